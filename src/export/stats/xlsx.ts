import type ExcelJS from 'exceljs';
import { cellName } from '../../core/place.ts';
import { type Content, fit, paper, put, putOver, putTitle } from '../page.ts';
import { type Lang, statsWords } from '../words.ts';
import { bytesOf, newBook } from '../workbook.ts';

/** A table of figures in words. */
export interface StatsSheet {
  title: string;
  head: string;
  note: string | null;
  columns: readonly { key: string; name: string }[];
  rows: readonly { name: string; values: Readonly<Record<string, number | null>> }[];
  total: Readonly<Record<string, number>> | null;
}

const headRow = 3;
const nameWidth = 40;
const figureWidth = 11;

function putRow(sheet: ExcelJS.Worksheet, row: number, name: string, figures: readonly Content[]): void {
  put(sheet, [row, 1], name, 'line');
  figures.forEach((figure, i) => put(sheet, [row, i + 2], figure, 'middle'));
  fit(sheet, row, [[name, nameWidth]]);
}

function draw(book: ExcelJS.Workbook, table: StatsSheet, title: string, lang: Lang): void {
  const words = statsWords(lang);
  const { columns, rows, total, note } = table;
  const widths = [nameWidth, ...columns.map(() => figureWidth)];
  // A name of a sheet knows no colon and ends after 31 characters.
  const sheet = book.addWorksheet(table.title.replaceAll(/[:：\\/?*[\]]/g, ' ').slice(0, 31));
  paper(sheet, { landscape: columns.length > 5, headRow, foot: title, pages: words.pages, widths });
  putTitle(sheet, table.title, widths);
  const about = [title, note].filter((one) => one !== null).join(lang === 'en' ? '; ' : '；');
  putOver(sheet, 2, [1, widths.length], about, 'note');
  fit(sheet, 2, [[about, widths.reduce((a, b) => a + b)]]);
  [table.head, ...columns.map(({ name }) => name)].forEach((head, i) => put(sheet, [headRow, i + 1], head, 'head'));
  fit(sheet, headRow, []);
  rows.forEach(({ name, values }, i) =>
    putRow(
      sheet,
      headRow + 1 + i,
      name,
      columns.map(({ key }) => values[key] ?? null),
    ),
  );
  if (!total || rows.length === 0) return;
  const last = headRow + rows.length;
  const sums = columns.map(({ key }, i): Content => {
    const formula = `SUM(${cellName(headRow + 1, i + 2)}:${cellName(last, i + 2)})`;
    return { formula, result: total[key]! };
  });
  putRow(sheet, last + 1, words.total, sums);
}

/** One sheet a table, A4, totals as formulas with their results. */
export async function statsXlsx(title: string, tables: readonly StatsSheet[], lang: Lang): Promise<Uint8Array> {
  const book = await newBook(title);
  for (const table of tables) draw(book, table, title, lang);
  return bytesOf(book);
}
