import { nameKey } from '../../core/values/text.ts';
import type { Group, Labelled, Shape } from '../../schema/shape.ts';

/** The form labels compare in: width, blanks and letter case do not matter. */
export const labelKey = (text: string): string => nameKey(text).replaceAll(/[:：*]/g, '');

const keysOf = new WeakMap<Group, ReadonlyMap<string, string>>();

/** Label or English key → field, for one group. Titles win over the aliases of others. */
export function fieldsByLabel(group: Group): ReadonlyMap<string, string> {
  const known = keysOf.get(group);
  if (known) return known;
  const made = new Map<string, string>();
  const entries = Object.entries(group.fields);
  for (const [name, { aliases }] of entries) for (const alias of aliases ?? []) made.set(labelKey(alias), name);
  for (const [name, { title }] of entries) made.set(labelKey(title), name);
  for (const [name] of entries) made.set(labelKey(name), name);
  keysOf.set(group, made);
  return made;
}

export const names = ({ title, aliases = [] }: Labelled): string[] => [title, ...aliases];

/** The known label closest to what was written: at most two letters apart and less than half of them; '' if none. */
export function nearestLabel(written: string, known: Iterable<string>): string {
  const text = labelKey(written);
  let best = '';
  let least = Math.min(3, Math.ceil(text.length / 2));
  for (const candidate of known) {
    const distance = apart(text, labelKey(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, given up once it reaches `limit`. */
function apart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length]!;
}

/** Every label and key of a group, for suggestions. */
export const vocabulary = (group: Group): string[] =>
  Object.entries(group.fields).flatMap(([name, field]) => [name, ...names(field)]);

/** Whether a shape is a table in a workbook or a file of its own. */
export const isTable = (shape: Shape): shape is Extract<Shape, { kind: 'list' | 'map' }> =>
  shape.kind === 'list' || shape.kind === 'map';
