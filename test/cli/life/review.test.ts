import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/width.ts';
import { fits } from '../round/schemas.ts';
import { hex } from '../../process/given-panel.ts';
import { filers, reviewing } from './reviewing.ts';

const desk = reviewing();
const today = '--on 2027-07-01';
const opinion = '--result qualified --opinion 现场核查，运营规范';
const urumqi = `--body 乌鲁木齐市工业和信息化局 --kind prefecture ${opinion}`;

const refused = async (line: string) => {
  const { code, err } = await desk.line(`${line} --json`);
  return [code, JSON.parse(err).code] as const;
};

/** A document of a reading command, held to its schema. */
async function read(schema: string, line: string): Promise<Record<string, never>> {
  const { code, out, err } = await desk.line(`${line} --json`);
  expect([code, err], line).toEqual([0, '']);
  fits(schema, JSON.parse(out));
  return JSON.parse(out);
}

/** An act: the same in a dry run, held to its schema, and nothing when it is repeated. */
async function acts(line: string): Promise<void> {
  const tried = await desk.line(`${line} --dry-run --json`);
  fits('act', JSON.parse(tried.out));
  const made = await desk.line(`${line} --json`);
  expect([tried.code, made.code, made.err], line).toEqual([0, 0, '']);
  fits('act', JSON.parse(made.out));
  expect(JSON.parse(made.out).changed).toBe(true);
  const kept = desk.kept();
  expect((await desk.line(line)).code).toBe(0);
  expect(desk.kept()).toBe(kept);
}

describe('the list', () => {
  beforeAll(desk.begun);

  it('names who is due, why, who measures, where it stands and what to run', async () => {
    const { reviews, year } = (await read('review-triennial', 'review triennial --as-of 2027-03-02')) as never as {
      reviews: object[];
      year: number;
    };
    expect([year, reviews.length]).toEqual([2027, 3]);
    expect(reviews[0]).toMatchObject({
      number: 'XJ2024-001',
      validUntil: '2027-10-21',
      overdue: false,
      status: 'ending',
      office: { kind: 'prefecture', body: '乌鲁木齐市工业和信息化局', region: '650100' },
      term: { from: '2024-10-21', until: '2027-10-21', document: '新工信企业〔2024〕35号' },
      reminded: null,
      filed: null,
      next: 'xjsme review triennial remind --year 2027 XJ2024-001',
    });
    expect(await desk.does('review triennial --year 2026')).toBe('2026 年没有到期待复核的平台。\n');
  });

  it.each(['喀什地区工业和信息化局', '喀什地区', '653100'])('--by %s', async (by) => {
    const { reviews } = await desk.json(`review triennial --year 2027 --by ${by} --fields number`);
    expect(reviews).toEqual([{ number: 'XJ2024-003' }]);
  });

  it('an office that measures none is no office; --fields wants --json; a year has four figures', async () => {
    expect(await refused('review triennial --year 2027 --by 喀什地区工业和信息局')).toEqual([2, 'usage/office']);
    expect(await refused('review triennial --year 27')).toEqual([2, 'usage/year']);
    expect((await desk.line('review triennial --fields number')).code).toBe(2);
  });

  it.each([60, 80])('fits %i columns', async (width) => {
    const { out } = await desk.line('review triennial --year 2027', { width });
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('the reminder', () => {
  it('is written as markdown and docx, with the checkpoint of its event, and again byte for byte', async () => {
    await desk.begun();
    await acts('review triennial remind --year 2027 --on 2027-03-05');
    const files = ['md', 'docx'].map((kind) => desk.path(`复核通知/2027/XJ2024-001-复核通知.${kind}`));
    const [text, docx] = files.map((file) => readFileSync(file));
    for (const said of [
      '关于报送示范平台三年复核材料的通知',
      `${filers['XJ2024-001'].operator}：`,
      'XJ2024-001',
      '新工信企业〔2024〕35号',
      '（新经信企业〔2012〕442号，以下简称《办法》）第十五条和申报通知（新工信企业〔2027〕9号）',
      '2024至2026年三年工作总结',
      '2026年度审计报告',
      '2026年度服务收支专项审计报告',
      '附件3',
      '以上材料报乌鲁木齐市工业和信息化局',
      '请于2027年6月30日前报送',
      '认定失效',
      '自治区评审办（样例）',
      '2027年3月5日',
    ])
      expect(text!.toString('utf8')).toContain(said);
    expect(text!.toString('utf8')).toMatch(/账本校验点：sha256:[0-9a-f]{64}/);
    expect(docx!.subarray(0, 2).toString('latin1')).toBe('PK');
    await desk.does('review triennial remind --year 2027 --on 2027-03-09');
    expect(files.map((file) => readFileSync(file).equals(file.endsWith('md') ? text! : docx!))).toEqual([true, true]);
    expect(await refused('review triennial remind --on 2027-03-09')).toEqual([2, 'usage/missing-option']);
    const { reviews } = await desk.json('review triennial --year 2027 --fields number,reminded');
    expect(reviews).toMatchObject([{ reminded: { on: '2027-03-05', due: '2027-06-30' } }, {}, {}]);
  });
});

describe('one after the other', () => {
  beforeAll(async () => {
    await desk.begun();
    desk.file('复核/A', 'XJ2024-001');
    desk.file('复核/B', 'XJ2024-002', (yaml) =>
      yaml.replace(/ {2}number: .*\n/, '').replace('materials/审计报告（2026年度）.pdf', 'materials/没有.pdf'),
    );
  });

  it('comes in with the applications of the round, and has a board of its own', async () => {
    await acts('batch receive 复核 --on 2027-06-20');
    const { applications } = (await read('batch-status', 'batch status --year 2027')) as never as {
      applications: { id: string; blockers: { code: string }[]; next: string }[];
    };
    expect(applications.map(({ id, blockers, next }) => [id, blockers[0]!.code, next])).toEqual([
      ['2027-001', 'measurement', 'xjsme review triennial measure 2027-001 --body … --kind … --result … --opinion …'],
      ['2027-002', 'lacking', 'xjsme review request 2027-002 --item 15.2 --until …'],
    ]);
    await read('next', 'next');
    const { review } = await read('application', 'batch show 2027-001');
    expect(review).toMatchObject({ number: 'XJ2024-001', yearly: { 2026: { served: 53 } }, measured: null });
  });

  it('is completed by what was asked for; no form is passed; a material may be waived, a question answered', async () => {
    await desk.does('review request 2027-002 --item 15.2 --until 2027-06-28 --on 2027-06-21');
    expect(await refused('review form 2027-002 --pass --on 2027-06-21')).toEqual([4, 'refused/application/kind']);
    expect(
      await refused(`review triennial measure 2027-002 --body 昌吉州工信局 --kind prefecture ${opinion} ${today}`),
    ).toEqual([4, 'refused/measure/lacking']);
    desk.file('补正/B', 'XJ2024-002');
    const out = await desk.does('batch receive 补正 --on 2027-06-27');
    expect(out).toContain('→ xjsme review triennial show 2027-002');
    await desk.does('review form 2027-001 --answer 6.1.prospects=met --reason 三年增长 --on 2027-06-27');
    expect((await desk.line('review form 2027-001 --waive 15.2 --reason 无 --on 2027-06-27')).code).toBe(4);
  });

  it('is shown beside the application it was recognised by', async () => {
    const shown = await read('review', 'review triennial show 2027-001');
    expect(shown).toMatchObject({
      number: 'XJ2024-001',
      status: 'review-pending',
      last: { application: '2024-001', year: 2024, kind: 'application' },
      differences: [],
    });
    const { clauses } = shown as never as { clauses: { clause: string }[] };
    expect(clauses.find(({ clause }) => clause === '6.6.served')).toEqual({
      clause: '6.6.served',
      unit: 'firm',
      now: { status: 'met', measured: '53', required: { op: '>=', value: '30' } },
      last: { status: 'met', measured: '33', required: { op: '>=', value: '30' } },
      change: '20',
    });
    for (const width of [60, 80]) {
      const { out } = await desk.line('review triennial show XJ2024-001', { width });
      expect(out.replaceAll(/\s/g, '')).toContain('年服务中小企业数：33家→53家（+20家）；要求不少于30家；符合');
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(await refused('review triennial show 2024-001')).toEqual([4, 'refused/application/kind']);
    expect(await refused('review triennial show 2027-009')).toEqual([2, 'usage/unknown-application']);
  });

  it('is measured by the authority of the seat', async () => {
    const measuring = `review triennial measure 2027-001 ${urumqi} --sample 60 --valid 55 --satisfied 50`;
    expect(await refused(`review triennial measure 2027-001 ${today}`)).toEqual([2, 'usage/missing-option']);
    expect(await refused(`${measuring.replace('prefecture', 'county')} ${today}`)).toEqual([2, 'usage/choice']);
    expect(await refused(`${measuring.replace('--valid 55', '--valid 49')} ${today}`)).toEqual([
      2,
      'usage/satisfaction',
    ]);
    expect(await refused(`${measuring} --region 火星 ${today}`)).toEqual([2, 'usage/region']);
    expect(await refused(`${measuring} --region 喀什地区 ${today}`)).toEqual([4, 'refused/measure/region']);
    expect(await refused(`${measuring.replace('prefecture', 'association')} ${today}`)).toEqual([
      4,
      'refused/measure/association',
    ]);
    const unkind = measuring.replace('现场核查，运营规范', '电话13912345678');
    expect((await desk.line(`${unkind} ${today}`)).code).toBe(2);
    await acts(`${measuring} ${today}`);
    const { measured } = await read('review', 'review triennial show 2027-001');
    expect(measured).toMatchObject({ region: '650100', satisfaction: { sample: 60, valid: 55, satisfied: 50 } });
  });

  it('is confirmed, alone or with all that are free; those left out are told why', async () => {
    const document = '--document 新工信企业〔2027〕40号 --on 2027-11-01';
    expect(await refused('review triennial confirm --document 号 --on 2027-11-01')).toEqual([
      2,
      'usage/missing-option',
    ]);
    expect(await refused(`review triennial confirm 2027-001 --matters 设备 ${document}`)).toEqual([
      2,
      'usage/missing-option',
    ]);
    expect(
      await refused(`review triennial confirm 2027-001 --matters 设备 --rectify-until 2027-12-31 ${document}`),
    ).toEqual([4, 'refused/review/rectify']);
    const { code, err } = await desk.line(`review triennial confirm --year 2027 ${document} --dry-run`);
    // The eight open norms of the first do not keep it from being confirmed.
    expect([code, err]).toEqual([0, expect.stringContaining('2027-002 本次不确认：尚无测评意见')]);
    expect(err).toContain('1 份材料共有 8 项须人工认定的条款');
    await acts(`review triennial confirm 2027-001 ${document}`);
    const shown = await read('platform', 'platform show XJ2024-001');
    expect(shown).toMatchObject({ validUntil: '2030-10-21', status: 'valid' });
    await read('review', 'review triennial show 2027-001');
    expect(await refused('review undo 2027-001 --event 00000000 --reason 误 --on 2027-11-02')).toEqual([
      4,
      'refused/undo/other',
    ]);
  });

  it('or revoked', async () => {
    await desk.does(
      `review triennial measure 2027-002 --body 昌吉州工业和信息化局 --kind prefecture --result 不合格 --opinion 服务不足 ${today}`,
    );
    await acts(
      'review triennial revoke 2027-002 --document 新工信企业〔2027〕41号 --reason 服务企业数不足 --on 2027-11-01',
    );
    const shown = await read('platform', 'platform show XJ2024-002');
    expect(shown).toMatchObject({ status: 'revoked', ended: { article: '第十五条' } });
  });

  it('stands in the list for auditors with the number of the platform', async () => {
    await desk.does('export audit --out 审计');
    const { events } = JSON.parse(readFileSync(desk.path('审计/data/events.json'), 'utf8')) as {
      events: { article: string; type: string; platform: string | null }[];
    };
    const received = events.filter(({ type, article }) => type === 'application.received' && article === '第十五条');
    expect(received.map(({ platform }) => platform).toSorted()).toEqual(['XJ2024-001', 'XJ2024-002']);
  });

  it('one that never filed lapses after its end', async () => {
    expect(await refused('review triennial lapse XJ2024-003 --reason 未报送 --on 2027-10-21')).toEqual([
      4,
      'refused/lapse/running',
    ]);
    expect(await refused('review triennial lapse XJ2024-003 --on 2027-10-22')).toEqual([2, 'usage/missing-option']);
    await acts('review triennial lapse XJ2024-003 --reason 多次通知仍未报送 --on 2027-10-22');
    expect(await refused('review triennial rectified XJ2024-003 --result passed --reason 无 --on 2027-11-01')).toEqual([
      4,
      'refused/platform/ended',
    ]);
    expect(await desk.does('review triennial --year 2027')).toBe('2027 年没有到期待复核的平台。\n');
  });
});

describe('where the pack knows a rectification', () => {
  it('is confirmed with one, followed up, and revoked where it failed', async () => {
    await desk.begun();
    const settings = readFileSync(desk.path('xjsme.yaml'), 'utf8');
    desk.write('xjsme.yaml', `${settings}settings:\n  triennial.rectify: true\n`);
    desk.file('整改/A', 'XJ2024-001');
    await desk.does('batch receive 整改 --on 2027-06-20');
    await desk.does(`review triennial measure 2027-001 ${urumqi.replace('qualified', 'rectify')} ${today}`);
    await acts(
      'review triennial confirm XJ2024-001 --document 新工信企业〔2027〕40号 --rectify-until 2027-12-01 --matters 补齐设备 --on 2027-08-01',
    );
    expect(await read('platform', 'platform show XJ2024-001 --as-of 2027-08-02')).toMatchObject({
      status: 'rectifying',
    });
    expect(await refused('review triennial revoke 2027-001 --document 号 --reason 否 --on 2027-12-01')).toEqual([
      4,
      'refused/review/rectifying',
    ]);
    await acts('review triennial rectified XJ2024-001 --result failed --reason 设备仍缺 --on 2027-11-01');
    await acts(
      'review triennial revoke XJ2024-001 --document 新工信企业〔2027〕41号 --reason 整改不合格 --on 2027-11-05',
    );
    desk.write('xjsme.yaml', settings);
  });
});

describe('Annex 3', () => {
  const file = { sha256: hex('总结'), bytes: 9 };
  const summary = (year: number, figures: object) => ({
    type: 'summary.received' as const,
    data: { platform: 'XJ2024-001', year, date: `${year + 1}-01-10`, file, figures, replaces: null },
  });
  let sheet: ExcelJS.Worksheet;
  const text = (row: number, column: number): string => sheet.getCell(row, column).text;
  const rowOf = (label: string, from = 1): number => {
    for (let row = from; row <= sheet.rowCount; row++) if (text(row, 1) === label) return row;
    throw new Error(`no row ${label}`);
  };
  const cells = (label: string, after = '一、基本变化') => {
    const row = rowOf(label, rowOf(after));
    return [2, 3, 4, 5, 8].map((column) => text(row, column));
  };

  beforeAll(async () => {
    await desk.begun();
    await desk.writes(
      summary(2025, { served: 48, staff: 13, qualifiedStaff: 11, totalAssets: 3_720_000 }),
      '2026-01-10',
    );
    await desk.writes(summary(2026, { served: 46, staff: 14, qualifiedStaff: 12, satisfaction: 0.92 }), '2027-01-10');
    desk.file('附件/A', 'XJ2024-001');
    await desk.does('batch receive 附件 --on 2027-06-20');
    const { code, err } = await desk.line('export annex3 2027-001 --out 附件3.xlsx');
    expect([code, err]).toEqual([0, '注意：XJ2024-001 2026 年服务中小企业数（家）：台账 46，材料 53，请核对\n']);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(desk.path('附件3.xlsx'));
    sheet = book.worksheets[0]!;
  });

  it('has the nine blocks in their order, on A4', () => {
    const blocks = ['一、', '二、', '三、', '四、', '五、', '六、', '七、', '八、', '九、'];
    const found: string[] = [];
    for (let row = 1; row <= sheet.rowCount; row++)
      if (/^[一二三四五六七八九]、/.test(text(row, 1))) found.push(text(row, 1).slice(0, 2));
    expect(found).toEqual(blocks);
    expect(sheet.pageSetup.paperSize).toBe(9);
    expect([text(2, 1), text(4, 2), text(5, 2)]).toEqual([
      '样表（依据办法条文重构，非官方原表）',
      '乌鲁木齐星砾原咨询中小企业服务平台',
      'XJ2024-001',
    ]);
  });

  it.each([
    // condition, 2024, 2025, 2026, note; the recognised function is 咨询.
    [
      '服务中小企业数（家）',
      '二、指标',
      ['≥ 30 家', '自报 44', '48', '台账 46；自报 53', '自报与台账不同的年度：2026'],
    ],
    ['服务企业数比上年增减（家）', '二、指标', ['逐年增长', '', '4', '-2', '']],
    ['学历职称人员占比', '二、指标', ['≥ 80%', '83.3%', '84.6%', '85.7%', '']],
    ['用户满意度', '二、指标', ['≥ 80%', '自报 92%', '自报 92%', '92%', '']],
    ['免费服务小微企业数（家）', '二、指标', ['≥ 3 家', '', '', '', '']],
    ['年度工作总结报送', '五、义务履行', ['', '未报送', '√ 2026-01-10', '√ 2027-01-10', '']],
    ['投诉数（其中查实）', '三、服务质量', ['', '0（0）', '0（0）', '0（0）', '']],
  ])('%s', (label, after, expected) => {
    expect(cells(label, after)).toEqual(expected);
  });

  it('asks for no figure of a function that was not recognised', () => {
    expect(() => rowOf('培训人次')).toThrow();
  });

  it('locks what the ledger knows, and leaves open what is to be filled in', () => {
    const open = (row: number, column: number): boolean => sheet.getCell(row, column).protection?.locked === false;
    const row = rowOf('服务中小企业数（家）', rowOf('二、指标'));
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((column) => open(row, column))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(open(rowOf('场所'), 3)).toBe(true);
    expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
  });

  it('says with --json what differs; a review, a platform and its receipt number name it', async () => {
    for (const [name, application] of [
      ['2027-001', '2027-001'],
      ['XJ2024-001', '2027-001'],
      ['XJ2024-002', null],
    ] as const) {
      const { code, out } = await desk.line(`export annex3 ${name} --out 附件3.xlsx --json`);
      fits('annex3', JSON.parse(out));
      const differences = application ? [{ figure: 'served', year: 2026, ledger: 46, declared: 53 }] : [];
      expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ application, year: 2027, differences })]);
    }
    const shown = await read('review', 'review triennial show 2027-001');
    expect(shown).toMatchObject({ differences: [{ figure: 'served', ledger: 46, declared: 53 }] });
    expect(await refused('export annex3 XJ2024-009')).toEqual([2, 'usage/unknown-platform']);
  });

  it('is the same, byte for byte', async () => {
    const bytes = readFileSync(desk.path('附件3.xlsx'));
    await desk.line('export annex3 XJ2024-002 --out 又一份.xlsx');
    expect(readFileSync(desk.path('又一份.xlsx')).equals(bytes)).toBe(true);
  });
});
