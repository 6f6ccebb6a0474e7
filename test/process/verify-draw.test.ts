import { expect, it } from 'vitest';
import { drawPanel } from '../../src/process/draw.ts';
import { recuse } from '../../src/process/panel.ts';
import { verifyDraw } from '../../src/process/verify-draw.ts';
import { digests, expert, later, ledger, md5, sha256 } from './given-panel.ts';

const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const asked = { sources: ['9319', '2 5 12'], size: 3, fields: ['business' as const], reason: null };

/** A draw, and one that fills the seat of the first who left it. */
function twoDraws() {
  const given = ledger();
  given.pool(...ids.map((id) => expert(id)), expert('I', { employer: '运营单位2024-001' }));
  given.receive('2024-001');
  given.pass('2024-001');
  given.take(drawPanel(given.state, given.year, asked, later, digests));
  const [first] = given.application('2024-001').panel.experts;
  const gone = { expert: first!, kind: 'declared' as const, role: null, reason: '…' };
  given.take(recuse(given.state, given.year, given.application('2024-001'), gone, later, sha256));
  given.take(drawPanel(given.state, given.year, asked, later, digests));
  return structuredClone(given.year.drawn);
}

type Drawn = ReturnType<typeof twoDraws>[number];

it.each<[string, 0 | 1, (drawn: Drawn) => void, string]>([
  ['a source changed', 0, (drawn) => drawn.sources.splice(0, 1, '9320'), 'chosen'],
  ['a source that is none', 0, (drawn) => drawn.sources.push('抽签'), 'sources'],
  ['the pool in another order', 0, (drawn) => drawn.pool.push(drawn.pool.shift()!), 'pool'],
  ['one twice in the pool', 0, (drawn) => drawn.pool.splice(1, 0, drawn.pool[0]!), 'pool'],
  ['one taken out of the pool', 0, (drawn) => drawn.pool.splice(0, 1), 'eligible'],
  ['an exclusion taken away', 0, (drawn) => drawn.draws[0]!.excluded.pop(), 'eligible'],
  [
    'an exclusion of nobody',
    0,
    (drawn) => drawn.draws[0]!.excluded.push({ expert: 'Z', why: 'limit', role: null }),
    'excluded',
  ],
  ['another receipt number', 0, (drawn) => Object.assign(drawn.draws[0]!, { application: '2024-002' }), 'chosen'],
  ['a larger panel', 0, (drawn) => Object.assign(drawn, { size: 4 }), 'chosen'],
  ['a field nobody has', 0, (drawn) => drawn.fields.push('finance'), 'chosen'],
  ['somebody drawn away without a reason', 0, (drawn) => drawn.draws[0]!.replaced.push('A'), 'reason'],
  ['a kept one twice', 1, (drawn) => drawn.draws[0]!.kept.push(drawn.draws[0]!.kept[0]!), 'kept'],
  ['a kept one left out', 1, (drawn) => drawn.draws[0]!.kept.pop(), 'eligible'],
  ['the former order in disorder', 1, (drawn) => drawn.draws[0]!.over.push(drawn.draws[0]!.over.shift()!), 'order'],
  ['another former order', 1, (drawn) => drawn.draws[0]!.over.splice(2, 1), 'order'],
  ['no former order', 1, (drawn) => drawn.draws[0]!.over.splice(0), 'order'],
])('%s is found', (_, which, forge, what) => {
  const drawn = twoDraws();
  const earlier = drawn.slice(0, which);
  expect(verifyDraw(drawn[which]!, md5, earlier)).toEqual({ ok: true, draws: 1 });
  forge(drawn[which]!);
  const found = verifyDraw(drawn[which]!, md5, earlier);
  expect([found.ok, found.ok ? '' : found.what]).toEqual([false, what]);
});

it('names the first name that differs', () => {
  const [drawn] = twoDraws();
  const right = drawn!.draws[0]!.chosen[1]!;
  drawn!.draws[0]!.chosen[1] = 'Z';
  const found = { ok: false, application: '2024-001', what: 'chosen', expected: right, found: 'Z' };
  expect(verifyDraw(drawn!, md5)).toEqual(found);
});
