import { isUtf8, transcode } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** So small that the text of a block stays below what V8 sets aside as a large object, which costs twice. */
const blockSize = 48 * 1024;
const newline = 10;

/** Lines that lie one behind the other in memory: whole ones, or the rest of a file that no newline ends. */
interface Block {
  /** Only good until the next block is asked for. */
  bytes: Buffer;
  /** Where it begins in the file. */
  offset: number;
}

/** The lines of a file between two offsets, by blocks: a file may be larger than memory, and a line longer than a block. */
function* blocksOf(file: string, from: number, to: number): Generator<Block, void, undefined> {
  const fd = openSync(file, 'r');
  try {
    let buffer = Buffer.allocUnsafe(blockSize);
    /** Bytes in the buffer; `base`: offset of its first byte. */
    let [held, base] = [0, from];
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
      const want = Math.min(buffer.length - held, to - base - held);
      const got = want > 0 ? readSync(fd, buffer, held, want, base + held) : 0;
      if (got === 0) break;
      // What was held before has no newline.
      const last = buffer.subarray(held, held + got).lastIndexOf(newline);
      const whole = last === -1 ? 0 : held + last + 1;
      held += got;
      if (whole === 0) continue;
      yield { bytes: buffer.subarray(0, whole), offset: base };
      buffer.copy(buffer, 0, whole, held);
      [held, base] = [held - whole, base + whole];
    }
    if (held > 0) yield { bytes: buffer.subarray(0, held), offset: base };
  } finally {
    closeSync(fd);
  }
}

/** Text by way of UTF-16, where this run-time can: three times as fast with Node 20. Null where the bytes are no UTF-8. */
export const textOf = (bytes: Buffer): string | null => {
  if (!isUtf8(bytes)) return null;
  return typeof transcode === 'function' ? transcode(bytes, 'utf8', 'ucs2').toString('ucs2') : bytes.toString('utf8');
};

export interface RawLine {
  /** Without the newline; only good until the next line is asked for. */
  bytes: Buffer;
  /** Where it begins in the file. */
  offset: number;
  /** Whether a newline follows it. */
  ended: boolean;
  /** What the bytes say, where that was asked for and they are sound UTF-8, as are those around them. */
  text: string | null;
}

/**
 * The lines of a file between two offsets, one with each call; null after the last one. Throws what the file system
 * throws. A plain function: what V8 spends on compiling a generator is a good part of a hundred thousand lines.
 * @param decode with their text, which is had for many lines at once
 */
export function lineReader(file: string, from: number, to: number, decode: boolean): () => RawLine | null {
  const blocks = blocksOf(file, from, to);
  let [block, text]: [Block | null, string | null] = [null, null];
  /** Where the next line begins in the block, and in its text. */
  let [begin, at] = [0, 0];
  const advance = (): boolean => {
    block = blocks.next().value ?? null;
    text = block && decode ? textOf(block.bytes) : null;
    [begin, at] = [0, 0];
    return block !== null;
  };
  const textTo = (stop: number): string => {
    const said = text!.slice(at, stop);
    at = stop + 1;
    return said;
  };
  return () => {
    if ((block === null || begin >= block.bytes.length) && !advance()) return null;
    const { bytes, offset } = block!;
    const found = bytes.indexOf(newline, begin);
    const ended = found !== -1;
    const line = {
      bytes: bytes.subarray(begin, ended ? found : bytes.length),
      offset: offset + begin,
      ended,
      text: text !== null && ended ? textTo(text.indexOf('\n', at)) : null,
    };
    begin = ended ? found + 1 : bytes.length;
    return line;
  };
}

/** The lines of a file between two offsets. Throws what the file system throws. */
export function* linesOf(file: string, from: number, to: number): Generator<RawLine, void, undefined> {
  const next = lineReader(file, from, to, false);
  for (let line = next(); line; line = next()) yield line;
}

/**
 * Whether some bytes stand in a file before `to`.
 * @param buffer to read into, longer than the needle: new memory for each file would cost as much as the search
 */
export function contains(file: string, needle: Buffer, to: number, buffer: Buffer): boolean {
  const fd = openSync(file, 'r');
  try {
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
