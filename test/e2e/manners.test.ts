import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/width.ts';
import { zipOf } from '../intake/excel/build.ts';
import { xjsme } from './binary.ts';
import { desk } from './desk.ts';
import { good } from './good.ts';

const { root, write, run } = desk();
const ready = 'complete';

describe('the screen', () => {
  const sgr = /\u001b/;
  it('gets no colour but on a terminal', async () => {
    const environments: Record<string, string>[] = [
      {},
      { NO_COLOR: '1' },
      { TERM: 'dumb' },
      { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
      { FORCE_COLOR: '1', NO_COLOR: '1' },
    ];
    for (const env of environments) {
      const ran = await xjsme(['check', 'good', ready], { cwd: root, env });
      expect(sgr.test(ran.out + ran.err), JSON.stringify(env)).toBe(false);
    }
    expect(sgr.test((await run('check', 'good', '--no-color')).out)).toBe(false);
  });

  it.each([60, 80, 120])('long Chinese fits %i columns', async (columns) => {
    write(
      'long/dossier.yaml',
      `${good.replace('晴岭平台', '新疆维吾尔自治区天山北坡经济带中小微企业公共服务综合示范平台（二〇二四年度重新申报）')}premises: [ { address: ${'乌鲁木齐市新市区高新技术产业开发区长春南路'.repeat(8)} } ]\nstaff: ${'很长的'.repeat(30)}清单.csv\n`,
    );
    for (const lang of ['zh', 'en']) {
      const { out } = await xjsme(['check', 'long', 'good', ready, '--lang', lang], {
        cwd: root,
        env: { COLUMNS: String(columns) },
      });
      expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  it('errors speak the language asked for', async () => {
    const asked = [
      await run('check', '--lang', 'en'),
      await run('--lang=en', 'check'),
      await xjsme(['check'], { env: { XJSME_LANG: 'en' } }),
    ];
    for (const { err } of asked) expect(err).toMatch(/^error: missing argument: path\n/);
    expect((await xjsme(['check', '--lang', 'zh'], { env: { XJSME_LANG: 'en' } })).err).toMatch(/^错误：/);
    // What the environment says by mistake is no reason to refuse work.
    expect((await xjsme(['check'], { env: { XJSME_LANG: 'klingon', LANG: 'C' } })).err).toMatch(/^错误：/);
  });
});

describe('the same in, the same out', () => {
  it('whatever the clock, the zone, the locale, and whoever else is running', async () => {
    const args = ['check', ready, 'good', '两份', '--json'];
    const first = await run(...args);
    expect(first.code).toBe(1);
    const environments: Record<string, string>[] = [
      { TZ: 'America/Los_Angeles' },
      { TZ: 'Asia/Shanghai' },
      { LANG: 'C', LC_ALL: 'C' },
      { LANG: 'zh_CN.GBK' },
      {},
    ];
    const others = await Promise.all(environments.map((env) => xjsme(args, { cwd: root, env })));
    for (const { out, code } of others) expect([code, out === first.out]).toEqual([1, true]);
  });

  it('from another folder, but for the path', async () => {
    const here = await run('check', '两份/甲 平台（一）', '--json');
    const there = await xjsme(['check', '.', '--json'], { cwd: join(root, '两份/甲 平台（一）') });
    const without = (text: string) => {
      const document = JSON.parse(text) as { dossiers: { path?: string }[] };
      expect(document.dossiers.length).toBe(1);
      delete document.dossiers[0]!.path;
      return document;
    };
    expect(without(there.out)).toEqual(without(here.out));
  });

  const manifest = async (path: string): Promise<string> =>
    (JSON.parse((await run('check', path, '--json')).out) as { dossiers: { manifest: string }[] }).dossiers[0]!
      .manifest;

  it('the manifest of a folder, of its zip, and of names in another Unicode form', async () => {
    const name = '材料/Ки\u0306тап é.txt';
    const main = `${good}materials: { "10.1": [ { file: "${name.normalize('NFC')}", title: 申请报告 } ] }\n`;
    for (const form of ['NFC', 'NFD'] as const) {
      write(`${form}/dossier.yaml`, main);
      write(`${form}/${name.normalize(form)}`, '申请报告');
      write(
        `${form}.zip`,
        zipOf([
          { name: '外层/dossier.yaml', data: main },
          { name: `外层/${name.normalize(form)}`, data: '申请报告' },
        ]),
      );
    }
    const manifests = await Promise.all(['NFC', 'NFD', 'NFC.zip', 'NFD.zip'].map(manifest));
    expect(new Set(manifests).size).toBe(1);
    expect(manifests[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
    write('NFC/材料/多的.txt', 'x');
    expect(await manifest('NFC')).not.toBe(manifests[0]);
  });
});

describe('what is asked for', () => {
  const json = async (...args: string[]) =>
    JSON.parse((await run('check', ...args, '--json')).out) as {
      asOf: string | null;
      dossiers: Record<string, unknown>[];
    };

  it('--as-of, also on a leap day', async () => {
    const on = await json('good', '--as-of', '2024-02-29');
    expect([on.asOf, on.dossiers[0]!.asOf]).toEqual(['2024-02-29', '2024-02-29']);
    // Not given: the day of the recommendation.
    expect((await json('good')).asOf).toBe('2024-06-28');
    const { err } = await run('check', 'good', '--as-of', '2023-02-29');
    expect(err).toContain('2023-02-29');
  });

  it('--only', async () => {
    const [dossier] = (await json('good', '--only', '6.4')).dossiers;
    expect((dossier!.clauses as { clause: string }[]).map(({ clause }) => clause)).toEqual([
      '6.4.team',
      '6.4.leader',
      '6.4.integrity',
      '6.4.staff',
      '6.4.qualified',
    ]);
    expect(((await json('good', '--only', '6.4.staff')).dossiers[0]!.clauses as unknown[]).length).toBe(1);
  });

  it('--fields', async () => {
    const [dossier] = (await json('good', '--fields', 'platform, advice')).dossiers;
    expect(dossier).toEqual({ platform: '晴岭平台', advice: 'needs-material' });
  });

  it('a dossier once, however often and by whatever path it is named', async () => {
    const { dossiers } = await json(ready, 'good', `./${ready}/`, 'good/dossier.yaml', '两份', '两份/乙');
    expect(dossiers.map(({ path }) => path)).toEqual([ready, 'good', '两份/乙', '两份/甲 平台（一）']);
  });

  it('paths with blanks and Chinese; a folder of dossiers, in order', async () => {
    const { dossiers } = await json('两份');
    expect(dossiers.map(({ path }) => path)).toEqual(['两份/乙', '两份/甲 平台（一）']);
    expect((await json('./两份/甲 平台（一）/')).dossiers[0]!.path).toBe('两份/甲 平台（一）');
  });
});

describe('check leaves no trace', () => {
  const listing = (folder: string): string[] =>
    (readdirSync(folder, { recursive: true }) as string[]).toSorted().map((name) => {
      const { mtimeMs, ctimeMs, size } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
    });

  it('also where nothing can be written', async () => {
    const folder = join(root, ready);
    for (const name of readdirSync(folder, { recursive: true }) as string[])
      if (statSync(join(folder, name)).isDirectory()) chmodSync(join(folder, name), 0o555);
    chmodSync(folder, 0o555);
    chmodSync(root, 0o755);
    const before = listing(folder);
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const format of ['text', 'json'])
      expect((await xjsme(['check', '.', '--format', format], { cwd: folder, env: { HOME: '/' }, ...uid })).code).toBe(
        0,
      );
    expect(listing(folder)).toEqual(before);
    for (const name of ['', ...(readdirSync(folder, { recursive: true }) as string[])])
      if (statSync(join(folder, name)).isDirectory()) chmodSync(join(folder, name), 0o755);
  });
});
