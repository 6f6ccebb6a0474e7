import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { roundWords } from './words.ts';

/** Writes a file whole or not at all: a table opened half-written would be believed. Throws a CliError (exit 3). */
export function writeFileWhole(path: string, bytes: Uint8Array | string, host: Host): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const fd = openSync(temporary, 'w');
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let at = 0; at < data.length; ) at += writeSync(fd, data, at);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {}
    throw notWritten(error, path, host);
  }
}

/** What the file system refused, for the user (exit 3); a bug stays what it is. */
export function notWritten(error: unknown, path: string, host: Host): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  const file = relative(host.cwd, path) || path;
  const { errors } = roundWords(host);
  const message = put(errors.notWritten, { file, why: code ?? '' });
  return new CliError(exit.unreadable, 'output/write', message, errors.notWrittenHint, { file });
}
