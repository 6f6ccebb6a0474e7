import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Torn } from './damage.ts';
import { cutLasting, removeLasting, syncFolder, writeLasting } from './disk.ts';
import { sha256 } from './line.ts';
import { bytesAt } from './tail.ts';

/** Bytes that were taken out of the ledger and kept. */
export interface SetAside {
  /** Where they stood, relative to the workspace. */
  from: string;
  /** Where they are now, relative to the workspace. */
  to: string;
  bytes: number;
}

/** `set-aside/<stream>-<year>-<offset>-<8 digits of their SHA-256>.ndjson`: done twice, it is the same file. */
export function keepAside(
  workspace: string,
  { stream, year, offset }: Pick<Torn, 'stream' | 'year' | 'offset'>,
  bytes: Buffer,
): string {
  const folder = join(workspace, 'set-aside');
  if (mkdirSync(folder, { recursive: true }) !== undefined) syncFolder(workspace);
  const name = `${stream}-${year}-${offset}-${sha256(bytes).slice(0, 8)}.ndjson`;
  writeLasting(join(folder, name), bytes);
  syncFolder(folder);
  return `set-aside/${name}`;
}

/** Moves a torn tail out of the ledger: first it is kept for good, then the file is cut. */
export function setAsideTorn(workspace: string, torn: Torn): SetAside {
  const file = join(workspace, torn.file);
  const bytes = bytesAt(file, torn.offset, torn.offset + torn.bytes);
  const to = keepAside(workspace, torn, bytes);
  if (torn.offset > 0) cutLasting(file, torn.offset);
  else removeLasting(file);
  return { from: torn.file, to, bytes: bytes.length };
}
