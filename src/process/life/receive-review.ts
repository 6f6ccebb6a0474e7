import { yearOf } from '../../core/dates.ts';
import { accept, type Decision, refuse, type Remark, type Setting } from '../decision.ts';
import type { EventData } from '../event.ts';
import { named } from '../find.ts';
import { free, isOver, stageOf } from '../stage.ts';
import type { Application, Platform, State, Year } from '../state.ts';
import { lifeOf } from './life.ts';
import { calledSo, underReview } from './under-review.ts';

type Incoming = Omit<EventData['application.received'], 'id'>;

/** What the reception of a round lends to that of reviews. */
export interface Receiving {
  nextId(year: Year): string;
  complete(
    application: Application,
    incoming: Incoming,
    why: 'requested' | 'replaced',
    reason: string | null,
  ): Decision;
  /** Manifests of all versions on record, one that this command added too. */
  manifestsOf(application: Application): readonly string[];
  /** Whether this command has completed it already. */
  completed(application: Application): boolean;
  /** Reviews that this command has taken in. */
  here: { number: string; year: number; id: string; manifest: string }[];
  replaces?: { id: string; reason: string } | undefined;
}

const standing = ({ kind, ended }: Application): boolean =>
  kind === 'triennial' && (ended === null || !free.has(ended.why));

/**
 * Takes a triennial dossier into the round of its year (Art. 15: 复核与年度申报同时进行). The article names no deadline: one that
 * comes after that of the round is received all the same, and a person decides what follows.
 */
export function receiveReview(
  state: State,
  year: Year,
  incoming: Incoming,
  receiving: Receiving,
  { on }: Pick<Setting, 'on'>,
): Decision {
  const filed = [...year.applications.values()].filter(standing);
  const again =
    filed.find((one) => receiving.manifestsOf(one).includes(incoming.manifest))?.id ??
    receiving.here.find((one) => one.year === year.year && one.manifest === incoming.manifest)?.id;
  if (again !== undefined) return { ok: true, events: [], remarks: [{ code: 'receive/again', args: { id: again } }] };
  const found = underReview(state, incoming);
  if (!found.ok) return found;
  const { platform } = found;
  const { number } = platform;
  const dossier: Incoming = { ...incoming, reviews: number };
  const remarks = oddities(state, platform, incoming);
  const own = filed.filter((one) => one.review?.number === number);
  if (receiving.replaces) return also(replaced(year, own, dossier, receiving, receiving.replaces), remarks);
  const no = notDue(state, platform, year.year);
  if (no) return no;
  const awaited = own.find((one) => stageOf(one) === 'requested' && !receiving.completed(one));
  if (awaited) return also(receiving.complete(awaited, dossier, 'requested', null), remarks);
  const others = [
    ...own.filter((one) => !isOver(one)).map((one) => one.id),
    ...receiving.here.filter((one) => one.number === number && one.year === year.year).map((one) => one.id),
  ];
  const id = receiving.nextId(year);
  receiving.here.push({ number, year: year.year, id, manifest: incoming.manifest });
  const { deadline } = year.opened!;
  if (on > deadline) remarks.push({ code: 'receive/review-late', args: { id, on, deadline } });
  if (others.length > 0)
    remarks.push({ code: 'receive/review-twice', args: { id, number, others: others.join('、') } });
  return {
    ...accept({ type: 'application.received', data: { id, ...dossier } }),
    remarks,
    ...(others.length > 0 ? { exit: 6 as const } : {}),
  };
}

/** What a dossier says otherwise than the recognition, without a change on record: for a person to look at. */
function oddities(state: State, platform: Platform, { platform: name, functions }: Incoming): Remark[] {
  const { number, platform: known, functions: recognised } = platform;
  const same = functions.length === recognised.length && functions.every((one) => recognised.includes(one));
  return [
    ...(calledSo(state, platform, name) ? [] : [{ code: 'receive/review-name', args: { number, name, known } }]),
    ...(same
      ? []
      : [
          {
            code: 'receive/review-functions',
            args: { number, functions: functions.join('、'), known: recognised.join('、') },
          },
        ]),
  ];
}

const also = (decision: Decision, remarks: readonly Remark[]): Decision =>
  decision.ok ? { ...decision, remarks: [...remarks, ...(decision.remarks ?? [])] } : decision;

/** Why no review of a platform is due in a year; null where it is: its term ends by 31 December, or ended before. */
export function notDue(state: State, { number, validUntil, ended, review }: Platform, year: number): Decision | null {
  if (ended) {
    const { why, article, on } = ended;
    return refuse('platform/ended', { number, why, date: on, article }, `platform history ${number}`);
  }
  const done = lifeOf(state, number).reviews.find((one) => one.year === year && !one.void && one.decided !== null);
  if (done?.decided) {
    const { result, on } = done.decided;
    return refuse('review/decided', { id: done.application, result, on }, `platform history ${number}`);
  }
  if (validUntil > `${year}-12-31`)
    return refuse('review/not-due', { number, validUntil, year, due: yearOf(validUntil) });
  if (review && review.year !== year) {
    const { application: id } = review;
    return refuse('review/filed', { number, id, year: review.year }, `review triennial show ${id}`);
  }
  return null;
}

function replaced(
  year: Year,
  own: readonly Application[],
  dossier: Incoming,
  { complete }: Receiving,
  { id, reason }: { id: string; reason: string },
): Decision {
  const [first, second] = named(year, id);
  if (second) return refuse('application/ambiguous', { id }, `batch settle receipt:${id} --keep … --reason …`);
  if (first && own.includes(first)) return complete(first, dossier, 'replaced', reason);
  return refuse('review/other-platform', { id, number: dossier.reviews ?? '' }, `batch status --year ${year.year}`);
}
