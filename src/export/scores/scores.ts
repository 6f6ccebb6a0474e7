import { add, compare, divide, type Exact, exact, ratio, showExact, subtract } from '../../core/exact.ts';
import { type Lang, scoresWords } from '../words.ts';

/**
 * What became of an expert's score: counted; dropped from a trimmed mean as the highest or the lowest (it still counts for
 * mean, median and spread); or never counted.
 */
export type Standing = 'counted' | 'dropped' | 'conflict' | 'recused' | 'unscored';

export interface ScoredBy {
  expert: string;
  name: string;
  standing: Standing;
  /** Item → points, exact decimal text; null where the expert gave none. */
  points: Readonly<Record<string, string>> | null;
  total: string | null;
  recommend: boolean | null;
  /** Why somebody stood back, or anything else worth a word. */
  note: string | null;
}

/** How a review ended; figures are exact text, decimals or fractions. */
export interface Outcome {
  method: 'mean' | 'trimmed-mean' | 'median';
  passLine: string;
  mean: string;
  median: string;
  /** Highest minus lowest. */
  spread: string;
  result: string;
  recommended: boolean;
  reason: string | null;
}

export interface ScoredApplication {
  application: string;
  platform: string;
  operator: string;
  items: readonly { item: string; title: string; max: string }[];
  experts: readonly ScoredBy[];
  /** Null while the review is open. */
  closed: Outcome | null;
}

/** Every expert × item of a round. */
export interface Scores {
  schema: 'xjsme/scores/1';
  year: number;
  pack: { id: string; digest: string };
  applications: readonly ScoredApplication[];
}

/** Scores that mean, median and spread are taken over. */
export const valid = ({ experts }: ScoredApplication): ScoredBy[] =>
  experts.filter(({ standing }) => standing === 'counted' || standing === 'dropped');

const counted = ({ experts }: ScoredApplication): ScoredBy[] =>
  experts.filter(({ standing }) => standing === 'counted');

/** Scores that the result is taken over. */
export const decisive = (application: ScoredApplication): ScoredBy[] =>
  application.closed?.method === 'trimmed-mean' ? counted(application) : valid(application);

const sumOf = (values: readonly Exact[]): Exact => values.reduce(add, exact(0));
const mean = (values: readonly Exact[]): Exact => divide(sumOf(values), ratio(values.length, 1))!;

function median(values: readonly Exact[]): Exact {
  const sorted = values.toSorted(compare);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : mean(sorted.slice(middle - 1, middle + 1));
}

export interface Mismatch {
  application: string;
  /** The expert whose total it is; null for the figures of the application. */
  expert: string | null;
  what: 'total' | 'mean' | 'median' | 'spread' | 'result' | 'recommended';
  stated: string;
  found: string;
}

function mismatchesOf(application: ScoredApplication): Mismatch[] {
  const found: Mismatch[] = [];
  const hold = (what: Mismatch['what'], stated: string, value: Exact, expert: string | null = null): void => {
    if (compare(exact(stated), value) === 0) return;
    found.push({ application: application.application, expert, what, stated, found: showExact(value) });
  };
  for (const { expert, points, total } of application.experts)
    if (points && total !== null) hold('total', total, sumOf(Object.values(points).map(exact)), expert);
  const totals = valid(application).flatMap(({ total }) => (total === null ? [] : [exact(total)]));
  const { closed } = application;
  if (!closed || totals.length === 0) return found;
  const sorted = totals.toSorted(compare);
  hold('mean', closed.mean, mean(totals));
  hold('median', closed.median, median(totals));
  hold('spread', closed.spread, subtract(sorted.at(-1)!, sorted[0]!));
  const deciding = decisive(application).flatMap(({ total }) => (total === null ? [] : [exact(total)]));
  hold('result', closed.result, closed.method === 'median' ? median(totals) : mean(deciding));
  return found;
}

/** Totals and figures that do not follow from the points; none in what a sound ledger gives. */
export const mismatches = ({ applications }: Scores): Mismatch[] => applications.flatMap(mismatchesOf);

/** A table that does not add up is never written: throws, for it would be a bug. */
export function hold(scores: Scores): void {
  const [first] = mismatches(scores);
  if (first) throw new Error(`scores do not add up: ${JSON.stringify(first)}`);
}

/** One column for each item that any application was scored by; one whose maximum differs is another. */
export interface ItemColumn {
  key: string;
  head: string;
}

const keyOf = ({ item, title, max }: ScoredApplication['items'][number]): string => [item, title, max].join('\n');

export function itemColumns({ applications }: Scores, lang: Lang): ItemColumn[] {
  const heads = new Map<string, string>();
  for (const { items } of applications)
    for (const one of items) heads.set(keyOf(one), scoresWords(lang).item(one.title, one.max));
  return [...heads].map(([key, head]) => ({ key, head }));
}

/** The points of an expert by column; null where the item was not asked or not scored. */
export function pointsBy(
  columns: readonly ItemColumn[],
  { items }: ScoredApplication,
  { points }: ScoredBy,
): (string | null)[] {
  const byKey = new Map(items.map((one) => [keyOf(one), points?.[one.item] ?? null]));
  return columns.map(({ key }) => byKey.get(key) ?? null);
}

/** What is said beside a row: why it is not counted, and the note. */
export const remarkOf = ({ standing, note }: ScoredBy, lang: Lang): string =>
  [...(standing === 'counted' ? [] : [scoresWords(lang).why[standing]]), ...(note === null ? [] : [note])].join(
    scoresWords(lang).semicolon,
  );

export function recommendation(recommend: boolean | null, lang: Lang): string {
  const { yes, no, none } = scoresWords(lang).recommendations;
  return recommend === null ? none : recommend ? yes : no;
}

/** Whether it enters the result at all. */
export const entersMean = ({ standing }: ScoredBy): boolean => standing === 'counted' || standing === 'dropped';
