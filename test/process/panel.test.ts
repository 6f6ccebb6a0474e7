import { describe, expect, it } from 'vitest';
import { assignExperts } from '../../src/process/panel.ts';
import { actsOf, codeOf, dataOf, expert, later, ledger, sha256, sheet } from './given-panel.ts';
import { assign, gone, id, issue, panel, panelOf, score } from './panel-desk.ts';

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
