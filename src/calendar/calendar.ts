import { type IsoDate, isIsoDate, weekday, yearOf } from '../core/dates.ts';
import type { Calendar, CalendarYear, Exception, Reason } from './model.ts';
import { nationalYears } from './national.ts';
import type { OfficeYear } from './office.ts';
import { xinjiangRows } from './xinjiang.ts';

/** The year an office declares: its own list in place of the built-in one, or its regional lists on top of that. */
function officeYear(own: OfficeYear, builtIn: CalendarYear | undefined): CalendarYear {
  const regional = own.regional && { festival: null, day: null, ...own.regional, status: own.status };
  const base: CalendarYear | undefined = own.off
    ? {
        year: own.year,
        source: 'office',
        notices: [own.notice],
        status: own.status,
        off: new Map(own.off.map((date) => [date, builtIn?.off.get(date) ?? null])),
        work: new Set(own.work),
        regionalNotice: null,
        regional: [],
      }
    : builtIn;
  // readOffice has refused a year that has neither a list of its own nor a built-in one.
  if (!base) throw new Error(`calendar year ${own.year} has no national list`);
  if (!regional) return base;
  return { ...base, source: 'office', regional: [regional], regionalNotice: own.off ? null : own.notice };
}

function exceptionsOf(year: CalendarYear): [IsoDate, Exception][] {
  const national = { scope: 'national', status: year.status, cancelled: false } as const;
  return [
    ...[...year.off].map(([date, festival]): [IsoDate, Exception] => [date, { ...national, work: false, festival }]),
    ...[...year.work].map((date): [IsoDate, Exception] => [date, { ...national, work: true, festival: null }]),
    ...year.regional.flatMap(({ off, work, rest, festival, status }) => {
      const regional = { scope: 'regional', festival, status } as const;
      return [
        ...off.map((date): [IsoDate, Exception] => [date, { ...regional, work: false, cancelled: false }]),
        ...work.map((date): [IsoDate, Exception] => [date, { ...regional, work: true, cancelled: false }]),
        ...rest.map((date): [IsoDate, Exception] => [date, { ...regional, work: false, cancelled: true }]),
      ];
    }),
  ];
}

/**
 * The calendar in force: national days, the region's on top, and the years an office declares (later files win).
 * `national: true` leaves the region out.
 */
export function calendarOf(options: { national?: boolean; office?: readonly OfficeYear[] } = {}): Calendar {
  const years = new Map<number, CalendarYear>();
  for (const year of nationalYears) years.set(year.year, { ...year, regional: xinjiangRows(year.year) });
  for (const own of options.office ?? []) years.set(own.year, officeYear(own, years.get(own.year)));
  if (options.national) {
    for (const [key, year] of years) years.set(key, { ...year, regional: [], regionalNotice: null });
  }
  const sorted = [...years].toSorted(([a], [b]) => a - b);
  return {
    region: options.national ? 'national' : 'xinjiang',
    years: new Map(sorted),
    exceptions: new Map(sorted.flatMap(([, year]) => exceptionsOf(year))),
  };
}

/** null: not a date, or a year without a notice, of which nothing is guessed. */
export function isWorkday(date: IsoDate, calendar: Calendar): boolean | null {
  if (!isIsoDate(date) || !calendar.years.has(yearOf(date))) return null;
  return calendar.exceptions.get(date)?.work ?? weekday(date) <= 5;
}

/** Why a day of a known year is no working day; null for a working day. */
export function reasonOf(date: IsoDate, calendar: Calendar): Reason | null {
  const exception = calendar.exceptions.get(date);
  if (!exception) return weekday(date) <= 5 ? null : { kind: 'weekend', weekday: weekday(date) };
  if (exception.work) return null;
  const { scope, festival } = exception;
  return exception.cancelled ? { kind: 'cancelled', festival } : { kind: 'festival', scope, festival };
}
