import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type BagFile, bagFile } from '../../export/audit/bag.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { notWritten, writeFileWhole } from '../round/files.ts';
import { registerWords } from './register-words.ts';

/** A file of the bag: made here, or the sound beginning of a file of the ledger. */
export type Content = BagFile & ({ text: string } | { from: string });

export const made = (path: string, text: string): Content => ({ ...bagFile(path, text), text });

/** Hashes the first bytes of a file, piece by piece: a ledger may be large. */
export function copied(path: string, from: string, bytes: number): Content {
  return { path, bytes, sha256: hashOf(from, bytes), from };
}

function hashOf(file: string, bytes: number): string {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(1 << 20);
  const fd = openSync(file, 'r');
  try {
    for (let at = 0; at < bytes; ) {
      const read = readSync(fd, buffer, 0, Math.min(buffer.length, bytes - at), at);
      if (read === 0) break;
      hash.update(buffer.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(fd);
  }
  return hash.digest('hex');
}

/** What stands in a folder, path with `/` → size; null where there is no such folder. */
function filesIn(dir: string): Map<string, number> | null {
  const stat = lstatSync(dir, { throwIfNoEntry: false });
  if (!stat) return null;
  if (!stat.isDirectory()) return new Map([['', stat.size]]);
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => !one.isDirectory()).map((one) => join(one.parentPath, one.name));
  return new Map(files.map((file) => [relative(dir, file).replaceAll('\\', '/'), lstatSync(file).size]));
}

/**
 * Whether the folder holds this very bag already. Throws a CliError (exit 2) where it holds anything else: nothing is
 * ever overwritten.
 */
export function standsAlready(dir: string, contents: readonly Content[], host: Host): boolean {
  const found = filesIn(dir);
  if (found === null || found.size === 0) return false;
  const same =
    found.size === contents.length &&
    contents.every(({ path, bytes, sha256 }) => found.get(path) === bytes && hashOf(join(dir, path), bytes) === sha256);
  if (same) return true;
  const words = registerWords(host).audit;
  const shown = relative(host.cwd, dir) || '.';
  throw new CliError(exit.usage, 'usage/not-empty', put(words.notEmpty, { dir: shown }), words.notEmptyHint);
}

/** Writes the bag beside its place and moves it there once it is whole. Throws a CliError (exit 3). */
export function writeBag(dir: string, contents: readonly Content[], host: Host): void {
  const beside = `${dir}.${process.pid}.tmp`;
  try {
    for (const one of contents) {
      const path = join(beside, one.path);
      if ('text' in one) {
        writeFileWhole(path, one.text, host);
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(one.from, path);
      truncateSync(path, one.bytes);
    }
    // An empty folder may stand there.
    if (lstatSync(dir, { throwIfNoEntry: false })) removeEmpty(dir);
    renameSync(beside, dir);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw notWritten(error, dir, host);
  }
}

/** A folder without files may still hold empty folders. */
function removeEmpty(dir: string): void {
  for (const one of readdirSync(dir)) removeEmpty(join(dir, one));
  rmdirSync(dir);
}
