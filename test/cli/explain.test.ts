import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/cli/commands/explain.ts';
import { CliError, type Host, type Lang } from '../../src/cli/host.ts';
import { codes } from '../../src/core/codes.ts';
import { builtInPacks } from '../../src/law/generated/packs.ts';
import { settingsRead } from '../../src/report/explain.ts';
import { displayWidth } from '../../src/report/width.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'xjsme-explain-'));
  writeFileSync(
    join(cwd, 'local.yaml'),
    `format: xjsme-pack/1
id: local
extends: xj-2012
settings: { relax.extra: [6.2.premises] }
clauses:
  - { clause: 6.1.assets, params: { min: [{ from: 2012-08-15, value: 1000000 }, { from: 2025-01-01, value: 3000000 }] } }
  - { clause: 6.7.local, cite: 本地办法第三条, title: { zh: 本地条件, en: Local condition }, condition: has-rows, params: { list: /equipment } }
`,
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

interface Ran {
  out: string;
  code: number | null;
  error: CliError | null;
}

async function run(args: readonly string[], lang: Lang = 'zh', width = 80): Promise<Ran> {
  const ran: Ran = { out: '', code: null, error: null };
  const host: Host = {
    version: '0.0.0',
    now: () => Date.parse('2024-06-30T04:00:00Z'),
    out: async (text) => void (ran.out += text),
    err: () => {},
    progress: () => {},
    env: {},
    cwd,
    lang,
    color: false,
    width,
    terminal: false,
    stdin: async () => new Uint8Array(),
  };
  try {
    await command(host, (code) => (ran.code = code)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    ran.error = error;
  }
  return ran;
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
const fits = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schemas/output/explain.schema.json', import.meta.url), 'utf8')),
);

async function json(args: readonly string[], lang: Lang = 'zh') {
  const { out, code } = await run([...args, '--json'], lang);
  const document = JSON.parse(out);
  fits(document);
  expect({ code, errors: fits.errors }).toEqual({ code: 0, errors: null });
  return document;
}

const pack = builtInPacks['xj-2012']!;
const clauses = pack.clauses!.map(({ clause }) => clause);
const items = pack.materials!.map(({ item }) => item);
const names = [...Object.keys(codes), ...clauses, ...items];
const han = /\p{Script=Han}/u;
/** Sources keep their Chinese names, and so do values that a dossier holds. */
const quoted =
  /第[一二三四五六七八九十]+条(?:（[一二三四五六七八九十]+）)?|新经信企业〔2012〕442号|工信部联企业〔2011〕300号|个人信息保护法|万元|学士|技师|注册会计师|软件工程师|大专|本科|和田|喀什|克州|长期|无/g;

describe.each(['zh', 'en'] as const)('explain in %s', (lang) => {
  it.each(names)('%s', async (name) => {
    const document = await json([name], lang);
    expect(document).toMatchObject({ schema: 'xjsme/explain/1', lang });
    expect(document.code ?? document.clause ?? document.item).toBe(name);
    expect(document.wrong).not.toBe(document.right);
    const words = [document.what, document.why, document.todo, document.counted ?? '', document.person ?? ''];
    for (const text of words) expect(text).not.toMatch(/\{[a-z]+[?}]|undefined|\n/);
    if (lang === 'zh') expect(words[0]).toMatch(han);
    else expect(words.join(' ').replaceAll(quoted, '')).not.toMatch(han);
    const { out } = await run([name], lang, 72);
    const own = out.slice(0, out.search(/\n\n(?:错误示例|Wrong)\n/));
    expect(own.split('\n').filter((line) => displayWidth(line) > 72)).toEqual([]);
    for (const line of document.right.split('\n')) expect(out).toContain(`  ${line}`);
    expect(out).not.toContain('undefined');
  });

  it('lists everything, grouped', async () => {
    const document = await json([], lang);
    expect(document.codes.map(({ code }: { code: string }) => code)).toEqual(Object.keys(codes));
    expect(document.clauses.map(({ clause }: { clause: string }) => clause)).toEqual(clauses);
    expect(document.items.map(({ item }: { item: string }) => item)).toEqual(items);
    const { out, code } = await run([], lang);
    expect(code).toBe(0);
    for (const name of names) expect(out).toContain(`  ${name} `);
  });
});

describe('explain of a clause', () => {
  it('says what the pack asks', async () => {
    expect(await json(['6.4.qualified'])).toMatchObject({
      pack: 'xj-2012',
      cite: '第六条（四）',
      function: null,
      condition: 'at-least',
      measure: 'staff.qualified',
      required: { op: '>=', value: '4/5', from: '2012-08-15', setting: null, unit: 'person' },
      asOf: '2024-06-30',
      relaxable: { cite: '第六条末款', regions: ['653000', '653100', '653200'], kinds: ['prefecture'] },
      part: { id: 'team', title: '团队', max: 15, base: '3/5', full: '1' },
      settings: { 'staff.qual': 'union' },
    });
    expect(await json(['6.5.cluster'], 'en')).toMatchObject({
      required: { value: '1/2', from: null, setting: 'cluster.minShare' },
      relaxable: null,
      settings: { 'cluster.minShare': '1/2' },
    });
    expect(await json(['6.6.growth'])).toMatchObject({ required: { op: '>', value: '0' } });
    expect(await json(['7.any'])).toMatchObject({
      required: null,
      part: null,
      settings: { 'functions.mode': 'any-applied' },
    });
  });

  it('prints it', async () => {
    const { out } = await run(['6.1.assets']);
    expect(out).toMatch(/^6\.1\.assets {2}资产总额\n\n依据 {2}第六条（一）（新经信企业〔2012〕442号）。\n/);
    expect(out).toMatch(/^标准 {2}≥ 2000000 元（自 2012-08-15 起）$/m);
    expect(out).toMatch(/^放宽 {2}第六条末款：克孜勒苏柯尔克孜自治州、喀什地区、和田地区的主管部门推荐的/m);
    expect(out).toMatch(/^评分 {2}“基础条件”部分（20 分）中的一项；达到标准得该项的 60%，/m);
    const share = (await run(['6.4.qualified'], 'zh', 120)).out;
    expect(share).toMatch(/^标准 {2}≥ 4\/5（80%）（自 2012-08-15 起）$/m);
    expect(share).toMatch(/达到标准得该项的 60%，达到 100% 得满$/m);
    expect(out).toContain('\n错误示例\n  accounts: { fiscalYear: 2023, totalAssets: 1999999.99 }\n');
    expect((await run(['7.1.offline-served'])).out).toMatch(/^放宽 {2}不可放宽$/m);
    expect((await run(['6.1.assets'], 'en')).out).toMatch(/^Threshold +≥ .*2000000.* \(from 2012-08-15\)$/m);
  });

  it('follows the pack asked for', async () => {
    const national = ['--pack', 'nat-2017'];
    expect(await json(['6.1.assets', ...national])).toMatchObject({
      pack: 'nat-2017',
      required: { value: '3000000' },
      relaxable: null,
    });
    expect(await json(['7.4.attendances', ...national])).toMatchObject({ required: { value: null } });
    expect((await run(['7.4.attendances', ...national])).out).toMatch(/^标准 {2}未知/m);
    const local = ['--pack', './local.yaml'];
    expect(await json(['6.1.assets', ...local])).toMatchObject({ required: { value: '1000000', from: '2012-08-15' } });
    expect(await json(['6.2.premises', ...local])).toMatchObject({
      relaxable: { cite: '第六条末款' },
      settings: { 'relax.extra': '6.2.premises' },
    });
    expect(await json(['6.7.local', ...local])).toMatchObject({
      what: '本地条件',
      counted: '清单不为空',
      cite: '本地办法第三条',
    });
    expect((await run(['6.7.local'])).error).toMatchObject({ exit: 2 });
  });

  it('knows who reads every setting', () => {
    const own = pack.clauses!.flatMap(({ params }) => params?.setting ?? []);
    const read = [...Object.values(settingsRead).flat(), ...own, 'relax.extra'];
    // Those of the round and of the years after it are read by no clause or material.
    const ofLaw = Object.keys(pack.settings!).filter(
      (name) => !/^(?:panel|publicity|recognition|summary|papers|complaints|triennial)\./.test(name),
    );
    expect([...new Set<string>(read)].toSorted()).toEqual(ofLaw.toSorted());
    const used = new Set<string | undefined>([
      ...pack.clauses!.flatMap(({ condition, measure }) => [condition, measure]),
      ...pack.materials!.flatMap(({ checks = [] }) => checks),
    ]);
    expect(Object.keys(settingsRead).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('explain of a material item', () => {
  it('says what is checked', async () => {
    expect(await json(['10.2'])).toMatchObject({
      item: '10.2',
      kind: 'application',
      required: 'always',
      checks: ['valid'],
      settings: { 'materials.soonDays': '180' },
    });
    expect((await run(['10.7'])).out).toMatch(/^提交 {2}视申报功能而定$/m);
    expect((await run(['9.1'])).out).toMatch(/^检查 {2}三项测评、签字、盖章$/m);
  });
});

describe('explain of something else', () => {
  it('takes a name in any width and case', async () => {
    expect(await json(['６.１.Assets'])).toMatchObject({ clause: '6.1.assets' });
    expect(await json([' 10.3A '])).toMatchObject({ item: '10.3a' });
  });

  it.each([
    ['6.4', '是否为：6.4.team、6.4.leader、6.4.integrity、6.4.staff、6.4.qualified'],
    ['credit-code', '是否为：id/credit-code'],
    ['material/mising', '是否为：material/missing'],
    ['什么都不是', '运行 xjsme explain 查看全部'],
    ['', '运行 xjsme explain 查看全部'],
    ['constructor', '运行 xjsme explain 查看全部'],
  ])('refuses %j with suggestions', async (name, hint) => {
    const { error, out, code } = await run([name]);
    expect({ exit: error?.exit, code: error?.code, hint: error?.hint, out, done: code }).toEqual({
      exit: 2,
      code: 'usage/unknown-name',
      hint,
      out: '',
      done: null,
    });
    expect(error?.message).toBe(`没有名为“${name}”的提示代码、条款或材料项目`);
  });

  it('refuses a pack that does not exist', async () => {
    expect((await run(['6.1.assets', '--pack', 'xj-2013'])).error).toMatchObject({ exit: 2 });
  });

  it('has a help that begins with an example', () => {
    let text = '';
    const built = command({ lang: 'zh' } as Host, () => {});
    built.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
    expect(text).toMatch(/^示例：\n {2}xjsme explain 6\.4\.qualified\n/);
  });
});
