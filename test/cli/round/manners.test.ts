import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { round, type Stage } from './round.ts';
import { fits } from './schemas.ts';

const desk = round();
type Refused = [line: string, stage: Stage, code: number, said: readonly string[]];

/** Ends with a code, says what it should, writes nothing, and tells a script the same in one object. */
async function refused(
  [line, stage, code, said]: Refused,
  more: Parameters<typeof desk.line>[1] = {},
): Promise<string> {
  desk.write('存档.txt', '存档');
  await desk.reach(stage);
  const kept = desk.kept();
  const ran = await desk.line(line, more);
  expect([line, ran.code, ran.out]).toEqual([line, code, '']);
  for (const text of said) expect(ran.err).toContain(text);
  const script = await desk.line(`${line} --json`, more);
  expect([script.code, script.out]).toEqual([code, '']);
  fits('error', JSON.parse(script.err));
  expect(desk.kept()).toBe(kept);
  return ran.err + script.err;
}

describe('wrong use names what is missing, all at once', () => {
  const table: Refused[] = [
    ['batch open', 'new', 2, ['--year、--notice、--deadline']],
    ['batch open --year 24 --notice x --deadline 2024-06-30', 'new', 2, ['24']],
    ['batch open --year 2024 --notice x --deadline 2024-06-31', 'new', 2, ['--deadline', '2024-06-31']],
    ['batch undo', 'open', 2, ['--reason']],
    ['batch settle receipt:2024-001', 'open', 2, ['--keep、--reason']],
    ['batch publicize', 'proposed', 2, ['--url、--evidence']],
    [
      'batch publicize --restart 2024-001 --url https://e.org --evidence 存档.txt',
      'publicised',
      2,
      ['--why、--reason'],
    ],
    [
      'batch publicize --restart 2024-001 --why bored --reason x --url https://e.org --evidence 存档.txt',
      'publicised',
      2,
      ['interrupted'],
    ],
    ['batch recognize', 'publicised', 2, ['--document']],
    ['batch publish --medium sme-information-site', 'recognised', 2, ['--at']],
    ['batch export --format pdf', 'closed', 2, ['xlsx']],
    ['review form 2024-001', 'received', 2, ['--pass、--refuse、--waive、--answer']],
    ['review form 2024-001 --pass --refuse', 'received', 2, ['--pass、--refuse']],
    ['review form 2024-001 --refuse', 'received', 2, ['--reason']],
    ['review form 2024-001 --waive 10.6', 'received', 2, ['--reason']],
    ['review form 2024-001 --answer 6.4.team=met', 'received', 2, ['--reason']],
    ['review form 2024-001 --answer 6.4.team=maybe --reason x', 'received', 2, ['6.4.team=maybe', 'relaxed']],
    ['review form 2024-001 --answer 6.4.team=met --answer 6.4.team=unmet --reason x', 'received', 2, ['6.4.team']],
    ['review form 2024-001 --answer 6.4.team=met --reason x --reason y', 'received', 2, ['--reason', '一次']],
    ['review form 2024-001 --answer 6.4.team=met --answer 6.4.none=met --reason x', 'received', 4, ['6.4.none']],
    ['review request 2024-001', 'received', 2, ['--item、--until']],
    ['review withdraw 2024-001', 'received', 2, ['--reason']],
    ['review undo 2024-001', 'formed', 2, ['--reason']],
    ['review undo 2024-001 --reason 误点', 'formed', 2, ['形式审查通过', '--event ']],
    ['review undo 2024-001 --event 误点 --reason 误点', 'formed', 2, ['误点']],
    ['review expert draw', 'pooled', 2, ['--seed']],
    ['review expert draw --seed 1 --size 0', 'pooled', 2, ['--size']],
    ['review expert draw --seed 1 --fields art', 'pooled', 2, ['business']],
    ['review expert assign 2024-001 E01', 'drawn', 2, ['--reason']],
    ['review expert recuse 2024-001 E04', 'drawn', 2, ['--reason']],
    ['review expert score 2024-001 E04', 'sheets', 2, ['--points']],
    ['review expert score 2024-001 E04 --points basic', 'sheets', 2, ['basic']],
    ['review site plan 2024-001', 'closed', 2, ['--seed']],
    ['review site record 2024-001', 'planned', 2, ['--date、--people、--result']],
    ['review site record 2024-001 --date 2024-09-05 --people 王敏 --result 大概', 'planned', 2, ['大概', '属实']],
    ['review site settle 2024-001', 'visited', 2, ['--reason']],
    ['review meeting', 'answered', 2, ['--propose、--decline']],
    ['review meeting --decline 2024-001', 'answered', 2, ['--reason']],
    ['objection file 2024-001', 'publicised', 2, ['--date']],
    ['objection file 2024-001 --date 2024-10-10 --from ghost', 'publicised', 2, ['anonymous']],
    ['objection accept O2024-01', 'objected', 2, ['--handler']],
    ['objection dismiss O2024-01', 'objected', 2, ['--reason']],
    ['objection uphold O2024-01', 'objected', 2, ['--reason']],
    ['review form 2024-001 --pass --on 2024-02-30', 'received', 2, ['--on', '2024-02-30']],
    ['batch status --as-of gestern', 'received', 2, ['--as-of', 'gestern']],
    ['batch status --year zwei', 'received', 2, ['zwei']],
    ['ledger log --last none', 'received', 2, ['--last']],
    ['ledger show xyz', 'received', 2, ['xyz', 'ledger log']],
    ['ledger show ffffffff', 'received', 2, ['ffffffff']],
  ];
  it.each(table)('%s', async (...row) => void (await refused(row)));
});

describe('what is not there: did you mean …?', () => {
  const table: Refused[] = [
    ['review form 2024-01 --pass', 'received', 2, ['没有这个受理号：2024-01', '2024-001']],
    ['batch show 2024-009', 'received', 2, ['2024-009', 'batch status']],
    ['review form 2024-001 --waive 10.3 --reason x', 'received', 2, ['10.3', '10.3']],
    ['review request 2024-001 --item 10.9 --until 2024-07-20', 'received', 2, ['10.9']],
    ['review meeting --propose 2024-001 --functions 法律', 'answered', 2, ['法律', '咨询']],
    ['platform show XJ2024-01', 'published', 2, ['XJ2024-01', 'XJ2024-001']],
    ['platform history 2024-003', 'published', 2, ['2024-003']],
    ['objection dismiss O2024-1 --reason x', 'objected', 2, ['O2024-1', 'O2024-01']],
    ['ledger verify --against 没有.json', 'received', 3, ['没有.json', 'ledger checkpoint']],
    ['review expert pool 没有.csv', 'formed', 3, ['没有.csv']],
    [
      'review site record 2024-001 --date 2024-09-05 --people 王敏 --result 属实 --photo 没有.jpg',
      'planned',
      3,
      ['没有.jpg'],
    ],
    ['batch publicize --url https://e.org --evidence 没有.png', 'proposed', 3, ['没有.png']],
  ];
  it.each(table)('%s', async (...row) => void (await refused(row)));
});

describe('rules of procedure', () => {
  const table: Refused[] = [
    ['batch open --year 2024 --notice 另一文号 --deadline 2024-06-30 --on 2024-03-02', 'open', 4, ['第十二条']],
    ['batch status --year 2023', 'open', 4, ['batch open --year 2023']],
    [
      'review form 2024-002 --pass --on 2024-07-05',
      'received',
      4,
      ['10.6、10.8b', '第十条', 'review request 2024-002'],
    ],
    ['review form 2024-001 --pass --on 2099-01-01', 'received', 4, ['2099-01-01']],
    ['review form 2024-001 --pass --on 2024-06-27', 'received', 4, ['2024-06-27']],
    ['review meeting --propose 2024-001 --on 2024-09-24', 'closed', 4, ['第十一条']],
    ['review meeting --propose 2024-001 --on 2024-09-24', 'visited', 4, ['第六条']],
    [
      'review site record 2024-001 --date 2024-07-05 --people 王敏 --result 属实 --on 2024-07-06',
      'formed',
      4,
      ['第十一条'],
    ],
    ['batch recognize --document x --on 2024-10-16', 'publicised', 4, ['2024-10-17', '第十一条']],
    ['batch publish --on 2024-10-12', 'publicised', 4, ['第十三条']],
    // A calendar ends with the last year that has a notice: a window that runs into the next one is not guessed.
    ['batch publicize --url https://e.org --evidence 存档.txt --on 2026-12-28', 'proposed', 4, ['2027', '第十一条']],
  ];
  it.each(table)('%s', async (...row) => void (await refused(row, { now: () => Date.UTC(2027, 0, 20) })));

  const authority = [
    ['batch open --year 2025 --notice x --deadline 2025-06-30', 'open'],
    ['batch publicize --url https://e.org --evidence 存档.txt --on 2024-10-08', 'proposed'],
    ['batch recognize --document x --on 2024-10-21', 'objected'],
    ['batch publish --on 2024-10-22', 'recognised'],
  ] as const satisfies [string, Stage][];
  it.each(authority)('a prefecture may not %s; an office with a pack of its own may', async (line, stage) => {
    await desk.reach(stage);
    const settings = readFileSync(desk.path('xjsme.yaml'), 'utf8');
    try {
      const of = settings
        .replace('level: region', 'level: prefecture')
        .replace(/region: "?650000"?/, 'region: "653100"');
      expect(of).not.toBe(settings);
      writeFileSync(desk.path('xjsme.yaml'), of);
      await refused([line, stage, 4, ['第三条']]);
      desk.write('ours.yaml', 'format: xjsme-pack/1\nid: ours\nextends: xj-2012\nauthority: { level: office }\n');
      writeFileSync(desk.path('xjsme.yaml'), of.replace('pack: xj-2012', 'pack: ./ours.yaml'));
      const ran = await desk.line(`${line} --dry-run`);
      expect([ran.code, ran.err.replaceAll(/^注意.*\n/gm, '')]).toEqual([0, '']);
    } finally {
      writeFileSync(desk.path('xjsme.yaml'), settings);
    }
  });
});

describe('who acts, and what may not be written', () => {
  const pass = 'review form 2024-001 --pass --on 2024-07-05 --json';
  const actor = ({ out }: { out: string }): string => JSON.parse(out).events[0].actor;

  it('--as goes before XJSME_ACTOR, that before the workspace', async () => {
    await desk.reach('received');
    const env = { XJSME_ACTOR: '艾力' };
    expect(actor(await desk.line(`${pass} --dry-run`))).toBe('王敏');
    expect(actor(await desk.line(`${pass} --dry-run`, { env }))).toBe('艾力');
    expect(actor(await desk.line(`${pass} --dry-run --as 古丽`, { env }))).toBe('古丽');
  });

  it('--on is the official date, today in Shanghai without it', async () => {
    await desk.reach('received');
    const line = 'review form 2024-001 --pass --json --dry-run';
    const on = async (now: number) => JSON.parse((await desk.line(line, { now: () => now })).out).events[0].on;
    expect(await on(Date.UTC(2025, 0, 15, 15, 59))).toBe('2025-01-15');
    expect(await on(Date.UTC(2025, 0, 15, 16))).toBe('2025-01-16');
  });

  const [mobile, resident] = ['13909915550', '650102199003070011'];
  const free: [line: string, stage: Stage][] = [
    ['review form 2024-001 --refuse --reason 请致电{n}', 'received'],
    ['review form 2024-001 --pass --note 联系{n}', 'received'],
    ['review request 2024-002 --item 10.6 --until 2024-07-20 --note {n}', 'received'],
    ['review withdraw 2024-001 --reason {n}', 'received'],
    ['review undo 2024-001 --event 1f2e3d4c --reason {n}', 'formed'],
    ['review expert draw --seed {n}', 'pooled'],
    ['review expert assign 2024-001 E01 --reason {n}', 'drawn'],
    ['review expert recuse 2024-001 E04 --reason {n}', 'drawn'],
    ['review site plan 2024-001 --seed {n}', 'closed'],
    ['review site record 2024-001 --date 2024-09-05 --people 王敏{n} --result 属实', 'planned'],
    ['review site record 2024-001 --date 2024-09-05 --people 王敏 --result 属实 --findings {n}', 'planned'],
    ['review meeting --decline 2024-001 --reason {n}', 'answered'],
    ['batch publicize --url https://e.org/{n} --evidence 存档.txt', 'proposed'],
    ['batch recognize --document 新工信〔2024〕{n}号', 'objected'],
    ['batch publish --at https://e.org/{n}', 'recognised'],
    ['objection accept O2024-01 --handler 艾力{n}', 'objected'],
    ['objection dismiss O2024-01 --reason {n}', 'objected'],
    ['review form 2024-001 --pass --as 王敏{n}', 'received'],
    ['batch undo --reason {n}', 'open'],
    ['batch open --year 2025 --notice {n} --deadline 2025-06-30', 'open'],
  ];
  it.each(free)('a personal number is refused and not repeated: %s', async (line, stage) => {
    await desk.reach(stage);
    desk.write('存档.txt', '存档');
    const kept = desk.kept();
    const told = await desk.line(line.replace('{n}', mobile));
    const script = await desk.line(`${line.replace('{n}', resident)} --json`);
    expect([told.code, script.code, JSON.parse(script.err).code]).toEqual([2, 2, 'usage/personal-data']);
    const said = told.out + told.err + script.out + script.err;
    expect([mobile, resident].filter((number) => said.includes(number))).toEqual([]);
    expect(desk.kept()).toBe(kept);
  });
});

describe('--as-of shows the day', () => {
  it.each([
    ['batch status', 'counts', '2024-07-04', { received: 4 }],
    ['batch status', 'counts', '2024-10-20', { publicised: 3, removed: 1 }],
    ['batch list', 'rounds', '2024-02-29', []],
    ['platform list', 'platforms', '2024-10-20', []],
    ['objection list', 'objections', '2024-10-09', []],
    ['review expert list', 'experts', '2024-07-31', []],
    ['ledger log', 'events', '2024-02-29', []],
    ['due', 'due', '2024-06-29', []],
  ])('%s: %s on %3$s', async (command, key, day, expected) => {
    await desk.reach('published');
    const document = await desk.json(`${command} --as-of ${day}`);
    expect(document[key]).toEqual(expected);
    expect((await desk.json(command))[key]).not.toEqual(expected);
  });

  it('of one application and one platform', async () => {
    await desk.reach('published');
    expect((await desk.json('batch show 2024-001 --as-of 2024-08-01')).stage).toBe('passed');
    expect((await desk.line('batch show 2024-001 --as-of 2024-06-27')).code).toBe(2);
    const { steps } = await desk.json('next --as-of 2024-07-04');
    expect((steps as { next: string }[])[0]!.next).toBe('xjsme review form 2024-001 --pass');
    expect((await desk.line('platform show XJ2024-001 --as-of 2024-10-20')).code).toBe(2);
    expect((await desk.json('platform show XJ2024-001 --as-of 2027-10-21')).status).toBe('ending');
    expect((await desk.json('platform show XJ2024-001 --as-of 2027-10-22')).status).toBe('expired');
    const { draws } = await desk.json('review expert verify --as-of 2024-08-01');
    expect(draws).toEqual([]);
  });
});
