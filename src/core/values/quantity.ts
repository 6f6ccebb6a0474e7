import { add, compare, type Exact, exact, multiply, parseExact, showExact } from '../exact.ts';
import { chineseDigits, chineseInteger, ordinaryScale } from './numerals.ts';
import type { Conversion } from './read.ts';

export interface Quantity {
  value: Exact;
  conversions: Conversion[];
  /** 万 or 亿 was written, so the figure brings its own unit. */
  ownScale: boolean;
}

const before =
  /^(?:大约|约为|约|大概|将近|接近|近|超过|超|逾|不少于|不低于|不足|不到|不超过|至少|至多|最多|>=|<=|≥|≤|>|<|~|≈)/;
const after = /(?:左右|以上|以下|上下|以内|[余多来许+])$/;
const inside = /[余多来](?=[十百千万亿]*(?:元|圆|块)?$)/;

/** Takes 约, 余, 以上 and the like off a figure; says whether there were any. */
export function takeApproximation(text: string): { text: string; approximate: boolean } {
  const bare = ordinaryScale(text).replace(before, '').replace(after, '').replace(inside, '');
  return bare === ordinaryScale(text) ? { text, approximate: false } : { text: bare, approximate: true };
}

/** Takes the sign off: `-5`, `−5`, `负5` and the accountants' `(5)`. */
export function takeSign(text: string): { text: string; negative: boolean } {
  const bracketed = /^\(([^()]+)\)([十百千万亿]*元)?$/.exec(text);
  if (bracketed) return { text: `${bracketed[1]}${bracketed[2] ?? ''}`, negative: true };
  const signed = /^(?:([-−负])|\+)(?![-−负+])/.exec(text);
  return signed ? { text: text.slice(1), negative: signed[1] !== undefined } : { text, negative: false };
}

const scales: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1_000n, 万: 10_000n, 亿: 100_000_000n };
const token = /^(\d+(?:\.\d+)?)((?:[十百千]?[万亿]|万亿|[十百千])?)/;
const grouped = /^\d{1,3}(?:,\d{3})+(?![\d,])/;

/** `1.2万`, `1亿2000万`: figures with falling scales. A last figure without scale (3万5) could mean either and is refused. */
function withScales(text: string): Quantity | null {
  let rest = text;
  let sum = exact(0);
  let limit: Exact | undefined;
  let ownScale = false;
  while (rest !== '') {
    const match = token.exec(rest);
    if (!match || (limit && (sum.d !== 1n || match[2] === ''))) return null;
    const scale = [...match[2]!].reduce((product, mark) => product * scales[mark]!, 1n);
    const part = multiply(exact(match[1]!), { n: scale, d: 1n });
    if (limit && compare(part, limit) >= 0) return null;
    if (match[1]!.includes('.') && rest.length > match[0].length) return null;
    sum = add(sum, part);
    limit = { n: scale, d: 1n };
    ownScale ||= /[万亿]/.test(match[2]!);
    rest = rest.slice(match[0].length);
  }
  return { value: sum, conversions: /[十百千万亿]/.test(text) ? ['unit'] : [], ownScale };
}

function inChinese(text: string): Quantity | null {
  const [whole = '', tail, ...more] = text.split('点');
  if (more.length > 0) return null;
  const ownScale = /[万亿]/.test(text);
  if (tail === undefined) {
    const n = chineseInteger(whole);
    return n === null ? null : { value: { n, d: 1n }, conversions: ['number'], ownScale };
  }
  const [, fraction = '', scale = ''] = /^([^十百千万亿]+)([十百千]?[万亿]|)$/.exec(tail) ?? [];
  const [n, digits] = [chineseInteger(whole), chineseDigits(fraction)];
  if (n === null || digits === null) return null;
  const size = [...scale].reduce((product, mark) => product * scales[mark]!, 1n);
  return { value: multiply(exact(`${n}.${digits}`), { n: size, d: 1n }), conversions: ['number'], ownScale };
}

/** A figure without sign, unit or 约, from {@link plain} text: `1,234`, `1 234.5`, `1.2万`, `一千零五`. Exact; null if it is no figure. */
export function magnitude(text: string): Quantity | null {
  let bare = ordinaryScale(text).replace(/(?<=\d) (?=\d{3}(?!\d))/g, ',');
  if (/\d \d/.test(bare)) return null;
  bare = bare.replaceAll(' ', '');
  if (bare === '') return null;
  if (!/\d/.test(bare)) return inChinese(bare);
  if (bare.startsWith('.')) bare = `0${bare}`;
  return withScales(bare.replace(grouped, (group) => group.replaceAll(',', '')));
}

/** The JavaScript number whose shortest decimal is exactly this value; null where there is none (1/3, more than 17 digits). */
export function toNumber(exactly: Exact): number | null {
  const number = Number(showExact(exactly));
  const back = parseExact(number);
  return back !== null && compare(back, exactly) === 0 ? number : null;
}
