import { describe, expect, it } from 'vitest';
import { closePanel } from '../../src/process/panel-close.ts';
import { assignExperts, issueSheet, recuse } from '../../src/process/panel.ts';
import { recordScore, type Returned } from '../../src/process/scores.ts';
import {
  actsOf,
  codeOf,
  dataOf,
  expert,
  type Given,
  later,
  ledger,
  remarksOf,
  settings,
  sha256,
  sheet,
  sheetOf,
} from './given-panel.ts';

const id = '2024-001';
const six = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];

const assign = (given: Given, ...experts: string[]) =>
  assignExperts(given.state, given.year, given.application(id), { experts, reason: '急件' }, later, sha256);
const issue = (given: Given, who: string, which = sheetOf(who)) =>
  issueSheet(given.state, given.year, given.application(id), { expert: who, sheet: which }, later, sha256);
const score = (given: Given, returned: Returned) =>
  recordScore(given.state, given.year, given.application(id), returned, later, sha256);
const gone = (given: Given, who: string, kind: 'declared' | 'found' | 'removed' = 'declared', reason = '师生') =>
  recuse(given.state, given.year, given.application(id), { expert: who, kind, role: null, reason }, later, sha256);
const close = (given: Given, more: Partial<typeof settings> = {}, reason: string | null = null) =>
  closePanel(given.state, given.year, given.application(id), { reason }, { ...settings, ...more }, later, sha256);

/** A panel of some experts with their sheets. */
function panelOf(...experts: string[]): Given {
  const given = ledger();
  given.pool(...six.map((one) => expert(one)));
  given.receive(id);
  given.pass(id);
  if (experts.length > 0) given.take(assign(given, ...experts));
  for (const one of experts) given.take(issue(given, one));
  return given;
}

/** A panel whose experts gave these totals. */
function scored(...totals: number[]): Given {
  const experts = six.slice(0, totals.length);
  const given = panelOf(...experts);
  for (const [index, total] of totals.entries()) {
    // What is missing to a hundred is taken off the largest items.
    const off = [25, 20, 20, 15, 15, 5];
    let left = Math.round((100 - total) * 10);
    const names = ['results', 'basic', 'functions', 'management', 'team', 'cluster'];
    const points = Object.fromEntries(
      names.map((name, at) => {
        const less = Math.min(left, off[at]! * 10);
        left -= less;
        return [name, String((off[at]! * 10 - less) / 10)];
      }),
    );
    given.take(score(given, sheet(experts[index]!, points, String(total))));
  }
  return given;
}

const panel = (given: Given) => given.application(id).panel;

describe('assigning', () => {
  it('adds to those who sit, each once, and says nothing twice', () => {
    const given = panelOf('E1', 'E2');
    expect(dataOf(assign(given, 'E2', 'E3', 'E3'), 'panel.assigned').experts).toEqual(['E3']);
    given.take(assign(given, 'E3', 'E2'));
    expect(panel(given).experts).toEqual(['E1', 'E2', 'E3']);
    expect(actsOf(assign(given, 'E1', 'E3'))).toEqual([]);
  });

  it('counts the limit over the round, and not the application itself', () => {
    const given = panelOf();
    given.pool(expert('E1', { limit: 1 }));
    given.take(assign(given, 'E1'));
    expect(actsOf(assign(given, 'E1'))).toEqual([]);
    given.receive('2024-002');
    const second = given.pass('2024-002');
    const again = assignExperts(given.state, given.year, second, { experts: ['E1'], reason: '…' }, later, sha256);
    expect(again).toMatchObject({ refusal: { code: 'panel/limit', args: { expert: 'E1', limit: 1, id: '2024-002' } } });
  });

  it('knows no expert by a name that only JavaScript knows', () => {
    const given = panelOf();
    expect(codeOf(assign(given, 'constructor'))).toBe('panel/nobody');
    given.pool(expert('constructor'));
    given.take(assign(given, 'constructor'));
    given.take(issue(given, 'constructor'));
    given.take(score(given, sheet('constructor')));
    given.take(gone(given, 'constructor'));
    expect(Object.keys(panel(given).recused)).toEqual(['constructor']);
  });
});

describe('recusing', () => {
  it('takes the seat, whenever it is declared', () => {
    const given = panelOf('E1', 'E2');
    given.take(gone(given, 'E1'));
    given.take(gone(given, 'E4'));
    expect(panel(given).experts).toEqual(['E2']);
    expect(codeOf(assign(given, 'E4'))).toBe('panel/recused');
    expect(actsOf(gone(given, 'E4'))).toEqual([]);
    expect(codeOf(gone(given, 'E4', 'found'))).toBe('panel/recused');
  });

  it('may come before the form review is passed', () => {
    const given = ledger();
    given.pool(expert('E1'));
    given.receive(id);
    expect(gone(given, 'E1').ok).toBe(true);
  });

  it('removes only who sits', () => {
    const given = panelOf('E1');
    expect(codeOf(gone(given, 'E2', 'removed'))).toBe('panel/not-assigned');
    expect(gone(given, 'E1', 'removed').ok).toBe(true);
  });

  it('says which body the conflict is with, where it can be seen', () => {
    const given = panelOf();
    given.pool(expert('E1', { employer: `运营单位${id}` }));
    expect(dataOf(gone(given, 'E1', 'found'), 'expert.recused').role).toBe('operator');
  });
});

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
    for (const decision of [
      close(given),
      score(given, sheet('E1')),
      gone(given, 'E1'),
      assign(given, 'E6'),
      issue(given, 'E1'),
    ])
      expect(codeOf(decision)).toBe('panel/closed');
  });
});
