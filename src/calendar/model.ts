import type { IsoDate } from '../core/dates.ts';

/** National festivals of the State Council's notices, the one-off day of 2015, and the region's two. */
export type Festival =
  | 'new-year'
  | 'spring'
  | 'qingming'
  | 'labour'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'national-day'
  | 'victory-2015'
  | 'rozi'
  | 'corban';

/**
 * How an arrangement is known: the notice itself was seen, the press states the days, a third party compiled them,
 * or nothing was found and the days are computed. Only `computed` makes a result provisional (暂定).
 */
export const rowStatuses = ['announced', 'press', 'secondary', 'computed'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** One festival of one year in Xinjiang: what differs from the national list. Three lists, never a formula. */
export interface RegionalRow {
  /** null: an office's file, which names no festival. */
  festival: Festival | null;
  /** The festival day itself; null where an office's file does not say. */
  day: IsoDate | null;
  /** Weekdays off in addition to the national list. */
  off: readonly IsoDate[];
  /** Weekend days worked in addition to the national list. */
  work: readonly IsoDate[];
  /** National make-up working days the region cancelled. */
  rest: readonly IsoDate[];
  status: RowStatus;
}

export interface CalendarYear {
  year: number;
  source: 'built-in' | 'office';
  /** Document numbers of the notices behind `off` and `work`. */
  notices: readonly string[];
  status: RowStatus;
  /** Days off, with the festival where it is known. May name weekend days, as the notices do. */
  off: ReadonlyMap<IsoDate, Festival | null>;
  /** Worked weekend days (调休). */
  work: ReadonlySet<IsoDate>;
  /** Document number of the regional notice, where an office gave one. */
  regionalNotice: string | null;
  regional: readonly RegionalRow[];
}

/** A day that is not what its weekday says. */
export interface Exception {
  work: boolean;
  scope: 'national' | 'regional';
  festival: Festival | null;
  status: RowStatus;
  /** A national make-up working day that the region cancelled. */
  cancelled: boolean;
}

export interface Calendar {
  region: 'xinjiang' | 'national';
  years: ReadonlyMap<number, CalendarYear>;
  exceptions: ReadonlyMap<IsoDate, Exception>;
}

/** Why a day is no working day; the words come from i18n. */
export type Reason =
  | { kind: 'weekend'; weekday: number }
  | { kind: 'festival'; scope: 'national' | 'regional'; festival: Festival | null }
  | { kind: 'cancelled'; festival: Festival | null };

/** An expected no. `no-notice`: Art. 11 asks for working days, and no notice says which days of `year` are. */
export type CalendarRefusal =
  | { code: 'calendar/no-notice'; article: '11'; year: number; date: IsoDate }
  | { code: 'calendar/bad-date'; value: string }
  | { code: 'calendar/bad-days'; value: number }
  | { code: 'calendar/end-before-start'; start: IsoDate; end: IsoDate };

export type Answer<T> = ({ ok: true } & T) | { ok: false; refusal: CalendarRefusal };
