import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../../../src/core/dates.ts';
import { isOpenEnded, readDate } from '../../../src/core/values/date.ts';

describe('readDate', () => {
  it.each([
    ['2024-03-05', '2024-03-05', []],
    [' 2024-03-05\u00a0', '2024-03-05', []],
    ['２０２４－０３－０５', '2024-03-05', ['full-width']],
    ['２０２４年３月５日', '2024-03-05', ['full-width', 'date']],
    ['2024-3-5', '2024-03-05', ['date']],
    ['2024–03–05', '2024-03-05', ['date']],
    ['2024/3/5', '2024-03-05', ['date']],
    ['2024.3.5', '2024-03-05', ['date']],
    ['2024年3月5日', '2024-03-05', ['date']],
    ['2024年03月05号', '2024-03-05', ['date']],
    ['2024 年 3 月 5 日', '2024-03-05', ['date']],
    ['2024年3月5', '2024-03-05', ['date']],
    ['2024年3月5日 星期二', '2024-03-05', ['date']],
    ['二○一二年八月十五日', '2012-08-15', ['date']],
    ['二〇一二年八月十五日', '2012-08-15', ['date']],
    ['二零一二年八月十五日', '2012-08-15', ['date']],
    ['二O一二年八月十五日', '2012-08-15', ['date']],
    ['二〇二四年十二月三十一日', '2024-12-31', ['date']],
    ['二〇二四年十月廿五日', '2024-10-25', ['date']],
    ['20240305', '2024-03-05', ['date']],
    [20240305, '2024-03-05', ['date']],
    ['2024-03-05 00:00:00', '2024-03-05', ['date']],
    ['2024-03-05T00:00:00.000Z', '2024-03-05', ['date']],
    ['2024-03-05T16:00:00+08:00', '2024-03-05', ['date']],
    ['2024-3-5 14:30', '2024-03-05', ['date']],
    ['2024-02-29', '2024-02-29', []],
  ])('%j is %s', (input, value, conversions) => {
    expect(readDate(input)).toEqual({ ok: true, value, conversions });
  });

  it.each(['2024年3月', '2024年3月份', '2024-03', '2024/3', '2024.3', 2024.3, '202403', 202403, '二〇二四年三月'])(
    '%j has no day',
    (input) => {
      expect(readDate(input)).toEqual({ ok: false, problem: 'month-only' });
    },
  );

  it.each([
    '2024年2月30日',
    '2023-02-29',
    '20240230',
    '2024-13-01',
    '2024-13',
    '2024-00-10',
    '2024年13月',
    '24-3-5',
    '24.3.5',
    '98年3月5日',
    '3/5/2024',
    '2024/3-5',
    '2024年3月5日至2025年3月4日',
    '2024-03-05T16:00:00Z',
    '2024-03-05T20:00:00-05:00',
    '2024-03-05 25:00',
    '2024',
    '2024年',
    '长期',
    '无固定期限',
    '',
    '45356',
    45356,
    Number.NaN,
    '1899-12-31',
    '第2024年3月5日',
  ])('%j is no day', (input) => {
    expect(readDate(input)).toEqual({ ok: false, problem: 'date' });
  });

  it.each([
    [45356, '1900', '2024-03-05'],
    ['45356', '1900', '2024-03-05'],
    [45356.75, '1900', '2024-03-05'],
    [43894, '1904', '2024-03-05'],
    [20000, '1900', '1954-10-03'],
    [80000, '1900', '2119-01-11'],
    [20240305, '1900', '2024-03-05'],
    ['2024-3-5', '1904', '2024-03-05'],
  ] as const)('serial %j of the %s system is %s', (input, serial, value) => {
    expect(readDate(input, { serial })).toEqual({ ok: true, value, conversions: ['date'] });
  });

  it.each([19999, 80001, -45356, 2024])('%d is no serial', (input) => {
    expect(readDate(input, { serial: '1900' })).toEqual({ ok: false, problem: 'date' });
  });

  it('reads a day in every usual writing', () => {
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
    fc.assert(
      fc.property(days, (day) => {
        const iso = dateOfDay(day);
        const [y, m, d] = iso.split('-').map(Number);
        for (const text of [iso, `${y}.${m}.${d}`, `${y}/${m}/${d}`, `${y}年${m}月${d}日`, iso.replaceAll('-', '')]) {
          expect(readDate(text)).toMatchObject({ ok: true, value: iso });
        }
      }),
    );
  });
});

describe('isOpenEnded', () => {
  it.each(['长期', '长期有效', '无固定期限', '永久', '（长期）', '至长期', ' 长 期 '])('%s', (text) => {
    expect(isOpenEnded(text)).toBe(true);
  });

  it.each(['', '无', '2024-03-05', '长期合作', '短期'])('not %j', (text) => {
    expect(isOpenEnded(text)).toBe(false);
  });
});
