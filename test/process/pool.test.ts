import { expect, it } from 'vitest';
import { loadPool } from '../../src/process/pool.ts';
import { actsOf, dataOf, expert, later, ledger, on, remarksOf, sha256 } from './given-panel.ts';

it('replaces the whole pool; who is left out stays where he sits', () => {
  const given = ledger();
  given.receive('2024-001');
  const { received } = given.pass('2024-001');
  given.take(loadPool(given.state, [expert('E2'), expert('E1')], sha256, later));
  given.write({ type: 'panel.assigned', data: { application: '2024-001', received, experts: ['E1'], reason: '…' } });
  given.take(loadPool(given.state, [expert('E2'), expert('E3')], sha256, later));
  expect(Object.keys(given.state.registry.pool)).toEqual(['E2', 'E3']);
  expect(Object.keys(given.state.registry.former)).toEqual(['E1']);
  expect(given.application('2024-001').panel.experts).toEqual(['E1']);
  given.take(loadPool(given.state, [expert('E1')], sha256, later));
  expect(Object.keys(given.state.registry.former).toSorted()).toEqual(['E2', 'E3']);
});

it('changes nothing by the same pool, in whatever order its rows stand', () => {
  const given = ledger();
  const rows = [expert('E1'), expert('E2', { limit: 2 })];
  given.take(loadPool(given.state, rows, sha256, later));
  expect(actsOf(loadPool(given.state, rows.toReversed(), sha256, later))).toEqual([]);
  expect(actsOf(loadPool(given.state, [rows[0]!, expert('E2', { limit: 3 })], sha256, later))).toHaveLength(1);
  expect(actsOf(loadPool(given.state, [rows[0]!], sha256, later))).toHaveLength(1);
});

it('keeps the rows by id, and says a digest of them', () => {
  const { experts, sha256: digest } = dataOf(
    loadPool(ledger().state, [expert('b'), expert('a', { fields: ['finance', 'finance'] })], sha256, later),
    'pool.loaded',
  );
  expect(experts.map((one) => [one.expert, one.fields])).toEqual([
    ['a', ['finance']],
    ['b', ['business']],
  ]);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  ['an empty pool', [], { code: 'panel/pool' }],
  ['an id with a space', ['E1', 'E 2'], { code: 'panel/pool-row', args: { row: 2, expert: 'E 2', why: 'id' } }],
  ['an id that begins with a hyphen', ['-E'], { code: 'panel/pool-row', args: { row: 1, expert: '-E', why: 'id' } }],
  ['an id of 33 letters', ['E'.repeat(33)], { code: 'panel/pool-row', args: { row: 1, why: 'id' } }],
  ['a Chinese id', ['专家1'], { code: 'panel/pool-row', args: { row: 1, why: 'id' } }],
  [
    'an id twice',
    ['E1', 'E2', 'e1'],
    { code: 'panel/pool-row', args: { row: 3, expert: 'e1', why: 'twice', first: 1 } },
  ],
])('refuses %s', (_, ids, refusal) => {
  const decision = loadPool(
    ledger().state,
    ids.map((id) => expert(id)),
    sha256,
    later,
  );
  expect(decision).toMatchObject({ ok: false, refusal });
});

it('takes an id of 32 letters, and one that JavaScript knows', () => {
  expect(loadPool(ledger().state, [expert('E'.repeat(32)), expert('constructor')], sha256, later).ok).toBe(true);
});

it('refuses a date to come', () => {
  const decision = loadPool(ledger().state, [expert('E1')], sha256, on('2025-01-01'));
  expect(decision).toMatchObject({ ok: false, refusal: { code: 'act/future' } });
});

it('remarks on conflicts with applications whose panel may still sit', () => {
  const given = ledger();
  given.receive('2024-001', { operator: { name: '某某有限公司' } });
  given.receive('2024-002');
  const experts = [
    expert('E1', { employer: '某某有限公司' }),
    expert('E2', { employer: '昌吉回族自治州工业和信息化局' }),
  ];
  const found = remarksOf(loadPool(given.state, experts, sha256, later));
  expect(found.map(({ code, args }) => [code, args.id, args.expert, args.role, args.assigned])).toEqual([
    ['panel/conflict-found', '2024-001', 'E1', 'operator', ''],
    ['panel/conflict-found', '2024-001', 'E2', 'recommender', ''],
    ['panel/conflict-found', '2024-002', 'E2', 'recommender', ''],
  ]);
  const withdrawn = { application: '2024-002', received: given.application('2024-002').received, reason: '…' };
  given.write({ type: 'application.withdrawn', data: withdrawn });
  expect(remarksOf(loadPool(given.state, experts, sha256, later))).toHaveLength(2);
});
