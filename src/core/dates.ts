/** A plain calendar date `YYYY-MM-DD`; compares by string order. No clock, no time zone. */
export type IsoDate = string;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

const isDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  year >= 1900 &&
  year <= 2199 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= monthLength(year, month);

/** A date from its numbers, or null where the calendar has no such day (30 February). Years 1900–2199. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (!isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const shape = /^\d{4}-\d{2}-\d{2}$/;

export const isIsoDate = (text: string): boolean => shape.test(text) && isDay(...split(text));

const split = (date: IsoDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** Days since 1970-01-01 (proleptic Gregorian). */
export function dayNumber(date: IsoDate): number {
  const [y, m, d] = split(date);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day number of {@link dayNumber}. */
export function dateOfDay(day: number): IsoDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days);

export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** 1 Monday … 7 Sunday. */
export const weekday = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The matching day so many months later; where that month lacks it, its last day (民法典 202: 29 February → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [y, m, d] = split(date);
  const total = y * 12 + (m - 1) + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(d, monthLength(year, month))).padStart(2, '0')}`;
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** Whole months from `from` to `to`, the matching day itself included; negative where `to` comes first. */
export function fullMonths(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0 - fullMonths(to, from);
  const [y1, m1] = split(from);
  const [y2, m2] = split(to);
  const months = (y2 - y1) * 12 + m2 - m1;
  return addMonths(from, months) <= to ? months : months - 1;
}
