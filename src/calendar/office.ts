import { addDays, dateOf, dayNumber, type IsoDate, isIsoDate, weekday, yearOf } from '../core/dates.ts';
import { codes, type Severity } from '../core/codes.ts';
import type { Args } from '../core/finding.ts';
import { below, type Pointer, pointerOf } from '../core/place.ts';
import { type RowStatus, rowStatuses } from './model.ts';
import { nationalYears } from './national.ts';

/** One year of an office's calendar file (`xjsme-calendar/1`), ranges written out. */
export interface OfficeYear {
  year: number;
  notice: string;
  status: RowStatus;
  /** The complete list of days off of the year; null: the built-in national list stays. */
  off: readonly IsoDate[] | null;
  work: readonly IsoDate[];
  /** In place of the built-in rows of the region; null with a list of its own: that list already holds the region's days. */
  regional: { off: readonly IsoDate[]; work: readonly IsoDate[]; rest: readonly IsoDate[] } | null;
}

type CalendarCode = Extract<keyof typeof codes, `calendar/${string}`>;

/** A mistake in the file. `args.problem` picks the sentence; `onKey`: it is the key that is wrong, not its value. */
export interface Problem {
  code: CalendarCode;
  severity: Severity;
  args: Args & { problem: string };
  pointer: Pointer;
  onKey: boolean;
}

type Say = (code: CalendarCode, problem: string, pointer: Pointer, args?: Args, onKey?: boolean) => void;
type Listed = { date: IsoDate; pointer: Pointer; ranged: boolean };

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

function keys(value: unknown, allowed: readonly string[], pointer: Pointer, say: Say): Record<string, unknown> | null {
  if (!isMapping(value)) {
    say('calendar/schema', 'not-a-mapping', pointer);
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) {
      say('calendar/schema', 'unknown-key', below(pointer, key), { key, allowed: allowed.join(', ') }, true);
    }
  }
  return value;
}

const entry = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?$/;

/** One entry of a list: a date, or `from..to` with both ends included. */
function readEntry(value: unknown, year: number, pointer: Pointer, say: Say): Listed[] {
  const match = typeof value === 'string' ? entry.exec(value.trim()) : null;
  const args = { value: shown(value), year };
  if (!match) return say('calendar/date', 'shape', pointer, args), [];
  const [from, to] = [match[1]!, match[2] ?? match[1]!];
  if (!isIsoDate(from) || !isIsoDate(to)) return say('calendar/date', 'no-such-day', pointer, args), [];
  if (yearOf(from) !== year || yearOf(to) !== year) return say('calendar/date', 'other-year', pointer, args), [];
  if (to < from) return say('calendar/date', 'order', pointer, args), [];
  const length = dayNumber(to) - dayNumber(from) + 1;
  return Array.from({ length }, (_, i) => ({ date: addDays(from, i), pointer, ranged: match[2] !== undefined }));
}

type Lists = Readonly<Record<'off' | 'work' | 'rest', readonly Listed[]>>;

/** The lists of a mapping; says which days stand in two of them, and which have no effect on their weekday. */
function readLists(from: Record<string, unknown>, year: number, pointer: Pointer, say: Say): Lists {
  const read = (key: string): Listed[] => {
    const value = from[key];
    const at = below(pointer, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return say('calendar/schema', 'not-a-list', at, { key }), [];
    return value.flatMap((item, i) => readEntry(item, year, below(at, i), say));
  };
  const lists = { off: read('off'), work: read('work'), rest: read('rest') };
  const seen = new Map<IsoDate, { key: string; ranged: boolean }>();
  for (const [key, listed] of Object.entries(lists)) {
    for (const { date, pointer: at, ranged } of listed) {
      const before = seen.get(date);
      if (before && before.key !== key) say('calendar/conflict', 'two-lists', at, { date, first: before.key, key });
      else if (before && !before.ranged && !ranged) say('calendar/conflict', 'twice', at, { date, key });
      seen.set(date, { key, ranged });
      const weekend = weekday(date) > 5;
      // Notices name whole spans, so a weekend inside a span is no mistake.
      if (key === 'off' && weekend && !ranged) say('calendar/weekday', 'off-on-weekend', at, { date, key });
      if (key !== 'off' && !weekend) say('calendar/weekday', `${key}-on-weekday`, at, { date, key });
    }
  }
  return lists;
}

const dates = (listed: readonly Listed[]): IsoDate[] => [...new Set(listed.map(({ date }) => date))].toSorted();

function workingDays(year: number, off: readonly IsoDate[], work: readonly IsoDate[]): number {
  const [first, last] = [dayNumber(dateOf(year, 1, 1)!), dayNumber(dateOf(year, 12, 31)!)];
  const all = Array.from({ length: last - first + 1 }, (_, i) => addDays(dateOf(year, 1, 1)!, i));
  return all.filter((date) => !off.includes(date) && (weekday(date) <= 5 || work.includes(date))).length;
}

// 248 to 251 since 2012, and up to four fewer with the region's festivals: outside this span days were probably forgotten.
const usual = { least: 240, most: 253 } as const;

function readYear(key: string, value: unknown, say: Say): OfficeYear | null {
  const pointer = pointerOf('years', key);
  const year = /^\d{4}$/.test(key) && dateOf(Number(key), 1, 1) ? Number(key) : null;
  if (year === null) return say('calendar/schema', 'year-key', pointer, { key }, true), null;
  const data = keys(value, ['notice', 'status', 'off', 'work', 'regional'], pointer, say);
  if (!data) return null;
  const { notice, status = 'announced' } = data;
  if (typeof notice !== 'string' || notice.trim() === '') {
    say('calendar/schema', 'required', notice === undefined ? pointer : below(pointer, 'notice'), { key: 'notice' });
  }
  const known = rowStatuses.find((name) => name === status);
  if (!known) {
    say('calendar/schema', 'status', below(pointer, 'status'), {
      value: shown(status),
      allowed: rowStatuses.join(', '),
    });
  }
  const lists = readLists({ off: data['off'], work: data['work'] }, year, pointer, say);
  const own = data['off'] !== undefined ? dates(lists.off) : null;
  if (own) {
    const count = workingDays(year, own, dates(lists.work));
    if (count < usual.least || count > usual.most)
      say('calendar/incomplete', 'count', pointer, { year, count, ...usual });
  } else if (data['regional'] === undefined || data['work'] !== undefined) {
    say('calendar/schema', 'required', pointer, { key: 'off' });
  } else if (!nationalYears.some((national) => national.year === year)) {
    say('calendar/schema', 'no-national', pointer, { year });
  }
  const regionAt = below(pointer, 'regional');
  const part = data['regional'] === undefined ? null : keys(data['regional'], ['off', 'work', 'rest'], regionAt, say);
  const region = part && readLists(part, year, regionAt, say);
  return {
    year,
    notice: String(notice),
    status: known ?? 'computed',
    off: own,
    work: dates(lists.work),
    regional: region && { off: dates(region.off), work: dates(region.work), rest: dates(region.rest) },
  };
}

/** Reads the plain data of an office's calendar file. `years` may be used only if no problem is an error. */
export function readOffice(data: unknown): { years: OfficeYear[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const say: Say = (code, problem, pointer, args = {}, onKey = false) =>
    problems.push({ code, severity: codes[code], args: { ...args, problem }, pointer, onKey });
  const file = keys(data, ['$schema', 'format', 'years'], '', say);
  if (!file) return { years: [], problems };
  if (file['format'] === undefined) say('calendar/schema', 'required', '', { key: 'format' });
  else if (file['format'] !== 'xjsme-calendar/1') {
    say('calendar/schema', 'format', '/format', { value: shown(file['format']) });
  }
  if (file['years'] === undefined)
    return say('calendar/schema', 'required', '', { key: 'years' }), { years: [], problems };
  if (!isMapping(file['years'])) return say('calendar/schema', 'not-a-mapping', '/years'), { years: [], problems };
  const years = Object.entries(file['years']).flatMap(([key, value]) => readYear(key, value, say) ?? []);
  return { years, problems };
}
