import { add, type Exact, exact, multiply, ratio, toTenths } from '../core/exact.ts';
import type { ClauseResult, Score } from '../core/verdict.ts';
import type { ClauseRule, Pack, Part } from './pack.ts';

const mean = (values: readonly Exact[]): Exact => {
  const sum = values.reduce(add, ratio(0, 1));
  return values.length === 0 ? sum : { n: sum.n, d: sum.d * BigInt(values.length) };
};

/** Points 0–1 of the clauses that carry weight: open norms, unknown and not-applicable ones carry none. */
const weighed = (results: readonly ClauseResult[]): Exact[] =>
  results.flatMap(({ points }) => (points === null ? [] : [exact(points)]));

/** The 100-point setting (process.md): clauses of a part weigh equally; parts are rounded half up to tenths and add up. */
export function scoreOf(pack: Pack, rules: readonly ClauseRule[], results: readonly ClauseResult[]): Score {
  const ruleOf = new Map(results.map((result, i) => [result, rules[i]]));
  const parts = pack.score.parts.map((part) => scorePart(part, ruleOf));
  const points = parts.reduce((sum, part) => sum + Math.round(part.points * 10), 0) / 10;
  return { points, max: parts.reduce((sum, part) => sum + part.max, 0), parts };
}

function scorePart(part: Part, ruleOf: ReadonlyMap<ClauseResult, ClauseRule | undefined>): Score['parts'][number] {
  const own = [...ruleOf.keys()].filter((result) => ruleOf.get(result)?.points?.part === part.id);
  const share =
    part.by === 'function'
      ? mean(
          [...new Set(own.map((result) => ruleOf.get(result)?.function))]
            .map((name) => weighed(own.filter((result) => ruleOf.get(result)?.function === name)))
            .filter((points) => points.length > 0)
            .map(mean),
        )
      : mean(weighed(own));
  const clauses = own.filter(({ points }) => points !== null).map(({ clause }) => clause);
  return { id: part.id, points: toTenths(multiply(share, exact(part.max))), max: part.max, clauses };
}
