import type { Place, Pointer } from '../../core/place.ts';
import { splitHeader } from '../../core/values/units.ts';
import type { Group, Leaf, Shape } from '../../schema/shape.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import type { Ear } from './ear.ts';
import { isTable, labelKey, nearestLabel } from './labels.ts';

interface Field {
  pointer: Pointer;
  leaf: Leaf;
  title: string;
}

interface Index {
  /** Titles are unique in a form; an alias (地址, 名称) may belong to several fields. */
  byTitle: ReadonlyMap<string, Field>;
  byAlias: ReadonlyMap<string, readonly Field[]>;
  sections: ReadonlyMap<string, Pointer>;
  titles: readonly string[];
}

const indexes = new WeakMap<Group, Index>();

/** Every single field of the dossier by its label: what a form sheet may hold. */
export function formIndex(shape: Group): Index {
  const known = indexes.get(shape);
  if (known) return known;
  const byTitle = new Map<string, Field>();
  const byAlias = new Map<string, Field[]>();
  const sections = new Map<string, Pointer>();
  const walk = (part: Shape, pointer: Pointer): void => {
    if (isTable(part)) return;
    if (part.kind !== 'object') {
      const field = { pointer, leaf: part as Leaf, title: part.title };
      byTitle.set(labelKey(part.title), field);
      for (const alias of part.aliases ?? [])
        byAlias.set(labelKey(alias), [...(byAlias.get(labelKey(alias)) ?? []), field]);
      return;
    }
    if (pointer !== '') sections.set(labelKey(part.title), pointer);
    for (const [name, field] of Object.entries(part.fields)) walk(field, `${pointer}/${name}`);
  };
  walk(shape, '');
  const made = { byTitle, byAlias, sections, titles: [...byTitle.values()].map(({ title }) => title) };
  indexes.set(shape, made);
  return made;
}

/** One value found in a form, not yet read. */
interface Entry {
  field: Field;
  unit?: string | undefined;
  label: { row: GridRow; column: number };
  value: { row: GridRow; column: number; cell: Cell } | null;
}

const textOf = (cell: Cell): string => (cell.kind === 'text' ? String(cell.value).trim() : '');

function fieldAt(text: string, index: Index, section: Pointer): { field: Field; unit?: string | undefined } | null {
  if (text === '' || text.length > 40) return null;
  const { label, unit, note } = splitHeader(text);
  // The longer name first: 资产总额（年末） is a field of its own beside 资产总额.
  for (const name of [...(note ? [`${label}(${note})`] : []), label, text].map(labelKey)) {
    const field = index.byTitle.get(name);
    if (field) return { field, unit };
    const several = index.byAlias.get(name) ?? [];
    const own =
      several.length === 1
        ? several[0]
        : several.find(({ pointer }) => section !== '' && pointer.startsWith(`${section}/`));
    if (own) return { field: own, unit };
  }
  return null;
}

/** Label and value pairs of a form sheet: the value stands to the right of its label. */
function entriesOf(grid: Grid, index: Index, unknown: (row: GridRow, column: number, text: string) => void): Entry[] {
  const found: Entry[] = [];
  let section: Pointer = '';
  for (const row of grid.rows) {
    const cells = [...row.cells.entries()].toSorted(([a], [b]) => a - b);
    if (cells.length === 1) section = index.sections.get(labelKey(splitHeader(textOf(cells[0]![1])).label)) ?? section;
    for (let i = 0; i < cells.length; i++) {
      const [column, cell] = cells[i]!;
      const match = fieldAt(textOf(cell), index, section);
      if (!match) {
        if (i === 0 && cells.length === 2 && cell.kind === 'text') unknown(row, column, textOf(cell));
        continue;
      }
      const next = cells[i + 1];
      const taken = next && !fieldAt(textOf(next[1]), index, section) ? next : null;
      found.push({ ...match, label: { row, column }, value: taken ? { row, column: taken[0], cell: taken[1] } : null });
      if (taken) i++;
    }
  }
  return found;
}

/** Reads a form sheet into `data`; the place of each value is added to `places`. False: no label in it is known. */
export function readForm(
  grid: Grid,
  shape: Group,
  data: Record<string, unknown>,
  places: Map<Pointer, Place>,
  ear: Ear,
): boolean {
  const index = formIndex(shape);
  const entries = entriesOf(grid, index, (row, column, text) => {
    const suggestion = nearestLabel(splitHeader(text).label, index.titles);
    if (suggestion)
      ear.report({ code: 'table/unknown-column', args: { column: text, suggestion }, at: grid.place(row, column) });
  });
  for (const { field, unit, value } of entries) {
    if (!value) continue;
    const at = grid.place(value.row, value.column);
    const read = ear.read(field.leaf, value.cell.value, field.pointer, () => at, {
      unit,
      kind: value.cell.kind,
      serial: grid.date1904 ? '1904' : '1900',
    });
    const earlier = places.get(field.pointer);
    if (earlier) {
      const before = JSON.stringify(valueAt(data, field.pointer));
      if (read !== undefined && before !== JSON.stringify(read)) {
        ear.report({
          code: 'table/duplicate-value',
          args: { label: field.title, first: before, second: JSON.stringify(read) },
          at,
          pointer: field.pointer,
          related: [{ at: earlier }],
        });
      }
      continue;
    }
    places.set(field.pointer, at);
    if (read !== undefined) put(data, field.pointer, read);
  }
  return entries.length > 0;
}

function put(data: Record<string, unknown>, pointer: Pointer, value: unknown): void {
  const parts = pointer.split('/').slice(1);
  let node = data;
  for (const part of parts.slice(0, -1)) node = (node[part] ??= {}) as Record<string, unknown>;
  node[parts.at(-1)!] = value;
}

const valueAt = (data: unknown, pointer: Pointer): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], data);
