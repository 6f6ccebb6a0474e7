import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readNumber } from '../../../src/core/values/number.ts';

const bad = { ok: false, problem: 'number' };

describe('readNumber', () => {
  it.each([
    [12, 12, []],
    [0.1, 0.1, []],
    ['1,234', 1234, []],
    ['1,234,567.5', 1234567.5, []],
    ['1，234', 1234, []],
    ['1 234', 1234, []],
    [' 12 ', 12, []],
    ['１２３４', 1234, ['full-width']],
    ['12人', 12, []],
    ['30 家', 30, []],
    ['30家次', 30, []],
    ['120.50', 120.5, []],
    ['.5', 0.5, []],
    ['007', 7, []],
    ['-5', -5, []],
    ['−5', -5, []],
    ['(5)', -5, []],
    ['负5', -5, []],
    ['+5', 5, []],
    ['-0', 0, []],
    ['1.2万', 12000, ['unit']],
    ['5百万', 5000000, ['unit']],
    ['1亿2000万', 120000000, ['unit']],
    ['1萬', 10000, ['unit']],
    ['二十', 20, ['number']],
    ['十二', 12, ['number']],
    ['两百', 200, ['number']],
    ['一千零五', 1005, ['number']],
    ['一千零五十', 1050, ['number']],
    ['一百二十', 120, ['number']],
    ['伍佰万', 5000000, ['number']],
    ['三万五千', 35000, ['number']],
    ['一亿零三万', 100030000, ['number']],
    ['一万亿', 1000000000000, ['number']],
    ['三点五万', 35000, ['number']],
    ['三点一四', 3.14, ['number']],
    ['二〇', 20, ['number']],
    ['零', 0, ['number']],
    ['二十人', 20, ['number']],
  ])('%j is %d', (input, value, conversions) => {
    expect(readNumber(input)).toEqual({ ok: true, value, conversions });
  });

  it.each([
    ['约200余', 200],
    ['约200', 200],
    ['200余家', 200],
    ['200多人', 200],
    ['30以上', 30],
    ['30家以上', 30],
    ['30人左右', 30],
    ['不少于30家', 30],
    ['≥30', 30],
    ['>30', 30],
    ['30+', 30],
  ])('%j is about %d', (input, value) => {
    expect(readNumber(input)).toEqual({ ok: true, value, conversions: [], approximate: true });
  });

  it.each([
    '',
    ' ',
    '人',
    '无',
    '-',
    '—',
    'abc',
    '1/3',
    '5%',
    '1,23',
    '12,34,567',
    '1,234,56',
    '1 2',
    '1.2.3',
    '5.',
    '--5',
    '-(5)',
    '20-30',
    '2.5E+06',
    '9.165E+17',
    '第3',
    '12元',
    '3万5',
    '1万2亿',
    '1.5万2千3百.2',
    '一百五',
    '一万五',
    '一千零',
    '百',
    '十万万零',
    '二十几',
    '一点二点三',
    '12345678901234567890',
    '9007199254740993',
    '0.1234567890123456789',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j is no number', (input) => {
    expect(readNumber(input)).toEqual(bad);
  });

  it('takes only the units it is told', () => {
    expect(readNumber('120㎡', ['平方米', '㎡'])).toEqual({ ok: true, value: 120, conversions: [] });
    expect(readNumber('120平方米', ['平方米', '㎡'])).toEqual({ ok: true, value: 120, conversions: [] });
    expect(readNumber('120人', ['㎡'])).toEqual(bad);
  });

  it('gives back every number as JavaScript writes it', () => {
    const plainly = fc.double({ noNaN: true, min: -1e15, max: 1e15 }).filter((n) => !String(n).includes('e'));
    fc.assert(
      fc.property(plainly, (n) => {
        expect(readNumber(String(n))).toEqual({ ok: true, value: n + 0, conversions: [] });
      }),
    );
  });

  it('reads every whole number below a hundred million in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect(readNumber(spelled(n))).toEqual({ ok: true, value: n, conversions: ['number'] });
      }),
    );
  });
});

/** Writes a number the long way: every zero between digits as one 零. */
function spelled(n: number): string {
  const four = (part: number): string =>
    [...String(part).padStart(4, '0')]
      .map((digit, i) => (digit === '0' ? '零' : '零一二三四五六七八九'.charAt(Number(digit)) + '千百十'.charAt(i)))
      .join('');
  const high = Math.floor(n / 10_000);
  return `${high > 0 ? `${four(high).replace(/零+$/, '')}万` : ''}${four(n % 10_000)}`
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
