import type ExcelJS from 'exceljs';
import { cellName } from '../../core/place.ts';
import { summary as en } from '../../i18n/en/summary.ts';
import { summary as zh } from '../../i18n/zh/summary.ts';
import type { ServiceFunction } from '../../process/state.ts';
import { type Content, fit, paper, put, putOver, putTitle } from '../page.ts';
import { cellText } from '../text.ts';
import { bytesOf, newBook } from '../workbook.ts';
import { functionWord, type Lang } from '../words.ts';
import { byRecommender, type Summary, type SummaryRow } from './summary.ts';

const functions: readonly ServiceFunction[] = [
  'information',
  'technology',
  'startup',
  'training',
  'finance',
  'consulting',
];
const headRow = 5;

type Key = keyof typeof zh.columns;

const formats: Partial<Record<Key, string>> = {
  registeredOn: 'yyyy-mm-dd',
  employees: '#,##0',
  qualified: '#,##0',
  qualifiedShare: '0.00%',
  totalAssets: '#,##0.00',
  area: '#,##0.##',
  institutions: '#,##0',
  served: '#,##0',
  servedBefore: '#,##0',
  serviceRevenue: '#,##0.00',
  publicShare: '0.00%',
  satisfaction: '0.00%',
};

/** Columns before the six functions, and after them. */
const before: readonly Key[] = [
  'no',
  'platform',
  'operator',
  'region',
  'contact',
  'phone',
  'registeredOn',
  'employees',
  'qualified',
  'qualifiedShare',
  'totalAssets',
  'area',
  'institutions',
  'served',
  'servedBefore',
  'serviceRevenue',
  'publicShare',
  'satisfaction',
];
const after: readonly Key[] = ['recognitions', 'note'];

const firstFunction = before.length + 1;

function putValue(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  key: Key,
  value: string | number | null,
): void {
  const format = formats[key];
  put(sheet, [row, column], null, format || key === 'no' ? 'middle' : 'line');
  const cell = sheet.getCell(row, column);
  cell.numFmt = format ?? (typeof value === 'number' ? '0' : '@');
  if (key === 'registeredOn' && typeof value === 'string') cell.value = new Date(`${value}T00:00:00Z`);
  else if (value !== null) cell.value = typeof value === 'string' ? cellText(value) : value;
}

/**
 * 推荐汇总表 as .xlsx: A4 landscape, one row an application under its recommending body, totals below. It holds contacts of
 * persons and says that it is internal; it is never a public list.
 */
export async function summaryXlsx({ year, body, rows }: Summary, lang: Lang = 'zh'): Promise<Uint8Array> {
  const words = lang === 'en' ? en : zh;
  const headOf = (key: Key): readonly [string, number] => words.columns[key];
  const heads = [
    ...before.map(headOf),
    ...functions.map((name) => [functionWord(name, lang), words.functionWidth] as const),
    ...after.map(headOf),
  ];
  const widths = heads.map(([, width]) => width);
  const all: readonly [number, number] = [1, heads.length];
  const title = words.title(year);
  const book = await newBook(title);
  const sheet = book.addWorksheet(words.sheet);
  paper(sheet, { landscape: true, headRow, foot: `${title} ${words.internal}`, pages: words.pages, widths });
  putTitle(sheet, title, widths);
  const groups = byRecommender(rows);
  putOver(sheet, 2, all, words.sample, 'note');
  putOver(sheet, 3, all, words.internal, 'note');
  putOver(sheet, 4, all, words.body(body ?? words.several(groups.size)), 'note');
  heads.forEach(([head], i) => put(sheet, [headRow, i + 1], head, 'head'));
  fit(
    sheet,
    headRow,
    heads.map(([head, width]): [string, number] => [head, width]),
  );
  let row = headRow + 1;
  let no = 0;
  for (const [name, own] of groups) {
    if (body === null) {
      putOver(sheet, row, all, words.group(name || words.unnamed, own.length), 'band');
      fit(sheet, row++, []);
    }
    for (const one of own) drawRow(sheet, row++, ++no, one, widths);
  }
  drawTotal(sheet, row, rows, words.total(rows.length), heads.length);
  sheet.pageSetup.printArea = `A1:${cellName(row, heads.length)}`;
  return bytesOf(book);
}

function drawRow(sheet: ExcelJS.Worksheet, row: number, no: number, one: SummaryRow, widths: readonly number[]): void {
  const valueOf = (key: Key): string | number | null => (key === 'no' ? no : one[key]);
  before.forEach((key, i) => putValue(sheet, row, i + 1, key, valueOf(key)));
  functions.forEach((name, i) =>
    put(sheet, [row, firstFunction + i], one.functions.includes(name) ? '√' : null, 'middle'),
  );
  after.forEach((key, i) => putValue(sheet, row, firstFunction + functions.length + i, key, valueOf(key)));
  const texts = [...before, ...functions.map(() => null), ...after].map((key, i): [string, number] => [
    key === null ? '' : String(valueOf(key) ?? ''),
    widths[i]!,
  ]);
  fit(
    sheet,
    row,
    texts.filter(([text]) => text !== ''),
  );
}

/** Applications in all, and of each function, reckoned from the rows above. */
function drawTotal(
  sheet: ExcelJS.Worksheet,
  row: number,
  rows: readonly SummaryRow[],
  text: string,
  last: number,
): void {
  putOver(sheet, row, [1, before.length], text, 'band');
  functions.forEach((name, i) => {
    const column = firstFunction + i;
    const result = rows.filter((one) => one.functions.includes(name)).length;
    const range = `${cellName(headRow + 1, column)}:${cellName(Math.max(row - 1, headRow + 1), column)}`;
    const content: Content = rows.length === 0 ? 0 : { formula: `COUNTIF(${range},"√")`, result };
    put(sheet, [row, column], content, 'middle');
  });
  putOver(sheet, row, [firstFunction + functions.length, last], null, 'band');
  fit(sheet, row, []);
}
