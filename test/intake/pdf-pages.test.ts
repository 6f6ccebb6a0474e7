import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfPages } from '../../src/intake/attachments/pdf-pages.ts';
import { pictureSize } from '../../src/intake/attachments/picture-size.ts';
import type { Bytes } from '../../src/intake/folder/content.ts';

const bytesOf = (data: Buffer): Bytes => ({
  size: data.length,
  at: (offset, length) => data.subarray(offset, offset + Math.max(0, length)),
});
const pages = (data: Buffer): number | null => pdfPages(bytesOf(data));
const text = (of: string): Buffer => Buffer.from(of, 'latin1');

/** Objects one after the other, then a table of where each stands, as every simple program writes it. */
function classic(objects: readonly string[], more = ''): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return text(`${body}${xref}trailer\n<< /Size 9 /Root 1 0 R ${more}>>\nstartxref\n${body.length}\n%%EOF\n`);
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const root = (count: string, more = ''): string => `<< ${more}/Type /Pages /Kids [3 0 R] /Count ${count} >>`;

/** As newer programs write: the objects in a bundle, the cross-reference a stream of rows with the filter “up”. */
function bundled(count: string, encrypted = ''): Buffer {
  const inner = [`<< /Type /Catalog /Pages 2 0 R >>`, `<< /Type /Pages /Kids [] /Count ${count} >>`];
  const head = `1 0 2 ${inner[0]!.length + 1} `;
  const packed = deflateSync(text(`${head}${inner.join(' ')}`));
  const before = Buffer.concat([
    text(
      `%PDF-1.5\n3 0 obj\n<< /Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    text('\nendstream\nendobj\n'),
  ]);
  const rows = [
    [0, 0, 0, 0],
    [2, 0, 3, 0],
    [2, 0, 3, 1],
    [1, 0, 9, 0],
    [1, before.length >> 8, before.length & 255, 0],
  ];
  const filtered = rows.flatMap((row, i) => [2, ...row.map((value, j) => (value - (rows[i - 1]?.[j] ?? 0)) & 255)]);
  const table = deflateSync(Buffer.from(filtered));
  return Buffer.concat([
    before,
    text(
      `4 0 obj\n<< /Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R ${encrypted}/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> /Length ${table.length} >>\nstream\n`,
    ),
    table,
    text(`\nendstream\nendobj\nstartxref\n${before.length}\n%%EOF\n`),
  ]);
}

describe('pages of a PDF', () => {
  it('stand at the root of its page tree', () => {
    expect(pages(classic([catalogue, root('12')]))).toBe(12);
    expect(pages(classic([catalogue, root('0')]))).toBe(0);
    // A page that speaks of a count, a string, and a part that has one of its own.
    expect(
      pages(classic([catalogue, root('2', '/A (\\) /Count 99 (x)) /B << /Count 98 >> /C [<< /Count 97 >>] ')])),
    ).toBe(2);
    expect(pages(classic([catalogue, root('4 0 R'), '<< /Type /Page >>', '7']))).toBe(7);
  });

  it('are found where objects lie in a bundle and the cross-reference is a stream', () => {
    expect(pages(bundled('5'))).toBe(5);
    expect(pages(bundled('123'))).toBe(123);
  });

  it('are those of the last save', () => {
    const first = classic([catalogue, root('3')]);
    const at = first.length;
    const object = `2 0 obj\n${root('4')}\nendobj\n`;
    const second = `xref\n2 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 9 /Root 1 0 R /Prev ${first.lastIndexOf('xref\n0')} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
    expect(pages(Buffer.concat([first, text(object + second)]))).toBe(4);
  });

  it('are unknown, and never guessed, where the way to them is not in order', () => {
    const whole = classic([catalogue, root('3')]);
    expect(pages(text(''))).toBeNull();
    expect(pages(text('%PDF-1.4 /Type /Pages /Count 8 %%EOF'))).toBeNull();
    expect(pages(whole.subarray(0, whole.length - 40))).toBeNull();
    expect(pages(classic([catalogue, root('-3')]))).toBeNull();
    expect(pages(classic([catalogue, root('100001')]))).toBeNull();
    expect(pages(classic(['<< /Type /Catalog >>', root('3')]))).toBeNull();
    expect(pages(classic([catalogue, '<< /Type /Page /Count 3 >>']))).toBeNull();
    const here = whole.lastIndexOf('xref\n0');
    expect(pages(classic([catalogue, root('3')], `/Prev ${here} `))).toBeNull();
    expect(pages(text(`${'['.repeat(200_000)}${whole.toString('latin1')}`))).toBeNull();
    expect(pages(classic([catalogue, `<< /Kids ${'[<<'.repeat(50_000)}`]))).toBeNull();
  });
});

describe('the size of a picture', () => {
  const size = (data: number[], type: string) => pictureSize(bytesOf(Buffer.from(data)), type);

  it('is read off its head', () => {
    const png = [...Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 0, 0, 1, 0, 0, 0, 0, 160, 8, 2];
    expect(size(png, 'png')).toEqual({ width: 256, height: 160 });
    const jpg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 160, 1, 0, 3, 0, 0];
    expect(size(jpg, 'jpg')).toEqual({ width: 256, height: 160 });
  });

  it('is unknown where the head does not say', () => {
    expect(size([0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0, 0, 0, 0, 0], 'jpg')).toBeNull();
    expect(size([1, 2, 3], 'png')).toBeNull();
    expect(size([...Buffer.from('GIF89a          ')], 'gif')).toBeNull();
  });
});
