import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WriteCode } from '../core/ledger-codes.ts';

/** Why the disk said no. */
export interface DiskRefusal {
  code: WriteCode;
  /** The system's own word, e.g. ENOSPC. */
  why: string;
}

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const readOnly = new Set(['EROFS', 'EACCES', 'EPERM']);

/** An error of the file system as a refusal; anything else is a bug and is thrown on. */
export function refusalOf(error: unknown): DiskRefusal {
  const why = (error as NodeJS.ErrnoException | null)?.code;
  if (why === undefined || !('syscall' in (error as object))) throw error;
  return { code: full.has(why) ? 'ledger/full' : readOnly.has(why) ? 'ledger/read-only' : 'ledger/write', why };
}

/** A short write, as an error like the system's own. */
const short = (): NodeJS.ErrnoException =>
  Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' });

/** Makes the names in a folder lasting; Windows neither can nor needs to. */
export function syncFolder(folder: string): void {
  let fd: number;
  try {
    fd = openSync(folder, 'r');
  } catch (error) {
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    fsyncSync(fd);
  } catch (error) {
    // Some network file systems know no such thing.
    if (!/^(?:EINVAL|ENOTSUP|EPERM|EBADF)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(fd);
  }
}

/** Writes a file anew and makes it last. */
export function writeLasting(file: string, bytes: Uint8Array): void {
  const fd = openSync(file, 'w');
  try {
    for (let at = 0; at < bytes.length; ) {
      const put = writeSync(fd, bytes, at);
      if (put === 0) throw short();
      at += put;
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Cuts a file and makes that last. */
export function cutLasting(file: string, size: number): void {
  const fd = openSync(file, 'r+');
  try {
    ftruncateSync(fd, size);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Removes a file and makes that last. */
export function removeLasting(file: string): void {
  unlinkSync(file);
  syncFolder(dirname(file));
}

/**
 * Appends with one write and one fsync. Whatever fails, the file is cut back to what it was, if the disk lets us: nothing
 * lost, nothing half. Throws what the file system throws.
 * @param size what the file must have before: false if it has another (somebody writes without the lock)
 */
export function appendLasting(file: string, size: number, bytes: Buffer): boolean {
  const fd = openSync(file, 'a');
  try {
    if (fstatSync(fd).size !== size) return false;
    try {
      if (writeSync(fd, bytes) < bytes.length) throw short();
      fsyncSync(fd);
    } catch (error) {
      cutBack(fd, size);
      throw error;
    }
    return true;
  } finally {
    closeSync(fd);
  }
}

/** What cannot be cut back is a torn tail: the next write sets it aside. */
function cutBack(fd: number, size: number): void {
  try {
    ftruncateSync(fd, size);
    fsyncSync(fd);
  } catch {}
}
