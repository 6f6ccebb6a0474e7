import { magnitude, takeApproximation, takeSign, toNumber } from './quantity.ts';
import { problem, type Read, value, widths } from './read.ts';
import { plain } from './text.ts';

const counters =
  '人次 家次 户次 场次 人 家 次 个 名 户 项 场 件 台套 台 套 位 份 期 条 种 款 批 所 年 个月 月 天 小时 学时'.split(
    ' ',
  );

/**
 * A plain figure: `1,234`, `１２３４`, `12人`, `二十`, `1.2万` (12000), `约200余` (approximate).
 * `units` are the counters that may follow it, longest first; by default the usual ones for people, firms and occasions.
 */
export function readNumber(input: string | number, units: readonly string[] = counters): Read<number> {
  if (typeof input === 'number') return Number.isFinite(input) ? value(input + 0) : problem('number');
  const outer = takeApproximation(plain(input));
  const unit = units.map(plain).find((name) => outer.text.endsWith(name) && outer.text.length > name.length);
  const inner = takeApproximation(unit === undefined ? outer.text : outer.text.slice(0, -unit.length).trim());
  const { text, negative } = takeSign(inner.text);
  const found = magnitude(text);
  const number = found && toNumber(negative ? { n: -found.value.n, d: found.value.d } : found.value);
  if (found === null || number === null) return problem('number');
  return value(number + 0, [...widths(input), ...found.conversions], outer.approximate || inner.approximate);
}
