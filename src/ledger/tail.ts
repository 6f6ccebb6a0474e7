import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readLine } from './line.ts';

const block = 1 << 16;

function readAt(fd: number, from: number, to: number): Buffer {
  const buffer = Buffer.allocUnsafe(to - from);
  let held = 0;
  while (held < buffer.length) {
    const got = readSync(fd, buffer, held, buffer.length - held, from + held);
    if (got === 0) break;
    held += got;
  }
  return buffer.subarray(0, held);
}

/** Offset of the last newline before `to`; -1 if there is none. */
function newlineBefore(fd: number, to: number): number {
  for (let end = to; end > 0; ) {
    const from = Math.max(0, end - block);
    const at = readAt(fd, from, end).lastIndexOf(10);
    if (at !== -1) return from + at;
    end = from;
  }
  return -1;
}

/**
 * Where the newest file of a stream ends soundly. What stands behind it a crash left there: bytes after the last newline,
 * and whole lines of a command whose last line (without `more`) was not written. Lines whose hash does not hold are no
 * torn tail: they were changed.
 */
export function measureTail(file: string): { end: number; size: number } {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    let end = newlineBefore(fd, size) + 1;
    for (let follows: number | null = null; end > 0; ) {
      const begin = newlineBefore(fd, end - 1) + 1;
      const line = readLine(readAt(fd, begin, end - 1));
      if (!line.ok || line.hash !== line.event.hash) break;
      const { more } = line.event;
      if (more === undefined || more < 1 || (follows !== null && more !== follows + 1)) break;
      follows = more;
      end = begin;
    }
    return { end, size };
  } finally {
    closeSync(fd);
  }
}

/** Some bytes of a file; fewer where it is shorter. */
export function bytesAt(file: string, from: number, to: number): Buffer {
  const fd = openSync(file, 'r');
  try {
    return readAt(fd, from, to);
  } finally {
    closeSync(fd);
  }
}
