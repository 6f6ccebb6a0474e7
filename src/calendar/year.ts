import { addDays, dateOf, type IsoDate, weekday, yearOf } from '../core/dates.ts';
import { isWorkday } from './calendar.ts';
import type { Answer, Calendar, CalendarYear, Exception } from './model.ts';

/** Working days of a whole year; null for a year without a notice. */
export function workingDaysOfYear(year: number, calendar: Calendar): number | null {
  const first = dateOf(year, 1, 1);
  if (first === null || !calendar.years.has(year)) return null;
  let count = 0;
  for (let date = first; yearOf(date) === year; date = addDays(date, 1)) if (isWorkday(date, calendar)) count++;
  return count;
}

/** A weekday off, a weekend day worked, or a make-up day the region cancelled. */
export interface UnusualDay extends Exception {
  date: IsoDate;
  weekday: number;
}

/** What a year's calendar differs in from Monday to Friday, in order of date. */
export function yearList(year: number, calendar: Calendar): Answer<{ entry: CalendarYear; days: UnusualDay[] }> {
  const entry = calendar.years.get(year);
  if (!entry) {
    const date = dateOf(year, 1, 1) ?? String(year);
    return { ok: false, refusal: { code: 'calendar/no-notice', article: '11', year, date } };
  }
  const days = [...calendar.exceptions]
    .filter(([date]) => yearOf(date) === year)
    .map(([date, exception]) => ({ date, weekday: weekday(date), ...exception }))
    .filter((day) => day.work === day.weekday > 5 || day.cancelled)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { ok: true, entry, days };
}
