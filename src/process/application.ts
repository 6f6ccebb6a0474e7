import { contradict } from './contradictions.ts';
import type { EventData, EventOf } from './event.ts';
import { applicationOf, doneBy, named, yearOf } from './find.ts';
import { operatorKey, operatorKeys, registered, sameOperator } from './operators.ts';
import { isInForce } from './platforms.ts';
import { free, isOver } from './stage.ts';
import type { Application, OpenClause, State, Year } from './state.ts';
import { openReview, reviveFiled, voidReview } from './life/review-evolve.ts';
import { onApplication } from './touch.ts';

type Received = EventData['application.received'];

/** Findings of a verdict that a person settles: who recommends (Art. 8), and identifiers that fail their check. */
const doubtful: ReadonlySet<string> = new Set([
  'recommender/not-entitled',
  'region/mismatch',
  'region/bingtuan',
  'id/credit-code',
  'id/registration-number',
]);

/*
 * A ledger holds thousands of verdicts of some forty clauses each, and every opening of it takes them apart: loops and
 * literals, which cost a fraction of spreads and intermediate lists.
 */

function openIn({ clauses }: Received['verdict']): OpenClause[] {
  const open: OpenClause[] = [];
  for (const { clause, status, function: of, measured, cause } of clauses) {
    if (status === 'met' || status === 'not-applicable') continue;
    open.push(of ? { clause, status, function: of, measured, cause } : { clause, status, measured, cause });
  }
  return open;
}

function lackingIn({ materials }: Received['verdict']): Application['lacking'] {
  const lacking: Application['lacking'] = [];
  for (const { item, status, required } of materials)
    if (required && (status === 'missing' || status === 'invalid')) lacking.push({ item, status });
  return lacking;
}

function doubtsIn({ findings }: Received['verdict']): string[] {
  const doubts: string[] = [];
  for (const { code } of findings) if (doubtful.has(code) && !doubts.includes(code)) doubts.push(code);
  return doubts;
}

function partsIn({ score }: Received['verdict']): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { id, max } of score.parts) parts[id] = max;
  return parts;
}

/** What the steps after the receipt need of a verdict; the whole of it stays in the event. */
function drawnFrom(data: Omit<Received, 'id' | 'year' | 'kind'>) {
  const { verdict } = data;
  return {
    platform: data.platform,
    operator: data.operator,
    recommender: data.recommender,
    functions: data.functions,
    path: data.path,
    manifest: data.manifest,
    pack: data.pack,
    asOf: data.asOf,
    advice: verdict.advice,
    points: verdict.score.points,
    parts: partsIn(verdict),
    open: openIn(verdict),
    lacking: lackingIn(verdict),
    doubts: doubtsIn(verdict),
    parties: data.parties,
  };
}

function register(state: State, year: Year, application: Application): void {
  year.applications.set(application.received, application);
  const key = operatorKey(application.operator);
  for (const { received, id, year: other } of registered(state.registry, application.operator)) {
    const earlier = applicationOf(state, id, received);
    if (!earlier || !sameOperator(earlier.operator, application.operator)) continue;
    if (earlier.ended && (other !== application.year || free.has(earlier.ended.why))) continue;
    if (other === application.year) contradict(year, 'operator', `${other}:${key}`, [earlier, application]);
    else if (
      !isOver(earlier) ||
      (earlier.recognised && isInForce(state, earlier.recognised.number, application.receivedOn))
    )
      contradict(year, 'elsewhere', application.id, [earlier, application]);
  }
  for (const one of operatorKeys(application.operator))
    (state.registry.operators[one] ??= []).push({
      received: application.received,
      id: application.id,
      year: application.year,
    });
  numberedTwice(year, application.id);
}

/** Mostly numbers rise, and then none of all the others need be looked at. */
function numberedTwice(year: Year, id: string): void {
  const number = Number(id.slice(5));
  if (number > year.receipts) {
    year.receipts = number;
    return;
  }
  const twice = named(year, id);
  if (twice.length > 1) contradict(year, 'receipt', id, twice);
}

/** Everything that has not happened yet. */
const blank = () => ({
  version: 1,
  answers: {},
  waived: {},
  requested: null,
  form: null,
  panel: { experts: [], recused: {}, sheets: {}, scores: {}, closed: null },
  site: { planned: null, recorded: null, settled: null },
  meeting: null,
  publicity: null,
  recognised: null,
  review: null,
  ended: null,
  undone: [],
});

function received(state: State, event: EventOf<'application.received'>, forced = false): void {
  if (forced) return reviveFiled(state, event);
  const { data, hash, on, type } = event;
  const { id, year, kind } = data;
  const step = { receivedOn: on, last: { event: hash, type }, lastOn: on };
  const manifests = [data.manifest];
  const application: Application = {
    received: hash,
    id,
    year,
    kind,
    ...blank(),
    ...drawnFrom(data),
    manifests,
    ...step,
  };
  if (kind !== 'triennial') {
    register(state, yearOf(state, year), application);
    return;
  }
  const round = yearOf(state, year);
  application.review = { number: data.reviews ?? '', yearly: data.yearly, measured: null, decided: null };
  round.applications.set(hash, application);
  openReview(state, round, application, event);
  numberedTwice(round, id);
}

function completed(application: Application, event: EventOf<'application.completed'>): void {
  const before = new Map(application.open.map((one) => [one.clause, one]));
  const doubts = new Set(application.doubts);
  Object.assign(application, drawnFrom(event.data), {
    version: event.data.version,
    requested: null,
    manifests: [...application.manifests, event.data.manifest],
  });
  if (application.review) application.review.yearly = event.data.yearly;
  // An answer stands as long as what it answered does.
  const same = (question: string): boolean => {
    const now = application.open.find(({ clause }) => clause === question);
    const then = before.get(question);
    if (now && then) return now.status === then.status && now.measured === then.measured;
    return doubts.has(question) && application.doubts.includes(question);
  };
  for (const question of Object.keys(application.answers)) if (!same(question)) delete application.answers[question];
  const lacking = new Set(application.lacking.map(({ item }) => item));
  for (const item of Object.keys(application.waived)) if (!lacking.has(item)) delete application.waived[item];
}

function refused(state: State, event: EventOf<'application.refused'>): void {
  const { data, hash, on, type } = event;
  const { id, operator, recommender, manifest, deadline } = data;
  const year = yearOf(state, data.year);
  year.applications.set(hash, {
    received: hash,
    id,
    year: data.year,
    kind: 'application',
    ...blank(),
    receivedOn: on,
    platform: data.platform ?? '',
    operator,
    recommender,
    functions: [],
    path: null,
    manifest,
    manifests: [manifest],
    pack: { id: '', digest: '' },
    asOf: deadline,
    advice: 'needs-material',
    points: 0,
    parts: {},
    open: [],
    lacking: [],
    doubts: [],
    parties: [],
    ended: { ...doneBy(event), why: 'late' },
    last: { event: hash, type },
    lastOn: on,
  });
  numberedTwice(year, id);
}

/** Effects of the receipt and of what a new version, a withdrawal changes. */
export const evolveApplication = {
  'application.received': received,
  'application.refused': refused,
  'application.completed': onApplication(completed),
  'application.withdrawn': onApplication((application, event: EventOf<'application.withdrawn'>, _, state) => {
    application.ended = { ...doneBy(event), why: 'withdrawn' };
    voidReview(state, application);
  }),
};
