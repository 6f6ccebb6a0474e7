import type ExcelJS from 'exceljs';
import { cellText, footText } from './text.ts';

/** Fonts of official papers (GB/T 9704), named and never embedded. */
const fonts = { head: '黑体', body: '仿宋' };

const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } };
const borders: Partial<ExcelJS.Borders> = { top: line, left: line, bottom: line, right: line };

/** What a cell looks like: a title over the page, a head, a long text, a short one, a figure, a space to fill in. */
export type Look = 'title' | 'note' | 'head' | 'band' | 'text' | 'line' | 'middle' | 'blank';

const shade = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const styles: Readonly<Record<Look, Partial<ExcelJS.Style>>> = {
  title: {
    font: { name: fonts.head, size: 18 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  note: { font: { name: fonts.body, size: 11 }, alignment: { vertical: 'middle', wrapText: true } },
  head: {
    font: { name: fonts.head, size: 11 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: borders,
    fill: shade('FFD9D9D9'),
  },
  band: {
    font: { name: fonts.head, size: 11 },
    alignment: { vertical: 'middle', wrapText: true },
    border: borders,
    fill: shade('FFF2F2F2'),
  },
  text: { font: { name: fonts.body, size: 11 }, alignment: { vertical: 'top', wrapText: true }, border: borders },
  line: { font: { name: fonts.body, size: 11 }, alignment: { vertical: 'middle', wrapText: true }, border: borders },
  middle: {
    font: { name: fonts.body, size: 11 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: borders,
  },
  blank: {
    font: { name: fonts.body, size: 12 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: borders,
    fill: shade('FFFFFFE5'),
    protection: { locked: false },
  },
};

/** What stands in a cell: text is never a formula, whatever it begins with. */
export type Content = string | number | null | { formula: string; result: number | string };

export function put(sheet: ExcelJS.Worksheet, cell: string | [number, number], content: Content, look: Look): void {
  const target = typeof cell === 'string' ? sheet.getCell(cell) : sheet.getCell(cell[0], cell[1]);
  target.style = structuredClone(styles[look]);
  if (content !== null) target.value = typeof content === 'string' ? cellText(content) : content;
}

/** One content over several columns of a row. */
export function putOver(
  sheet: ExcelJS.Worksheet,
  row: number,
  [first, last]: readonly [number, number],
  content: Content,
  look: Look,
): void {
  for (let column = first; column <= last; column++) put(sheet, [row, column], column === first ? content : null, look);
  if (last > first) sheet.mergeCells(row, first, row, last);
}

/** A4, one page wide, the heads repeated on every page. `foot` stands left of the page number. */
export function paper(
  sheet: ExcelJS.Worksheet,
  {
    landscape,
    headRow,
    foot,
    pages,
    widths,
  }: { landscape: boolean; headRow: number | null; foot: string; pages: string; widths: readonly number[] },
): void {
  sheet.columns = widths.map((width) => ({ width }));
  sheet.pageSetup = {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    ...(headRow === null ? {} : { printTitlesRow: `${headRow}:${headRow}` }),
  };
  sheet.headerFooter.oddFooter = `&L${footText(foot)}&R${pages}`;
  if (headRow !== null) sheet.views = [{ state: 'frozen', ySplit: headRow }];
}

/** Locks everything that is not a space to fill in; without a password, for it guards against slips and nothing else. */
export const lock = (sheet: ExcelJS.Worksheet): Promise<void> =>
  sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true });

/** Width of a text in columns of a workbook, roughly: a Chinese character takes two and a bit. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 2.15 : 1.1), 0);

/** Lines that a text fills in so many columns. */
export const linesOf = (text: string, columns: number): number =>
  text.split('\n').reduce((lines, one) => lines + Math.max(1, Math.ceil(widthOf(one) / columns)), 0);

/** Height in points of so many lines; no program makes a row higher than 409. */
const heightOf = (lines: number): number => Math.min(Math.max(lines * 15 + 6, 22), 409);

/** What a row holds at most before its text must go on in the next one. */
export const mostLines = 24;

/** Makes a row as high as its texts need. Programs do so by themselves only sometimes, and never for merged cells. */
export function fit(sheet: ExcelJS.Worksheet, row: number, texts: readonly [text: string, columns: number][]): void {
  sheet.getRow(row).height = heightOf(Math.max(1, ...texts.map(([text, columns]) => linesOf(text, columns))));
}

/** The title over a page, in the first row. Its letters are nearly twice as large as the rest. */
export function putTitle(sheet: ExcelJS.Worksheet, title: string, widths: readonly number[]): void {
  putOver(sheet, 1, [1, widths.length], title, 'title');
  sheet.getRow(1).height = linesOf(title, widths.reduce((sum, width) => sum + width) / 1.8) * 26 + 8;
}
