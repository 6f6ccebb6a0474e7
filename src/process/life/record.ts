import { type Refused, refuse, type Remark, type Setting } from '../decision.ts';
import type { Done } from '../done.ts';
import type { EventData } from '../event.ts';
import type { Platform } from '../state.ts';
import { recordHindrance } from './guard.ts';

/** What an act records, without the platform; `date` null: not said, then the day of the act. */
export type Undated<T extends keyof EventData> = Omit<EventData[T], 'platform' | 'date'> & { date: string | null };

/**
 * Why something cannot be put on record of a platform: an act in the future or before its recognition (`act/*`), or what it
 * speaks of lying after the act or before the recognition (`record/date`, `record/before`).
 */
export function recordRefused(platform: Platform, date: string, setting: Setting, ahead = false): Refused | null {
  const hindered = recordHindrance(platform, setting);
  if (hindered) return hindered;
  const { number, recognised } = platform;
  if (date > setting.on && !ahead) return refuse('record/date', { number, date, on: setting.on });
  if (date < recognised.on) return refuse('record/before', { number, date, recognised: recognised.on });
  return null;
}

/** A record of a year that has not begun when it is made. */
export const yearRefused = (number: string, year: number, date: string): Refused | null =>
  year > Number(date.slice(0, 4)) ? refuse('record/year', { number, year, date }) : null;

/** A record that comes after a platform's end is kept all the same. */
export function ended({ number, ended: end }: Platform, { on }: Setting): Remark[] {
  if (!end || on < end.on) return [];
  return [{ code: 'record/ended', args: { number, why: end.why, date: end.on } }];
}

/** A year in which the platform was not valid on a single day. */
export function outside({ number, terms, validUntil }: Platform, year: number): Remark[] {
  if (terms.some(({ from, until }) => Number(from.slice(0, 4)) <= year && year <= Number(until.slice(0, 4)))) return [];
  return [{ code: 'record/outside', args: { number, year, from: terms[0]?.from ?? '', until: validUntil } }];
}

/** What a record says, without who recorded it and when: by this two are the same. */
export function bare<T extends Done>(record: T): Omit<T, keyof Done> {
  const { event: _, actor: __, on: ___, ...said } = record;
  return said;
}
