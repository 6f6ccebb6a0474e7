import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Attachment } from '../../src/core/attachment.ts';
import type { Finding } from '../../src/core/finding.ts';
import { partsOf, type Place } from '../../src/core/place.ts';
import type { ClauseResult, MaterialResult, Verdict } from '../../src/core/verdict.ts';
import { extendPack, wholePack } from '../../src/law/extend.ts';
import { builtInPacks } from '../../src/law/generated/packs.ts';
import { judge } from '../../src/law/judge.ts';
import type { Pack, PackFile, Settings } from '../../src/law/pack.ts';
import { resolveBodies } from '../../src/law/recommender.ts';
import type { Dossier } from '../../src/schema/generated/types.ts';

type Tree = { [key: string]: unknown };

/** A short change of the base dossier, and with what it is judged. */
export interface Case {
  /** Like `set`, before anything is removed. */
  over?: Tree;
  /** Pointer → value; missing parents are made. */
  set?: Tree;
  /** Pointers taken away. */
  remove?: string[];
  /** Path of an attachment → what differs from a sound PDF. */
  files?: Record<string, Partial<Attachment>>;
  /** `xj-2012` unless told. */
  pack?: string;
  /** Any part of a pack that extends it. */
  extend?: Partial<PackFile>;
  settings?: Partial<Settings>;
  asOf?: string;
}

export const readTable = <T>(name: string): T => parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;

const numbered = (value: unknown, number: number): unknown => {
  if (typeof value === 'string') return value.replaceAll('#', String(number));
  return Array.isArray(value) ? value.map((one) => numbered(one, number)) : value;
};

/** `{ times: 3, client: 客户# }` → 客户1, 客户2, 客户3. */
export function expand(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.flatMap((row: unknown) => {
      if (row === null || typeof row !== 'object' || !('times' in row)) return [expand(row)];
      const { times, ...rest } = row as Tree & { times: number };
      return Array.from({ length: times }, (_, i) =>
        Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, numbered(value, i + 1)])),
      );
    });
  }
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, expand(value)]));
}

const base = expand(readTable('base.yaml'));

function parentOf(data: Tree, pointer: string): [Tree, string] {
  const parts = partsOf(pointer);
  const last = parts.pop()!;
  let node = data;
  for (const part of parts) node = (node[part] ??= {}) as Tree;
  return [node, last];
}

export function dossierOf({ over = {}, set = {}, remove = [] }: Case): Dossier {
  const data = structuredClone(base) as Tree;
  put(data, over);
  for (const pointer of remove) {
    const [parent, key] = parentOf(data, pointer);
    if (!(key in parent)) throw new Error(`nothing to remove at ${pointer}`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  put(data, set);
  return data as unknown as Dossier;
}

function put(data: Tree, values: Tree): void {
  for (const [pointer, value] of Object.entries(values)) {
    const [parent, key] = parentOf(data, pointer);
    parent[key] = structuredClone(expand(value));
  }
}

export function packOf({ pack = 'xj-2012', extend, settings }: Pick<Case, 'pack' | 'extend' | 'settings'>): Pack {
  const file = builtInPacks[pack]!;
  const built = file.extends ? extendPack(wholePack(builtInPacks[file.extends]!), file) : wholePack(file);
  const changed = extend ? extendPack(built, { format: 'xjsme-pack/1', id: 'local', ...extend }) : built;
  return settings ? { ...changed, settings: { ...changed.settings, ...settings } } : changed;
}

/** Every file is there and sound unless a case says otherwise. */
export const attachmentsOf =
  (files: Case['files'] = {}) =>
  (path: string): Attachment => ({
    path,
    exists: 'yes',
    bytes: 1000,
    sha256: path,
    type: 'pdf',
    extension: 'pdf',
    typeMatches: true,
    pdf: { complete: true, encrypted: false },
    tiny: false,
    ...files[path],
  });

/** A place that tells its pointer. */
export const placeOf = (pointer: string): Place => ({ file: 'dossier', sheet: pointer, cell: 'A1' });
export const pointerAt = (place: Place): string => ('sheet' in place ? place.sheet : `a bare file: ${place.file}`);

export function judged(row: Case, before: readonly Finding[] = []): Verdict {
  return judgeDossier(dossierOf(row), row, before);
}

export function judgeDossier(data: Dossier, row: Case = {}, before: readonly Finding[] = []): Verdict {
  const dossier = { data, at: placeOf };
  const bodies = resolveBodies(dossier);
  return judge(
    {
      dossier,
      attachment: attachmentsOf(row.files),
      pack: packOf(row),
      asOf: row.asOf ?? '2024-06-30',
      year: data.year - 1,
      recommender: bodies.recommender,
    },
    [...before, ...bodies.findings],
  );
}

export function clauseOf(verdict: Verdict, clause: string): ClauseResult {
  const found = verdict.clauses.find((result) => result.clause === clause);
  if (!found) throw new Error(`no clause ${clause}`);
  return found;
}

export function materialOf(verdict: Verdict, item: string): MaterialResult {
  const found = verdict.materials.find((result) => result.item === item);
  if (!found) throw new Error(`no material ${item}`);
  return found;
}

/** `code` of a finding, with the first of these arguments that tells it apart from others of its code. */
export const said = (verdict: Verdict): string[] =>
  verdict.findings.map(({ code, args }) => {
    const more = args['about'] ?? args['need'] ?? args['reason'] ?? args['mark'] ?? args['name'] ?? '';
    return more === '' ? code : `${code} ${more}`;
  });
