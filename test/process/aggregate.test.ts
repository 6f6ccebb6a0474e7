import { expect, it } from 'vitest';
import fc from 'fast-check';
import { compare, exact, showExact } from '../../src/core/exact.ts';
import { type Aggregate, aggregate } from '../../src/process/aggregate.ts';

const of = (...totals: string[]) => totals.map((total, index) => ({ expert: `E${index + 1}`, total }));

it.each<[Aggregate, string[], string, string, string, string, string[]]>([
  ['mean', ['80', '70', '91'], '241/3', '241/3', '80', '21', []],
  ['mean', ['60.1', '60.2'], '60.15', '60.15', '60.15', '0.1', []],
  ['median', ['80', '70', '91'], '80', '241/3', '80', '21', []],
  ['median', ['80', '70.5', '91', '60'], '75.25', '75.375', '75.25', '31', []],
  ['trimmed-mean', ['80', '70', '91', '60'], '75.25', '75.25', '75', '31', []],
  ['trimmed-mean', ['80', '70', '91', '60', '100'], '241/3', '80.2', '80', '40', ['E4', 'E5']],
  ['trimmed-mean', ['0', '90', '90', '90', '90', '90'], '90', '75', '90', '90', ['E1', 'E6']],
  ['trimmed-mean', ['50', '50', '50', '50', '50'], '50', '50', '50', '0', ['E1', 'E5']],
  ['mean', ['75.5'], '75.5', '75.5', '75.5', '0', []],
])('%s of %j is %s', (method, totals, result, mean, median, spread, dropped) => {
  const found = aggregate(of(...totals), method);
  expect([found.result, found.mean, found.median, found.spread].map(showExact)).toEqual([result, mean, median, spread]);
  expect(found.dropped).toEqual(dropped);
});

it('has nothing to say of no scores', () => {
  expect(() => aggregate([], 'mean')).toThrow('no scores');
});

const total = fc.nat(1000).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
const scores = fc.array(total, { minLength: 1, maxLength: 9 }).map((totals) => of(...totals));
const methods = fc.constantFrom<Aggregate>('mean', 'trimmed-mean', 'median');

it('does not depend on the order of scores', () => {
  fc.assert(
    fc.property(scores, methods, fc.nat(), (counted, method, shift) => {
      const at = shift % counted.length;
      const turned = [...counted.slice(at), ...counted.slice(0, at)].toReversed();
      expect(aggregate(turned, method)).toEqual(aggregate(counted, method));
    }),
  );
});

it('lies between the lowest and the highest, and rises with each score', () => {
  fc.assert(
    fc.property(scores, methods, fc.nat(), (counted, method, which) => {
      const { result, spread } = aggregate(counted, method);
      const totals = counted.map((one) => exact(one.total)).toSorted(compare);
      expect(compare(result, totals[0]!)).toBeGreaterThanOrEqual(0);
      expect(compare(result, totals.at(-1)!)).toBeLessThanOrEqual(0);
      expect(compare(spread, exact(0))).toBeGreaterThanOrEqual(0);
      const at = which % counted.length;
      const raised = counted.map((one, index) => (index === at ? { ...one, total: '100' } : one));
      expect(compare(aggregate(raised, method).result, result)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('leaves two out of five and more, never the same twice, and below that nobody', () => {
  fc.assert(
    fc.property(scores, (counted) => {
      const { dropped, result, mean } = aggregate(counted, 'trimmed-mean');
      expect(new Set(dropped).size).toBe(counted.length >= 5 ? 2 : 0);
      if (counted.length < 5) expect(result).toEqual(mean);
    }),
  );
});
