import type { ClauseRule, MaterialRule, Pack, PackFile } from './pack.ts';

/** Merges a pack over the one it extends: by clause and item, params and points key by key; nothing is removed but by null. */
export function extendPack(base: Pack, file: PackFile): Pack {
  const cite = file.citeAs;
  const recited = <T extends { cite: string }>(entry: T): T => (cite ? { ...entry, cite } : entry);
  const params = (own: ClauseRule, more: Partial<ClauseRule>): Partial<ClauseRule> => ({
    ...(own.params || more.params ? { params: { ...own.params, ...more.params } } : {}),
    ...(more.points === undefined ? {} : { points: more.points && { ...own.points, ...more.points } }),
  });
  return {
    format: 'xjsme-pack/1',
    id: file.id,
    title: file.title ?? base.title,
    document: file.document ?? base.document,
    authority: file.authority ?? base.authority,
    settings: { ...base.settings, ...file.settings },
    relaxations: { ...base.relaxations, ...file.relaxations },
    clauses: merge(base.clauses.map(recited), file.clauses ?? [], 'clause', params) as ClauseRule[],
    materials: merge(base.materials.map(recited), file.materials ?? [], 'item', () => ({})) as MaterialRule[],
    score: { ...base.score, ...file.score },
    coverage: file.coverage ?? base.coverage,
  };
}

function merge<T extends object, K extends keyof T>(
  base: readonly T[],
  over: readonly Partial<T>[],
  key: K,
  deep: (own: T, more: Partial<T>) => Partial<T>,
): T[] {
  const changes = new Map(over.map((entry) => [entry[key], entry]));
  const kept = base.map((own) => {
    const more = changes.get(own[key]);
    changes.delete(own[key]);
    return more ? { ...own, ...more, ...deep(own, more) } : own;
  });
  return [...kept, ...([...changes.values()] as T[])];
}

/** A pack that extends nothing is whole by its schema. */
export const wholePack = (file: PackFile): Pack => file as unknown as Pack;
