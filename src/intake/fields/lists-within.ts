import { splitHeader } from '../../core/values/units.ts';
import type { List, Shape } from '../../schema/shape.ts';
import type { Grid, GridRow } from '../grid.ts';
import { fieldsByLabel, labelKey } from './labels.ts';
import { textOf } from './row.ts';
import { isHeading } from './under-heads.ts';

/** Whether a row names two columns of a list. */
function headsOf({ row }: List, heads: GridRow | undefined): boolean {
  const fields = fieldsByLabel(row);
  const named = [...(heads?.cells.values() ?? [])].filter((cell) =>
    fields.has(labelKey(splitHeader(textOf(cell)).label)),
  );
  return named.length >= 2;
}

/**
 * A form sheet taken apart: lists that stand in it under a numbered heading with their name (六、已获认定), each with its
 * heads below, and the rest, which is a form.
 */
export function listsWithin(
  grid: Grid,
  named: (heading: string) => Shape | null,
): { form: Grid; lists: { table: List; grid: Grid }[] } {
  const form: GridRow[] = [];
  const lists: { table: List; grid: Grid; rows: GridRow[] }[] = [];
  let rows = form;
  for (const [nth, row] of grid.rows.entries()) {
    if (isHeading(row)) {
      const [cell] = row.cells.values();
      const table = named(splitHeader(textOf(cell)).label);
      rows = form;
      if (table?.kind === 'list' && headsOf(table, grid.rows[nth + 1])) {
        rows = [];
        lists.push({ table, grid: { ...grid, rows }, rows });
        continue;
      }
    }
    rows.push(row);
  }
  return lists.length === 0 ? { form: grid, lists } : { form: { ...grid, rows: form }, lists };
}
