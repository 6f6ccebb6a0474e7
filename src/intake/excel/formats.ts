import { dateOf, dateOfDay, dayNumber, type IsoDate } from '../../core/dates.ts';
import type { Cell } from '../grid.ts';
import { CLOSE, END, OPEN, XmlScanner } from './xml.ts';

/** What a number format makes of a number. A time of day is a plain number here: it names no day. */
export type Shown = 'number' | 'date' | 'percent';

/**
 * Built-in formats (ECMA-376 part 1, 18.8.30; ids 27–36 and 50–58 as in Chinese and Japanese Excel).
 * Times of day alone: 18–21, 32, 33, 45–47, 55, 56. Ids 34 and 35 are a time in Chinese and a date in Japanese; a
 * number that can be a day stays one that the caller may read as a serial, so the time is the safe reading.
 */
function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'percent';
  const date =
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 54) ||
    id === 57 ||
    id === 58;
  return date ? 'date' : 'number';
}

/**
 * Reads a custom format code: its first section, without quoted text, escaped, padding and repeated characters,
 * `[colour]`, `[$locale]` and `[h]`. A day or year makes a date; a month does unless hours or seconds make it minutes.
 */
export function classifyFormat(code: string): Shown {
  const bare = code
    .slice(0, 1000)
    .replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/gs, '')
    .split(';', 1)[0]!
    .toLowerCase()
    .replace(/general|standard|am\/pm|a\/p|上午\/下午/g, '');
  if (/[yd]|aaa/.test(bare)) return 'date';
  if (/m/.test(bare) && !/[hs]/.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

/** `xl/styles.xml` → what each cell format (index of `cellXfs`) shows; null where the part is broken. */
export function readStyles(part: Uint8Array): Shown[] | 'broken' | 'entities' {
  const xml = new XmlScanner(part);
  const custom = new Map<number, Shown>();
  const ids: number[] = [];
  let group = '';
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth === 1) group = '';
    if (token !== OPEN) continue;
    if (xml.depth === 2) group = xml.name;
    if (xml.depth !== 3) continue;
    // The same elements occur elsewhere (cellStyleXfs, dxfs) with another meaning.
    if (group === 'numFmts' && xml.name === 'numFmt') {
      custom.set(Number(xml.attributes.get('numFmtId')), classifyFormat(xml.attributes.get('formatCode') ?? ''));
    } else if (group === 'cellXfs' && xml.name === 'xf') {
      ids.push(Number(xml.attributes.get('numFmtId') ?? 0));
    }
  }
  return xml.problem ?? ids.map((id) => custom.get(id) ?? builtIn(id));
}

const dayMs = 86_400_000;
const day1900 = dayNumber('1899-12-31');
const day1904 = dayNumber('1904-01-01');

/**
 * The day of a serial number, its time of day dropped (rounded to the millisecond first, against floating error).
 * Null where there is no such day: below 1, beyond 9999, and 60, the 29 February 1900 that Excel invented.
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const day = Math.floor(Math.round(serial * dayMs) / dayMs);
  if (date1904) return day >= 0 && day <= 2_957_003 ? plausible(dateOfDay(day1904 + day)) : null;
  if (!(day >= 1 && day <= 2_958_465) || day === 60) return null;
  return plausible(dateOfDay(day1900 + (day > 60 ? day - 1 : day)));
}

/** Dates are kept to the years the calendar knows; a serial beyond them is a number that happens to have a date format. */
function plausible(date: IsoDate): IsoDate | null {
  return dateOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Cells of days, as met: shared, like those of texts. A list is of a few years, so the same come again and again. */
const days = [new Map<number, Cell>(), new Map<number, Cell>()] as const;
const remembered = 4000;

/** A number as its format shows it; one that names no day is a number whatever the format. */
export function shownNumber(value: number, shown: Shown, date1904: boolean): Cell {
  if (shown !== 'date') return { value, kind: shown };
  const known = days[date1904 ? 1 : 0];
  const before = known.get(value);
  if (before) return before;
  const date = dateOfSerial(value, date1904);
  const cell: Cell = date === null ? { value, kind: 'number' } : { value: date, kind: 'date' };
  if (known.size >= remembered) known.clear();
  known.set(value, cell);
  return cell;
}
