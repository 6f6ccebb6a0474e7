import { below, type Locator, type Place, placeIn, type Places, type Pointer, pointerOf } from '../core/place.ts';
import type { Group, Keyed, Leaf, List, Shape } from '../schema/shape.ts';
import type { Ear } from './fields/ear.ts';
import { keyOf } from './fields/keyed.ts';
import { fieldsByLabel, labelKey, nearestLabel, vocabulary } from './fields/labels.ts';
import type { Raw, ReadTree } from './yaml/tree.ts';

type Mapping = { [key: string]: Raw };

/** A key is compared with every label; that many wrong ones are no slips of the pen. */
const mostSuggested = 200;

/** Reads a list or keyed table that stands in a file of its own; null after a finding. */
export type ReadElsewhere = (
  file: string,
  sheet: string | undefined,
  shape: List | Keyed,
  pointer: Pointer,
  at: Place,
) => { data: unknown; locator: Locator } | null;

const none = /^(?:无|没有|暂无)$/;

const fileKeys = ['file', 'sheet', '文件', '工作表'];

/** `人员.csv`, or `{ file: 附表.xlsx, sheet: 人员 }`: the file of its own a list or keyed table stands in. */
export function fileNamed(raw: Raw): { file: string; sheet?: string | undefined } | null {
  if (typeof raw === 'string') return none.test(raw.trim()) ? null : { file: raw };
  if (!isMapping(raw)) return null;
  const { file = raw['文件'], sheet = raw['工作表'] } = raw;
  return typeof file === 'string' ? { file, sheet: typeof sheet === 'string' ? sheet : undefined } : null;
}

const isMapping = (raw: Raw): raw is Mapping => raw !== null && typeof raw === 'object' && !Array.isArray(raw);

/**
 * A YAML tree → data under the schema's keys. Chinese labels become keys, values what their fields are; what does not fit
 * is left as it is for the schema to name. Places follow the tree under the keys as written.
 */
export function readDossierTree(
  tree: ReadTree,
  root: Place,
  shape: Group,
  ear: Ear,
  elsewhere: ReadElsewhere,
): { data: Record<string, unknown>; places: Places } {
  const places: Places = new Map();
  /** Data pointer → pointer as written, where they differ. */
  const written = new Map<Pointer, Pointer>();
  let unknown = 0;
  const treePlace = (pointer: Pointer): Place => placeIn(tree.places, pointer, root);
  places.set('', (rest) => treePlace(asWritten(pointerOf(...rest))));

  /** The part below the nearest parent that is written otherwise. */
  function asWritten(data: Pointer): Pointer {
    for (let parent = data; parent !== ''; parent = parent.slice(0, parent.lastIndexOf('/'))) {
      const source = written.get(parent);
      if (source !== undefined) return source + data.slice(parent.length);
    }
    return data;
  }

  function read(part: Shape, raw: Raw, pointer: Pointer, source: Pointer): unknown {
    if (raw === null) return undefined;
    switch (part.kind) {
      case 'object':
        return isMapping(raw) ? group(part, raw, pointer, source) : raw;
      case 'list':
      case 'map':
        return table(part, raw, pointer, source);
      default:
        return leaf(part, raw, pointer, source);
    }
  }

  function leaf(part: Leaf, raw: Raw, pointer: Pointer, source: Pointer): unknown {
    if (raw !== null && typeof raw !== 'object')
      return ear.read(part, raw, { pointer: () => pointer, at: () => treePlace(source) });
    if (part.kind === 'texts' && Array.isArray(raw))
      return raw.map((item) => (typeof item === 'number' ? String(item) : item));
    if (part.kind !== 'choices' || !Array.isArray(raw)) return raw;
    const one: Leaf = { ...part, kind: 'choice' };
    return raw
      .map((item, index) =>
        item === null || typeof item === 'object'
          ? item
          : ear.read(one, item, {
              pointer: () => pointerOf(...pointer.split('/').slice(1), index),
              at: () => treePlace(below(source, index)),
            }),
      )
      .filter((item) => item !== undefined);
  }

  function group(part: Group, raw: Mapping, pointer: Pointer, source: Pointer): Record<string, unknown> {
    const fields = fieldsByLabel(part);
    const made: Record<string, unknown> = {};
    const from = new Map<string, string>();
    for (const [key, value] of Object.entries(raw)) {
      const name = Object.hasOwn(part.fields, key) ? key : fields.get(labelKey(key));
      const here = below(source, key);
      if (name === undefined) {
        ear.report({
          code: 'schema/unknown-key',
          args: { key, suggestion: ++unknown > mostSuggested ? '' : nearestLabel(key, vocabulary(part)) },
          at: treePlace(here),
          pointer: below(pointer, key),
        });
        continue;
      }
      const earlier = from.get(name);
      if (earlier !== undefined) {
        const related = [{ at: treePlace(below(source, earlier)) }];
        ear.report({
          code: 'schema/duplicate-key',
          args: { label: part.fields[name]!.title, first: earlier, second: key },
          at: treePlace(here),
          pointer: below(pointer, name),
          related,
        });
        continue;
      }
      from.set(name, key);
      const own = below(pointer, name);
      if (name !== key) written.set(own, here);
      const read_ = read(part.fields[name]!, value, own, here);
      if (read_ !== undefined) made[name] = read_;
    }
    return made;
  }

  function table(part: List | Keyed, raw: Raw, pointer: Pointer, source: Pointer): unknown {
    const named = fileNamed(raw);
    if (named) {
      for (const key of isMapping(raw) ? Object.keys(raw) : []) {
        if (fileKeys.includes(key)) continue;
        const suggestion = nearestLabel(key, fileKeys);
        ear.report({
          code: 'schema/unknown-key',
          args: { key, suggestion },
          at: treePlace(below(source, key)),
          pointer: below(pointer, key),
        });
      }
      const found = elsewhere(named.file, named.sheet, part, pointer, treePlace(source));
      if (!found) return undefined;
      places.set(pointer, found.locator);
      return found.data;
    }
    if (typeof raw === 'string' && none.test(raw.trim())) return part.kind === 'list' ? [] : {};
    if (part.kind === 'list')
      return Array.isArray(raw)
        ? raw.map((row, index) => rowOf(part.row, row, below(pointer, index), below(source, index)))
        : raw;
    if (!isMapping(raw)) return raw;
    const made: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      const name = keyOf(part, key);
      const own = below(pointer, name);
      if (name !== key) written.set(own, below(source, key));
      const here = below(source, key);
      const one = (item: Raw, index: number): unknown =>
        rowOf(part.value as Group, item, below(own, index), below(here, index));
      const read_ = part.many ? (Array.isArray(value) ? value.map(one) : value) : read(part.value, value, own, here);
      if (read_ !== undefined && read_ !== null) made[name] = read_;
    }
    return made;
  }

  const rowOf = (row: Group, raw: Raw, pointer: Pointer, source: Pointer): unknown =>
    isMapping(raw) ? group(row, raw, pointer, source) : raw;

  return { data: group(shape, tree.data as Mapping, '', ''), places };
}
