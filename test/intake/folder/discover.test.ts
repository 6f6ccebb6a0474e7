import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover, type Found } from '../../../src/intake/folder/discover.ts';
import { scratchPad, zipOf } from './scratch.ts';

const scratch = scratchPad();

/** `path > main`, `*` where the folder is the dossier's own, and what there is to say. */
const show = ({ path, main, wholeFolder, problems }: Found): string =>
  [
    main === null ? path : `${path} > ${main}${wholeFolder ? ' *' : ''}`,
    ...problems.map(({ code, args }) => `${code} ${JSON.stringify(args)}`),
  ].join(' | ');

const find = (path: string, cwd: string): string[] => [...discover(path, cwd)].map(show);

describe('a main file', () => {
  it('governs its folder if it is named so, in any letter case', () => {
    const root = scratch({
      'd/dossier.yaml': '',
      'd/申报材料.xlsx': '',
      'd/other.yaml': '',
      'd/a.xls': '',
      'd/Dossier.YML': '',
    });
    expect(find('d/dossier.yaml', root)).toEqual(['d/dossier.yaml > dossier.yaml *']);
    expect(find('./d//申报材料.xlsx', root)).toEqual(['d/申报材料.xlsx > 申报材料.xlsx *']);
    expect(find('d/Dossier.YML', root)).toEqual(['d/Dossier.YML > Dossier.YML *']);
    expect(find('d/other.yaml', root)).toEqual(['d/other.yaml > other.yaml']);
    expect(find('d/a.xls', root)).toEqual(['d/a.xls > a.xls']);
  });

  it('opens its attachments beside it', () => {
    const root = scratch({ 'd/x.yaml': '', 'd/m/a.pdf': 'a' });
    const [found] = discover('d/x.yaml', root);
    expect(found!.folder.label).toBe('d');
    expect(found!.folder.open('m/a.pdf').ok).toBe(true);
    expect([...discover('x.yaml', join(root, 'd'))][0]!.folder.label).toBe('.');
    const absolute = join(root, 'd', 'x.yaml');
    expect([...discover(absolute, '/')][0]).toMatchObject({ path: absolute, folder: { label: join(root, 'd') } });
  });

  it('named through a link is the file it leads to', () => {
    const root = scratch({ 'real/dossier.yaml': '', 'real/a.pdf': '' });
    symlinkSync('real/dossier.yaml', join(root, 'link.yaml'));
    const [found] = discover('link.yaml', root);
    expect(show(found!)).toBe('link.yaml > dossier.yaml *');
    expect(found!.folder.open('a.pdf').ok).toBe(true);
  });
});

describe('a folder', () => {
  it.each([
    'dossier.yaml',
    'dossier.yml',
    'dossier.xlsx',
    'dossier.xlsm',
    '申报材料.yaml',
    '申报材料.xlsx',
    'DOSSIER.XLSX',
  ])('with %s is a dossier', (name) => {
    const root = scratch({ [`d/${name}`]: '', 'd/m/a.pdf': '', 'd/sub/dossier.yaml': '' });
    expect(find('d', root)).toEqual([`d > ${name} *`]);
    expect(find('d/', root)).toEqual([`d > ${name} *`]);
    expect(find('.', join(root, 'd'))).toEqual([`. > ${name} *`]);
  });

  it('with two mains is governed by YAML', () => {
    const root = scratch({ 'd/dossier.xlsx': '', 'd/申报材料.yml': '' });
    expect(find('d', root)).toEqual([
      'd > 申报材料.yml * | input/two-mains {"used":"申报材料.yml","ignored":"dossier.xlsx"}',
    ]);
    expect([...discover('d', root)][0]!.problems[0]!.at).toEqual({ file: 'd/dossier.xlsx' });
  });

  it('with a main of the wrong format is found, and searched all the same', () => {
    const root = scratch({ 'd/dossier.xls': '', 'd/x.yaml': '', 'b/申报材料.docx': '', 'b/one/dossier.yaml': '' });
    expect(find('d', root)).toEqual(['d > dossier.xls *']);
    expect(find('b', root)).toEqual(['b > 申报材料.docx *', 'b/one > dossier.yaml *']);
  });

  it('given itself may have its only YAML or workbook under another name', () => {
    const root = scratch({
      'one/平台.yaml': '',
      'one/a.pdf': '',
      'one/~$x.xlsx': '',
      'two/a.yaml': '',
      'two/b.xlsx': '',
      'space/xjsme.yaml': '',
    });
    expect(find('one', root)).toEqual(['one > 平台.yaml *']);
    expect(find('two', root)).toEqual(['two | input/none {"path":"two"}']);
    expect(find('space', root)).toEqual(['space | input/none {"path":"space"}']);
    expect(find('.', root)).toEqual(['. | input/none {"path":"."}']);
  });
});

describe('a folder of dossiers', () => {
  it('is searched in one order, without what is hidden', () => {
    const root = scratch({
      'b/dossier.yaml': '',
      'B/dossier.xlsx': '',
      'a/2024/cafe\u0301/dossier.yml': '',
      'a.zip': zipOf([['dossier.yaml', '']]),
      '.hidden/dossier.yaml': '',
      'node_modules/x/dossier.yaml': '',
      '__MACOSX/dossier.yaml': '',
      'notes.txt': '',
    });
    const expected = [
      'B > dossier.xlsx *',
      'a/2024/caf\u00e9 > dossier.yml *',
      'a.zip > dossier.yaml *',
      'b > dossier.yaml *',
    ];
    expect(find('.', root)).toEqual(expected);
    expect(find(root, '/')).toEqual(expected.map((line) => `${root}/${line}`));
  });

  it('is not left through links', () => {
    const root = scratch({ 'all/one/dossier.yaml': '', 'else/dossier.yaml': '', 'else/a.txt': '', 'none/': '' });
    symlinkSync('../else', join(root, 'all', 'away'));
    symlinkSync('..', join(root, 'all', 'cycle'));
    symlinkSync('../else/a.txt', join(root, 'all', 'file'));
    expect(find('all', root)).toEqual([
      'all/away | input/link {"path":"all/away","why":"directory"}',
      'all/cycle | input/link {"path":"all/cycle","why":"directory"}',
      'all/one > dossier.yaml *',
    ]);
    symlinkSync('../else', join(root, 'none', 'away'));
    expect(find('none', root).at(-1)).toBe('none | input/none {"path":"none"}');
    symlinkSync('else', join(root, 'typed'));
    expect(find('typed', root)).toEqual(['typed > dossier.yaml *']);
  });

  it('yields one by one', () => {
    const root = scratch({ 'a/dossier.yaml': '', 'b/': '' });
    const finds = discover('.', root);
    expect(show(finds.next().value as Found)).toBe('a > dossier.yaml *');
    writeFileSync(join(root, 'b', 'dossier.yaml'), '');
    expect(show(finds.next().value as Found)).toBe('b > dossier.yaml *');
    expect(finds.next().done).toBe(true);
  });

  it('ends at a depth of 16', () => {
    const deep = Array.from({ length: 16 }, () => 'd').join('/');
    const root = scratch({ [`${deep}/dossier.yaml`]: '' });
    expect(find('.', root)).toEqual([`${deep} > dossier.yaml *`]);
    mkdirSync(join(root, deep, 'd'));
    const tooDeep = scratch({ [`${deep}/d/dossier.yaml`]: '' });
    expect(find('.', tooDeep)).toEqual([`${deep}/d | input/too-many-files {"files":5000,"depth":16}`]);
  });
});

describe('a PATH that is not there', () => {
  it('is told of with a near name', () => {
    const root = scratch({ 'd/Dossier.yaml': '', 'a.txt': '' });
    expect(find('d/dossier.yaml', root)).toEqual([
      'd/dossier.yaml | input/not-found {"path":"d/dossier.yaml","near":"d/Dossier.yaml"}',
    ]);
    expect(find('x/y', root)).toEqual(['x/y | input/not-found {"path":"x/y"}']);
    expect(find('a.txt/y', root)).toEqual(['a.txt/y | input/not-found {"path":"a.txt/y"}']);
  });

  it('in one Unicode form is found in the other', () => {
    const root = scratch({ 'cafe\u0301/dossier.yaml': '', 'm\u00fcller/dossier.yaml': '' });
    expect(find('caf\u00e9', root)).toEqual(['caf\u00e9 > dossier.yaml *']);
    expect(find('mu\u0308ller', root)).toEqual(['m\u00fcller > dossier.yaml *']);
  });

  it('or is a pipe, is never waited for', () => {
    const root = scratch({ 'd/': '' });
    execFileSync('mkfifo', [join(root, 'd', 'dossier.yaml')]);
    expect(find('d/dossier.yaml', root)).toEqual([
      'd/dossier.yaml | input/unreadable {"path":"d/dossier.yaml","detail":"special"}',
    ]);
    const [found] = discover('d', root);
    expect(found!.main).toBe('dossier.yaml');
    expect(found!.folder.open('dossier.yaml').ok).toBe(false);
  });
});
