import { extensionOf } from '../folder/names.ts';

/** What a file is by its content; `zip` any other zip, `doc-ole` Office before 2007, WPS, or an encrypted workbook. */
export type FileType =
  | 'pdf'
  | 'jpg'
  | 'png'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'ofd'
  | 'heic'
  | 'tif'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'zip'
  | 'doc-ole'
  | 'rar'
  | '7z'
  | 'text'
  | 'unknown';

/** Bytes at the start of a file that {@link sniff} wants to see. */
export const HEAD = 4096;

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, to);

/** HEIF brands (ISO/IEC 23008-12): HEVC pictures and sequences, and the general ones that phones write. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

const magic: readonly [FileType, RegExp][] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['doc-ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['gif', /^GIF8[79]a/],
  ['tif', /^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['rar', /^Rar!\x1a\x07/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  // "BM" alone begins many a text: two reserved zeros and a known size of the second header as well.
  ['bmp', /^BM[^]{4}\0{4}[^]{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0{3}/],
];

/** Text of any encoding: no control characters but blanks, line ends and form feed; UTF-16 shows by its mark. */
const isText = (head: string): boolean =>
  /^(?:\xff\xfe|\xfe\xff)/.test(head) || !/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/.test(head);

/** Type by the first {@link HEAD} bytes; a zip's kind is told by {@link zipKind}. `null` for an empty file. */
export function sniff(head: Uint8Array): FileType | null {
  if (head.length === 0) return null;
  const text = latin1(head, 0, HEAD);
  // Most scans; nothing below begins like it.
  if (text.startsWith('%PDF-')) return 'pdf';
  for (const [type, pattern] of magic) if (pattern.test(text)) return type;
  if (text.slice(4, 8) === 'ftyp' && heicBrands.has(text.slice(8, 12))) return 'heic';
  // ISO 32000-1, 7.5.2 note: readers accept the header anywhere in the first 1024 bytes.
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return isText(text) ? 'text' : 'unknown';
}

/** The kind of a zip by the names in its directory (data-rules §7). */
export function zipKind(names: readonly string[]): FileType {
  const has = (start: string) => names.some((name) => name.toLowerCase().startsWith(start));
  if (has('ofd.xml')) return 'ofd';
  if (!has('[content_types].xml')) return 'zip';
  if (has('word/')) return 'docx';
  if (has('xl/workbook.xml')) return 'xlsx';
  return has('ppt/') ? 'pptx' : 'zip';
}

const types: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  jpg: 'jpg',
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  png: 'png',
  gif: 'gif',
  bmp: 'bmp',
  webp: 'webp',
  tif: 'tif',
  tiff: 'tif',
  heic: 'heic',
  heif: 'heic',
  ofd: 'ofd',
  docx: 'docx',
  docm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  pptx: 'pptx',
  pptm: 'pptx',
  doc: 'doc-ole',
  xls: 'doc-ole',
  ppt: 'doc-ole',
  wps: 'doc-ole',
  et: 'doc-ole',
  dps: 'doc-ole',
  zip: 'zip',
  rar: 'rar',
  '7z': '7z',
  txt: 'text',
  md: 'text',
  csv: 'text',
  yaml: 'text',
  yml: 'text',
  json: 'text',
  xml: 'text',
  html: 'text',
  htm: 'text',
  rtf: 'text',
};

/** What the extension promises; `null` if it promises nothing we know. */
export const typeOfExtension = (path: string): FileType | null => types[extensionOf(path)] ?? null;
