import { parseExact, showExact } from '../core/exact.ts';
import { amount, percent } from './amount.ts';
import type { Words } from './words.ts';

/** Figures of a year that are shares, from 0 to 1. */
const shares: ReadonlySet<string> = new Set(['publicShare', 'clusterShare', 'satisfaction']);

export const isShareFigure = (name: string): boolean => shares.has(name);

/** A figure in words: with its unit, or a share in percent, cut off and never rounded up; what is no number as it stands. */
export function figureText(text: string, of: { unit: string | null; share: boolean }, words: Words): string {
  const value = parseExact(text);
  if (!value) return text;
  return of.share ? percent(value) : amount(showExact(value), of.unit, words);
}

/** A change of a figure, with its sign; of a share in percentage points, to the nearest tenth. */
export function changeText(change: string, of: { unit: string | null; share: boolean }, words: Words): string {
  const value = parseExact(change);
  if (!value) return change;
  if (value.n === 0n) return '0';
  const [sign, size] = value.n < 0n ? ['−', -value.n] : ['+', value.n];
  if (!of.share) return sign + figureText(showExact({ n: size, d: value.d }), of, words);
  const tenths = (size * 2000n + value.d) / (2n * value.d);
  if (tenths === 0n) return '0';
  const rest = tenths % 10n === 0n ? '' : `.${tenths % 10n}`;
  return words.points(`${sign}${tenths / 10n}${rest}`);
}
