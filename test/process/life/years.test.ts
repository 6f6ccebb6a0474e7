import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../src/process/life/clock.ts';
import { dueDate, inForceDuring, inForceOn, isFullYear } from '../../../src/process/life/years.ts';
import { life, settings } from './given-life.ts';

const ended = { event: 'e', actor: '王敏', why: 'cancelled' as const, article: '第十六条（四）', document: '1号' };

describe('a full calendar year after recognition', () => {
  // [recognised, until, the year, is it full, why]
  const table: [string, string, number, boolean, string][] = [
    ['2021-09-10', '2024-09-10', 2021, false, 'the year of recognition'],
    ['2021-09-10', '2024-09-10', 2022, true, 'the first after it'],
    ['2021-09-10', '2024-09-10', 2023, true, 'the second'],
    ['2021-09-10', '2024-09-10', 2024, false, 'validity ends within it'],
    ['2021-12-31', '2024-12-31', 2022, true, 'recognised on the last day of the year before'],
    ['2021-12-31', '2024-12-31', 2024, true, 'valid up to its last day'],
    ['2021-12-31', '2024-12-30', 2024, false, 'one day short'],
    ['2022-01-01', '2025-01-01', 2022, false, 'recognised on its first day'],
    ['2020-02-29', '2023-02-28', 2021, true, 'recognised on 29 February'],
    ['2020-02-29', '2023-02-28', 2023, false, 'ends on 28 February'],
  ];
  it.each(table)('recognised %s, valid until %s: %i is full: %s (%s)', (on, until, year, full) => {
    expect(isFullYear(life().platform({ on, until }), year)).toBe(full);
  });

  it('runs over the end of a term that was confirmed', () => {
    const given = life();
    const one = given.platform();
    given.confirmed(one, '2024-09-10', '2027-09-10');
    expect([2024, 2025, 2026, 2027].map((year) => isFullYear(one, year))).toEqual([true, true, true, false]);
  });

  it('not of one that ended within it, nor on its last day', () => {
    const one = life().platform();
    one.ended = { ...ended, on: '2023-12-31' };
    expect([2022, 2023].map((year) => isFullYear(one, year))).toEqual([true, false]);
    expect([inForceOn(one, '2023-12-30'), inForceOn(one, '2023-12-31')]).toEqual([true, false]);
    expect([2020, 2021, 2023, 2024].map((year) => inForceDuring(one, year))).toEqual([false, true, true, false]);
    one.ended.on = '2023-01-01';
    expect(inForceDuring(one, 2023)).toBe(false);
  });
});

it.each([
  ['12-31', 2023, '2023-12-31'],
  ['+01-31', 2023, '2024-01-31'],
  ['02-29', 2023, '2023-02-28'],
  ['02-29', 2024, '2024-02-29'],
  ['+02-29', 2023, '2024-02-29'],
  ['04-31', 2023, '2023-04-30'],
])('a last day %s of %i is %s', (setting, year, date) => {
  expect(dueDate(setting, year)).toBe(date);
});

describe('the clock of a platform', () => {
  it('gives each date with the act behind it', () => {
    const given = life();
    const one = given.platform();
    const behind = { event: one.recognised.event, document: '新经信企业〔2021〕9号' };
    given.summary(2021, '2021-12-20');
    expect(clockOf(given.state(), one, '2022-03-01', settings)).toEqual({
      validity: { from: '2021-09-10', until: '2024-09-10', ...behind },
      summary: { year: 2022, due: '2022-12-31', ...behind },
      report: { year: 2022, due: '2022-12-31', ...behind },
      review: {
        year: 2024,
        due: '2024-06-30',
        filed: null,
        event: given.year().opened!.event,
        document: '新工信企业〔2024〕18号',
      },
    });
  });

  it('takes the end of validity while the round of the review is not opened', () => {
    const given = life();
    const one = given.platform({ on: '2022-09-10', until: '2025-09-10' });
    expect(clockOf(given.state(), one, '2024-12-31', settings).review).toMatchObject({ year: 2025, due: '2025-09-10' });
  });

  it('counts the summary from the year after recognition where the pack says so, due in the year after', () => {
    const given = life();
    const one = given.platform();
    const next = { ...settings, 'summary.firstYear': 'next' as const, 'summary.due': '+01-31' };
    expect(clockOf(given.state(), one, '2021-12-01', next).summary).toMatchObject({ year: 2022, due: '2023-01-31' });
  });

  it('owes no summary for the year in which its validity ends, until it is confirmed', () => {
    const given = life();
    const one = given.platform();
    for (const year of [2021, 2022, 2023]) given.summary(year, `${year}-12-20`);
    expect(clockOf(given.state(), one, '2024-03-01', settings).summary).toBeNull();
    given.confirmed(one, '2024-09-10', '2027-09-10');
    expect(clockOf(given.state(), one, '2024-12-01', settings).summary).toMatchObject({
      year: 2024,
      event: one.terms[1]!.event,
      document: '复核1号',
    });
  });

  it('stands still once the platform has ended', () => {
    const given = life();
    const one = given.platform();
    one.ended = { ...ended, on: '2023-05-01' };
    const { summary, review, report, validity } = clockOf(given.state(), one, '2023-05-01', settings);
    expect([summary, review, report, validity.until]).toEqual([null, null, null, '2024-09-10']);
  });
});
