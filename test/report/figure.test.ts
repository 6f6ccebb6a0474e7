import { describe, expect, it } from 'vitest';
import { changeText } from '../../src/report/figure.ts';
import { wordsOf } from '../../src/report/words.ts';

/** Between two cycles: a share in points, to the nearest tenth, so that 100 % → 90.9 % is 9.1; anything else in its unit. */
describe('a change of a figure', () => {
  it.each([
    ['-1/11', true, null, '−9.1 个百分点'],
    ['1/76', true, null, '+1.3 个百分点'],
    ['1/20', true, null, '+5 个百分点'],
    ['-0.0004', true, null, '0'],
    ['0', true, null, '0'],
    ['6', false, 'firm', '+6 家'],
    ['-3', false, 'person', '−3 人'],
  ])('%s (share: %s, unit: %s) is %s', (change, share, unit, text) => {
    expect(changeText(change, { unit, share }, wordsOf('zh'))).toBe(text);
  });

  it('in English', () => {
    const points = (change: string) => changeText(change, { unit: null, share: true }, wordsOf('en'));
    expect([points('0.01'), points('-0.035')]).toEqual(['+1 percentage point', '−3.5 percentage points']);
  });
});
