import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { listGate } from '../../../src/cli/papers/public-lists.ts';
import type { PublicList } from '../../../src/export/public-list/list.ts';
import { summaryXlsx } from '../../../src/export/summary/xlsx.ts';
import { bytesBelow, round } from '../round/round.ts';
import { fits } from '../round/schemas.ts';

const desk = round();

async function sheetOf(...file: string[]): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(desk.path(...file)) as never);
  return book.worksheets[0]!;
}

/** Text of each cell of a row, without what is merged into another. */
const textsOf = (row: ExcelJS.Row): (string | null)[] =>
  Array.from({ length: row.cellCount }, (_, i) => {
    const cell = row.getCell(i + 1);
    // exceljs leaves a result of 0 out of `value`.
    const value = cell.formula ? cell.result : cell.value;
    return value === null || value === undefined ? null : String(value);
  });

const rowsOf = (sheet: ExcelJS.Worksheet): (string | null)[][] => {
  const found: (string | null)[][] = [];
  sheet.eachRow((row, number) => {
    if (number > 5) found.push(textsOf(row));
  });
  return found;
};

/** Numbered rows: one an application. */
const applications = (sheet: ExcelJS.Worksheet): (string | null)[][] =>
  rowsOf(sheet).filter(([no]) => /^\d+$/.test(no ?? ''));

describe('export list: the recommendation summary', () => {
  beforeAll(() => desk.reach('received'), 60_000);

  it('has one row an application under its recommending body, with its contacts, and totals that agree', async () => {
    const told = await desk.json('export', 'list', '--out', '汇总');
    fits('export-list', told);
    expect(told).toMatchObject({ kind: 'recommendation', year: 2024, rows: 4, unread: [] });
    const bodies = told.recommenders as { body: string; rows: number }[];
    expect(bodies.reduce((sum, { rows }) => sum + rows, 0)).toBe(4);
    const sheet = await sheetOf('汇总', '2024年推荐汇总表.xlsx');
    const heads = textsOf(sheet.getRow(5));
    expect(heads).toHaveLength(26);
    expect(heads.slice(0, 9)).toEqual([
      '序号',
      '平台名称',
      '运营单位名称',
      '所属县区',
      '平台联系人',
      '联系方式',
      '注册时间',
      '从业人数（人）',
      '其中：大专及以上学历和中级及以上职称（人）',
    ]);
    const rows = applications(sheet);
    expect(rows.map(([no]) => no)).toEqual(['1', '2', '3', '4']);
    for (const row of rows) {
      expect(row[4]).toMatch(/^\p{Script=Han}+/u);
      expect(row[5]).toMatch(/\d{7,}|@/);
    }
    const total = rowsOf(sheet).at(-1)!;
    expect(total[0]).toBe('合计 4 个');
    for (let column = 18; column < 24; column++)
      expect(Number(total[column])).toBe(rows.filter((row) => row[column] === '√').length);
  });

  it('prints on A4 landscape with its heads on each page, and says that it is internal', async () => {
    const sheet = await sheetOf('汇总', '2024年推荐汇总表.xlsx');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '5:5',
      fitToWidth: 1,
    });
    expect(sheet.pageSetup.printArea).toBe(`A1:Z${sheet.rowCount}`);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    expect(sheet.getCell('A2').value).toBe('样表（依据办法条文重构，非官方原表）');
    expect(sheet.getCell('A3').value).toContain('内部使用');
    expect(sheet.headerFooter.oddFooter).toContain('内部使用');
    const first = sheet.getRow(7);
    expect([first.getCell(7).numFmt, first.getCell(11).numFmt, first.getCell(18).numFmt]).toEqual([
      'yyyy-mm-dd',
      '#,##0.00',
      '0.00%',
    ]);
  });

  it('one file for each recommending body; together they hold every application once', async () => {
    const told = await desk.json('export', 'list', '--by', 'recommender', '--out', '分');
    const files = told.files as { file: string }[];
    expect(files).toHaveLength((told.recommenders as unknown[]).length);
    let rows = 0;
    for (const { file } of files) {
      const sheet = await sheetOf(file);
      expect(sheet.getCell('A4').value).toMatch(/^推荐单位（盖章）：\S+/);
      rows += applications(sheet).length;
    }
    expect(rows).toBe(told.rows);
  });

  it('leaves blank, with a remark, what a changed or absent dossier would say; names stay', async () => {
    const [first, second] = ['01-乌鲁木齐-星砾原', '02-昌吉-沙枣岸'].map((name) => desk.path('申报', name)) as [
      string,
      string,
    ];
    appendFileSync(join(first, '多出.txt'), '多出');
    renameSync(second, `${second}-移走`);
    const { out, err } = await desk.line('export list --out 缺 --json');
    const { unread } = JSON.parse(out);
    expect(err).toBe('');
    expect(unread).toEqual([
      { id: '2024-001', why: 'changed' },
      { id: '2024-002', why: 'absent' },
    ]);
    const [changed, absent] = applications(await sheetOf('缺', '2024年推荐汇总表.xlsx'));
    expect(changed!.slice(4, 18)).toEqual(Array.from({ length: 14 }, () => null));
    expect([changed![25], absent![25]]).toEqual(['材料与受理时不一致', '材料不在受理时的位置']);
    expect(changed![1]).not.toBeNull();
    rmSync(join(first, '多出.txt'));
    renameSync(`${second}-移走`, second);
  });

  it('writes the same bytes again, nothing in a dry run, and nothing into the ledger', async () => {
    const kept = desk.kept();
    const before = bytesBelow(desk.path('汇总'));
    const { out } = await desk.line('export list --out 汇总');
    expect(out).toContain('已是最新');
    await desk.ok('export list --out 汇总又');
    expect(bytesBelow(desk.path('汇总又')).map(([, bytes]) => bytes)).toEqual(before.map(([, bytes]) => bytes));
    await desk.ok('export list --out 不写 --dry-run');
    expect(() => readdirSync(desk.path('不写'))).toThrow();
    const english = await desk.line('export list --out english', { lang: 'en' });
    expect(english.out).toContain('Recommendation summary 2024: 4 applications');
    expect(english.err).toContain('internal');
    const sheet = await sheetOf('english', '2024-recommendation-summary.xlsx');
    expect(textsOf(sheet.getRow(5)).slice(0, 3)).toEqual(['No.', 'Platform', 'Operator']);
    expect(desk.kept()).toBe(kept);
  });

  it.each([
    ['export list --kind 名单 --json', 2, 'usage/choice'],
    ['export list --by 地区 --json', 2, 'usage/choice'],
    ['export list --kind recognised --by recommender --json', 2, 'usage/by'],
    ['export list --year 2020 --json', 4, 'refused/batch/none'],
    ['export list --kind publicity --json', 4, 'refused/publicity/nothing'],
    ['export list --kind recognised --json', 4, 'refused/publish/not-recognised'],
  ])('%s: exit %i, %s', async (line, exit, name) => {
    const { code, err } = await desk.line(line);
    expect([code, JSON.parse(err).code]).toEqual([exit, name]);
  });
});

describe('export list: public lists', () => {
  const listOf = (...file: string[]) => JSON.parse(readFileSync(desk.path(...file), 'utf8'));

  it('of a running publicity: what is proposed, in four formats, without persons', async () => {
    await desk.reach('publicised');
    await desk.ok('export list --kind publicity --out 公示');
    const list = listOf('公示', '2024年拟认定名单.json');
    fits('public-list', list);
    expect(list).toMatchObject({ kind: 'proposed', year: 2024, document: null, on: '2024-10-08' });
    expect(list.entries).toHaveLength(4);
    expect(list.entries[0]).toMatchObject({ no: 1, number: null, validFrom: null });
    const files = bytesBelow(desk.path('公示')).map(([file]) => file.split('.').at(-1));
    expect(files).toEqual(['csv', 'json', 'md', 'xlsx']);
    const sheet = await sheetOf('公示', '2024年拟认定名单.xlsx');
    expect(textsOf(sheet.getRow(4)).slice(0, 3)).toEqual(['序号', '平台名称', '运营单位']);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '4:4' });
    const csv = readFileSync(desk.path('公示', '2024年拟认定名单.csv'), 'utf8').trimEnd().split('\r\n');
    expect(csv).toHaveLength(5);
    const verified = await desk.run(['ledger', 'verify', '--against', '公示/2024年拟认定名单.csv']);
    expect(verified.code).toBe(0);
  });

  it('of the recognised: the very files of batch publish, before and after', async () => {
    await desk.reach('recognised');
    const kept = desk.kept();
    const told = await desk.json('export', 'list', '--kind', 'recognised', '--out', '先');
    expect(told).toMatchObject({ rows: 3, recommenders: null });
    expect(desk.kept()).toBe(kept);
    await desk.reach('published');
    await desk.ok('export list --kind recognised --out 后');
    const published = bytesBelow(desk.path('公布', '2024')).map(([, bytes]) => bytes);
    expect(bytesBelow(desk.path('后')).map(([, bytes]) => bytes)).toEqual(published);
    expect(listOf('先', '2024年示范平台名单.json').entries).toEqual(listOf('后', '2024年示范平台名单.json').entries);
  });
});

describe('the gate of a public list', () => {
  const list: PublicList = {
    schema: 'xjsme/public-list/1',
    kind: 'proposed',
    title: '拟认定名单',
    year: 2024,
    document: null,
    issuer: '自治区评审办（样例）',
    on: '2024-10-08',
    entries: [
      {
        no: 1,
        number: null,
        platform: '平台',
        operator: '公司',
        region: '天山区',
        functions: ['training'],
        validFrom: null,
        validUntil: null,
        note: null,
      },
    ],
    checkpoint: null,
    pack: { id: 'xj-2012', digest: `sha256:${'0'.repeat(64)}` },
    basis: ['办法'],
  };
  const [entry] = list.entries as [PublicList['entries'][number]];

  it.each<[name: string, list: PublicList, code: string | null]>([
    ['nothing of a person', list, null],
    ['a telephone in a name', { ...list, entries: [{ ...entry, operator: '公司 13899912345' }] }, 'publicity/personal'],
    [
      'an address of mail in a region',
      { ...list, entries: [{ ...entry, region: 'a@b.example' }] },
      'publicity/personal',
    ],
    ['a telephone in the office’s name', { ...list, issuer: '办公室 电话0991-2812345' }, 'register/personal'],
  ])('%s', (_, of, code) => {
    const refused = listGate(of, ['2024-001']);
    expect(refused?.refusal.code ?? null).toBe(code);
    expect(JSON.stringify(refused ?? '')).not.toMatch(/138999|2812345|b\.example/);
  });
});

it('a name that looks like a formula stays a text in the summary', async () => {
  const blank = {
    contact: null,
    phone: '+86 991 5550100',
    registeredOn: null,
    employees: null,
    qualified: null,
    qualifiedShare: null,
    totalAssets: null,
    area: null,
    institutions: null,
    served: null,
    servedBefore: null,
    serviceRevenue: null,
    publicShare: null,
    satisfaction: null,
    recognitions: null,
    note: null,
  };
  const row = {
    ...blank,
    id: '2024-001',
    platform: '=1+1',
    operator: '@x',
    region: null,
    recommender: '',
    functions: [],
  };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await summaryXlsx({ year: 2024, body: null, rows: [row] })) as never);
  const [sheet] = book.worksheets as [ExcelJS.Worksheet];
  expect([2, 3, 6].map((column) => sheet.getCell(7, column).type)).toEqual([3, 3, 3]);
  expect(sheet.getCell('A6').value).toBe('推荐单位：（未写明）（1 个）');
});
