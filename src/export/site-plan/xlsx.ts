import type ExcelJS from 'exceljs';
import { fit, paper, put, putOver, putTitle } from '../page.ts';
import { bytesOf, newBook } from '../workbook.ts';
import { type Lang, sitePlanWords } from '../words.ts';
import { factsOf, type PlanSection, sectionsOf, type SitePlan } from './plan.ts';

const widths = [7, 54, 30, 24, 40];
const all: readonly [number, number] = [1, widths.length];
const whole = widths.reduce((sum, width) => sum + width);

/** Draws one section; answers the next free row. */
function drawSection(sheet: ExcelJS.Worksheet, first: number, { title, lines }: PlanSection, none: string): number {
  putOver(sheet, first, all, lines.length === 0 ? `${title}　${none}` : title, 'band');
  fit(sheet, first, []);
  lines.forEach(({ what, place, tick, prompt }, i) => {
    const row = first + 1 + i;
    put(sheet, [row, 1], i + 1, 'middle');
    put(sheet, [row, 2], what, 'line');
    put(sheet, [row, 3], place, 'line');
    put(sheet, [row, 4], tick, 'line');
    put(sheet, [row, 5], prompt, 'line');
    // Room for a line of handwriting below what is printed.
    fit(sheet, row, [
      [`${what}\n`, widths[1]!],
      [place, widths[2]!],
      [tick, widths[3]!],
    ]);
  });
  return first + 1 + lines.length;
}

/** The plan as a checklist for printing: A4 landscape, the heads on every page. */
export async function sitePlanXlsx(plan: SitePlan, lang: Lang = 'zh'): Promise<Uint8Array> {
  const words = sitePlanWords(lang);
  const book = await newBook(`${words.title} ${plan.application}`);
  const sheet = book.addWorksheet(words.sheets.plan);
  const facts = factsOf(plan, lang);
  const headRow = facts.length + 3;
  const foot = `${plan.application} ${plan.platform}`;
  paper(sheet, { landscape: true, headRow, foot, pages: words.pages, widths });
  // The facts above would fill the screen if they stood still.
  sheet.views = [];
  putTitle(sheet, words.title, widths);
  putOver(sheet, 2, all, words.private, 'note');
  facts.forEach(([label, value], i) => {
    const text = label + words.colon + value;
    putOver(sheet, 3 + i, all, text, 'note');
    fit(sheet, 3 + i, [[text, whole]]);
  });
  const { no, what, place, result, finding } = words.heads;
  [no, what, place, result, finding].forEach((head, i) => put(sheet, [headRow, i + 1], head, 'head'));
  fit(sheet, headRow, []);

  let row = headRow + 1;
  for (const section of sectionsOf(plan, lang)) row = drawSection(sheet, row, section, words.none);
  const { visitors, platform, date } = words.signatures;
  const blanks: [string, string | null, number][] = [
    [words.result, words.resultTicks, 30],
    [words.why, null, 90],
    [visitors, null, 40],
    [platform, null, 40],
    [date, null, 30],
  ];
  blanks.forEach(([label, text, height], i) => {
    putOver(sheet, row + i, [1, 2], label, 'head');
    putOver(sheet, row + i, [3, widths.length], text, 'middle');
    sheet.getRow(row + i).height = height;
  });
  return bytesOf(book);
}
