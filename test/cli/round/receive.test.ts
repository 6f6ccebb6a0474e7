import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { four, round, samples } from './round.ts';

const desk = round();
const twelve = join(samples, 'round-2024');
const first = join(twelve, four[0]);

const copy = (from: string, ...to: string[]): string => {
  const folder = desk.path(...to);
  mkdirSync(join(folder, '..'), { recursive: true });
  cpSync(from, folder, { recursive: true });
  return folder;
};
const receive = (path: string, ...more: string[]) =>
  desk.run(['batch', 'receive', path, '--on', '2024-06-28', ...more]);
const ids = async (): Promise<string[]> =>
  ((await desk.json('batch status')).applications as { id: string }[]).map(({ id }) => id);

describe('batch receive', () => {
  it('takes eleven of the twelve samples, wherever they lie, and names the one that cannot be read', async () => {
    await desk.reach('open');
    const ran = await receive(twelve);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('10-克拉玛依-天畔渠 读不出来，未登记');
    expect(ran.err).toContain('2024-007 的推荐单位与第八条不符或有疑问');
    expect(ran.out).toContain('2024-008 需人工决定，得分 81.8\n');
    expect(ran.out).toContain('收到 12 份：受理 11，补正 0，逾期 0，未受理 1\n');
    expect(await ids()).toHaveLength(11);
    const kept = desk.kept();
    // The same again: nothing but the one that cannot be read.
    expect((await receive(twelve)).code).toBe(3);
    expect((await receive(first)).code).toBe(0);
    expect(desk.kept()).toBe(kept);
    // To a script: what was recorded on stdout, one object on stderr.
    await desk.reach('open');
    const { code, out, err } = await receive(twelve, '--json');
    expect([code, JSON.parse(out).events.length, JSON.parse(err).code]).toEqual([3, 11, 'input/unreadable']);
    expect(JSON.parse(err).at.file).toMatch(/10-克拉玛依-天畔渠\/dossier\.yaml$/);
  });

  it('that none of the paths can be read, each is named once', async () => {
    await desk.reach('open');
    desk.write('坏1/dossier.yaml', 'a: "b\n');
    desk.write('坏2/dossier.yaml', 'a: "b\n');
    const ran = await desk.line('batch receive 坏1 坏2 --on 2024-06-28');
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err.match(/坏1 读不出来/g)).toHaveLength(1);
    expect(ran.err.match(/坏2 读不出来/g)).toHaveLength(1);
    expect(await ids()).toEqual([]);
  });

  it('recommended by a county: recorded, for a person to decide', async () => {
    await desk.reach('open');
    const ran = await receive(join(twelve, '07-阿克苏-杏雨塬'));
    expect([ran.code, await ids()]).toEqual([6, ['2024-001']]);
    expect(ran.out).toContain('2024-001 受理');
    await desk.reach('open');
    const { out, err } = await receive(join(twelve, '07-阿克苏-杏雨塬'), '--json');
    expect(JSON.parse(out).remarks[0].code).toBe('receive/doubt');
    expect(JSON.parse(err)).toMatchObject({ schema: 'xjsme/error/1', code: 'act/doubt' });
  });

  it('after the deadline: recorded as refused', async () => {
    await desk.reach('open');
    const late = () => desk.run(['batch', 'receive', first, '--on', '2024-07-01']);
    const ran = await late();
    expect(ran.code).toBe(4);
    expect(ran.err).toContain('2024-06-30');
    expect((await desk.json('batch status')).counts).toEqual({ late: 1 });
    const kept = desk.kept();
    expect([(await late()).code, desk.kept()]).toEqual([4, kept]);
    // The last day itself is in time.
    await desk.reach('open');
    expect((await desk.run(['batch', 'receive', first, '--on', '2024-06-30'])).code).toBe(0);
  });

  it('the same operator a second time is a contradiction, and settling it sets the other aside', async () => {
    await desk.reach('open');
    await receive(first);
    const second = copy(first, '另一份');
    appendFileSync(join(second, 'dossier.yaml'), '# 第二份\n');
    expect((await receive('另一份')).code).toBe(6);
    const status = await desk.line('batch status');
    expect([status.code, /xjsme batch settle operator:2024:91650102XX9000218L/.test(status.out)]).toEqual([6, true]);
    const asked = await desk.line('batch status --json');
    expect([asked.code, JSON.parse(asked.err).code]).toEqual([6, 'batch/contradiction']);
    expect((await desk.line('review form 2024-001 --pass --on 2024-07-01')).code).toBe(6);
    const settle =
      'batch settle operator:2024:91650102XX9000218L --keep 2024-002 --reason 以更正后的为准 --on 2024-07-01';
    await desk.ok(settle);
    const kept = desk.kept();
    await desk.ok(settle);
    expect(desk.kept()).toBe(kept);
    expect((await desk.json('batch status')).counts).toEqual({ 'set-aside': 1, received: 1 });
    const near = await desk.line('batch settle operator:2024:91650102XX900021 --keep 2024-002 --reason 笔误');
    expect([near.code, near.err]).toEqual([2, expect.stringContaining('operator:2024:91650102XX9000218L')]);
  });

  it('a zip, and a folder outside the workspace whose name holds spaces', async () => {
    await desk.reach('open');
    const outside = copy(first, '..', `${desk.root.split('/').at(-1)} 外 面`, '甲 平台（一）');
    try {
      await desk.ok('batch', 'receive', outside, '--on', '2024-06-28');
      await desk.ok('batch', 'receive', join(twelve, four[2]), '--on', '2024-06-28');
      expect(await ids()).toEqual(['2024-001', '2024-002']);
      // Both are found again.
      for (const id of await ids()) await desk.ok(`review form ${id} --pass --on 2024-07-01`);
      writeFileSync(join(outside, 'materials', '申请报告.pdf'), '%PDF-1.4 改');
      expect((await desk.line('review site plan 2024-001 --seed 1 --dry-run')).err).toContain('与受理时不一致');
    } finally {
      rmSync(join(outside, '..'), { recursive: true });
    }
  });

  it('an empty folder, a year nobody opened, and a receipt number that is no neighbour', async () => {
    await desk.reach('open');
    mkdirSync(desk.path('空'), { recursive: true });
    expect((await receive('空')).code).toBe(3);
    const odd = copy(first, '别年');
    const text = readFileSync(join(odd, 'dossier.yaml'), 'utf8');
    writeFileSync(join(odd, 'dossier.yaml'), text.replace('year: 2024', 'year: 2023'));
    const other = await receive('别年');
    expect([other.code, other.err]).toEqual([4, expect.stringContaining('batch open --year 2023')]);
    await receive(first);
    const wrong = await receive(join(twelve, four[1]), '--replaces', '2024-001', '--reason', '更换');
    expect(wrong.code).toBe(6);
    expect(wrong.err).toContain('2024-001 不是同一运营单位的申报');
    const bare = await receive(first, '--replaces', '2024-001');
    expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('--reason')]);
  });
});

describe('a completed dossier', () => {
  it('is a new version, shown beside the one before, as of any day', async () => {
    await desk.reach('received');
    await desk.ok('review request 2024-002 --item 10.6 --item 10.8b --until 2024-07-20 --on 2024-07-05');
    copy(join(twelve, four[1]), '补正');
    for (const name of ['示范平台认定文件.pdf', '真实性声明.pdf'])
      cpSync(join(first, 'materials', name), desk.path('补正', 'materials', name));
    appendFileSync(
      desk.path('补正', 'dossier.yaml'),
      `  "10.6":
    - { file: materials/示范平台认定文件.pdf, title: 昌吉州中小企业公共服务示范平台认定文件, level: prefecture }
  "10.8b":
    - { file: materials/真实性声明.pdf, title: 申报材料真实性声明, date: 2024-07-12, signed: true, sealed: true }
`,
    );
    const ran = await desk.line('batch receive 补正 --on 2024-07-15');
    expect([ran.code, ran.out]).toEqual([
      0,
      expect.stringContaining(
        '2024-002 第 1 版与第 2 版比较：\n  结论：待补正 → 材料齐全、条件符合\n  10.6：缺少 → 齐备\n  10.8b：缺少 → 齐备\n  附件：新增 2 份，去掉 0 份\n',
      ),
    ]);
    expect((await desk.line('batch show 2024-002')).out).toContain('第 1 版与第 2 版比较');
    const before = await desk.json('batch show 2024-002 --as-of 2024-07-14');
    expect([before.version, before.versions]).toEqual([1, []]);
    const after = await desk.json('batch show 2024-002 --as-of 2024-07-15');
    expect([after.version, (after.versions as unknown[]).length]).toEqual([2, 1]);
    await desk.ok('review form 2024-002 --pass --on 2024-07-16');
  });
});

describe('a dossier changed after receipt', () => {
  const paper = desk.path('申报', four[0], 'materials', '申请报告.pdf');
  const whole = readFileSync(paper);
  const changed = '2024-001 的材料与受理时不一致';
  const absent = '2024-001 的材料不在原处';

  /** Every step, the stage it is at home in, and how it ends with a changed dossier. */
  const steps: [line: string, stage: Parameters<typeof desk.reach>[0], code: number][] = [
    ['review form 2024-001 --pass --on 2024-07-05', 'received', 6],
    ['review form 2024-001 --answer 6.4.team=met --reason 分工明确 --on 2024-07-05', 'received', 0],
    ['review request 2024-001 --item 10.6 --until 2024-07-20 --on 2024-07-05', 'received', 0],
    ['review expert draw --seed 9319 --on 2024-08-02', 'pooled', 0],
    ['review expert assign 2024-001 E01 --reason 补足 --on 2024-08-02', 'drawn', 0],
    ['review expert recuse 2024-001 E04 --reason 曾任顾问 --on 2024-08-02', 'drawn', 0],
    ['review expert sheet 2024-001 --out 表 --on 2024-08-03', 'drawn', 0],
    ['review expert close 2024-001 --on 2024-08-26', 'scored', 0],
    ['review site plan 2024-001 --seed 7 --on 2024-09-01', 'closed', 0],
    [
      'review site record 2024-001 --date 2024-09-05 --people 王敏 --result 属实 --findings 相符 --on 2024-09-06',
      'planned',
      0,
    ],
    ['review meeting --propose 2024-001 --on 2024-09-24', 'answered', 6],
    ['review meeting --decline 2024-001 --reason 不列入 --on 2024-09-24', 'answered', 0],
    ['batch publicize --url https://example.org --evidence 存档.txt --on 2024-10-08', 'proposed', 6],
    [
      'batch publicize --restart 2024-001 --why interrupted --reason 中断 --url https://example.org --evidence 存档.txt --on 2024-10-09',
      'publicised',
      0,
    ],
    ['objection file 2024-001 --date 2024-10-10 --on 2024-10-10', 'publicised', 0],
    ['batch recognize --document 新工信〔2024〕35号 --on 2024-10-21', 'objected', 0],
  ];

  it.each(steps)('is noticed by %s', async (line, stage, code) => {
    desk.write('存档.txt', '存档');
    await desk.reach(stage);
    const kept = desk.kept();
    try {
      writeFileSync(paper, Buffer.concat([whole.subarray(0, -1), Buffer.from([whole.at(-1)! ^ 1])]));
      const ran = await desk.line(`${line} --dry-run`);
      expect(ran.code).toBe(code);
      expect(ran.err).toContain(changed);
      if (code === 6) expect(ran.err).toContain('第十条');
      renameSync(desk.path('申报', four[0]), desk.path('移走'));
      const gone = await desk.line(`${line} --dry-run`);
      // Nothing is known against a dossier that is not at hand.
      expect([gone.code, gone.err]).toEqual([0, expect.stringContaining(absent)]);
    } finally {
      if (existsSync(desk.path('移走'))) renameSync(desk.path('移走'), desk.path('申报', four[0]));
      writeFileSync(paper, whole);
    }
    expect((await desk.line(`${line} --dry-run`)).err).not.toContain('2024-001 的材料');
    expect(desk.kept()).toBe(kept);
  });
});

describe('several questions answered in one go', () => {
  it('each is on record with the one reason', async () => {
    await desk.reach('received');
    const ran = await desk.line(
      'review form 2024-001 --answer 6.4.team=met --answer 6.4.leader=unmet --reason 会审核对 --on 2024-07-05 --json',
    );
    expect(ran.code).toBe(0);
    const { questions } = await desk.json('batch show 2024-001');
    const answered = (questions as { question: string; answer: unknown }[]).filter(({ answer }) => answer !== null);
    expect(answered.map(({ question }) => question)).toEqual(['6.4.team', '6.4.leader']);
  });
});
