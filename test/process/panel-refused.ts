import type { Decision } from '../../src/process/decision.ts';
import { drawPanel } from '../../src/process/draw.ts';
import type { Asked } from '../../src/process/draw-turn.ts';
import { closePanel } from '../../src/process/panel-close.ts';
import { assignExperts, issueSheet, recuse } from '../../src/process/panel.ts';
import { loadPool } from '../../src/process/pool.ts';
import { recordScore, type Returned } from '../../src/process/scores.ts';
import { planSite, recordSite, settleSite } from '../../src/process/site.ts';
import { digests, expert, type Given, later, ledger, md5, settings, sha256, sheet, sheetOf } from './given-panel.ts';

const id = '2024-001';

/** Every step on one application, each with usual arguments. */
export function steps(given: Given, of = id) {
  const { state, year } = given;
  const one = () => given.application(of);
  return {
    draw: (more: Partial<Asked> = {}) =>
      drawPanel(
        state,
        year,
        { sources: ['1'], size: 3, fields: [], reason: null, applications: [one()], ...more },
        later,
        digests,
      ),
    assign: (...experts: string[]) => assignExperts(state, year, one(), { experts, reason: '急件' }, later, sha256),
    recuse: (who: string, kind: 'declared' | 'removed' = 'declared') =>
      recuse(state, year, one(), { expert: who, kind, role: null, reason: '师生' }, later, sha256),
    issue: (who: string) => issueSheet(state, year, one(), { expert: who, sheet: sheetOf(who) }, later, sha256),
    score: (who: string, more: Partial<Returned> = {}) =>
      recordScore(state, year, one(), { ...sheet(who), ...more }, later, sha256),
    close: () => closePanel(state, year, one(), { reason: null }, settings, later, sha256),
    plan: (seed = '1', staff = 9) =>
      planSite(year, one(), { seed, rows: { staff, services: 9, activities: 9 } }, later, md5),
    visit: (more: object = {}) => {
      const visit = { date: '2024-07-30', people: ['李四'], result: 'true' as const, findings: null, photos: [] };
      return recordSite(year, one(), { ...visit, outOfOrder: null, ...more }, later);
    },
    settle: (reason = '…') => settleSite(year, one(), { reason }, later),
  };
}

/** A form review passed and nine experts, three of whom sit. */
export function sitting(): Given {
  const given = ledger();
  given.pool(...'ABCDEFGHI'.split('').map((one) => expert(one)), expert('X', { employer: `运营单位${id}` }));
  given.receive(id);
  given.pass(id);
  given.take(steps(given).assign('A', 'B', 'C'));
  return given;
}

export function scored(): Given {
  const given = sitting();
  for (const one of ['A', 'B', 'C']) {
    given.take(steps(given).issue(one));
    given.take(steps(given).score(one));
  }
  return given;
}

export function reviewed(): Given {
  const given = scored();
  given.take(steps(given).close());
  return given;
}

const fresh = (): Given => {
  const given = ledger();
  given.receive(id);
  return given;
};

const after = (given: Given, ...done: Decision[]): ReturnType<typeof steps> => {
  for (const decision of done) given.take(decision);
  return steps(given);
};

/** Each refusal of the expert review and the site visit, met. */
export const refused: Record<string, () => Decision> = {
  'panel/pool': () => loadPool(ledger().state, [], sha256, later),
  'panel/pool-row': () => loadPool(ledger().state, [expert('A'), expert('a')], sha256, later),
  'panel/nobody': () => steps(sitting()).assign('Z'),
  'panel/nothing': () => {
    const given = fresh();
    given.pool(expert('A'));
    return steps(given).draw({ applications: undefined });
  },
  'panel/source': () => steps(sitting()).draw({ sources: ['双色球'] }),
  'panel/size': () => steps(sitting()).draw({ size: 1, min: 3 }),
  'panel/form': () => steps(fresh()).close(),
  'panel/closed': () => steps(reviewed()).recuse('A'),
  'panel/drawn': () => steps(sitting()).draw(),
  'panel/scored': () => steps(scored()).draw({ reason: '…' }),
  'panel/too-few': () => steps(sitting()).draw({ size: 11 }),
  'panel/field': () => steps(sitting()).draw({ size: 4, fields: ['finance'] }),
  'panel/conflict': () => steps(sitting()).assign('X'),
  'panel/limit': () => {
    const given = sitting();
    given.pool(expert('A', { limit: 1 }));
    given.receive('2024-002');
    given.pass('2024-002');
    return steps(given, '2024-002').assign('A');
  },
  'panel/not-assigned': () => steps(sitting()).recuse('D', 'removed'),
  'panel/recused': () => {
    const given = sitting();
    return after(given, steps(given).recuse('A')).assign('A');
  },
  'panel/sheet': () => steps(sitting()).score('A'),
  'panel/items': () => steps(scored()).score('A', { items: [] }),
  'panel/points': () =>
    steps(scored()).score('A', { items: sheet('A').items.map(({ item }) => ({ item, points: '99' })) }),
  'panel/total': () => steps(scored()).score('A', { total: '99' }),
  'panel/unscored': () => steps(sitting()).close(),
  'panel/scores': () => {
    const given = scored();
    return after(given, steps(given).recuse('A')).close();
  },
  'site/form': () => steps(fresh()).plan(),
  'site/order': () => steps(scored()).visit(),
  'site/date': () => steps(reviewed()).visit({ date: '2024-08-02' }),
  'site/people': () => steps(reviewed()).visit({ people: [' '] }),
  'site/findings': () => steps(reviewed()).visit({ result: 'doubtful', findings: ' ' }),
  'site/recorded': () => {
    const given = reviewed();
    return after(given, steps(given).visit()).visit({ people: ['王五'] });
  },
  'site/not-doubtful': () => steps(reviewed()).settle(),
  'site/settled': () => {
    const given = reviewed();
    const doubt = after(given, steps(given).visit({ result: 'doubtful', findings: '…' })).settle();
    return after(given, doubt).settle('别的');
  },
  'site/rows': () => steps(reviewed()).plan('1', -1),
  'site/seed': () => steps(reviewed()).plan('抽签'),
};

/** Further ways to be refused, whose arguments the words must know too. */
export const also: [string, () => Decision][] = [
  ['panel/pool', () => steps(bare()).draw()],
  ['panel/pool', () => steps(bare()).assign('A')],
  ['panel/pool-row', () => loadPool(ledger().state, [expert('A b')], sha256, later)],
  ['panel/nobody', () => steps(sitting()).recuse('Z')],
  ['panel/source', () => steps(sitting()).draw({ sources: [] })],
  ['panel/size', () => steps(sitting()).draw({ size: 1, fields: ['business', 'finance'] })],
  ['panel/size', () => steps(sitting()).draw({ size: 2.5 })],
  ['panel/form', () => steps(fresh()).issue('A')],
  ['panel/not-assigned', () => steps(sitting()).issue('D')],
  ['panel/not-assigned', () => steps(sitting()).score('D')],
  ['panel/items', () => steps(scored()).score('A', { items: [...sheet('A').items, { item: 'bonus', points: '1' }] })],
  ['site/order', () => steps(sitting()).visit()],
  ['site/form', () => steps(fresh()).visit()],
  ['site/form', () => steps(fresh()).settle()],
];

function bare(): Given {
  const given = fresh();
  given.pass(id);
  return given;
}
