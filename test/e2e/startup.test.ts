import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { xjsme } from './binary.ts';
import { good } from './good.ts';

const hook = fileURLToPath(new URL('list-modules.cjs', import.meta.url));
const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'xjsme-startup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Files that one run loads, and the text of the chunks among them. */
async function loaded(...args: string[]): Promise<{ files: string[]; text: string }> {
  const list = join(root, 'modules.json');
  const { code, err } = await xjsme(args, { cwd: root, node: ['--require', hook], env: { XJSME_MODULES: list } });
  expect(code, err).toBeLessThan(2);
  const files = JSON.parse(readFileSync(list, 'utf8')) as string[];
  const chunks = files.filter((file) => file.includes(`${sep}dist${sep}`));
  return { files, text: chunks.map((file) => readFileSync(file, 'utf8')).join('\n') };
}

/** Names that stand in the bundle as they do in the source. */
const signs = {
  excel: /\bXmlScanner\b|\breadSharedStrings\b/,
  yaml: /\bYAMLParseError\b/,
  explanations: /按错误的编码读会把汉字读成别的字/,
  settings: /不认识的设置/,
  findings: /文件不是 UTF-8/,
  junit: /<testsuites/,
};

const workbookWriter = 'Worksheet name already exists';

const signsIn = (text: string): string[] =>
  Object.entries(signs).flatMap(([name, sign]) => (sign.test(text) ? [name] : []));

describe('a check of plain block YAML', () => {
  it('loads nothing of Excel, no YAML package, no explanations and one format', async () => {
    mkdirSync(join(root, 'good'));
    writeFileSync(join(root, 'good/dossier.yaml'), good);
    for (const args of [
      ['good'],
      [join(samples, 'complete')],
      [join(samples, 'complete-csv')],
      [join(samples, 'complete'), '--json'],
    ]) {
      const { files, text } = await loaded('check', ...args);
      expect(signsIn(text)).toEqual(['findings']);
      expect(files.filter((file) => file.includes(`${sep}node_modules${sep}`))).toEqual([]);
    }
  });

  it('reads no settings where nobody has any', async () => {
    expect(signsIn((await loaded('check', 'good')).text)).not.toContain('settings');
    writeFileSync(join(root, 'good/xjsme.yaml'), 'format: xjsme-workspace/1\n');
    expect(signsIn((await loaded('doctor')).text)).toContain('settings');
  });

  it('loads each of these where it is needed: the names looked for are there to be found', async () => {
    writeFileSync(join(root, 'anchor.yaml'), `${good}premises: [ &a { address: 甲路1号 }, *a ]\n`);
    expect(signsIn((await loaded('check', 'anchor.yaml')).text)).toContain('yaml');
    expect(signsIn((await loaded('check', join(samples, 'complete-excel'))).text)).toContain('excel');
    expect(signsIn((await loaded('check', 'good', '--format', 'junit')).text)).toContain('junit');
    expect(signsIn((await loaded('explain', 'input/encoding')).text)).toContain('explanations');
  });

  it('never loads what writes workbooks, asks questions or starts programs', async () => {
    for (const path of ['complete', 'complete-excel']) {
      const { text } = await loaded('check', join(samples, path));
      expect(/\bexceljs\b|\binquirer\b|\bexeca\b/.test(text)).toBe(false);
      expect(text).not.toContain(workbookWriter);
    }
    // The sign is there to be found: words of the package stay words in the bundle.
    const source = new URL('../../node_modules/exceljs/lib/doc/worksheet.js', import.meta.url);
    expect(readFileSync(source, 'utf8')).toContain(workbookWriter);
  });
});

describe('--version', () => {
  it('loads nothing but the door', async () => {
    const { files } = await loaded('--version');
    expect(files.map((file) => basename(file))).toEqual(['xjsme.js', 'package.json']);
    expect(files.some((file) => file.includes(`${sep}dist${sep}`))).toBe(false);
  });
});
