import { plain } from '../../core/values/text.ts';
import type { GridRow } from '../grid.ts';
import { labelTable } from './choices.ts';
import type { Entry, Field } from './form.ts';
import { textOf } from './row.ts';

/** What heads say of the rows of a form below them: in which columns their values stand. */
export type Below =
  | { kind: 'years'; columns: readonly { column: number; year: string }[] }
  | { kind: 'result'; column: number }
  | { kind: 'ticks'; column: number };

const numbered = /^[一二三四五六七八九十]{1,3}、/;
const yearHead = /^(20\d\d)年(?:$|[（(])/;
const resultHead = /^(?:测评)?结果$/;
const tickHead = /^申报\(√\)$/;
const ticked = /^[√✓✔☑■是]$/;

/** A heading over the rows below it: numbered, and alone in its row. */
export function isHeading({ cells }: GridRow): boolean {
  if (cells.size !== 1) return false;
  const [cell] = cells.values();
  return numbered.test(textOf(cell));
}

/** 指标 | 2022年 | 2023年 · 测评项目 | 结果 | … · 服务功能 | 申报（√） | …; null where a row holds no such heads. */
export function belowHeads({ cells }: GridRow): Below | null {
  if (cells.size < 2) return null;
  const years: { column: number; year: string }[] = [];
  let other: Below | null = null;
  let first = '';
  for (const [column, cell] of cells) {
    const text = textOf(cell);
    first ||= text;
    const year = yearHead.exec(text)?.[1];
    if (year !== undefined) years.push({ column, year });
    else if (resultHead.test(text) && first === '测评项目') other = { kind: 'result', column };
    else if (tickHead.test(plain(text))) other = { kind: 'ticks', column };
  }
  return years.length > 1 ? { kind: 'years', columns: years } : other;
}

type Found = { field: Field; unit?: string | undefined } | null;

/** Where a figure of a year stands in a dossier: what is declared is of the last one. */
function ofYear(field: Field, year: string, last: boolean): Field[] {
  const [part, name] = field.path;
  const at = (...path: string[]): Field => ({ ...field, path, pointer: `/${path.join('/')}` });
  const served = part === 'declared' && name === 'served' ? [at('served', year)] : [];
  if (last) return [field, ...served];
  if (served.length > 0) return served;
  return part === 'declared' ? [at('yearly', year, name!)] : [];
}

/** The values of one row, each in the column that its heads say; whatever else stands in it is for people. */
export function entriesBelow(row: GridRow, below: Below, fieldAt: (text: string) => Found): Entry[] {
  const [first] = row.cells;
  const match = first && first[1].kind === 'text' ? fieldAt(textOf(first[1])) : null;
  if (!match || below.kind === 'ticks') return [];
  const entry = (field: Field, column: number): Entry[] => {
    const cell = row.cells.get(column);
    return cell ? [{ field, unit: match.unit, label: { row, column: first![0] }, value: { row, column, cell } }] : [];
  };
  if (below.kind === 'result') return entry(match.field, below.column);
  const last = below.columns
    .map(({ year }) => year)
    .toSorted()
    .at(-1);
  return below.columns.flatMap(({ column, year }) =>
    ofYear(match.field, year, year === last).flatMap((field) => entry(field, column)),
  );
}

/** The choices ticked in a column, one a row, as one value; none ticked says nothing. */
export function ticksBelow(rows: readonly GridRow[], { column }: { column: number }, fields: Iterable<Field>): Entry[] {
  const field = [...fields].find(({ leaf }) => leaf.kind === 'choices');
  if (!field) return [];
  const labels = labelTable(field.leaf);
  const end = rows.findIndex(isHeading);
  const chosen = rows.slice(0, end === -1 ? undefined : end).flatMap((row) => {
    const [first] = row.cells;
    const mark = row.cells.get(column);
    const choice = first && labels[plain(textOf(first[1]))];
    return choice !== undefined && mark && ticked.test(textOf(mark)) ? [{ row, choice }] : [];
  });
  const [top] = chosen;
  if (!top) return [];
  const value = chosen.map(({ choice }) => labelOf(labels, choice)).join('、');
  return [{ field, label: { row: top.row, column }, value: { row: top.row, column, cell: { kind: 'text', value } } }];
}

const labelOf = (labels: Readonly<Record<string, string>>, choice: string): string =>
  Object.keys(labels).find((label) => labels[label] === choice)!;
