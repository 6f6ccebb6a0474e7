import { resolve } from 'node:path';
import { calendarOf } from '../../calendar/calendar.ts';
import { calendarData } from '../../calendar/data.ts';
import type { Calendar } from '../../calendar/model.ts';
import { canonical } from '../../core/canonical.ts';
import { textDigest } from '../../intake/pack.ts';
import { officeYears } from '../commands/calendar-file.ts';
import type { Host } from '../host.ts';
import { shownPath } from './seek.ts';
import type { Settings } from './settings.ts';

export interface CalendarInForce {
  calendar: Calendar;
  /** Of {@link calendarData} as canonical JSON: `sha256:…`. */
  digest: string;
}

/** The built-in working days with the office's calendar files laid over them. Throws a CliError (exit 3) for a file with mistakes. */
export async function calendarInForce({ settings }: { settings: Settings }, host: Host): Promise<CalendarInForce> {
  const { value, base } = settings.calendars;
  const office = await officeYears(
    value.map((file) => shownPath(host, resolve(base, file))),
    host,
  );
  const calendar = calendarOf({ office });
  return { calendar, digest: textDigest(canonical(calendarData(calendar))) };
}
