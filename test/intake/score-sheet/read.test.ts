import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { type SheetCode, sheetCodes, type SheetRemark } from '../../../src/core/sheet-codes.ts';
import { scoreSheet, sheetMeta } from '../../../src/export/score-sheet.ts';
import { sheetProblems as en } from '../../../src/i18n/en/sheets.ts';
import { fill, placeholders } from '../../../src/i18n/fill.ts';
import { sheetProblems as zh } from '../../../src/i18n/zh/sheets.ts';
import { type ReadScoreSheet, readScoreSheet } from '../../../src/intake/score-sheet/read.ts';
import { asked } from '../../export/asked.ts';
import { type Answers, filled, rowOf, saved } from '../../export/filled.ts';

const points = { basic: 18.5, management: 12, team: 13.5, cluster: 0, results: 25, functions: 0.1 };
const good: Answers = { points, recommend: '推荐', opinion: '基础扎实。\n建议推荐。', remarks: { team: '人员稳定' } };

let blank: Uint8Array;
beforeAll(async () => {
  blank = await scoreSheet(asked);
});

let reported: Omit<Finding, 'severity'>[] = [];
function reading(bytes: Uint8Array): ReadScoreSheet {
  reported = [];
  return readScoreSheet(bytes, '评分表.xlsx', (finding) => reported.push(finding));
}

const back = async (answers: Partial<Answers>): Promise<ReadScoreSheet> =>
  reading(await filled(blank, { ...good, ...answers }));

const sheetOf = (read: ReadScoreSheet) => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.sheet;
};

/** Every code met in this file, to be held against the list. */
const met = new Set<SheetCode>();

const saidOf = (read: ReadScoreSheet): [string, string, SheetRemark['args']][] =>
  (read.ok ? read.remarks : read.problems).map(({ code, args, severity, at }) => {
    met.add(code);
    expect(severity).toBe(sheetCodes[code]);
    for (const words of [zh, en])
      expect([...placeholders(words[code].message)].filter((name) => !(name in args))).toEqual([]);
    return [code, 'cell' in at ? at.cell : at.file, args];
  });

describe('a score sheet that comes back', () => {
  it('gives what was filled in, exactly, and whose it is', async () => {
    const read = await back({});
    expect(saidOf(read)).toEqual([]);
    expect(reported).toEqual([]);
    expect(sheetOf(read)).toEqual({
      meta: sheetMeta(asked),
      items: [
        { item: 'basic', points: '18.5', max: '20', remark: null },
        { item: 'management', points: '12', max: '15', remark: null },
        { item: 'team', points: '13.5', max: '15', remark: '人员稳定' },
        { item: 'cluster', points: '0', max: '5', remark: null },
        { item: 'results', points: '25', max: '25', remark: null },
        { item: 'functions', points: '0.1', max: '20', remark: null },
      ],
      total: '69.1',
      recommend: true,
      opinion: '基础扎实。\n建议推荐。',
      sheetDigest: sheetMeta(asked).sheet,
    });
  });

  it('does so for any points', async () => {
    const tenths = fc.record(
      Object.fromEntries(asked.items.map(({ id, max }) => [id, fc.integer({ min: 0, max: max * 10 })])),
    );
    await fc.assert(
      fc.asyncProperty(tenths, fc.constantFrom('推荐', '不推荐', undefined), async (given, recommend) => {
        const values = Object.fromEntries(Object.entries(given).map(([item, n]) => [item, n / 10]));
        const read = reading(await filled(blank, { points: values, ...(recommend ? { recommend } : {}) }));
        const sheet = sheetOf(read);
        for (const { item, points: got } of sheet.items) {
          const n = given[item]!;
          expect(got).toBe(n % 10 === 0 ? `${n / 10}` : `${Math.floor(n / 10)}.${n % 10}`);
        }
        const sum = Object.values(given).reduce((a, b) => a + b, 0);
        expect(sheet.total).toBe(sum % 10 === 0 ? `${sum / 10}` : `${Math.floor(sum / 10)}.${sum % 10}`);
        expect(sheet.recommend).toBe(recommend === undefined ? null : recommend === '推荐');
        expect(saidOf(read).map(([code]) => code)).toEqual(recommend === undefined ? ['sheet/recommend-empty'] : []);
      }),
      { numRuns: 25 },
    );
  });

  it('is read in English as in Chinese', async () => {
    const bytes = await scoreSheet(asked, 'en');
    const labels = { recommend: 'Recommend?', opinion: 'Opinion', total: 'Total' };
    const read = reading(await filled(bytes, { points, recommend: 'do not recommend', opinion: 'Weak.', labels }));
    expect(saidOf(read)).toEqual([]);
    expect(sheetOf(read)).toMatchObject({ recommend: false, opinion: 'Weak.', total: '69.1' });
  });

  it.each([
    ['是', true],
    ['否', false],
    [' 不 推荐 ', false],
  ])('understands the answer %s', async (recommend, expected) => {
    expect(sheetOf(await back({ recommend })).recommend).toBe(expected);
  });

  it('finds rows by their ids: inserted, moved and deleted ones do no harm', async () => {
    const read = await back({
      edit: (form) => {
        const cells = (row: number) => [1, 2, 3, 4, 5, 6, 7, 8].map((column) => form.getCell(row, column).value);
        // The items of 服务业绩 and 基础条件 change places; their clauses stay.
        const [basic, results] = [rowOf(form, 'basic'), rowOf(form, 'results')];
        const [first, second] = [cells(basic), cells(results)];
        first.forEach((_, i) => {
          form.getCell(basic, i + 1).value = second[i] as ExcelJS.CellValue;
          form.getCell(results, i + 1).value = first[i] as ExcelJS.CellValue;
        });
        form.insertRow(9, ['', '专家自己加的一行', '见另页']);
        form.insertRow(1, ['内部资料']);
      },
    });
    expect(sheetOf(read).items.map(({ points: given }) => given)).toEqual(['18.5', '12', '13.5', '0', '25', '0.1']);
  });

  it('takes text and full-width digits for the numbers they are, and says so', async () => {
    const read = await back({ points: { ...points, basic: '１８．５', team: ' 13.5分 ', cluster: '5' } });
    expect(saidOf(read).filter(([code]) => code === 'sheet/points-text')).toEqual([
      ['sheet/points-text', 'G8', { item: '基础条件', written: '１８．５', points: '18.5' }],
      ['sheet/points-text', 'G14', { item: '团队', written: ' 13.5分 ', points: '13.5' }],
      ['sheet/points-text', 'G17', { item: '集聚区', written: '5', points: '5' }],
    ]);
    expect(sheetOf(read).total).toBe('74.1');
  });

  it('reads numbers as a program shows them: no noise of binary fractions', async () => {
    const formula = { formula: '0.1+0.2', result: 0.1 + 0.2 };
    expect(sheetOf(await back({ points: { ...points, cluster: formula } })).items[3]!.points).toBe('0.3');
  });

  it('counts its own sum and warns of another total', async () => {
    const total = (value: ExcelJS.CellValue) =>
      back({
        edit: (form) => {
          form.getCell('G23').value = value;
        },
      });
    const read = await total({ formula: 'SUM(G8)', result: 70 });
    expect(saidOf(read)).toEqual([['sheet/total', 'G23', { stated: '70', total: '69.1' }]]);
    expect(sheetOf(read).total).toBe('69.1');
    // As WPS may save it: a formula without a result, or the number as text.
    expect(saidOf(await total({ formula: 'SUM(G8)' } as ExcelJS.CellFormulaValue))).toEqual([]);
    expect(reported).toEqual([]);
    expect(saidOf(await total('69.1'))).toEqual([]);
    expect(saidOf(await total(null))).toEqual([]);
    expect(saidOf(await total('见备注'))).toEqual([['sheet/total', 'G23', { stated: '见备注', total: '69.1' }]]);
  });

  it('tells of hidden pages that are not missed, and of hidden rows', async () => {
    const edit: Answers['edit'] = (form, book) => {
      book.addWorksheet('底稿', { state: 'hidden' }).getCell('A1').value = '1';
      form.getRow(9).hidden = true;
    };
    expect((await back({ edit })).ok).toBe(true);
    expect(reported.map(({ code, args }) => [code, args['sheet']])).toEqual([
      ['excel/hidden-rows', '专家评分表'],
      ['excel/hidden-sheet', '底稿'],
    ]);
  });

  it('keeps the maximum it went out with', async () => {
    const read = await back({ edit: (form) => (form.getCell('F8').value = 30) });
    expect(saidOf(read)).toEqual([['sheet/maximum', 'F8', { item: '基础条件', max: '20', shown: '30' }]]);
    expect(sheetOf(read).items[0]!.max).toBe('20');
  });
});

describe('a score sheet that cannot stand', () => {
  const spoiled: [string, Partial<Answers>, [SheetCode, string, SheetRemark['args']]][] = [
    ['no points', { points: { ...points, team: null } }, ['sheet/points-empty', 'G14', { item: '团队' }]],
    ['blank points', { points: { ...points, team: '  ' } }, ['sheet/points-empty', 'G14', { item: '团队' }]],
    [
      'a formula without a result',
      { points: { ...points, team: { formula: '1+1' } as ExcelJS.CellFormulaValue } },
      ['sheet/points-uncached', 'G14', { item: '团队' }],
    ],
    ['words', { points: { ...points, team: '优' } }, ['sheet/points-number', 'G14', { item: '团队', points: '优' }]],
    [
      'about',
      { points: { ...points, team: '约12' } },
      ['sheet/points-number', 'G14', { item: '团队', points: '约12' }],
    ],
    [
      'a truth',
      { points: { ...points, team: true } },
      ['sheet/points-number', 'G14', { item: '团队', points: 'true' }],
    ],
    [
      'a date',
      { edit: (form) => Object.assign(form.getCell('G14'), { value: 45303, numFmt: 'yyyy-mm-dd' }) },
      ['sheet/points-number', 'G14', { item: '团队', points: '2024-01-12' }],
    ],
    [
      'a percentage',
      { edit: (form) => Object.assign(form.getCell('G14'), { value: 0.9, numFmt: '0%' }) },
      ['sheet/points-number', 'G14', { item: '团队', points: '90%' }],
    ],
    [
      'below 0',
      { points: { ...points, team: -0.1 } },
      ['sheet/points-negative', 'G14', { item: '团队', points: '-0.1', max: '15' }],
    ],
    [
      'above',
      { points: { ...points, team: 15.1 } },
      ['sheet/points-above', 'G14', { item: '团队', points: '15.1', max: '15' }],
    ],
    [
      'too fine',
      { points: { ...points, team: 12.25 } },
      ['sheet/points-grain', 'G14', { item: '团队', points: '12.25', max: '15' }],
    ],
    ['no answer to make out', { recommend: '待定' }, ['sheet/recommend', 'C24', { value: '待定' }]],
    [
      'a changed head',
      { edit: (form) => (form.getCell('G7').value = '分数') },
      ['sheet/header', 'A7', { missing: '得分' }],
    ],
    [
      'a changed label',
      { edit: (form) => (form.getCell('A23').value = '合计') },
      ['sheet/header', 'A7', { missing: '总分' }],
    ],
    [
      'a row gone',
      { edit: (form) => (form.getCell('A8').value = null) },
      ['sheet/item-missing', 'A7', { item: 'basic' }],
    ],
    [
      'a row twice',
      { edit: (form) => (form.getCell('A9').value = 'basic') },
      ['sheet/item-twice', 'A9', { item: '基础条件', cell: 'A8' }],
    ],
    [
      'points for a clause',
      { edit: (form) => (form.getCell('G9').value = 3) },
      ['sheet/item-unknown', 'G9', { id: '6.1.assets', points: '3' }],
    ],
    [
      'points in an added row',
      { edit: (form) => (form.getCell('A8').value = 'basics') },
      ['sheet/item-unknown', 'G8', { id: 'basics', points: '18.5' }],
    ],
    [
      'two pages of scores',
      {
        edit: (form, book) => {
          const copy = book.addWorksheet('副本');
          for (let column = 1; column <= 8; column++) copy.getCell(1, column).value = form.getCell(7, column).value;
        },
      },
      ['sheet/two-forms', '评分表.xlsx', { sheets: '专家评分表、副本' }],
    ],
    [
      'the page of scores hidden',
      { edit: (form) => (form.state = 'hidden') },
      ['sheet/form-hidden', 'A1', { sheet: '专家评分表' }],
    ],
    [
      'the other page hidden',
      { edit: (_, book) => (book.worksheets[1]!.state = 'hidden') },
      ['sheet/info-hidden', 'A1', { sheet: '系统信息' }],
    ],
    [
      'the other page deleted',
      { edit: (_, book) => book.removeWorksheet('系统信息') },
      ['sheet/foreign', '评分表.xlsx', {}],
    ],
    [
      'a maximum raised on the other page',
      { edit: (_, book) => (book.worksheets[1]!.getCell('B12').value = '30') },
      ['sheet/info-changed', 'B3', {}],
    ],
    [
      'the other page cut',
      { edit: (_, book) => book.worksheets[1]!.spliceRows(5, 2) },
      ['sheet/info-damaged', 'B3', { keys: 'application, received' }],
    ],
    [
      'a later format',
      { edit: (_, book) => (book.worksheets[1]!.getCell('B3').value = 'xjsme-score-sheet/2') },
      ['sheet/version', 'B3', { found: 'xjsme-score-sheet/2', known: 'xjsme-score-sheet/1' }],
    ],
  ];
  it.each(spoiled)('%s', async (_, answers, expected) => {
    const read = await back(answers);
    expect(read.ok).toBe(false);
    expect(saidOf(read)).toContainEqual(expected);
  });

  it('says everything that is wrong at once', async () => {
    const read = await back({ points: { ...points, basic: 21, team: '优', results: null }, recommend: '？' });
    expect(saidOf(read).map(([code]) => code)).toEqual([
      'sheet/points-above',
      'sheet/points-number',
      'sheet/points-empty',
      'sheet/recommend',
    ]);
  });

  it('no workbook at all', () => {
    const read = reading(new TextEncoder().encode('姓名,得分\n'));
    expect(saidOf(read)).toEqual([['sheet/unreadable', '评分表.xlsx', {}]]);
    expect(reported).toHaveLength(1);
  });

  it('another workbook', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('评分').getCell('A1').value = '编号';
    expect(saidOf(reading(await saved(book)))).toEqual([['sheet/foreign', '评分表.xlsx', {}]]);
  });

  it('never throws on a sheet with bytes changed', async () => {
    const bytes = await filled(blank, good);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at]! ^= by;
        reading(changed);
      }),
      { numRuns: 100 },
    );
  });
});

describe('words about score sheets', () => {
  it('are there for every code, with the same arguments, and end as a sentence', () => {
    for (const code of Object.keys(sheetCodes) as SheetCode[]) {
      expect(placeholders(zh[code].message), code).toEqual(placeholders(en[code].message));
      for (const { message, hint } of [zh[code], en[code]]) {
        expect(message).toMatch(/[。.]$/);
        expect(hint).toMatch(/[。.]$/);
      }
    }
    expect(fill(zh['sheet/item-unknown'].message, { id: '', points: '3' })).toBe(
      '这一行填了得分“3”，但没有编号，不是评分项。',
    );
  });

  it('speak of what these tests have met: every code', () => {
    expect(Object.keys(sheetCodes).filter((code) => !met.has(code as SheetCode))).toEqual([]);
  });
});
