import { compare, type Exact, exact, parseExact, showExact } from '../core/exact.ts';
import type { Words } from './words.ts';

/** `1234567.5` → `1,234,567.5`. */
function grouped(decimal: string): string {
  const [whole = '', rest] = decimal.split('.');
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? separated : `${separated}.${rest}`;
}

/** A share in percent with at most one decimal, cut off and never rounded up: 79.96 % must not look like 80 %. */
export function percent(value: Exact): string {
  const tenths = ((value.n < 0n ? -value.n : value.n) * 1000n) / value.d;
  const digits = tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
  return `${value.n < 0n && tenths > 0n ? '-' : ''}${digits}%`;
}

const tenThousand = exact(10_000);

/** Yuan as written on a form, and 万元 beside it where that is a short figure. */
function money(value: Exact, words: Words): string {
  const decimal = showExact(value);
  const [whole = '', cents] = decimal.split('.');
  const yuan = words.units.CNY(grouped(cents === undefined ? whole : `${whole}.${cents.padEnd(2, '0')}`));
  const wan = showExact({ n: value.n, d: value.d * 10_000n });
  const short = compare(value, tenThousand) >= 0 && (wan.split('.')[1] ?? '').length <= 2;
  return short ? words.tenThousands(yuan, grouped(wan)) : yuan;
}

function years(value: Exact, words: Words): string {
  const months = value.n * 12n;
  if (months % value.d !== 0n) return words.units.year(showExact(value));
  const all = months / value.d;
  return words.months(String(all / 12n), String(all % 12n));
}

type Unit = keyof Words['units'];

/** A figure with its unit; null unit: a bare number. What is no number is shown as it stands. */
export function amount(text: string, unit: string | null, words: Words): string {
  const value = parseExact(text);
  if (!value) return text;
  if (unit === 'CNY') return money(value, words);
  if (unit === 'year') return years(value, words);
  const bare = grouped(showExact(value));
  return unit !== null && Object.hasOwn(words.units, unit) ? words.units[unit as Unit](bare) : bare;
}

/** A share as counted and in percent; `counts: false` where the counts mean nothing to a reader. */
export function share(text: string, words: Words, counts = true): string {
  const value = parseExact(text);
  if (!value) return text;
  return counts && text.includes('/') ? words.share(text, percent(value)) : percent(value);
}
