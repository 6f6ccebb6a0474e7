import type { CalendarRefusal, CalendarYear, Reason } from '../../calendar/model.ts';
import type { Basis, JudgedWindow, PublicityWindow } from '../../calendar/window.ts';
import type { UnusualDay } from '../../calendar/year.ts';
import { calendar as en } from '../../i18n/en/calendar.ts';
import { calendar as zh } from '../../i18n/zh/calendar.ts';
import type { WindowDocument, YearDocument } from '../../report/calendar.ts';
import { CliError, exit, type Host } from '../host.ts';

export type Words = typeof zh;

export const wordsOf = (host: Host): Words => (host.lang === 'en' ? en : zh);

/** Why a day does not count, e.g. 周末, 古尔邦节. */
export function reasonWords(reason: Reason, words: Words): string {
  if (reason.kind === 'weekend') return words.weekend;
  const festival = reason.festival && words.festivals[reason.festival];
  if (reason.kind === 'cancelled') return [festival, words.cancelled].filter(Boolean).join(words.space);
  return festival ?? (reason.scope === 'regional' ? words.regionalHoliday : words.holiday);
}

export function basisWords(basis: Basis, words: Words): string {
  switch (basis.kind) {
    case 'article':
      return words.basis.article;
    case 'civil-code':
      return words.basis.civilCode;
    case 'civil-law-principles':
      return words.basis.civilLawPrinciples;
    case 'notice':
      return words.basis.notice(basis.year, basis.notice);
    case 'order-174':
      return words.basis.order174;
    case 'regional-notice':
      return words.basis.regionalNotice(basis.year, basis.notice);
  }
}

export function windowDocument(window: PublicityWindow | JudgedWindow, words: Words): WindowDocument {
  const judged = 'verdict' in window ? window : null;
  return {
    schema: 'xjsme/calendar-window/1',
    start: window.start,
    days: window.days,
    firstDay: window.firstDay,
    lastDay: window.lastDay,
    lastDayIfStartCounts: window.lastDayIfStartCounts,
    ...(window.firstDay === 'same' ? { lastDayIfStartDoesNotCount: window.lastDayIfNot } : {}),
    recognisableFrom: window.recognisableFrom,
    provisional: window.provisional,
    skipped: window.skipped.map(({ date, reason }) => ({ date, reason: reasonWords(reason, words) })),
    basis: window.basis.map((basis) => basisWords(basis, words)),
    ...(judged && {
      end: judged.end,
      workingDays: judged.workingDays,
      workingDaysIfStartCounts: judged.workingDaysIfStartCounts,
      verdict: judged.verdict,
    }),
  };
}

function dayReason(day: UnusualDay, words: Words): string {
  const festival = day.festival && words.festivals[day.festival];
  if (day.work) return [festival, words.makeUp].filter(Boolean).join(words.space);
  return reasonWords(
    day.cancelled
      ? { kind: 'cancelled', festival: day.festival }
      : { kind: 'festival', scope: day.scope, festival: day.festival },
    words,
  );
}

export function yearDocument(
  entry: CalendarYear,
  days: readonly UnusualDay[],
  workingDays: YearDocument['workingDays'],
  words: Words,
): YearDocument {
  return {
    schema: 'xjsme/calendar-list/1',
    year: entry.year,
    source: entry.source,
    notices: [...entry.notices],
    regionalNotice: entry.regionalNotice,
    workingDays,
    provisional: [entry, ...entry.regional].some(({ status }) => status === 'computed'),
    days: days.map((day) => ({
      date: day.date,
      weekday: day.weekday,
      work: day.work,
      scope: day.scope,
      reason: dayReason(day, words),
      status: day.status,
    })),
  };
}

/** A refusal of the calendar as the error a command ends with: 4 where no notice is out, 2 for wrong use. */
export function refusalError(refusal: CalendarRefusal, words: Words): CliError {
  const { errors } = words;
  switch (refusal.code) {
    case 'calendar/no-notice':
      return new CliError(exit.refused, refusal.code, errors.noNotice(refusal.year), errors.noNoticeHint(refusal.year));
    case 'calendar/end-before-start':
      return new CliError(exit.usage, refusal.code, errors.order(refusal.start, refusal.end));
    case 'calendar/bad-days':
      return new CliError(exit.usage, refusal.code, errors.badDays(String(refusal.value)));
    case 'calendar/bad-date':
      return new CliError(exit.usage, refusal.code, errors.badDate('--start', refusal.value));
  }
}
