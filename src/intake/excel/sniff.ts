import type { Args } from '../../core/finding.ts';
import { openZip, workbookLimits, type Zip, type ZipEntry, type ZipLimits, type ZipProblem } from '../zip.ts';

type Actual = 'xls' | 'et' | 'xlsb' | 'ods' | 'html' | 'docx' | 'text' | 'zip' | 'unknown';

/** Why bytes are no workbook that can be read; `input/wrong-format` has `actual`: an {@link Actual}. */
export interface NoWorkbook {
  ok: false;
  code: 'input/wrong-format' | 'input/encrypted' | 'input/empty' | ZipProblem['code'];
  args: Args;
}

export interface WorkbookZip {
  ok: true;
  zip: Zip;
  /** By lower-case name: OPC part names do not tell case apart. */
  parts: ReadonlyMap<string, ZipEntry>;
}

const wrong = (actual: Actual): NoWorkbook => ({ ok: false, code: 'input/wrong-format', args: { actual } });

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Says by content alone what a file that should be .xlsx or .xlsm is; opens it where it is one. */
export function sniffWorkbook(bytes: Uint8Array, limits: ZipLimits = workbookLimits): WorkbookZip | NoWorkbook {
  if (bytes.length === 0) return { ok: false, code: 'input/empty', args: {} };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffOle(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return sniffZip(bytes, limits);
  return sniffText(bytes);
}

/** [MS-CFB] 2.6: directory entries are 128 bytes, aligned, and begin with the name of the stream in UTF-16LE. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const needle = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1)) if (at % 128 === 0) return true;
  return false;
}

/** An encrypted .xlsx is an OLE file too ([MS-OFFCRYPTO] 2.3.4.4); WPS marks its own .et by a stream beside Workbook. */
function sniffOle(bytes: Uint8Array): NoWorkbook {
  if (hasStream(bytes, 'EncryptedPackage')) return { ok: false, code: 'input/encrypted', args: {} };
  if (hasStream(bytes, 'ETExtData')) return wrong('et');
  return wrong(hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'xls' : 'unknown');
}

function sniffZip(bytes: Uint8Array, limits: ZipLimits): WorkbookZip | NoWorkbook {
  const opened = openZip(bytes, limits);
  if (!opened.ok) return { ok: false, ...opened.problem };
  const { zip } = opened;
  const parts = new Map<string, ZipEntry>();
  for (const entry of zip.entries) {
    const name = entry.name.toLowerCase();
    if (parts.has(name)) return { ok: false, code: 'zip/duplicate-entry', args: { name: entry.name } };
    parts.set(name, entry);
  }
  const mimetype = parts.get('mimetype');
  const declared = mimetype && mimetype.size < 200 ? zip.read(mimetype) : null;
  if (declared instanceof Uint8Array && Buffer.from(declared).toString('latin1').includes('opendocument')) {
    return wrong('ods');
  }
  if (parts.has('xl/workbook.bin')) return wrong('xlsb');
  const isOpc = parts.has('[content_types].xml');
  if (isOpc && [...parts.keys()].some((name) => name.startsWith('word/'))) return wrong('docx');
  const isWorkbook =
    parts.has('xl/workbook.xml') || [...parts.keys()].some((name) => /(^|\/)workbook\d*\.xml$/.test(name));
  return isOpc && isWorkbook ? { ok: true, zip, parts } : wrong('zip');
}

/** Markup and tables of text are often named .xls by the system that exported them. */
function sniffText(bytes: Uint8Array): NoWorkbook {
  const head = bytes.subarray(0, 4096);
  const utf16 = startsWith(head, 0xff, 0xfe) ? 'utf-16le' : startsWith(head, 0xfe, 0xff) ? 'utf-16be' : null;
  if (!utf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return wrong('unknown');
  // Markup is ASCII in every encoding that is left; broken characters at the cut do no harm.
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(head).trimStart();
  if (/^<(?:!doctype|!--|\?xml|html|head|body|meta|style|table|[\w:]*workbook)/i.test(text)) return wrong('html');
  return wrong(text.startsWith('%PDF-') || (!utf16 && !isText(bytes)) ? 'unknown' : 'text');
}

function isText(bytes: Uint8Array): boolean {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      // Not this one.
    }
  }
  return false;
}
