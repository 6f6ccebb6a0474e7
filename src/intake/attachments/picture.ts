import { type Bytes, CHUNK } from '../folder/content.ts';

const TAIL = 64 * 1024;

const copy = (bytes: Bytes, offset: number, length: number): Buffer => Buffer.from(bytes.at(offset, length));

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Start of the first scan (marker FFDA), found by walking the segments (ITU-T T.81, B.1); `null` if there is none. */
function firstScan(bytes: Bytes): number | null {
  for (let at = 2; at + 4 <= bytes.size; ) {
    const [mark, kind, high, low] = bytes.at(at, 4);
    if (mark !== 0xff) return null;
    if (kind === 0xff) at += 1;
    else if (kind === 0xda) return at;
    else at += 2 + high! * 256 + low!;
  }
  return null;
}

/**
 * Does the picture reach its end-of-image marker FFD9? Zero padding and whatever phones append (depth maps, films) are no
 * fault; the FFD9 of a thumbnail in the head is no end, and inside a scan FF is never followed by D9.
 */
export function jpgIsComplete(bytes: Bytes): boolean {
  const tail = copy(bytes, Math.max(0, bytes.size - TAIL), TAIL);
  let end = tail.length;
  while (end > 0 && tail[end - 1] === 0) end--;
  if (tail.subarray(Math.max(0, end - 2), end).equals(END_OF_IMAGE)) return true;
  const scan = firstScan(bytes);
  if (scan === null) return false;
  for (let at = scan; at < bytes.size; at += CHUNK - 1) {
    if (copy(bytes, at, CHUNK).includes(END_OF_IMAGE)) return true;
  }
  return false;
}

/** The last chunk of a PNG, IEND with its CRC: always the same eight bytes (ISO/IEC 15948, 11.2.5). */
const IEND = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

export const pngIsComplete = (bytes: Bytes): boolean =>
  copy(bytes, Math.max(0, bytes.size - TAIL), TAIL).includes(IEND);
