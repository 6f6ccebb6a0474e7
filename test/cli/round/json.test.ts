import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowFields } from '../../../src/cli/round/fields.ts';
import { bytesBelow, round, samples, type Stage } from './round.ts';
import { fits, outputs, schemaOf } from './schemas.ts';

const desk = round();

/** [schema, line, exit code, stage]: every command that answers with a document, on a ledger at that stage. */
const reading: [schema: string, line: string, code: number, stage?: Stage][] = [
  ['check', 'check 申报/01-乌鲁木齐-星砾原 --json', 0],
  ['dossier', 'check 申报/01-乌鲁木齐-星砾原 --format ndjson', 0],
  ['explain', 'explain 6.4.qualified --json', 0],
  ['rules-list', 'rules list --json', 0],
  ['rules-show', 'rules show xj-2012 --json', 0],
  ['rules-coverage', 'rules coverage xj-2012 --json', 0],
  ['rules-check', 'rules check xj-2012 --json', 0],
  ['calendar-list', 'calendar list 2024 --json', 0],
  ['calendar-window', 'calendar window --start 2024-06-12 --json', 0],
  ['calendar-check', 'calendar check 日历.yaml --json', 0],
  ['init', 'init 新的 --json', 0],
  ['doctor', 'doctor --json', 0],
  ['batch-status', 'batch status --json', 0],
  ['batch-status', 'batch status --json', 0, 'open'],
  ['batch-status', 'batch status --json', 0, 'visited'],
  ['batch-list', 'batch list --json', 0],
  ['batch-list', 'batch list --json', 0, 'new'],
  ['application', 'batch show 2024-001 --json', 0, 'received'],
  ['application', 'batch show 2024-002 --json', 0, 'formed'],
  ['application', 'batch show 2024-003 --json', 0],
  ['application', 'batch show 2024-004 --json', 0],
  ['expert-list', 'review expert list --json', 0],
  ['expert-list', 'review expert list --json', 0, 'drawn'],
  ['draw-verify', 'review expert verify --json', 0],
  ['objection-list', 'objection list --json', 0],
  ['objection-list', 'objection list --json', 0, 'publicised'],
  ['platform-list', 'platform list --json', 0],
  ['platform', 'platform show XJ2024-001 --json', 0],
  ['platform-history', 'platform history XJ2024-001 --json', 0],
  ['review-triennial', 'review triennial --year 2027 --json', 0],
  ['review-triennial', 'review triennial --json', 0],
  ['annex1', 'export annex1 2024-001 --out 附件1.xlsx --json', 0],
  ['annex1', 'export annex1 --template --out 空表.xlsx --json', 0, 'new'],
  ['export-list', 'export list --out 汇总 --json', 0, 'received'],
  ['export-list', 'export list --kind publicity --out 公示 --json', 0, 'publicised'],
  ['export-list', 'export list --kind recognised --out 公布 --json', 0],
  ['annex3', 'export annex3 XJ2024-001 --out 附件3.xlsx --json', 0],
  ['review-book', 'export review 2024-001 --json --dry-run', 0, 'received'],
  ['review-book', 'export review 2024-002 --json --out 书.md --format md', 0, 'scored'],
  ['review-book', 'export review 2024-003 --json --out -', 0],
  ['review-book', 'export review 2024-004 --json --no-pictures --dry-run', 0, 'visited'],
  ['next', 'next --json', 0, 'visited'],
  ['due', 'due --json', 1],
  ['due', 'due --json --by 喀什 --on 2028-01-01', 1],
  ['platform-watch', 'platform watch --json', 0],
  ['office-summary', 'export office-summary --year 2024 --json', 0],
  ['office-summary', 'export office-summary --year 2024 --office 喀什 --json', 0],
  ['office-inspection', 'export office-inspection --year 2024 --json', 0],
  ['ledger-verify', 'ledger verify --json', 0],
  ['ledger-log', 'ledger log --json', 0],
  ['ledger-show', 'ledger show {stream}:2 --json', 0],
  ['checkpoint', 'ledger checkpoint --json', 0],
  ['ledger-recover', 'ledger recover --dry-run --json', 0],
  ['ledger-recover', 'ledger recover --json', 0],
  ['scores', 'batch export --json', 0],
  ['public-list', '', 0],
  ['export', 'export register --out 名录 --json', 0],
  ['notice', 'export notice publicity --json', 0],
  ['notice', 'export notice recognition --format md --json', 0],
  ['templates', 'export templates --json', 0],
  ['export', 'export audit --out 审计夹 --dry-run --json', 0],
  ['register', '', 0],
  ['audit-events', '', 0],
  ['stats', 'stats --json', 0],
  ['stats', 'stats --json', 0, 'new'],
  ['stats', 'stats --by time --json', 0, 'visited'],
];

/** Documents that are files: what writes each, and where. */
const written: Readonly<Record<string, readonly [line: string, file: string]>> = {
  'public-list': ['batch publish --out 名单', '名单/2024年示范平台名单.json'],
  register: ['export register --out 名录', '名录/示范平台名录.json'],
  'audit-events': ['export audit --out 审计', '审计/data/events.json'],
};

const streamOf = async (): Promise<string> => {
  const { streams } = await desk.json('ledger verify');
  return (streams as [{ stream: string }])[0].stream;
};

describe('what a command says with --json fits its schema:', () => {
  beforeAll(() => {
    const off = ['01-01..2027-01-03', '02-05..2027-02-11', '05-01..2027-05-05', '10-01..2027-10-07'];
    desk.write(
      '日历.yaml',
      `format: xjsme-calendar/1\nyears:\n  2027:\n    notice: 通知\n    off: [${off.map((day) => `2027-${day}`).join(', ')}]\n    work: [2027-01-30, 2027-02-14]\n`,
    );
  });

  it.each(reading)('%s: %s', async (schema, line, code, stage = 'published') => {
    await desk.reach(stage);
    const file = written[schema];
    if (file) {
      await desk.ok(file[0]);
      return fits(schema, JSON.parse(readFileSync(desk.path(file[1]), 'utf8')));
    }
    const ran = await desk.line(line.replace('{stream}', line.includes('{') ? await streamOf() : ''));
    expect([ran.code, schema === 'init' ? '' : ran.err]).toEqual([code, '']);
    fits(schema, JSON.parse(ran.out));
  });

  it('damage, a torn tail and a checkpoint that is not met', async () => {
    await desk.reach('formed');
    const [path, bytes] = bytesBelow(desk.path('ledger'))[0]!;
    appendFileSync(path, '{"hash":"');
    const torn = await desk.line('ledger verify --json');
    fits('ledger-verify', JSON.parse(torn.out));
    expect([torn.code, torn.err, JSON.parse(torn.out).torn[0].bytes]).toEqual([0, '', 9]);
    appendFileSync(path, `\n${bytes.toString('utf8').split('\n')[0]}\n`);
    const against = `${await streamOf()}:1:${'0'.repeat(64)}`;
    const damaged = await desk.run(['ledger', 'verify', '--against', against, '--json']);
    fits('ledger-verify', JSON.parse(damaged.out));
    fits('error', JSON.parse(damaged.err));
    expect([damaged.code, JSON.parse(damaged.out).count > 1]).toEqual([5, true]);
    const plan = await desk.line('ledger recover --dry-run --json');
    fits('ledger-recover', JSON.parse(plan.out));
    expect(JSON.parse(plan.out).removals).toHaveLength(1);
    const recovered = await desk.line('ledger recover --json');
    fits('ledger-recover', JSON.parse(recovered.out));
    expect(JSON.parse(recovered.out).setAside).toHaveLength(1);
  });

  it('duties of every kind on the way', async () => {
    const codes = new Set<string>();
    for (const [stage, day] of [
      ['received', '2024-07-20'],
      ['publicised', '2024-10-21'],
      ['published', '2024-11-01'],
    ] as const) {
      await desk.reach(stage);
      const ran = await desk.line(`due --as-of ${day} --json`);
      fits('due', JSON.parse(ran.out));
      for (const { code } of JSON.parse(ran.out).due) codes.add(code);
    }
    expect([...codes].toSorted()).toEqual([
      'due/form',
      'due/inspection',
      'due/paper',
      'due/publication',
      'due/recognition',
      'due/summary',
    ]);
  });
});

/** A line for each command that writes, and the stage it is run at. */
const writing: [line: string, stage: Stage][] = [
  ['batch open --year 2024 --notice 新工信〔2024〕18号 --deadline 2024-06-30 --on 2024-03-01', 'new'],
  ['batch undo --reason 截止日期有误 --on 2024-03-02', 'open'],
  ['batch receive 申报 --on 2024-06-28', 'open'],
  ['review form 2024-001 --pass --on 2024-07-05', 'received'],
  ['review form 2024-002 --refuse --reason 未补正 --on 2024-07-05', 'received'],
  ['review form 2024-002 --waive 10.6 --reason 已另行核对 --on 2024-07-05', 'received'],
  ['review form 2024-004 --answer 6.4.staff=relaxed --reason 同意放宽 --on 2024-07-05', 'received'],
  ['review request 2024-002 --item 10.6 --until 2024-07-20 --on 2024-07-05', 'received'],
  ['review withdraw 2024-001 --reason 来函撤回 --on 2024-07-05', 'received'],
  ['review undo 2024-001 --event {last} --reason 误点 --on 2024-07-06', 'formed'],
  [`review expert pool ${join(samples, '专家库.csv')} --on 2024-08-01`, 'formed'],
  ['review expert draw --seed 9319 --on 2024-08-02', 'pooled'],
  ['review expert assign 2024-001 E01 --reason 补足 --on 2024-08-02', 'drawn'],
  ['review expert recuse 2024-001 E04 --reason 曾任顾问 --on 2024-08-02', 'drawn'],
  ['review expert sheet --year 2024 --out 表 --on 2024-08-03', 'drawn'],
  [
    'review expert score 2024-002 E04 --points basic=1,management=2,team=3,cluster=4,results=5,functions=6 --on 2024-08-20',
    'sheets',
  ],
  ['review expert close --year 2024 --on 2024-08-26', 'scored'],
  ['review site plan 2024-001 --seed 7 --out 考察 --on 2024-09-01', 'closed'],
  [
    'review site record 2024-001 --date 2024-09-05 --people 王敏 --result 属实 --findings 相符 --on 2024-09-06',
    'planned',
  ],
  ['review meeting --propose 2024-001 --on 2024-09-24', 'answered'],
  ['review meeting --decline 2024-001 --reason 不列入 --on 2024-09-24', 'answered'],
  ['batch publicize --url https://example.org --evidence 公示.txt --on 2024-10-08', 'proposed'],
  [
    'batch publicize --restart 2024-001 --why interrupted --reason 网站中断 --url https://example.org --evidence 公示.txt --on 2024-10-09',
    'publicised',
  ],
  ['objection file 2024-001 --date 2024-10-10 --on 2024-10-10', 'publicised'],
  ['objection accept O2024-01 --handler 艾力 --on 2024-10-12', 'publicised'],
  ['objection dismiss O2024-01 --reason 无事实 --on 2024-10-12', 'publicised'],
  ['objection uphold O2024-01 --reason 属实 --on 2024-10-13', 'publicised'],
  ['batch recognize --document 新工信〔2024〕35号 --on 2024-10-21', 'objected'],
  ['batch publish --on 2024-10-22 --out 名单', 'recognised'],
  ['due --skip summary:XJ2024-001:2024 --reason 次年一并报送 --on 2024-12-01', 'published'],
  ['platform paper --office 喀什 --paper summary --year 2024 --file 公示.txt --on 2024-12-31', 'published'],
  ['review triennial remind --year 2027 XJ2024-001 --out 通知 --on 2025-01-10', 'recognised'],
];

/** What must have been done at that stage before a line has anything to do. */
const before: Readonly<Record<string, readonly string[]>> = {
  'objection accept': ['objection file 2024-001 --date 2024-10-10 --from unit --real-name --facts --on 2024-10-10'],
  'objection dismiss': ['objection file 2024-001 --date 2024-10-10 --from unit --real-name --facts --on 2024-10-10'],
  'objection uphold': [
    'objection file 2024-001 --date 2024-10-10 --from unit --real-name --facts --on 2024-10-10',
    'objection accept O2024-01 --handler 艾力 --on 2024-10-12',
  ],
};

const prepare = async (line: string, stage: Stage): Promise<void> => {
  desk.write('公示.txt', '公示页面存档');
  await desk.reach(stage);
  for (const one of before[line.split(' ').slice(0, 2).join(' ')] ?? []) await desk.ok(one);
};

/** An undo names its act; asked without, it says which one is the last. */
async function naming(line: string): Promise<string> {
  if (!line.includes('{last}')) return line;
  const told = await desk.line(`${line.replace('--event {last} ', '')} --json`);
  const { code, message, next } = JSON.parse(told.err);
  expect([told.code, code, message]).toEqual([2, 'usage/which-event', expect.stringContaining('形式审查通过')]);
  return line.replace('{last}', /--event ([0-9a-f]{8}) /.exec(next)![1]!);
}

describe('what is written:', () => {
  it.each(writing)('%s', async (given, stage) => {
    await prepare(given, stage);
    const line = await naming(given);
    const unmoved = desk.kept();
    const tried = await desk.line(`${line} --dry-run --json`);
    expect([tried.code, tried.err]).toEqual([0, '']);
    fits('act', JSON.parse(tried.out));
    expect(JSON.parse(tried.out)).toMatchObject({ dryRun: true, changed: true });
    // Not a byte, and no station where there was none.
    expect(desk.kept()).toBe(unmoved);
    const said = await desk.line(`${line} --dry-run`);
    expect(said.out).toMatch(/^试运行，未写入账本：\n./);
    const made = await desk.line(`${line} --json`);
    expect([made.code, made.err]).toEqual([0, '']);
    fits('act', JSON.parse(made.out));
    const events = (ran: { out: string }) =>
      JSON.parse(ran.out).events.map((event: object) => ({ ...event, hash: null }));
    // A dry run says what the act does.
    expect(events(made)).toEqual(events(tried));
    const after = desk.kept();
    expect(after).not.toBe(unmoved);
    const again = await desk.line(line);
    if (!/^(?:batch undo|batch publicize --restart|objection file)/.test(line)) {
      expect([again.code, again.err.replace(/^注意.*\n/gm, '')]).toEqual([0, '']);
      expect(desk.kept()).toBe(after);
    }
  });
});

it('--fields takes the keys of a row, and no other', async () => {
  await desk.reach('publicised');
  const rows = {
    'batch status': 'applications',
    'platform list': 'platforms',
    'ledger log': 'events',
    'review triennial': 'reviews',
    next: 'steps',
    due: 'due',
  };
  for (const [command, names] of Object.entries(rowFields)) {
    const list = rows[command as keyof typeof rows];
    const { properties } = schemaOf(command.replace(' ', '-')).properties[list]!.items;
    expect(names.split(' ').toSorted(), command).toEqual(Object.keys(properties).toSorted());
    const wrong = await desk.line(`${command} --json --fields nothing`);
    expect([wrong.code, JSON.parse(wrong.err).code]).toEqual([2, 'usage/choice']);
    const bare = await desk.line(`${command} --fields ${names.split(' ')[0]}`);
    expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('--json')]);
  }
  const { applications, year } = await desk.json('batch status --fields id,stage');
  expect(year).toBe(2024);
  expect(applications).toEqual(['001', '002', '003', '004'].map((n) => ({ id: `2024-${n}`, stage: 'publicised' })));
});

it('every schema of an output is held by a command above', () => {
  // A review comes three years later: test/cli/life/review.test.ts.
  const held = [...reading.map(([schema]) => schema), 'act', 'error', 'review'];
  expect([...new Set(held)].toSorted()).toEqual(outputs);
});
