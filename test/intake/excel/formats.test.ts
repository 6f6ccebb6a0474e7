import { describe, expect, it } from 'vitest';
import { classifyFormat, dateOfSerial, readStyles } from '../../../src/intake/excel/formats.ts';

describe('custom formats', () => {
  it.each([
    'yyyy"年"m"月"d"日"',
    'yyyy-mm-dd',
    'yyyy\\-mm\\-dd',
    'yyyy/m/d;@',
    '[$-804]yyyy"年"m"月";@',
    'm"月"d"日"',
    'mmm',
    'yyyy-mm-dd hh:mm:ss',
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    'yyyy年m月d日',
    '[$-F800]dddd, mmmm dd, yyyy',
    'aaaa',
    'YYYY/M/D',
    'yyyy/m/d h:mm AM/PM',
    '[Red]d',
  ])('%s is a date', (code) => expect(classifyFormat(code)).toBe('date'));

  it.each([
    'General',
    'G/通用格式',
    '0.00',
    '#,##0',
    'h:mm',
    'mm:ss',
    '[h]:mm:ss',
    'h:mm AM/PM',
    '上午/下午h"时"mm"分"',
    '0"d"',
    '0\\d',
    '0_d',
    '#,##0.00_);[Red](#,##0.00)',
    '_ "¥"* #,##0.00_ ',
    '0.00E+00',
    '@',
    '',
    '0年',
    '[$USD] 0',
    '"50%"0',
    '0\\%',
    '"日期 yyyy"0',
    '"unclosed yyyy',
  ])('%s is a number', (code) => expect(classifyFormat(code)).toBe('number'));

  it.each(['0%', '0.00%', '#,##0.0%;[Red]-0.0%', '0 %', '[Blue]0%'])('%s is a percentage', (code) =>
    expect(classifyFormat(code)).toBe('percent'),
  );
});

describe('styles', () => {
  const of = (ids: number[], formats = '') =>
    readStyles(
      Buffer.from(
        `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids
          .map((id) => `<xf numFmtId="${id}"><alignment/></xf>`)
          .join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="0" formatCode="0%"/></dxf></dxfs></styleSheet>`,
      ),
    );

  it('knows the built-in dates and percentages', () => {
    expect(of([14, 15, 16, 17, 22, 27, 31, 36, 50, 54, 57, 58])).toEqual(Array.from({ length: 12 }, () => 'date'));
    expect(of([9, 10])).toEqual(['percent', 'percent']);
    expect(of([0, 1, 2, 4, 11, 18, 21, 23, 26, 37, 44, 45, 46, 47, 48, 49, 59])).toEqual(
      Array.from({ length: 17 }, () => 'number'),
    );
  });

  it('a format written in the workbook governs its id; those of dxfs do not count', () => {
    expect(
      of(
        [176, 58, 0],
        '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/><numFmt formatCode="0%" numFmtId="58"/>',
      ),
    ).toEqual(['date', 'percent', 'number']);
  });

  it('says when it is broken', () => {
    expect(readStyles(Buffer.from('<styleSheet><cellXfs>'))).toBe('broken');
    expect(readStyles(Buffer.from('<!DOCTYPE x []><styleSheet/>'))).toBe('entities');
  });
});

describe('serial numbers', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [45356, '2024-03-05'],
    [45356.75, '2024-03-05'],
    [45355.99999999999, '2024-03-05'],
    [45356.999, '2024-03-05'],
    [0, null],
    [0.5, null],
    [-1, null],
    [2958466, null],
    [1e300, null],
    [73050, '2099-12-31'],
    [109574, '2199-12-31'],
    [109575, null],
  ])('%d from 1900 is %s', (serial, date) => expect(dateOfSerial(serial, false)).toBe(date));

  it.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [43894, '2024-03-05'],
    [-1, null],
  ])('%d from 1904 is %s', (serial, date) => expect(dateOfSerial(serial, true)).toBe(date));
});
