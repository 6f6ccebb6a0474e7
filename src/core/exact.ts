/** An exact rational; the denominator is positive. Never reduced, so 8 of 10 stays "8/10". */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;
const fraction = /^([+-]?\d+)\/(\d+)$/;

/** Parses a decimal (`"2000000.10"`, `1e6`) or a fraction (`"4/5"`) without rounding; null for anything else. */
export function parseExact(value: string | number): Exact | null {
  // Most fees and counts.
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const text = String(value);
  const parts = fraction.exec(text);
  if (parts) return BigInt(parts[2]!) === 0n ? null : { n: BigInt(parts[1]!), d: BigInt(parts[2]!) };
  const match = decimal.exec(text);
  if (!match) return null;
  const digits = match[3] ?? '';
  const power = Number(match[4] ?? 0) - digits.length;
  const n = BigInt(match[2]! + digits) * (match[1] === '-' ? -1n : 1n);
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : { n, d: 10n ** BigInt(-power) };
}

/** Like {@link parseExact}, for values already known to be numbers. Throws on anything else: a bug, not an input error. */
export function exact(value: string | number): Exact {
  const parsed = parseExact(value);
  if (!parsed) throw new Error(`not an exact number: ${value}`);
  return parsed;
}

/** n of d, whole numbers. Throws for d ≤ 0, which would compare as equal to anything: ask before whether there is a whole. */
export function ratio(n: number | bigint, d: number | bigint): Exact {
  if (d <= 0) throw new Error(`no ratio has the denominator ${d}`);
  return { n: BigInt(n), d: BigInt(d) };
}

/** Negative, zero or positive, by cross-multiplying: 79.6 % is below 80 %, 4/5 equals 8/10. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const add = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

/** Whole numbers are added as such as long as no digit is lost: a list may have ten thousand. */
export function sum(values: readonly number[]): Exact {
  let whole = 0;
  let rest = ratio(0, 1);
  for (const value of values) {
    if (Number.isSafeInteger(whole + value) && Number.isSafeInteger(value)) whole += value;
    else rest = add(rest, exact(value));
  }
  return add(rest, exact(whole));
}

export const subtract = (a: Exact, b: Exact): Exact => add(a, { n: -b.n, d: b.d });

export const multiply = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });

/** a ÷ b; null for b = 0. */
export function divide(a: Exact, b: Exact): Exact | null {
  if (b.n === 0n) return null;
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** The smallest whole number not below a. */
export function ceiling(a: Exact): bigint {
  const whole = a.n / a.d;
  return a.n > 0n && whole * a.d !== a.n ? whole + 1n : whole;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x || 1n;
}

export function reduce(a: Exact): Exact {
  const divisor = gcd(a.n, a.d);
  return { n: a.n / divisor, d: a.d / divisor };
}

/** The shortest exact text: a decimal where one ends (`"0.8"`), else a reduced fraction (`"2/3"`). */
export function showExact(value: Exact): string {
  const { n, d } = reduce(value);
  if (d === 1n) return n.toString();
  let rest = d;
  let places = 0;
  let scale = 1n;
  while (rest % 10n === 0n || rest % 5n === 0n || rest % 2n === 0n) {
    rest = rest % 10n === 0n ? rest / 10n : rest % 5n === 0n ? rest / 5n : rest / 2n;
    places++;
    scale *= 10n;
  }
  if (rest !== 1n) return `${n}/${d}`;
  const digits = ((n < 0n ? -n : n) * (scale / d)).toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return n < 0n ? `-${text}` : text;
}

/** Rounds half up (away from zero for negatives is never asked: points only) to tenths, as the score does. */
export function toTenths(value: Exact): number {
  const doubled = value.n * 20n + value.d;
  return Number(doubled / (value.d * 2n)) / 10;
}
