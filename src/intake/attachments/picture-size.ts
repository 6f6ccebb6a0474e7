import type { Bytes } from '../folder/content.ts';

/** In pixels, as stored; a camera's turn of it is not reckoned in. */
export interface PictureSize {
  width: number;
  height: number;
}

/** IHDR stands first in every PNG (ISO/IEC 15948, 11.2.2). */
function pngSize(bytes: Bytes): PictureSize | null {
  const head = Buffer.from(bytes.at(0, 24));
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** The frame header, found by walking the segments (ITU-T T.81, B.1–B.2.2). */
function jpgSize(bytes: Bytes): PictureSize | null {
  for (let at = 2, steps = 0; at + 9 <= bytes.size && steps < 10_000; steps++) {
    const segment = Buffer.from(bytes.at(at, 9));
    if (segment[0] !== 0xff) return null;
    const kind = segment[1]!;
    if (kind === 0xff) at += 1;
    else if (kind === 0xda || kind === 0xd9) return null;
    // C4, C8 and CC are tables and reserved; the rest of C0–CF begin a frame.
    else if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    else at += 2 + segment.readUInt16BE(2);
  }
  return null;
}

/** How large a picture unpacks; null where it does not say, or is of another kind. */
export function pictureSize(bytes: Bytes, type: string | null): PictureSize | null {
  const size = type === 'png' ? pngSize(bytes) : type === 'jpg' ? jpgSize(bytes) : null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}
