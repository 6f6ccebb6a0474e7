import type { Report } from '../../core/finding.ts';
import type { Place } from '../../core/place.ts';
import { readCsv } from '../csv.ts';
import { readWorkbook } from '../excel/workbook.ts';
import { ear } from '../fields/ear.ts';
import { readTable, tableLocator } from '../fields/table.ts';
import type { Grid } from '../grid.ts';
import { beyond, type RecordTable, whole } from './columns.ts';

export interface RecordRow {
  /** By field: texts, ISO dates, yuan, shares of 1, choices by their keys, true and false, lists of texts. */
  values: Record<string, unknown>;
  /** Of a cell, empty or not. */
  at(field: string): Place;
  /** A value that is there but cannot be told: said already. */
  faulty: boolean;
}

/** The sheet named as the table is, else the first that holds anything. */
function gridOf(bytes: Uint8Array, file: string, title: string, report: Report): Grid | null {
  if (!/\.xls[xm]$/i.test(file)) return readCsv(bytes, file, report);
  const workbook = readWorkbook(bytes, file, report);
  if (!workbook) return null;
  const filled = workbook.sheets.filter(({ rows }) => rows.length > 0);
  const sheet = filled.find(({ name }) => name === title) ?? filled[0];
  if (!sheet) report({ code: 'input/empty', args: {}, at: { file } });
  return sheet ?? null;
}

/**
 * A table of records from a CSV file (UTF-8 or GB 18030) or a workbook; the header may stand below a title and a note, name
 * its columns in another order, and hold units. `given`: fields that the command line says for every row, so that a row may
 * leave them out. Null, after findings, where there is no such table in it.
 */
export function readRecords(
  bytes: Uint8Array,
  file: string,
  table: RecordTable,
  given: ReadonlySet<string>,
  report: Report,
): RecordRow[] | null {
  const grid = gridOf(bytes, file, table.title, report);
  if (!grid) return null;
  const listener = ear(report);
  // What changed may be called as a column is (平台名称): such a row is no second row of heads.
  const read = readTable(grid, table, '', table, listener, 1);
  listener.finish();
  if (!read) return null;
  const owed = table.required.filter((field) => !given.has(field));
  const lacking = owed.filter((field) => !read.columnOf.has(field));
  if (lacking.length > 0) {
    const expected = lacking.map((field) => table.fields[field]!.title).join('、');
    report({ code: 'table/no-header', args: { list: table.title, expected }, at: grid.place(read.header, 1) });
    return null;
  }
  const locate = tableLocator(grid, read);
  return read.rows.map((values, index) => {
    const at = (field: string): Place => locate([String(index), field])!;
    let faulty = false;
    for (const [field, leaf] of Object.entries(table.fields)) {
      const label = leaf.title;
      const value = values[field];
      if (listener.faulty.has(`/${index}/${field}`)) faulty = true;
      else if (value === undefined || value === '') {
        delete values[field];
        if (!owed.includes(field)) continue;
        report({ code: 'schema/required', args: { label }, at: at(field) });
        faulty = true;
      } else {
        const range = beyond(leaf, value);
        if (range) report({ code: 'schema/range', args: { label, ...range }, at: at(field) });
        else if (!whole(leaf, value))
          report({ code: 'value/number', args: { label, text: String(value) }, at: at(field) });
        faulty ||= range !== null || !whole(leaf, value);
      }
    }
    return { values, at, faulty };
  });
}
