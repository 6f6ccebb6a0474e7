import { crc32, deflateSync } from 'node:zlib';

/** A square code as a picture, with the white border it needs. `qr` is loaded here and nowhere else. */
export async function qrPicture(text: string): Promise<{ png: Buffer; modules: number }> {
  const { encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  return { png: png(rows), modules: rows.length };
}

/** Dots a module: enough for a printer of 300 dpi at 30 mm. */
const scale = 6;

/** One bit a dot, not compressed: the same bytes whatever version of zlib a machine has. */
function png(rows: readonly (readonly boolean[])[]): Buffer {
  const size = rows.length * scale;
  const line = Math.ceil(size / 8) + 1;
  const pixels = Buffer.alloc(line * size, 0xff);
  for (let y = 0; y < size; y++) {
    pixels[y * line] = 0;
    const row = rows[Math.floor(y / scale)]!;
    for (let x = 0; x < size; x++)
      if (row[Math.floor(x / scale)]) pixels[y * line + 1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit of grey.
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  whole.writeUInt32BE(data.length, 0);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}
