import { describe, expect, it } from 'vitest';
import { recordActivity } from '../../../src/process/life/activity.ts';
import { recordSummary } from '../../../src/process/life/annual.ts';
import { recordChange } from '../../../src/process/life/change.ts';
import { recordComplaint } from '../../../src/process/life/complaint.ts';
import { recordInspection, recordReport } from '../../../src/process/life/inspection.ts';
import { groundOf, recordPenalty } from '../../../src/process/life/penalty.ts';
import { on, outcome, remarksOf } from '../given-desk.ts';
import { asked, recognised } from './given-records.ts';

describe('a record of a platform recognised on 2024-07-20', () => {
  // Of the day on record, the day of the act, and today.
  it.each([
    ['2024-07-20', '2024-07-20', '2026-06-30', 1],
    ['2024-07-19', '2024-07-20', '2026-06-30', 'record/before'],
    ['2024-07-19', '2024-07-19', '2026-06-30', 'act/before'],
    ['2025-01-20', '2025-01-20', '2025-01-20', 1],
    ['2025-01-21', '2025-01-20', '2025-01-20', 'record/date'],
    ['2025-01-20', '2025-01-21', '2025-01-20', 'act/future'],
    [null, '2024-07-20', '2026-06-30', 1],
  ])('of %s, made on %s where today is %s: %s', (date, day, today, what) => {
    const { state, platform } = recognised();
    expect(outcome(recordSummary(state(), platform, asked.summary({ date }), on(day, today)))).toBe(what);
    const inspection = asked.inspection({ date });
    expect(outcome(recordInspection(state(), platform, inspection, on(day, today)))).toBe(what);
    const report = { topic: '一季度服务情况', date, file: null };
    expect(outcome(recordReport(state(), platform, report, on(day, today)))).toBe(what);
    expect(outcome(recordComplaint(state(), platform, asked.complaint({ date }), on(day, today)))).toBe(what);
  });

  it.each([
    ['2025-06-01', []],
    ['2025-06-02', ['record/ended']],
    ['2025-06-03', ['record/ended']],
  ])('made on %s, after its end on 2025-06-02, is kept with a remark', (day, remarks) => {
    const { state, platform, end } = recognised();
    end('2025-06-02');
    expect(remarksOf(recordSummary(state(), platform, asked.summary(), on(day)))).toEqual(remarks);
    expect(remarksOf(recordActivity(state(), platform, asked.activity({ date: '2025-05-01' }), on(day)))).toEqual(
      remarks,
    );
    expect(remarksOf(recordChange(state(), platform, asked.change(), on(day)))).toEqual(remarks);
  });

  it.each([
    [2023, ['record/outside']],
    [2024, []],
    [2025, []],
  ])('of the year %i has these remarks: %j', (year, remarks) => {
    const { state, platform } = recognised();
    expect(remarksOf(recordSummary(state(), platform, asked.summary({ year }), on('2025-01-21')))).toEqual(remarks);
    const inspection = asked.inspection({ year, date: '2025-01-20' });
    expect(remarksOf(recordInspection(state(), platform, inspection, on('2025-01-21')))).toEqual(remarks);
  });

  it('of a year that has not begun is refused, and of one that has is not', () => {
    const { state, platform } = recognised();
    const of = (year: number, date: string) =>
      outcome(recordSummary(state(), platform, asked.summary({ year, date }), on('2026-01-05')));
    expect([of(2026, '2025-12-31'), of(2026, '2026-01-01')]).toEqual(['record/year', 1]);
  });
});

describe('a summary', () => {
  it('the same again, with its date or without one, changes nothing', () => {
    const { state, platform, does } = recognised();
    does(recordSummary(state(), platform, asked.summary(), on('2025-01-20')), '2025-01-20');
    for (const date of ['2025-01-20', null])
      expect(outcome(recordSummary(state(), platform, asked.summary({ date }), on('2025-02-01')))).toBe(0);
    expect(outcome(recordSummary(state(), platform, asked.summary({ date: '2025-01-19' }), on('2025-02-01')))).toBe(1);
  });

  it('of the same year takes the place of the one before, and says which figures differ', () => {
    const { state, platform, does, life } = recognised();
    const figures = { served: 46, satisfaction: 0.85 };
    const [first] = does(recordSummary(state(), platform, asked.summary({ figures }), on('2025-01-20')), '2025-01-20');
    const again = recordSummary(
      state(),
      platform,
      asked.summary({ figures: { served: 48, satisfaction: 0.85, staff: 12 } }),
      on('2025-02-01'),
    );
    expect(again).toMatchObject({
      events: [{ data: { replaces: first!.hash } }],
      remarks: [
        { code: 'summary/replaced', args: { year: 2024, date: '2025-01-20' } },
        { code: 'summary/figure', args: { figure: 'served', before: 46, now: 48 } },
        { code: 'summary/figure', args: { figure: 'staff', before: '', now: 12 } },
      ],
    });
    does(again, '2025-02-01');
    expect(life().summaries[2024]!.figures).toEqual({ served: 48, satisfaction: 0.85, staff: 12 });
    expect(Object.keys(life().summaries)).toEqual(['2024']);
  });
});

describe('an inspection', () => {
  it.each([
    [40, 36, 33, 1],
    [40, 40, 40, 1],
    [0, 0, 0, 1],
    [36, 37, 30, 'inspection/satisfaction'],
    [40, 36, 37, 'inspection/satisfaction'],
  ])('asks %i, of which %i valid, of which %i satisfied: %s', (sample, valid, satisfied, what) => {
    const { state, platform } = recognised();
    const one = asked.inspection({ satisfaction: { sample, valid, satisfied } });
    expect(outcome(recordInspection(state(), platform, one, on('2024-11-05')))).toBe(what);
  });

  it('twice in a year is two; the same one again is one', () => {
    const { state, platform, does, life } = recognised();
    const record = (more: Parameters<typeof asked.inspection>[0]) =>
      recordInspection(state(), platform, asked.inspection(more), on('2024-12-10'));
    does(record({}), '2024-12-10');
    does(record({ date: '2024-12-09', quality: 'poor' }), '2024-12-10');
    expect(life().inspections.map(({ quality }) => quality)).toEqual(['good', 'poor']);
    expect([outcome(record({})), outcome(record({ date: null }))]).toEqual([0, 0]);
  });
});

describe('a penalty', () => {
  it.each([
    ['administrative', '16.1'],
    ['association', '16.1'],
    ['judicial', '16.2'],
  ] as const)('%s may be a ground of Article %s', (kind, ground) => {
    const { state, platform } = recognised();
    expect(groundOf(kind)).toBe(ground);
    expect(recordPenalty(state(), platform, asked.penalty({ kind }), on('2024-12-05'))).toMatchObject({
      remarks: [{ code: 'penalty/ground', args: { kind, ground } }],
    });
  });

  it('recorded again changes nothing', () => {
    const { state, platform, does } = recognised();
    const record = () => recordPenalty(state(), platform, asked.penalty(), on('2024-12-05'));
    does(record(), '2024-12-05');
    expect(outcome(record())).toBe(0);
  });
});
