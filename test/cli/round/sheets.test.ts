import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { filled, opened, rowOf } from '../../export/filled.ts';
import { round } from './round.ts';

const desk = round();
const points = { basic: 18, management: 13, team: 13.5, cluster: 4, results: 21, functions: 17 };
const file = (id: string, expert: string): string => desk.path('评分表', `评分表-${id}-${expert}.xlsx`);
type Answers = Parameters<typeof filled>[1];

let experts: string[] = [];
let others: string[] = [];

/** A sheet as it went out, filled in and saved beside it. */
async function returned(
  name: string,
  answers: Partial<Answers> = {},
  id = '2024-001',
  expert = experts[0]!,
): Promise<string> {
  const bytes = await filled(new Uint8Array(readFileSync(file(id, expert))), { points, recommend: '是', ...answers });
  desk.write(`交回/${name}.xlsx`, bytes);
  return `交回/${name}.xlsx`;
}

const take = (...files: string[]) => desk.run(['review', 'expert', 'import', ...files, '--on', '2024-08-20']);
const scoreOf = async (id = '2024-001', expert = experts[0]!) => {
  const { panel } = await desk.json('batch', 'show', id);
  return (panel as { scores: Record<string, { total: string; changes: number; opinion: string | null }> }).scores[
    expert
  ];
};

beforeEach(async () => {
  await desk.reach('sheets');
  const seats = new Map(await desk.seats());
  [experts, others] = [seats.get('2024-001')!, seats.get('2024-002')!];
});

describe('a score sheet', () => {
  it('shows what an expert needs: the definition, the figure, where it stands, the points to give', async () => {
    const form = (await opened(new Uint8Array(readFileSync(file('2024-001', experts[0]!))))).worksheets[0]!;
    const text = form
      .getSheetValues()
      .map((row) => JSON.stringify(row))
      .join('\n');
    for (const said of [
      '乌鲁木齐星砾原咨询中小企业服务平台',
      '第六条（一）',
      '资产总额',
      '3200000',
      'dossier.yaml:29:16',
    ])
      expect(text).toContain(said);
    // No word of the program's own.
    expect(text).toContain('结论：符合');
    expect(text).not.toMatch(/结论：[a-z]/);
    expect(text).toMatch(/lists\/人员名册\.csv:1:1/);
    for (const [item, max] of [
      ['basic', 20],
      ['management', 15],
      ['team', 15],
      ['cluster', 5],
      ['results', 25],
      ['functions', 20],
    ] as const) {
      const row = form.getRow(rowOf(form, item));
      expect([item, ...(row.values as unknown[]).filter((value) => value === max)]).toEqual([item, max]);
    }
  });

  it('comes back any number of times; a changed score leaves the former one on record', async () => {
    const first = await returned('一', { opinion: '团队扎实' });
    expect((await take(first)).code).toBe(0);
    expect(await scoreOf()).toMatchObject({ total: '86.5', changes: 0, opinion: '团队扎实' });
    const kept = desk.kept();
    expect([(await take(first)).code, desk.kept()]).toEqual([0, kept]);
    const changed = await take(await returned('二', { points: { ...points, team: 9 }, opinion: '团队扎实' }));
    expect(changed.code).toBe(0);
    expect(await scoreOf()).toMatchObject({ total: '82', changes: 1 });
    const log = await desk.line('ledger log --type score.recorded --application 2024-001');
    expect(log.out).toMatch(/86\.5[^]*82/);
    expect(log.out.trim().split('\n')).toHaveLength(2);
  });

  const wrong: [name: string, answers: () => Promise<Partial<Answers>>, code: number, said: RegExp][] = [
    ['points above the maximum', async () => ({ points: { ...points, cluster: 6 } }), 3, /!G\d+ .*(?:5|满分)/],
    ['points that are no number', async () => ({ points: { ...points, team: '很好' } }), 3, /!G\d+ /],
    ['an item left empty', async () => ({ points: { ...points, team: null } }), 3, /!G\d+ /],
    [
      'a changed header',
      async () => ({
        edit: (form) => {
          form.getCell(rowOf(form, 'basic') - 1, 7).value = '别的';
        },
      }),
      3,
      /评分表.*\S/,
    ],
  ];
  it.each(wrong)('with %s is not taken, and the cell is named', async (name, answers, code, said) => {
    const kept = desk.kept();
    const ran = await take(await returned('错', await answers()));
    expect([name, ran.code, ran.out]).toEqual([name, code, '']);
    expect(ran.err).toMatch(said);
    expect(ran.err).toContain('交回/错.xlsx');
    expect(desk.kept()).toBe(kept);
  });

  it('of another workspace is told from ours, and one for a panel that is closed', async () => {
    const ours = await returned('别处');
    await desk.reach('open');
    const kept = desk.kept();
    const ran = await take(ours);
    expect([ran.code, ran.err]).toEqual([4, expect.stringContaining('不是本工作目录的评分表（2024-001）')]);
    expect(desk.kept()).toBe(kept);
    await desk.reach('closed');
    const closed = await take(await returned('晚了', { points: { ...points, team: 1 } }));
    expect([closed.code, closed.out]).toEqual([4, '']);
  });

  it('of an expert who is recused is refused, and counts nowhere', async () => {
    const late = await returned('回避');
    const recuse = [
      'review',
      'expert',
      'recuse',
      '2024-001',
      experts[0]!,
      '--reason',
      '曾任顾问',
      '--on',
      '2024-08-10',
    ];
    await desk.ok(...recuse);
    const kept = desk.kept();
    const ran = await take(late);
    expect([ran.code, ran.err]).toEqual([4, expect.stringContaining('第十一条')]);
    expect(desk.kept()).toBe(kept);
  });

  it('beside a bad one: the good ones are recorded, the bad ones named', async () => {
    const good = await returned('好', {}, '2024-002', others[0]!);
    const bad = await returned('坏', { points: { ...points, cluster: 99 } });
    writeFileSync(desk.path('交回', '不是表.xlsx'), '不是表');
    const ran = await take(good, bad, '交回/不是表.xlsx', '交回/没有.xlsx');
    expect(ran.code).toBe(3);
    expect(ran.err.trim().split('\n')).toHaveLength(3);
    expect(ran.out).toContain(`2024-002 专家 ${others[0]} 评分 86.5`);
    expect(await scoreOf()).toBeUndefined();
    expect(await scoreOf('2024-002', others[0])).toMatchObject({ total: '86.5' });
    const script = await desk.run(['review', 'expert', 'import', bad, good, '--on', '2024-08-20', '--json']);
    expect([script.code, JSON.parse(script.err).schema]).toEqual([3, 'xjsme/error/1']);
  });

  it('twice in one go, for two opinions: neither of us can say which holds', async () => {
    const ran = await take(await returned('甲'), await returned('乙', { points: { ...points, team: 1 } }));
    expect(ran.code).toBe(6);
    expect(await scoreOf()).toMatchObject({ total: '86.5' });
  });

  it('with a personal number in its opinion is recorded without the opinion', async () => {
    const ran = await take(await returned('意见', { opinion: '请致电 13909915550' }));
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/意见/);
    expect(ran.out + ran.err + desk.kept()).not.toContain('13909915550');
    expect(await scoreOf()).toMatchObject({ opinion: null });
  });
});

describe('batch export', () => {
  it('has every expert and item in three formats, and its totals reconcile', async () => {
    await desk.reach('scored');
    const [id, seats] = (await desk.seats())[0]!;
    await desk.ok(
      'review',
      'expert',
      'score',
      id,
      seats[0]!,
      '--on',
      '2024-08-21',
      '--points',
      'basic=10,management=10,team=10.2,cluster=4,results=20,functions=10',
    );
    await desk.ok('review expert close --year 2024 --on 2024-08-26');
    const { applications } = (await desk.json('batch export')) as {
      applications: {
        application: string;
        experts: { expert: string; standing: string; points: { item: string; points: string }[]; total: string }[];
        closed: { mean: string; median: string; spread: string; result: string };
      }[];
    };
    const one = applications.find(({ application }) => application === id)!;
    for (const { points: given, total, standing } of one.experts) {
      expect(standing).toBe('counted');
      expect(given.reduce((sum, { points: text }) => sum + Number(text), 0)).toBe(Number(total));
    }
    // 64.2 and twice 86.5: the mean is 237.2/3.
    expect(one.closed).toMatchObject({ mean: '1186/15', median: '86.5', spread: '22.3', result: '1186/15' });
    await desk.ok('batch export --format csv --out 汇总.csv');
    const csv = readFileSync(desk.path('汇总.csv'), 'utf8');
    await desk.ok('batch export --format xlsx --out 汇总.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(desk.path('汇总.xlsx'));
    const cells = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
    for (const text of [csv, cells]) for (const total of ['64.2', '86.5']) expect(text).toContain(total);
    for (const row of applications)
      for (const { expert } of row.experts)
        expect(
          csv.split('\n').filter((line) => line.includes(row.application) && line.includes(expert)).length,
        ).toBeGreaterThan(0);
    const screen = await desk.line('batch export --format xlsx --out -');
    expect(screen.code).toBe(2);
    // As of a day before the scores were given there is no total.
    const early = (await desk.json('batch export --as-of 2024-08-03')) as { applications: { closed: unknown }[] };
    expect(early.applications.map(({ closed }) => closed)).toEqual([null, null, null, null]);
  });
});
