import type { Conversion, Problem } from '../../core/values/read.ts';
import type { Leaf } from '../../schema/shape.ts';

export type LeafRead =
  | { ok: true; value: unknown; conversions: readonly Conversion[]; approximate?: boolean }
  | { ok: false; problem: Problem | 'digits-lost' };

const tables = new WeakMap<Leaf, Readonly<Record<string, string>>>();

/** Label → choice. */
export function labelTable(leaf: Leaf): Readonly<Record<string, string>> {
  const known = tables.get(leaf);
  if (known) return known;
  const entries = Object.entries(leaf.labels ?? {}).flatMap(([choice, labels]) =>
    labels.map((label) => [label, choice]),
  );
  const table = Object.fromEntries(entries) as Record<string, string>;
  tables.set(leaf, table);
  return table;
}
