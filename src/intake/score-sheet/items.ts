import { add, type Exact, exact, parseExact, showExact } from '../../core/exact.ts';
import { cellName } from '../../core/place.ts';
import { nameKey } from '../../core/values/text.ts';
import type { GridRow } from '../grid.ts';
import { type Form, keyOf, labelled } from './form.ts';
import type { Info, Say } from './info.ts';
import { readPoints, refusalOf, written } from './points.ts';

export interface ScoredItem {
  item: string;
  /** Exact decimal text, at most one decimal. */
  points: string;
  max: string;
  /** What the expert wrote beside the item. */
  remark: string | null;
}

/** Short name of an item as the form has it; its id where the form has none. */
function titleOf(item: string, row: GridRow | undefined, { columns }: Form): string {
  const title = columns.title === undefined ? undefined : row?.cells.get(columns.title);
  return title ? String(title.value).split('\n')[0]! : item;
}

function sayUnknown(row: GridRow, { sheet, columns }: Form, say: Say): void {
  const cell = row.cells.get(columns.points!)!;
  // Below the items stand answers and signatures, which may reach into that column.
  if ('problem' in readPoints(cell)) return;
  const own = row.cells.get(columns.id!);
  say(
    'sheet/item-unknown',
    { id: own ? String(own.value) : '', points: written(cell) },
    sheet.place(row, columns.points!),
  );
}

/** The row of each item, wherever it was moved to. */
function rowsOf(form: Form, { meta, words }: Info, say: Say): Map<string, GridRow> {
  const { id, points } = form.columns;
  const names = new Map(meta.items.map(({ item }) => [nameKey(item), item]));
  const total = labelled(form, words.labels.total)?.row;
  const rows = new Map<string, GridRow>();
  for (const row of form.sheet.rows) {
    if (row.number <= form.head.number || row === total) continue;
    const name = names.get(keyOf(row.cells.get(id!)));
    const first = name === undefined ? undefined : rows.get(name);
    if (name !== undefined && first) {
      const args = { item: titleOf(name, first, form), cell: cellName(first.number, id!) };
      say('sheet/item-twice', args, form.sheet.place(row, id!));
    } else if (name !== undefined) rows.set(name, row);
    else if (row.cells.has(points!)) sayUnknown(row, form, say);
  }
  return rows;
}

/** The maximum that the form shows counts for nothing; that somebody changed it is worth a word. */
function lookAtMaximum(row: GridRow, title: string, max: string, { sheet, columns }: Form, say: Say): void {
  const cell = row.cells.get(columns.max!);
  const shown = cell && readPoints(cell);
  if (shown && !('problem' in shown) && showExact(shown.value) === max) return;
  say('sheet/maximum', { item: title, max, shown: cell ? written(cell) : '' }, sheet.place(row, columns.max!));
}

/** @param uncached cells whose formula has no saved result, `sheet!cell` */
function pointsOf(row: GridRow, title: string, max: string, form: Form, uncached: ReadonlySet<string>, say: Say) {
  const column = form.columns.points!;
  const at = form.sheet.place(row, column);
  const cell = row.cells.get(column);
  if (!cell) {
    say(
      uncached.has(`${form.sheet.name}!${cellName(row.number, column)}`)
        ? 'sheet/points-uncached'
        : 'sheet/points-empty',
      { item: title },
      at,
    );
    return null;
  }
  const read = readPoints(cell);
  if ('problem' in read) {
    say('sheet/points-number', { item: title, points: written(cell) }, at);
    return null;
  }
  const points = showExact(read.value);
  const refusal = refusalOf(read.value, exact(max));
  if (refusal !== null) {
    say(`sheet/points-${refusal}`, { item: title, points, max }, at);
    return null;
  }
  if (read.converted) say('sheet/points-text', { item: title, written: written(cell), points }, at);
  return points;
}

/** Every item with its points; what is missing or wrong is said, and the item left out. */
export function readItems(form: Form, info: Info, uncached: ReadonlySet<string>, say: Say): ScoredItem[] {
  const rows = rowsOf(form, info, say);
  return info.meta.items.flatMap(({ item, max }): ScoredItem[] => {
    const row = rows.get(item);
    if (!row) {
      say('sheet/item-missing', { item }, form.sheet.place(form.head, form.columns.id!));
      return [];
    }
    const title = titleOf(item, row, form);
    lookAtMaximum(row, title, max, form, say);
    const points = pointsOf(row, title, max, form, uncached, say);
    const remark = form.columns.remark === undefined ? undefined : row.cells.get(form.columns.remark);
    return points === null ? [] : [{ item, points, max, remark: remark ? String(remark.value).trim() : null }];
  });
}

/** Exact decimal text. */
export const totalOf = (items: readonly ScoredItem[]): string =>
  showExact(items.reduce<Exact>((sum, { points }) => add(sum, parseExact(points)!), exact(0)));
