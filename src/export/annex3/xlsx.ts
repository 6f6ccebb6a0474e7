import type ExcelJS from 'exceljs';
import { fit, lock, paper, put, putOver, putTitle } from '../page.ts';
import { bytesOf, newBook } from '../workbook.ts';
import { type Lang, reviewFormWords } from '../words.ts';
import type { Annex3, AnnexLine } from './form.ts';

const widths = [27, 17, 18, 18, 18, 17, 17, 22];
const all: readonly [number, number] = [1, widths.length];
const whole = widths.reduce((sum, width) => sum + width);
const across = (from: number, to: number): number => widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

type Words = ReturnType<typeof reviewFormWords>['annex3'];

function band(sheet: ExcelJS.Worksheet, row: number, title: string): void {
  putOver(sheet, row, all, title, 'band');
  fit(sheet, row, [[title, whole]]);
}

function drawHeader(sheet: ExcelJS.Worksheet, first: number, { header }: Annex3): number {
  let row = first;
  for (let i = 0; i < header.length; i += 2, row++) {
    const [left, right] = [header[i]!, header[i + 1]];
    put(sheet, [row, 1], left[0], 'head');
    putOver(sheet, row, right ? [2, 4] : [2, 8], left[1], 'line');
    if (right) {
      put(sheet, [row, 5], right[0], 'head');
      putOver(sheet, row, [6, 8], right[1], 'line');
    }
    fit(sheet, row, [
      [left[1], across(2, right ? 4 : 8)],
      [right?.[1] ?? '', across(6, 8)],
    ]);
  }
  return row;
}

function drawHeads(sheet: ExcelJS.Worksheet, row: number, { years }: Annex3, words: Words): void {
  const { item, condition, self, checked, note } = words.heads;
  [item, condition, ...years.map(String), self, checked, note].forEach((head, i) =>
    put(sheet, [row, i + 1], head, 'head'),
  );
  fit(sheet, row, []);
}

function drawLine(sheet: ExcelJS.Worksheet, row: number, { label, condition, years, note }: AnnexLine): void {
  put(sheet, [row, 1], label, 'line');
  put(sheet, [row, 2], condition, 'middle');
  years.forEach((value, i) => {
    put(sheet, [row, 3 + i], value, value === null ? 'blank' : 'middle');
    if (typeof value === 'number') sheet.getCell(row, 3 + i).numFmt = Number.isInteger(value) ? '#,##0' : '#,##0.00';
  });
  put(sheet, [row, 6], null, 'blank');
  put(sheet, [row, 7], null, 'blank');
  put(sheet, [row, 8], note, note === null ? 'blank' : 'line');
  fit(sheet, row, [
    [label, widths[0]!],
    [condition ?? '', widths[1]!],
    ...years.map((value, i): [string, number] => [typeof value === 'string' ? value : '', widths[2 + i]!]),
    [note ?? '', widths[7]!],
  ]);
}

function drawBlock(
  sheet: ExcelJS.Worksheet,
  first: number,
  title: string,
  lines: readonly AnnexLine[],
  heads: (row: number) => void,
): number {
  band(sheet, first, title);
  heads(first + 1);
  lines.forEach((line, i) => drawLine(sheet, first + 2 + i, line));
  return first + 2 + lines.length;
}

/** A space for a text, and below it who signs. `text` stands above the space, locked. */
function drawOpinion(
  sheet: ExcelJS.Worksheet,
  first: number,
  {
    title,
    text,
    choice,
    sign,
    words,
  }: { title: string; text: string | null; choice: string; sign: string; words: string | null },
): number {
  let row = first;
  band(sheet, row++, title);
  if (text !== null) {
    putOver(sheet, row, all, text, 'line');
    fit(sheet, row++, [[text, whole]]);
  }
  const lines: [string | null, number][] = [
    [choice, 24],
    [words, 70],
    [sign, 30],
  ];
  for (const [content, height] of lines) {
    putOver(sheet, row, all, content, 'blank');
    sheet.getCell(row, 1).alignment = { horizontal: 'left', vertical: height > 50 ? 'top' : 'middle', wrapText: true };
    sheet.getRow(row++).height = height;
  }
  return row;
}

/**
 * 《年度运营情况测评表》 as .xlsx (Art. 15): one sheet with three year columns, printed on A4 landscape. What the ledger knows
 * is locked; light cells are to be filled in.
 */
export async function annex3Xlsx(annex: Annex3, lang: Lang = 'zh'): Promise<Uint8Array> {
  const { annex3: words } = reviewFormWords(lang);
  const book = await newBook(`${words.title} ${annex.number}`);
  const sheet = book.addWorksheet(words.sheet);
  paper(sheet, {
    landscape: true,
    headRow: null,
    foot: `${annex.number} ${annex.platform}`,
    pages: words.pages,
    widths,
  });
  // Fitted to a page, programs would not keep the breaks between its parts.
  sheet.pageSetup.fitToPage = false;
  sheet.pageSetup.scale = 66;
  putTitle(sheet, words.title, widths);
  putOver(sheet, 2, all, words.sample, 'note');
  putOver(sheet, 3, all, words.howTo, 'note');
  fit(sheet, 3, [[words.howTo, whole]]);
  const heads = (row: number): void => drawHeads(sheet, row, annex, words);
  const { blocks } = words;
  let row = drawHeader(sheet, 4, annex);
  row = drawBlock(sheet, row, blocks.changes, annex.changes, heads);
  // Of three functions and more the figures fill a page of their own.
  if (annex.figures.length > 15) sheet.getRow(row - 1).addPageBreak();
  row = drawBlock(sheet, row, blocks.figures, annex.figures, heads);
  sheet.getRow(row - 1).addPageBreak();
  row = drawBlock(sheet, row, blocks.quality, annex.quality, heads);
  row = drawBlock(sheet, row, blocks.fees, annex.fees, heads);
  row = drawBlock(sheet, row, blocks.duties, annex.duties, heads);
  band(sheet, row++, blocks.adverse);
  for (const text of annex.adverse.length > 0 ? annex.adverse : [words.none]) {
    putOver(sheet, row, all, text, 'line');
    fit(sheet, row++, [[text, whole]]);
  }
  const blank = { text: null, words: null };
  row = drawOpinion(sheet, row, { ...blank, title: blocks.self, choice: words.grade, sign: words.signed });
  sheet.getRow(row - 1).addPageBreak();
  const opinion = { title: blocks.opinion, text: annex.opinion, choice: words.verdicts, sign: words.officer };
  row = drawOpinion(sheet, row, { ...blank, ...opinion });
  drawOpinion(sheet, row, { ...blank, title: blocks.decision, choice: words.decisions, sign: words.officer });
  await lock(sheet);
  return bytesOf(book);
}
