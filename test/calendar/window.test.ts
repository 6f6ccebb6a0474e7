import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, isWorkday } from '../../src/calendar/calendar.ts';
import { judgeWindow, nextWorkday, publicityWindow } from '../../src/calendar/window.ts';
import { addDays, dateOfDay, dayNumber } from '../../src/core/dates.ts';

const national = calendarOf({ national: true });
const xinjiang = calendarOf();

const windowOf = (start: string, calendar = xinjiang, more: { days?: number; firstDay?: 'next' | 'same' } = {}) => {
  const answer = publicityWindow({ start, ...more }, calendar);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.window;
};
const judged = (start: string, end: string, calendar = xinjiang) => {
  const answer = judgeWindow({ start, end }, calendar);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.window;
};

describe('seven working days', () => {
  it.each([
    ['2024-06-12', '2024-06-20', '2024-06-25', '2024-06-26', '2024-06-27'],
    ['2024-09-27', '2024-10-11', '2024-10-11', '2024-10-12', '2024-10-14'],
    ['2026-02-11', '2026-02-26', '2026-02-26', '2026-02-27', '2026-02-28'],
  ])('%s', (start, nationalCounting, counting, not, recognisable) => {
    expect(windowOf(start, national).lastDayIfStartCounts).toBe(nationalCounting);
    expect(windowOf(start)).toMatchObject({
      days: 7,
      firstDay: 'next',
      lastDay: not,
      lastDayIfStartCounts: counting,
      lastDayIfNot: not,
      recognisableFrom: recognisable,
      provisional: false,
    });
    expect(windowOf(start, xinjiang, { firstDay: 'same' }).lastDay).toBe(counting);
  });

  it('names every day between that does not count, and why', () => {
    const corban = { kind: 'festival', scope: 'regional', festival: 'corban' };
    expect(windowOf('2024-06-12').skipped).toEqual([
      { date: '2024-06-15', reason: { kind: 'weekend', weekday: 6 } },
      { date: '2024-06-16', reason: { kind: 'weekend', weekday: 7 } },
      { date: '2024-06-17', reason: corban },
      { date: '2024-06-18', reason: corban },
      { date: '2024-06-19', reason: corban },
      { date: '2024-06-22', reason: { kind: 'weekend', weekday: 6 } },
      { date: '2024-06-23', reason: { kind: 'weekend', weekday: 7 } },
    ]);
  });

  it('counts alike both ways when it starts on a day off', () => {
    const { lastDay, lastDayIfStartCounts } = windowOf('2024-06-15');
    expect([lastDay, lastDayIfStartCounts]).toEqual(['2024-06-28', '2024-06-28']);
    expect(windowOf('2024-06-15', xinjiang, { firstDay: 'same' }).lastDay).toBe('2024-06-28');
  });

  it('names what it rests on', () => {
    expect(windowOf('2024-06-12').basis).toEqual([
      { kind: 'article', article: '11' },
      { kind: 'civil-code', article: '201' },
      { kind: 'notice', year: 2024, notice: '国办发明电〔2023〕7号' },
      { kind: 'order-174' },
    ]);
    expect(windowOf('2020-12-28', national).basis).toEqual([
      { kind: 'article', article: '11' },
      { kind: 'civil-law-principles', article: '154' },
      { kind: 'notice', year: 2020, notice: '国办发明电〔2019〕16号' },
      { kind: 'notice', year: 2020, notice: '国办发明电〔2020〕1号' },
      { kind: 'notice', year: 2021, notice: '国办发明电〔2020〕27号' },
    ]);
    expect(windowOf('2021-01-01').basis[1]).toEqual({ kind: 'civil-code', article: '201' });
    expect(windowOf('2020-12-31').basis[1]).toEqual({ kind: 'civil-law-principles', article: '154' });
  });
});

describe('provisional', () => {
  it.each([
    ['2012-08-15', true, 'holds 肉孜节 of 2012, computed'],
    ['2012-08-08', true, 'ends on Friday the 17th; recognition waits for the computed Monday'],
    ['2012-08-07', false, 'ends on the 16th, recognition on the 17th'],
    ['2012-08-20', true, 'starts on a computed day off'],
    ['2012-08-21', false, 'starts after it'],
    ['2013-08-01', false, 'holds 肉孜节 of 2013, announced'],
    ['2024-06-12', false, 'compiled by a third party, not computed'],
    ['2018-06-16', true, 'starts on the computed festival itself'],
  ])('%s: %s (%s)', (start, provisional) => {
    expect(windowOf(start).provisional).toBe(provisional);
    expect(windowOf(start, national).provisional).toBe(false);
  });
});

describe('a year without a notice', () => {
  const refused = (year: number, date: string) => ({
    ok: false,
    refusal: { code: 'calendar/no-notice', article: '11', year, date },
  });
  it.each(['2026-12-28', '2026-12-23', '2027-03-01', '2026-12-31'])('refuses %s', (start) => {
    const date = start > '2027' ? start : '2027-01-01';
    expect(publicityWindow({ start }, xinjiang)).toEqual(refused(2027, date));
  });
  it('refuses although counting the first day would just fit', () => {
    // 23, 24, 25, 28, 29, 30, 31 December: seven with the first, six without
    expect(publicityWindow({ start: '2026-12-23', firstDay: 'same' }, xinjiang)).toEqual(refused(2027, '2027-01-01'));
  });
  it('leaves only the day of recognition open', () => {
    expect(windowOf('2026-12-22')).toMatchObject({ lastDay: '2026-12-31', recognisableFrom: null, provisional: false });
    expect(windowOf('2026-12-21')).toMatchObject({ lastDay: '2026-12-30', recognisableFrom: '2026-12-31' });
  });
  it('refuses a first day before the first notice', () => {
    expect(publicityWindow({ start: '2011-12-31' }, xinjiang)).toEqual(refused(2011, '2011-12-31'));
  });
  it('refuses what is no date or no number of days', () => {
    expect(publicityWindow({ start: '2024-02-30' }, xinjiang)).toMatchObject({
      refusal: { code: 'calendar/bad-date' },
    });
    for (const days of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const answer = publicityWindow({ start: '2024-06-12', days }, xinjiang);
      expect(answer).toMatchObject({ refusal: { code: 'calendar/bad-days' } });
    }
    expect(nextWorkday('2024-13-01', xinjiang)).toMatchObject({ refusal: { code: 'calendar/bad-date' } });
  });
});

describe('a past window', () => {
  it.each([
    ['2024-06-26', 'pass', 7, 8, '2024-06-27'],
    ['2024-06-25', 'pass-if-start-counts', 6, 7, '2024-06-26'],
    ['2024-06-24', 'fail', 5, 6, null],
    ['2024-06-30', 'pass', 9, 10, '2024-07-01'],
    ['2024-06-12', 'fail', 0, 1, null],
  ])('2024-06-12 to %s: %s', (end, verdict, workingDays, workingDaysIfStartCounts, recognisableFrom) => {
    const window = judged('2024-06-12', end);
    expect(window).toMatchObject({ end, verdict, workingDays, workingDaysIfStartCounts, recognisableFrom });
    expect(window).toMatchObject({ lastDay: '2024-06-26', lastDayIfStartCounts: '2024-06-25' });
  });

  it('is longer by national days alone', () => {
    expect(judged('2024-06-12', '2024-06-21', national)).toMatchObject({ verdict: 'pass', workingDays: 7 });
    expect(judged('2024-06-12', '2024-06-20', national)).toMatchObject({ verdict: 'pass-if-start-counts' });
  });

  it('lists the days off to the later of its end and the last day', () => {
    const last = (end: string) => judged('2024-06-12', end).skipped.at(-1)!.date;
    expect([last('2024-06-13'), last('2024-06-30')]).toEqual(['2024-06-23', '2024-06-30']);
  });

  it('refuses an end before the start, or in a year without a notice', () => {
    expect(judgeWindow({ start: '2024-06-12', end: '2024-06-11' }, xinjiang)).toEqual({
      ok: false,
      refusal: { code: 'calendar/end-before-start', start: '2024-06-12', end: '2024-06-11' },
    });
    const late = judgeWindow({ start: '2026-12-01', end: '2027-01-05' }, xinjiang);
    expect(late).toMatchObject({ refusal: { code: 'calendar/no-notice', year: 2027 } });
    expect(judgeWindow({ start: '2024-06-12', end: 'soon' }, xinjiang)).toMatchObject({ ok: false });
  });
});

describe('for every start', () => {
  const starts = fc.integer({ min: dayNumber('2012-01-01'), max: dayNumber('2026-11-01') }).map(dateOfDay);
  const lengths = fc.integer({ min: 1, max: 25 });
  const calendars = fc.constantFrom(national, xinjiang);
  const worked = (from: string, to: string, calendar = xinjiang): number => {
    let count = 0;
    for (let date = from; date <= to; date = addDays(date, 1)) if (isWorkday(date, calendar)) count++;
    return count;
  };

  it('holds exactly the days asked for, ends on a working day, and is judged long enough', () => {
    fc.assert(
      fc.property(starts, lengths, calendars, (start, days, calendar) => {
        const window = windowOf(start, calendar, { days });
        expect(worked(addDays(start, 1), window.lastDayIfNot, calendar)).toBe(days);
        expect(worked(start, window.lastDayIfStartCounts, calendar)).toBe(days);
        expect(isWorkday(window.lastDay, calendar)).toBe(true);
        expect(window.lastDayIfStartCounts >= start).toBe(true);
        expect(window.lastDayIfNot >= window.lastDayIfStartCounts).toBe(true);
        expect(window.recognisableFrom! > window.lastDay).toBe(true);
        expect(worked(addDays(window.lastDay, 1), window.recognisableFrom!, calendar)).toBe(1);
        const span = dayNumber(window.lastDay) - dayNumber(start) + 1;
        expect(window.skipped.length + worked(start, window.lastDay, calendar)).toBe(span);
        expect(judgeWindow({ start, end: window.lastDay, days }, calendar)).toMatchObject({
          window: { verdict: 'pass', recognisableFrom: window.recognisableFrom },
        });
        const short = judgeWindow({ start, end: addDays(window.lastDayIfStartCounts, -1), days }, calendar);
        expect(short.ok ? short.window.verdict : short.refusal.code).toMatch(/^(fail|calendar\/end-before-start)$/);
      }),
      { numRuns: 150 },
    );
  });

  it('never ends earlier for a later start or for more days', () => {
    fc.assert(
      fc.property(starts, lengths, calendars, (start, days, calendar) => {
        const { lastDay } = windowOf(start, calendar, { days });
        expect(windowOf(addDays(start, 1), calendar, { days }).lastDay >= lastDay).toBe(true);
        expect(windowOf(start, calendar, { days: days + 1 }).lastDay > lastDay).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
