import { crc32, inflateRawSync } from 'node:zlib';
import type { Args } from '../core/finding.ts';

export interface ZipLimits {
  /** Sum of the declared unpacked sizes, bytes. */
  totalBytes: number;
  /** Unpacked to packed size, for the archive and for each entry above `smallBytes`. */
  ratio: number;
  entries: number;
  /** Below this unpacked size the ratio says nothing: a blank page packs very well. */
  smallBytes: number;
}

/** For a workbook; a dossier with attachments is opened with larger ones. */
export const workbookLimits: ZipLimits = {
  totalBytes: 100 * 1024 * 1024,
  ratio: 200,
  entries: 5000,
  smallBytes: 1024 * 1024,
};

export interface ZipEntry {
  /** `/` between folders, NFC, never absolute, never `..`. */
  name: string;
  /** Unpacked and packed size in bytes, as the directory declares them. */
  size: number;
  packed: number;
  /** Where its packed bytes begin. */
  start: number;
  method: 0 | 8;
  crc: number;
}

export interface ZipProblem {
  code: 'zip/broken' | 'zip/bomb' | 'zip/encrypted' | 'zip/unsafe-name' | 'zip/duplicate-entry' | 'zip/unsupported';
  /** `name` of the entry concerned; `why` a fixed English keyword. */
  args: Args;
}

export interface Zip {
  /** Files in the order of the directory; folders have no entry. */
  entries: readonly ZipEntry[];
  /** Unpacks one entry; its size and CRC-32 are checked. */
  read(entry: ZipEntry): Uint8Array | ZipProblem;
}

const problem = (code: ZipProblem['code'], args: Args): ZipProblem => ({ code, args });

/** Offset of the end-of-central-directory record (APPNOTE 4.3.16): the last one whose comment ends with the file. */
function findEnd(view: DataView): number {
  const length = view.byteLength;
  for (let at = length - 22; at >= Math.max(0, length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === length) return at;
  }
  return -1;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(raw: Uint8Array): string | null {
  try {
    return utf8.decode(raw);
  } catch {
    return null;
  }
}

/**
 * A GBK name may be valid UTF-8 by accident: 目录 is C4BF C2BC, which UTF-8 reads as Ŀ¼. Such a name is made of pairs
 * from the first plane of GB 2312 (B0–D7, A1–FE), at least two in a row; Uyghur or Cyrillic in UTF-8 is not.
 */
function looksGbk(raw: Uint8Array): boolean {
  let longest = 0;
  for (let i = 0, run = 0; i < raw.length; ) {
    const lead = raw[i]!;
    if (lead < 0x80) {
      run = 0;
      i++;
      continue;
    }
    if (lead < 0xb0 || lead > 0xd7 || (raw[i + 1] ?? 0) < 0xa1) return false;
    longest = Math.max(longest, ++run);
    i += 2;
  }
  return longest >= 2;
}

/** Flagged UTF-8, else what is valid as UTF-8, else GB 18030, as Windows in Chinese writes it. */
function decodeName(raw: Uint8Array, flagged: boolean): string {
  const text = flagged || !looksGbk(raw) ? decodeUtf8(raw) : null;
  // Backslashes are replaced after decoding: 0x5C is also the second byte of many GBK characters.
  return (text ?? new TextDecoder('gb18030').decode(raw)).replaceAll('\\', '/').normalize('NFC');
}

/** The name as a relative path, or null where it leaves the folder or hides something. */
function safeName(name: string): string | null {
  if (/[\u0000-\u001f\u007f]/.test(name) || /^(\/|[A-Za-z]:)/.test(name)) return null;
  const parts = name.split('/').filter((part) => part !== '.' && part !== '');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/**
 * Opens a zip held in memory by its central directory; nothing is unpacked yet. Refused as a whole: an archive that
 * unpacks beyond the limits, zip64, several disks, encryption, methods other than stored and deflated, entries that
 * overlap, links, and names that leave the folder or occur twice. Source: PKWARE APPNOTE 6.3.
 */
export function openZip(
  bytes: Uint8Array,
  limits: ZipLimits = workbookLimits,
): { ok: true; zip: Zip } | { ok: false; problem: ZipProblem } {
  const found = readDirectory(bytes, limits);
  if (!Array.isArray(found)) return { ok: false, problem: found };
  return { ok: true, zip: { entries: found, read: (entry) => unpack(bytes, entry) } };
}

function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] | ZipProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return problem('zip/broken', { why: 'no-directory' });
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const locator = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  if (locator || count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    return problem('zip/unsupported', { why: 'zip64' });
  }
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    return problem('zip/unsupported', { why: 'multi-disk' });
  }
  if (start + size > end) return problem('zip/broken', { why: 'directory' });
  if (count > limits.entries) return problem('zip/bomb', { why: 'entries', count, limit: limits.entries });

  const entries: ZipEntry[] = [];
  const spans: { from: number; to: number; name: string }[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > start + size || view.getUint32(at, true) !== 0x02014b50) {
      return problem('zip/broken', { why: 'directory' });
    }
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > start + size) return problem('zip/broken', { why: 'directory' });
    const entry = readHeader(bytes, view, at, nameEnd, start);
    if ('code' in entry) return entry;
    spans.push({ from: view.getUint32(at + 42, true), to: entry.start + entry.packed, name: entry.name });
    total += entry.size;
    if (entry.size > limits.smallBytes && entry.size > entry.packed * limits.ratio) {
      return problem('zip/bomb', { why: 'ratio', name: entry.name, size: entry.size, limit: limits.ratio });
    }
    if (!entry.name.endsWith('/')) {
      if (names.has(entry.name)) return problem('zip/duplicate-entry', { name: entry.name });
      names.add(entry.name);
      entries.push(entry);
    }
    at = next;
  }
  if (at !== start + size) return problem('zip/broken', { why: 'directory' });
  if (total > limits.totalBytes) return problem('zip/bomb', { why: 'size', size: total, limit: limits.totalBytes });
  if (total > limits.smallBytes && total > bytes.length * limits.ratio) {
    return problem('zip/bomb', { why: 'ratio', size: total, limit: limits.ratio });
  }
  // Entries that share packed bytes multiply them without a suspicious ratio.
  spans.sort((a, b) => a.from - b.from);
  for (let i = 1; i < spans.length; i++) {
    if (spans[i]!.from < spans[i - 1]!.to) return problem('zip/bomb', { why: 'overlap', name: spans[i]!.name });
  }
  return entries;
}

/** One directory record at `at`, checked against its local header; a folder keeps the `/` at the end of its name. */
function readHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  directory: number,
): ZipEntry | ZipProblem {
  const flags = view.getUint16(at + 8, true);
  const raw = bytes.subarray(at + 46, nameEnd);
  const decoded = decodeName(raw, (flags & 0x800) !== 0);
  const safe = safeName(decoded);
  if (safe === null) {
    return problem('zip/unsafe-name', { why: 'path', name: decoded.replace(/[\u0000-\u001f\u007f]/g, '\ufffd') });
  }
  const name = decoded.endsWith('/') ? `${safe}/` : safe;
  // Unix file type in the upper half of the external attributes: only plain files and folders, no link or device.
  const type = view.getUint32(at + 38, true) >>> 28;
  if (type !== 0 && type !== 4 && type !== 8) return problem('zip/unsafe-name', { why: 'link', name });
  if ((flags & 0x2041) !== 0) return problem('zip/encrypted', { name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return problem('zip/unsupported', { why: 'method', method, name });
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packed === 0xffffffff || size === 0xffffffff || local === 0xffffffff) {
    return problem('zip/unsupported', { why: 'zip64', name });
  }
  if (view.getUint16(at + 34, true) !== 0) return problem('zip/unsupported', { why: 'multi-disk', name });
  if (local + 30 > directory || view.getUint32(local, true) !== 0x04034b50) {
    return problem('zip/broken', { why: 'local-header', name });
  }
  const localNameEnd = local + 30 + view.getUint16(local + 26, true);
  const start = localNameEnd + view.getUint16(local + 28, true);
  const agrees =
    start + packed <= directory &&
    sameBytes(bytes.subarray(local + 30, localNameEnd), raw) &&
    (method === 8 || packed === size) &&
    (size === 0 || !name.endsWith('/'));
  if (!agrees) return problem('zip/broken', { why: 'local-header', name });
  return { name, size, packed, start, method, crc: view.getUint32(at + 16, true) };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | ZipProblem {
  const { name, size, start, packed } = entry;
  let data = bytes.subarray(start, start + packed);
  if (entry.method === 8) {
    try {
      // One chunk a byte larger than declared: no copying, and a size that lies shows at once.
      data = inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
    } catch (error) {
      const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return tooLong ? problem('zip/bomb', { why: 'size-lies', name }) : problem('zip/broken', { why: 'data', name });
    }
  }
  if (data.length !== size) return problem('zip/broken', { why: 'size', name });
  return crc32(data) === entry.crc ? data : problem('zip/broken', { why: 'checksum', name });
}
