import type { Place, Places, Pointer } from '../core/place.ts';
import type { Group, List, Shape } from '../schema/shape.ts';
import type { Sheet, Workbook } from './excel/workbook.ts';
import type { Ear } from './fields/ear.ts';
import type { Grid } from './grid.ts';
import { readForm } from './fields/form.ts';
import { readKeyed, readList } from './fields/keyed.ts';
import { isTable, labelKey, names, nearestLabel } from './fields/labels.ts';
import { listsWithin } from './fields/lists-within.ts';

type Table = Extract<Shape, { kind: 'list' | 'map' }>;

/** 5.人员名册表 → 人员名册 */
const sheetKey = (name: string): string =>
  labelKey(name).replaceAll(/^(?:附表|附件|表)?[\d一二三四五六七八九十]*[.、_\-—]?|表$/g, '');

const sheetNames = (table: Table): string[] => [table.sheet, ...names(table)];

interface NamedTable {
  name: string;
  table: Table;
  /** Each of its {@link sheetNames} as it compares. */
  labels: string[];
  /** The same as {@link sheetKey} has them. */
  keys: string[];
}

interface Tables {
  all: NamedTable[];
  /** By the name of a sheet, as met: the workbooks of a round name their sheets alike. */
  met: Map<string, NamedTable | null>;
}

const tablesOfShape = new WeakMap<Group, Tables>();

function tablesOf(shape: Group): Tables {
  const known = tablesOfShape.get(shape);
  if (known) return known;
  const all = Object.entries(shape.fields).flatMap(([name, table]): NamedTable[] =>
    isTable(table)
      ? [{ name, table, labels: sheetNames(table).map(labelKey), keys: sheetNames(table).map(sheetKey) }]
      : [],
  );
  const made: Tables = { all, met: new Map() };
  tablesOfShape.set(shape, made);
  return made;
}

function tableFor(name: string, { all, met }: Tables): NamedTable | null {
  if (met.size > 500) met.clear();
  const before = met.get(name);
  if (before !== undefined) return before;
  const made = search(name, all);
  met.set(name, made);
  return made;
}

/** The table a sheet holds, by its name: the longest label that equals it or stands in it. */
function search(name: string, tables: readonly NamedTable[]): NamedTable | null {
  const key = sheetKey(name);
  const exact = tables.find(({ labels, keys }) => labels.includes(key) || keys.includes(key));
  if (exact) return exact;
  const within = tables
    .flatMap((entry) => entry.labels.map((label) => ({ entry, label })))
    .filter(({ label }) => label.length >= 4 && key.includes(label))
    .toSorted((a, b) => b.label.length - a.label.length);
  return within[0]?.entry ?? null;
}

/** Reads the sheets of a workbook: lists by the sheet's name, everything else as a form of labels and values. */
export function readSheets(
  workbook: Workbook,
  file: string,
  shape: Group,
  ear: Ear,
): { data: Record<string, unknown>; places: Places } {
  const data: Record<string, unknown> = {};
  const places: Places = new Map();
  const single = new Map<Pointer, Place>();
  const tables = tablesOf(shape);
  const shown = workbook.sheets
    .filter(({ state, rows }) => state === 'visible' && rows.length > 0)
    .map((sheet) => ({ sheet, found: tableFor(sheet.name, tables) }));
  for (const { sheet, found } of shown) if (found) readTableSheet(sheet, found, data, places, ear);
  for (const { sheet, found } of shown) {
    if (found) continue;
    const { form, lists } = listsWithin(sheet, (heading) => tableFor(heading, tables)?.table ?? null);
    for (const { table, grid } of lists) readListWithin(grid, table, tables, data, places, ear);
    if (!readForm(form, shape, data, single, ear) && lists.length === 0) {
      const suggestion = nearestLabel(
        sheet.name,
        tables.all.flatMap(({ table }) => sheetNames(table)),
      );
      ear.report({
        code: 'table/unknown-sheet',
        args: { sheet: sheet.name, suggestion },
        at: { file, sheet: sheet.name, cell: 'A1' },
      });
    }
  }
  for (const [pointer, place] of single) places.set(pointer, place);
  return { data, places };
}

/** A list under its heading in a form; one that has a sheet of its own is read there, and an empty one says nothing. */
function readListWithin(
  grid: Grid,
  table: List,
  { all }: Tables,
  data: Record<string, unknown>,
  places: Places,
  ear: Ear,
): void {
  const { name } = all.find((one) => one.table === table)!;
  if (data[name] !== undefined) return;
  const read = readList(grid, table, `/${name}`, ear);
  if (!read || read.data.length === 0) return;
  data[name] = read.data;
  places.set(`/${name}`, read.locator);
}

function readTableSheet(
  sheet: Sheet,
  { name, table }: NamedTable,
  data: Record<string, unknown>,
  places: Places,
  ear: Ear,
): void {
  const at = { file: sheet.file, sheet: sheet.name, cell: 'A1' };
  if (data[name] !== undefined) {
    ear.report({
      code: 'table/duplicate-value',
      args: { label: table.title, first: '', second: sheet.name },
      at,
      pointer: `/${name}`,
    });
    return;
  }
  const read =
    table.kind === 'list' ? readList(sheet, table, `/${name}`, ear) : readKeyed(sheet, table, `/${name}`, ear);
  if (!read) return;
  data[name] = read.data;
  places.set(`/${name}`, read.locator);
}
