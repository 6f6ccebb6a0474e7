import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseCheckpoint } from '../../../src/ledger/checkpoint.ts';
import { acts } from '../../process/life/life-acts.ts';
import { bytesBelow } from '../round/round.ts';
import { fits } from '../round/schemas.ts';
import { readWorkbook } from '../../../src/intake/excel/workbook.ts';
import { given } from './given.ts';

const desk = given();
const one = 'XJ2024-001';
const read = (...parts: string[]): string => readFileSync(desk.path(...parts), 'utf8');

beforeAll(async () => {
  await desk.reach('published');
  await desk.record('2024-11-06', acts.complaint('C2024-01', one));
  await desk.record('2024-12-01', acts.proposed('16.4', one));
  await desk.record('2024-12-02', acts.notified(one));
  await desk.record('2024-12-10', acts.heard(one));
  await desk.record('2024-12-20', acts.cancelled(one));
  await desk.record('2024-12-21', acts.changed({ platform: 'XJ2024-002', from: '旧名平台', to: '新名平台' }));
  cpSync(desk.path('ledger'), desk.path('原账本'), { recursive: true, preserveTimestamps: true });
}, 120_000);

beforeEach(() => {
  for (const part of ['ledger', '.xjsme/cache', '公布', '名录', '审计'])
    rmSync(desk.path(part), { recursive: true, force: true });
  cpSync(desk.path('原账本'), desk.path('ledger'), { recursive: true, preserveTimestamps: true });
});

describe('export register (Art. 13)', () => {
  it('writes one JSON that fits its schema and one CSV; the same ledger and day give the same bytes', async () => {
    const { code, out, err } = await desk.line('export register --out 名录 --json');
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out);
    fits('export', told);
    expect(told).toMatchObject({ of: 'register', dryRun: false, platforms: 3, events: null, asOf: '2025-01-15' });
    const files = bytesBelow(desk.path('名录'));
    expect(told.files.map(({ sha256 }: { sha256: string }) => sha256).toSorted()).toEqual(
      files.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex')).toSorted(),
    );
    const register = JSON.parse(read('名录', '示范平台名录.json'));
    fits('register', register);
    expect(register.counts).toMatchObject({ valid: 2, cancelled: 1, total: 3 });
    expect(register.platforms[0]).toMatchObject({
      number: one,
      region: { code: '650102', name: '天山区' },
      status: 'cancelled',
      ended: { article: '第十六条（四）', document: '新工信企业〔2024〕50号', on: '2024-12-20' },
    });
    expect(register.platforms[1].formerNames).toEqual([{ name: '旧名平台', until: '2024-03-05' }]);
    await desk.ok('export register --out 名录');
    expect(bytesBelow(desk.path('名录'))).toEqual(files);
  });

  it('the CSV has a row a platform, Chinese heads, and the checkpoint', async () => {
    await desk.ok('export register --out 名录');
    const lines = read('名录', '示范平台名录.csv').replace('\ufeff', '').trimEnd().split('\r\n');
    const cells = lines.map((line) => line.split(','));
    expect(cells.map(({ length }) => length)).toEqual([22, 22, 22, 22]);
    expect(cells[0]!.slice(0, 4)).toEqual(['认定编号', '平台名称', '运营单位', '统一社会信用代码']);
    expect(cells.slice(1).map((row) => [row[0], row[12], row[14]])).toEqual([
      [one, '取消认定', '第十六条（四）'],
      ['XJ2024-002', '有效', ''],
      ['XJ2024-003', '有效', ''],
    ]);
    const verified = await desk.run(['ledger', 'verify', '--against', '名录/示范平台名录.csv']);
    expect(verified.code).toBe(0);
  });

  it('its checkpoint is that of the ledger, to verify against for ever', async () => {
    await desk.ok('export register --out 名录');
    const text = read('名录', '示范平台名录.json');
    expect(parseCheckpoint(text)?.digest).toBe((await desk.json('ledger checkpoint')).digest);
    expect((await desk.run(['ledger', 'verify', '--against', '名录/示范平台名录.json'])).code).toBe(0);
  });

  it('--as-of tells what was true then', async () => {
    const statuses = async (day: string): Promise<string[]> => {
      await desk.ok(`export register --out 名录 --as-of ${day}`);
      const { platforms } = JSON.parse(read('名录', '示范平台名录.json'));
      return (platforms as { status: string }[]).map(({ status }) => status);
    };
    expect(await statuses('2024-10-20')).toEqual([]);
    expect(await statuses('2024-12-19')).toEqual(['valid', 'valid', 'valid']);
    expect(await statuses('2024-12-20')).toEqual(['cancelled', 'valid', 'valid']);
    expect(await statuses('2027-10-21')).toEqual(['cancelled', 'ending', 'ending']);
    expect(await statuses('2027-10-22')).toEqual(['cancelled', 'expired', 'expired']);
  });

  it('--dry-run writes nothing', async () => {
    const { code, out } = await desk.line('export register --dry-run');
    expect([code, existsSync(desk.path('公布'))]).toEqual([0, false]);
    expect(out).toContain('将写出：');
  });

  it('refuses to write anything where a name holds a telephone number, and does not repeat it', async () => {
    await desk.record('2024-12-22', acts.changed({ platform: 'XJ2024-003', to: '热线13909915550平台' }));
    for (const line of ['export register', 'export register --json', 'export register --dry-run']) {
      const { code, out, err } = await desk.line(line);
      expect([code, out, existsSync(desk.path('公布'))]).toEqual([4, '', false]);
      expect(err).not.toContain('13909915550');
      expect(err).toMatch(/XJ2024-003 的平台名称中含有电话号码.*第十三条/s);
    }
  });

  it('speaks English where it is asked to, with the same data', async () => {
    const { code, out } = await desk.line('export register --out 名录', { lang: 'en' });
    expect([code, out]).toEqual([0, expect.stringMatching(/^public register: 3 platform/)]);
    expect(read('名录', 'platform-register.csv')).toMatch(/^\ufeffnumber,platform,/);
  });
});

/** BagIt 1.0 (RFC 8493), section 3: what makes a bag complete and valid; written from the standard alone. */
function bagFaults(bag: string): string[] {
  const faults: string[] = [];
  const text = (name: string): string => readFileSync(join(bag, name), 'utf8');
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') faults.push('bagit.txt');
  const all = bytesBelow(bag).map(([path, bytes]): [string, Buffer] => [relative(bag, path), bytes]);
  const found = new Map(all);
  const listed = (manifest: string): Map<string, string> =>
    new Map(
      text(manifest)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [, hash, path] = /^([0-9a-f]{64}) +\*?(.+)$/.exec(line) ?? [];
          if (hash === undefined) faults.push(`${manifest}: ${line}`);
          return [path!, hash!];
        }),
    );
  const check = (manifest: string, wanted: (path: string) => boolean): void => {
    const entries = listed(manifest);
    for (const path of found.keys()) if (wanted(path) && !entries.has(path)) faults.push(`${manifest} lacks ${path}`);
    for (const [path, hash] of entries) {
      const bytes = found.get(path);
      if (!bytes) faults.push(`${path} is missing`);
      else if (createHash('sha256').update(bytes).digest('hex') !== hash) faults.push(`${path} differs`);
    }
  };
  check('manifest-sha256.txt', (path) => path.startsWith('data/'));
  check('tagmanifest-sha256.txt', (path) => !path.includes('/') && path !== 'tagmanifest-sha256.txt');
  const info = text('bag-info.txt');
  for (const line of info.trimEnd().split('\n'))
    if (!/^[A-Za-z-]+: \S/.test(line)) faults.push(`bag-info.txt: ${line}`);
  const payload = all.filter(([path]) => path.startsWith('data/'));
  const oxum = `${payload.reduce((sum, [, { length }]) => sum + length, 0)}.${payload.length}`;
  if (!info.includes(`Payload-Oxum: ${oxum}\n`)) faults.push(`Payload-Oxum is not ${oxum}`);
  if (!/^Bagging-Date: \d{4}-\d{2}-\d{2}$/m.test(info)) faults.push('Bagging-Date');
  return faults;
}

describe('export audit (Art. 18)', () => {
  it('makes a valid bag with the whole ledger, byte for byte', async () => {
    const { code, out, err } = await desk.line('export audit --out 审计 --json');
    expect([code, err]).toEqual([0, '']);
    fits('export', JSON.parse(out));
    expect(bagFaults(desk.path('审计'))).toEqual([]);
    expect(read('审计', 'bag-info.txt')).toContain('Bagging-Date: 2024-12-21\n');
    const below = (folder: string) =>
      bytesBelow(desk.path(folder)).map(([path, bytes]) => [relative(desk.path(folder), path), bytes]);
    expect(below('审计/data/ledger')).toEqual(below('ledger'));
    expect(below('审计/data/schemas')).toHaveLength(readdirSync('schemas/events').length + 1);
    for (const [name, bytes] of below('审计/data/schemas') as [string, Buffer][])
      expect(bytes.toString('utf8'), name).toBe(readFileSync(join('schemas', name), 'utf8'));
    expect(`${read('审计', 'data', 'checkpoint.txt')}`).toBe((await desk.line('ledger checkpoint')).out);
  });

  it('the same ledger gives the same bytes, whoever looks and when; done already, it says so', async () => {
    await desk.ok('export audit --out 审计');
    const before = bytesBelow(desk.path('审计'));
    const again = await desk.line('export audit --out 审计 --json');
    expect([again.code, JSON.parse(again.out).unchanged]).toEqual([0, true]);
    rmSync(desk.path('审计'), { recursive: true });
    await desk.line('export audit --out 审计', { now: () => Date.UTC(2026, 5, 1) });
    expect(bytesBelow(desk.path('审计'))).toEqual(before);
  });

  it('lists the events for reading: JSON by its schema, CSV with the place in the ledger', async () => {
    await desk.ok('export audit --out 审计');
    const list = JSON.parse(read('审计', 'data', 'events.json'));
    fits('audit-events', list);
    expect(list.events.at(-2)).toMatchObject({
      on: '2024-12-20',
      actor: '艾力',
      type: 'platform.cancelled',
      name: '取消认定',
      article: '第十六条（四）',
      platform: one,
      application: null,
      undone: false,
    });
    // An act on an application tells the platform that became of it.
    const passed = list.events.find(({ type }: { type: string }) => type === 'form.passed');
    expect(passed).toMatchObject({ platform: one, application: '2024-001', article: '第十条' });
    const lines = read('审计', 'data', 'events.csv').replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(list.events.length + 1);
    for (const { at, hash } of [list.events[0], list.events.at(-1)]) {
      const line = read('审计', at.file).split('\n')[at.line - 1]!;
      expect(line.slice(9, 73)).toBe(hash);
      expect(lines.some((row) => row.includes(`${at.file}:${at.line},${hash}`))).toBe(true);
    }
  });

  it('--year and --platform limit the list alone', async () => {
    await desk.ok('export audit --out 审计/a --year 2023');
    await desk.ok(`export audit --out 审计/b --platform ${one}`);
    const [a, b] = ['a', 'b'].map((name) => JSON.parse(read('审计', name, 'data', 'events.json')));
    expect([a.year, a.events]).toEqual([2023, []]);
    expect([b.platform, b.events.at(-1).type]).toEqual([one, 'platform.cancelled']);
    expect(b.events.length).toBeGreaterThan(10);
    for (const name of ['a', 'b']) expect(bagFaults(desk.path('审计', name))).toEqual([]);
    expect(existsSync(desk.path('审计', 'a', 'data', 'ledger'))).toBe(true);
    // A year has its first day and its last.
    await desk.record('2024-12-31', acts.complaint('C2024-02', 'XJ2024-002'));
    await desk.record('2025-01-01', acts.complaint('C2025-01', 'XJ2024-002'));
    const days = async (year: number): Promise<string[]> => {
      await desk.ok(`export audit --out 审计/${year} --year ${year}`);
      const { events } = JSON.parse(read('审计', String(year), 'data', 'events.json'));
      return (events as { on: string }[]).map(({ on }) => on);
    };
    expect([(await days(2024)).at(-1), await days(2025)]).toEqual(['2024-12-31', ['2025-01-01']]);
  });

  it('every command of its handbook works in bash, and says what the handbook says', async () => {
    // Two more streams, as merged workspaces have them; their names sort otherwise with what follows them.
    await desk.recordAs('a', '2024-12-22', acts.complaint('C2024-02', 'XJ2024-002'));
    await desk.recordAs('a-b', '2024-12-23', acts.closed('C2024-02', 'XJ2024-002'));
    await desk.ok('export audit --out 审计');
    const readme = read('审计', 'data', 'README.md');
    const blocks = [...readme.matchAll(/```bash\n([\s\S]*?)\n```/g)].map(([, block]) => block!);
    // Seven in Chinese, the same seven in English.
    expect(blocks).toHaveLength(14);
    expect(blocks.slice(7)).toEqual(blocks.slice(0, 7));
    const bash = (script: string): string =>
      execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
        cwd: desk.path('审计'),
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      });
    const said = blocks.slice(0, 7).map(bash);
    expect(said[0]).toBe('OK\nOK\nOK\n');
    const hashes = said[1]!
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 64));
    expect([hashes[0], hashes[2]]).toEqual([hashes[1], hashes[3]]);
    expect(said[2]).toBe('');
    expect(said[3]).toMatch(/^(?:data\/ledger\/[a-z0-9-]+\/ OK\n){3}$/);
    expect(said[4]).toBe('OK\n');
    const [stated, found] = said[5]!.trimEnd().split('\n');
    expect(stated).toBe(`sha256:${found!.slice(0, 64)}`);
    expect(readme).toContain(`\`${said[6]!.trim()}\``);
    // Of a file too many, and of a ledger that was tampered with, they say so.
    writeFileSync(desk.path('审计', 'data', '外来.txt'), '外来');
    expect(() => bash(blocks[0]!)).toThrow(/Command failed/);
    rmSync(desk.path('审计', 'data', '外来.txt'));
    const [file] = bytesBelow(desk.path('审计', 'data', 'ledger')).at(-1)!;
    writeFileSync(file, readFileSync(file, 'utf8').replace('"actor":"艾力"', '"actor":"王敏"'));
    const broken = (script: string): string => {
      try {
        return bash(script);
      } catch (error) {
        return `failed ${(error as { stdout: string }).stdout}`;
      }
    };
    expect(broken(blocks[0]!)).toMatch(/2025\.ndjson: FAILED\n/);
    expect(broken(blocks[2]!)).toMatch(/\.ndjson [0-9a-f]{64}\n$/);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [...lines.slice(0, 5), ...lines.slice(6)].join('\n'));
    expect(broken(blocks[3]!)).not.toMatch(/region-.* OK/);
    expect(broken(blocks[4]!)).not.toContain('OK');
  });

  it('refuses a folder that holds anything else, and overwrites nothing', async () => {
    mkdirSync(desk.path('审计'));
    writeFileSync(desk.path('审计', '别的.txt'), '别的');
    const { code, out, err } = await desk.line('export audit --out 审计');
    expect([code, out, readdirSync(desk.path('审计'))]).toEqual([2, '', ['别的.txt']]);
    expect(err).toContain('--out');
    rmSync(desk.path('审计', '别的.txt'));
    await desk.ok('export audit --out 审计');
    // A byte more is something else, too.
    appendFileSync(desk.path('审计', 'data', 'README.md'), '\n');
    expect((await desk.line('export audit --out 审计')).code).toBe(2);
  });

  it('without --out takes a name from the ledger, so that a later one stands beside it', async () => {
    await desk.ok('export audit');
    await desk.record('2024-12-30', acts.complaint('C2024-02', 'XJ2024-002'));
    await desk.ok('export audit');
    expect(readdirSync(desk.path('审计'))).toEqual([
      expect.stringMatching(/^2024-12-21-[0-9a-f]{8}$/),
      expect.stringMatching(/^2024-12-30-[0-9a-f]{8}$/),
    ]);
  });

  it('leaves out what a crash left behind the last line', async () => {
    const [file] = bytesBelow(desk.path('ledger')).find(([path]) => path.endsWith('.ndjson'))!;
    const whole = readFileSync(file);
    appendFileSync(file, '{"hash":"');
    const { code, err } = await desk.line('export audit --out 审计');
    expect([code, err]).toEqual([0, expect.stringContaining('9 字节')]);
    expect(readFileSync(join(desk.path('审计', 'data'), relative(desk.root, file)))).toEqual(whole);
    expect(bagFaults(desk.path('审计'))).toEqual([]);
  });

  it('refuses a damaged ledger (5) and an empty one (4), and --dry-run writes nothing', async () => {
    expect((await desk.line('export audit --out 审计 --dry-run')).code).toBe(0);
    expect(existsSync(desk.path('审计'))).toBe(false);
    const [file] = bytesBelow(desk.path('ledger')).find(([path]) => path.endsWith('.ndjson'))!;
    writeFileSync(file, readFileSync(file, 'utf8').replace('"actor":"艾力"', '"actor":"王敏"'));
    for (const of of ['audit', 'register']) {
      const { code, out, err } = await desk.line(`export ${of} --out 审计 --json`);
      expect([of, code, out, existsSync(desk.path('审计'))]).toEqual([of, 5, '', false]);
      fits('error', JSON.parse(err));
    }
    rmSync(dirname(file), { recursive: true });
    expect((await desk.line('export audit --out 审计')).code).toBe(4);
  });

  it.each([
    ['export audit --year zwei', 'zwei'],
    ['export audit --platform XJ2024-01', 'XJ2024-001'],
  ])('%s: 2', async (line, said) => {
    const { code, err } = await desk.line(line);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('stats', () => {
  it('with --json fits its schema, and what adds up does', async () => {
    const document = await desk.json('stats');
    fits('stats', document);
    const tables = document.tables as {
      by: string;
      rows: { values: Record<string, number> }[];
      total: Record<string, number> | null;
    }[];
    expect(tables.map(({ by }) => by)).toEqual([
      'status',
      'outcome',
      'year',
      'review',
      'region',
      'function',
      'stage',
      'time',
      'clause',
      'material',
    ]);
    for (const { rows, total } of tables.filter((table) => table.total !== null))
      for (const [column, sum] of Object.entries(total!))
        expect(rows.reduce((all, { values }) => all + values[column]!, 0)).toBe(sum);
    expect(tables[0]!.total).toEqual({ platforms: 3 });
    expect(tables.find(({ by }) => by === 'outcome')!.total).toMatchObject({ applications: 4, platforms: 3 });
  });

  it.each(['zh', 'en'] as const)('fits 60 columns in %s, with bars beside the figures', async (lang) => {
    const { displayWidth } = await import('../../../src/report/width.ts');
    const { code, out } = await desk.line('stats', { lang, width: 60 });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => displayWidth(line) > 60)).toEqual([]);
    expect(out).toMatch(/ 2 {2}█{24}\n/);
    expect(out).not.toMatch(/undefined|null|NaN/);
  });

  it('--by shows one table, --year one round, --as-of a day', async () => {
    const tables = async (line: string) => (await desk.json(line)).tables as { by: string; total: object }[];
    expect((await tables('stats --by region')).map(({ by }) => by)).toEqual(['region']);
    expect((await tables('stats --by clause')).map(({ by }) => by)).toEqual(['clause', 'material']);
    expect((await tables('stats --by status --as-of 2024-10-20'))[0]!.total).toEqual({ platforms: 0 });
    expect((await tables('stats --by status --year 2024'))[0]!.total).toEqual({ platforms: 3 });
  });

  it('--xlsx writes a sheet a table, with totals', async () => {
    await desk.ok('stats --xlsx 名录/统计.xlsx');
    const book = readWorkbook(readFileSync(desk.path('名录/统计.xlsx')), '统计.xlsx', () => {});
    expect(book!.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['平台状态', '结果', '年度批次']);
    const cells = book!.sheets[0]!.rows.flatMap(({ cells: row }) => [...row.values()].map(({ value }) => value));
    expect(cells.slice(-2)).toEqual(['合计', 3]);
  });

  it.each([
    ['stats --by regio', 2, 'region'],
    ['stats --year zwei', 2, 'zwei'],
    ['stats --xlsx -', 2, '--out'],
    ['stats --as-of gestern', 2, 'gestern'],
  ])('%s: %i', async (line, wanted, said) => {
    const { code, err } = await desk.line(line);
    expect([code, err]).toEqual([wanted, expect.stringContaining(said)]);
  });
});
