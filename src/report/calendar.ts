import type { calendar } from '../i18n/zh/calendar.ts';
import type { Severity } from '../core/codes.ts';
import { type IsoDate, weekday, yearOf } from '../core/dates.ts';
import { type Place, type Pointer, showPlace } from '../core/place.ts';
import { columns } from './table.ts';

type Words = typeof calendar;

/** `xjsme calendar window --json`; reasons and bases are words of the chosen language. */
export interface WindowDocument {
  schema: 'xjsme/calendar-window/1';
  start: IsoDate;
  days: number;
  firstDay: 'next' | 'same';
  lastDay: IsoDate;
  lastDayIfStartCounts: IsoDate;
  /** Only where `firstDay` is `same`; else it is `lastDay`. */
  lastDayIfStartDoesNotCount?: IsoDate;
  recognisableFrom: IsoDate | null;
  provisional: boolean;
  skipped: { date: IsoDate; reason: string }[];
  basis: string[];
  /** The judgement of a past window. */
  end?: IsoDate;
  workingDays?: number;
  workingDaysIfStartCounts?: number;
  verdict?: 'pass' | 'pass-if-start-counts' | 'fail';
}

type RowStatus = keyof Words['statuses'];

/** `xjsme calendar list YEAR --json`. */
export interface YearDocument {
  schema: 'xjsme/calendar-list/1';
  year: number;
  source: 'built-in' | 'office';
  notices: string[];
  regionalNotice: string | null;
  workingDays: { national: number; xinjiang: number };
  provisional: boolean;
  /** Weekdays off, weekend days worked, make-up days cancelled; `weekday` 1 Monday … 7 Sunday. */
  days: {
    date: IsoDate;
    weekday: number;
    work: boolean;
    scope: 'national' | 'regional';
    reason: string;
    status: RowStatus;
  }[];
}

/** `xjsme calendar check FILE --json`. */
export interface CheckDocument {
  schema: 'xjsme/calendar-check/1';
  file: string;
  years: number[];
  findings: { code: string; severity: Severity; message: string; at: Place; pointer: Pointer; clause: null }[];
}

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');

export function windowText(doc: WindowDocument, words: Words): string {
  const w = words.window;
  const day = (date: IsoDate): string => `${date} ${words.weekdays[weekday(date) - 1]}`;
  const force = (rule: string, mine: boolean): string => (mine ? `${rule} · ${w.inForce}` : rule);
  const rows = [
    [w.start, day(doc.start), ''],
    [w.days, w.dayCount(doc.days), ''],
    [w.lastDay, day(doc.lastDayIfStartDoesNotCount ?? doc.lastDay), force(w.notCounted, doc.firstDay === 'next')],
    ['', day(doc.lastDayIfStartCounts), force(w.counted, doc.firstDay === 'same')],
  ];
  if (doc.end !== undefined && doc.verdict !== undefined) {
    rows.push([w.end, day(doc.end), w.actual(doc.workingDays ?? 0, doc.workingDaysIfStartCounts ?? 0)]);
    rows.push([w.judged, words.verdicts[doc.verdict], '']);
  }
  if (doc.recognisableFrom !== null) rows.push([w.recognisable, w.fromOn(day(doc.recognisableFrom)), '']);
  else if (doc.verdict !== 'fail') rows.push([w.recognisable, w.noNotice(yearOf(doc.end ?? doc.lastDay) + 1), '']);
  const notes = [
    ...(doc.verdict === 'fail' ? [w.short(doc.days, doc.lastDay)] : []),
    ...(doc.verdict === 'pass-if-start-counts' ? [w.onlyCounting] : []),
    ...(doc.provisional ? [w.provisional] : []),
  ];
  const skipped = doc.skipped.map(({ date, reason }) => [day(date), reason]);
  return [
    columns(rows),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(skipped.length > 0 ? ['', w.skipped, indented(columns(skipped))] : []),
    '',
    w.basis,
    indented(doc.basis.join('\n')),
    '',
  ].join('\n');
}

export function yearText(doc: YearDocument, words: Words): string {
  const w = words.list;
  const days = doc.days.map((day) => [
    day.date,
    words.weekdays[day.weekday - 1] ?? '',
    day.work ? w.work : w.off,
    day.reason,
    words.scopes[day.scope],
    words.statuses[day.status],
  ]);
  const notices = [...doc.notices, ...(doc.regionalNotice === null ? [] : [doc.regionalNotice])];
  return [
    w.title(doc.year),
    columns([
      [w.workingDays, w.counts(doc.workingDays.national, doc.workingDays.xinjiang)],
      [w.notices, notices.join(' · ')],
      [w.source, words.sources[doc.source]],
    ]),
    '',
    columns([[w.date, w.weekday, w.kind, w.reason, w.scope, w.status], ...days]),
    ...(doc.provisional ? ['', words.window.provisional] : []),
    '',
  ].join('\n');
}

export function checkText(doc: CheckDocument, words: Words): string {
  const w = words.check;
  const lines = doc.findings.map(
    ({ at, severity, code, message }) => `${showPlace(at)} ${w.severities[severity]} ${code} ${message}`,
  );
  const count = (severity: Severity): number => doc.findings.filter((finding) => finding.severity === severity).length;
  if (lines.length > 0) lines.push(w.sum(count('error'), count('warning')), ...(count('error') > 0 ? [w.next] : []));
  else if (doc.years.length === 0) lines.push(w.empty(doc.file));
  else lines.push(w.good(doc.file, doc.years.join(words.comma)));
  return `${lines.join('\n')}\n`;
}
