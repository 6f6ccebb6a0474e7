import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readRatio } from '../../../src/core/values/ratio.ts';

describe('readRatio', () => {
  it.each([
    [0.8, 0.8, []],
    [0, 0, []],
    [80, 0.8, ['percent']],
    [79.6, 0.796, ['percent']],
    [100, 1, ['percent']],
    [1.5, 0.015, ['percent']],
    ['0.8', 0.8, []],
    ['.8', 0.8, []],
    ['80', 0.8, ['percent']],
    ['80%', 0.8, []],
    ['80 %', 0.8, []],
    ['80％', 0.8, []],
    ['８０％', 0.8, ['full-width']],
    ['79.6%', 0.796, []],
    ['0.5%', 0.005, []],
    ['1%', 0.01, []],
    ['100%', 1, []],
    ['0%', 0, []],
    ['八成', 0.8, ['number']],
    ['8成', 0.8, ['number']],
    ['八成五', 0.85, ['number']],
    ['十成', 1, ['number']],
    ['百分之八十', 0.8, ['number']],
    ['百分之七十九点六', 0.796, ['number']],
    ['4/5', 0.8, ['number']],
    ['8 / 10', 0.8, ['number']],
    ['5/5', 1, ['number']],
  ])('%j is %d', (input, value, conversions) => {
    expect(readRatio(input)).toEqual({ ok: true, value, conversions });
  });

  it('asks about exactly 1', () => {
    for (const one of [1, '1', '1.0', '１', '约1']) {
      expect(readRatio(one)).toEqual({ ok: false, problem: 'ratio-ambiguous' });
    }
    expect(readRatio(1, 'number')).toEqual({ ok: false, problem: 'ratio-ambiguous' });
    expect(readRatio('1', 'percent')).toEqual({ ok: false, problem: 'ratio-ambiguous' });
  });

  it('takes a number formatted as a percentage for the share it is', () => {
    expect(readRatio(1, 'percent')).toEqual({ ok: true, value: 1, conversions: [] });
    expect(readRatio(0.796, 'percent')).toEqual({ ok: true, value: 0.796, conversions: [] });
    expect(readRatio(80, 'percent')).toEqual({ ok: false, problem: 'number' });
    expect(readRatio('80', 'percent')).toEqual({ ok: true, value: 0.8, conversions: ['percent'] });
  });

  it.each([
    ['约80%', 0.8],
    ['80%以上', 0.8],
    ['≥80%', 0.8],
  ])('%j is about %d', (input, value) => {
    expect(readRatio(input)).toEqual({ ok: true, value, conversions: [], approximate: true });
  });

  it.each([101, 100.01, -1, -0.1, '120%', '-5%', '5/4', '1/0', '2/3', '', '%', '高', '80分', '十一成', Number.NaN])(
    '%j is no share',
    (input) => {
      expect(readRatio(input)).toEqual({ ok: false, problem: 'number' });
    },
  );

  it('is exact for every tenth of a per cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const share = Number(`0.${String(tenths).padStart(3, '0')}`);
        const text = `${Math.floor(tenths / 10)}.${tenths % 10}%`;
        expect(readRatio(text)).toEqual({ ok: true, value: tenths === 1000 ? 1 : share, conversions: [] });
      }),
    );
  });
});
