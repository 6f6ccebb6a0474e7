import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withLedger } from '../../src/ledger/write.ts';
import type { Act } from '../../src/process/event.ts';
import { trueFold } from '../ledger/desk.ts';
import { type Ran, xjsme } from './binary.ts';
import { does, lines, offices, said } from './office.ts';

const { place, make, copy } = offices();

const run = (cwd: string, line: string, env: Record<string, string> = {}, node: readonly string[] = []): Promise<Ran> =>
  xjsme(line.split(' '), { cwd, env, node });

/** The ledger's only file, or that of the n-th stream, relative to the workspace. */
function ledgerFile(root: string, nth = 0): string {
  const stream = readdirSync(join(root, 'ledger'))[nth]!;
  return `ledger/${stream}/${readdirSync(join(root, 'ledger', stream))[0]}`;
}

const status = async (root: string) => {
  const { code, out } = await run(root, 'batch status --year 2024 --json');
  return { code, ...JSON.parse(out) };
};

/** Everything that reads the ledger. */
const readers = [
  'batch status --year 2024',
  'batch list',
  'batch show 2024-001',
  'next',
  'due',
  'platform list',
  'ledger checkpoint',
  'review expert verify --year 2024',
];
const writers = [
  lines.pass,
  `${lines.pass} --dry-run`,
  'batch open --year 2025 --notice 2号 --deadline 2025-06-30 --on 2025-01-02',
  lines.receive,
  'review undo 2024-001 --reason 误操作 --on 2024-07-05',
  'batch publish --year 2024',
];

/** Every command says where it is damaged and how, ends with 5, and leaves all as it is. */
async function refusesAll(root: string, place: string, code: string): Promise<void> {
  const file = ledgerFile(root);
  const bytes = readFileSync(join(root, file));
  const all = [...readers, ...writers, 'ledger verify'];
  const ran = await Promise.all(all.map((line) => run(root, line)));
  for (const [n, { code: exit, out, err }] of ran.entries()) {
    expect(exit, `${all[n]}\n${err}`).toBe(5);
    expect(out + err, all[n]).toContain(place);
    if (all[n] !== 'ledger verify') expect(out, all[n]).toBe('');
  }
  const json = await run(root, 'batch status --year 2024 --json');
  expect([json.code, JSON.parse(json.err)]).toMatchObject([5, { schema: 'xjsme/error/1', code }]);
  expect((await run(root, 'doctor')).out).toContain(`${place} ${code}`);
  expect(readFileSync(join(root, file)).equals(bytes)).toBe(true);
}

/** Changes one character of a line, and no size or time that could tell. */
function edit(root: string, line: number, from: string, to: string): void {
  const path = join(root, ledgerFile(root));
  const { atime, mtime } = statSync(path);
  const rows = readFileSync(path, 'utf8').split('\n');
  expect(rows[line - 1]).toContain(from);
  rows[line - 1] = rows[line - 1]!.replace(from, to);
  writeFileSync(path, rows.join('\n'));
  utimesSync(path, atime, mtime);
}

describe('a ledger that was changed', () => {
  it('is refused by every command, and the line named', { timeout: 30_000 }, async () => {
    const root = await make('received');
    edit(root, 2, '星砾原', '星烁原');
    await refusesAll(root, `${ledgerFile(root)}:2`, 'ledger/changed');
  });

  it('also where a cache says that all is well', { timeout: 30_000 }, async () => {
    const root = await make('received');
    // Enough events that a cache is worth its while.
    const { received } = JSON.parse((await does(root, 'batch show 2024-001 --json')).out);
    const acts = Array.from({ length: 210 }, (_, n): Act => {
      const data = { application: '2024-001', received, was: 'human', answer: 'met', reason: `第${n}次` } as const;
      return { type: 'question.answered', data: { ...data, question: '6.4.team' } };
    });
    const stream = readdirSync(join(root, 'ledger'))[0]!;
    const how = { workspace: root, fold: trueFold, version: 'x', stream, actor: '王敏', now: () => Date.now() };
    const outcome = await withLedger(how, () => ({ acts, on: '2024-07-01', result: null }));
    expect(outcome.ok).toBe(true);
    expect((await run(root, 'batch list')).code).toBe(0);
    const cache = join(root, '.xjsme/cache/ledger/book.json');
    expect(JSON.parse(readFileSync(cache, 'utf8')).events).toBe(214);
    expect((await run(root, 'batch list')).code).toBe(0);
    edit(root, 100, '第95次', '第59次');
    await refusesAll(root, `${ledgerFile(root)}:100`, 'ledger/changed');
    // Whoever makes the cache's times fit as well deceives a board; verification and official acts read every line.
    const book = JSON.parse(readFileSync(cache, 'utf8'));
    const { mtimeNs, ctimeNs } = statSync(join(root, ledgerFile(root)), { bigint: true });
    Object.assign(book.streams[0].files[0], { mtime: String(mtimeNs), ctime: String(ctimeNs) });
    writeFileSync(cache, JSON.stringify(book));
    expect((await run(root, 'batch list')).code).toBe(0);
    for (const line of ['ledger verify', 'ledger checkpoint', 'batch publish --year 2024', lines.draw])
      expect((await run(root, line)).code, line).toBe(5);
  });

  it('half-copied, with one of two streams missing, is refused and names the stream', { timeout: 30_000 }, async () => {
    const one = await make('received');
    // Another folder is another station, with a stream of its own.
    const two = join(place, 'second-station');
    cpSync(one, two, { recursive: true });
    expect((await run(two, lines.pass)).code).toBe(0);
    const own = readdirSync(join(one, 'ledger'))[0]!;
    expect(readdirSync(join(two, 'ledger')).length).toBe(2);
    rmSync(join(two, 'ledger', own), { recursive: true });
    const ran = await run(two, 'batch status --year 2024');
    expect([ran.code, ran.out]).toEqual([5, '']);
    expect(ran.err).toContain(`${ledgerFile(two)}:1 `);
    expect(ran.err).toContain(own);
    // Copied whole, it goes on.
    cpSync(join(one, 'ledger', own), join(two, 'ledger', own), { recursive: true });
    expect((await run(two, 'batch status --year 2024')).code).toBe(0);
  });

  it('written on two machines as one stream: both places named, one side kept, the other set aside', {
    timeout: 30_000,
  }, async () => {
    const here = await make('received');
    const there = copy(here);
    const only = ledgerFile(here);
    expect((await run(here, lines.pass)).code).toBe(0);
    expect((await run(there, 'review form 2024-002 --pass --on 2024-07-05')).code).toBe(0);
    expect(ledgerFile(there)).toBe(only);
    const [mine, theirs] = [here, there].map((root) => readFileSync(join(root, only), 'utf8')) as [string, string];
    writeFileSync(join(here, only), mine + theirs.split('\n').slice(-2).join('\n'));
    const ran = await run(here, 'batch status --year 2024');
    expect(ran.code).toBe(5);
    expect(ran.err).toContain(`${only}:6 `);
    expect(ran.err).toContain(`${only}:5`);
    expect(ran.err).toContain('xjsme ledger recover');
    const plan = await run(here, 'ledger recover --dry-run --json');
    expect([plan.code, JSON.parse(plan.out).removals]).toEqual([0, [{ file: only, line: 6, lines: 1 }]]);
    expect(existsSync(join(here, 'set-aside'))).toBe(false);
    expect((await run(here, 'ledger recover')).code).toBe(0);
    expect(readFileSync(join(here, only), 'utf8')).toBe(mine);
    const [aside] = readdirSync(join(here, 'set-aside'));
    expect(readFileSync(join(here, 'set-aside', aside!), 'utf8')).toContain('"application":"2024-002"');
    expect((await run(here, 'review form 2024-002 --pass --on 2024-07-05')).code).toBe(0);
    expect((await run(here, 'ledger verify')).code).toBe(0);
  });
});

describe('a clock that was set back', () => {
  const hook = ['--require', fileURLToPath(new URL('shift-clock.cjs', import.meta.url))];
  const shifted = (root: string, line: string, ms: number): Promise<Ran> =>
    run(root, line, { SHIFT_MS: String(ms) }, hook);

  it('is refused with both times; --accept-clock writes, and only within the year', { timeout: 30_000 }, async () => {
    const root = await make('received');
    const before = await said(root);
    // Two minutes are nothing: clocks are set right.
    expect((await shifted(copy(root), lines.pass, -120_000)).code).toBe(0);
    const back = await shifted(root, lines.pass, -600_000);
    expect([back.code, back.out]).toEqual([4, '']);
    expect(back.err).toContain('--accept-clock');
    const last = JSON.parse(
      readFileSync(join(root, ledgerFile(root)), 'utf8')
        .trim()
        .split('\n')
        .at(-1)!,
    ).at as string;
    expect(back.err).toContain(last);
    const year = await shifted(root, `${lines.pass} --accept-clock`, -366 * 86_400_000);
    expect([year.code, year.out]).toEqual([4, '']);
    expect(await said(root)).toEqual(before);
    const accepted = await shifted(root, `${lines.pass} --accept-clock`, -600_000);
    expect(accepted.code, accepted.err).toBe(0);
    // Set right again it goes on, and the order is that of the chain.
    expect((await run(root, 'review form 2024-002 --pass --on 2024-07-05')).code).toBe(0);
    expect((await run(root, 'ledger verify')).code).toBe(0);
  });
});

/** Puts the streams of one workspace beside the one that another writes itself. */
function merge(from: string, to: string): void {
  const own = `-${JSON.parse(readFileSync(join(to, '.xjsme/station.json'), 'utf8')).stations.at(-1).station}`;
  for (const stream of readdirSync(join(from, 'ledger')))
    if (!stream.endsWith(own)) cpSync(join(from, 'ledger', stream), join(to, 'ledger', stream), { recursive: true });
}

/** A workspace elsewhere that began from the same: another station. */
function elsewhere(root: string, name: string): string {
  const to = join(place, name);
  cpSync(root, to, { recursive: true });
  rmSync(join(to, '.xjsme'), { recursive: true, force: true });
  return to;
}

describe('workspaces of two stations that merge', () => {
  it('two openings and one receipt number twice: both are kept, shown, settled, and the round goes on', {
    timeout: 30_000,
  }, async () => {
    const one = await make('initialised');
    const two = elsewhere(one, 'two');
    await does(one, lines.open);
    await does(two, lines.open.replace('18号', '19号'));
    await does(one, 'batch receive ../申报/甲 --on 2024-06-28');
    await does(two, 'batch receive ../申报/乙 --on 2024-06-28');
    merge(two, one);
    merge(one, two);
    const shown = await status(one);
    expect(shown.code).toBe(6);
    expect(shown.contradictions.map(({ key }: { key: string }) => key)).toEqual(['batch:2024', 'receipt:2024-001']);
    expect(shown.applications.map(({ id }: { id: string }) => id)).toEqual(['2024-001', '2024-001']);
    // Both copies say the same.
    expect(await status(two)).toEqual(shown);
    const text = await run(one, 'batch status --year 2024');
    for (const word of [
      '18号，截止',
      '19号，截止',
      '星砾原咨询',
      'batch settle batch:2024',
      'batch settle receipt:2024-001',
    ])
      expect(text.out).toContain(word);
    const hindered = await run(one, lines.pass);
    expect(hindered.code).toBe(6);
    expect(hindered.err).toContain('xjsme batch settle receipt:2024-001');
    await does(one, 'batch settle batch:2024 --keep 1 --reason 以先发的通知为准 --on 2024-07-01');
    await does(one, 'batch settle receipt:2024-001 --keep 1 --reason 以先收的为准 --on 2024-07-01');
    const settled = await status(one);
    expect([settled.code, settled.notice]).toEqual([0, '新工信企业〔2024〕18号']);
    expect(settled.applications.map(({ id, operator }: Record<string, string>) => [id, operator])).toEqual([
      ['2024-001', '乌鲁木齐星砾原咨询服务有限公司'],
      ['2024-002', '吐鲁番红柳汀咨询服务有限公司'],
    ]);
    for (const id of ['2024-001', '2024-002']) await does(one, `review form ${id} --pass --on 2024-07-05`);
    await does(one, 'batch receive ../申报/丙 --on 2024-06-29');
    expect((await status(one)).applications.map(({ id }: { id: string }) => id)).toContain('2024-003');
    // Sent back, the other has it all.
    merge(one, two);
    expect(await status(two)).toEqual(await status(one));
    expect((await run(two, 'ledger verify')).code).toBe(0);
  });

  it('opposite decisions on one application: the first holds until a person keeps one', {
    timeout: 30_000,
  }, async () => {
    const one = await make('received');
    const two = elsewhere(one, 'opposite');
    await does(one, 'review form 2024-001 --refuse --reason 材料不实 --on 2024-07-05');
    await does(two, lines.pass);
    merge(two, one);
    const shown = await status(one);
    expect(shown.code).toBe(6);
    expect(shown.contradictions).toMatchObject([{ kind: 'event' }]);
    // A person is told what he chooses between.
    const text = await run(one, 'batch status --year 2024');
    expect(text.out.replaceAll(/\n\s*/g, '')).toContain('2024-001 形式审查通过（2024-07-05，王敏）');
    const [{ key }] = shown.contradictions as [{ key: string }];
    expect(shown.applications[0]).toMatchObject({ id: '2024-001', stage: 'form-refused' });
    // The others are not held up.
    await does(one, 'review form 2024-002 --pass --on 2024-07-05');
    await does(one, `batch settle ${key} --keep 2 --reason 复核后材料属实 --on 2024-07-08`);
    const settled = await status(one);
    expect([settled.code, settled.applications[0].stage]).toEqual([0, 'passed']);
    // Both acts stand in the ledger for ever, and who settled it.
    const log = await does(one, 'ledger log --json');
    expect(
      JSON.parse(log.out)
        .events.map(({ type }: { type: string }) => type)
        .slice(4),
    ).toEqual(['form.refused', 'form.passed', 'form.passed', 'contradiction.settled']);
    expect(JSON.parse(log.out).events.filter(({ undone }: { undone: boolean }) => undone)).toEqual([]);
  });
});
