import { describe, expect, it } from 'vitest';
import { reception, withdraw } from '../../src/process/receive.ts';
import { stageOf } from '../../src/process/stage.ts';
import { desk, digest, dossier, exitOf, on, outcome, remarksOf } from './given-desk.ts';

const code = '91650100MA775B9C31';

describe('when', () => {
  it.each([
    ['before the opening', '2024-02-29', 'batch/before-opening', 4],
    ['on the day of the opening', '2024-03-01', 1, 0],
    ['on the last day', '2024-06-30', 1, 0],
    ['a day late', '2024-07-01', 1, 4],
    ['on a day to come', '2026-07-01', 'act/future', 4],
  ])('%s (%s): %s', (_, date, result, exit) => {
    const decision = desk().receive(dossier('甲'), date);
    expect([outcome(decision), exitOf(decision)]).toEqual([result, exit]);
  });

  it('late is on record as refused, with the deadline, and stays so', () => {
    const given = desk();
    const late = given.receive(dossier('甲'), '2024-07-01');
    expect(late).toMatchObject({
      ok: true,
      exit: 4,
      events: [{ type: 'application.refused', data: { id: '2024-001', why: 'late', deadline: '2024-06-30' } }],
      remarks: [{ code: 'receive/late', args: { id: '2024-001', on: '2024-07-01', deadline: '2024-06-30' } }],
    });
    expect(stageOf(given.one())).toBe('late');
    const again = given.receive(dossier('甲'), '2024-07-02');
    expect([outcome(again), exitOf(again), remarksOf(again)]).toEqual([0, 4, ['receive/late-again']]);
  });

  it.each([
    ['no round', { year: 2023 }, 'batch/none'],
    ['a triennial dossier of nobody', { kind: 'triennial' as const }, 'review/unknown-platform'],
  ])('%s', (_, more, refused) => {
    expect(outcome(desk().receive(dossier('甲', more)))).toBe(refused);
  });
});

describe('again', () => {
  it('changes nothing and says which it is', () => {
    const given = desk();
    given.receive(dossier('甲'));
    expect(given.receive(dossier('甲'), '2024-06-04')).toEqual({
      ok: true,
      events: [],
      remarks: [{ code: 'receive/again', args: { id: '2024-001' } }],
    });
  });
});

describe('who', () => {
  it.each([
    [
      'one credit code, written otherwise',
      { name: '甲公司', code },
      { name: '甲有限公司', code: ` ${code.toLowerCase()}` },
    ],
    ['one name, in other brackets and spaces', { name: '星砾（新疆）公司' }, { name: '星砾 (新疆)公司' }],
    [
      'two recommenders',
      { name: '甲', code },
      { name: '甲', code, recommender: { body: '某协会', kind: 'association' as const, region: null } },
    ],
  ])('%s: recorded, and a contradiction for a person', (_, first, second) => {
    const given = desk();
    given.receive(dossier('一', first));
    const decision = given.receive(dossier('二', second));
    expect([outcome(decision), exitOf(decision)]).toEqual([1, 6]);
    expect(decision).toMatchObject({
      remarks: [{ code: 'receive/twice', args: { id: '2024-002', others: '2024-001' } }],
    });
    expect(given.contradictions()).toMatchObject([
      { kind: 'operator', names: ['2024-001', '2024-002'], settled: null },
    ]);
  });

  it('another operator is no contradiction; nor one whose application was withdrawn', () => {
    const given = desk();
    given.receive(dossier('一', { code }));
    expect(exitOf(given.receive(dossier('二', { name: '乙' })))).toBe(0);
    given.happens(withdraw(given.one(), '重新准备', on('2024-06-04')), '2024-06-04');
    expect(exitOf(given.receive(dossier('三', { code }), '2024-06-05'))).toBe(0);
    expect(given.contradictions()).toEqual([]);
  });

  it.each([
    ['running', null, 6, ['elsewhere']],
    ['recognised, the last day of its validity', '2024-06-03', 6, ['elsewhere']],
    ['recognised, over the day before', '2024-06-02', 0, []],
  ])('in another round, %s', (_, validUntil, exit, kinds) => {
    const given = desk();
    given.write({ type: 'batch.opened', data: { ...openingOf(2021), year: 2021 } }, '2021-03-01');
    given.receive(dossier('旧', { code, year: 2021 }), '2021-06-01');
    const old = given.one('2021-001');
    if (validUntil !== null) {
      const done = { event: 'e'.repeat(64), actor: '王敏', on: '2021-06-01' };
      old.recognised = { ...done, number: 'XJ2021-001', document: '文', validFrom: '2021-06-01', validUntil };
      const { platform, operator, functions, received, year } = old;
      given.state().registry.platforms['XJ2021-001'] = {
        number: 'XJ2021-001',
        platform,
        operator,
        functions,
        document: '文',
        validFrom: '2021-06-01',
        validUntil,
        application: '2021-001',
        received,
        year,
        recognised: done,
        office: { kind: 'prefecture', body: null, region: '650100' },
        terms: [{ from: '2021-06-01', until: validUntil, document: '文', event: done.event }],
        review: null,
        rectify: null,
        ended: null,
      };
    }
    const decision = given.receive(dossier('新', { code }));
    expect(exitOf(decision)).toBe(exit);
    expect(remarksOf(decision)).toEqual(kinds.map(() => 'receive/elsewhere'));
    expect(given.contradictions().map(({ kind }) => kind)).toEqual(kinds);
  });

  it('one recognised in this very round, and a dossier entered later with an earlier date, contradict and are said to', () => {
    const given = desk();
    given.receive(dossier('一', { code }));
    const done = { event: 'e'.repeat(64), actor: '王敏', on: '2024-10-09' };
    given.one().recognised = { ...done, number: 'XJ2024-001', document: '文', validFrom: '', validUntil: '2027-10-09' };
    const decision = given.receive(dossier('二', { code }), '2024-06-05');
    expect([exitOf(decision), remarksOf(decision)]).toEqual([6, ['receive/twice']]);
    expect(given.contradictions()).toHaveLength(1);
  });

  it.each(['recommender/not-entitled', 'region/mismatch', 'region/bingtuan'])('%s: recorded, exit 6', (doubt) => {
    const given = desk();
    const decision = given.receive(dossier('甲', { doubts: [doubt, doubt] }));
    expect([outcome(decision), exitOf(decision), remarksOf(decision)]).toEqual([1, 6, ['receive/doubt']]);
    expect(given.one().doubts).toEqual([doubt]);
    expect(given.contradictions()).toEqual([]);
  });

  it('a doubtful identifier is answered later and is no contradiction', () => {
    const given = desk();
    expect(exitOf(given.receive(dossier('甲', { doubts: ['id/credit-code'] })))).toBe(0);
    expect(given.one().doubts).toEqual(['id/credit-code']);
  });
});

describe('several in one command', () => {
  const at = (given: ReturnType<typeof desk>, date = '2024-06-03') => {
    const take = reception(given.state(), on(date));
    return (...of: Parameters<typeof dossier>) => take({ incoming: dossier(...of) });
  };

  it('number on, and see each other', () => {
    const given = desk();
    given.receive(dossier('一', { code }));
    const take = at(given);
    const ids = [take('二'), take('三', { code }), take('四', { name: '运营单位二' }), take('二')].map((decision) => [
      decision.ok && decision.events.map(({ data }) => (data as { id: string }).id).join(),
      exitOf(decision),
      ...remarksOf(decision),
    ]);
    expect(ids).toEqual([
      ['2024-002', 0],
      ['2024-003', 6, 'receive/twice'],
      ['2024-004', 6, 'receive/twice'],
      ['', 0, 'receive/again'],
    ]);
  });

  it('a late one that comes twice is refused once', () => {
    const take = at(desk(), '2024-07-01');
    const [first, second] = [take('甲'), take('甲')];
    expect([outcome(first), outcome(second)]).toEqual([1, 0]);
    expect([exitOf(second), remarksOf(second)]).toEqual([4, ['receive/late-again']]);
  });

  it('a number follows the highest there is, also of one refused', () => {
    const given = desk();
    given.receive(dossier('一'), '2024-07-01');
    given.receive(dossier('二'));
    expect([...given.year().applications.values()].map(({ id }) => id)).toEqual(['2024-001', '2024-002']);
    expect(given.one('2024-002').manifest).toBe(digest('二'));
  });
});

const openingOf = (year: number) => ({
  notice: `新工信企业〔${year}〕1号`,
  deadline: `${year}-06-30`,
  pack: { id: 'xj-2012', digest: digest('pack') },
  calendar: digest('calendar'),
});
