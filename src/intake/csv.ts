import type { Report } from '../core/finding.ts';
import type { Place } from '../core/place.ts';
import type { Cell, Grid, GridRow } from './grid.ts';
import { controlCharacter, decodeText, positions, unixBreaks } from './text.ts';

export const maxCsvBytes = 20_000_000;
export const maxCsvRows = 100_000;
/** As many as a spreadsheet has. */
const maxColumns = 16_384;

/** A quote that does not end, or text after one that did; `at` is where the cell starts. */
interface BadQuote {
  at: number;
  reason: 'unclosed' | 'text-after';
}

/** Cells of one row: their text and where they start. */
interface Fields {
  texts: string[];
  starts: number[];
  /** Offset after the row and its line break. */
  next: number;
}

/**
 * Splits rows by RFC 4180. The offsets of the next break, delimiter and quote are kept between rows, so that a file is
 * searched once for each.
 */
function splitter(text: string, delimiter: string): (from: number) => Fields | BadQuote {
  let feed = -1;
  let mark = -1;
  let quote = -1;
  const search = (what: string, known: number, from: number): number => {
    if (known >= from) return known;
    const found = text.indexOf(what, from);
    return found < 0 ? text.length : found;
  };
  return (from) => {
    const fields: Fields = { texts: [], starts: [], next: text.length };
    for (let at = from; ; ) {
      feed = search('\n', feed, at);
      mark = search(delimiter, mark, at);
      quote = search('"', quote, at);
      fields.starts.push(at);
      let cell: string;
      let stop: number;
      if (quote === at && at < text.length) {
        const close = closing(text, at);
        if (close < 0) return { at, reason: 'unclosed' };
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        stop = close + 1;
        while (text[stop] === ' ') stop++;
        if (text[stop] === '\r') stop++;
        feed = search('\n', feed, stop);
        mark = search(delimiter, mark, stop);
        if (stop !== feed && stop !== mark && stop < text.length) return { at, reason: 'text-after' };
      } else {
        stop = mark < feed ? mark : feed;
        cell = text.slice(at, stop === feed && stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
      }
      fields.texts.push(cell);
      if (stop === mark && mark < text.length) at = stop + 1;
      else {
        fields.next = Math.min(stop + 1, text.length);
        return fields;
      }
    }
  };
}

function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Comma, semicolon or tab, whichever stands most often outside quotes in the first line that is not blank. */
function delimiterOf(text: string): string {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0 };
  let inside = false;
  let blank = true;
  for (const character of text.slice(0, 65_536)) {
    if (character === '"') inside = !inside;
    if (inside) continue;
    if (character === '\n') {
      if (!blank) break;
      counts[','] = counts[';'] = counts['\t'] = 0;
    } else if (counts[character] === undefined) blank &&= character.trim() === '';
    else counts[character]!++;
  }
  return [';', '\t'].reduce((best, what) => (counts[what]! > counts[best]! ? what : best), ',');
}

function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  const inked = code > 0x3000 ? code !== 0xfeff : code > 0x20 && code < 0x80;
  return !inked && text.trim() === '';
}

/** What a spreadsheet would run when the cell is opened in one; `+5` and `+86 991-…` are figures and phones. */
const isFormula = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code === 61 || code === 64) return text.length > 1;
  if (code === 43) return !/^\+[\d\s.,()%-]*$/.test(text);
  return code === 45 && /^-\p{L}/u.test(text);
};

interface Strange {
  count: number;
  at: Place;
  text: string;
}

/**
 * A CSV list: comma, semicolon or tab (or as `sep=` in the first line says), quotes by RFC 4180, any of the encodings of
 * text.ts. Every cell is text as written; blank rows are left out; a row's number is the line it starts on.
 */
export function readCsv(bytes: Uint8Array, file: string, report: Report): Grid | null {
  if (bytes.length > maxCsvBytes) {
    report({ code: 'input/too-large', args: { limit: maxCsvBytes, unit: 'bytes' }, at: { file } });
    return null;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    report({ code: decoded.code, args: {}, at: { file } });
    return null;
  }
  const text = unixBreaks(decoded.text);
  const table = positions(text);
  const place = (offset: number): Place => ({ file, ...table.at(offset) });
  const said = /^sep=([^"\r\n])\r?(?:\n|$)/i.exec(text);
  const delimiter = said?.[1] ?? delimiterOf(text);
  const split = splitter(text, delimiter);
  const suspect = controlCharacter(text) !== undefined;
  const rows: GridRow[] = [];
  const widths: number[] = [];
  const ends = new Map<number, number>();
  let formula: Strange | undefined;
  let control: Strange | undefined;
  let line = said ? 2 : 1;
  for (let at = said?.[0].length ?? 0; at < text.length; ) {
    const fields = split(at);
    if ('reason' in fields) {
      report({ code: 'csv/quote', args: { reason: fields.reason }, at: place(fields.at) });
      return null;
    }
    if (fields.texts.length > maxColumns) {
      report({
        code: 'input/too-large',
        args: { what: 'columns', limit: maxColumns },
        at: place(fields.starts[maxColumns]!),
      });
      return null;
    }
    const cells = new Map<number, Cell>();
    let last = 0;
    for (let index = 0; index < fields.texts.length; index++) {
      const value = fields.texts[index]!;
      if (value === '' || isBlank(value)) continue;
      last = index + 1;
      cells.set(last, { value, kind: 'text' });
      if (isFormula(value)) formula = once(formula, value, fields.starts[index]!, place);
      const char = suspect ? controlCharacter(value) : undefined;
      if (char) control = once(control, char, fields.starts[index]!, place);
    }
    if (last > 0) {
      if (rows.length === maxCsvRows) {
        report({ code: 'input/too-large', args: { limit: maxCsvRows, unit: 'rows' }, at: place(at) });
        return null;
      }
      rows.push({ number: line, hidden: false, cells });
      widths.push(last);
      ends.set(line, fields.next);
    }
    for (let feed = text.indexOf('\n', at); feed >= 0 && feed < fields.next; feed = text.indexOf('\n', feed + 1))
      line++;
    at = fields.next;
  }
  if (rows.length === 0) {
    report({ code: 'input/empty', args: {}, at: { file } });
    return null;
  }
  const grid: Grid = { file, date1904: false, rows, place: placer(text, delimiter, file, ends) };
  reportRagged(grid, widths, report);
  if (formula) report({ code: 'text/formula', args: { count: formula.count, text: formula.text }, at: formula.at });
  if (control)
    report({ code: 'text/control-character', args: { char: control.text, count: control.count }, at: control.at });
  return grid;
}

function once(known: Strange | undefined, text: string, offset: number, place: (offset: number) => Place): Strange {
  if (!known) return { count: 1, at: place(offset), text: text.slice(0, 40) };
  known.count++;
  return known;
}

/** Splits a row again when asked: a list keeps no place per cell. A column the row lacks stands at the row's end. */
function placer(text: string, delimiter: string, file: string, ends: ReadonlyMap<number, number>): Grid['place'] {
  const table = positions(text);
  let known = 0;
  let starts: number[] = [];
  let end = 0;
  return ({ number }, column) => {
    if (known !== number) {
      known = number;
      const start = table.startOf(number);
      const row = text.slice(start, ends.get(number) ?? start);
      const fields = splitter(row, delimiter)(0);
      starts = 'reason' in fields ? [start] : fields.starts.map((offset) => start + offset);
      end = start + row.trimEnd().length;
    }
    const offset = starts[column - 1] ?? Math.max(end, starts.at(-1)!);
    return { file, ...table.at(offset) };
  };
}

/** The header is the first row of two cells or more: a title may stand above it. Fewer cells than the header are fine. */
function reportRagged(grid: Grid, widths: readonly number[], report: Report): void {
  const header = Math.max(
    0,
    grid.rows.findIndex(({ cells }) => cells.size > 1),
  );
  const expected = widths[header]!;
  const wide = grid.rows.filter((_, index) => index > header && widths[index]! > expected);
  const first = wide[0];
  if (!first) return;
  const cells = Math.max(...first.cells.keys());
  const args = { count: wide.length, line: first.number, cells, expected };
  report({ code: 'csv/ragged-row', args, at: grid.place(first, expected + 1) });
}
