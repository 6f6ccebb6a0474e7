import type { Finding } from '../../../src/core/finding.ts';
import { cellName } from '../../../src/core/place.ts';
import type { Cell } from '../../../src/intake/grid.ts';
import { readWorkbook, type Sheet } from '../../../src/intake/excel/workbook.ts';
import { bookOf, type BookParts } from './build.ts';

export type Said = Omit<Finding, 'severity'>;

/** The workbook of `bytes` and what was reported on the way. */
export function read(bytes: Uint8Array): { sheets: Sheet[] | null; macros: boolean; said: Said[] } {
  const said: Said[] = [];
  const book = readWorkbook(bytes, 'a.xlsx', (finding) => said.push(finding));
  return { sheets: book?.sheets ?? null, macros: book?.macros ?? false, said };
}

/** Cells of a sheet by name. */
export function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const row of sheet.rows) for (const [column, cell] of row.cells) cells[cellName(row.number, column)] = cell;
  return cells;
}

/** Values of the one sheet whose `sheetData` is given; anything reported comes with it under `said`. */
export function readRows(
  rows: string,
  more: Omit<BookParts, 'sheets'> & { after?: string } = {},
): { cells: Record<string, Cell>; said: Said[] } {
  const { sheets, said } = read(bookOf({ ...more, sheets: [`<sheetData>${rows}</sheetData>${more.after ?? ''}`] }));
  return { cells: sheets ? cellsOf(sheets[0]!) : {}, said };
}

export const valuesOf = (cells: Record<string, Cell>): Record<string, Cell['value']> =>
  Object.fromEntries(Object.entries(cells).map(([name, { value }]) => [name, value]));
