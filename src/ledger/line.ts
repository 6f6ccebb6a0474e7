/*
 * A line is an event in canonical JSON (RFC 8785) with its hash put first:
 *
 *   {"hash":"<64 hex>","actor":"王敏","at":"2024-06-12T09:30:00.000+08:00",…,"v":1}
 *
 * `hash` is the SHA-256 of the bytes that follow `{"hash":"<64 hex>",`, without the newline. So anybody can check one:
 *
 *   tail -n 1 ledger/office/2024.ndjson | cut -b 76- | tr -d '\n' | sha256sum
 *   tail -n 1 ledger/office/2024.ndjson | cut -b 10-73
 */
import { isUtf8 } from 'node:buffer';
import * as crypto from 'node:crypto';
import { canonical } from '../core/canonical.ts';
import type { Act, Envelope, LedgerEvent } from '../process/event.ts';

/** Bytes before what is hashed: `{"hash":"`, 64 digits, `",`. */
const start = 75;
const hashFrom = 9;
const hashTo = 73;

/** `crypto.hash` (Node ≥ 20.12) costs a third less than an object a line; other run-times may lack it. */
export const sha256: (bytes: Uint8Array) => string =
  typeof crypto.hash === 'function'
    ? (bytes) => crypto.hash('sha256', bytes, 'hex')
    : (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

/** An event as its line, newline included, and its hash. */
export function writeLine(event: Omit<Envelope, 'hash'> & Act): { hash: string; line: Buffer } {
  const rest = Buffer.from(canonical(event).slice(1), 'utf8');
  const hash = sha256(rest);
  return { hash, line: Buffer.concat([Buffer.from(`{"hash":"${hash}",`, 'latin1'), rest, Buffer.from('\n')]) };
}

/** Why bytes are no line of a ledger. */
export type Unreadable = 'bom' | 'crlf' | 'utf8' | 'blank' | 'not-a-line' | 'not-canonical' | 'schema';

export type ReadLine =
  | {
      ok: true /** As written: its type and version may be newer than this program. */;
      event: LedgerEvent /** What the bytes hash to. */;
      hash: string;
    }
  | { ok: false; why: Unreadable };

const no = (why: Unreadable): ReadLine => ({ ok: false, why });

/**
 * Reads the bytes of a line, its newline left out. A changed line still reads: then `hash` is not `event.hash`.
 * @param text what these bytes say, where they were decoded already and are sound UTF-8
 */
export function readLine(bytes: Buffer, text: string | null = null): ReadLine {
  if (bytes.length === 0) return no('blank');
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return no('bom');
  if (bytes[bytes.length - 1] === 13) return no('crlf');
  if (!beginsLine(bytes)) return no(isUtf8(bytes) ? 'not-a-line' : 'utf8');
  let event: LedgerEvent;
  try {
    event = JSON.parse(text ?? bytes.toString('utf8')) as LedgerEvent;
  } catch {
    return no(isUtf8(bytes) ? 'not-a-line' : 'utf8');
  }
  if (!isEvent(event)) return no('not-a-line');
  const hash = sha256(new Uint8Array(bytes.buffer, bytes.byteOffset + start, bytes.length - start));
  // Bytes that hold their hash are those that were written, and those were UTF-8.
  return hash === event.hash || text !== null || isUtf8(bytes) ? { ok: true, event, hash } : no('utf8');
}

const head = Buffer.from('{"hash":"');

/** Whether the hash stands first. Byte by byte, as a string for each line costs more than its hash. */
function beginsLine(bytes: Buffer): boolean {
  for (let i = 0; i < hashFrom; i++) if (bytes[i] !== head[i]) return false;
  return bytes[hashTo] === 34 && bytes[hashTo + 1] === 44;
}

/** The parts every later step relies on; whether the data fits its type is asked when writing and verifying. */
const isEvent = (event: Partial<Record<keyof LedgerEvent, unknown>>): boolean =>
  typeof event.hash === 'string' &&
  event.hash.length === 64 &&
  typeof event.actor === 'string' &&
  typeof event.at === 'string' &&
  typeof event.on === 'string' &&
  typeof event.stream === 'string' &&
  typeof event.type === 'string' &&
  (event.prev === null || typeof event.prev === 'string') &&
  Number.isSafeInteger(event.seq) &&
  Number.isSafeInteger(event.v) &&
  (event.more === undefined || Number.isSafeInteger(event.more)) &&
  typeof event.data === 'object' &&
  event.data !== null &&
  typeof event.seen === 'object' &&
  event.seen !== null;

/** The hash a line says it has, without reading the rest; '' if these are no line's bytes. */
export const hashSaid = (bytes: Buffer): string =>
  bytes.length > start && bytes.toString('latin1', 0, hashFrom) === '{"hash":"'
    ? bytes.toString('latin1', hashFrom, hashTo)
    : '';

/** Whether a line is what the writer would have written, byte for byte. Slow: for verification. */
export function isCanonical(bytes: Buffer, event: LedgerEvent): boolean {
  const { hash, ...rest } = event;
  return Buffer.from(`{"hash":"${hash}",${canonical(rest).slice(1)}`, 'utf8').equals(bytes);
}
