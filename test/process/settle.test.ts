import { describe, expect, it } from 'vitest';
import { passForm } from '../../src/process/form.ts';
import { decline } from '../../src/process/meeting.ts';
import { withdraw } from '../../src/process/receive.ts';
import { settle, sidesOf } from '../../src/process/settle.ts';
import { stageOf } from '../../src/process/stage.ts';
import { type Desk, desk, dossier, on, opening, outcome } from './given-desk.ts';

const july = on('2024-07-10');
const keep = (given: Desk, key: string, ...sides: string[]) =>
  settle(given.year(), key, { keep: sides, reason: '核实' }, july);
const settles = (given: Desk, key: string, ...sides: string[]): void =>
  void given.happens(keep(given, key, ...sides), '2024-07-10');
const open = (given: Desk): string[] => given.contradictions().flatMap(({ key, settled }) => (settled ? [] : [key]));
const stages = (given: Desk) =>
  Object.fromEntries([...given.year().applications.values()].map((one) => [one.id, stageOf(one)]));

describe('two openings', () => {
  it.each([
    ['1', '2024-06-30'],
    ['2', '2024-07-31'],
  ])('keeping %s', (side, deadline) => {
    const given = desk();
    given.write({ type: 'batch.opened', data: { ...opening, deadline: '2024-07-31' } }, '2024-03-05');
    settles(given, 'batch:2024', side);
    expect([given.year().opened?.deadline, open(given)]).toEqual([deadline, []]);
  });

  it('a third that comes later opens it again', () => {
    const given = desk();
    given.write({ type: 'batch.opened', data: { ...opening, deadline: '2024-07-31' } }, '2024-03-05');
    settles(given, 'batch:2024', '1');
    given.write({ type: 'batch.opened', data: { ...opening, deadline: '2024-08-31' } }, '2024-03-06');
    expect(open(given)).toEqual(['batch:2024']);
    settles(given, 'batch:2024', '3');
    expect(given.year().opened?.deadline).toBe('2024-08-31');
  });

  it('settled otherwise in two workspaces is not settled', () => {
    const given = desk();
    given.write({ type: 'batch.opened', data: { ...opening, deadline: '2024-07-31' } }, '2024-03-05');
    const [one, other] = ['1', '2'].map((side) => keep(given, 'batch:2024', side));
    given.happens(one!, '2024-07-10');
    given.happens(other!, '2024-07-10');
    expect(open(given)).toEqual(['batch:2024']);
    settles(given, 'batch:2024', '2');
    expect(given.year().opened?.deadline).toBe('2024-07-31');
  });
});

describe('one receipt number given twice', () => {
  function twice(): Desk {
    const given = desk();
    given.receive(dossier('甲'));
    given.write({ type: 'application.received', data: { id: '2024-001', ...dossier('乙') } }, '2024-06-04');
    given.receive(dossier('丙'), '2024-06-05');
    return given;
  }
  const numbers = (given: Desk) => [...given.year().applications.values()].map(({ id, path }) => `${id} ${path}`);

  it.each([
    ['1', ['2024-001 申报/甲', '2024-003 申报/乙', '2024-002 申报/丙']],
    ['2', ['2024-003 申报/甲', '2024-001 申报/乙', '2024-002 申报/丙']],
  ])('the one kept (%s) has it, the other gets the next that is free', (side, ids) => {
    const given = twice();
    settles(given, 'receipt:2024-001', side);
    expect([numbers(given), open(given)]).toEqual([ids, []]);
    expect(given.state().registry.operators.get('=运营单位乙')).toMatchObject([{ id: ids[1]!.slice(0, 8) }]);
  });

  it('a third later is settled beside the one that kept it; who has another number is out of it', () => {
    const given = twice();
    settles(given, 'receipt:2024-001', '1');
    given.write({ type: 'application.received', data: { id: '2024-001', ...dossier('丁') } }, '2024-06-06');
    const one = given.contradictions().find(({ settled }) => !settled);
    expect(sidesOf(given.year(), one!).map(({ names }) => names[0])).toEqual(['1', '3']);
    settles(given, 'receipt:2024-001', '3');
    expect(numbers(given)).toEqual(['2024-004 申报/甲', '2024-003 申报/乙', '2024-002 申报/丙', '2024-001 申报/丁']);
  });

  it('a number given anew that another workspace also gave is said', () => {
    const given = twice();
    const decision = keep(given, 'receipt:2024-001', '1');
    given.write({ type: 'application.received', data: { id: '2024-003', ...dossier('丁') } }, '2024-06-06');
    given.happens(decision, '2024-07-10');
    expect(open(given)).toEqual(['receipt:2024-003']);
    settles(given, 'receipt:2024-003', '2');
    expect([open(given), new Set(numbers(given).map((one) => one.slice(0, 8))).size]).toEqual([[], 4]);
  });
});

describe('one operator twice', () => {
  const name = '甲公司';
  const key = 'operator:2024:=甲公司';
  function twice(): Desk {
    const given = desk();
    given.receive(dossier('一', { name }));
    given.receive(dossier('二', { name }), '2024-06-04');
    return given;
  }

  it.each([
    [['2024-001'], { '2024-001': 'received', '2024-002': 'set-aside' }],
    [['2024-002'], { '2024-001': 'set-aside', '2024-002': 'received' }],
    [['1', '2'], { '2024-001': 'received', '2024-002': 'received' }],
  ])('keeping %j', (sides, result) => {
    const given = twice();
    settles(given, key, ...sides);
    expect([stages(given), open(given)]).toEqual([result, []]);
  });

  it('a third opens it again, and one set aside may come back', () => {
    const given = twice();
    settles(given, key, '2024-001');
    given.receive(dossier('三', { name }), '2024-06-05');
    expect(open(given)).toEqual([key]);
    settles(given, key, '2024-002');
    expect(stages(given)).toEqual({ '2024-001': 'set-aside', '2024-002': 'received', '2024-003': 'set-aside' });
  });

  // Art. 8: one that was declined stays in the batch, so whoever comes again is there twice.
  it('one declined cannot be kept; who comes again after it is set aside where another is kept', () => {
    const given = twice();
    settles(given, key, '2024-001');
    given.happens(passForm(given.year(), given.one('2024-001'), { note: null, dossier: 'same' }, july), '2024-07-10');
    given.happens(decline(given.year(), given.one('2024-001'), '人员不足', july), '2024-07-10');
    given.receive(dossier('三', { name }), '2024-06-05');
    expect(open(given)).toEqual([key]);
    expect(keep(given, key, '2024-001')).toMatchObject({
      refusal: { code: 'settle/keep', args: { sides: '2024-002＝2、2024-003＝3' } },
    });
    settles(given, key, '2024-002');
    expect(stages(given)).toEqual({ '2024-001': 'declined', '2024-002': 'received', '2024-003': 'set-aside' });
  });

  it('one withdrawn meanwhile cannot be kept', () => {
    const given = twice();
    given.happens(withdraw(given.one('2024-001'), '…', july), '2024-07-10');
    expect(keep(given, key, '2024-001')).toMatchObject({
      refusal: { code: 'settle/keep', args: { sides: '2024-002＝2' } },
    });
    settles(given, key, '2024-002');
    expect(stages(given)).toEqual({ '2024-001': 'withdrawn', '2024-002': 'received' });
  });
});

it('of two rounds, the one not kept is set aside there', () => {
  const given = desk();
  given.write({ type: 'batch.opened', data: { ...opening, year: 2023, deadline: '2023-06-30' } }, '2023-03-01');
  given.receive(dossier('旧', { name: '甲公司', year: 2023 }), '2023-06-01');
  given.receive(dossier('新', { name: '甲公司' }));
  const key = 'elsewhere:2024-001';
  expect(open(given)).toEqual([key]);
  expect(keep(given, key, '9')).toMatchObject({ refusal: { args: { sides: '2023-001＝1、2024-001＝2' } } });
  settles(given, key, '2024-001');
  expect([stageOf(given.one('2023-001')), stageOf(given.one('2024-001'))]).toEqual(['set-aside', 'received']);
});

describe('two acts that exclude each other', () => {
  function both(): { given: Desk; key: string } {
    const given = desk();
    given.receive(dossier('甲'));
    const { received } = given.one();
    const asked = { note: null, dossier: 'same' as const };
    const pass = passForm(given.year(), given.one(), asked, july);
    given.write(
      { type: 'form.refused', data: { application: '2024-001', received, version: 1, reason: '…' } },
      '2024-07-09',
    );
    given.happens(pass, '2024-07-10');
    return { given, key: open(given)[0]! };
  }

  it('both stay on record; the first stands until a person says otherwise', () => {
    const { given, key } = both();
    expect(given.contradictions()).toMatchObject([
      { kind: 'event', names: ['2024-001', 'form.refused', 'form.passed'] },
    ]);
    expect(stageOf(given.one())).toBe('form-refused');
    settles(given, key, '1');
    expect([stageOf(given.one()), open(given)]).toEqual(['form-refused', []]);
  });

  it('the second, kept, takes away what excludes it', () => {
    const { given, key } = both();
    settles(given, key, '2');
    expect([stageOf(given.one()), given.one().last.type, open(given)]).toEqual(['passed', 'form.passed', []]);
  });

  it('the receipt can be kept against an act that has nothing to stand on', () => {
    const given = desk();
    given.receive(dossier('甲'));
    const { received } = given.one();
    given.write(
      { type: 'panel.assigned', data: { application: '2024-001', received, experts: ['A'], reason: '…' } },
      '2024-07-09',
    );
    settles(given, open(given)[0]!, '1');
    expect([stageOf(given.one()), given.one().panel.experts, open(given)]).toEqual(['received', [], []]);
  });
});

describe('keeping', () => {
  const given = (): Desk => {
    const made = desk();
    made.write({ type: 'batch.opened', data: { ...opening, deadline: '2024-07-31' } }, '2024-03-05');
    return made;
  };
  it.each([
    ['nothing', []],
    ['a side there is not', ['3']],
    ['both where one must go', ['1', '2']],
  ])('%s is refused with the sides there are', (_, sides) => {
    expect(keep(given(), 'batch:2024', ...sides)).toMatchObject({
      refusal: { code: 'settle/keep', exit: 4, article: '第十八条', args: { sides: '1、2' } },
    });
  });

  it('goes by the beginning of a hash, is nothing when said again, and is not changed', () => {
    const one = given();
    const hash = one.year().openings[1]!.event;
    settles(one, 'batch:2024', hash.slice(0, 8));
    expect(outcome(keep(one, 'batch:2024', '2'))).toBe(0);
    expect(keep(one, 'batch:2024', '1')).toMatchObject({
      refusal: { code: 'settle/settled', args: { by: '王敏', on: '2024-07-10' } },
    });
    expect(outcome(settle(one.year(), 'batch:2024', { keep: ['2'], reason: '…' }, on('2024-03-04')))).toBe(
      'act/before',
    );
  });
});
