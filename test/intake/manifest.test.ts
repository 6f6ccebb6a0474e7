import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestDigest, manifestLines } from '../../src/intake/manifest.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

describe('manifestLines', () => {
  it('lists digest, size and NFC path by code unit of the path', () => {
    const files = [
      { path: '材料/01.pdf', bytes: 12, sha256: a },
      { path: 'dossier.yaml', bytes: 0, sha256: b },
      { path: 'cafe\u0301.pdf', bytes: 3, sha256: b },
      { path: 'Z', bytes: 1, sha256: a },
    ];
    expect(manifestLines(files)).toBe(
      `${a}  1  Z\n${b}  3  caf\u00e9.pdf\n${b}  0  dossier.yaml\n${a}  12  材料/01.pdf\n`,
    );
  });

  it('lets no name pass for another entry', () => {
    expect(manifestLines([{ path: `x\n${a}  1  y\\n\r`, bytes: 1, sha256: a }])).toBe(
      `${a}  1  x\\n${a}  1  y\\\\n\\r\n`,
    );
  });
});

describe('manifestDigest', () => {
  it('is what sha256sum gives for the lines', () => {
    expect(manifestDigest([])).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const files = [{ path: '材料/01.pdf', bytes: 12, sha256: a }];
    expect(manifestDigest(files)).toBe('sha256:b8869f10f1882c52f34922aed2d5915ec82efe2947714455e182ab597cec8c33');
  });

  const file = fc.record({
    path: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('e\u0301', '\u00e9', 'a\\n', 'a\n', 'a')),
    bytes: fc.nat(),
    sha256: fc.constantFrom(a, b),
  });

  it('depends neither on order nor on the Unicode form of names', () => {
    fc.assert(
      fc.property(fc.array(file), fc.constantFrom('NFC', 'NFD'), fc.infiniteStream(fc.nat()), (files, form, random) => {
        const shuffled = files
          .map((one) => ({ one: { ...one, path: one.path.normalize(form) }, key: random.next().value! }))
          .toSorted((x, y) => x.key - y.key)
          .map(({ one }) => one);
        expect(manifestDigest(shuffled)).toBe(manifestDigest(files));
      }),
    );
  });

  it('differs when a path, a size or a digest does', () => {
    const key = (files: { path: string; bytes: number; sha256: string }[]) =>
      JSON.stringify(files.map((one) => JSON.stringify([one.path.normalize('NFC'), one.bytes, one.sha256])).toSorted());
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), fc.array(file, { maxLength: 3 }), (one, two) => {
        expect(manifestDigest(one) === manifestDigest(two)).toBe(key(one) === key(two));
      }),
    );
  });
});
