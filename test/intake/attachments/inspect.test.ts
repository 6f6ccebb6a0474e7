import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect, inspectFile } from '../../../src/intake/attachments/inspect.ts';
import { diskDirectory } from '../../../src/intake/folder/disk.ts';
import { folderOf } from '../../../src/intake/folder/folder.ts';
import { scratchPad, zipOf } from '../folder/scratch.ts';

const scratch = scratchPad();
const folder = (files: Record<string, string | Uint8Array>) => folderOf(diskDirectory(scratch(files)), 'd', true);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const inspected = (name: string, content: string | Uint8Array) => inspect(folder({ [name]: content }), name);

const jpgHead = '\xff\xd8\xff\xe1\0\x08Ex\xff\xd9if\xff\xda\0\x04\0\0';
const pngEnd = '\0\0\0\0IEND\xae\x42\x60\x82';

describe('what there is', () => {
  it('is told with size, digest and type', () => {
    // printf '%%PDF-1.4\n%%%%EOF' | sha256sum
    expect(inspected('材料/a.PDF', '%PDF-1.4\n%%EOF')).toEqual({
      path: '材料/a.PDF',
      exists: 'yes',
      bytes: 14,
      sha256: '4f1949e95440af0ece666ebd5f399c1d77d22de639950784d349fa5feb47dca5',
      type: 'pdf',
      pdf: { complete: true, encrypted: false },
      extension: 'pdf',
      typeMatches: true,
      tiny: true,
    });
  });

  it('is told of an empty file', () => {
    expect(inspected('a.pdf', '')).toEqual({
      path: 'a.pdf',
      exists: 'yes',
      bytes: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      type: null,
      extension: 'pdf',
      typeMatches: true,
      tiny: false,
    });
  });

  it('is hashed in pieces alike', () => {
    // head -c 3145728 /dev/zero | sha256sum, and one byte more
    expect(inspected('a', Buffer.alloc(3 << 20)).sha256).toBe(
      'bbd05cf6097ac9b1f89ea29d2542c1b7b67ee46848393895f5a9e43fa1f621e5',
    );
    expect(inspected('a', Buffer.alloc((3 << 20) + 1)).sha256).toBe(
      '5983281b51c767c831104f52c95e4075f27e6f4fa8dd0526e3929f79176a1217',
    );
  });

  it('is read once, however it is named', () => {
    const root = scratch({ 'm/a.txt': 'before' });
    const d = folderOf(diskDirectory(root), 'd', true);
    const first = inspect(d, 'm/a.txt');
    writeFileSync(join(root, 'm/a.txt'), 'after!!');
    expect(inspect(d, '.\\m\\a.txt')).toEqual(first);
    expect(inspectFile(d.files()[0]!)).toEqual(first);
    expect(inspect(folderOf(diskDirectory(root), 'd', true), 'm/a.txt').bytes).toBe(7);
  });
});

describe('what there is not', () => {
  const nothing = { bytes: 0, sha256: '', type: null, extension: 'pdf', typeMatches: true, tiny: false };
  it.each([
    ['b.pdf', { exists: 'no' }],
    ['a.PDF', { exists: 'no', near: 'a.pdf' }],
    ['../a.pdf', { exists: 'outside' }],
    ['d.pdf', { exists: 'directory' }],
  ])('%s', (path, expected) => {
    expect(inspect(folder({ 'a.pdf': '', 'd.pdf/x': '' }), path)).toEqual({ path, ...nothing, ...expected });
  });

  it('is told of a broken entry of a zip with its reason', () => {
    const content = { use: () => ({ ok: false, problem: { why: 'unreadable', detail: 'zip/broken' } }) as const };
    const file = { path: 'a.pdf', content: { ...content, read: content.use } };
    expect(inspectFile(file)).toEqual({ path: 'a.pdf', ...nothing, exists: 'unreadable', detail: 'zip/broken' });
  });
});

describe('extension and content', () => {
  it.each([
    ['a.jpeg', latin1(`${jpgHead}\xff\xd9`), true],
    ['a.pdf', latin1(`${jpgHead}\xff\xd9`), false],
    ['a.docx', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), false],
    ['a.doc', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), true],
    ['a.pdf', '<html>404</html>', false],
    ['a.pdf', Buffer.from([1, 2, 3]), false],
    ['a.dwg', Buffer.from([1, 2, 3]), true],
    ['no extension', '%PDF-1.4 %%EOF', true],
    [
      'a.docx',
      zipOf([
        ['[Content_Types].xml', ''],
        ['word/document.xml', ''],
      ]),
      true,
    ],
    [
      'a.xlsx',
      zipOf([
        ['[Content_Types].xml', ''],
        ['word/document.xml', ''],
      ]),
      false,
    ],
    ['a.ofd', zipOf([['OFD.xml', '']]), true],
    ['a.zip', zipOf([['x', '']]), true],
    ['a.docx', zipOf([['x', '']]), false],
  ])('%s', (name, content, matches) => {
    expect(inspected(name, content).typeMatches).toBe(matches);
  });
});

describe('damage', () => {
  it.each([
    ['a.pdf', '%PDF-1.4 cut', 'pdf-truncated'],
    ['a.pdf', '%PDF-1.4 %%EOF', undefined],
    ['whole.jpg', latin1(`${jpgHead}scan\xff\xd9`), undefined],
    ['padded.jpg', latin1(`${jpgHead}scan\xff\xd9\0\0\0`), undefined],
    ['phone.jpg', latin1(`${jpgHead}scan\xff\xd9${'film'.repeat(30_000)}`), undefined],
    ['large-phone.jpg', latin1(`${jpgHead}${'scan'.repeat(300_000)}\xff\xd9${'film'.repeat(30_000)}`), undefined],
    ['thumbnail-only.jpg', latin1(`${jpgHead}scan`), 'jpg-truncated'],
    ['cut-in-head.jpg', latin1('\xff\xd8\xff\xe1\x40\0Exif\xff\xd9abc'), 'jpg-truncated'],
    ['whole.png', latin1(`\x89PNG\r\n\x1a\n....${pngEnd}`), undefined],
    ['padded.png', latin1(`\x89PNG\r\n\x1a\n....${pngEnd}\0\0`), undefined],
    ['cut.png', latin1(`\x89PNG\r\n\x1a\n....${pngEnd}`).subarray(0, -1), 'png-truncated'],
    ['a.gif', 'GIF89a', undefined],
  ])('%s %#', (name, content, damaged) => {
    expect(inspected(name, content).damaged).toBe(damaged);
  });

  it('of a zip leaves the type its extension promises', () => {
    const docx = zipOf([
      ['[Content_Types].xml', ''],
      ['word/document.xml', 'long text'],
    ]);
    const cut = docx.subarray(0, -30);
    expect(inspected('a.docx', cut)).toMatchObject({ type: 'docx', typeMatches: true, damaged: 'zip-broken' });
    expect(inspected('a.zip', cut)).toMatchObject({ type: 'zip', typeMatches: true, damaged: 'zip-broken' });
    expect(inspected('a.pdf', cut)).toMatchObject({ type: 'zip', typeMatches: false, damaged: 'zip-broken' });
    expect(inspected('a.docx', docx).damaged).toBeUndefined();
    const headless = Buffer.concat([latin1('PK\x03\x04'), docx.subarray(-22)]);
    expect(inspected('a.docx', headless).damaged).toBe('zip-broken');
  });
});

describe('tiny', () => {
  it.each([
    ['%PDF-'.padEnd(99, 'x'), true],
    ['%PDF-'.padEnd(100, 'x'), false],
    ['a declaration in one line', false],
    ['', false],
  ])('%#', (content, tiny) => {
    expect(inspected('a.pdf', content).tiny).toBe(tiny);
  });
});
