import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip, workbookLimits, type Zip, type ZipProblem } from '../../src/intake/zip.ts';
import { zipOf, type Part } from './excel/build.ts';

const opened = (bytes: Uint8Array): Zip => {
  const result = openZip(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.zip;
};
const refusal = (bytes: Uint8Array, limits = workbookLimits): ZipProblem | null => {
  const result = openZip(bytes, limits);
  return result.ok ? null : result.problem;
};
/** What reading each entry gives: its text, or the problem. */
const contents = (bytes: Uint8Array): unknown[] => {
  const zip = opened(bytes);
  return zip.entries.map((entry) => {
    const data = zip.read(entry);
    return data instanceof Uint8Array ? Buffer.from(data).toString() : data;
  });
};
const one = (part: Partial<Part>): Buffer => zipOf([{ name: 'a.txt', data: 'hello', ...part }]);
const nameOf = (name: string | Uint8Array, flags = 0): string | undefined =>
  opened(zipOf([{ name, data: '', flags }])).entries[0]?.name;

describe('a sound archive', () => {
  it('gives stored and deflated entries, behind a comment too', () => {
    const parts = [
      { name: 'a.txt', data: 'hello' },
      { name: 'dir/', data: '', method: 0 },
      { name: 'dir/空.txt', data: '', method: 0 },
      { name: 'dir/b.txt', data: '世界', method: 0 },
    ];
    expect(contents(zipOf(parts, 'a comment'))).toEqual(['hello', '', '世界']);
    expect(opened(zipOf(parts)).entries.map(({ name }) => name)).toEqual(['a.txt', 'dir/空.txt', 'dir/b.txt']);
  });

  it('may be empty', () => expect(opened(zipOf([])).entries).toEqual([]));

  it('is read from the middle of a larger buffer', () => {
    const bytes = one({});
    const larger = Buffer.concat([Buffer.from('xyz'), bytes, Buffer.from('z')]);
    expect(contents(new Uint8Array(larger.buffer, larger.byteOffset + 3, bytes.length))).toEqual(['hello']);
  });
});

describe('names', () => {
  it('are UTF-8 by flag or by being valid, else GB 18030', () => {
    expect(nameOf('证明.pdf', 0x800)).toBe('证明.pdf');
    expect(nameOf('证明.pdf')).toBe('证明.pdf');
    expect(nameOf(Buffer.from('d6a4c3f72e706466', 'hex'))).toBe('证明.pdf');
  });

  it('that are GBK and valid UTF-8 by accident are GBK: 目录 is C4BF C2BC', () => {
    expect(nameOf(Buffer.from('c4bfc2bc2e706466', 'hex'))).toBe('目录.pdf');
    expect(nameOf(Buffer.from('c4bfc2bc', 'hex'), 0x800)).toBe('Ŀ¼');
    expect(nameOf('ھۆججەت.pdf')).toBe('ھۆججەت.pdf');
    expect(nameOf('Отчёт.pdf')).toBe('Отчёт.pdf');
    expect(nameOf('café.pdf')).toBe('café.pdf');
  });

  it('have / between folders, and a GBK second byte 5C is no separator', () => {
    expect(nameOf('a\\b.txt')).toBe('a/b.txt');
    // 乗 is 815C in GBK.
    expect(nameOf(Buffer.from('815c2e747874', 'hex'))).toBe('乗.txt');
    expect(nameOf('./a//b.txt')).toBe('a/b.txt');
  });

  it.each(['/etc/passwd', '../x', 'a/../../x', 'a/..', '..\\x', 'C:\\x', 'c:x', 'a\u0000b', 'a\u001bb', '', '.'])(
    'leaving the folder or hiding something are refused: %j',
    (name) => expect(refusal(zipOf([{ name, data: 'x' }]))?.code).toBe('zip/unsafe-name'),
  );

  it('are not refused for dots inside', () => expect(nameOf('a..b/..c')).toBe('a..b/..c'));

  it('that occur twice, also by normal form or slash, are refused', () => {
    const twice = (a: string, b: string) =>
      refusal(
        zipOf([
          { name: a, data: '1' },
          { name: b, data: '2' },
        ]),
      );
    expect(twice('a', 'a')).toEqual({ code: 'zip/duplicate-entry', args: { name: 'a' } });
    expect(twice('\u00e9', 'e\u0301')?.code).toBe('zip/duplicate-entry');
    expect(twice('x/a', 'x\\a')?.code).toBe('zip/duplicate-entry');
    expect(twice('a', 'A')).toBeNull();
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<Part>, ZipProblem]>([
    ['encryption', { flags: 0x801 }, { code: 'zip/encrypted', args: { name: 'a.txt' } }],
    ['another method', { method: 12 }, { code: 'zip/unsupported', args: { why: 'method', method: 12, name: 'a.txt' } }],
    ['a link', { attributes: 0xa1ff0000 }, { code: 'zip/unsafe-name', args: { why: 'link', name: 'a.txt' } }],
    ['zip64', { size: 0xffffffff }, { code: 'zip/unsupported', args: { why: 'zip64', name: 'a.txt' } }],
    ['a wrong offset', { offset: 3 }, { code: 'zip/broken', args: { why: 'local-header', name: 'a.txt' } }],
    ['a folder with content', { name: 'a/' }, { code: 'zip/broken', args: { why: 'local-header', name: 'a/' } }],
    [
      'a stored size that lies',
      { method: 0, size: 9 },
      { code: 'zip/broken', args: { why: 'local-header', name: 'a.txt' } },
    ],
  ])('%s', (_, part, expected) => expect(refusal(one(part))).toEqual(expected));

  it('a plain file and a folder with Unix modes pass', () => {
    expect(refusal(one({ attributes: 0x81a40000 }))).toBeNull();
    expect(refusal(zipOf([{ name: 'd/', data: '', method: 0, attributes: 0x41ed0010 }]))).toBeNull();
  });

  it('zip64 and several disks, by the end record', () => {
    const bytes = one({});
    const end = bytes.length - 22;
    const changed = (at: number, value: number): Buffer => {
      const copy = Buffer.from(bytes);
      copy.writeUInt16LE(value, end + at);
      return copy;
    };
    expect(refusal(changed(10, 0xffff))).toEqual({ code: 'zip/unsupported', args: { why: 'zip64' } });
    expect(refusal(changed(4, 1))).toEqual({ code: 'zip/unsupported', args: { why: 'multi-disk' } });
    expect(refusal(changed(8, 2))).toEqual({ code: 'zip/unsupported', args: { why: 'multi-disk' } });
  });

  it('a local header with another name', () => {
    const bytes = one({});
    bytes[30] = 0x62;
    expect(refusal(bytes)?.code).toBe('zip/broken');
  });

  it('a wrong checksum, a wrong size and damaged data, when the entry is read', () => {
    expect(contents(one({ crc: 1 }))).toEqual([{ code: 'zip/broken', args: { why: 'checksum', name: 'a.txt' } }]);
    expect(contents(one({ size: 6 }))).toEqual([{ code: 'zip/broken', args: { why: 'size', name: 'a.txt' } }]);
    expect(contents(one({ packed: Buffer.from([0xff, 0xff]) }))).toEqual([
      { code: 'zip/broken', args: { why: 'data', name: 'a.txt' } },
    ]);
  });
});

describe('bombs', () => {
  const megabyte = 1024 * 1024;

  it('are known by the ratio of an entry', () => {
    const bytes = one({ data: Buffer.alloc(2 * megabyte) });
    expect(refusal(bytes)?.args).toMatchObject({ why: 'ratio', name: 'a.txt', limit: 200 });
    expect(refusal(bytes, { ...workbookLimits, ratio: 2000 })).toBeNull();
  });

  it('are known by the ratio of the whole, where each entry is small', () => {
    const parts = Array.from({ length: 8 }, (_, n) => ({ name: `${n}`, data: Buffer.alloc(megabyte - 1) }));
    expect(refusal(zipOf(parts))).toMatchObject({ code: 'zip/bomb', args: { why: 'ratio', limit: 200 } });
  });

  it('are known by the sum of the sizes: the limit itself passes', () => {
    const parts = [
      { name: 'a', data: '1234', method: 0 },
      { name: 'b', data: '567', method: 0 },
    ];
    expect(refusal(zipOf(parts), { ...workbookLimits, totalBytes: 7 })).toBeNull();
    expect(refusal(zipOf(parts), { ...workbookLimits, totalBytes: 6 })).toEqual({
      code: 'zip/bomb',
      args: { why: 'size', size: 7, limit: 6 },
    });
  });

  it('are known by the number of entries: 5000 pass', () => {
    const parts = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `${n}`, data: '', method: 0 }));
    expect(refusal(zipOf(parts(5000)))).toBeNull();
    expect(refusal(zipOf(parts(5001)))).toEqual({
      code: 'zip/bomb',
      args: { why: 'entries', count: 5001, limit: 5000 },
    });
  });

  it('that lie about their size are stopped at that size', () => {
    const packed = deflateRawSync(Buffer.alloc(50 * megabyte));
    const result = contents(one({ size: 1000, packed }));
    expect(result).toEqual([{ code: 'zip/bomb', args: { why: 'size-lies', name: 'a.txt' } }]);
  });

  it('whose entries share their bytes are refused', () => {
    const same = { name: 'a', data: 'hello' };
    expect(refusal(zipOf([same, { ...same, name: 'b', offset: 0 }]))?.code).toBe('zip/broken');
    const nested = zipOf([
      { name: 'inner', data: zipOf([same]).subarray(0, 36), method: 0 },
      { ...same, offset: 35 },
    ]);
    expect(refusal(nested)).toEqual({ code: 'zip/bomb', args: { why: 'overlap', name: 'a' } });
  });
});

describe('damage', () => {
  const bytes = zipOf([
    { name: 'a.txt', data: 'hello hello hello' },
    { name: 'b.txt', data: '世界', method: 0 },
  ]);

  it('cut anywhere is a problem, never a throw', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(refusal(bytes.subarray(0, length))?.code, String(length)).toMatch(/^zip\//);
    }
  });

  it('of any bytes never throws, and what is still read has the right checksum', () => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        const result = openZip(copy);
        if (!result.ok) return result.problem.code.startsWith('zip/');
        return result.zip.entries.every((entry) => {
          const data = result.zip.read(entry);
          return data instanceof Uint8Array ? data.length === entry.size : data.code.startsWith('zip/');
        });
      }),
      { numRuns: 500 },
    );
  });

  it('of random bytes never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (random) => !openZip(random).ok));
  });
});
