import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../src/intake/folder/content.ts';
import { diskDirectory } from '../../../src/intake/folder/disk.ts';
import { type FileRef, folderOf, shownPath } from '../../../src/intake/folder/folder.ts';
import type { Directory } from '../../../src/intake/folder/tree.ts';
import { scratchPad } from './scratch.ts';

const scratch = scratchPad();

const open = (root: string, whole = true) => folderOf(diskDirectory(root), 'd', whole);

const textOf = (file: Opened<FileRef>): string => {
  if (!file.ok) return `problem: ${file.problem.why}`;
  const bytes = file.value.content.read(1000);
  return bytes.ok ? Buffer.from(bytes.value).toString() : `problem: ${bytes.problem.why}`;
};

describe('listing', () => {
  it('is recursive, without junk, by code unit of the NFC path', () => {
    const folder = open(
      scratch({
        'dossier.yaml': '',
        'materials/b.pdf': '',
        'materials/cafe\u0301.pdf': '',
        'materials-2/a.pdf': '',
        'Z.pdf': '',
        'empty/': '',
        '.DS_Store': '',
        '~$a.docx': '',
        '.git/config': '',
        '__MACOSX/._a': '',
      }),
    );
    expect(folder.files().map(({ path }) => path)).toEqual([
      'Z.pdf',
      'dossier.yaml',
      'materials-2/a.pdf',
      'materials/b.pdf',
      'materials/caf\u00e9.pdf',
    ]);
    expect(folder.problems()).toEqual([]);
  });

  it('keeps both of two names that differ in Unicode form only, always in one order', () => {
    const root = scratch({ '\u00e9.txt': 'composed', 'e\u0301.txt': 'decomposed' });
    // A disk that takes them for one name holds one file, with what was written last.
    const expected = readdirSync(root).length === 2 ? ['decomposed', 'composed'] : ['decomposed'];
    const texts = open(root)
      .files()
      .map((value) => [value.path, textOf({ ok: true, value })]);
    expect(texts).toEqual(expected.map((text) => ['\u00e9.txt', text]));
    expect(textOf(open(root).open('\u00e9.txt'))).toBe('decomposed');
  });

  it('stops at 5000 files', () => {
    const root = scratch({ 'a/': '', 'b/': '' });
    for (let i = 0; i < 5000; i++) writeFileSync(join(root, 'a', `${i}.txt`), '');
    expect(open(root).problems()).toEqual([]);
    writeFileSync(join(root, 'b', 'one-more.txt'), '');
    const folder = open(root);
    expect(folder.files()).toHaveLength(5000);
    expect(folder.problems()).toEqual([
      { code: 'input/too-many-files', args: { files: 5000, depth: 16 }, at: { file: 'd' } },
    ]);
  });

  it('stops at a depth of 16 folders', () => {
    const sixteen = Array.from({ length: 16 }, () => 'f').join('/');
    const root = scratch({ [`${sixteen}/a.txt`]: '' });
    expect(open(root).files()).toHaveLength(1);
    mkdirSync(join(root, sixteen, 'f'));
    expect(open(root).problems()).toEqual([
      { code: 'input/too-many-files', args: { files: 5000, depth: 16 }, at: { file: `d/${sixteen}/f` } },
    ]);
  });

  it('names a directory that cannot be read', () => {
    const root = scratch({ 'a/x.pdf': '', 'b.pdf': '' });
    const real = diskDirectory(root);
    const closed: Directory = {
      where: root,
      entries: () =>
        real
          .entries()!
          .map((entry) =>
            entry.kind === 'directory' ? { ...entry, directory: { where: '', entries: () => null } } : entry,
          ),
    };
    const folder = folderOf(closed, 'd', true);
    expect(folder.files().map(({ path }) => path)).toEqual(['b.pdf']);
    expect(folder.problems()).toEqual([{ code: 'input/unreadable', args: { path: 'd/a' }, at: { file: 'd/a' } }]);
    expect(folder.open('a/x.pdf')).toEqual({ ok: false, problem: { why: 'unreadable' } });
  });
});

describe('opening', () => {
  it('compares names in NFC', () => {
    const folder = open(scratch({ 'cafe\u0301/re\u0301sume\u0301.txt': 'decomposed', 'm\u00fcller.txt': 'composed' }));
    expect(textOf(folder.open('caf\u00e9\\r\u00e9sum\u00e9.txt'))).toBe('decomposed');
    expect(textOf(folder.open('./mu\u0308ller.txt'))).toBe('composed');
  });

  it('says why there is no file', () => {
    const folder = open(scratch({ 'a/b.pdf': '' }));
    expect(folder.open('a')).toEqual({ ok: false, problem: { why: 'directory' } });
    expect(folder.open('')).toEqual({ ok: false, problem: { why: 'directory' } });
    expect(folder.open('../d/a/b.pdf')).toEqual({ ok: false, problem: { why: 'outside' } });
    expect(folder.open('a/b.pdf/c')).toEqual({ ok: false, problem: { why: 'no' } });
    expect(folder.open('none.pdf')).toEqual({ ok: false, problem: { why: 'no' } });
  });

  it('keeps letter case on every system and names what was perhaps meant', () => {
    const folder = open(scratch({ 'Materials/01-Report.PDF': '', 'Materials/02.docx': '', 'x/03.pdf': '' }));
    const near = (path: string) => {
      const result = folder.open(path);
      return result.ok ? 'found' : result.problem.near;
    };
    expect(near('Materials/01-Report.PDF')).toBe('found');
    expect(near('materials/01-report.pdf')).toBe('Materials/01-Report.PDF');
    expect(near('Materials/02.pdf')).toBe('Materials/02.docx');
    expect(near('03.pdf')).toBe('x/03.pdf');
    expect(near('04.pdf')).toBeUndefined();
  });

  it('does not search a folder that is not the dossier’s own', () => {
    const root = scratch({ 'x/03.pdf': '' });
    expect(open(root, false).open('03.pdf')).toEqual({ ok: false, problem: { why: 'no' } });
  });

  it('refuses to read beyond a limit', () => {
    const folder = open(scratch({ 'a.txt': '12345' }));
    const file = folder.open('a.txt');
    expect(file.ok && file.value.content.read(5).ok).toBe(true);
    expect(file.ok && file.value.content.read(4)).toEqual({ ok: false, problem: { why: 'too-large', detail: '5' } });
  });

  it('shows a path as the user would write it', () => {
    expect(shownPath(open(scratch({})), 'a/b.pdf')).toBe('d/a/b.pdf');
  });
});

describe('links', () => {
  const root = scratch({
    'd/real/a.pdf': 'inside',
    'other/secret.pdf': 'outside',
    'd2/x.pdf': 'sibling whose name begins like the folder’s',
  });
  const d = join(root, 'd');
  symlinkSync('real/a.pdf', join(d, 'file-in'));
  symlinkSync('real', join(d, 'dir-in'));
  symlinkSync('../other/secret.pdf', join(d, 'file-out'));
  symlinkSync('../other', join(d, 'dir-out'));
  symlinkSync('../d2/x.pdf', join(d, 'sibling'));
  symlinkSync('nothing', join(d, 'broken'));
  symlinkSync('loop', join(d, 'loop'));
  symlinkSync('..', join(d, 'real', 'up'));

  it('are followed within the folder only', () => {
    const folder = open(d);
    expect(textOf(folder.open('file-in'))).toBe('inside');
    expect(textOf(folder.open('dir-in/a.pdf'))).toBe('inside');
    expect(textOf(folder.open('real/up/real/up/file-in'))).toBe('inside');
    const why = (path: string) => {
      const result = folder.open(path);
      return result.ok ? 'opened' : result.problem.why;
    };
    expect(why('file-out')).toBe('outside');
    expect(why('dir-out/secret.pdf')).toBe('outside');
    expect(why('dir-in/up/dir-out/secret.pdf')).toBe('outside');
    expect(why('sibling')).toBe('outside');
    expect(why('broken')).toBe('no');
    expect(why('loop')).toBe('no');
    expect(why('dir-in')).toBe('directory');
  });

  it('to files inside are listed, all others told of', () => {
    const folder = open(d);
    expect(folder.files().map(({ path }) => path)).toEqual(['file-in', 'real/a.pdf']);
    expect(folder.problems()).toEqual(
      [
        ['broken', 'no'],
        ['dir-in', 'directory'],
        ['dir-out', 'outside'],
        ['file-out', 'outside'],
        ['loop', 'no'],
        ['real/up', 'directory'],
        ['sibling', 'outside'],
      ].map(([path, why]) => ({ code: 'input/link', args: { path, why }, at: { file: `d/${path}` } })),
    );
  });

  it('work below a root that is a link itself', () => {
    symlinkSync('d', join(root, 'link-to-d'));
    expect(textOf(open(join(root, 'link-to-d')).open('dir-in/a.pdf'))).toBe('inside');
  });
});
