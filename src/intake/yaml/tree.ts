import type { Locator, Place, Places } from '../../core/place.ts';
import { positions } from '../text.ts';

/** What YAML can say, as plain data. Keys are text as written; a number only where its text is the number (plain.ts). */
export type Raw = null | boolean | number | string | Raw[] | { [key: string]: Raw };

export interface ReadTree {
  data: Raw;
  places: Places;
}

/** Deepest nesting read; the top mapping is 1. A dossier has about 6. */
export const maxDepth = 64;

/** A collection while it is read, with the offset of every entry: a few arrays instead of a Place per value. */
export interface Branch {
  /** Offset of the collection itself. */
  start: number;
  data: Raw[] | { [key: string]: Raw };
  /** Of a mapping, in the order written. */
  keys: string[] | undefined;
  /** Of a scalar its value; of a collection its key (in a list: itself); of an empty value its key or dash. */
  at: number[];
  /** Collections among the entries. An entry that came by an alias has none: all of it stands at the alias. */
  under: (Branch | undefined)[];
}

export const branch = (start: number, list: boolean): Branch => ({
  start,
  data: list ? [] : {},
  keys: list ? undefined : [],
  at: [],
  under: [],
});

/** Sets an own property even for `__proto__`, which a plain assignment would swallow. */
export function setKey(data: { [key: string]: Raw }, key: string, value: Raw): void {
  if (key === '__proto__') {
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    data[key] = value;
  }
}

export function addKey(to: Branch, key: string, value: Raw, at: number, under: Branch | undefined): void {
  setKey(to.data as { [key: string]: Raw }, key, value);
  to.keys!.push(key);
  to.at.push(at);
  to.under.push(under);
}

export function addItem(to: Branch, value: Raw, at: number, under: Branch | undefined): void {
  (to.data as Raw[]).push(value);
  to.at.push(at);
  to.under.push(under);
}

/** For mappings of very many keys, which would be searched from the start for each. */
const indices = new WeakMap<readonly string[], Map<string, number>>();

function indexOfKey(keys: readonly string[], key: string): number {
  if (keys.length < 64) return keys.indexOf(key);
  let known = indices.get(keys);
  if (!known) indices.set(keys, (known = new Map(keys.map((one, index) => [one, index]))));
  return known.get(key) ?? -1;
}

function indexOf(of: Branch, part: string): number {
  if (of.keys) return indexOfKey(of.keys, part);
  const index = Number(part);
  return String(index) === part && index < of.at.length ? index : -1;
}

/** One locator for the whole tree: follows a pointer as far as it goes, so a missing key stands at its nearest parent. */
export function treeOf(root: Branch, text: string, file: string): ReadTree {
  const table = positions(text);
  const locate: Locator = (rest): Place => {
    let offset = root.start;
    let current: Branch | undefined = root;
    for (const part of rest) {
      if (!current) break;
      const index = indexOf(current, part);
      if (index < 0) break;
      offset = current.at[index]!;
      current = current.under[index];
    }
    return { file, ...table.at(offset) };
  };
  return { data: root.data, places: new Map([['', locate]]) };
}
