import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../src/core/values/choice.ts';
import { readFlag } from '../../../src/core/values/flag.ts';

describe('readFlag', () => {
  it.each([
    true,
    1,
    '1',
    '是',
    '是的',
    '有',
    '√',
    '✓',
    '✔\ufe0f',
    '对',
    'Y',
    'yes',
    'TRUE',
    'true',
    '已',
    '已开通',
    '开通',
    '具备',
    '已备案',
    ' 是 ',
  ])('%j is yes', (input) => {
    expect(readFlag(input)).toEqual({ ok: true, value: true, conversions: [] });
  });

  it.each([
    false,
    0,
    '0',
    '否',
    '不是',
    '无',
    '没有',
    '×',
    '✗',
    'x',
    'X',
    '错',
    'N',
    'no',
    'false',
    '未',
    '未开通',
    '不具备',
    '未备案',
  ])('%j is no', (input) => {
    expect(readFlag(input)).toEqual({ ok: true, value: false, conversions: [] });
  });

  it('tells of full-width letters', () => {
    expect(readFlag('Ｙ')).toEqual({ ok: true, value: true, conversions: ['full-width'] });
    expect(readFlag('０')).toEqual({ ok: true, value: false, conversions: ['full-width'] });
  });

  it.each(['', '-', '是/否', '部分', '待定', '2', 2, '○', '已停用', '未知', '不适用', 'yesno'])(
    '%j is neither',
    (input) => {
      expect(readFlag(input)).toEqual({ ok: false, problem: 'choice' });
    },
  );
});

describe('readChoice', () => {
  const sizes = { 微型: 'micro', 小型: 'small', '中型（企业）': 'medium', '7': 'other' };

  it.each([
    ['微型', 'micro', []],
    [' 小 型 ', 'small', []],
    ['中型(企业)', 'medium', []],
    ['Micro', 'micro', []],
    [7, 'other', []],
    ['７', 'other', ['full-width']],
  ])('%j is %s', (input, value, conversions) => {
    expect(readChoice(input, sizes)).toEqual({ ok: true, value, conversions });
  });

  it.each(['', '大型', '微', 'constructor', '__proto__'])('%j is none of them', (input) => {
    expect(readChoice(input, sizes)).toEqual({ ok: false, problem: 'choice' });
  });

  it('keeps its tables apart', () => {
    expect(readChoice('是', { 是: 'a' })).toMatchObject({ value: 'a' });
    expect(readChoice('是', { 是: 'b' })).toMatchObject({ value: 'b' });
  });
});
