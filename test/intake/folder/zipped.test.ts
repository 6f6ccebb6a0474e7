import { truncateSync } from 'node:fs';
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

describe('a zip', () => {
  it('goes by its name, whatever folder the dossier was packed in', () => {
    const root = scratch({
      'flat.zip': zipOf([
        ['dossier.yaml', 'x'],
        ['m/a.pdf', 'a'],
      ]),
      'packed.ZIP': zipOf([
        ['某公司/dossier.yaml', 'x'],
        ['某公司/m/a.pdf', 'a'],
        ['__MACOSX/某公司/._dossier.yaml', ''],
      ]),
      'other.zip': zipOf([
        ['某公司/平台.yaml', 'x'],
        ['某公司/m/a.pdf', 'a'],
      ]),
    });
    expect(find('flat.zip', root)).toEqual(['flat.zip > dossier.yaml *']);
    expect(find('packed.ZIP', root)).toEqual(['packed.ZIP > dossier.yaml *']);
    expect(find('other.zip', root)).toEqual(['other.zip > 平台.yaml *']);
    const [found] = discover('packed.ZIP', root);
    expect(found!.folder.label).toBe('packed.ZIP/某公司');
    expect(found!.folder.files().map(({ path }) => path)).toEqual(['dossier.yaml', 'm/a.pdf']);
    const attachment = found!.folder.open('m\\a.pdf');
    expect(attachment.ok && attachment.value.content.read(9)).toEqual({ ok: true, value: Buffer.from('a') });
    expect(attachment.ok && attachment.value.content.read(0)).toEqual({
      ok: false,
      problem: { why: 'too-large', detail: '1' },
    });
  });

  it('may hold several dossiers, and no zips', () => {
    const inner = zipOf([['dossier.yaml', '']]);
    const root = scratch({
      'all.zip': zipOf([
        ['b/dossier.yaml', ''],
        ['a/x/dossier.xlsx', ''],
        ['c.zip', inner],
      ]),
    });
    expect(find('all.zip', root)).toEqual(['all.zip/a/x > dossier.xlsx *', 'all.zip/b > dossier.yaml *']);
  });

  it('may have its names in GBK', () => {
    // 申报材料.yaml and 附件/报告.pdf as Windows in Chinese writes them.
    const main = Buffer.from([0xc9, 0xea, 0xb1, 0xa8, 0xb2, 0xc4, 0xc1, 0xcf, 0x2e, 0x79, 0x61, 0x6d, 0x6c]);
    const report = Buffer.from([0xb8, 0xbd, 0xbc, 0xfe, 0x5c, 0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x70, 0x64, 0x66]);
    const root = scratch({
      'gbk.zip': zipOf([
        [main, ''],
        [report, ''],
      ]),
    });
    expect(find('gbk.zip', root)).toEqual(['gbk.zip > 申报材料.yaml *']);
    expect([...discover('gbk.zip', root)][0]!.folder.open('附件/报告.pdf').ok).toBe(true);
  });

  it('without a dossier, broken, or too large is told of, alone and among others', () => {
    const root = scratch({
      'd/a.zip': zipOf([['readme.txt', '']]),
      'd/b.zip': 'no zip at all',
      'd/c/dossier.yaml': '',
      'huge.zip': '',
    });
    truncateSync(join(root, 'huge.zip'), 256 * 1024 * 1024 + 1);
    expect(find('d/a.zip', root)).toEqual(['d/a.zip | input/none {"path":"d/a.zip"}']);
    const all = [...discover('d', root)];
    expect(all.map(({ path, main, problems }) => [path, main, problems[0]?.code])).toEqual([
      ['d/a.zip', null, 'input/none'],
      ['d/b.zip', null, 'zip/broken'],
      ['d/c', 'dossier.yaml', undefined],
    ]);
    expect(all[1]!.problems[0]!.at).toEqual({ file: 'd/b.zip' });
    expect(find('huge.zip', root)).toEqual([
      'huge.zip | input/too-large {"path":"huge.zip","bytes":268435457,"limit":268435456}',
    ]);
  });

  it('with a broken entry is read up to that entry', () => {
    const zip = zipOf([
      ['dossier.yaml', 'good'],
      ['a.pdf', 'to be broken'],
    ]);
    zip[zip.indexOf('to be broken')] = 0x54;
    const [found] = discover('x.zip', scratch({ 'x.zip': zip }));
    const read = (path: string) => {
      const file = found!.folder.open(path);
      return file.ok && file.value.content.read(99);
    };
    expect(read('dossier.yaml')).toEqual({ ok: true, value: Buffer.from('good') });
    expect(read('a.pdf')).toEqual({ ok: false, problem: { why: 'unreadable', detail: 'zip/broken' } });
  });
});
