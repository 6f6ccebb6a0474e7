import type ExcelJS from 'exceljs';
import { parseExact } from '../../core/exact.ts';
import { type Content, fit, paper as page, put, putOver, putTitle } from '../page.ts';
import { bytesOf, newBook } from '../workbook.ts';
import type { Lang } from '../words.ts';
import { hold, type OfficePaper } from './paper.ts';
import { type Cell, cellOf, paperWords, type Table, tablesOf } from './tables.ts';

const numberOf = (text: string): number => {
  const { n, d } = parseExact(text)!;
  return Number(n) / Number(d);
};

function content(cell: Cell): Content {
  if (cell === null || typeof cell === 'string') return cell;
  return numberOf('figure' in cell ? cell.figure : cell.share);
}

function putRow(
  sheet: ExcelJS.Worksheet,
  at: number,
  cells: readonly Cell[],
  table: Table,
  lang: Lang,
  look?: 'head',
): void {
  cells.forEach((cell, i) => {
    put(sheet, [at, i + 1], content(cell), look ?? (typeof cell === 'string' ? 'line' : 'middle'));
    if (cell !== null && typeof cell === 'object' && 'share' in cell) sheet.getCell(at, i + 1).numFmt = '0.00%';
  });
  fit(
    sheet,
    at,
    cells.map((cell, i) => [cellOf(cell, lang), table.widths[i]!]),
  );
}

function draw(sheet: ExcelJS.Worksheet, table: Table, title: string, notes: readonly string[], lang: Lang): void {
  const { heads, widths, rows, total } = table;
  const words = paperWords(lang);
  const headRow = notes.length + 2;
  page(sheet, { landscape: true, headRow, foot: title, pages: words.pages, widths });
  putTitle(sheet, title, widths);
  const whole = widths.reduce((sum, width) => sum + width);
  notes.forEach((note, i) => {
    putOver(sheet, i + 2, [1, widths.length], note, 'note');
    fit(sheet, i + 2, [[note, whole]]);
  });
  putRow(sheet, headRow, heads, table, lang, 'head');
  rows.forEach((row, i) => putRow(sheet, headRow + 1 + i, row, table, lang));
  putRow(sheet, headRow + 1 + rows.length, total, table, lang);
}

/** A paper of Art. 17 for printing: A4 landscape, the heads on every page; of the region, offices and platforms on a sheet each. */
export async function officePaperXlsx(paper: OfficePaper, lang: Lang = 'zh'): Promise<Uint8Array> {
  hold(paper);
  const { title, notes, tables } = tablesOf(paper, lang);
  const book = await newBook(title);
  for (const table of tables) draw(book.addWorksheet(table.name), table, title, notes, lang);
  return bytesOf(book);
}
