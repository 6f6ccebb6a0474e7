import { problem, type Read, value, widths } from './read.ts';
import { plain } from './text.ts';

const key = (text: string): string => plain(text).replace(/\s/g, '').toLowerCase();

// A column is read with one table ten thousand times.
const prepared = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>();

function prepare(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const known = prepared.get(table);
  if (known) return known;
  const entries = Object.entries(table);
  const made = new Map([
    ...entries.map(([, stored]): [string, string] => [key(stored), stored]),
    ...entries.map(([label, stored]): [string, string] => [key(label), stored]),
  ]);
  prepared.set(table, made);
  return made;
}

/** One of a list: `table` maps labels (免费, 微型) to stored values; a stored value itself is accepted too. Width, case and spaces do not matter. */
export function readChoice(input: string | number, table: Readonly<Record<string, string>>): Read<string> {
  const text = String(input);
  const keys = prepare(table);
  // Most cells hold a label as the schema writes it.
  const stored = keys.get(text) ?? keys.get(key(text));
  return stored === undefined ? problem('choice') : value(stored, widths(text));
}
