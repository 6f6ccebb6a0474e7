import type ExcelJS from 'exceljs';
import { exact, parseExact } from '../../core/exact.ts';
import { cellName } from '../../core/place.ts';
import { type Content, fit, paper, put, putTitle } from '../page.ts';
import { bytesOf, newBook } from '../workbook.ts';
import { type Lang, scoresWords } from '../words.ts';
import {
  decisive,
  entersMean,
  hold,
  type ItemColumn,
  itemColumns,
  type Outcome,
  pointsBy,
  recommendation,
  remarkOf,
  type ScoredApplication,
  type ScoredBy,
  type Scores,
  valid,
} from './scores.ts';

const headRow = 2;

/** Exact text as a cell shows it; a fraction is cut to what a double holds. */
const numberOf = (text: string): number => {
  const { n, d } = parseExact(text) ?? exact(0);
  return Number(n) / Number(d);
};

const figure = (text: string | null): Content => (text === null ? null : numberOf(text));

/** Where each expert's total stands on the page of details. */
type Totals = ReadonlyMap<ScoredBy, string>;

function putRow(sheet: ExcelJS.Worksheet, row: number, cells: readonly Content[], widths: readonly number[]): void {
  cells.forEach((cell, i) => put(sheet, [row, i + 1], cell, typeof cell === 'string' ? 'line' : 'middle'));
  fit(
    sheet,
    row,
    cells.map((cell, i) => [typeof cell === 'string' ? cell : '', widths[i]!]),
  );
}

function drawDetail(
  sheet: ExcelJS.Worksheet,
  scores: Scores,
  columns: readonly ItemColumn[],
  widths: readonly number[],
  lang: Lang,
): Totals {
  const words = scoresWords(lang);
  const totals = new Map<ScoredBy, string>();
  const column = 5 + columns.length;
  let row = headRow;
  for (const application of scores.applications) {
    for (const by of application.experts) {
      row++;
      const sum = `SUM(${cellName(row, 5)}:${cellName(row, column - 1)})`;
      const cells: Content[] = [
        application.application,
        application.platform,
        by.expert,
        by.name,
        ...pointsBy(columns, application, by).map(figure),
        by.total === null ? null : { formula: sum, result: numberOf(by.total) },
        recommendation(by.recommend, lang),
        entersMean(by) ? words.yes : words.no,
        remarkOf(by, lang),
      ];
      putRow(sheet, row, cells, widths);
      totals.set(by, `'${words.sheets.detail}'!${cellName(row, column)}`);
    }
  }
  return totals;
}

/** The figures of one application as formulas over the totals on the page of details. */
function outcomeOf(application: ScoredApplication, closed: Outcome, totals: Totals): Content[] {
  const all = valid(application).map((by) => totals.get(by)!);
  const deciding = decisive(application).map((by) => totals.get(by)!);
  const calculated = (formula: string, text: string): Content => ({ formula, result: numberOf(text) });
  if (all.length === 0) return [closed.mean, closed.median, closed.spread, closed.result].map(figure);
  const list = all.join(',');
  return [
    calculated(`AVERAGE(${list})`, closed.mean),
    calculated(`MEDIAN(${list})`, closed.median),
    calculated(`MAX(${list})-MIN(${list})`, closed.spread),
    calculated(`${closed.method === 'median' ? 'MEDIAN' : 'AVERAGE'}(${deciding.join(',')})`, closed.result),
  ];
}

function drawSummary(sheet: ExcelJS.Worksheet, scores: Scores, widths: readonly number[], totals: Totals, lang: Lang) {
  const words = scoresWords(lang);
  scores.applications.forEach((application, i) => {
    const { closed } = application;
    const row = headRow + 1 + i;
    const [mean, median, spread, result] = closed
      ? outcomeOf(application, closed, totals)
      : ([null, null, null, null] as const);
    const cells: Content[] = [
      i + 1,
      application.application,
      application.platform,
      application.operator,
      valid(application).length,
      mean!,
      median!,
      spread!,
      closed ? words.methods[closed.method] : '',
      result!,
      figure(closed?.passLine ?? null),
      closed ? recommendation(closed.recommended, lang) : words.open,
      closed?.reason ?? '',
    ];
    putRow(sheet, row, cells, widths);
    for (const column of [6, 7, 8, 10]) sheet.getCell(row, column).numFmt = '0.00';
  });
}

/** Sheets 汇总 and 明细: totals and figures are formulas with their results, so that anybody can follow them. */
export async function scoresXlsx(scores: Scores, lang: Lang = 'zh'): Promise<Uint8Array> {
  hold(scores);
  const words = scoresWords(lang);
  const columns = itemColumns(scores, lang);
  const c = words.columns;
  const pages = {
    summary: {
      heads: [
        c.no,
        c.application,
        c.platform,
        c.operator,
        c.experts,
        c.mean,
        c.median,
        c.spread,
        c.method,
        c.result,
      ].concat([c.passLine, c.recommended, c.note]),
      widths: [6, 13, 30, 30, 9, 10, 10, 10, 16, 10, 9, 12, 24],
    },
    detail: {
      heads: [c.application, c.platform, c.expert, c.name, ...columns.map(({ head }) => head), c.total].concat([
        c.recommend,
        c.counted,
        c.reason,
      ]),
      widths: [13, 30, 10, 14, ...columns.map(() => 11), 10, 10, 9, 28],
    },
  };
  const book = await newBook(words.title(scores.year));
  const made = (name: 'summary' | 'detail'): ExcelJS.Worksheet => {
    const { heads, widths } = pages[name];
    const sheet = book.addWorksheet(words.sheets[name]);
    paper(sheet, {
      landscape: true,
      headRow,
      foot: `${scores.year} ${words.sheets[name]}`,
      pages: words.pages,
      widths,
    });
    putTitle(sheet, words.title(scores.year), widths);
    heads.forEach((head, i) => put(sheet, [headRow, i + 1], head, 'head'));
    fit(
      sheet,
      headRow,
      heads.map((head, i) => [head, widths[i]!]),
    );
    return sheet;
  };
  const summary = made('summary');
  const detail = made('detail');
  const totals = drawDetail(detail, scores, columns, pages.detail.widths, lang);
  drawSummary(summary, scores, pages.summary.widths, totals, lang);
  return bytesOf(book);
}
