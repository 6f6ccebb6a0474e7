import { describe, expect, it } from 'vitest';
import { drawPanel } from '../../src/process/draw.ts';
import type { Asked } from '../../src/process/draw-turn.ts';
import { recuse } from '../../src/process/panel.ts';
import { verifyDraw } from '../../src/process/verify-draw.ts';
import type { Expert } from '../../src/process/state.ts';
import {
  actsOf,
  codeOf,
  dataOf,
  digests,
  expert,
  type Given,
  later,
  ledger,
  md5,
  receivedAs,
  remarksOf,
  sha256,
} from './given-panel.ts';

const sources = ['9319', '2 5 12 8 10', '9 18 26 34 41 45'];
const asked: Asked = { sources, size: 3, fields: [], reason: null };

function withPool(experts: Expert[], ...ids: string[]): Given {
  const given = ledger();
  given.pool(...experts);
  for (const id of ids.length > 0 ? ids : ['2024-001']) {
    given.receive(id);
    given.pass(id);
  }
  return given;
}

const draw = (given: Given, more: Partial<Asked> = {}) =>
  drawPanel(given.state, given.year, { ...asked, ...more }, later, digests);
const seat = (given: Given, more: Partial<Asked> = {}) => given.take(draw(given, more));
const people = (...ids: string[]): Expert[] => ids.map((id) => expert(id));
const ten = people('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J');
const on = (given: Given, id = '2024-001') => given.application(id).panel.experts;
const leave = (given: Given, who: string, id = '2024-001') => {
  const gone = { expert: who, kind: 'declared' as const, role: null, reason: '同学' };
  given.take(recuse(given.state, given.year, given.application(id), gone, later, sha256));
};

describe('a draw', () => {
  it('seats the first of the order that RFC 3797 gives', () => {
    const given = withPool(ten);
    const data = dataOf(draw(given), 'panel.drawn');
    // The key is 9319./2.5.8.10.12./9.18.26.34.41.45./2024./1./ ; computed by another program.
    expect(data.draws[0]!.chosen).toEqual(['F', 'D', 'H']);
    expect(data.draws[0]).toMatchObject({ kept: [], replaced: [], over: [], excluded: [] });
    expect(data.pool.map((one) => one.expert)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']);
    seat(given);
    expect(on(given)).toEqual(['F', 'D', 'H']);
    expect(given.year.drawn).toHaveLength(1);
  });

  it('differs by application, and not by the order of the pool', () => {
    const given = withPool(ten, '2024-001', '2024-002', '2024-003');
    const { draws } = dataOf(draw(given), 'panel.drawn');
    expect(new Set(draws.map(({ chosen }) => chosen.join())).size).toBeGreaterThan(1);
    const turned = withPool(ten.toReversed(), '2024-003', '2024-001', '2024-002');
    const ids = (data: { draws: { application: string; chosen: string[] }[] }) =>
      data.draws.map(({ application, chosen }) => [application, chosen]);
    expect(ids(dataOf(draw(turned), 'panel.drawn'))).toEqual(ids({ draws }));
  });

  it('leaves out who is recused, in conflict, or at the limit, and says why', () => {
    const given = withPool([
      ...ten,
      expert('K', { employer: '运营单位2024-001分部' }),
      expert('L', { limit: 1 }),
      expert('M'),
    ]);
    given.receive('2024-002');
    const { received } = given.pass('2024-002');
    given.write({ type: 'panel.assigned', data: { application: '2024-002', received, experts: ['L'], reason: '…' } });
    leave(given, 'M');
    const data = dataOf(draw(given, { size: 10, applications: [given.application('2024-001')] }), 'panel.drawn');
    expect(data.draws[0]!.chosen.toSorted()).toEqual(ten.map((one) => one.expert));
    expect(data.draws[0]!.excluded).toEqual([
      { expert: 'K', why: 'conflict', role: 'operator' },
      { expert: 'L', why: 'limit', role: null },
      { expert: 'M', why: 'recused', role: null },
    ]);
  });

  it('counts the seats it has just given towards the limit', () => {
    const given = withPool(
      ten.slice(0, 4).map((one) => ({ ...one, limit: 1 })),
      '2024-001',
      '2024-002',
    );
    expect(codeOf(draw(given))).toBe('panel/too-few');
    expect(draw(given)).toMatchObject({ refusal: { args: { id: '2024-002', eligible: 1, size: 3 } } });
    expect(draw(given, { size: 2 }).ok).toBe(true);
  });

  it('takes one of each field, nobody for two', () => {
    const given = withPool([
      ...ten,
      expert('X', { fields: ['technology', 'finance'] }),
      expert('Y', { fields: ['technology'] }),
      expert('Z', { fields: ['business', 'finance'] }),
    ]);
    const fields = ['business', 'technology', 'finance'] as const;
    const { chosen } = dataOf(draw(given, { fields }), 'panel.drawn').draws[0]!;
    expect(chosen).toHaveLength(3);
    expect(chosen.filter((one) => 'XYZ'.includes(one))).toHaveLength(2);
    const only = withPool([...ten, expert('X', { fields: ['technology', 'finance'] })]);
    expect(draw(only, { fields })).toMatchObject({
      refusal: { code: 'panel/field', args: { id: '2024-001', field: 'finance' } },
    });
    expect(draw(only, { fields: ['technology'] }).ok).toBe(true);
  });

  it('remarks on an even panel and on whom a contradiction keeps out', () => {
    const given = withPool(ten, '2024-001', '2024-002');
    given.write({ type: 'application.received', data: receivedAs('2024-002', { operator: { name: '同号' } }) });
    const decision = draw(given, { size: 4 });
    expect(remarksOf(decision).map(({ code }) => code)).toEqual(['panel/even', 'panel/left-out']);
    expect(dataOf(decision, 'panel.drawn').draws.map(({ application }) => application)).toEqual(['2024-001']);
  });
});

describe('a second draw', () => {
  it('from the same sources changes nothing', () => {
    const given = withPool(ten);
    seat(given);
    expect(actsOf(draw(given))).toEqual([]);
    expect(actsOf(draw(given, { applications: [given.application('2024-001')] }))).toEqual([]);
    // The same numbers, as another hand writes them.
    expect(actsOf(draw(given, { sources: ['09319', '2,5,8,10,12', '45 9 18 26 34 41'] }))).toEqual([]);
  });

  it('from others is refused, unless a reason is given and nobody has scored', () => {
    const given = withPool(ten);
    seat(given);
    const others = { sources: ['1'] };
    expect(codeOf(draw(given, others))).toBe('panel/drawn');
    expect(codeOf(draw(given, { ...others, reason: '  ' }))).toBe('panel/drawn');
    const before = [...on(given)];
    const { replaced, chosen, kept } = dataOf(draw(given, { ...others, reason: '号码公布有误' }), 'panel.drawn')
      .draws[0]!;
    expect([replaced, kept]).toEqual([before, []]);
    seat(given, { ...others, reason: '号码公布有误' });
    expect(on(given)).toEqual(chosen);
  });

  it('frees those it draws away before it counts their load', () => {
    const given = withPool(people('A', 'B', 'C').map((one) => ({ ...one, limit: 1 })));
    seat(given);
    const again = dataOf(draw(given, { sources: ['1'], reason: '…' }), 'panel.drawn').draws[0]!;
    expect(again.chosen.toSorted()).toEqual(['A', 'B', 'C']);
    expect(again.excluded).toEqual([]);
  });

  it('draws those who came in since, and nobody who sits', () => {
    const given = withPool(ten, '2024-001');
    seat(given);
    given.receive('2024-002');
    given.pass('2024-002');
    const { draws } = dataOf(draw(given, { sources: ['77'] }), 'panel.drawn');
    expect(draws.map(({ application }) => application)).toEqual(['2024-002']);
  });

  it('fills a free seat with the next in line, whoever else has left the pool', () => {
    const given = withPool(ten);
    const all = dataOf(draw(given, { size: 10 }), 'panel.drawn').draws[0]!.chosen;
    seat(given);
    expect(on(given)).toEqual(all.slice(0, 3));
    leave(given, all[1]!);
    given.pool(...ten.filter((one) => one.expert !== all[3]), expert('NEW'));
    const decision = draw(given);
    const { kept, chosen, over } = dataOf(decision, 'panel.drawn').draws[0]!;
    expect(kept.map((one) => one.expert)).toEqual([all[0], all[2]]);
    expect(chosen).toEqual([all[4]]);
    expect(over).toEqual(ten.map((one) => one.expert));
    const earlier = [...given.year.drawn];
    given.take(decision);
    expect(on(given)).toEqual([all[0], all[2], all[4]]);
    expect(verifyDraw(given.year.drawn[1]!, md5, earlier)).toEqual({ ok: true, draws: 1 });
    // And once more, still in the line of the first.
    leave(given, all[0]!);
    expect(dataOf(draw(given), 'panel.drawn').draws[0]!.chosen).toEqual([all[5]]);
  });

  it('fills from other sources only for a reason, and takes the newcomers last', () => {
    const given = withPool(people('A', 'B', 'C'));
    seat(given);
    leave(given, 'B');
    given.pool(...people('A', 'C', 'N', 'M'));
    expect(codeOf(draw(given, { sources: ['5'] }))).toBe('panel/drawn');
    expect(dataOf(draw(given, { sources: ['5'], reason: '…' }), 'panel.drawn').draws[0]!.over).toEqual([]);
    expect(dataOf(draw(given), 'panel.drawn').draws[0]!.chosen).toHaveLength(1);
  });

  it('keeps nobody whose conflict came to light', () => {
    const given = withPool(people('A', 'B', 'C'));
    seat(given);
    leave(given, 'A');
    given.pool(expert('B', { employer: '运营单位2024-001' }), ...people('C', 'D', 'E'));
    expect(draw(given)).toMatchObject({ refusal: { code: 'panel/conflict', args: { expert: 'B', role: 'operator' } } });
  });
});
