import { compare, type Exact, exact, multiply, parseExact, showExact } from '../../core/exact.ts';
import { readNumber } from '../../core/values/number.ts';
import type { Cell } from '../grid.ts';

/** A number as a cell means it. `converted`: it was written as text. */
export type ReadPoints = { value: Exact; converted: boolean } | { problem: 'number' };

/** What programs keep of a number: beyond fifteen digits there is only the noise of binary fractions (0.1 + 0.2). */
const digits = 15;

/** The number in a cell of points; a percentage or a date is none, and neither is 约18 nor √. */
export function readPoints({ value, kind }: Cell): ReadPoints {
  if (kind === 'number' && typeof value === 'number')
    return { value: exact(Number(value.toPrecision(digits))), converted: false };
  if (kind !== 'text') return { problem: 'number' };
  const read = readNumber(String(value), ['分']);
  const number = read.ok && !read.approximate ? parseExact(read.value) : null;
  return number ? { value: number, converted: true } : { problem: 'number' };
}

const zero = exact(0);

/** Why points cannot stand: below 0, above the maximum, finer than a tenth. */
export function refusalOf(points: Exact, max: Exact): 'negative' | 'above' | 'grain' | null {
  if (compare(points, zero) < 0) return 'negative';
  if (compare(points, max) > 0) return 'above';
  const tenths = multiply(points, exact(10));
  return tenths.n % tenths.d === 0n ? null : 'grain';
}

/** A cell as it was written, for a message. */
export const written = ({ value, kind }: Cell): string =>
  kind === 'percent' && typeof value === 'number' ? `${showExact(multiply(exact(value), exact(100)))}%` : String(value);
