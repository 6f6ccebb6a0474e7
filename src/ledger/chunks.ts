import { closeSync, openSync, readSync } from 'node:fs';

const chunk = 1 << 18;
const newline = 10;

export interface RawLine {
  /** Without the newline; only good until the next line is asked for. */
  bytes: Buffer;
  /** Where it begins in the file. */
  offset: number;
  /** Whether a newline follows it. */
  ended: boolean;
}

/**
 * The lines of a file between two offsets, by chunks: a file may be larger than memory, and a line longer than a chunk.
 * Throws what the file system throws.
 */
export function* linesOf(file: string, from: number, to: number): Generator<RawLine, void, undefined> {
  const fd = openSync(file, 'r');
  try {
    let buffer = Buffer.allocUnsafe(chunk);
    /** Bytes in the buffer; `base`: offset of its first byte; `begin`: where the line begins in it; `looked`: searched up to here. */
    let [held, base, begin, looked] = [0, from, 0, 0];
    /** The bytes that are held: made where they change, as a view costs as much as a short line. */
    let view = buffer.subarray(0, 0);
    for (;;) {
      const at = view.indexOf(newline, looked);
      if (at !== -1) {
        yield { bytes: buffer.subarray(begin, at), offset: base + begin, ended: true };
        begin = at + 1;
        looked = begin;
        continue;
      }
      looked = held;
      if (begin > 0) {
        buffer.copy(buffer, 0, begin, held);
        [held, looked, base, begin] = [held - begin, looked - begin, base + begin, 0];
      } else if (held === buffer.length) {
        const larger = Buffer.allocUnsafe(buffer.length * 2);
        buffer.copy(larger, 0, 0, held);
        buffer = larger;
      }
      const want = Math.min(buffer.length - held, to - base - held);
      const got = want > 0 ? readSync(fd, buffer, held, want, base + held) : 0;
      if (got === 0) break;
      held += got;
      view = buffer.subarray(0, held);
    }
    if (held > begin) yield { bytes: buffer.subarray(begin, held), offset: base + begin, ended: false };
  } finally {
    closeSync(fd);
  }
}

/** Whether some bytes stand in a file before `to`. */
export function contains(file: string, needle: Buffer, to: number): boolean {
  const fd = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(Math.min(1 << 20, to + needle.length));
    // The end of one chunk is kept for the next, because what is looked for may lie across both.
    let kept = 0;
    for (let at = 0; at < to; ) {
      const got = readSync(fd, buffer, kept, Math.min(buffer.length - kept, to - at), at);
      if (got === 0) return false;
      const held = kept + got;
      if (buffer.subarray(0, held).includes(needle)) return true;
      at += got;
      kept = Math.min(held, needle.length - 1);
      buffer.copy(buffer, 0, held - kept, held);
    }
    return false;
  } finally {
    closeSync(fd);
  }
}

/** How many newlines stand before an offset. */
export function newlinesBefore(file: string, offset: number): number {
  let count = 0;
  for (const { ended } of linesOf(file, 0, offset)) if (ended) count++;
  return count;
}
