import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionOf, isJunk, joinLabel, nearName, partsOfPath } from '../../../src/intake/folder/names.ts';

describe('partsOfPath', () => {
  it.each([
    ['materials/01.pdf', ['materials', '01.pdf']],
    ['./materials//01.pdf', ['materials', '01.pdf']],
    ['materials\\01.pdf', ['materials', '01.pdf']],
    ['a/../b.pdf', ['b.pdf']],
    ['.', []],
    ['cafe\u0301.pdf', ['caf\u00e9.pdf']],
    ['附件：1.pdf', ['附件：1.pdf']],
    ['..a/b..', ['..a', 'b..']],
  ])('%s stays inside', (written, parts) => {
    expect(partsOfPath(written)).toEqual(parts);
  });

  it.each([
    '/etc/passwd',
    '\\windows\\a.txt',
    '\\\\server\\share\\a.pdf',
    '../a.pdf',
    'a/../../b.pdf',
    'a\\..\\..\\b.pdf',
    'C:\\a.pdf',
    'c:a.pdf',
    'https://example.com/a.pdf',
    'file:a.pdf',
    'a\0.pdf',
  ])('%j is outside', (written) => {
    expect(partsOfPath(written)).toBeNull();
  });

  it('never yields a part that moves', () => {
    const word = fc.constantFrom('..', '.', '', 'a', 'b.pdf', '/', '\\', 'C:');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const parts = partsOfPath(words.join('/'));
        expect(parts?.some((part) => /^\.{0,2}$|[/\\]/.test(part)) ?? false).toBe(false);
      }),
    );
  });
});

it('knows what systems and office programs leave behind', () => {
  const junk = [
    '.DS_Store',
    'Thumbs.db',
    'DESKTOP.INI',
    '__MACOSX',
    '~$报告.docx',
    '.~lock.a.ods#',
    '.git',
    '~12.tmp',
    '._a',
  ];
  expect(junk.filter((name) => !isJunk(name))).toEqual([]);
  expect(['报告.docx', '.gitignore', 'a.tmp', 'thumbs.dbx', 'git'].filter(isJunk)).toEqual([]);
});

it('takes the extension of the last name only', () => {
  expect(extensionOf('a.b/扫描件.PDF')).toBe('pdf');
  expect(extensionOf('a.b/c')).toBe('');
  expect(extensionOf('.hidden')).toBe('');
});

it('joins labels as a user would write them', () => {
  expect(joinLabel('.', 'a/b')).toBe('a/b');
  expect(joinLabel('x', 'a')).toBe('x/a');
  expect(joinLabel('/', 'a')).toBe('/a');
  expect(joinLabel('x', '')).toBe('x');
});

it('finds the near name by case, width and blanks, then by another extension', () => {
  expect(nearName('报告(1).PDF', ['报告（1）.pdf', 'x.pdf'], false)).toBe('报告（1）.pdf');
  expect(nearName('a b.pdf', ['ab.pdf'], false)).toBe('ab.pdf');
  expect(nearName('a.pdf', ['a.docx'], false)).toBeUndefined();
  expect(nearName('a.pdf', ['a.docx', 'A.PDF'], true)).toBe('A.PDF');
  expect(nearName('a.pdf', ['a.docx', 'b.pdf'], true)).toBe('a.docx');
});
