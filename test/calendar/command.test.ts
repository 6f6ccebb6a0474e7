import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/cli/commands/calendar.ts';
import { CliError, type Host, type Lang } from '../../src/cli/host.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'xjsme-calendar-'));
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(cwd, name), text);
  write('2027.yaml', good2027);
  write(
    'bad.yaml',
    'format: xjsme-calendar/1\nyears:\n  "2027":\n    notice: 某通知\n    off:\n      - 2027-02-30\n    offf: []\n',
  );
  write('broken.yaml', 'format: xjsme-calendar/1\nyears: [\n');
  write('latin.yaml', new Uint8Array([0x66, 0xff, 0xfe]));
  write(
    'warn.json',
    JSON.stringify({ format: 'xjsme-calendar/1', years: { 2027: { notice: 'x', off: ['2027-01-01'] } } }),
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

const good2027 = `format: xjsme-calendar/1
years:
  2027:
    notice: 国办发明电〔2026〕9号
    off:
      - 2027-01-01..2027-01-03
      - 2027-02-05..2027-02-11
      - 2027-05-01..2027-05-05
      - 2027-10-01..2027-10-07
    work: [2027-01-30, 2027-02-14]
`;

interface Ran {
  out: string;
  err: string;
  code: number | null;
  error: CliError | null;
}

async function run(args: string, lang: Lang = 'zh', stdin = ''): Promise<Ran> {
  const ran: Ran = { out: '', err: '', code: null, error: null };
  const host: Host = {
    version: '0.0.0',
    now: () => 0,
    out: async (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    progress: () => {},
    env: {},
    cwd,
    lang,
    color: false,
    width: 80,
    terminal: false,
    stdin: async () => new TextEncoder().encode(stdin),
  };
  try {
    await command(host, (code) => (ran.code = code)).parseAsync(args.split(' '), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    ran.error = error;
    ran.code = error.exit;
  }
  return ran;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), 'utf8')));
const schemas = {
  window: schemaOf('calendar-window'),
  list: schemaOf('calendar-list'),
  check: schemaOf('calendar-check'),
};
const parsed = (ran: Ran, schema: keyof typeof schemas) => {
  const document = JSON.parse(ran.out);
  schemas[schema](document);
  expect(schemas[schema].errors).toBeNull();
  return document;
};

describe('calendar window --json', () => {
  it('is exactly the public shape', async () => {
    const ran = await run('window --start 2024-06-12 --json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(parsed(ran, 'window')).toEqual({
      schema: 'xjsme/calendar-window/1',
      start: '2024-06-12',
      days: 7,
      firstDay: 'next',
      lastDay: '2024-06-26',
      lastDayIfStartCounts: '2024-06-25',
      recognisableFrom: '2024-06-27',
      provisional: false,
      skipped: [
        { date: '2024-06-15', reason: '周末' },
        { date: '2024-06-16', reason: '周末' },
        { date: '2024-06-17', reason: '古尔邦节' },
        { date: '2024-06-18', reason: '古尔邦节' },
        { date: '2024-06-19', reason: '古尔邦节' },
        { date: '2024-06-22', reason: '周末' },
        { date: '2024-06-23', reason: '周末' },
      ],
      basis: [
        '《管理办法》第十一条（公示7个工作日）',
        '《民法典》第201条（开始的当日不计入）',
        '国办发明电〔2023〕7号（2024年部分节假日安排）',
        '自治区人民政府令第174号（肉孜节、古尔邦节放假）',
      ],
    });
  });

  it('keeps both last days when the first day counts', async () => {
    expect(parsed(await run('window --start 2024-06-12 --first-day same --json'), 'window')).toMatchObject({
      firstDay: 'same',
      lastDay: '2024-06-25',
      lastDayIfStartCounts: '2024-06-25',
      lastDayIfStartDoesNotCount: '2024-06-26',
      recognisableFrom: '2024-06-26',
    });
  });

  it('knows national days alone, other lengths, and the older civil law', async () => {
    const national = parsed(await run('window --start 2024-06-12 --national --json'), 'window');
    expect(national).toMatchObject({ lastDay: '2024-06-21', lastDayIfStartCounts: '2024-06-20' });
    expect(parsed(await run('window --start 2024-06-12 --days 1 --json'), 'window').lastDay).toBe('2024-06-13');
    const old = parsed(await run('window --start 2014-09-25 --json'), 'window');
    expect(old.basis[1]).toContain('民法通则');
    expect(old.skipped).toContainEqual({ date: '2014-09-28', reason: '古尔邦节取消调休上班' });
    expect(parsed(await run('window --start 2026-12-22 --json'), 'window').recognisableFrom).toBeNull();
  });

  it.each([
    ['2024-06-26', 0, 'pass', 7],
    ['2024-06-25', 0, 'pass-if-start-counts', 6],
    ['2024-06-24', 1, 'fail', 5],
  ])('judges a window that ended on %s', async (end, code, verdict, workingDays) => {
    const ran = await run(`window --start 2024-06-12 --end ${end} --json`);
    expect(ran.code).toBe(code);
    expect(parsed(ran, 'window')).toMatchObject({
      end,
      verdict,
      workingDays,
      workingDaysIfStartCounts: workingDays + 1,
    });
  });
});

describe('calendar window', () => {
  it('prints both last days, the day of recognition, the days off and the basis', async () => {
    const { out, code } = await run('window --start 2024-06-12');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 5)).toEqual([
      '公示起始  2024-06-12 周三',
      '公示期限  7个工作日',
      '公示截止  2024-06-26 周三     首日不计入 · 采用',
      '          2024-06-25 周二     首日计入',
      '可以认定  2024-06-27 周四 起',
    ]);
    expect(out).toContain('\n  2024-06-17 周一  古尔邦节\n');
    expect(out).toContain('\n  国办发明电〔2023〕7号（2024年部分节假日安排）\n');
    expect(out).not.toContain('暂定');
  });

  it('says 暂定 where a computed day is touched', async () => {
    expect((await run('window --start 2012-08-15')).out).toContain('暂定');
  });

  it('says how many working days a short window had, and the note of a lucky one', async () => {
    const short = await run('window --start 2024-06-12 --end 2024-06-24');
    expect(short.out).toContain('首日不计入 5 个工作日，计入 6 个');
    expect(short.out).toContain('应公示至 2024-06-26');
    expect(short.out).not.toContain('可以认定');
    expect((await run('window --start 2024-06-12 --end 2024-06-25')).out).toContain('只有把公示首日计入才够期限');
    expect((await run('window --start 2026-12-22')).out).toContain('待定：2027年');
  });

  it('speaks English', async () => {
    const { out } = await run('window --start 2024-06-12', 'en');
    expect(out).toContain('2024-06-26 Wed');
    expect(out).toContain('Corban');
    expect(out.replaceAll(/国办发明电〔2023〕7号/g, '')).not.toMatch(/[一-鿿]/);
  });

  it.each([
    ['window --start 2026-12-28', 4, 'calendar/no-notice', '2027'],
    ['window --start 2026-12-28 --json', 4, 'calendar/no-notice', '2027'],
    ['window --start 2011-12-01', 4, 'calendar/no-notice', '2011'],
    ['window --start 2026-12-01 --end 2027-01-04', 4, 'calendar/no-notice', '2027'],
    ['window', 2, 'usage/missing-option', '--start'],
    ['window --start 2024-02-30', 2, 'usage/date', '2024-02-30'],
    ['window --start 2024-06-12 --end x', 2, 'usage/date', '--end'],
    ['window --start 2024-06-12 --end 2024-06-11', 2, 'calendar/end-before-start', '2024-06-11'],
    ['window --start 2024-06-12 --days 0', 2, 'usage/days', '0'],
    ['window --start 2024-06-12 --days 7.5', 2, 'usage/days', '7.5'],
    ['window --start 2024-06-12 --first-day last', 2, 'usage/first-day', 'last'],
    ['window --start 2024-06-12 --calendar none.yaml', 3, 'calendar/unreadable', 'none.yaml'],
    ['window --start 2024-06-12 --calendar bad.yaml', 3, 'calendar/invalid', 'bad.yaml:6:9'],
    ['list 2027', 4, 'calendar/no-notice', '2027'],
    ['list 24', 2, 'usage/year', '24'],
    ['list 2024 --calendar broken.yaml', 3, 'calendar/unreadable', 'broken.yaml'],
    ['check broken.yaml', 3, 'calendar/unreadable', 'broken.yaml'],
    ['check latin.yaml', 3, 'calendar/unreadable', 'UTF-8'],
    ['check none.yaml', 3, 'calendar/unreadable', 'none.yaml'],
    ['check .', 3, 'calendar/unreadable', '.'],
  ])('%s ends with %i and nothing on stdout', async (args, code, word, part) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code, out: '', error: { exit: code, code: word } });
    expect(ran.error!.message).toContain(part);
  });

  it('says what to run where a notice is not out', async () => {
    const { error } = await run('window --start 2026-12-28');
    expect(error!.hint).toContain('xjsme calendar check 2027.yaml');
    expect(error!.hint).toContain('--calendar 2027.yaml');
  });

  it("counts by an office's file", async () => {
    const ran = await run('window --start 2026-12-28 --calendar 2027.yaml --json');
    const document = parsed(ran, 'window');
    expect(document).toMatchObject({ lastDay: '2027-01-07', recognisableFrom: '2027-01-08' });
    expect(document.basis).toContain('国办发明电〔2026〕9号（2027年部分节假日安排）');
    expect(parsed(await run('window --start 2026-12-28 --calendar - --json', 'zh', good2027), 'window')).toEqual(
      document,
    );
  });

  it('passes warnings of the file on to stderr', async () => {
    const ran = await run('window --start 2027-06-01 --calendar warn.json');
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^warn\.json:1:\d+ 按此文件 2027 年有 260 个工作日/);
  });
});

describe('calendar list', () => {
  it('counts and lists a year', async () => {
    const document = parsed(await run('list 2016 --json'), 'list');
    expect(document).toMatchObject({
      year: 2016,
      source: 'built-in',
      notices: ['国办发明电〔2015〕18号'],
      workingDays: { national: 250, xinjiang: 247 },
      provisional: false,
    });
    const days = document.days as { date: string }[];
    expect(days.find(({ date }) => date === '2016-09-10')).toEqual({
      date: '2016-09-10',
      weekday: 6,
      work: true,
      scope: 'regional',
      reason: '古尔邦节调休上班',
      status: 'announced',
    });
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  });

  it('prints a table', async () => {
    const { out, code } = await run('list 2024');
    expect(code).toBe(0);
    expect(out).toContain('全国 251 天，新疆 247 天');
    expect(out).toMatch(/^2024-06-17 {2}周一 {2}放假 {2}古尔邦节 {2}自治区 {2}据汇编$/m);
    expect(out).toMatch(/^2024-10-12 {2}周六 {2}上班 {2}调休上班 {2}全国 {4}已公布$/m);
    expect(out).not.toContain('暂定');
    expect((await run('list 2020')).out).toContain('推算，暂定');
  });

  it("shows an office's year", async () => {
    const document = parsed(await run('list 2027 --calendar 2027.yaml --json'), 'list');
    // 261 weekdays less 1 + 5 + 3 + 5, two weekend days worked
    expect(document).toMatchObject({ source: 'office', workingDays: { national: 249, xinjiang: 249 } });
    expect(document.days).toHaveLength(16);
  });
});

describe('calendar check', () => {
  it('has nothing to say of a good file', async () => {
    const ran = await run('check 2027.yaml');
    expect(ran).toMatchObject({ code: 0, out: '2027.yaml：没有问题，可用于 2027 年。\n' });
    expect(parsed(await run('check 2027.yaml --json'), 'check')).toEqual({
      schema: 'xjsme/calendar-check/1',
      file: '2027.yaml',
      years: [2027],
      findings: [],
    });
  });

  it('names each mistake by line and column', async () => {
    const ran = await run('check bad.yaml');
    expect(ran.code).toBe(1);
    expect(ran.out.split('\n')).toEqual([
      expect.stringMatching(/^bad\.yaml:3:3 提醒 calendar\/incomplete 按此文件 2027 年有 261 个工作日/),
      'bad.yaml:6:9 错误 calendar/date “2027-02-30”：没有这一天。',
      'bad.yaml:7:5 错误 calendar/schema 不认识的键“offf”，可用的键：notice, status, off, work, regional。',
      '2 个错误，1 个提醒。',
      '按提示改好后再检查一次。',
      '',
    ]);
    const { findings } = parsed(await run('check bad.yaml --json', 'en'), 'check');
    expect(findings[1]).toEqual({
      code: 'calendar/date',
      severity: 'error',
      message: '"2027-02-30": there is no such day.',
      at: { file: 'bad.yaml', line: 6, col: 9 },
      pointer: '/years/2027/off/0',
      clause: null,
    });
  });

  it('lets warnings pass', async () => {
    expect((await run('check warn.json')).code).toBe(0);
  });

  it('points into an empty file', async () => {
    const { findings } = parsed(await run('check - --json', 'zh', ''), 'check');
    expect(findings).toMatchObject([{ code: 'calendar/schema', at: { file: '-', line: 1, col: 1 } }]);
  });
});

describe('help', () => {
  it.each(['', 'window', 'list', 'check'])('of calendar %s begins with an example', (name) => {
    const host = { lang: 'zh' } as Host;
    const root = command(host, () => {});
    const target = name === '' ? root : root.commands.find((sub) => sub.name() === name)!;
    let text = '';
    target.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
    expect(text).toMatch(new RegExp(`^示例：\n {2}xjsme calendar ${name === '' ? 'window' : name} `));
  });
});
