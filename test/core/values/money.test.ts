import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type MoneyUnit, readMoney } from '../../../src/core/values/money.ts';

describe('readMoney', () => {
  it.each([
    ['2000000', '元', 2000000, []],
    [2000000, '元', 2000000, []],
    [200, '万元', 2000000, ['unit']],
    [200.15, '万元', 2001500, ['unit']],
    [0.07, '百万元', 70000, ['unit']],
    ['200', '万元', 2000000, ['unit']],
    ['200', '千元', 200000, ['unit']],
    ['1.5', '亿元', 150000000, ['unit']],
    ['２００', '万元', 2000000, ['full-width', 'unit']],
    ['二百', '万元', 2000000, ['number', 'unit']],
    ['200万元', '元', 2000000, ['unit']],
    ['200万元', '万元', 2000000, ['unit']],
    ['200万', '万元', 2000000, ['unit']],
    ['2000000元', '万元', 2000000, []],
    ['200千元', '元', 200000, ['unit']],
    ['2百万元', '元', 2000000, ['unit']],
    ['1亿2000万元', '元', 120000000, ['unit']],
    ['2,000,000.00元', '元', 2000000, []],
    ['¥200', '元', 200, []],
    ['￥2，000', '元', 2000, []],
    ['人民币 200 万元整', '元', 2000000, ['unit']],
    ['200万元人民币', '元', 2000000, ['unit']],
    ['RMB 200', '元', 200, []],
    ['伍佰万元整', '元', 5000000, ['number']],
    ['伍佰万元整', '万元', 5000000, ['number']],
    ['人民币（大写）：伍佰万元正', '元', 5000000, ['number']],
    ['人民币壹佰贰拾叁元肆角伍分', '元', 123.45, ['number']],
    ['壹佰元零伍分', '元', 100.05, ['number']],
    ['5角', '元', 0.5, []],
    ['0.123', '元', 0.123, []],
    ['-5', '元', -5, []],
    ['（5）', '元', -5, []],
    ['(5)万元', '元', -50000, ['unit']],
    ['（5万元）', '元', -50000, ['unit']],
    ['负5万元', '元', -50000, ['unit']],
    ['￥-5', '元', -5, []],
    ['-￥5', '元', -5, []],
    ['免费', '元', 0, ['number']],
    ['0', '万元', 0, ['unit']],
  ] as const)('%j under %s is %d yuan', (input, unit, value, conversions) => {
    expect(readMoney(input, unit)).toEqual({ ok: true, value, conversions });
  });

  it.each([
    ['约200余万元', 2000000],
    ['约人民币200万元', 2000000],
    ['人民币约200万元', 2000000],
    ['200多万', 2000000],
    ['200万元以上', 2000000],
    ['不低于200万元', 2000000],
  ])('%j is about %d yuan', (input, value) => {
    expect(readMoney(input, '元')).toEqual({ ok: true, value, conversions: ['unit'], approximate: true });
  });

  it.each([
    '',
    '元',
    '万元',
    '无',
    '100万美元',
    '100港元',
    'USD 100',
    '200-300万元',
    '1,23元',
    '--5',
    '-(5)',
    '3万5元',
    '80%',
    '200元/次',
    '2E6',
    '分',
  ])('%j is no amount', (input) => {
    expect(readMoney(input, '元')).toEqual({ ok: false, problem: 'number' });
  });

  it('refuses what is no number', () => {
    expect(readMoney(Number.NaN, '元')).toEqual({ ok: false, problem: 'number' });
  });

  it('reads fen exactly, however the amount is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (fen) => {
        const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        const value = Number(yuan);
        const units: MoneyUnit[] = ['元', '万元', '亿元'];
        for (const unit of units) expect(readMoney(`${yuan}元`, unit)).toEqual({ ok: true, value, conversions: [] });
        const inTenThousands = `${String(fen).padStart(7, '0').slice(0, -6)}.${String(fen).padStart(7, '0').slice(-6)}`;
        expect(readMoney(inTenThousands, '万元')).toEqual({ ok: true, value, conversions: ['unit'] });
      }),
    );
  });
});
