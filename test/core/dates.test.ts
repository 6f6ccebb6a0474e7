import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  dateOf,
  dateOfDay,
  dayNumber,
  daysBetween,
  fullMonths,
  isIsoDate,
  isLeap,
  weekday,
  yearOf,
} from '../../src/core/dates.ts';

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });

describe('dates', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [2199, 12, 31, '2199-12-31'],
    [2023, 2, 29, null],
    [2100, 2, 29, null],
    [2024, 4, 31, null],
    [2024, 0, 1, null],
    [2024, 13, 1, null],
    [2024, 1, 0, null],
    [2024, 1.5, 1, null],
    [2024, 1, 1.5, null],
    [1899, 12, 31, null],
    [2200, 1, 1, null],
    [Number.NaN, 1, 1, null],
  ])('dateOf(%d, %d, %d) is %s', (year, month, day, expected) => {
    expect(dateOf(year, month, day)).toBe(expected);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-2-9', false],
    ['2024-02-29 ', false],
    ['20240229', false],
  ])('isIsoDate(%j) is %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeap)).toEqual([false, true, false, true, false]);
  });

  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2000-03-01', 11017, 3],
    ['2024-03-05', 19787, 2],
    ['2012-08-15', 15567, 3],
  ])('%s is day %d, weekday %d', (date, number, day) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOfDay(number)).toBe(date);
    expect(weekday(date)).toBe(day);
  });

  it('day numbers and dates are each other’s inverse and agree with JavaScript in UTC', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = dateOfDay(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(date)).toBe(day);
        expect(weekday(date) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it('counts days across months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2024-03-05', '2024-03-04')).toBe(-1);
    expect(yearOf('2024-03-05')).toBe(2024);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-03-31', -13, '2023-02-28'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('takes 29 February to 28 February three years on', () => {
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it.each([
    ['2022-06-30', '2024-06-30', 24],
    ['2022-06-30', '2024-06-29', 23],
    ['2022-06-30', '2024-07-29', 24],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-03-05', '2024-03-05', 0],
    ['2024-03-05', '2024-03-04', 0],
    ['2024-06-29', '2022-06-30', -23],
    ['2024-06-30', '2022-06-30', -24],
  ])('from %s to %s there are %d full months', (from, to, expected) => {
    expect(fullMonths(from, to)).toBe(expected);
  });

  it('reaches the date after the full months and not after one more', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5000 }), (day, distance) => {
        const [from, to] = [dateOfDay(day), dateOfDay(day + distance)];
        const months = fullMonths(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});
