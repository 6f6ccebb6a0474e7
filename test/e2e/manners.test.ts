import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/width.ts';
import { zipOf } from '../intake/excel/build.ts';
import { bare, bin, shell, xjsme } from './binary.ts';
import { good, head } from './good.ts';

const repository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'xjsme-manners-'));
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const run = (...args: string[]) => xjsme(args, { cwd: root });

const ready = 'complete';
const many = 400;
beforeAll(() => {
  cpSync(repository('samples/complete'), join(root, ready), { recursive: true });
  write('good/dossier.yaml', good);
  cpSync(repository('samples/complete'), join(root, 'warned'), { recursive: true });
  write('warned/dossier.yaml', `${readFileSync(join(root, 'warned/dossier.yaml'), 'utf8')}remarks: 没有这一项\n`);
  write('broken/dossier.yaml', 'a: "b\n');
  write('两份/甲 平台（一）/dossier.yaml', good);
  write('两份/乙/dossier.yaml', good.replaceAll('晴岭', '博乐'));
  for (let i = 0; i < many; i++) write(`many/${String(i).padStart(3, '0')}/dossier.yaml`, good);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('exit codes', () => {
  it.each([
    [0, ['check', ready]],
    [0, ['rules', 'list']],
    [0, ['explain', '6.4.qualified']],
    [0, ['calendar', 'window', '--start', '2024-06-12']],
    [1, ['check', 'good']],
    [1, ['check', ready, 'good']],
    [0, ['check', 'warned']],
    [1, ['check', 'warned', '--fail-on', 'warning']],
    [0, ['check', 'good', '--only', '6.1.assets']],
    [1, ['check', 'good', '--only', '6.4.staff', '--as-of', '2024-06-30', '--pack', 'xj-2012', '--fail-on', 'error', '--format', 'json']],
    [0, ['check', ready, '--only', '6.4']],
    [2, []],
    [2, ['check']],
    [2, ['chekc']],
    [2, ['check', ready, '--formt', 'json']],
    [2, ['check', ready, '--format', 'jsn']],
    [2, ['check', ready, '--format']],
    [2, ['check', ready, '--fail-on', 'info']],
    [2, ['check', ready, '--pack', 'xj-2013']],
    [2, ['check', ready, '--only', '6.9']],
    [2, ['check', ready, '--as-of', '2023-02-29']],
    [2, ['check', ready, '--as-of', '2024/06/30']],
    [2, ['check', ready, '--fields', 'advise']],
    [2, ['check', ready, '--width', 'x']],
    [2, ['--lang', 'fr', 'check', ready]],
    [2, ['rules']],
    [2, ['rules', 'lst']],
    [2, ['rules', 'list', 'x']],
    [2, ['help', 'chekc']],
    [2, ['explain', '6.4.qualfied']],
    [2, ['calendar', 'window']],
    [3, ['check', 'broken']],
    [3, ['check', 'broken', 'good']],
    [3, ['check', 'nowhere']],
    [3, ['check', 'broken', '--only', '6.4']],
    [3, ['calendar', 'check', 'nowhere.yaml']],
    // No notice of holidays has been read for that year.
    [4, ['calendar', 'window', '--start', '2062-06-12']],
  ] as const)('%i: %j', async (code, args) => {
    const ran = await run(...args);
    expect([ran.code, ran.err], ran.out.slice(0, 300)).toEqual([code, expect.anything()]);
    // Data on stdout, words about it on stderr; a report stands in both cases where there is one.
    if (code === 2 && args.length > 0) expect(ran.out).toBe('');
    if (code === 2 && args.length > 0) expect(ran.err).toMatch(/^错误：.+\n→ .+\n$/);
  });

  it('--only of what could not even be judged hides nothing', async () => {
    write('thin/dossier.yaml', head.replace('kind: application\n', ''));
    const ran = await run('check', 'thin', '--only', '6.4', '--format', 'ndjson');
    expect([ran.code, ran.out.includes('schema/required')]).toEqual([1, true]);
  });
});

describe('errors for scripts', () => {
  const valid = new Ajv2020().compile(JSON.parse(readFileSync(repository('schemas/output/error.schema.json'), 'utf8')) as object);
  it.each([
    ['usage/missingArgument', ['check', '--json']],
    ['usage/unknownOption', ['check', ready, '--jsn', '--json']],
    ['usage/unknownOption', ['--json']],
    ['usage/unknownCommand', ['chekc', '--json']],
    ['usage/choice', ['check', ready, '--json', '--fail-on', 'x']],
    ['usage/choice', ['check', ready, '--json', '--lang', 'x']],
    ['usage/date', ['check', ready, '--format', 'sarif', '--as-of', '2024-13-01']],
    ['usage/unknown-pack', ['check', ready, '--format=ndjson', '--pack', 'x']],
    ['usage/unknown-pack', ['rules', 'show', 'x', '--json']],
    ['usage/unknown-clause', ['check', ready, '--json', '--only', 'x']],
    ['usage/unknown-name', ['explain', 'x', '--json']],
    ['input/none', ['check', 'nowhere', '--json']],
    ['input/unreadable', ['check', 'broken', '--json']],
    ['input/unreadable', ['check', 'broken', '--json', '--lang', 'en']],
    ['calendar/no-notice', ['calendar', 'window', '--start', '2062-06-12', '--json']],
  ] as const)('%s: %j', async (code, args) => {
    const { err, out } = await run(...args);
    expect(err.trimEnd().split('\n').length).toBe(1);
    const error = JSON.parse(err) as { code: string; message: string; hint?: string };
    expect(valid(error), JSON.stringify(valid.errors)).toBe(true);
    expect(error.code).toBe(code);
    expect(error.message + (error.hint ?? '')).not.toMatch(/undefined|null|\{|\}|NaN/);
    if (code.startsWith('input/')) expect((JSON.parse(out) as { schema: string }).schema).toBe('xjsme/check/1');
    else expect(out).toBe('');
  });
});

describe('what was meant', () => {
  it.each([
    [['chekc'], 'check'],
    [['calender'], 'calendar'],
    [['check', 'good', '--as-off', '2024-06-30'], '--as-of'],
    [['check', 'good', '--format', 'jsno'], 'json'],
    [['check', 'good', '--format', 'mark'], 'markdown'],
    [['check', 'good', '--fail-on', 'warnings'], 'warning'],
    [['rules', 'shwo'], 'show'],
    [['explain', '6.4.qualifed'], '6.4.qualified'],
    [['check', 'goood'], 'good'],
  ] as const)('%j: %s', async (args, meant) => {
    const zh = await run(...args);
    const en = await run(...args, '--lang', 'en');
    expect(zh.err + zh.out).toMatch(new RegExp(`(?:是否为|是否要用)：?\\s*${meant.replaceAll('.', '\\.')}`));
    expect(en.err + en.out).toMatch(new RegExp(`(?:[Dd]id you mean|perhaps|is it):?\\s*${meant.replaceAll('.', '\\.')}`));
    expect(en.err + en.out).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('help', () => {
  const texts = async (...args: string[]) => (await run(...args)).out;

  it('of every command begins with an example and names every option', async () => {
    const commands = [
      [],
      ['check'],
      ['explain'],
      ['rules'],
      ...['list', 'show', 'coverage', 'check'].map((name) => ['rules', name]),
      ['calendar'],
      ...['window', 'list', 'check'].map((name) => ['calendar', name]),
    ];
    for (const command of commands) {
      const text = await texts(...command, '--help');
      expect(text, command.join(' ')).toMatch(/^示例：\n {2}xjsme /);
      for (const option of ['--help', '--lang', '--no-color']) expect(text, command.join(' ')).toContain(option);
      expect(text).not.toMatch(/display help|\(default|Options:|Usage:|\[options\]|\[command\]/);
      // Only the paths of examples are in Chinese.
      expect((await texts(...command, '--help', '--lang', 'en')).replaceAll(/^ {2}xjsme .*$/gm, '')).not.toMatch(/\p{Script=Han}/u);
    }
    const check = await texts('check', '--help');
    for (const option of ['pack', 'as-of', 'fail-on', 'format', 'json', 'only', 'fields', 'width']) expect(check).toContain(`--${option}`);
    const window = await texts('calendar', 'window', '--help');
    for (const option of ['start', 'end', 'days', 'first-day', 'national', 'calendar', 'json']) expect(window).toContain(`--${option}`);
  });

  it('can be asked for in every way', async () => {
    const check = await texts('check', '--help');
    expect(await texts('help', 'check')).toBe(check);
    expect(await texts('check', '-h')).toBe(check);
    const show = await texts('rules', 'show', '--help');
    expect(await texts('help', 'rules', 'show')).toBe(show);
    expect(await texts('rules', 'help', 'show')).toBe(show);
    expect(await texts()).toBe(await texts('--help'));
    expect(await texts('help')).toBe(await texts('--help'));
  });

  it('fits 60 columns', async () => {
    for (const args of [['--help'], ['check', '--help'], ['calendar', 'window', '--help']]) {
      const { out } = await xjsme(args, { env: { COLUMNS: '60' } });
      expect(out.split('\n').filter((line) => displayWidth(line) > 60)).toEqual([]);
    }
  });

  it('the version', async () => {
    const { version } = JSON.parse(readFileSync(repository('package.json'), 'utf8')) as { version: string };
    for (const args of [['--version'], ['-V']]) expect((await run(...args)).out).toBe(`${version}\n`);
  });
});

describe('pipes', () => {
  /** Runs it and lets go of its stdout after the first piece. */
  const cut = (...args: string[]): Promise<{ code: number | null; err: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [bin, ...args], { cwd: root, env: { ...bare }, stdio: ['ignore', 'pipe', 'pipe'] });
      let err = '';
      child.stderr.on('data', (data: Buffer) => (err += data.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => resolve({ code, err }));
    });

  it('`| head -1` ends quietly', async () => {
    for (const format of ['text', 'json', 'ndjson', 'sarif']) expect(await cut('check', 'many', '--format', format)).toEqual({ code: 0, err: '' });
    expect(await cut('rules', 'show')).toEqual({ code: 0, err: '' });
  });

  it('a large report arrives whole at a slow reader', async () => {
    const child = spawn(process.execPath, [bin, 'check', 'many', '--json'], { cwd: root, env: { ...bare }, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(20 * 65_536);
    expect((JSON.parse(text) as { dossiers: unknown[] }).dossiers.length).toBe(many);
  });

  it('a full disk is told of, and is no success', async () => {
    if (!existsSync('/dev/full')) return;
    const ran = await shell('"$NODE" "$XJSME" check many --json > /dev/full', { cwd: root });
    expect(ran.code).toBe(70);
    expect(ran.err).toBe('结果没有写完：ENOSPC\n');
  });

  it('a dossier through stdin', async () => {
    const file = await xjsme(['check', 'dossier.yaml', '--json'], { cwd: join(root, ready) });
    const piped = await xjsme(['check', '-', '--json'], { cwd: join(root, ready), input: readFileSync(join(root, ready, 'dossier.yaml')) });
    const judged = (text: string) => (JSON.parse(text) as { dossiers: { advice: string; clauses: { clause: string; status: string }[] }[] }).dossiers[0]!;
    expect(piped.code).toBe(0);
    expect(judged(piped.out).advice).toBe('ready');
    const statuses = (text: string) => judged(text).clauses.map(({ clause, status }) => `${clause} ${status}`);
    expect(statuses(piped.out)).toEqual(statuses(file.out));
    expect((await xjsme(['check', '-'], { cwd: root, input: '' })).code).toBe(3);
  });

  it('an endless stdin comes to an end', async () => {
    if (!existsSync('/dev/zero')) return;
    const ran = await shell('"$NODE" "$XJSME" check - --format ndjson < /dev/zero', { cwd: root });
    expect(ran.code).toBe(3);
    expect(ran.out).toContain('input/too-large');
  });

  it('Ctrl-C in a long batch: 130, and soon', async () => {
    const child = spawn(process.execPath, [bin, 'check', ...Array.from({ length: 40 }, () => 'many'), '--format', 'ndjson'], { cwd: root, env: { ...bare }, stdio: ['ignore', 'pipe', 'ignore'] });
    let interrupted = 0;
    child.stdout.once('data', () => {
      child.stdout.resume();
      interrupted = performance.now();
      child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(performance.now() - interrupted).toBeLessThan(2000);
  });
});

describe('the screen', () => {
  const sgr = /\u001b/;
  it('gets no colour but on a terminal', async () => {
    const environments: Record<string, string>[] = [{}, { NO_COLOR: '1' }, { TERM: 'dumb' }, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, { FORCE_COLOR: '1', NO_COLOR: '1' }];
    for (const env of environments) {
      const ran = await xjsme(['check', 'good', ready], { cwd: root, env });
      expect(sgr.test(ran.out + ran.err), JSON.stringify(env)).toBe(false);
    }
    expect(sgr.test((await run('check', 'good', '--no-color')).out)).toBe(false);
  });

  it.each([60, 80, 120])('long Chinese fits %i columns', async (columns) => {
    write('long/dossier.yaml', `${good.replace('晴岭平台', '新疆维吾尔自治区天山北坡经济带中小微企业公共服务综合示范平台（二〇二四年度重新申报）')}premises: [ { address: ${'乌鲁木齐市新市区高新技术产业开发区长春南路'.repeat(8)} } ]\nstaff: ${'很长的'.repeat(30)}清单.csv\n`);
    for (const lang of ['zh', 'en']) {
      const { out } = await xjsme(['check', 'long', 'good', ready, '--lang', lang], { cwd: root, env: { COLUMNS: String(columns) } });
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
    const environments: Record<string, string>[] = [{ TZ: 'America/Los_Angeles' }, { TZ: 'Asia/Shanghai' }, { LANG: 'C', LC_ALL: 'C' }, { LANG: 'zh_CN.GBK' }, {}];
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
    (JSON.parse((await run('check', path, '--json')).out) as { dossiers: { manifest: string }[] }).dossiers[0]!.manifest;

  it('the manifest of a folder, of its zip, and of names in another Unicode form', async () => {
    const name = '材料/Ки\u0306тап é.txt';
    const main = `${good}materials: { "10.1": [ { file: "${name.normalize('NFC')}", title: 申请报告 } ] }\n`;
    for (const form of ['NFC', 'NFD'] as const) {
      write(`${form}/dossier.yaml`, main);
      write(`${form}/${name.normalize(form)}`, '申请报告');
      write(`${form}.zip`, zipOf([{ name: '外层/dossier.yaml', data: main }, { name: `外层/${name.normalize(form)}`, data: '申请报告' }]));
    }
    const manifests = await Promise.all(['NFC', 'NFD', 'NFC.zip', 'NFD.zip'].map(manifest));
    expect(new Set(manifests).size).toBe(1);
    expect(manifests[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
    write('NFC/材料/多的.txt', 'x');
    expect(await manifest('NFC')).not.toBe(manifests[0]);
  });
});

describe('what is asked for', () => {
  const json = async (...args: string[]) => JSON.parse((await run('check', ...args, '--json')).out) as { asOf: string | null; dossiers: Record<string, unknown>[] };

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
    expect((dossier!.clauses as { clause: string }[]).map(({ clause }) => clause)).toEqual(['6.4.team', '6.4.leader', '6.4.integrity', '6.4.staff', '6.4.qualified']);
    expect(((await json('good', '--only', '6.4.staff')).dossiers[0]!.clauses as unknown[]).length).toBe(1);
  });

  it('--fields', async () => {
    const [dossier] = (await json('good', '--fields', 'platform, advice')).dossiers;
    expect(dossier).toEqual({ platform: '晴岭平台', advice: 'needs-material' });
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
    for (const name of readdirSync(folder, { recursive: true }) as string[]) if (statSync(join(folder, name)).isDirectory()) chmodSync(join(folder, name), 0o555);
    chmodSync(folder, 0o555);
    chmodSync(root, 0o755);
    const before = listing(folder);
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const format of ['text', 'json']) expect((await xjsme(['check', '.', '--format', format], { cwd: folder, env: { HOME: '/' }, ...uid })).code).toBe(0);
    expect(listing(folder)).toEqual(before);
    for (const name of ['', ...(readdirSync(folder, { recursive: true }) as string[])]) if (statSync(join(folder, name)).isDirectory()) chmodSync(join(folder, name), 0o755);
  });
});
