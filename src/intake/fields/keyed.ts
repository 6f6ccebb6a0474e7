import type { Locator, Pointer } from '../../core/place.ts';
import { plain } from '../../core/values/text.ts';
import type { Group, Keyed, Leaf, List } from '../../schema/shape.ts';
import type { Grid } from '../grid.ts';
import type { Ear } from './ear.ts';
import { labelKey, names } from './labels.ts';
import { readTable, tableLocator } from './table.ts';

const keyColumn = 'key';

/** The row of a keyed table: its key, and the fields of what it leads to (or the one value). */
function rowOf(shape: Keyed): Group {
  const key: Leaf = { kind: 'text', ...shape.key };
  const { value } = shape;
  if (value.kind === 'object') return { ...value, fields: { [keyColumn]: key, ...value.fields } };
  return { kind: 'object', title: shape.title, fields: { [keyColumn]: key, value } };
}

const rows = new WeakMap<Keyed, Group>();

function keyedRow(shape: Keyed): Group {
  const known = rows.get(shape) ?? rowOf(shape);
  rows.set(shape, known);
  return known;
}

/** 制度类别 → management; 2023年 → 2023; a material's item as it is written, without the article's brackets. */
export function keyOf(shape: Keyed, written: string): string {
  const text = plain(written);
  for (const [key, labels] of Object.entries(shape.key.labels ?? {})) {
    if (key === text || labels.some((label) => labelKey(label) === labelKey(text))) return key;
  }
  return shape.key.units ? text.replace(/(?<=\d)\s*(?:年度|年)$/, '') : text;
}

export interface KeyedRead {
  data: Record<string, unknown>;
  locator: Locator;
}

/** Reads a table whose rows have keys: materials by item, rules by kind, figures by year. */
export function readKeyed(grid: Grid, shape: Keyed, base: Pointer, ear: Ear): KeyedRead | null {
  const table = readTable(grid, keyedRow(shape), base, shape, ear);
  if (!table) return null;
  const single = shape.value.kind !== 'object';
  const data: Record<string, unknown> = {};
  const sources = new Map<string, number[]>();
  table.rows.forEach((row, index) => {
    const { [keyColumn]: written, ...rest } = row;
    const place = tableLocator(grid, table)([String(index), keyColumn])!;
    if (written === undefined) {
      ear.report({ code: 'schema/required', args: { label: shape.key.title }, at: place, pointer: base });
      return;
    }
    const key = keyOf(shape, String(written));
    const value = single ? rest.value : rest;
    const known = sources.get(key);
    sources.set(key, [...(known ?? []), index]);
    if (shape.many) data[key] = [...((data[key] as unknown[] | undefined) ?? []), value];
    else if (known)
      ear.report({
        code: 'table/duplicate-value',
        args: { label: names(shape.key)[0]!, first: key, second: key },
        at: place,
        pointer: `${base}/${key}`,
      });
    else if (value !== undefined) data[key] = value;
  });
  const locate = tableLocator(grid, table);
  const locator: Locator = ([key, ...rest]) => {
    const [nth, field] = shape.many ? [Number(rest[0] ?? 0), rest[1]] : [0, single ? 'value' : rest[0]];
    const index = key === undefined ? undefined : sources.get(key)?.[nth];
    return index === undefined ? locate([]) : locate([String(index), field ?? keyColumn]);
  };
  return { data, locator };
}

/** Reads a list from a table. */
export function readList(
  grid: Grid,
  shape: List,
  base: Pointer,
  ear: Ear,
): { data: unknown[]; locator: Locator } | null {
  const table = readTable(grid, shape.row, base, shape, ear);
  return table && { data: table.rows, locator: tableLocator(grid, table) };
}
