import type { Pointer } from '../../core/place.ts';
import type { Group, Leaf } from '../../schema/shape.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import { columnOf, type Ear, type Where } from './ear.ts';
import { knownReads, type Setting } from './leaf.ts';

/** A column of a table whose header is known. */
export interface Column {
  field: string;
  column: number;
  /** As written. */
  header: string;
  unit?: string | undefined;
}

export const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell.value).trim());

/** The row being read; columns look at it, so that nothing is made for a cell nobody has anything to say about. */
export interface Current {
  row: GridRow;
  /** In the list. */
  nth: number;
}

interface ColumnReader {
  field: string;
  column: number;
  leaf: Leaf;
  setting: Setting;
  /** The cell of this column in the current row. */
  where: Where;
}

export function columnReader(
  grid: Grid,
  group: Group,
  base: Pointer,
  { field, column, unit }: Column,
  current: Current,
): ColumnReader {
  const leaf = group.fields[field] as Leaf;
  const serial = grid.sheet ? { serial: grid.date1904 ? ('1904' as const) : ('1900' as const) } : {};
  return {
    field,
    column,
    leaf,
    setting: { unit, ...serial, known: knownReads(leaf, unit, serial.serial) },
    where: {
      pointer: () => `${base}/${current.nth}/${field}`,
      at: () => grid.place(current.row, column),
      column: columnOf(`${base}/${field}`),
    },
  };
}

/** A row as a plain object; a blank cell has the value the schema gives it, or none. */
export function readRow(row: GridRow, columns: readonly ColumnReader[], ear: Ear): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { field, column, leaf, setting, where } of columns) {
    const cell = row.cells.get(column);
    // A grid has no entry for a blank cell.
    if (cell === undefined) {
      if (leaf.blank !== undefined) made[field] = leaf.blank;
      continue;
    }
    setting.kind = cell.kind;
    const value = ear.read(leaf, cell.value, where, setting);
    if (value !== undefined) made[field] = value;
  }
  return made;
}
