import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { round, samples } from '../round/round.ts';

const desk = round();

beforeAll(() => {
  cpSync(join(samples, 'complete'), desk.path('材料'), { recursive: true });
});

async function sheetOf(file: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(desk.path(file)) as never);
  return book.worksheets[0]!;
}

/** First cell that holds a text, e.g. a label. */
function find(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell {
  let found: ExcelJS.Cell | undefined;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (!found && cell.value === text) found = cell;
    }),
  );
  expect(found, text).toBeDefined();
  return found!;
}

/** The space right of a label, or so many columns away from it. */
const beside = (sheet: ExcelJS.Worksheet, label: string, columns = 1): ExcelJS.Cell => {
  const at = find(sheet, label);
  return sheet.getCell(Number(at.row), Number(at.col) + columns);
};

/** A copy of the sample dossier whose main file is a form. */
function dossierOf(folder: string, form: string): void {
  cpSync(join(samples, 'complete'), desk.path(folder), { recursive: true });
  rmSync(desk.path(folder, 'dossier.yaml'));
  cpSync(desk.path(form), desk.path(folder, 'dossier.xlsx'));
}

interface Checked {
  recommender: unknown;
  asOf: string;
  platform: string;
  operator: string;
  creditCode: string;
  clauses: { clause: string; measured: string | null }[];
  findings: { code: string }[];
}

const check = async (path: string): Promise<Checked> => {
  const { dossiers } = await desk.json('check', path);
  return (dossiers as Checked[])[0]!;
};

/** A figure as a number: 20/48 → 0.42. */
const figure = (text: string | null): number | null => {
  const [n, d = '1'] = (text ?? '').split('/');
  return text === null ? null : Math.round((Number(n) / Number(d)) * 100) / 100;
};

const measured = (checked: Checked, of: Checked): [string, number | null][] =>
  checked.clauses
    .filter(({ clause }) => of.clauses.some((one) => one.clause === clause && one.measured !== null))
    .map(({ clause, measured: text }) => [clause, figure(text)]);

describe('export annex1', () => {
  it('fills the form from a dossier: texts, 万元, days, shares, ticks, lists', async () => {
    await desk.ok('export annex1 材料 --out 表.xlsx');
    const sheet = await sheetOf('表.xlsx');
    expect(find(sheet, '样表（依据办法条文重构，非官方原表）')).toBeDefined();
    expect(beside(sheet, '平台名称').value).toBe('天山北坡中小企业综合服务平台');
    expect(beside(sheet, '推荐单位类别').value).toBe('地州市中小企业主管部门');
    expect([beside(sheet, '资产总额（万元）').value, beside(sheet, '资产总额（万元）').numFmt]).toEqual([
      682.35,
      '#,##0.00',
    ]);
    expect([beside(sheet, '注册时间').value, beside(sheet, '注册时间').numFmt]).toEqual([
      new Date('2014-05-20T00:00:00Z'),
      'yyyy-mm-dd',
    ]);
    expect(beside(sheet, '仪器设备原值（万元）').value).toBe(88.4);
    expect(beside(sheet, '从业人数（人）').value).toBe(13);
    const share = beside(sheet, '公益性或低收费服务占比', 5);
    expect([share.value, share.numFmt]).toEqual([0.42, '0.00%']);
    expect([find(sheet, '2022年（前年）').col, find(sheet, '2023年（上一年度）').col]).toEqual(['4', '6'].map(Number));
    expect([3, 5, 7].map((n) => beside(sheet, '服务中小企业数（家）', n).value)).toEqual([
      36,
      41,
      expect.objectContaining({ result: 5 / 36 }),
    ]);
    expect([3, 5].map((n) => beside(sheet, '总服务量（次）', n).value)).toEqual([null, 48]);
    for (const name of ['信息', '技术', '创业', '培训', '融资', '咨询'])
      expect(beside(sheet, `${name}服务`, 2).value).toBe('√');
    expect(find(sheet, '乌工信〔2022〕55号')).toBeDefined();
    expect(beside(sheet, '满意数（份）').value).toBe(53);
  });

  it('prints on A4 with the title on each page; each figure says what it means and by which article', async () => {
    const sheet = await sheetOf('表.xlsx');
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', printTitlesRow: '1:1' });
    expect(sheet.pageSetup.printArea).toBe(`A1:H${sheet.rowCount}`);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const said = (label: string): string => String(find(sheet, label).note);
    expect(said('服务中小企业数（家）')).toBe(
      '自然年度内服务的中小企业家数；同一企业只计一次，大型企业不计\n依据：第六条（六）',
    );
    expect(said('资产总额（万元）')).toBe('运营单位上一年度审计报告的年末数；单位：万元，两位小数\n依据：第六条（一）');
    expect(find(sheet, '平台名称').font.name).toBe('黑体');
    expect(beside(sheet, '平台名称').font.name).toBe('仿宋');
  });

  it('locks what the dossier says, leaves open what the recommender fills in, with its choices', async () => {
    const sheet = await sheetOf('表.xlsx');
    expect((sheet as unknown as { sheetProtection: unknown }).sheetProtection).toBeTruthy();
    const open = (cell: ExcelJS.Cell): boolean => cell.protection?.locked === false;
    for (const label of ['推荐单位（盖章）', '推荐单位类别', '填表日期', '推荐意见', '满意数（份）', '运营情况测评'])
      expect([label, open(beside(sheet, label))]).toEqual([label, true]);
    for (const label of ['平台名称', '资产总额（万元）', '统一社会信用代码', '满意比例', '推荐单位盖章'])
      expect([label, open(beside(sheet, label))]).toEqual([label, false]);
    expect(open(beside(sheet, '信息服务', 2))).toBe(false);
    expect(open(beside(sheet, '信息服务', 4))).toBe(true);
    expect(beside(sheet, '推荐单位类别').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"地州市中小企业主管部门,自治区行办,行业协会"'],
    });
    expect(beside(sheet, '信息服务', 4).dataValidation).toMatchObject({ type: 'list', formulae: ['"√"'] });
  });

  it('an empty form has the drop-downs of every choice', async () => {
    await desk.ok('export annex1 --template --year 2024 --out 空.xlsx');
    const sheet = await sheetOf('空.xlsx');
    expect(beside(sheet, '单位性质').dataValidation).toMatchObject({
      formulae: ['"企业,事业单位,社会团体,民办非企业单位,其他"'],
      errorStyle: 'warning',
    });
    expect(beside(sheet, '平台类型').dataValidation).toMatchObject({ formulae: ['"综合,专业"'] });
    expect(beside(sheet, '平台简介').dataValidation).toMatchObject({ type: 'textLength', formulae: [500] });
    expect(beside(sheet, '技术服务', 2).dataValidation).toMatchObject({ formulae: ['"√"'] });
    expect(beside(sheet, '申报年度').value).toBe(2024);
  });

  it('the same dossier gives the same bytes; a file with other contents is never written over', async () => {
    const before = readFileSync(desk.path('表.xlsx'));
    const { out } = await desk.line('export annex1 材料 --out 表.xlsx');
    expect(out).toContain('已是最新：表.xlsx');
    await desk.ok('export annex1 材料 --out 表2.xlsx');
    expect(readFileSync(desk.path('表2.xlsx'))).toEqual(before);
    const { code, err } = await desk.line('export annex1 --template --out 表2.xlsx');
    expect([code, err]).toEqual([2, expect.stringContaining('已存在且内容不同')]);
    expect(readFileSync(desk.path('表2.xlsx'))).toEqual(before);
    const dry = await desk.line('export annex1 材料 --out 没有.xlsx --dry-run', { lang: 'en' });
    expect(dry.out).toContain('Would be written: 没有.xlsx');
    expect(() => readFileSync(desk.path('没有.xlsx'))).toThrow();
  });

  it('texts stay texts: no formula, no number of a person', async () => {
    cpSync(desk.path('材料'), desk.path('怪'), { recursive: true });
    const yaml = readFileSync(desk.path('怪', 'dossier.yaml'), 'utf8');
    writeFileSync(
      desk.path('怪', 'dossier.yaml'),
      yaml
        .replace(/summary: .*/, 'summary: "=HYPERLINK(1) 110101199003070011"')
        .replace('showcase: ', `showcase: ${'长'.repeat(501)}`),
    );
    const { err } = await desk.line('export annex1 怪 --out 怪.xlsx');
    expect(err).toContain('示范性表述有');
    const cell = beside(await sheetOf('怪.xlsx'), '平台简介');
    expect(cell.type).toBe(ExcelJS.ValueType.String);
    expect(cell.text).not.toContain('19900307');
  });
});

describe('a form as the main file of a dossier', () => {
  it('gives the same recommendation, measurements and figures when checked', async () => {
    dossierOf('回读', '表.xlsx');
    const [own, form] = [await check('材料'), await check('回读')];
    for (const key of ['recommender', 'asOf', 'platform', 'operator', 'creditCode'] as const)
      expect(form[key]).toEqual(own[key]);
    const known = form.clauses.filter(({ measured: text }) => text !== null).map(({ clause }) => clause);
    expect(known).toEqual(
      expect.arrayContaining([
        '6.1.assets',
        '6.4.staff',
        '6.6.served',
        '6.6.growth',
        '6.6.satisfaction',
        '7.6.free-firms',
      ]),
    );
    const shared = {
      ...own,
      clauses: own.clauses.filter(({ clause }) => known.includes(clause) && clause !== '7.any'),
    };
    expect(measured(form, shared)).toEqual(measured(shared, shared));
    expect(form.findings.filter(({ code }) => /^(table|value|excel|schema)\//.test(code))).toEqual([]);
  });

  it('filled in by hand by the recommender, from an empty form', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(desk.path('空.xlsx')) as never);
    const [sheet] = book.worksheets as [ExcelJS.Worksheet];
    const values: [label: string, value: ExcelJS.CellValue, columns?: number][] = [
      ['推荐单位（盖章）', '喀什地区工业和信息化局'],
      ['推荐单位类别', '地州市中小企业主管部门'],
      ['推荐单位所在地区', '喀什地区'],
      ['填表日期', new Date('2024-06-20T00:00:00Z')],
      ['申报类型', '申报'],
      ['平台名称', '手填平台'],
      ['运营单位名称', '手填公司'],
      ['注册时间', '2015年3月2日'],
      ['资产总额（万元）', 312.5],
      ['会计年度', 2023],
      ['从事中小企业服务人员数（人）', 12],
      ['大专及以上学历和中级及以上职称人员数（人）', 10],
      ['服务中小企业数（家）', 33, 3],
      ['服务中小企业数（家）', 40, 5],
      ['银企对接次数（次）', 2, 5],
      ['培训人次', 900, 3],
      ['信息服务', '√', 2],
      ['融资服务', '√', 2],
      ['运营情况测评', '运行正常'],
      ['运营情况测评', '现场', 5],
      ['服务业绩测评', '现场', 5],
      ['满意度测评方式', '问卷'],
      ['满意度样本量（份）', 50],
      ['有效样本数（份）', 40],
      ['满意数（份）', 36],
      ['推荐意见', '同意推荐'],
    ];
    for (const [label, value, columns] of values) beside(sheet, label, columns).value = value;
    const head = find(sheet, '认定名称');
    sheet.getCell(Number(head.row) + 1, 1).value = '喀什地区示范平台';
    sheet.getCell(Number(head.row) + 1, 3).value = '地州市';
    writeFileSync(desk.path('手填.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    const checked = await check('手填.xlsx');
    expect(checked).toMatchObject({
      platform: '手填平台',
      asOf: '2024-06-20',
      recommender: { body: '喀什地区工业和信息化局', kind: 'prefecture', region: '653100' },
    });
    const of = Object.fromEntries(checked.clauses.map(({ clause, measured: text }) => [clause, text]));
    expect(of).toMatchObject({
      '6.1.assets': '3125000',
      '6.4.staff': '12',
      '6.6.served': '40',
      '6.6.growth': '7',
      '6.6.satisfaction': '36/40',
      '7.5.matchmaking': '2',
      '5.functions': '2',
    });
    expect(checked.findings.filter(({ code }) => /^(table|value|excel|schema)\//.test(code))).toEqual([]);
  });
});

describe('export annex1 of a received application', () => {
  beforeAll(() => desk.reach('received'));

  it('fills the receipt number', async () => {
    await desk.ok('export annex1 2024-001 --out 受理.xlsx');
    expect(beside(await sheetOf('受理.xlsx'), '受理编号').value).toBe('2024-001');
  });

  it('refuses a dossier that is not as received, or not there', async () => {
    const folder = desk.path('申报', '01-乌鲁木齐-星砾原');
    const refused = async (): Promise<unknown[]> => {
      const { code, err } = await desk.line('export annex1 2024-001 --out 又.xlsx --json');
      return [code, JSON.parse(err).code];
    };
    writeFileSync(join(folder, '多出.txt'), '多出');
    expect(await refused()).toEqual([6, 'refused/application/changed']);
    rmSync(join(folder, '多出.txt'));
    renameSync(folder, `${folder}-移走`);
    expect(await refused()).toEqual([3, 'input/absent']);
    renameSync(`${folder}-移走`, folder);
    expect(() => readFileSync(desk.path('又.xlsx'))).toThrow();
  });

  it.each([
    ['export annex1 --json', 2, 'usage/missing-argument'],
    ['export annex1 2024-001 --template --json', 2, 'usage/template'],
    ['export annex1 申报 --json', 2, 'usage/several'],
    ['export annex1 2024-099 --json', 2, 'usage/unknown-application'],
    ['export annex1 没有 --json', 3, 'input/unreadable'],
    ['export annex1 --template --year 二 --json', 2, 'usage/year'],
  ])('%s: exit %i, %s', async (line, exit, name) => {
    const { code, err } = await desk.line(line);
    expect([code, JSON.parse(err).code]).toEqual([exit, name]);
  });

  it('refuses a triennial dossier', async () => {
    const { code, err } = await desk.run(['export', 'annex1', join(samples, 'triennial'), '--json']);
    expect([code, JSON.parse(err).code]).toEqual([2, 'usage/triennial']);
  });
});
