import { type Place, type Pointer, pointerOf } from '../../core/place.ts';
import { splitHeader } from '../../core/values/units.ts';
import type { Group, Leaf, Shape } from '../../schema/shape.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import type { Ear } from './ear.ts';
import { knownReads } from './leaf.ts';
import { isTable, labelKey, nearestLabel } from './labels.ts';
import { type Below, belowHeads, entriesBelow, isHeading, ticksBelow } from './under-heads.ts';

export interface Field {
  pointer: Pointer;
  /** Names from the dossier down to the field. */
  path: readonly string[];
  leaf: Leaf;
  title: string;
}

interface Match {
  field: Field;
  unit?: string | undefined;
}

interface Index {
  /** Labels as met, by section: a round has the same few hundred times. */
  met: Map<Pointer, Map<string, Match | null>>;
  /** Titles are unique in a form; an alias (地址, 名称) may belong to several fields. */
  byTitle: ReadonlyMap<string, Field>;
  byAlias: ReadonlyMap<string, readonly Field[]>;
  sections: ReadonlyMap<string, Pointer>;
  /** Texts as met that name a section, and those that name none. */
  heads: Map<string, Pointer | null>;
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
  const walk = (part: Shape, path: readonly string[]): void => {
    if (isTable(part)) return;
    const pointer = pointerOf(...path);
    if (part.kind !== 'object') {
      const field = { pointer, path, leaf: part as Leaf, title: part.title };
      byTitle.set(labelKey(part.title), field);
      for (const alias of part.aliases ?? [])
        byAlias.set(labelKey(alias), [...(byAlias.get(labelKey(alias)) ?? []), field]);
      return;
    }
    if (pointer !== '') sections.set(labelKey(part.title), pointer);
    for (const [name, field] of Object.entries(part.fields)) walk(field, [...path, name]);
  };
  walk(shape, []);
  const made = {
    met: new Map<Pointer, Map<string, Match | null>>(),
    byTitle,
    byAlias,
    sections,
    heads: new Map<string, Pointer | null>(),
    titles: [...byTitle.values()].map(({ title }) => title),
  };
  indexes.set(shape, made);
  return made;
}

/** One value found in a form, not yet read. */
export interface Entry {
  field: Field;
  unit?: string | undefined;
  label: { row: GridRow; column: number };
  value: { row: GridRow; column: number; cell: Cell } | null;
}

const textOf = (cell: Cell): string => (cell.kind === 'text' ? String(cell.value).trim() : '');

const remembered = 2000;

function fieldAt(text: string, index: Index, section: Pointer): Match | null {
  if (text === '' || text.length > 40) return null;
  let met = index.met.get(section);
  if (!met) index.met.set(section, (met = new Map()));
  const before = met.get(text);
  if (before !== undefined) return before;
  const found = lookUp(text, index, section);
  if (met.size > remembered) met.clear();
  met.set(text, found);
  return found;
}

function lookUp(text: string, index: Index, section: Pointer): Match | null {
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

/** The section a text heads; null where it heads none. */
function headOf(text: string, { sections, heads }: Index): Pointer | null {
  const before = heads.get(text);
  if (before !== undefined) return before;
  const found = sections.get(labelKey(splitHeader(text).label)) ?? null;
  if (heads.size > remembered) heads.clear();
  if (text.length <= 40) heads.set(text, found);
  return found;
}

type Filled = readonly (readonly [column: number, cell: Cell])[];

/** By column. Cells hardly ever stand in another order. */
function filled(row: GridRow): Filled {
  const cells = [...row.cells];
  return cells.every(([column], i) => i === 0 || column > cells[i - 1]![0])
    ? cells
    : cells.toSorted(([a], [b]) => a - b);
}

/**
 * Whether the cell behind a label is its value although it reads like a label (职务 | 法定代表人): it stands right beside it,
 * and is neither a label with its own value nor one of a row of headers over values.
 */
function isValueAllTheSame(
  cells: Filled,
  i: number,
  below: GridRow | undefined,
  isLabel: (cell: Cell) => boolean,
): boolean {
  const [[column], [beside]] = [cells[i]!, cells[i + 1]!];
  if (beside !== column + 1) return false;
  const [after, last] = [cells[i + 2], cells[i + 3]];
  if (after) return isLabel(after[1]) && last !== undefined && !isLabel(last[1]);
  const under = below && below.cells.size > 1 ? below.cells.get(column) : undefined;
  return under === undefined || isLabel(under);
}

/** Label and value pairs of a form sheet: the value stands to the right of its label. */
function entriesOf(grid: Grid, index: Index, unknown: (row: GridRow, column: number, text: string) => void): Entry[] {
  const found: Entry[] = [];
  let section: Pointer = '';
  const isLabel = (cell: Cell): boolean => fieldAt(textOf(cell), index, section) !== null;
  /** Heads of the rows being read, where they stand above their values. */
  let below: Below | null = null;
  for (const [nth, row] of grid.rows.entries()) {
    const heads = belowHeads(row);
    if (heads?.kind === 'ticks') found.push(...ticksBelow(grid.rows.slice(nth + 1), heads, index.byTitle.values()));
    if (heads || isHeading(row)) below = heads;
    if (heads) continue;
    if (below) {
      found.push(...entriesBelow(row, below, (text) => fieldAt(text, index, section)));
      continue;
    }
    const cells = filled(row);
    for (let i = 0; i < cells.length; i++) {
      const [column, cell] = cells[i]!;
      const match = fieldAt(textOf(cell), index, section);
      if (!match) {
        // A heading of its own, or one that stands left of the rows it heads.
        const heads = i === 0 ? headOf(textOf(cell), index) : null;
        if (heads !== null) section = heads;
        else if (i === 0 && cells.length === 2 && cell.kind === 'text') unknown(row, column, textOf(cell));
        continue;
      }
      const next = cells[i + 1];
      const below = grid.rows[nth + 1]?.number === row.number + 1 ? grid.rows[nth + 1] : undefined;
      const taken = next && (!isLabel(next[1]) || isValueAllTheSame(cells, i, below, isLabel)) ? next : null;
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
  const serial = grid.date1904 ? '1904' : '1900';
  for (const { field, unit, value } of entries) {
    if (!value) continue;
    const at = grid.place(value.row, value.column);
    const read = ear.read(
      field.leaf,
      value.cell.value,
      { pointer: () => field.pointer, at: () => at },
      { unit, kind: value.cell.kind, serial, known: knownReads(field.leaf, unit, serial) },
    );
    const earlier = places.get(field.pointer);
    if (earlier) {
      const before = shown(valueAt(data, field.path));
      if (read !== undefined && before !== shown(read)) {
        ear.report({
          code: 'table/duplicate-value',
          args: { label: field.title, first: before, second: shown(read) },
          at,
          pointer: field.pointer,
          related: [{ at: earlier }],
        });
      }
      continue;
    }
    // A list of its own, read before, says it already: the list governs.
    if (valueAt(data, field.path) !== undefined) continue;
    places.set(field.pointer, at);
    if (read !== undefined) put(data, field.path, read);
  }
  return entries.length > 0;
}

function put(data: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const last = path.length - 1;
  let node = data;
  for (let i = 0; i < last; i++) node = (node[path[i]!] ??= {}) as Record<string, unknown>;
  node[path[last]!] = value;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], data);
