import { add, type Exact, exact, multiply, parseExact } from '../exact.ts';
import { magnitude, type Quantity, takeApproximation, takeSign, toNumber } from './quantity.ts';
import { type Conversion, problem, type Read, value, widths } from './read.ts';
import { plain } from './text.ts';

/** Units of money a column header may state, in yuan. */
const moneyUnits = {
  元: 1n,
  千元: 1_000n,
  万元: 10_000n,
  百万元: 1_000_000n,
  亿元: 100_000_000n,
} as const;

export type MoneyUnit = keyof typeof moneyUnits;

const currency = /^(?:人民币|RMB|CNY|¥)\s*(?:\((?:大写|小写)\))?\s*:?\s*/i;
const coins = /^(?:(.+?)(?:元|圆|块))?(?:(.+?)角)?(?:(.+?)分)?$/;

/** Yuan, jiao and fen of a text that names at least one of them. */
function withCoins(text: string): { value: Exact; conversions: Conversion[] } | null {
  const match = coins.exec(text);
  if (!match) return null;
  let sum = exact(0);
  const conversions = new Set<Conversion>();
  for (const [index, size] of [1n, 10n, 100n].entries()) {
    const part = match[index + 1];
    if (part === undefined) continue;
    const found: Quantity | null = magnitude(part);
    if (!found) return null;
    sum = add(sum, multiply(found.value, { n: 1n, d: size }));
    for (const conversion of found.conversions) conversions.add(conversion);
  }
  return { value: sum, conversions: [...conversions] };
}

function inUnit(text: string, unit: MoneyUnit): { value: Exact; conversions: Conversion[] } | null {
  if (/[元圆块角分]/.test(text)) return withCoins(text);
  const found = magnitude(text);
  if (!found) return null;
  if (found.ownScale || unit === '元') return found;
  const conversions = new Set<Conversion>([...found.conversions, 'unit']);
  return { value: multiply(found.value, { n: moneyUnits[unit], d: 1n }), conversions: [...conversions] };
}

function strip(input: string): { text: string; negative: boolean; approximate: boolean } {
  const bare = plain(input)
    .replace(/(?:人民币|RMB|CNY)$/i, '')
    .trim();
  const first = takeApproximation(bare);
  const signed = takeSign(first.text);
  const second = takeApproximation(
    signed.text
      .replace(currency, '')
      .replace(/[整正]$/, '')
      .trim(),
  );
  const inner = signed.negative ? { text: second.text, negative: false } : takeSign(second.text);
  return {
    text: inner.text,
    negative: signed.negative || inner.negative,
    approximate: first.approximate || second.approximate,
  };
}

/**
 * An amount in yuan, kept to the last written digit: `200万元`, `伍佰万元整`, `¥2,000,000.00`, `（5）`, `负5万元`.
 * `unit` is the column header's and holds for bare figures only; a unit in the cell overrides it.
 */
export function readMoney(input: string | number, unit: MoneyUnit): Read<number> {
  if (typeof input === 'number') {
    const parsed = parseExact(input);
    const yuan = parsed && toNumber(multiply(parsed, { n: moneyUnits[unit], d: 1n }));
    return yuan === null ? problem('number') : value(yuan + 0, unit === '元' ? [] : ['unit']);
  }
  if (plain(input) === '免费') return value(0, ['number']);
  const { text, negative, approximate } = strip(input);
  const found = inUnit(text, unit);
  const yuan = found && toNumber(negative ? { n: -found.value.n, d: found.value.d } : found.value);
  if (found === null || yuan === null) return problem('number');
  return value(yuan + 0, [...widths(input), ...found.conversions], approximate);
}
