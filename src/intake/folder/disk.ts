import { nfc } from '../../core/values/text.ts';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Bytes, CHUNK, type Content, isSystemError, type Opened, unopened } from './content.ts';
import { byCodeUnit } from './names.ts';
import type { Directory, Entry, LinkTarget } from './tree.ts';

// Synchronous on purpose: a thousand small files are read faster than through the thread pool.
// No link is followed at the last step and no pipe waited for, should the file be exchanged after it was listed.
// Windows knows neither flag, so there they are undefined whatever the types say.
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const changed = (): Error =>
  Object.assign(new Error('file shrank while it was read'), { syscall: 'read', code: 'ECHANGED' });

function fill(fd: number, target: Uint8Array, position: number): Uint8Array {
  for (let done = 0; done < target.length; ) {
    const count = readSync(fd, target, done, target.length - done, position + done);
    if (count === 0) throw changed();
    done += count;
  }
  return target;
}

function withFile<T>(path: string, work: (fd: number, size: number) => Opened<T>): Opened<T> {
  let fd: number | undefined;
  try {
    fd = openSync(path, OPEN);
    const stat = fstatSync(fd);
    if (stat.isDirectory()) return unopened('directory');
    if (!stat.isFile()) return unopened('unreadable', 'special');
    return work(fd, stat.size);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'ENOENT' ? unopened('no') : unopened('unreadable', error.code ?? 'EIO');
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** One buffer serves all files in turn; it is taken while a file is in use, so a nested use gets its own. */
let spare: Buffer | null = null;

function randomAccess(fd: number, size: number, buffer: Buffer): Bytes {
  let loaded: Uint8Array | undefined;
  return {
    size,
    at(offset, length) {
      const count = Math.max(0, Math.min(length, CHUNK, size - offset));
      if (size > CHUNK) return fill(fd, buffer.subarray(0, count), offset);
      loaded ??= fill(fd, buffer.subarray(0, size), 0);
      return loaded.subarray(offset, offset + count);
    },
  };
}

const inMemory = (whole: Uint8Array): Bytes => ({
  size: whole.length,
  at: (offset, length) => whole.subarray(offset, offset + Math.max(0, Math.min(length, CHUNK))),
});

export function diskContent(path: string): Content {
  /** What was read stands for the file: its digest is that of the text that was judged, and a list is opened once. */
  let whole: Uint8Array | undefined;
  return {
    use(work) {
      if (whole) return { ok: true, value: work(inMemory(whole)) };
      return withFile(path, (fd, size) => {
        const buffer = spare ?? Buffer.allocUnsafeSlow(CHUNK);
        spare = null;
        try {
          return { ok: true, value: work(randomAccess(fd, size, buffer)) };
        } finally {
          spare = buffer;
        }
      });
    },
    read: (limit) =>
      withFile(path, (fd, size) => {
        if (size > limit) return unopened('too-large', String(size));
        const bytes = fill(fd, Buffer.allocUnsafeSlow(size), 0);
        // A large one is not worth its memory.
        if (size <= CHUNK) whole = bytes;
        return { ok: true, value: bytes };
      }),
  };
}

function linkTarget(path: string, root: Directory): LinkTarget {
  try {
    const inside = relative(realpathSync(root.where), realpathSync(path));
    if (inside === '') return [];
    if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) return 'outside';
    return inside.split(sep).map((part) => nfc(part));
  } catch (error) {
    if (isSystemError(error)) return 'no';
    throw error;
  }
}

/** A directory by its absolute path. */
export function diskDirectory(where: string): Directory {
  return {
    where,
    entries() {
      try {
        const found = readdirSync(where, { withFileTypes: true }).map((raw) => ({
          raw,
          name: nfc(raw.name),
        }));
        found.sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.raw.name, b.raw.name));
        return found.map(({ raw, name }): Entry => {
          const path = join(where, raw.name);
          if (raw.isFile()) return { kind: 'file', name, content: diskContent(path) };
          if (raw.isDirectory()) return { kind: 'directory', name, directory: diskDirectory(path) };
          if (raw.isSymbolicLink()) {
            const toDirectory = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
            return { kind: 'link', name, target: (root) => linkTarget(path, root), toDirectory };
          }
          return { kind: 'special', name };
        });
      } catch (error) {
        if (isSystemError(error)) return null;
        throw error;
      }
    },
  };
}
