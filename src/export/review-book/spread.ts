import { add, compare, divide, type Exact, exact, parseExact, ratio, showExact, subtract } from '../../core/exact.ts';
import { entersMean, type ScoredApplication, type ScoredBy } from '../scores/scores.ts';

/** What one expert gave for one part. */
export interface Dot {
  expert: string;
  points: string;
  /** Of the full marks, 0 to 1; for drawing. */
  share: number;
  counts: boolean;
}

/** One part over all experts; figures are exact text, null where nobody's score counts. */
export interface Spread {
  item: string;
  title: string;
  max: string;
  dots: readonly Dot[];
  mean: string | null;
  median: string | null;
  low: string | null;
  high: string | null;
  range: string | null;
}

const numeric = ({ n, d }: Exact): number => Number((n * 1_000_000n) / d) / 1_000_000;

export const numberOf = (text: string): number => numeric(exact(text));

/** At most two decimals, for reading, rounded half up; what is exact in two stands as it is. */
export function twoPlaces(text: string): string {
  const value = parseExact(text);
  if (!value) return text;
  const hundredths = (value.n * 200n + value.d) / (value.d * 2n);
  return showExact({ n: hundredths, d: 100n });
}

function spreadOf(
  { item, title, max }: ScoredApplication['items'][number],
  experts: readonly ScoredBy[],
  pointsOf: (by: ScoredBy) => string | null | undefined,
): Spread {
  const dots = experts.flatMap((by): Dot[] => {
    const points = pointsOf(by) ?? null;
    const share = points === null ? null : divide(exact(points), exact(max));
    return points !== null && share
      ? [{ expert: by.expert, points, share: numeric(share), counts: entersMean(by) }]
      : [];
  });
  const values = dots
    .filter(({ counts }) => counts)
    .map(({ points }) => exact(points))
    .toSorted(compare);
  const meanOf = (some: readonly Exact[]): Exact => divide(some.reduce(add, exact(0)), ratio(some.length, 1))!;
  const [low, high] = [values[0], values.at(-1)];
  if (!low || !high) return { item, title, max, dots, mean: null, median: null, low: null, high: null, range: null };
  const middle = Math.floor(values.length / 2);
  return {
    item,
    title,
    max,
    dots,
    mean: showExact(meanOf(values)),
    median: showExact(values.length % 2 === 1 ? values[middle]! : meanOf(values.slice(middle - 1, middle + 1))),
    low: showExact(low),
    high: showExact(high),
    range: showExact(subtract(high, low)),
  };
}

/** Every part, then the total. A score that never counted is shown and enters no figure. */
export function spreads({ items, experts }: ScoredApplication, total: string): Spread[] {
  const max = showExact(items.map((one) => exact(one.max)).reduce(add, exact(0)));
  return [
    ...items.map((item) => spreadOf(item, experts, ({ points }) => points?.[item.item])),
    ...(items.length > 0 ? [spreadOf({ item: '', title: total, max }, experts, (by) => by.total)] : []),
  ];
}
