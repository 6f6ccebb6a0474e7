import { type Bytes, CHUNK } from '../folder/content.ts';

export interface PdfFacts {
  /** It ends as a PDF ends, with `%%EOF`. A cut-off download does not. */
  complete: boolean;
  /** A password or rights are set, so that text and pages may not open. */
  encrypted: boolean;
}

function text(bytes: Bytes, offset: number, length: number): string {
  const part = bytes.at(offset, length);
  return Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
}

/** A reference or a dictionary must follow: `/EncryptMetadata` and the bare word are something else. */
const encrypt = /\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/;

/** Readers look for the end in the last 1024 bytes (ISO 32000-1, annex H.3, note 18); padding behind it is no fault. */
const TAIL = 1024;
/** No trailer dictionary is longer, the padding of file identifiers included. */
const DICTIONARY = 16 * 1024;
const OVERLAP = 64;

const padding = /[\0\s]/;

/** The end of the file without padding, and the offset of the cross-reference that it names. */
function ending(bytes: Bytes): { complete: boolean; xref: number | null } {
  const whole = text(bytes, Math.max(0, bytes.size - 8 * TAIL), 8 * TAIL);
  let length = whole.length;
  while (length > 0 && padding.test(whole.charAt(length - 1))) length--;
  const end = whole.slice(0, length);
  const offset = [...end.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  return { complete: end.slice(-TAIL).includes('%%EOF'), xref: offset === undefined ? null : Number(offset) };
}

/** The trailer dictionary that governs (ISO 32000-1, 7.5.5, 7.5.8); `null` where the offset leads nowhere. */
function trailer(bytes: Bytes, xref: number): string | null {
  if (xref >= bytes.size) return null;
  const start = text(bytes, xref, DICTIONARY);
  // Numbers of objects have ten digits at most (7.5.4): a page of digits is none.
  if (/^\s*\d{1,10}\s+\d{1,5}\s+obj\s*<</.test(start)) return start.split('stream')[0]!;
  if (!/^\s*xref\b/.test(start)) return null;
  const step = CHUNK - DICTIONARY;
  for (let offset = xref; offset < bytes.size; offset += step) {
    const at = text(bytes, offset, CHUNK).indexOf('trailer');
    if (at >= 0) return text(bytes, offset + at, DICTIONARY).split('startxref')[0]!;
  }
  return null;
}

/** For a file whose cross-reference is lost: anywhere in it, so that a page about encryption might be taken for one. */
function anywhere(bytes: Bytes): boolean {
  for (let offset = 0; offset < bytes.size; offset += CHUNK - OVERLAP) {
    if (encrypt.test(text(bytes, offset, CHUNK))) return true;
  }
  return false;
}

export function inspectPdf(bytes: Bytes): PdfFacts {
  const { complete, xref } = ending(bytes);
  const governing = xref === null ? null : trailer(bytes, xref);
  return { complete, encrypted: governing === null ? anywhere(bytes) : encrypt.test(governing) };
}
