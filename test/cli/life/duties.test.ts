import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/cli/host.ts';
import { act } from '../../../src/cli/round/act.ts';
import { accept } from '../../../src/process/decision.ts';
import { displayWidth } from '../../../src/report/width.ts';
import { opened } from '../../export/filled.ts';
import { hex } from '../../process/given-panel.ts';
import { round } from '../round/round.ts';
import { fits } from '../round/schemas.ts';

const desk = round();
/** 2026-07-01, noon in Shanghai. */
const later: Partial<Host> = { now: () => Date.UTC(2026, 6, 1, 4), width: 60 };
const run = (line: string, more: Partial<Host> = {}) => desk.line(line, { ...later, ...more });
const told = async (line: string) => JSON.parse((await run(`${line} --json`)).out);
const number = 'XJ2024-001';

const recorded = (type: string, data: object, on: string) =>
  act(desk.host(later), { on, as: '王敏' }, () => accept({ type, data: { platform: number, ...data } } as never));

beforeAll(async () => {
  await desk.reach('published');
  const file = { sha256: hex('总结'), bytes: 3 };
  const figures = { served: 46, totalAssets: 3_000_000.5, satisfaction: 0.9 };
  await recorded('summary.received', { year: 2024, date: '2024-12-20', file, figures, replaces: null }, '2024-12-20');
  const satisfaction = { sample: 30, valid: 24, satisfied: 22 };
  const found = { by: '检查组', quality: 'fair', fees: 'compliant', satisfaction, findings: '台账不全', file: null };
  await recorded('inspection.recorded', { year: 2024, date: '2024-12-22', ...found }, '2024-12-22');
  for (const complaint of ['C2025-01', 'C2025-02']) {
    const about = { channel: 'phone', from: 'unit', about: 'fees', evidence: [] };
    await recorded('complaint.received', { complaint, date: '2025-03-01', ...about }, '2025-03-01');
    await recorded('complaint.closed', { complaint, result: 'verified', reason: '超过公示标准' }, '2025-04-01');
  }
  desk.write('报告.pdf', '汇总报告');
});

describe('platform list', () => {
  it.each([
    ['--region 喀什', ['XJ2024-003']],
    ['--region 653100', ['XJ2024-003']],
    ['--region 乌市', ['XJ2024-001']],
    ['--region 天山区', ['XJ2024-001']],
    ['--region 新市区', []],
    ['--region 新疆', ['XJ2024-001', 'XJ2024-002', 'XJ2024-003']],
    ['--function 创业', ['XJ2024-002']],
    ['--function training', ['XJ2024-003']],
    ['--status 有效 --office 昌吉州', ['XJ2024-002']],
    ['--status expired', []],
    ['--year 2024 --office 乌鲁木齐市工业和信息化局', ['XJ2024-001']],
    ['--year 2023', []],
    ['--status expired --as-of 2027-10-22', ['XJ2024-001', 'XJ2024-002', 'XJ2024-003']],
  ])('%s', async (filter, numbers) => {
    const { platforms } = await told(`platform list ${filter}`);
    expect(platforms.map((one: { number: string }) => one.number)).toEqual(numbers);
  });

  it.each([
    ['--region 喀什地', 'usage/unknown-region', '喀什地区'],
    ['--status 期满', 'usage/unknown-status', '期满待复核'],
    ['--office 乌鲁木齐市工信和信息化局', 'usage/unknown-office', '乌鲁木齐市工业和信息化局'],
    ['--function 培圳', 'usage/unknown-function', '培训'],
    ['--year 24', 'usage/year', '四位'],
  ])('%s is no such thing', async (filter, code, near) => {
    const ran = await run(`platform list ${filter} --json`);
    expect([ran.code, JSON.parse(ran.err).code]).toEqual([2, code]);
    expect(ran.err).toContain(near);
  });
});

describe('platform show', () => {
  it('prints the clock with the act behind each date', async () => {
    const { out } = await run(`platform show ${number}`);
    const { recognised } = await told(`platform show ${number}`);
    expect(out).toContain('2025 年工作总结，截止 2025-12-31');
    expect(out).toContain('2027 年复核，截止 2027-10-21');
    expect(out.replaceAll(/\s/g, '')).toContain(`依据${recognised.event.slice(0, 8)}，新工信企业〔2024〕35号`);
    expect(out).toContain('主管单位      乌鲁木齐市工业和信息化局');
    expect(out).toMatch(/投诉 2、查证属实 2/);
  });

  it('takes the receipt number, and a day gone by', async () => {
    const before = await told('platform show 2024-001 --as-of 2024-12-01');
    fits('platform', before);
    expect([before.counts.summaries, before.clock.summary.year]).toEqual([0, 2024]);
    const now = await told('platform show 2024-001');
    expect([now.counts.summaries, now.clock.summary.year]).toEqual([1, 2025]);
  });
});

describe('due', () => {
  it.each([
    ['喀什', 6],
    ['653100', 6],
    ['喀什地区工业和信息化局', 6],
    ['喀什棉语田培训服务有限公司', 3],
    // The authority: the second place of Art. 13.
    ['自治区评审办（样例）', 1],
  ])('--by %s', async (by, count) => {
    const { due } = await told(`due --by ${by} --on 2025-06-01`);
    expect(due).toHaveLength(count);
  });

  it('what is overdue says since when', async () => {
    const { out } = await run('due --by 喀什 --on 2026-06-01');
    expect(out.replaceAll(/\s/g, '')).toMatch(/^已逾期.*（期限2025-12-31；/);
  });

  it('a slip in a name is no clean desk', async () => {
    const ran = await run('due --by 喀什地区工业和信息局 --json');
    expect([ran.code, JSON.parse(ran.err).code]).toEqual([2, 'usage/unknown-office']);
  });

  it('of a day to come, and of one gone by as it was then; one of --on and --as-of', async () => {
    const keys = async (day: string) =>
      (await told(`due ${day}`)).due.map(({ key }: { key: string }) => key) as string[];
    expect(await keys('--on 2024-12-15')).toContain('summary:XJ2024-001:2024');
    expect(await keys('--as-of 2024-12-15')).toContain('summary:XJ2024-001:2024');
    expect(await keys('--on 2025-01-01')).not.toContain('summary:XJ2024-001:2024');
    expect(await keys('--on 2027-11-01')).toContain('lapse:XJ2024-001:2027');
    expect(await keys('--on 2024-10-20')).toEqual(['recognition:2024']);
    expect((await run('due --on 2025-01-01 --as-of 2025-01-01')).code).toBe(2);
  });

  it('--skip lets one off with a reason, and shows it with --skipped', async () => {
    const key = 'summary:XJ2024-002:2024';
    expect((await run(`due --skip ${key}`)).code).toBe(2);
    const made = await run(`due --skip ${key} --reason 次年一并报送 --json`);
    expect(made.code).toBe(0);
    fits('act', JSON.parse(made.out));
    expect((await run(`due --skip ${key} --reason 次年一并报送`)).out).toContain('没有改动');
    expect((await told('due')).due.map((one: { key: string }) => one.key)).not.toContain(key);
    const skipped = await told('due --skipped');
    fits('due', skipped);
    expect(skipped.due).toMatchObject([{ key, skipped: { actor: '王敏', reason: '次年一并报送' } }]);
    expect((await run('due --skipped')).code).toBe(0);
    expect((await run('due --skip summary:XJ2024-002:2033 --reason 无')).code).toBe(4);
    const { events } = await told('platform history XJ2024-002');
    expect(events.at(-1).type).toBe('duty.skipped');
  });
});

describe('the two papers of Art. 17', () => {
  it('are recorded by office and year, once; another file takes the place of the first', async () => {
    const line = 'platform paper --office 653101 --paper summary --year 2024 --file 报告.pdf --date 2025-01-05';
    expect((await run(line, { width: 80 })).out).toContain('报来 2024 年工作总结汇总报告（2025-01-05）');
    expect((await run(line)).out).toContain('没有改动');
    desk.write('报告二.pdf', '更正后的');
    const again = await run(`${line.replace('报告.pdf', '报告二.pdf')} --json`);
    expect(JSON.parse(again.out).events[0].data.replaces).toMatch(/^[0-9a-f]{64}$/);
    expect((await run(line.replace('2024', '2027'))).code).toBe(4);
    expect((await run(line.replace('653101', '克拉玛依'))).code).toBe(2);
  });

  it('roll up the summaries: a row for each platform, who did not report, totals; what each office owes', async () => {
    const paper = await told('export office-summary --year 2024');
    expect(paper.totals).toEqual({
      platforms: 3,
      reported: 1,
      missing: 2,
      figures: { served: '46', totalAssets: '3000000.5' },
    });
    const stands = paper.offices.map(({ papers }: { papers: { summary: { state: string } } }) => papers.summary.state);
    expect(stands).toEqual(['owed', 'owed', 'received']);
    const { out } = await run('export office-summary --year 2024 --out 纸');
    expect(out).toContain('平台 3 个，记录 3 行');
    const files = readdirSync(desk.path('纸'));
    expect(files.toSorted()).toEqual(['json', 'md', 'xlsx'].map((kind) => `全区2024年工作总结汇总报告.${kind}`));
    fits(
      'office-summary',
      JSON.parse(readFileSync(desk.path('纸', files.find((one) => one.endsWith('json'))!), 'utf8')),
    );
    const book = await opened(readFileSync(desk.path('纸/全区2024年工作总结汇总报告.xlsx')));
    expect(book.worksheets.map(({ name, pageSetup }) => [name, pageSetup.paperSize])).toEqual([
      ['各主管单位', 9],
      ['各平台', 9],
    ]);
  });

  it('report the inspections of one office, written where its year lies', async () => {
    await run('export office-inspection --year 2024 --office 乌鲁木齐');
    const text = readFileSync(desk.path('汇总/2024/乌鲁木齐市工业和信息化局2024年检查情况报告.md'), 'utf8');
    expect(text).toContain('# 乌鲁木齐市工业和信息化局2024年示范平台检查情况报告');
    expect(text).toContain('| 一般 | 规范 | 30 | 24 | 22 | 91.67%（11/12） | 台账不全 |');
    expect((await run('export office-inspection --office 乌鲁木齐')).code).toBe(2);
  });
});

describe('platform watch and cancel', () => {
  it('watch lists each ground with its evidence and decides nothing', async () => {
    const ran = await run('platform watch');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('XJ2024-001   第十六条（四）');
    expect(ran.err).toContain('仅为记录');
    for (const line of ran.out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
    const document = await told('platform watch --year 2025');
    fits('platform-watch', document);
    expect(
      document.watched.map((one: { platform: string; ground: string }) => `${one.platform} ${one.ground}`),
    ).toEqual(['XJ2024-001 16.4', 'XJ2024-001 16.5', 'XJ2024-002 16.5', 'XJ2024-003 16.5']);
    expect((await told('platform watch --as-of 2025-03-31')).watched).toEqual([]);
  });

  it('cancel walks from proposal to decision, each step telling the next', async () => {
    const cancel = (rest: string) => run(`platform cancel ${number} ${rest}`);
    expect((await cancel('--ground 16.9 --reason 无')).code).toBe(2);
    expect((await cancel('--ground 16.4')).code).toBe(2);
    expect((await cancel('--notify --drop')).code).toBe(2);
    expect((await cancel('--ground 16.1 --reason 受处罚')).err).toContain('第十六条（一）');
    expect((await cancel('--ground 16.4 --reason 多次投诉 --evidence 00000000')).code).toBe(2);
    const [found] = (await told('platform watch')).watched;
    const events: string[] = found.evidence.map((one: { event: string }) => one.event);
    const named = events.map((event) => `--evidence ${event.slice(0, 10)}`).join(' ');
    const proposed = await cancel(`--ground 16.4 --reason 多次投诉查证属实 ${named} --on 2026-05-01 --json`);
    expect(JSON.parse(proposed.out)).toMatchObject({
      events: [{ type: 'cancellation.proposed', data: { evidence: events } }],
      next: [`xjsme platform cancel ${number} --notify --until …`],
    });
    const lines = [
      '--notify --until 2026-05-20 --document 函〔2026〕7号 --on 2026-05-02',
      '--heard none --on 2026-05-21',
      '--decide --document 新工信企业〔2026〕9号 --reason 多次投诉查证属实 --on 2026-06-01',
    ];
    for (const line of lines) {
      expect((await cancel(`${line} --dry-run`)).code).toBe(0);
      const made = await cancel(`${line} --json`);
      expect([made.code, made.err]).toEqual([0, '']);
      fits('act', JSON.parse(made.out));
      expect((await cancel(line)).out).toContain('没有改动');
    }
    const shown = await told(`platform show ${number}`);
    fits('platform', shown);
    expect(shown).toMatchObject({
      status: 'cancelled',
      ended: { article: '第十六条（四）' },
      clock: { summary: null },
    });
    expect((await told(`platform show ${number} --as-of 2026-05-10`)).cancellation).toMatchObject({
      ground: '16.4',
      until: '2026-05-20',
      heard: null,
    });
    const { watched } = await told('platform watch');
    expect(watched.at(-1)).toMatchObject({ platform: number, cancellation: { result: 'cancelled', on: '2026-06-01' } });
    const history = await told(`platform history ${number}`);
    fits('platform-history', history);
    const types = history.events.map(({ type }: { type: string }) => type);
    expect([types[0], ...types.slice(-4)]).toEqual([
      'application.received',
      'cancellation.proposed',
      'cancellation.notified',
      'cancellation.heard',
      'platform.cancelled',
    ]);
    expect((await told(`platform history ${number} --as-of 2025-03-31`)).events.at(-1).type).toBe('complaint.received');
    expect((await told('due')).due.filter((duty: { platform: string }) => duty.platform === number)).toEqual([]);
  });
});

it.each([
  'due --by 喀什 --on 2027-11-01',
  'due --skipped',
  `platform show ${number}`,
  `platform history ${number}`,
  'platform watch',
  'platform list --office 喀什',
])('%s fits 60 columns, and speaks English', async (line) => {
  const { out } = await run(line);
  const wide = out.split('\n').filter((one) => displayWidth(one) > 60 && !one.includes('ledger/'));
  expect(wide).toEqual([]);
  const en = (await run(line, { lang: 'en', width: 5000 })).out;
  // Articles and what people wrote stay as they are.
  if (!line.includes('history')) expect(en.replaceAll(/第.{1,3}条（.）/g, '')).not.toMatch(/[（）：；，。、？！]/);
});
