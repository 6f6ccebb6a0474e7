import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonical } from '../core/canonical.ts';
import { codes } from '../core/codes.ts';
import type { Finding, Report } from '../core/finding.ts';
import { placeIn } from '../core/place.ts';
import { checkPack } from '../law/check-pack.ts';
import { extendPack, wholePack } from '../law/extend.ts';
import { builtInPacks } from '../law/generated/packs.ts';
import type { Pack, PackFile } from '../law/pack.ts';
import { validatePack } from '../schema/generated/validate-pack.mjs';
import { decodeText } from './text.ts';
import { readYaml } from './yaml/read.ts';

export interface LoadedPack {
  pack: Pack;
  /** Of the whole pack after what it extends, as canonical JSON. */
  digest: string;
  /** The file as written, and where. */
  source: string;
}

export type PackRead =
  | { ok: true; loaded: LoadedPack; findings: Finding[] }
  | { ok: false; reason: 'unknown' | 'unreadable' | 'invalid'; findings: Finding[] };

export const builtInIds = (): string[] => Object.keys(builtInPacks);

/** `sha256:…` of a text in UTF-8. */
export const textDigest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Names a pack by its whole content. */
export const digestOf = (pack: Pack): string => textDigest(canonical(pack));

function builtIn(id: string): Pack | null {
  const file = builtInPacks[id];
  if (!file) return null;
  const base = file.extends ? builtIn(file.extends) : null;
  return base ? extendPack(base, file) : wholePack(file);
}

/** A built-in pack by its id, or an office's own pack from a YAML file (Art. 19). */
export async function readPack(name: string, cwd: string): Promise<PackRead> {
  const known = builtIn(name);
  if (known) return { ok: true, loaded: { pack: known, digest: digestOf(known), source: name }, findings: [] };
  if (!/[./\\]/.test(name)) return { ok: false, reason: 'unknown', findings: [] };
  return readPackFile(name, cwd);
}

async function readPackFile(file: string, cwd: string): Promise<PackRead> {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push({ severity: codes[finding.code], ...finding });
  const failed = (reason: 'unreadable' | 'invalid'): PackRead => ({ ok: false, reason, findings });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, file));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    report({
      code: missing ? 'input/not-found' : 'input/unreadable',
      args: { path: file, near: '', detail: String((error as NodeJS.ErrnoException).code) },
      at: { file },
    });
    return failed('unreadable');
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) report({ code: decoded.code, args: {}, at: { file } });
  const tree = decoded.ok ? await readYaml(decoded.text, file, report) : null;
  if (!tree) return failed('unreadable');
  const at = (pointer: string) => placeIn(tree.places, pointer, { file, line: 1, col: 1 });
  if (!validatePack(tree.data)) {
    for (const error of validatePack.errors ?? []) {
      if (/\/oneOf\/\d/.test(error.schemaPath) || error.keyword === 'if') continue;
      const pointer =
        error.keyword === 'additionalProperties'
          ? `${error.instancePath}/${error.params.additionalProperty}`
          : error.instancePath;
      report({
        code: 'pack/schema',
        args: {
          keyword: error.keyword,
          detail: detailOf(error.params, error.keyword),
          key: pointer.split('/').at(-1) ?? '',
        },
        at: at(pointer),
        pointer,
      });
    }
    return failed('invalid');
  }
  const own = tree.data as unknown as PackFile;
  const base = own.extends === undefined ? null : builtIn(own.extends);
  if (own.extends !== undefined && !base) {
    report({
      code: 'pack/extends',
      args: { name: own.extends, known: builtInIds().join('、') },
      at: at('/extends'),
      pointer: '/extends',
    });
    return failed('invalid');
  }
  const pack = base ? extendPack(base, own) : wholePack(own);
  for (const { code, args, pointer } of checkPack(own, pack)) report({ code, args, at: at(pointer), pointer });
  if (findings.some(({ severity }) => severity === 'error')) return failed('invalid');
  return { ok: true, loaded: { pack, digest: digestOf(pack), source: file }, findings };
}

/** What the schema asked for, in the words of its parameters. */
function detailOf(params: Record<string, unknown>, keyword: string): string {
  const value =
    params.missingProperty ??
    params.additionalProperty ??
    params.allowedValues ??
    params.allowedValue ??
    params.type ??
    params.pattern ??
    params.limit ??
    params.format;
  return value === undefined ? keyword : Array.isArray(value) ? value.join('、') : String(value);
}
