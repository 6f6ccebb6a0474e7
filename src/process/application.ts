import { contradict } from './contradictions.ts';
import { drawnFrom } from './drawn-from.ts';
import type { EventOf } from './event.ts';
import { applicationOf, doneBy, named, yearOf } from './find.ts';
import { isInForce } from './platforms.ts';
import { enter, operatorKey, registered, sameOperator } from './operators.ts';
import { free, isOver } from './stage.ts';
import type { Application, State, Year } from './state.ts';
import { openReview, reviveFiled, voidReview } from './life/review-evolve.ts';
import { onApplication } from './touch.ts';

function register(state: State, year: Year, application: Application): void {
  year.applications.set(application.received, application);
  for (const { received, id, year: other } of registered(state.registry, application.operator)) {
    const earlier = applicationOf(state, id, received);
    if (!earlier || !sameOperator(earlier.operator, application.operator)) continue;
    if (earlier.ended && (other !== application.year || free.has(earlier.ended.why))) continue;
    if (other === application.year)
      contradict(year, 'operator', `${other}:${operatorKey(application.operator)}`, [earlier, application]);
    else if (
      !isOver(earlier) ||
      (earlier.recognised && isInForce(state, earlier.recognised.number, application.receivedOn))
    )
      contradict(year, 'elsewhere', application.id, [earlier, application]);
  }
  enter(state.registry, application);
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

/** What an event brings in, nothing done to it yet. One literal: put together of several it would cost twice. */
function incoming(
  { hash, type, on }: EventOf<'application.received' | 'application.refused'>,
  { id, year, kind }: Pick<Application, 'id' | 'year' | 'kind'>,
  drawn: ReturnType<typeof drawnFrom>,
): Application {
  return {
    received: hash,
    id,
    year,
    kind,
    version: 1,
    receivedOn: on,
    platform: drawn.platform,
    operator: drawn.operator,
    recommender: drawn.recommender,
    functions: drawn.functions,
    path: drawn.path,
    manifest: drawn.manifest,
    manifests: [drawn.manifest],
    pack: drawn.pack,
    asOf: drawn.asOf,
    advice: drawn.advice,
    points: drawn.points,
    parts: drawn.parts,
    open: drawn.open,
    lacking: drawn.lacking,
    doubts: drawn.doubts,
    parties: drawn.parties,
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
    last: { event: hash, type },
    undone: [],
    lastOn: on,
  };
}

function received(state: State, event: EventOf<'application.received'>, forced = false): void {
  if (forced) return reviveFiled(state, event);
  const { data } = event;
  const round = yearOf(state, data.year);
  const application = incoming(event, data, drawnFrom(data));
  if (data.kind !== 'triennial') {
    register(state, round, application);
    return;
  }
  application.review = { number: data.reviews ?? '', yearly: data.yearly, measured: null, decided: null };
  round.applications.set(application.received, application);
  openReview(state, round, application, event);
  numberedTwice(round, application.id);
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
  const { id, year: number, platform, operator, recommender, manifest, deadline } = event.data;
  const year = yearOf(state, number);
  const application = incoming(
    event,
    { id, year: number, kind: 'application' },
    {
      platform: platform ?? '',
      operator,
      recommender,
      functions: [],
      path: null,
      manifest,
      pack: { id: '', digest: '' },
      asOf: deadline,
      advice: 'needs-material',
      points: 0,
      parts: {},
      open: [],
      lacking: [],
      doubts: [],
      parties: [],
    },
  );
  application.ended = { why: 'late', ...doneBy(event) };
  year.applications.set(application.received, application);
  numberedTwice(year, id);
}

/** Effects of the receipt and of what a new version, a withdrawal changes. */
export const evolveApplication = {
  'application.received': received,
  'application.refused': refused,
  'application.completed': onApplication(completed),
  'application.withdrawn': onApplication((application, event: EventOf<'application.withdrawn'>, _, state) => {
    application.ended = { why: 'withdrawn', ...doneBy(event) };
    voidReview(state, application);
  }),
};
