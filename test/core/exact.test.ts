import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  add,
  ceiling,
  compare,
  divide,
  exact,
  multiply,
  parseExact,
  ratio,
  reduce,
  showExact,
  subtract,
  sum,
  toTenths,
} from '../../src/core/exact.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => ({ n, d }));

describe('exact numbers', () => {
  it.each([
    ['2000000.10', 200000010n, 100n],
    [1e6, 1000000n, 1n],
    [1e21, 10n ** 21n, 1n],
    [0.1, 1n, 10n],
    [1e-7, 1n, 10n ** 7n],
    ['-0.5', -5n, 10n],
    ['+5', 5n, 1n],
    ['4/5', 4n, 5n],
    ['-4/5', -4n, 5n],
    ['+4/5', 4n, 5n],
    ['8/10', 8n, 10n],
  ])('parses %s', (text, n, d) => {
    expect(parseExact(text)).toEqual({ n, d });
  });

  it.each(['', ' 1', '1/0', '1/-2', '.5', '1.', '1,000', '八', '0x10', Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %s',
    (text) => {
      expect(parseExact(text)).toBeNull();
      expect(() => exact(text)).toThrow('not an exact number');
    },
  );

  it('tells 79.6 % from 80 % and 4/5 from nothing', () => {
    expect(compare(exact('0.796'), exact('0.8'))).toBe(-1);
    expect(compare(exact('4/5'), ratio(8, 10))).toBe(0);
    expect(compare(ratio(2, 3), exact('0.6666666666666666'))).toBe(1);
    expect(compare(exact('-1/2'), exact('-1/3'))).toBe(-1);
  });

  it.each([29, 57, 58])('finds %d of 100 to be exactly that share', (n) => {
    expect(compare(ratio(n, 100), exact(`0.${n}`))).toBe(0);
  });

  it('takes no ratio of nothing', () => {
    expect(() => ratio(0, 0)).toThrow('denominator');
    expect(() => ratio(1, -2)).toThrow('denominator');
  });

  it('divides by negatives and not by zero', () => {
    expect(divide(exact('1/2'), exact('-1/4'))).toEqual({ n: -4n, d: 2n });
    expect(divide(exact(3), exact(4))).toEqual({ n: 3n, d: 4n });
    expect(divide(exact(1), exact(0))).toBeNull();
  });

  it.each([
    ['7/2', 4n],
    ['4', 4n],
    ['0', 0n],
    ['1/9', 1n],
    ['-7/2', -3n],
  ])('the ceiling of %s is %d', (text, expected) => {
    expect(ceiling(exact(text))).toBe(expected);
  });

  it.each([
    ['8/10', '0.8'],
    ['1/4', '0.25'],
    ['1/50', '0.02'],
    ['-1/8', '-0.125'],
    ['2/6', '1/3'],
    ['-2/6', '-1/3'],
    ['10/5', '2'],
    ['0/7', '0'],
    ['2000000.10', '2000000.1'],
    ['100', '100'],
    [1e-7, '0.0000001'],
  ])('shows %s as %s', (text, expected) => {
    expect(showExact(exact(text))).toBe(expected);
  });

  it.each([
    ['78.45', 78.5],
    ['78.44', 78.4],
    ['78.05', 78.1],
    ['0', 0],
    ['2/3', 0.7],
    ['1/3', 0.3],
  ])('rounds %s to %d', (text, expected) => {
    expect(toTenths(exact(text))).toBe(expected);
  });

  it('reduces to lowest terms', () => {
    expect(reduce(ratio(-6n, 4n))).toEqual({ n: -3n, d: 2n });
    expect(reduce(ratio(0, 9))).toEqual({ n: 0n, d: 1n });
  });

  it('shows what it parses back to the same value', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(compare(exact(showExact(value)), value)).toBe(0);
      }),
    );
  });

  it('adds and takes away, multiplies and divides back', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        const quotient = divide(a, b);
        if (quotient) {
          expect(quotient.d > 0n).toBe(true);
          expect(compare(multiply(quotient, b), a)).toBe(0);
        } else expect(b.n).toBe(0n);
      }),
    );
  });

  it('orders every two numbers one way', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });
});

describe('sum', () => {
  it.each([
    [[], 0n, 1n],
    [[800, 1000, 1000], 2800n, 1n],
    [[0.1, 0.2, 1], 13n, 10n],
    [[9_007_199_254_740_991, 2, 3], 9_007_199_254_740_996n, 1n],
    [[-5, 5, 1e21], 10n ** 21n, 1n],
  ])('%j', (values, n, d) => {
    expect(compare(sum(values), { n, d })).toBe(0);
  });
});
