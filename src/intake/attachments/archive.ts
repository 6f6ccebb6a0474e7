import { type Bytes, CHUNK } from '../folder/content.ts';

/** An end record has 22 bytes and a comment of at most 65535 (PKWARE APPNOTE 4.3.16). */
const TAIL = 22 + 0xffff;

/**
 * The names in a zip's directory, read from its tail: nothing is unpacked, so neither the size of a file nor a bomb in it
 * matters. `null` if the directory is missing or cut. A directory over 1 MiB gives the names of its first part; zip64,
 * too large for any paper, gives none.
 */
export function zipNames(bytes: Bytes): string[] | null {
  const tailStart = Math.max(0, bytes.size - TAIL);
  const tail = Buffer.from(bytes.at(tailStart, TAIL));
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > tail.length) return null;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  if (count === 0xffff || size === 0xffffffff || tail.readUInt32LE(end + 16) === 0xffffffff) return [];
  const start = tailStart + end - size;
  if (start < 0) return null;
  const directory = Buffer.from(bytes.at(start, Math.min(size, CHUNK)));
  const names: string[] = [];
  for (let at = 0; names.length < count && at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'));
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names.length < count && size <= CHUNK ? null : names;
}
