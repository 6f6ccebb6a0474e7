import { describe, expect, it } from 'vitest';
import { codeOf, dataOf, expert, remarksOf, sheet } from './given-panel.ts';
import { assign, close, gone, id, issue, panel, score, scored, six } from './panel-desk.ts';

describe('closing', () => {
  it.each([
    [[80, 70, 91], 'mean', '241/3', true],
    [[60, 60, 60], 'mean', '60', true],
    [[59.9, 60, 60], 'mean', '1799/30', false],
    [[20, 61, 90], 'median', '61', true],
    [[0, 60, 60, 60, 60], 'trimmed-mean', '60', true],
  ] as const)('%j by %s is %s', (totals, aggregate, result, recommended) => {
    const data = dataOf(close(scored(...totals), { aggregate }), 'panel.closed');
    expect([data.result, data.recommended, data.method, data.passLine]).toEqual([result, recommended, aggregate, '60']);
    expect(data.counted).toHaveLength(totals.length);
  });

  it('gives mean, median and spread whatever the method, and who was left out', () => {
    const data = dataOf(close(scored(50, 60.5, 70, 80, 90), { aggregate: 'trimmed-mean' }), 'panel.closed');
    expect([data.result, data.mean, data.median, data.spread]).toEqual(['421/6', '70.1', '70', '40']);
    expect(data.dropped).toEqual(['E1', 'E5']);
  });

  it('waits for every score, unless a reason says why not', () => {
    const given = scored(80, 70, 91);
    given.take(assign(given, 'E5', 'E4'));
    expect(close(given)).toMatchObject({ refusal: { code: 'panel/unscored', args: { experts: 'E4、E5' } } });
    const { excluded, reason, counted } = dataOf(close(given, {}, ' 逾期未交 '), 'panel.closed');
    expect(counted.map((one) => one.expert)).toEqual(['E1', 'E2', 'E3']);
    expect(reason).toBe('逾期未交');
    expect(excluded).toEqual([
      { expert: 'E4', why: 'unscored', role: null, reason: '逾期未交' },
      { expert: 'E5', why: 'unscored', role: null, reason: '逾期未交' },
    ]);
  });

  it('counts no recused and no conflicted score, and lists them', () => {
    const given = scored(80, 70, 60, 100, 100);
    given.take(gone(given, 'E4'));
    given.pool(expert('E5', { employer: `运营单位${id}` }), ...six.slice(0, 4).map((one) => expert(one)));
    const data = dataOf(close(given), 'panel.closed');
    expect(data.result).toBe('70');
    expect(data.excluded).toEqual([
      { expert: 'E4', why: 'recused', role: null, reason: '师生' },
      { expert: 'E5', why: 'conflict', role: 'operator', reason: null },
    ]);
    expect(close(given, { min: 4 })).toMatchObject({ refusal: { code: 'panel/scores', args: { counted: 3, min: 4 } } });
  });

  it('remarks on a field without a score that counts', () => {
    expect(remarksOf(close(scored(80, 70, 91), { fields: ['business', 'finance'] }))).toEqual([
      { code: 'panel/without-field', args: { id, field: 'finance' } },
    ]);
  });

  it('ends the panel', () => {
    const given = scored(80, 70, 91);
    given.take(close(given));
    expect(panel(given).closed).toMatchObject({ result: '241/3', on: '2024-08-01', actor: '张三' });
    expect(codeOf(close(given))).toBe('');
    for (const decision of [
      close(given, {}, '重新汇总'),
      score(given, sheet('E1')),
      gone(given, 'E1'),
      assign(given, 'E6'),
      issue(given, 'E1'),
    ])
      expect(codeOf(decision)).toBe('panel/closed');
  });
});
