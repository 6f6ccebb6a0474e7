import type { IsoDate } from '../core/dates.ts';
import type { Calendar, RowStatus } from './model.ts';

/** The calendar in force as plain data with a fixed order, so that a digest of its canonical JSON names it. */
export interface CalendarData {
  format: 'xjsme-calendar-data/1';
  region: 'xinjiang' | 'national';
  years: readonly {
    year: number;
    notices: readonly string[];
    regionalNotice: string | null;
    status: RowStatus;
    off: readonly IsoDate[];
    work: readonly IsoDate[];
    regional: readonly {
      off: readonly IsoDate[];
      work: readonly IsoDate[];
      rest: readonly IsoDate[];
      status: RowStatus;
    }[];
  }[];
}

export function calendarData(calendar: Calendar): CalendarData {
  return {
    format: 'xjsme-calendar-data/1',
    region: calendar.region,
    years: [...calendar.years.values()].map((entry) => ({
      year: entry.year,
      notices: entry.notices,
      regionalNotice: entry.regionalNotice,
      status: entry.status,
      off: [...entry.off.keys()].toSorted(),
      work: [...entry.work].toSorted(),
      regional: entry.regional.map(({ off, work, rest, status }) => ({ off, work, rest, status })),
    })),
  };
}
