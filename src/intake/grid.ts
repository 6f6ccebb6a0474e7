import type { Place } from '../core/place.ts';

/** One cell as it stands in a table, before the schema says what it should mean. */
export interface Cell {
  /** Text as written; a number; a truth value; for `date` an ISO date. */
  value: string | number | boolean;
  /** `percent`: a number shown with a % format (0.8 shown as 80 %), which is therefore a ratio already. */
  kind: 'text' | 'number' | 'percent' | 'date' | 'boolean';
  /** A number's own text where it has more than 15 significant digits: a code typed as a number has lost some. */
  raw?: string;
}

/** Cells by column from 1; a map is one. */
export interface Cells extends Iterable<[number, Cell]> {
  readonly size: number;
  get(column: number): Cell | undefined;
  has(column: number): boolean;
  keys(): Iterable<number>;
  values(): Iterable<Cell>;
}

export interface GridRow {
  /** Row of the sheet, or line of the file; from 1. */
  number: number;
  /** Hidden by hand or by a filter: read, and warned of. */
  hidden: boolean;
  /** An empty or blank cell has no entry. A merged area has its value in its first cell alone. */
  cells: Cells;
}

/** A table as it arrives: one sheet of a workbook, or a CSV file. */
export interface Grid {
  file: string;
  sheet?: string;
  /** The workbook counts days from 1904 (raw serial numbers in it need 1462 more). */
  date1904: boolean;
  rows: readonly GridRow[];
  /** Where a cell stands, empty or not. */
  place(row: GridRow, column: number): Place;
}
