import { dateOf, yearOf } from '../../core/dates.ts';
import type { Platform } from '../state.ts';

export const firstDay = (year: number): string => `${year}-01-01`;
export const lastDay = (year: number): string => `${year}-12-31`;

/**
 * The last day to hand in what is owed for a year: `MM-DD` of that year, with a `+` of the year after it. 29 February is the
 * 28th where there is none.
 */
export function dueDate(setting: string, year: number): string {
  const of = setting.startsWith('+') ? year + 1 : year;
  const [month, day] = setting.slice(-5).split('-').map(Number) as [number, number];
  return dateOf(of, month, day) ?? dateOf(of, month, month === 2 ? 28 : 30)!;
}

/** The term that covers a day, the latest of several: one term ends on the day the next begins. */
export const termOn = ({ terms }: Platform, day: string) =>
  terms.findLast(({ from, until }) => from <= day && day <= until);

/** In force on a day: within a term, its last day included, and not ended by then. */
export const inForceOn = (platform: Platform, day: string): boolean =>
  termOn(platform, day) !== undefined && (platform.ended === null || day < platform.ended.on);

/** In force on some day of a year: what an office reports of (Art. 17). */
export const inForceDuring = ({ terms, ended }: Platform, year: number): boolean =>
  terms.some(({ from, until }) => {
    const first = from > firstDay(year) ? from : firstDay(year);
    return from <= lastDay(year) && until >= firstDay(year) && (ended === null || first < ended.on);
  });

/**
 * A full calendar year after recognition (interpretation 46): begun after the day of recognition, and in force from its
 * first day to its last. Who was recognised on 10 September 2021 has 2022 as the first.
 */
export const isFullYear = (platform: Platform, year: number): boolean =>
  platform.recognised.on < firstDay(year) && inForceOn(platform, firstDay(year)) && inForceOn(platform, lastDay(year));

/** Every year from that of recognition up to a last one. */
export function yearsUpTo({ recognised }: Platform, last: number): number[] {
  const first = yearOf(recognised.on);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
