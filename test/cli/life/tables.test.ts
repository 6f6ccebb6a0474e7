import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RecordKind, recordKinds, recordTables } from '../../../src/intake/records/columns.ts';
import { round } from '../round/round.ts';
import { fits } from '../round/schemas.ts';
import { filled, said } from './filled.ts';
import { gb18030 } from './gb18030.ts';

const desk = round();
const command = (kind: RecordKind): string => `platform ${kind.replace('-', ' ')}`;

interface Act {
  changed: boolean;
  events: { type: string; data: Record<string, unknown> }[];
  warnings: string[];
}

async function imported(kind: RecordKind, file: string): Promise<Act> {
  const { code, out, err } = await desk.line(`${command(kind)} --import ${file} --json`);
  expect([code, err]).toEqual([0, '']);
  fits('act', JSON.parse(out));
  return JSON.parse(out) as Act;
}

/** A column's title without its mark and its unit. */
const titleOf = (head: unknown): string =>
  String(head)
    .replace(/^\*/, '')
    .replace(/（(?:元|%|家|人|次|人次|份)）$/, '');

/** Fills a template as a person does: below its heads. */
async function fillXlsx(kind: RecordKind, file: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(desk.path(file));
  const sheet = book.worksheets[0]!;
  const heads = (sheet.getRow(3).values as unknown[]).map((head) => (head === undefined ? '' : titleOf(head)));
  filled[kind].forEach((row, nth) => {
    for (const [title, value] of Object.entries(row)) {
      expect(heads, title).toContain(title);
      sheet.getCell(4 + nth, heads.indexOf(title)).value = value;
    }
  });
  await book.xlsx.writeFile(desk.path(file));
  return sheet;
}

function fillCsv(kind: RecordKind, file: string): string {
  const [head] = readFileSync(desk.path(file), 'utf8').replace('\ufeff', '').split('\r\n');
  const heads = head!.split(',').map(titleOf);
  const rows = filled[kind].map((row) => {
    for (const title of Object.keys(row)) expect(heads, title).toContain(title);
    return heads.map((title) => row[title] ?? '').join(',');
  });
  return [head, ...rows, ''].join('\r\n');
}

beforeEach(async () => {
  await desk.reach('recognised');
  for (const folder of ['', '表/']) {
    desk.write(`${folder}甲.pdf`, '%ab');
    desk.write(`${folder}乙.pdf`, 'abcd');
  }
});

const before = async (kind: RecordKind, at: string): Promise<void> => {
  if (kind !== 'complaint-close') return;
  desk.write(
    `${at}投诉.csv`,
    '平台编号,投诉日期,方式,投诉人,事项\nXJ2024-001,2024-12-10,来信,企业,收费\nXJ2024-002,2024-12-11,电话,匿名,其他\n',
  );
  await imported('complaint', `${at}投诉.csv`);
};

let made = 0;

describe.each(recordKinds)('the table of %s', (kind) => {
  const { title, required, fields } = recordTables[kind];

  it('is written empty, filled in as a workbook, and read', async () => {
    await before(kind, '');
    const file = `表/${title}${made++}.xlsx`;
    await desk.ok(`${command(kind)} --template ${file}`);
    const sheet = await fillXlsx(kind, file);
    expect((sheet.getRow(3).values as string[]).filter((head) => head.startsWith('*'))).toHaveLength(required.length);
    const [choice] = Object.entries(fields).find(([, leaf]) => leaf.kind === 'choice') ?? [];
    if (choice !== undefined) {
      const column = Object.keys(fields).indexOf(choice) + 1;
      expect(sheet.getCell(150, column).dataValidation).toMatchObject({
        type: 'list',
        formulae: [expect.stringMatching(/^"/)],
      });
    }
    const { events } = await imported(kind, file);
    expect(events.map(({ data }) => data)).toMatchObject(said[kind]);
    expect((await imported(kind, file)).changed).toBe(false);
  });

  it.each(['utf-8', 'gb18030'])('is written empty, filled in as CSV in %s, and read', async (encoding) => {
    await before(kind, '');
    const file = `表/${title}${made++}.csv`;
    await desk.ok(`${command(kind)} --template ${file}`);
    expect(readFileSync(desk.path(file), 'utf8').charCodeAt(0)).toBe(0xfeff);
    const text = fillCsv(kind, file);
    desk.write(file, encoding === 'utf-8' ? `\ufeff${text}` : gb18030(text));
    const { events } = await imported(kind, file);
    expect(events.map(({ data }) => data)).toMatchObject(said[kind]);
    expect((await imported(kind, file)).changed).toBe(false);
  });

  it('empty is said to be empty', async () => {
    const file = `表/${title}${made++}.xlsx`;
    await desk.ok(`${command(kind)} --template ${file}`);
    const { code, err } = await desk.line(`${command(kind)} --import ${file}`);
    expect([code, err]).toEqual([3, expect.stringContaining('没有要登记的行')]);
  });
});

/** What is wrong in a table: exit 3, every fault at its place, and not a byte written. */
async function wrong(kind: RecordKind, text: string, more = ''): Promise<string[]> {
  desk.write('表.csv', text);
  const unmoved = desk.kept();
  const { code, out, err } = await desk.line(`${command(kind)} --import 表.csv${more} --json`);
  expect([code, out, desk.kept() === unmoved]).toEqual([3, '', true]);
  const error = JSON.parse(err);
  fits('error', error);
  expect(error.code).toBe('input/records');
  return error.details as string[];
}

describe('a table in which rows are wrong', () => {
  it('says every one at its place, and nothing of it is recorded', async () => {
    const details = await wrong(
      'annual',
      `平台编号,平台名称,年度,收到日期,总结文件,服务中小企业数,用户满意度
XJ2024-001,别的平台,2024,2025-01-06,甲.pdf,46,
XJ2024-099,,2024,2025-01-06,甲.pdf,46,
XJ2024-002,,2024,2025-02-30,丙.pdf,四十几,1
XJ2024-003,,2026,2025-01-06,甲.pdf,4.5,
,,2024,2025-01-06,甲.pdf,46,
XJ2024-003,,2024,2024-10-20,甲.pdf,46,120%
`,
    );
    expect(details).toEqual([
      expect.stringMatching(/^表\.csv:2:12 XJ2024-001 的平台名称是.*表中为“别的平台”/),
      expect.stringMatching(/^表\.csv:3:1 没有这个平台：XJ2024-099/),
      expect.stringMatching(/^表\.csv:4:18 收到日期“2025-02-30”/),
      expect.stringMatching(/^表\.csv:4:29 找不到或读不出文件：丙\.pdf/),
      expect.stringMatching(/^表\.csv:4:35 服务中小企业数“四十几”/),
      expect.stringMatching(/^表\.csv:4:39 用户满意度“1”可能是 1%/),
      expect.stringMatching(/^表\.csv:5:35 服务中小企业数“4\.5”/),
      expect.stringMatching(/^表\.csv:6:1 缺少平台编号/),
      expect.stringMatching(/^表\.csv:7:38 用户满意度“120%”/),
    ]);
  });

  it('shows a person the first hundred, and a script all', async () => {
    const text = `平台编号,主题\n${'XJ2024-099,季度\n'.repeat(103)}`;
    expect(await wrong('report', text)).toHaveLength(103);
    const { err } = await desk.line('platform report --import 表.csv');
    expect(err.match(/没有这个平台/g)).toHaveLength(100);
    expect(err).toContain('另有 3 处');
  });

  it('hears the rules, too', async () => {
    const details = await wrong(
      'inspect',
      `平台编号,年度,检查日期,检查单位,服务质量,服务收费,样本量,有效数,满意数
XJ2024-001,2024,2024-10-20,某局,好,规范,,,
XJ2024-002,2024,2024-12-20,某局,好,规范,40,36,37
XJ2024-003,2024,2024-12-20,某局,好,规范,40,,
XJ2024-003,2024,2026-12-20,某局,好,规范,,,
XJ2024-001,2024,2024-12-20,某局,极好,规范,,,
`,
    );
    expect(details).toEqual([
      expect.stringMatching(/^表\.csv:2:1 .*早于认定日期 2024-10-21（办法第十八条）/),
      expect.stringMatching(/^表\.csv:3:1 满意度人数不符.*第十七条/),
      expect.stringMatching(/^表\.csv:4:\d+ 缺少有效样本数/),
      expect.stringMatching(/^表\.csv:4:\d+ 缺少满意数/),
      expect.stringMatching(/^表\.csv:5:1 .*晚于办理日期/),
      expect.stringMatching(/^表\.csv:6:\d+ 服务质量“极好”不在可选项内：好、一般、差/),
    ]);
  });

  it('says the sheet and the cell of a workbook', async () => {
    await desk.ok('platform penalty --template 处罚.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(desk.path('处罚.xlsx'));
    const sheet = book.worksheets[0]!;
    sheet.getRow(4).values = ['XJ2024-001', null, '行政处罚', '某局', '价格违法', null, new Date('2024-12-01'), null];
    sheet.getRow(5).values = ['XJ2024-002', null, '罚款', '某局', '某人 13999123456', null, '12月', '没有.pdf'];
    await book.xlsx.writeFile(desk.path('处罚.xlsx'));
    const { code, err } = await desk.line('platform penalty --import 处罚.xlsx --json');
    expect([code, JSON.parse(err).details]).toEqual([
      3,
      [
        expect.stringMatching(/^处罚\.xlsx 处罚处分!C5 类别“罚款”不在可选项内/),
        expect.stringMatching(/^处罚\.xlsx 处罚处分!E5 事由 中有/),
        expect.stringMatching(/^处罚\.xlsx 处罚处分!G5 处罚日期“12月”/),
        expect.stringMatching(/^处罚\.xlsx 处罚处分!H5 找不到或读不出文件/),
      ],
    ]);
    sheet.getRow(5).values = [];
    await book.xlsx.writeFile(desk.path('处罚.xlsx'));
    expect((await imported('penalty', '处罚.xlsx')).events).toMatchObject([{ data: { date: '2024-12-01' } }]);
  });

  it.each([
    ['report', '平台编号,主题\nXJ2024-001,联系人 13999123456\n', /^表\.csv:2:12 主题 中有身份证号/],
    [
      'penalty',
      '平台编号,类别,机关,事由,日期\nXJ2024-001,司法处罚,某院,65010219900307451X,2024-12-01\n',
      /^表\.csv:2:\d+ 事由 中有/,
    ],
    [
      'change',
      '平台编号,变更事项,变更后,变更日期\nXJ2024-001,地址,新华路1号 0991-4512345,2025-01-02\n',
      /^表\.csv:2:\d+ 变更后 中有/,
    ],
    [
      'change',
      '平台编号,变更事项,变更后,信用代码,变更日期\nXJ2024-001,名称,新,914403001922038216,2025-01-02\n',
      /只用于 operator/,
    ],
    [
      'change',
      '平台编号,变更事项,变更后,信用代码,变更日期\nXJ2024-001,运营单位,新,914403001922038217,2025-01-02\n',
      /末位校验码/,
    ],
    [
      'activity',
      '平台编号,类别,名称,日期,组织单位,参加情况\nXJ2024-001,主管部门活动,会,2024-12-20,某局,请假\n',
      /没有写明理由/,
    ],
    ['complaint-close', '投诉编号,结果,理由\nC2024-77,属实,多收\n', /没有这件投诉：C2024-77/],
  ] as const)('of %s: %j', async (kind, text, fault) => {
    const details = await wrong(kind, text);
    expect(details).toEqual([expect.stringMatching(fault)]);
    expect(details[0]).not.toMatch(/13999123456|65010219900307451X|4512345/);
  });

  it('refuses two rows of one year that differ, and takes two that do not as one', async () => {
    const heads = '平台编号,年度,总结文件,服务中小企业数\n';
    const rows = ['XJ2024-001,2024,甲.pdf,46\n', '2024-001,2024,甲.pdf,47\n'];
    expect(await wrong('annual', heads + rows.join(''))).toEqual([
      expect.stringMatching(/^表\.csv:3:1 与 表\.csv:2:1 是同一事项而内容不同/),
    ]);
    desk.write('表.csv', `${heads}${rows[0]}${rows[0]}`);
    expect((await imported('annual', '表.csv')).events).toHaveLength(1);
  });

  it('names the columns that it lacks', async () => {
    const details = await wrong('annual', '平台编号,服务中小企业数\nXJ2024-001,46\n');
    expect(details).toEqual([expect.stringMatching(/^表\.csv:1:1 .*应有年度、总结文件/)]);
  });
});

describe('a table', () => {
  it('may leave to the line what holds for every row', async () => {
    desk.write('表.csv', '编号,参加情况\nXJ2024-001,参加\nXJ2024-002,未参加\n');
    const line =
      'platform activity --import 表.csv --kind authority-event --name 会 --date 2024-12-20 --organiser 某局 --json';
    const { events } = JSON.parse((await desk.line(line)).out) as Act;
    expect(events.map(({ data }) => [data.platform, data.name, data.participation])).toEqual([
      ['XJ2024-001', '会', 'attended'],
      ['XJ2024-002', '会', 'absent'],
    ]);
  });

  it('keeps a row whose value is the name of a column', async () => {
    desk.write('表.csv', '平台编号,变更事项\nXJ2024-001,平台名称\n');
    const line = 'platform change --import 表.csv --to 新平台 --date 2025-01-02 --json';
    const { events } = JSON.parse((await desk.line(line)).out) as Act;
    expect(events.map(({ data }) => data.what)).toEqual(['name']);
  });

  it('reads units from its heads, a title above them, and says what it did not read', async () => {
    desk.write(
      '表.csv',
      '2024年度工作总结登记表,,,,\n平台编号,年度,总结文件,资产总额（万元）,备忘\nXJ2024-001,2024,甲.pdf,300.5,x\n合计,,,300.5,\n',
    );
    const { events, warnings } = await imported('annual', '表.csv');
    expect(events[0]!.data.figures).toEqual({ totalAssets: 3_005_000 });
    expect(warnings.join('\n')).toMatch(/“备忘”列不认识/);
    expect(warnings.join('\n')).toMatch(/表\.csv:4/);
  });

  it('knows a platform by its former name', async () => {
    const { platform } = (await desk.json('platform show XJ2024-001')) as { platform: string };
    await desk.ok('platform change XJ2024-001 --what name --to 新平台 --date 2025-01-03');
    desk.write('表.csv', `平台编号,平台名称,主题\nXJ2024-001,${platform},一\n2024-001,新平台,二\n`);
    expect((await imported('report', '表.csv')).events).toHaveLength(2);
  });

  it('is a template that nobody overwrites', async () => {
    desk.write('有.csv', '平台编号\n');
    const { code, err } = await desk.line('platform report --template 有.csv');
    expect([code, err, readFileSync(desk.path('有.csv'), 'utf8')]).toEqual([
      2,
      expect.stringContaining('未覆盖'),
      '平台编号\n',
    ]);
  });
});
