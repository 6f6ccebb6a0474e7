import { describe, expect, it } from 'vitest';
import { inForceOn, recordActivity } from '../../../src/process/life/activity.ts';
import { recordChange } from '../../../src/process/life/change.ts';
import { on, outcome, remarksOf } from '../given-desk.ts';
import { asked, recognised } from './given-records.ts';

describe('an activity', () => {
  const excuse = { participation: 'excused', reason: '年度审计', accepted: true } as const;

  // What is on record, what is recorded then on 2025-06-01, and what is said to it.
  it.each([
    [null, { participation: 'invited' }, 1, []],
    [null, { participation: 'attended' }, 1, []],
    [null, { participation: 'absent' }, 1, ['activity/not-invited']],
    [{ participation: 'invited' }, { participation: 'invited' }, 0, []],
    [{ participation: 'invited' }, { participation: 'attended' }, 1, []],
    [{ participation: 'invited' }, { participation: 'absent' }, 1, []],
    [{ participation: 'invited' }, excuse, 1, []],
    [{ participation: 'invited' }, { participation: 'excused' }, 'activity/reason', []],
    [{ participation: 'attended' }, { participation: 'invited' }, 0, ['activity/answered']],
    [{ participation: 'absent' }, { participation: 'attended' }, 1, ['activity/changed']],
    [{ ...excuse, accepted: null }, excuse, 1, []],
    [excuse, excuse, 0, []],
  ] as const)('%j, then %j: %s %j', (before, now, what, remarks) => {
    const { state, platform, does, life } = recognised();
    const record = (more: object) => recordActivity(state(), platform, asked.activity(more), on('2025-06-01'));
    if (before) does(record(before), '2025-06-01');
    const decision = record(now);
    expect([outcome(decision), remarksOf(decision)]).toEqual([what, remarks]);
    if (what !== 1) return;
    does(decision, '2025-06-01');
    expect(life().activities).toHaveLength(1);
    expect(life().activities[0]).toMatchObject(now);
  });

  // The event is on 2025-05-12.
  it.each([
    ['invited', '2025-04-01', 1],
    ['excused', '2025-05-11', 1],
    ['attended', '2025-05-11', 'record/date'],
    ['absent', '2025-05-11', 'record/date'],
    ['attended', '2025-05-12', 1],
  ] as const)('that one is %s can be said on %s: %s', (participation, day, what) => {
    const { state, platform } = recognised();
    const reason = participation === 'excused' ? '年度审计' : null;
    expect(outcome(recordActivity(state(), platform, asked.activity({ participation, reason }), on(day)))).toBe(what);
  });

  it('of the same name on another day, or of another kind, is another', () => {
    const { state, platform, does, life } = recognised();
    for (const more of [{}, { date: '2025-05-13' }, { kind: 'government-task' as const }])
      does(recordActivity(state(), platform, asked.activity(more), on('2025-06-01')), '2025-06-01');
    expect(life().activities).toHaveLength(3);
  });

  it.each([
    ['2024-07-19', false],
    ['2024-07-20', true],
    ['2025-06-01', true],
    ['2025-06-02', false],
  ])('on %s concerns a platform that ended on 2025-06-02: %s', (day, concerned) => {
    const { platform, end } = recognised();
    end('2025-06-02');
    expect(inForceOn(platform, day)).toBe(concerned);
  });

  it.each([
    ['2027-07-20', true],
    ['2027-07-21', false],
  ])('on %s concerns one valid until 2027-07-20: %s', (day, concerned) => {
    expect(inForceOn(recognised().platform, day)).toBe(concerned);
  });
});

describe('a change', () => {
  it('gives the platform its new name, says what it was before, and happens once', () => {
    const { state, platform, does, life } = recognised();
    const record = (more = {}) => recordChange(state(), platform, asked.change(more), on('2025-03-10'));
    does(record(), '2025-03-10');
    expect([platform.platform, life().changes[0]!.from]).toEqual(['新平台', '平台甲']);
    expect(outcome(record())).toBe(0);
    expect(outcome(record({ to: '再改', date: '2025-03-04' }))).toBe('change/later');
    expect(outcome(record({ to: '再改', date: '2025-03-05' }))).toBe(1);
  });

  it('of the operator keeps or takes a credit code and a region', () => {
    const { state, platform, does } = recognised();
    const record = (more = {}) =>
      recordChange(state(), platform, asked.change({ what: 'operator', to: '新公司', ...more }), on('2025-03-10'));
    expect(remarksOf(record())).toEqual(['change/credit-code']);
    does(record({ creditCode: '914403001922038216', region: '653101' }), '2025-03-10');
    expect(platform.operator).toEqual({ name: '新公司', creditCode: '914403001922038216', region: '653101' });
    expect(outcome(record())).toBe(0);
    expect(outcome(record({ region: '650100' }))).toBe(1);
  });

  it('to a sole trader is remarked upon (Art. 6(1))', () => {
    const { state, platform } = recognised();
    const to = asked.change({ what: 'operator', to: '某商行', creditCode: '92650205742229728C' });
    expect(remarksOf(recordChange(state(), platform, to, on('2025-03-10')))).toEqual(['change/not-legal-person']);
  });

  it('of the address begins with none on record', () => {
    const { state, platform, does, life } = recognised();
    const record = (to: string, date: string) =>
      recordChange(state(), platform, asked.change({ what: 'address', to, date, region: null }), on('2025-06-10'));
    does(record('新华路1号', '2025-03-05'), '2025-06-10');
    does(record('新华路2号', '2025-05-05'), '2025-06-10');
    expect(life().changes.map(({ from, to }) => [from, to])).toEqual([
      [null, '新华路1号'],
      ['新华路1号', '新华路2号'],
    ]);
  });
});
