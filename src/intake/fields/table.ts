import type { Locator, Place, Pointer } from '../../core/place.ts';
import { plain } from '../../core/values/text.ts';
import { splitHeader } from '../../core/values/units.ts';
import type { Group, Labelled } from '../../schema/shape.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import type { Ear } from './ear.ts';
import { fieldsByLabel, labelKey, nearestLabel, vocabulary } from './labels.ts';
import { type Column, columnReader, type Current, readRow, textOf } from './row.ts';

/** Rows of a table as plain objects, and where each stands. */
export interface TableRead {
  rows: Record<string, unknown>[];
  /** Sheet row or line of each. */
  sources: GridRow[];
  columnOf: ReadonlyMap<string, number>;
  header: GridRow;
}

/** Columns that say nothing to the law. */
const ignored = /^(?:序号|编号|no\.?|备注|说明|#)$/i;
/** Lines under a table: totals, notes, who made it. A thing may begin with these words too (制表机), so what follows them counts. */
const closing =
  /^(?:本页|本表|以上|全年)?(?:合计|总计|小计|共计|累计)(?:$|[:(\d])|^(?:注|备注|附注|说明)\d*:|^(?:填表|制表|审核|复核|负责)人?:|^(?:填表|制表)(?:人|单位|日期|时间)/;
const nothing = /^(?:无|没有|暂无|\/|-+|—+)$/;
const deepestHeader = 3;
const searched = 30;

const bareOf = (cell: Cell | undefined): string => plain(textOf(cell)).replaceAll(' ', '');

interface Match {
  field: string;
  unit?: string | undefined;
}

/** Headers of one group of fields, as met: a round has the same few hundred times. */
const met = new WeakMap<ReadonlyMap<string, string>, Map<string, Match | null>>();
const remembered = 2000;

/** The field a header cell names: by its label, with a bracket that is part of the name, or as written. */
function fieldOf(text: string, fields: ReadonlyMap<string, string>): Match | null {
  if (text === '') return null;
  let known = met.get(fields);
  if (!known || known.size > remembered) met.set(fields, (known = new Map()));
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = lookUp(text, fields);
  known.set(text, found);
  return found;
}

function lookUp(text: string, fields: ReadonlyMap<string, string>): Match | null {
  const { label, unit, note } = splitHeader(text);
  for (const name of [label, ...(note ? [`${label}(${note})`] : []), text]) {
    const field = fields.get(labelKey(name));
    if (field) return { field, unit };
  }
  return null;
}

const matches = (row: GridRow, fields: ReadonlyMap<string, string>): number =>
  [...row.cells.values()].filter((cell) => cell.kind === 'text' && fieldOf(textOf(cell), fields)).length;

/** Index of the first row that names two columns; of one that names its only column, where no row names two. */
function headerStart(rows: readonly GridRow[], fields: ReadonlyMap<string, string>): number {
  let only = -1;
  for (const [index, row] of rows.entries()) {
    const found = matches(row, fields);
    if (found >= 2) return index;
    if (found === 1 && only === -1 && (fields.size <= 6 || row.cells.size <= 2)) only = index;
  }
  return only;
}

/** The rows of the header: the first with known labels, and those right below that still name columns. */
function headerRows(grid: Grid, fields: ReadonlyMap<string, string>, deepest: number): GridRow[] {
  const first = headerStart(grid.rows.slice(0, searched), fields);
  if (first === -1) return [];
  const rows = [grid.rows[first]!];
  for (const row of grid.rows.slice(first + 1, first + deepest)) {
    const found = matches(row, fields);
    const known = [...row.cells.values()].filter((cell) => textOf(cell) !== '').length;
    if (found === 0 || found * 2 < known) break;
    rows.push(row);
  }
  return rows;
}

function columnsOf(grid: Grid, header: readonly GridRow[], group: Group, ear: Ear): Column[] {
  const fields = fieldsByLabel(group);
  const width = Math.max(...header.flatMap((row) => [...row.cells.keys()]));
  const columns: Column[] = [];
  for (let column = 1; column <= width; column++) {
    // The lowest header cell names the column; a heading over several columns may stand above it.
    const texts = header.map((row) => ({ row, text: textOf(row.cells.get(column)) })).filter(({ text }) => text !== '');
    const found = texts
      .toReversed()
      .map(({ row, text }) => ({ row, text, match: fieldOf(text, fields) }))
      .find(({ match }) => match);
    if (!found?.match) {
      const last = texts.at(-1);
      const covers = last && header.length > 1 && last.row === header[0];
      if (last && !ignored.test(splitHeader(last.text).label) && !covers) {
        ear.report({
          code: 'table/unknown-column',
          args: { column: last.text, suggestion: nearestLabel(splitHeader(last.text).label, vocabulary(group)) },
          at: grid.place(last.row, column),
        });
      }
      continue;
    }
    const { match, row, text } = found;
    if (columns.some(({ field }) => field === match.field))
      ear.report({ code: 'table/duplicate-column', args: { column: text }, at: grid.place(row, column) });
    else columns.push({ field: match.field, column, header: text, unit: match.unit });
  }
  return columns;
}

/**
 * Reads a table by the labels of its columns. Null, after a finding, where no header can be found; an empty table has no rows.
 * `deepest`: rows that a header may have; more than one only where no value may be the name of a column.
 */
export function readTable(
  grid: Grid,
  group: Group,
  base: Pointer,
  title: Labelled,
  ear: Ear,
  deepest = deepestHeader,
): TableRead | null {
  const header = headerRows(grid, fieldsByLabel(group), deepest);
  if (header.length === 0) {
    const first = grid.rows[0];
    const at: Place = first
      ? grid.place(first, 1)
      : grid.sheet
        ? { file: grid.file, sheet: grid.sheet, cell: 'A1' }
        : { file: grid.file, line: 1, col: 1 };
    const expected = Object.values(group.fields)
      .slice(0, 4)
      .map((field) => field.title);
    ear.report({
      code: 'table/no-header',
      args: { list: title.title, expected: expected.join('、') },
      at,
      pointer: base,
    });
    return null;
  }
  const columns = columnsOf(grid, header, group, ear);
  const last = grid.rows.indexOf(header.at(-1)!);
  const rows: Record<string, unknown>[] = [];
  const sources: GridRow[] = [];
  const skipped: GridRow[] = [];
  const current: Current = { row: header[0]!, nth: 0 };
  const readers = columns.map((column) => columnReader(grid, group, base, column, current));
  for (const row of grid.rows.slice(last + 1)) {
    const filled = isRow(row, columns);
    if (filled === 'blank') continue;
    if (filled === 'other') skipped.push(row);
    else {
      current.row = row;
      current.nth = rows.length;
      rows.push(readRow(row, readers, ear));
      sources.push(row);
    }
  }
  if (skipped[0])
    ear.report({
      code: 'table/skipped-rows',
      args: { count: skipped.length, first: skipped[0].number },
      at: grid.place(skipped[0], firstColumn(skipped[0])),
      pointer: base,
    });
  return { rows, sources, columnOf: new Map(columns.map(({ field, column }) => [field, column])), header: header[0]! };
}

const figure = /^\d/;

/** The leftmost cell, where a total or a note begins. */
function firstColumn(row: GridRow): number {
  if (row.cells.has(1)) return 1;
  let first = Infinity;
  for (const column of row.cells.keys()) if (column < first) first = column;
  return first;
}

/** What a row is: one of the list, or another – a total or a note, 无 in place of rows, the header once more – or nothing. */
function isRow(row: GridRow, columns: readonly Column[]): 'row' | 'other' | 'blank' {
  let filled = 0;
  let headers = 0;
  let says = false;
  for (const { column, header } of columns) {
    const cell = row.cells.get(column);
    if (cell === undefined) continue;
    filled++;
    const text = textOf(cell);
    if (text === header) headers++;
    else if (text !== '' && !nothing.test(text)) {
      says = true;
      break;
    }
  }
  if (filled === 0) return row.cells.size > 0 ? 'other' : 'blank';
  const first = row.cells.get(firstColumn(row))!;
  // A figure or a day begins no note.
  if (first.kind === 'text' && !figure.test(textOf(first)) && closing.test(bareOf(first))) return 'other';
  return says || !(headers === 0 || (headers > 1 && headers === filled)) ? 'row' : 'other';
}

/** Place of `/3/title` below a list read from a table. */
export const tableLocator =
  (grid: Grid, table: TableRead): Locator =>
  ([index, field]) => {
    const row = table.sources[Number(index)];
    if (index === undefined || !row) return grid.place(table.header, firstColumn(table.header));
    const column = field === undefined ? undefined : table.columnOf.get(field);
    return grid.place(row, column ?? firstColumn(row));
  };
