import { addDays, type IsoDate, isIsoDate, yearOf } from '../core/dates.ts';
import { isWorkday, reasonOf } from './calendar.ts';
import type { Answer, Calendar, CalendarRefusal, Reason } from './model.ts';

/**
 * `next`: counting begins the day after publication (民法典 201, 民法通则 154), so the period is never short. `same`: the
 * day of publication counts, if it is a working day; where it is none, both settings give the same last day.
 */
export type FirstDay = 'next' | 'same';

/** What a count of working days rests on. */
export type Basis =
  | { kind: 'article'; article: '11' }
  | { kind: 'civil-code'; article: '201' }
  | { kind: 'civil-law-principles'; article: '154' }
  | { kind: 'notice'; year: number; notice: string }
  | { kind: 'order-174' }
  | { kind: 'regional-notice'; year: number; notice: string };

export interface PublicityWindow {
  start: IsoDate;
  days: number;
  firstDay: FirstDay;
  /** The last day by `firstDay`; the period ends with its close of business. */
  lastDay: IsoDate;
  lastDayIfStartCounts: IsoDate;
  lastDayIfNot: IsoDate;
  /** The first working day after the last day; null where the next year has no notice yet. */
  recognisableFrom: IsoDate | null;
  /** It rests on days that no notice announced (暂定). */
  provisional: boolean;
  /** Every day from `start` to the later last day that is no working day. */
  skipped: readonly { date: IsoDate; reason: Reason }[];
  basis: readonly Basis[];
}

export interface JudgedWindow extends PublicityWindow {
  end: IsoDate;
  /** Working days from the day after `start` to `end`. */
  workingDays: number;
  workingDaysIfStartCounts: number;
  /** `pass-if-start-counts`: enough only when the day of publication counts, as some offices do. */
  verdict: 'pass' | 'pass-if-start-counts' | 'fail';
}

const noNotice = (date: IsoDate): { ok: false; refusal: CalendarRefusal } => ({
  ok: false,
  refusal: { code: 'calendar/no-notice', article: '11', year: yearOf(date), date },
});

const badDate = (value: string): { ok: false; refusal: CalendarRefusal } => ({
  ok: false,
  refusal: { code: 'calendar/bad-date', value },
});

/** The n-th working day counted from `first` on, itself included. */
function nthWorkday(first: IsoDate, n: number, calendar: Calendar): Answer<{ date: IsoDate }> {
  let date = first;
  for (let left = n; ; date = addDays(date, 1)) {
    const work = isWorkday(date, calendar);
    if (work === null) return noNotice(date);
    if (work && --left === 0) return { ok: true, date };
  }
}

/** The first working day after a date; refused where it would stand in a year without a notice. */
export const nextWorkday = (date: IsoDate, calendar: Calendar): Answer<{ date: IsoDate }> =>
  isIsoDate(date) ? nthWorkday(addDays(date, 1), 1, calendar) : badDate(date);

function skippedDays(from: IsoDate, to: IsoDate, calendar: Calendar): { date: IsoDate; reason: Reason }[] {
  const skipped: { date: IsoDate; reason: Reason }[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const reason = reasonOf(date, calendar);
    if (reason) skipped.push({ date, reason });
  }
  return skipped;
}

/** Whether anything from `from` to `to` rests on a computed list: a year's own, or a festival of the region. */
export function isProvisional(from: IsoDate, to: IsoDate, calendar: Calendar): boolean {
  return [...calendar.years.values()].some((year) => {
    if (year.year < yearOf(from) || year.year > yearOf(to)) return false;
    if (year.status === 'computed') return true;
    return year.regional.some((row) => {
      if (row.status !== 'computed') return false;
      const days = [...(row.day ? [row.day] : []), ...row.off, ...row.work, ...row.rest].toSorted();
      return days.length > 0 && days[0]! <= to && days.at(-1)! >= from;
    });
  });
}

function basisOf(start: IsoDate, to: IsoDate, calendar: Calendar): Basis[] {
  const years = [...calendar.years.values()].filter(({ year }) => year >= yearOf(start) && year <= yearOf(to));
  return [
    { kind: 'article', article: '11' },
    // 民法典 in force from 2021-01-01; before it 民法通则.
    start >= '2021-01-01' ? { kind: 'civil-code', article: '201' } : { kind: 'civil-law-principles', article: '154' },
    ...years.flatMap(({ year, notices, regionalNotice }): Basis[] => [
      ...notices.map((notice): Basis => ({ kind: 'notice', year, notice })),
      ...(regionalNotice === null ? [] : [{ kind: 'regional-notice', year, notice: regionalNotice } as const]),
    ]),
    ...(calendar.region === 'xinjiang' ? [{ kind: 'order-174' } as const] : []),
  ];
}

/**
 * The publicity period of Art. 11: `days` working days (7) published on `start`. Both last days are always computed, so
 * a year without a notice that either needs is refused; `recognisableFrom` alone may be null.
 */
export function publicityWindow(
  question: { start: IsoDate; days?: number; firstDay?: FirstDay },
  calendar: Calendar,
): Answer<{ window: PublicityWindow }> {
  const { start, days = 7, firstDay = 'next' } = question;
  if (!isIsoDate(start)) return badDate(start);
  if (!Number.isSafeInteger(days) || days < 1)
    return { ok: false, refusal: { code: 'calendar/bad-days', value: days } };
  const counting = nthWorkday(start, days, calendar);
  if (!counting.ok) return counting;
  const not = nthWorkday(addDays(start, 1), days, calendar);
  if (!not.ok) return not;
  const lastDay = firstDay === 'next' ? not.date : counting.date;
  const next = nextWorkday(lastDay, calendar);
  const recognisableFrom = next.ok ? next.date : null;
  const to = recognisableFrom !== null && recognisableFrom > not.date ? recognisableFrom : not.date;
  const window: PublicityWindow = {
    start,
    days,
    firstDay,
    lastDay,
    lastDayIfStartCounts: counting.date,
    lastDayIfNot: not.date,
    recognisableFrom,
    provisional: isProvisional(start, to, calendar),
    skipped: skippedDays(start, not.date, calendar),
    basis: basisOf(start, to, calendar),
  };
  return { ok: true, window };
}

/**
 * Judges a window that was published from `start` to `end`: enough working days without the first → pass, enough only
 * with it → pass-if-start-counts, else fail. Recognition is possible from the first working day after `end`, and not
 * at all (null) on a window that was too short.
 */
export function judgeWindow(
  question: { start: IsoDate; end: IsoDate; days?: number; firstDay?: FirstDay },
  calendar: Calendar,
): Answer<{ window: JudgedWindow }> {
  const { start, end } = question;
  if (!isIsoDate(end)) return badDate(end);
  if (isIsoDate(start) && end < start) return { ok: false, refusal: { code: 'calendar/end-before-start', start, end } };
  const full = publicityWindow(question, calendar);
  if (!full.ok) return full;
  let [workingDays, workingDaysIfStartCounts] = [0, 0];
  for (let date = start; date <= end; date = addDays(date, 1)) {
    const work = isWorkday(date, calendar);
    if (work === null) return noNotice(date);
    if (work) workingDaysIfStartCounts++;
    if (work && date > start) workingDays++;
  }
  const { days, lastDayIfNot } = full.window;
  const enough = workingDaysIfStartCounts >= days ? 'pass-if-start-counts' : 'fail';
  const verdict = workingDays >= days ? 'pass' : enough;
  const next = verdict === 'fail' ? null : nextWorkday(end, calendar);
  const recognisableFrom = next?.ok ? next.date : null;
  const shown = end > lastDayIfNot ? end : lastDayIfNot;
  const to = recognisableFrom !== null && recognisableFrom > shown ? recognisableFrom : shown;
  const window: JudgedWindow = {
    ...full.window,
    recognisableFrom,
    provisional: isProvisional(start, to, calendar),
    skipped: skippedDays(start, shown, calendar),
    basis: basisOf(start, to, calendar),
    end,
    workingDays,
    workingDaysIfStartCounts,
    verdict,
  };
  return { ok: true, window };
}
