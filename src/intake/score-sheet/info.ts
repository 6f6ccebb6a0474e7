import { createHash } from 'node:crypto';
import { canonical } from '../../core/canonical.ts';
import type { Args } from '../../core/finding.ts';
import type { Place } from '../../core/place.ts';
import { checkKey, readSheetInfo, scoreSheetSchema, type SheetMeta, type SheetWords } from '../../core/score-sheet.ts';
import type { SheetCode } from '../../core/sheet-codes.ts';
import type { GridRow } from '../grid.ts';
import type { Sheet } from '../excel/workbook.ts';

export interface Info {
  meta: SheetMeta;
  words: SheetWords;
}

/** Says one thing about the sheet; the severity stands with the code. */
export type Say = (code: SheetCode, args: Args, at: Place) => void;

/** Several names of the sheet in one message, in the way of its language. */
export const listed = (names: readonly string[]): string =>
  names.join(names.some((name) => /\p{Script=Han}/u.test(name)) ? '、' : ', ');

const textOf = (row: GridRow, column: number): string => String(row.cells.get(column)?.value ?? '').trim();

/** The row that names the schema, in the first column where there is one. */
const schemaRow = (sheet: Sheet): GridRow | undefined =>
  sheet.rows.find((row) => textOf(row, 1) === 'schema' && textOf(row, 2).startsWith('xjsme-score-sheet/'));

export const isInfoPage = (sheet: Sheet): boolean => schemaRow(sheet) !== undefined;

/** Reads the page by which a score sheet is known; null, with the reason said, where it is not as it was written. */
export function readInfo(page: Sheet, say: Say): Info | null {
  const first = schemaRow(page)!;
  const at = page.place(first, 2);
  if (textOf(first, 2) !== scoreSheetSchema) {
    say('sheet/version', { found: textOf(first, 2), known: scoreSheetSchema }, at);
    return null;
  }
  // From the schema down: what stands above is a note for people.
  const lines = page.rows
    .filter(({ number }) => number >= first.number)
    .map((row): [string, string] => [textOf(row, 1), textOf(row, 2)])
    .filter(([key]) => key !== '');
  const info = new Map(lines);
  const read = readSheetInfo(info);
  if (Array.isArray(read)) {
    say('sheet/info-damaged', { keys: listed(read) }, at);
    return null;
  }
  const told = lines.filter(([key]) => key !== checkKey);
  const digest = createHash('sha256').update(canonical(told)).digest('hex');
  if (info.get(checkKey) !== `sha256:${digest}`) {
    say('sheet/info-changed', {}, at);
    return null;
  }
  return read;
}
