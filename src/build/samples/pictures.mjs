/** Small real pictures, without a package and with the same bytes on every machine: nothing is deflated. */
import { crc32 } from 'node:zlib';

/** RFC 1950, 8.2. */
function adler32(bytes) {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Pseudo-random bytes of a seed: two photographs must not be the same file. */
function noise(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
}

/** Grey values of a hall: light above, a floor below, people as dark blocks. */
function scene(width, height, seed) {
  const next = noise(seed);
  const grey = Array.from({ length: width * height }, (_, i) => 215 - Math.floor((i / width / height) * 110));
  for (let person = 0; person < 9; person++) {
    const [left, top, tone] = [next() % (width - 3), Math.floor(height / 2) + (next() % 6), 40 + (next() % 60)];
    for (let y = top; y < Math.min(height, top + 5); y++)
      for (let x = left; x < left + 2; x++) grey[y * width + x] = tone;
  }
  return grey.map((tone) => tone + (next() % 12));
}

const marker = (kind, ...bytes) => [0xff, kind, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes];

// ITU-T T.81, table K.3: codes of the categories 0–8 of a DC difference. The one AC code, 0, ends each block.
const categories = ['00', '010', '011', '100', '101', '110', '1110', '11110', '111110'];

/** A baseline JPEG, grey, made of flat 8 × 8 blocks: 256 × 160 pixels. */
export function jpg(seed) {
  const [width, height] = [32, 20];
  let bits = '';
  let last = 0;
  for (const tone of scene(width, height, seed)) {
    const difference = tone - 128 - last;
    last = tone - 128;
    const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
    const value = difference < 0 ? difference + 2 ** size - 1 : difference;
    bits += categories[size] + (size === 0 ? '' : value.toString(2).padStart(size, '0')) + '0';
  }
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const scan = (bits.match(/.{8}/g) ?? []).flatMap((byte) =>
    byte === '11111111' ? [255, 0] : [Number.parseInt(byte, 2)],
  );
  return Buffer.from([
    0xff,
    0xd8,
    ...marker(0xe0, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0),
    // Quantised by 8, a DC value is the tone itself.
    ...marker(0xdb, 0, ...Array.from({ length: 64 }, () => 8)),
    ...marker(0xc0, 8, 0, height * 8, (width * 8) >> 8, (width * 8) & 255, 1, 1, 0x11, 0),
    ...marker(0xc4, 0x00, 0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    ...marker(0xc4, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    ...marker(0xda, 1, 1, 0x00, 0, 63, 0),
    ...scan,
    0xff,
    0xd9,
  ]);
}

function chunk(kind, data) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8 + named.length);
  frame.writeUInt32BE(data.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), 4 + named.length);
  return frame;
}

/** A screenshot: a black-and-white PNG of 160 × 100 pixels, its one deflate block stored (RFC 1951, 3.2.4). */
export function png(seed) {
  const [width, height] = [160, 100];
  const next = noise(seed);
  const raw = Buffer.alloc(height * (width / 8 + 1), 0xff);
  for (let y = 0; y < height; y++) {
    raw[y * 21] = 0;
    const line = y % 10 < 4 && y > 14 && y < 94;
    if (y === 0 || y === 12 || y === height - 1) raw.fill(0, y * 21 + 1, y * 21 + 21);
    else if (line) for (let byte = 2; byte < 18; byte++) raw[y * 21 + byte] = next() % 3 === 0 ? 0xff : next();
  }
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 1, 0, 0, 0, 0]);
  const block = Buffer.from([
    0x78,
    0x01,
    1,
    raw.length & 255,
    raw.length >> 8,
    ~raw.length & 255,
    (~raw.length >> 8) & 255,
  ]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(adler32(raw));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.concat([block, raw, check])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
