import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measured, type Ran, xjsme } from './binary.ts';
import { doubtful, heavy } from './doubtful.ts';
import { good } from './good.ts';
import { plant, residentIds } from './planted.ts';
import { type Hostile, unreadable } from './unreadable.ts';

interface Dossier {
  path: string;
  advice: string;
  clauses: unknown[];
  findings: { code: string; message: string; hint?: string; at: { file: string } }[];
}

const root = mkdtempSync(join(tmpdir(), 'xjsme-hostile-'));
const inRoot = (path: string): string => join(root, path);
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), content);
};
const bad = unreadable();
const light = [...bad, ...doubtful()];
const big = heavy();
const all: Hostile[] = [...light, ...big];
const folderOf = (one: Hostile): string => (big.includes(one) ? 'heavy' : 'batch');

beforeAll(() => {
  chmodSync(root, 0o755);
  for (const one of all)
    for (const [path, content] of Object.entries(one.files)) write(`${folderOf(one)}/${path}`, content);
  write('batch/好的/dossier.yaml', good);
  plant(inRoot('batch'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dossiersOf = ({ out }: Ran): Dossier[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Dossier & { schema?: string })
    .filter(({ advice }) => advice !== undefined);

const codesOf = (dossier: Dossier): string[] => dossier.findings.map(({ code }) => code);

/** What a terminal would act on: C0 but the line feed and the tab, DEL, C1, line separators, marks of direction. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

function expectClean({ out, err }: Ran): void {
  for (const text of [out, err]) {
    const found = unsafe.exec(text);
    expect(found && JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))).toBeNull();
    for (const id of residentIds) {
      const at = text.indexOf(id.slice(6));
      expect(at < 0 ? null : text.slice(Math.max(0, at - 80), at + 20)).toBeNull();
    }
  }
}

describe('a hostile dossier alone', () => {
  it.each(all.map((one) => [one.path, one] as const))('%s', async (_, one) => {
    const { path, exit, codes } = one;
    const ran = await measured(['check', path, '--format', 'ndjson'], { cwd: inRoot(folderOf(one)) });
    expect([ran.code, ran.err === ''], ran.err).toEqual([exit, exit === 1]);
    const [dossier, more] = dossiersOf(ran);
    expect(more).toBeUndefined();
    expect(codesOf(dossier!)).toEqual(expect.arrayContaining([...codes]));
    expect(dossier!.advice === 'unreadable').toBe(exit === 3);
    expect(ran.ms).toBeLessThan(10_000);
    expect(ran.mb).toBeLessThan(512);
    expectClean(ran);
  });

  it('says where it is and what to do, in words', async () => {
    const ran = await xjsme(['check', ...bad.map(({ path }) => path)], { cwd: inRoot('batch') });
    expect(ran.code).toBe(3);
    const parts = ran.out.split(/^✗ 无法读取/m).slice(1);
    expect(parts.length).toBe(bad.length);
    for (const [index, part] of parts.entries()) {
      const { path } = bad[index]!;
      expect(part).toContain(`  ${path}\n`);
      expect(part, path).toMatch(/✗ 错误 \S/);
      expect(part, path).toMatch(/→ 请|→ \S*不|→ 文件夹内|→ 一家/);
      expect(part.replaceAll(/^.*│.*$/gm, ''), path).not.toMatch(/undefined|null|\{|NaN/);
      // The line itself, where there is one to be seen.
      if (path === '重复的键') expect(part).toContain('8 │ year: 2023\n');
    }
  });
});

describe('the whole batch', () => {
  it('is checked to its end: each told its own trouble, the good one judged', async () => {
    const ran = await measured(['check', 'batch', 'heavy', '--format', 'ndjson'], { cwd: root });
    expect(ran.code).toBe(3);
    const dossiers = dossiersOf(ran);
    for (const one of all) {
      const { path, exit, codes } = one;
      // A folder without a main file is nothing to a search for dossiers.
      if (path === '空文件夹') continue;
      const found = dossiers.filter((dossier) => dossier.path === `${folderOf(one)}/${path}`);
      expect(found.length, path).toBe(1);
      expect(found[0]!.advice === 'unreadable', path).toBe(exit === 3);
      expect(codesOf(found[0]!), path).toEqual(expect.arrayContaining([...codes]));
    }
    const judged = dossiers.find(({ path }) => path === 'batch/好的')!;
    expect([judged.advice, judged.clauses.length > 50]).toEqual(['needs-material', true]);
    expect(codesOf(judged).filter((code) => !/^(?:clause|material)\//.test(code))).toEqual([]);
    expect(ran.mb).toBeLessThan(512);
    expectClean(ran);
  });

  it.each(['text', 'json', 'ndjson', 'sarif', 'junit', 'markdown'])(
    'as %s holds no terminal sequence and no resident ID number',
    async (format) => {
      const ran = await xjsme(['check', 'batch', '--format', format], { cwd: root });
      expect(ran.code).toBe(3);
      // The planted dossier is in it, its number cut to the division.
      expect(/650102(?:\\?\*){12}/.test(ran.out)).toBe(true);
      expectClean(ran);
    },
  );

  it('as text in English neither', async () => {
    const ran = await xjsme(['check', 'batch', '--lang', 'en'], { cwd: root });
    expect(ran.out.includes('653101************')).toBe(true);
    expectClean(ran);
  });
});

describe('what the command line itself is given', () => {
  const [id] = residentIds;
  it.each([
    [['check', `\u001b[31m${id}`], 3],
    [['check', `batch/${id}\u009b.yaml`, '--json'], 3],
    [['check', 'batch', '--format', `\u001b[31m${id}`], 2],
    [['check', 'batch', '--as-of', `\u001b[31m${id}`], 2],
    [['check', 'batch', '--pack', `\u001b[31m${id}`, '--json'], 2],
    [['check', 'batch', '--only', `\u001b[31m${id}`], 2],
    [['check', 'batch', `--\u001b[31m${id}`], 2],
    [['check', 'batch', `--\u001b[31m${id}`, '--json'], 2],
    [[`\u001b[31m${id}`], 2],
    [['explain', `\u001b[31m${id}`], 2],
    [['rules', 'check', `\u001b[31m${id}`], 2],
    [['rules', 'show', `\u001b[31m${id}`], 2],
    [['calendar', 'window', '--start', `\u001b[31m${id}`], 2],
    [['calendar', 'check', `\u001b[31m${id}`], 3],
    [['--lang', `\u001b[31m${id}`, 'check'], 2],
  ] as const)('%j', async (args, exit) => {
    const ran = await xjsme(args, { cwd: root });
    expect(ran.code, ran.err).toBe(exit);
    expect(ran.out + ran.err).not.toBe('');
    expectClean(ran);
  });
});

describe('places', () => {
  const only = async (path: string, uid?: number): Promise<[number | undefined, Dossier[]]> => {
    const ran = await xjsme(['check', path, '--format', 'ndjson'], {
      cwd: root,
      ...(uid === undefined ? {} : { uid }),
    });
    return [ran.code, dossiersOf(ran)];
  };

  it('a folder that is not there, with the one that was meant', async () => {
    expect(await only('没有这里')).toMatchObject([3, [{ findings: [{ code: 'input/not-found' }] }]]);
    const [code, [dossier]] = await only('BATCH');
    expect([code, dossier!.findings[0]!.code, dossier!.findings[0]!.message]).toEqual([
      3,
      'input/not-found',
      expect.stringContaining('是否为 batch'),
    ]);
  });

  it('a file nobody lets us read', async () => {
    write('锁着/dossier.yaml', good);
    write('锁着/材料/dossier.yaml', good);
    chmodSync(inRoot('锁着/dossier.yaml'), 0);
    // Root reads everything; nobody does not.
    const [code, [dossier]] = await only('锁着', process.getuid?.() === 0 ? 65_534 : undefined);
    expect([code, dossier!.advice, codesOf(dossier!)]).toEqual([3, 'unreadable', ['input/unreadable']]);
    expect(dossier!.findings[0]).toMatchObject({ message: expect.stringContaining('没有读取权限') as string });
  });

  it('a main file that is a pipe, a folder, a link out, a link to itself', async () => {
    for (const name of ['管道', '文件夹', '链接', '环']) mkdirSync(inRoot(`怪/${name}`), { recursive: true });
    execFileSync('mkfifo', [inRoot('怪/管道/dossier.yaml')]);
    mkdirSync(inRoot('怪/文件夹/dossier.yaml'));
    write('外面.yaml', good);
    symlinkSync('../../外面.yaml', inRoot('怪/链接/dossier.yaml'));
    symlinkSync('dossier.yaml', inRoot('怪/环/dossier.yaml'));
    write('怪/好的/dossier.yaml', good);
    const [code, dossiers] = await only('怪');
    expect(code).toBe(3);
    const said = Object.fromEntries(
      dossiers.map((one) => [one.path, one.advice === 'unreadable' ? codesOf(one)[0] : one.advice]),
    );
    expect(said).toEqual({
      '怪/好的': 'needs-material',
      '怪/环': 'input/not-found',
      '怪/管道': 'input/unreadable',
      '怪/链接': 'input/unreadable',
    });
    const messages = dossiers.flatMap(({ advice, findings }) =>
      advice === 'unreadable' ? [findings[0]!.message] : [],
    );
    expect(messages).toEqual([
      '找不到 dossier.yaml',
      '读不了 dossier.yaml（不是普通文件）',
      '读不了 dossier.yaml（是指向文件夹之外的链接）',
    ]);
  });

  it('lists and materials through links that lead out, and files that are none', async () => {
    write(
      '线/dossier.yaml',
      `${good}staff: 人员.csv\nmaterials: { "10.1": [ { file: 报告.pdf, title: 申请报告 }, { file: 夹/报告.pdf, title: 申请报告 } ] }\n`,
    );
    symlinkSync('/etc/hosts', inRoot('线/人员.csv'));
    symlinkSync('/etc/hosts', inRoot('线/报告.pdf'));
    symlinkSync('/etc', inRoot('线/夹'));
    const [code, [dossier]] = await only('线');
    expect(code).toBe(1);
    expect(codesOf(dossier!)).toEqual(expect.arrayContaining(['list/outside', 'material/file-outside', 'input/link']));
  });

  it('names in another Unicode form, and names that are no UTF-8', async () => {
    const nfd = 'Ki\u0306tap';
    write(`名/材料/${nfd}.txt`, '申请报告');
    write(
      '名/dossier.yaml',
      `${good}materials: { "10.1": [ { file: "材料/${nfd.normalize('NFC')}.txt", title: 申请报告 } ] }\n`,
    );
    expect(codesOf((await only('名'))[1][0]!)).not.toContain('material/file-missing');
    const gbk = Buffer.concat([Buffer.from(inRoot('名/材料/')), Buffer.from('b1a8b8e6', 'hex'), Buffer.from('.pdf')]);
    try {
      writeFileSync(gbk, 'x');
    } catch {
      return; // A disk that takes no such name has none.
    }
    const [code, [dossier]] = await only('名');
    expect(code).toBe(1);
    expect(codesOf(dossier!)).toContain('input/unreadable');
  });
});
