import { describe, expect, it } from 'vitest';
import type { Returned } from '../../src/process/scores.ts';
import { actsOf, codeOf, dataOf, expert, sheet, sheetOf } from './given-panel.ts';
import { id, issue, panel, panelOf, score } from './panel-desk.ts';

describe('scoring', () => {
  it('records exact points in the order of the parts, and their sum', () => {
    const given = panelOf('E1');
    const returned = sheet('E1', { basic: '18.5', team: '07.0', functions: '0' }, '70.50');
    const data = dataOf(score(given, { ...returned, items: returned.items.toReversed() }), 'score.recorded');
    expect(data.items.map(({ item, points, max }) => `${item} ${points}/${max}`)).toEqual([
      'basic 18.5/20',
      'management 15/15',
      'team 7/15',
      'cluster 5/5',
      'results 25/25',
      'functions 0/20',
    ]);
    expect([data.total, data.replaces, data.opinion]).toEqual(['70.5', null, '同意']);
  });

  it('adds tenths without losing any', () => {
    const given = panelOf('E1');
    const tenths = Object.fromEntries(
      ['basic', 'management', 'team', 'cluster', 'results', 'functions'].map((item) => [item, '0.1']),
    );
    expect(dataOf(score(given, sheet('E1', tenths, '0.6')), 'score.recorded').total).toBe('0.6');
  });

  it('changes nothing by the same sheet, and leaves a trace of a changed one', () => {
    const given = panelOf('E1');
    const [first] = given.take(score(given, sheet('E1')));
    expect(actsOf(score(given, sheet('E1', { basic: '20.0' })))).toEqual([]);
    const changed = sheet('E1', { basic: '10' }, '90');
    expect(dataOf(score(given, changed), 'score.recorded').replaces).toBe(first!.hash);
    given.take(score(given, changed));
    expect(panel(given).scores.E1).toMatchObject({ total: '90', changes: 1 });
    expect(actsOf(score(given, { ...changed, opinion: '不同意' }))).toHaveLength(1);
    expect(actsOf(score(given, { ...changed, recommend: false }))).toHaveLength(1);
    expect(given.events.filter(({ type }) => type === 'score.recorded')).toHaveLength(2);
  });

  it.each([
    ['above the maximum', { basic: '20.1' }, '100.1'],
    ['two decimals', { basic: '19.55' }, '99.55'],
    ['negative', { basic: '-1' }, '79'],
    ['words', { basic: '优' }, '80'],
    ['nothing', { basic: '' }, '80'],
    ['a power', { basic: '1e1' }, '90'],
  ])('refuses points %s', (_, points, total) => {
    const given = panelOf('E1');
    expect(score(given, sheet('E1', points, total))).toMatchObject({
      refusal: { code: 'panel/points', args: { item: 'basic', max: '20', points: points.basic } },
    });
  });

  it.each([
    ['an item less', (items: Returned['items']) => items.slice(1), { missing: 'basic', foreign: '' }],
    [
      'a foreign item',
      (items: Returned['items']) => [...items, { item: 'bonus', points: '5' }],
      { missing: '', foreign: 'bonus' },
    ],
    ['an item twice', (items: Returned['items']) => [...items, items[0]!], { missing: '', foreign: 'basic' }],
  ])('refuses %s', (_, change, args) => {
    const given = panelOf('E1');
    const returned = sheet('E1');
    expect(score(given, { ...returned, items: change(returned.items) })).toMatchObject({
      refusal: { code: 'panel/items', args },
    });
  });

  it.each(['99.9', '', '一百', '1e2 '])('refuses the total %j', (total) => {
    expect(codeOf(score(panelOf('E1'), sheet('E1', {}, total)))).toBe('panel/total');
  });

  it('takes back only the sheet issued last', () => {
    const given = panelOf('E1');
    expect(actsOf(issue(given, 'E1'))).toEqual([]);
    given.take(issue(given, 'E1', sheetOf('new')));
    expect(score(given, sheet('E1'))).toMatchObject({ refusal: { code: 'panel/sheet', args: { issued: 'yes' } } });
    expect(score(given, { ...sheet('E1'), sheet: sheetOf('new') }).ok).toBe(true);
  });

  it('records nothing of one in conflict, whose employer a new pool tells', () => {
    const given = panelOf('E1');
    given.pool(expert('E1', { employer: `运营单位${id}` }));
    expect(score(given, sheet('E1'))).toMatchObject({
      refusal: { code: 'panel/conflict', args: { by: 'name', role: 'operator' } },
    });
  });
});
