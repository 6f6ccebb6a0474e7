import { plain } from '../core/values/text.ts';
import { type Concerned, conflictOf } from './conflicts.ts';
import { datedWrong, reviewed } from './guard.ts';
import { type Receiving, receiveReview } from './life/receive-review.ts';
import type { Digest } from './rfc3797.ts';
import { accept, type Decision, refuse, type Remark, type Setting } from './decision.ts';
import type { Act, EventData } from './event.ts';
import { registered, sameOperator } from './operators.ts';
import { isInForce } from './platforms.ts';
import { free, isOver, stageOf } from './stage.ts';
import type { Application, Operator, Recommender, State, Year } from './state.ts';

export type Incoming = Omit<EventData['application.received'], 'id'>;

export interface Reception {
  incoming: Incoming;
  /** The application it takes the place of, and why, where a person says so. */
  replaces?: { id: string; reason: string };
}

const sameBody = (a: Recommender, b: Recommender): boolean => plain(a?.body ?? '') === plain(b?.body ?? '');

/** Findings about who recommends: contradictions (Art. 8), no failures. */
const aboutRecommender: ReadonlySet<string> = new Set([
  'recommender/not-entitled',
  'region/mismatch',
  'region/bingtuan',
]);

/** Takes one dossier after the other into the round; what one command receives is known to its later dossiers. */
export function reception(state: State, setting: Setting): (asked: Reception) => Decision {
  const given = new Map<number, number>();
  const here: { id: string; year: number; operator: Operator; manifests: string[]; late: boolean }[] = [];
  /** Versions this command has added, by the event that received the application. */
  const versions = new Map<string, { version: number; manifest: string }>();
  const reviews: Receiving['here'] = [];

  const nextId = (year: Year): string => {
    const numbers = [...year.applications.values()].map(({ id }) => Number(id.split('-')[1]));
    const number = Math.max(given.get(year.year) ?? 0, ...numbers, 0) + 1;
    given.set(year.year, number);
    return `${year.year}-${String(number).padStart(3, '0')}`;
  };

  return ({ incoming, replaces }) => {
    const { on, today } = setting;
    const year = state.years.get(incoming.year);
    if (!year?.opened)
      return refuse(
        'batch/none',
        { year: incoming.year },
        `batch open --year ${incoming.year} --notice … --deadline …`,
      );
    const { deadline } = year.opened;
    const dated = datedWrong(on, today, '', incoming.platform);
    if (dated) return dated;
    if (on < year.opened.on) return refuse('batch/before-opening', { year: incoming.year, on, opened: year.opened.on });
    const complete = (
      application: Application,
      dossier: Incoming,
      why: 'requested' | 'replaced',
      reason: string | null,
    ): Decision => {
      const { received } = application;
      const decision = completion({ ...application, ...versions.get(received) }, dossier, why, reason, setting);
      if (decision.ok)
        versions.set(received, {
          version: (versions.get(received)?.version ?? application.version) + 1,
          manifest: dossier.manifest,
        });
      return decision;
    };
    const manifestsOf = (one: Application): string[] => {
      const completed = versions.get(one.received);
      return [...one.manifests, ...(completed ? [completed.manifest] : [])];
    };
    if (incoming.kind === 'triennial') {
      const completed = ({ received }: Application): boolean => versions.has(received);
      const receiving: Receiving = { nextId, complete, manifestsOf, completed, here: reviews, replaces };
      return receiveReview(state, year, incoming, receiving, setting);
    }
    const { operator } = incoming;
    // A review of another platform of the operator is no second application (Art. 15).
    const same = [...year.applications.values()].filter(
      (one) => one.kind !== 'triennial' && sameOperator(one.operator, operator),
    );
    // What was taken back or set aside may come in again.
    const standing = same.filter(({ ended }) => ended === null || !free.has(ended.why));
    const late = same.filter(({ ended }) => ended?.why === 'late');
    const mine = here.filter((one) => one.year === incoming.year && sameOperator(one.operator, operator));
    // An earlier version sent once more is no new application.
    const known = [...standing, ...late].map((one) => {
      return { id: one.id, manifests: manifestsOf(one), late: one.ended?.why === 'late' };
    });
    const again = [...known, ...mine].find(({ manifests }) => manifests.includes(incoming.manifest));
    if (again) {
      const remark: Remark = { code: again.late ? 'receive/late-again' : 'receive/again', args: { id: again.id } };
      return { ok: true, events: [], remarks: [remark], ...(again.late ? { exit: 4 as const } : {}) };
    }
    if (replaces) return replaced(year, incoming, replaces, complete);
    const running = same.filter((one) => !isOver(one));
    const awaited = running.find(
      (one) =>
        stageOf(one) === 'requested' && !versions.has(one.received) && sameBody(one.recommender, incoming.recommender),
    );
    if (awaited) return complete(awaited, incoming, 'requested', null);
    const id = nextId(year);
    if (on > deadline) {
      const { platform, recommender, manifest } = incoming;
      const data = { id, year: year.year, why: 'late' as const, deadline, platform, operator, recommender, manifest };
      here.push({ id, year: year.year, operator, manifests: [manifest], late: true });
      return {
        ...accept({ type: 'application.refused', data }),
        remarks: [{ code: 'receive/late', args: { id, on, deadline } }],
        exit: 4,
      };
    }
    const others = [...standing.map((one) => one.id), ...mine.filter((one) => !one.late).map((one) => one.id)];
    const elsewhere = runningElsewhere(state, operator, incoming.year, on);
    here.push({ id, year: year.year, operator, manifests: [incoming.manifest], late: false });
    const remarks: Remark[] = [
      ...(others.length > 0 ? [{ code: 'receive/twice', args: { id, others: others.join('、') } }] : []),
      ...(elsewhere.length > 0 ? [{ code: 'receive/elsewhere', args: { id, others: elsewhere.join('、') } }] : []),
      ...doubtsOf(incoming).map((code) => ({ code: `receive/doubt`, args: { id, code } })),
    ];
    return {
      ...accept({ type: 'application.received', data: { id, ...incoming } }),
      remarks,
      ...(remarks.length > 0 ? { exit: 6 as const } : {}),
    };
  };
}

const doubtsOf = ({ verdict }: Incoming): string[] => [
  ...new Set(verdict.findings.map(({ code }) => code).filter((code) => aboutRecommender.has(code))),
];

/** Applications of other rounds that are still running, or whose recognition is still valid. */
function runningElsewhere(state: State, operator: Operator, year: number, on: string): string[] {
  return registered(state.registry, operator).flatMap(({ id, received, year: other }) => {
    const earlier = other === year ? undefined : state.years.get(other)?.applications.get(received);
    if (!earlier || earlier.ended || !sameOperator(earlier.operator, operator)) return [];
    const number = earlier.recognised?.number;
    return number === undefined || isInForce(state, number, on) ? [id] : [];
  });
}

type Complete = Receiving['complete'];

function replaced(
  year: Year,
  incoming: Incoming,
  { id, reason }: { id: string; reason: string },
  complete: Complete,
): Decision {
  const old = [...year.applications.values()].filter((one) => one.id === id);
  const [only, second] = old;
  if (second) return refuse('application/ambiguous', { id }, `batch settle receipt:${id} --keep … --reason …`);
  if (!only) return refuse('batch/other-operator', { id, operator: incoming.operator.name });
  if (!sameOperator(only.operator, incoming.operator))
    return refuse('batch/other-operator', { id, operator: only.operator.name });
  if (only.kind === 'triennial') return refuse('application/kind', { id, kind: only.kind });
  return complete(only, incoming, 'replaced', reason);
}

function completion(
  application: Application,
  incoming: Incoming,
  why: 'requested' | 'replaced',
  reason: string | null,
  { on, today }: Setting,
): Decision {
  const { id, received, version, requested, manifest, lastOn, ended } = application;
  const dated = datedWrong(on, today, lastOn, id);
  if (dated) return dated;
  if (ended) return refuse('application/ended', { id, why: ended.why });
  const decided = reviewed(application);
  if (decided) return decided;
  if (stageOf(application) === 'measured') return refuse('review/measured', { id }, `review undo ${id} --reason …`);
  if (!['received', 'requested'].includes(stageOf(application)))
    return refuse('batch/form-over', { id }, `review undo ${id} --reason …`);
  const { year: _, kind: __, ...dossier } = incoming;
  const act: Act = {
    type: 'application.completed',
    data: { application: id, received, version: version + 1, why, reason, replaces: manifest, ...dossier },
  };
  const late = requested && on > requested.until;
  const doubts = doubtsOf(incoming).filter((code) => !application.doubts.includes(code));
  const remarks: Remark[] = [
    ...(late ? [{ code: 'receive/completed-late', args: { id, on, until: requested.until } }] : []),
    ...doubts.map((code) => ({ code: 'receive/doubt', args: { id, code } })),
  ];
  return { ...accept(act), remarks, ...(doubts.length > 0 ? { exit: 6 as const } : {}) };
}

/** Experts of the pool whose employer a dossier names, so that a conflict is known as soon as it comes in or changes. */
export function conflictsIn(state: State, id: string, concerned: Concerned, sha256: Digest): Remark[] {
  return Object.values(state.registry.pool).flatMap((expert) => {
    const conflict = conflictOf(expert, concerned, sha256);
    return conflict
      ? [{ code: 'panel/conflict-found', args: { id, expert: expert.expert, ...conflict, assigned: '' } }]
      : [];
  });
}

/** The applicant takes it back (撤回申报), at any time before the recognition. */
export function withdraw(application: Application, reason: string, { on, today }: Setting): Decision {
  const { id, received, lastOn, ended, recognised, review } = application;
  if (ended?.why === 'withdrawn') return { ok: true, events: [] };
  const dated = datedWrong(on, today, lastOn, id);
  if (dated) return dated;
  if (ended) return refuse('application/ended', { id, why: ended.why });
  if (recognised) return refuse('application/recognised', { id, number: recognised.number });
  if (review?.decided) return reviewed(application)!;
  return accept({ type: 'application.withdrawn', data: { application: id, received, reason } });
}
