import { isUtf8 } from 'node:buffer';

const amp = 0x26;
const cr = 0x0d;
const lf = 0x0a;

/** What a run of XML text still needs: nothing, UTF-8 decoding, entities and line ends as well, or line ends only. */
export type Form = 'ascii' | 'utf8' | 'escaped' | 'cdata';

/** A part as UTF-8 without BOM; null where it is neither UTF-8 nor UTF-16, the two encodings OPC allows. */
export function toUtf8(part: Uint8Array): Buffer | null {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const [a, b] = bytes;
  const little = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c);
  if (little || big) return Buffer.from(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8');
  if (!isUtf8(bytes)) return null;
  return a === 0xef && b === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const named: Readonly<Record<string, number>> = { amp: amp, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 };

/** Code point of the entity between `&` and `;`, or -1. Without a DTD there are five names and the numbers. */
function codePoint(entity: string): number {
  if (!entity.startsWith('#')) return named[entity] ?? -1;
  const hex = entity[1] === 'x';
  const digits = entity.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-fA-F]{1,8}$/ : /^[0-9]{1,8}$/).test(digits)) return -1;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  return code <= 0x10ffff ? code : -1;
}

function putUtf8(out: Buffer, at: number, code: number): number {
  if (code < 0x80) {
    out[at++] = code;
  } else if (code < 0x800) {
    out[at++] = 0xc0 | (code >> 6);
    out[at++] = 0x80 | (code & 63);
  } else {
    if (code < 0x10000) {
      out[at++] = 0xe0 | (code >> 12);
    } else {
      out[at++] = 0xf0 | (code >> 18);
      out[at++] = 0x80 | ((code >> 12) & 63);
    }
    out[at++] = 0x80 | ((code >> 6) & 63);
    out[at++] = 0x80 | (code & 63);
  }
  return at;
}

/**
 * Text of `bytes[from, to)`; null at an entity that XML does not know. Written into one buffer, since no entity is
 * shorter than what it stands for: a hundred megabytes of entities cost time in proportion and no heap of fragments.
 */
export function decodeRun(bytes: Buffer, from: number, to: number, form: Form): string | null {
  if (form === 'ascii') return bytes.toString('latin1', from, to);
  if (form === 'utf8') return bytes.toString('utf8', from, to);
  const out = Buffer.allocUnsafe(to - from);
  let length = 0;
  let high = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === cr) {
      // XML 1.0, 2.11: every line end is read as a line feed.
      if (bytes[at + 1] !== lf || at + 1 >= to) out[length++] = lf;
    } else if (byte !== amp || form === 'cdata') {
      out[length++] = byte;
    } else {
      let end = at + 1;
      while (end < to && end - at < 12 && bytes[end] !== 0x3b) end++;
      const code = end < to && bytes[end] === 0x3b ? codePoint(bytes.toString('latin1', at + 1, end)) : -1;
      if (code < 0) return null;
      at = end;
      // Some writers give a character beyond U+FFFF as two surrogates: they belong together.
      if (code >= 0xdc00 && code <= 0xdfff && high > 0) {
        length = putUtf8(out, length - 3, 0x10000 + ((high - 0xd800) << 10) + (code - 0xdc00));
        high = 0;
        continue;
      }
      high = code >= 0xd800 && code <= 0xdbff ? code : 0;
      length = putUtf8(out, length, code);
      continue;
    }
    high = 0;
  }
  return out.toString('utf8', 0, length);
}

/** ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return, `_x005F_x000D_` the text `_x000D_`. */
export const unescapeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
