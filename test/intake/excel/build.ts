import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string | Uint8Array;
  data: string | Uint8Array;
  /** What to write instead of the truth. */
  size?: number;
  crc?: number;
  flags?: number;
  method?: number;
  attributes?: number;
  packed?: Uint8Array;
  /** Offset of another local header to point at. */
  offset?: number;
}

/** A zip written by hand, so that each of its fields can be wrong. */
export function zipOf(parts: readonly Part[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name as string);
    const data = Buffer.from(part.data as string);
    const method = part.method ?? 8;
    const packed = part.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(part.flags ?? 0x800, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(part.crc ?? crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(part.size ?? data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(part.attributes ?? 0, 6);
    tail.writeUInt32LE(part.offset ?? at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, name]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...locals, central, end, Buffer.from(comment)]);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface BookParts {
  /** Inside `worksheet`. */
  sheets?: readonly string[];
  /** Whole parts instead of those built here, or besides them; null leaves one out. */
  parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Inside `sst`. */
  strings?: string;
  /** Inside `styleSheet`. */
  styles?: string;
  /** Before the list of sheets. */
  before?: string;
  /** The `sheet` elements; by default each is visible and called Sheet1, Sheet2, … */
  list?: string;
}

export const worksheet = (inside: string): string => `<worksheet xmlns="${main}">${inside}</worksheet>`;
export const relationships = (inside: string): string => `<Relationships>${inside}</Relationships>`;
export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** An .xlsx from pieces of XML. */
export function bookOf({ sheets = [], parts = {}, strings, styles, before = '', list }: BookParts): Buffer {
  const numbers = sheets.map((_, index) => index + 1);
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${
      list ?? numbers.map((n) => `<sheet name="Sheet${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')
    }</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      numbers.map((n) => relationship(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join(''),
    ),
    ...Object.fromEntries(sheets.map((inside, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(inside)])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...parts,
  };
  return zipOf(Object.entries(all).flatMap(([name, data]) => (data === null ? [] : [{ name, data }])));
}
