import { describe, expect, it } from 'vitest';
import { counted, outcomeOf, type StatsBy, statsBy, statsTables, totalOf } from '../../src/process/stats.ts';
import type { Application, State } from '../../src/process/state.ts';
import { desk, dossier } from './given-desk.ts';
import { platform } from './life/given-lives.ts';
import { done, put } from './panel-acts.ts';

const at = (day: string) => ({ ...done, on: day });

/**
 * A round of six applications and one review, by hand:
 *
 * | | region | functions | came in | form | experts | visit | meeting | publicity | became |
 * | 1 | 乌鲁木齐 | 培训、融资 | 06-03 | 06-10 | 07-01 | 07-05 | 07-10 | 07-12 | recognised 07-30 |
 * | 2 | 乌鲁木齐（天山区） | 培训 | 06-03 | 06-13 | 07-01 | 07-11 | 07-20 | | declined |
 * | 3 | 喀什 | 培训 | 06-04 | 06-24 | | | | | not passed in form |
 * | 4 | 石河子 | 培训 | 06-05 | | | | | | withdrawn |
 * | 5 | 不详 | 培训 | 06-06 | 06-07 | 07-01 | 06-20 | | | under way, visited before the experts |
 * | 6 | 喀什 | 融资 | 06-06 | | | | | | received, judged to fail |
 */
function small(): State {
  const given = desk();
  const [training, both, finance] = [['training'], ['training', 'finance'], ['finance']] as const;
  const come = (files: string, region: string | null, functions: readonly string[], day: string, more = {}): void =>
    void given.receive(
      {
        ...dossier(files, more),
        operator: { name: files, creditCode: null, region },
        functions: [...functions] as never,
      },
      day,
    );
  come('一', '650100', both, '2024-06-03');
  come('二', '650102', training, '2024-06-03', {
    open: { '6.4.staff': 'unmet', '6.6.served': 'relaxable', '7.4.remote': 'unmet' },
  });
  come('三', '653101', training, '2024-06-04', {
    lacking: { '10.6': 'missing', '10.3b': 'invalid', '10.4': 'missing' },
  });
  come('四', '659001', training, '2024-06-05');
  come('五', null, training, '2024-06-06');
  come('六', '653100', finance, '2024-06-06', { open: { '6.4.staff': 'unmet' } });
  const one = (n: number): Application => given.one(`2024-00${n}`);
  const go = (
    n: number,
    to: 'reviewed' | 'visited' | 'proposed' | 'publicised',
    days: Record<string, string>,
  ): void => {
    put[to](one(n));
    const { form, panel, site } = one(n);
    if (days.form && form) form.on = days.form;
    if (days.panel && panel.closed) panel.closed.on = days.panel;
    if (days.site && site.recorded) site.recorded.on = days.site;
  };
  go(1, 'publicised', { form: '2024-06-10', panel: '2024-07-01', site: '2024-07-05' });
  one(1).meeting!.on = '2024-07-10';
  one(1).publicity!.since = '2024-07-12';
  one(1).recognised = { ...at('2024-07-30'), number: 'XJ2024-001', document: '文', validFrom: '', validUntil: '' };
  go(2, 'visited', { form: '2024-06-13', panel: '2024-07-01', site: '2024-07-11' });
  one(2).meeting = { ...at('2024-07-20'), result: 'declined', functions: [] };
  one(2).ended = { ...at('2024-07-20'), why: 'declined' };
  one(2).answers['6.6.served'] = { ...done, was: 'relaxable', answer: 'denied', reason: '…' };
  one(2).answers['7.4.remote'] = { ...done, was: 'unmet', answer: 'met', reason: '…' };
  one(3).form = { ...at('2024-06-24'), result: 'refused' };
  one(3).ended = { ...at('2024-06-24'), why: 'form-refused' };
  one(3).waived['10.4'] = { ...done, reason: '…' };
  one(4).ended = { ...at('2024-06-20'), why: 'withdrawn' };
  go(5, 'visited', { form: '2024-06-07', panel: '2024-07-01', site: '2024-06-20' });
  one(6).advice = 'fails';
  const state = given.state();
  // Three platforms, one of this round, and a review of the one of 2021.
  const { platforms } = state.registry;
  platforms['XJ2024-001'] = platform('XJ2024-001', { year: 2024, validFrom: '2024-07-30', validUntil: '2027-07-30' });
  platforms['XJ2021-001'] = platform('XJ2021-001', { functions: ['training', 'finance'] });
  platforms['XJ2021-002'] = platform('XJ2021-002', {
    operator: { name: '丙', creditCode: null, region: '653130' },
    ended: { ...at('2024-05-01'), why: 'cancelled', article: '第十六条（四）', document: '文' },
  });
  const review: Application = structuredClone(one(6));
  Object.assign(review, {
    received: 'review',
    id: '2024-007',
    kind: 'triennial',
    receivedOn: '2024-06-10',
    advice: 'ready',
  });
  const decided = { ...at('2024-07-21'), result: 'confirmed' as const };
  review.review = {
    number: 'XJ2021-001',
    yearly: undefined,
    measured: { ...at('2024-07-01'), result: 'qualified' },
    decided,
  };
  given.year().applications.set('review', review);
  return state;
}

const state = small();
const tables = (by: StatsBy | null, day = '2024-12-31', year: number | null = null) =>
  statsTables(counted(state, day, year), by);
const rows = (by: StatsBy, index = 0, year: number | null = null): unknown[][] =>
  tables(by, '2024-12-31', year)[index]!.rows.map(({ key, values }) => [key, ...Object.values(values)]);

describe('a small ledger counted by hand', () => {
  it('by outcome: applications, reviews, platforms', () => {
    expect(rows('outcome')).toEqual([
      ['recognised', 1, 0, 0],
      ['form-refused', 1, 0, 0],
      ['declined', 1, 0, 0],
      ['withdrawn', 1, 0, 0],
      ['pending', 2, 0, 0],
      ['confirmed', 0, 1, 0],
      ['standing', 0, 0, 2],
      ['cancelled', 0, 0, 1],
    ]);
  });

  it('by status of the platforms on a day', () => {
    const count = (day: string): unknown[] =>
      tables('status', day)[0]!.rows.flatMap(({ key, values }) => (values.platforms ? [[key, values.platforms]] : []));
    expect(count('2024-12-31')).toEqual([
      ['valid', 1],
      ['expired', 1],
      ['cancelled', 1],
    ]);
    expect(count('2024-07-20')).toEqual([
      ['not-begun', 1],
      ['ending', 1],
      ['cancelled', 1],
    ]);
    expect(totalOf(tables('status')[0]!, 'platforms')).toBe(3);
  });

  it('by year of the round', () => {
    expect(rows('year')).toEqual([[2024, 6, 1, 3, 2].map((one, i) => (i === 0 ? '2024' : one))]);
    expect(rows('year', 1)).toEqual([['2024', 1, 1, 0, 0, 0]]);
  });

  it('by prefecture: a county counts there, a city of the 兵团 by itself', () => {
    expect(rows('region')).toEqual([
      ['650100', 2, 1, 2, 2, 0],
      ['653100', 2, 0, 1, 0, 1],
      ['659001', 1, 0, 0, 0, 0],
      ['unknown', 1, 0, 0, 0, 0],
    ]);
  });

  it('by function: one may have several', () => {
    expect(rows('function').filter(([, ...counts]) => counts.some((one) => one !== 0))).toEqual([
      ['training', 5, 3, 2, 1],
      ['finance', 2, 1, 1, 0],
    ]);
    expect(tables('function')[0]).toMatchObject({ adds: false, of: 6 });
  });

  it('by stage', () => {
    expect(rows('stage')).toEqual([
      ['received', 1, 0],
      ['visited', 1, 0],
      ['recognised', 1, 0],
      ['form-refused', 1, 0],
      ['withdrawn', 1, 0],
      ['declined', 1, 0],
      ['confirmed', 0, 1],
    ]);
  });

  it('days in each stage: how many, median, mean, longest', () => {
    expect(rows('time')).toEqual([
      // 7, 10, 20 and 1.
      ['form', 4, 8.5, 9.5, 20],
      // 21, 18 and 24.
      ['panel', 3, 21, 21, 24],
      // 4 and 10; the visit before the experts took none.
      ['site', 3, 4, 4.7, 10],
      // 5 and 9.
      ['meeting', 2, 7, 7, 9],
      ['publicity', 1, 2, 2, 2],
      ['recognition', 1, 18, 18, 18],
      ['whole', 1, 57, 57, 57],
      ['review-measured', 1, 21, 21, 21],
      ['review-decided', 1, 20, 20, 20],
    ]);
  });

  it('why applications failed: what a person found otherwise counts, what was waived does not', () => {
    expect(rows('clause')).toEqual([
      ['6.4.staff', 2],
      ['6.6.served', 1],
    ]);
    expect(tables('clause')[0]!.of).toBe(3);
    expect(rows('clause', 1)).toEqual([
      ['10.3b', 1],
      ['10.6', 1],
    ]);
  });

  it('every table that adds up adds up to all there is', () => {
    const all = { applications: 6, reviews: 1, platforms: 3 };
    for (const one of tables(null).filter(({ adds }) => adds))
      for (const [column, total] of Object.entries(all))
        if (one.columns.includes(column))
          expect([one.by, column, totalOf(one, column)]).toEqual([one.by, column, total]);
  });

  it('of one round: its applications, and the platforms recognised in it', () => {
    expect(rows('status', 0, 2021).filter(([, count]) => count !== 0)).toEqual([
      ['expired', 1],
      ['cancelled', 1],
    ]);
    expect(rows('outcome', 0, 2021)).toEqual([
      ['standing', 0, 0, 1],
      ['cancelled', 0, 0, 1],
    ]);
  });

  it('without a choice shows every table once', () => {
    expect(tables(null)).toHaveLength(Object.values(statsBy).flat().length);
    expect(new Set(tables(null).map(({ by }) => by)).size).toBe(tables(null).length);
  });
});

it('of nothing there is nothing', () => {
  const empty = statsTables(counted(desk({ opened: false }).state(), '2024-12-31', null), null);
  for (const one of empty) for (const column of one.columns) if (one.adds) expect(totalOf(one, column)).toBe(0);
});

it('a review whose dossier was withdrawn is none of its outcomes', () => {
  const one = { kind: 'triennial', ended: { ...done, why: 'withdrawn' }, recognised: null, review: null };
  expect(outcomeOf(one as unknown as Application)).toBe('withdrawn');
});
