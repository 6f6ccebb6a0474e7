import { nameKey } from '../../core/values/text.ts';
import type { SheetWords } from '../../core/score-sheet.ts';
import type { Sheet } from '../excel/workbook.ts';
import type { Cell, GridRow } from '../grid.ts';

type Column = keyof SheetWords['columns'];

/** Where the heads stand: the first page that a person fills in, found by its words and not by its row. */
export interface Form {
  sheet: Sheet;
  head: GridRow;
  columns: Partial<Record<Column, number>>;
}

export const keyOf = (cell: Cell | undefined): string => (cell === undefined ? '' : nameKey(String(cell.value)));

/** Without any of these no points can be read, or not be told whose they are. */
export const needed = ['id', 'max', 'points'] as const satisfies readonly Column[];

function formIn(sheet: Sheet, { columns }: SheetWords): Form | null {
  let best: Form | null = null;
  for (const head of sheet.rows) {
    const found: Form['columns'] = {};
    for (const [column, cell] of head.cells) {
      const name = (Object.keys(columns) as Column[]).find((one) => nameKey(columns[one]) === keyOf(cell));
      if (name !== undefined) found[name] ??= column;
    }
    const count = Object.keys(found).length;
    if (count > Object.keys(best?.columns ?? {}).length) best = { sheet, head, columns: found };
  }
  // One word may stand anywhere by chance.
  return best !== null && Object.keys(best.columns).length > 1 ? best : null;
}

/** The pages with a row of heads, whole or changed. */
export const formsOf = (sheets: readonly Sheet[], words: SheetWords): Form[] =>
  sheets.flatMap((sheet) => formIn(sheet, words) ?? []);

/** The row whose first word is a label, and the column it stands in. */
export function labelled({ sheet, head }: Form, label: string): { row: GridRow; column: number } | null {
  const key = nameKey(label);
  for (const row of sheet.rows) {
    if (row.number <= head.number) continue;
    const first = [...row.cells].toSorted(([a], [b]) => a - b)[0];
    if (first && keyOf(first[1]) === key) return { row, column: first[0] };
  }
  return null;
}

/** The first filled cell right of a label. */
export function answerTo(form: Form, label: string): { row: GridRow; column: number; cell: Cell } | null {
  const found = labelled(form, label);
  if (!found) return null;
  const beside = [...found.row.cells].toSorted(([a], [b]) => a - b).find(([column]) => column > found.column);
  return beside ? { row: found.row, column: beside[0], cell: beside[1] } : null;
}
