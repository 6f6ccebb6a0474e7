import { addYears } from '../core/dates.ts';
import type { Platform, State } from './state.ts';

/** `ending`: less than a year is left. `expired` (期满): its three years are over, which says nothing about a review (Art. 15). */
export type PlatformStatus = 'not-begun' | 'valid' | 'ending' | 'expired';

/** Where a platform stands on a day; its last day counts. */
export function platformStatus({ validFrom, validUntil }: Platform, day: string): PlatformStatus {
  if (day < validFrom) return 'not-begun';
  if (day > validUntil) return 'expired';
  return validUntil < addYears(day, 1) ? 'ending' : 'valid';
}

/** Every recognised platform, oldest first. */
export const platforms = ({ registry }: State): Platform[] =>
  Object.values(registry.platforms).toSorted(
    (a, b) => a.year - b.year || a.number.length - b.number.length || (a.number < b.number ? -1 : 1),
  );
