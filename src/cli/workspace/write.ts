import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CliError, exit, type Host } from '../host.ts';
import { shownPath } from './seek.ts';
import { wordsOf } from './words.ts';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** Not every disk can keep a folder's own entries at once, nor need it. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}

function writeBeside(path: string, text: string): string {
  const beside = `${path}.${process.pid}.tmp`;
  rmSync(beside, { force: true });
  const fd = openSync(beside, 'wx');
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  return beside;
}

/**
 * Writes a whole file, or nothing: whoever looks finds the old one or the new one. `once`: where the file is there already it
 * stays, and the answer is false, also if another process was a moment faster. Throws what `node:fs` throws.
 */
export function writeWhole(path: string, text: string, how: 'once' | 'replace'): boolean {
  if (how === 'once' && existsSync(path)) return false;
  mkdirSync(dirname(path), { recursive: true });
  let beside: string | null = null;
  try {
    beside = writeBeside(path, text);
    if (how === 'once') {
      try {
        linkSync(beside, path);
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        // Disks without links (FAT on a memory stick): the look above has to do.
        renameSync(beside, path);
        beside = null;
      }
    } else {
      renameSync(beside, path);
      beside = null;
    }
    syncFolder(dirname(path));
    return true;
  } finally {
    if (beside !== null) rmSync(beside, { force: true });
  }
}

/** What the system says against writing, as a refusal (exit 3) that names the path; anything else is thrown on. */
export function notWritable(error: unknown, path: string, host: Host): unknown {
  const code = codeOf(error);
  if (error instanceof CliError || !/^E[A-Z]+$/.test(code)) return error;
  const words = wordsOf(host);
  const file = (error as NodeJS.ErrnoException).path ?? path;
  return new CliError(
    exit.unreadable,
    'workspace/not-writable',
    words.notWritable({ file: shownPath(host, file), why: words.systemError(code) }),
    words.notWritableHint,
  );
}
