import { add, compare, divide, exact, type Exact, ratio, subtract } from '../core/exact.ts';

export type Aggregate = 'mean' | 'trimmed-mean' | 'median';

export interface Counted {
  expert: string;
  /** Exact decimal text. */
  total: string;
}

export interface Aggregated {
  result: Exact;
  mean: Exact;
  median: Exact;
  /** Highest less lowest. */
  spread: Exact;
  /** Experts whose totals a trimmed mean leaves out: the lowest, then the highest. */
  dropped: string[];
}

/** From how many scores on a trimmed mean leaves out one highest and one lowest; below, it is the mean. */
const trimFrom = 5;

const meanOf = (values: readonly Exact[]): Exact => divide(values.reduce(add, ratio(0, 1)), ratio(values.length, 1))!;

function medianOf(sorted: readonly Exact[]): Exact {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : meanOf([sorted[middle - 1]!, sorted[middle]!]);
}

/** Combines the totals of experts, exactly and whatever their order. Of equal totals the lower id is the lower. Throws for none. */
export function aggregate(counted: readonly Counted[], method: Aggregate): Aggregated {
  if (counted.length === 0) throw new Error('no scores to aggregate');
  const sorted = counted
    .map(({ expert, total }) => ({ expert, total: exact(total) }))
    .toSorted((a, b) => compare(a.total, b.total) || (a.expert < b.expert ? -1 : 1));
  const totals = sorted.map(({ total }) => total);
  const trims = method === 'trimmed-mean' && sorted.length >= trimFrom;
  const mean = meanOf(totals);
  const median = medianOf(totals);
  return {
    result: method === 'median' ? median : trims ? meanOf(totals.slice(1, -1)) : mean,
    mean,
    median,
    spread: subtract(totals.at(-1)!, totals[0]!),
    dropped: trims ? [sorted[0]!.expert, sorted.at(-1)!.expert] : [],
  };
}
