import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export type Decoded =
  | { ok: true; text: string; encoding: Encoding; bom: boolean }
  | { ok: false; code: 'input/encoding' };

// ignoreBOM keeps a second mark in the text; the first is cut off as bytes, so column 1 is the first character after it.
const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>();

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  // Asking ICU for a decoder costs more than decoding a dossier.
  if (encoding === 'utf-8')
    return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : undefined;
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function byMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) {
    return { encoding: 'gb18030', length: 4 };
  }
  return undefined;
}

const rare = /[\x01-\x08\x0e-\x1f\x7f]/g;

/** A stray control character is a finding about a cell; more than one in fifty is a binary file that happens to decode. */
function binary(text: string): boolean {
  if (text.includes('\0')) return true;
  const count = text.match(rare)?.length ?? 0;
  return count > 4 && count * 50 > text.length;
}

/**
 * Bytes → text: by the byte order mark, else UTF-8, else GB 18030 (what Excel and WPS write on a Chinese Windows), each
 * strictly. The mark is no part of the text. Binary content is refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  // The reader and the code frames of one file ask for the same text.
  const known = texts.get(bytes) ?? decode(bytes);
  texts.set(bytes, known);
  return known;
}

const texts = new WeakMap<Uint8Array, Decoded>();

function decode(bytes: Uint8Array): Decoded {
  const mark = byMark(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  for (const encoding of mark ? [mark.encoding] : (['utf-8', 'gb18030'] as const)) {
    const text = decoded(body, encoding);
    if (text === undefined) continue;
    return binary(text) ? { ok: false, code: 'input/encoding' } : { ok: true, text, encoding, bom: !!mark };
  }
  return { ok: false, code: 'input/encoding' };
}

// C0 and C1 without tab and line breaks, and the marks that turn the direction of writing: neither shows on the screen.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** The first control character of a text, as `U+001B`. */
export function controlCharacter(text: string): string | undefined {
  const found = control.exec(text);
  return found ? `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : undefined;
}

/** A text with lone CR (old Mac) turned into LF: same length, so positions stay. */
export const unixBreaks = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text);

/** Offset → line and column, from 1, in UTF-16 code units. The table of lines is made when first asked for. */
export function positions(text: string): {
  at(offset: number): { line: number; col: number };
  /** Offset of the first character of a line (from 1). */
  startOf(line: number): number;
} {
  let starts: number[] | undefined;
  const table = (): number[] => {
    if (starts) return starts;
    starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  };
  return {
    at(offset) {
      const lines = table();
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, col: offset - lines[low]! + 1 };
    },
    startOf: (line) => table()[line - 1] ?? text.length,
  };
}
