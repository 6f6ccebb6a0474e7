import { addYears } from '../core/dates.ts';
import type { Platform, State } from './state.ts';

/**
 * `ending`: less than a year is left. `rectifying` (限期整改): confirmed, with something to put right. `review-pending`
 * (期满待复核): its term is over and its review is not decided. `expired` (期满未复核): its term is over and no review is
 * filed, until a person confirms that it lapsed. The last three are three different ends (Art. 15, 16).
 */
export const platformStatuses = [
  'not-begun',
  'valid',
  'ending',
  'rectifying',
  'review-pending',
  'expired',
  'revoked',
  'cancelled',
  'lapsed',
] as const;

export type PlatformStatus = (typeof platformStatuses)[number];

/** Where a platform stands on a day; the last day of its validity counts. */
export function platformStatus(
  { validFrom, validUntil, ended, review, rectify }: Platform,
  day: string,
): PlatformStatus {
  if (ended && day >= ended.on) return ended.why;
  if (day < validFrom) return 'not-begun';
  if (day > validUntil) return review ? 'review-pending' : 'expired';
  if (rectify) return 'rectifying';
  return validUntil < addYears(day, 1) ? 'ending' : 'valid';
}

/** Whether a recognition still holds on a day: neither over nor ended. */
export function isInForce({ registry }: State, number: string, day: string): boolean {
  const platform = Object.hasOwn(registry.platforms, number) ? registry.platforms[number] : undefined;
  return platform !== undefined && platform.ended === null && platform.validUntil >= day;
}

/** Every recognised platform, oldest first. */
export const platforms = ({ registry }: State): Platform[] =>
  Object.values(registry.platforms).toSorted(
    (a, b) => a.year - b.year || a.number.length - b.number.length || (a.number < b.number ? -1 : 1),
  );
