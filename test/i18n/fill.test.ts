import { describe, expect, it } from 'vitest';
import { fill, placeholders } from '../../src/i18n/fill.ts';

describe('fill', () => {
  it('puts arguments in', () => {
    expect(fill('{label}“{text}”不是数字', { label: '资产总额', text: '若干' })).toBe('资产总额“若干”不是数字');
    expect(fill('{count} 行', { count: 0 })).toBe('0 行');
  });

  it('leaves nothing behind where an argument is not there', () => {
    expect(fill('找不到 {path}{near?，是否为 {near}}', { path: 'a.yaml' })).toBe('找不到 a.yaml');
  });

  it('shows an optional part only for an argument that is not empty', () => {
    const template = '{year?为 {year} 年度}{!year?未注明年度}';
    expect(fill(template, { year: 2022 })).toBe('为 2022 年度');
    expect(fill(template, { year: 0 })).toBe('为 0 年度');
    expect(fill(template, { year: '' })).toBe('未注明年度');
    expect(fill(template, {})).toBe('未注明年度');
  });

  it('looks words up, which may hold arguments of their own', () => {
    const terms = { reason: { self: '是运营单位自身', differs: '与“{other}”不一致' } };
    expect(fill('未计入：{reason}', { reason: 'self' }, terms)).toBe('未计入：是运营单位自身');
    expect(fill('{reason}', { reason: 'differs', other: '甲' }, terms)).toBe('与“甲”不一致');
    expect(fill('{reason}', { reason: 'toString' }, terms)).toBe('toString');
  });

  it('looks lists up word by word where the terms have a blank', () => {
    const terms = { states: { met: '符合', unmet: '不符合', training: '培训', ' ': '，', '=': '' } };
    expect(fill('{states}', { states: 'training=met other=unmet' }, terms)).toBe('培训符合，other不符合');
    expect(fill('{list}', { list: '是、否' }, { list: { ' ': ' ', '、': ', ' } })).toBe('是, 否');
    expect(fill('{one}', { one: 'a b' }, { one: { a: 'x' } })).toBe('a b');
  });

  it('does not read an argument as a template', () => {
    expect(fill('“{text}”', { text: '{label}', label: 'x' })).toBe('“{label}”');
    expect(fill('{names}', { names: '{label} a', label: 'x' }, { names: { ' ': ' ' } })).toBe('{label} a');
  });

  it('ends for words that hold themselves', () => {
    expect(fill('{a}', { a: 'x' }, { a: { x: '{a}' } })).toBe('x');
  });

  it('stays one line of bounded length', () => {
    expect(fill('“{text}”', { text: 'a\n\u001b[31mb\u202ec\u2028d' })).toBe('“a [31mb c d”');
    const long = fill('{text}', { text: '长'.repeat(5000) });
    expect([...long]).toHaveLength(160);
    expect(long.endsWith('长…')).toBe(true);
    expect([...fill('{text}', { text: '𠮷'.repeat(5000) })]).toHaveLength(160);
  });
});

describe('placeholders', () => {
  it('names what a template and its words ask for', () => {
    const terms = { why: { a: '{count} 个', b: '无' } };
    expect([...placeholders('{path?{path}：}{!near?无}{why}', terms)].toSorted()).toEqual([
      'count',
      'near',
      'path',
      'why',
    ]);
  });
});
