import { constants, crc32, deflateRawSync } from 'node:zlib';
import { zipOf } from '../intake/excel/build.ts';

/** Content that is packed once and repeated in the stream: large bombs are made at once and are small on disk. */
export function repeated(...pieces: readonly (readonly [data: string | Uint8Array, times: number])[]): {
  data: string;
  packed: Buffer;
  size: number;
  crc: number;
} {
  const stream: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  for (const [text, times] of pieces) {
    const data = Buffer.from(text as string);
    // Ends on a byte, and the next piece does not refer to it.
    const packed = deflateRawSync(data, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    for (let i = 0; i < times; i++) {
      stream.push(packed);
      crc = crc32(data, crc);
    }
    size += data.length * times;
  }
  return { data: '', packed: Buffer.concat([...stream, deflateRawSync('')]), size, crc };
}

const MB = 1024 * 1024;

/** 400 KB on disk that unpack to 400 MB; `claims`: the size its directory states instead. */
export function bomb(name: string, claims?: number): Buffer {
  const blank = repeated([Buffer.alloc(MB, 0x20), 400]);
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name, ...blank, ...(claims === undefined ? {} : { size: claims }) },
  ]);
}

/** A workbook of one sheet, whose XML is given in pieces. */
export function sheetOf(...pieces: readonly (readonly [string | Uint8Array, number])[]): Buffer {
  const relation = '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>';
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="a" r:id="a"/></sheets></workbook>' },
    { name: 'xl/_rels/workbook.xml.rels', data: relation },
    { name: 'xl/s.xml', ...repeated(...pieces) },
  ]);
}

/** [MS-CFB] as far as anybody looks: the signature, and directory entries with the names of streams. */
export function ole(...streams: readonly string[]): Buffer {
  const bytes = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [index, name] of streams.entries()) Buffer.from(`${name}\0`, 'utf16le').copy(bytes, 512 + 128 * index);
  return bytes;
}

/** 9 000 numbered character references, no two alike side by side. */
export const references = (): string =>
  Array.from({ length: 9000 }, (_, i) => `&#${20_000 + ((i * 7919) % 9000)};`).join('');
