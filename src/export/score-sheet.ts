import type ExcelJS from 'exceljs';
import { clean } from '../core/clean.ts';
import { exact, showExact } from '../core/exact.ts';
import { checkKey, scoreSheetSchema, type SheetMeta, sheetInfo } from '../core/score-sheet.ts';
import { digestOf } from './digest.ts';
import { lock, paper, put, putOver } from './page.ts';
import { drawForm, headRow, widths } from './score-form.ts';
import { bytesOf, newBook } from './workbook.ts';
import { type Lang, scoreSheetWords } from './words.ts';

/** One clause under an item, in words ready to print. */
export interface SheetLine {
  clause: string;
  title: string;
  /** The article, e.g. 第六条（四）. */
  cite: string;
  /** What the clause asks, in words. */
  definition: string;
  /** Names and places of the figures, and material items; one a line. */
  evidence: readonly string[];
  measured: string | null;
  required: string | null;
  status: string;
}

/** What is scored as one: a part of the pack's 100 points. */
export interface SheetItem {
  id: string;
  title: string;
  max: number;
  /** Points by the pack's setting, exact decimal text; null where there are none to give. */
  reference: string | null;
  lines: readonly SheetLine[];
}

/** Everything an expert is asked about one application. Texts are in the language of the sheet. */
export interface ScoreSheetInput {
  year: number;
  /** What the pack is called: the regulation it holds. */
  document: string;
  application: string;
  /** Hash of the event that received the application. */
  received: string;
  platform: string;
  operator: string;
  functions: readonly string[];
  expert: { id: string; name: string; fields: readonly string[] };
  pack: { id: string; digest: string };
  manifest: string;
  items: readonly SheetItem[];
}

/** `sha256:` of what is asked, as canonical JSON: the identity of a sheet in the ledger. */
export const sheetDigest = (input: ScoreSheetInput): string => digestOf({ schema: scoreSheetSchema, asked: input });

/** What the second page says, and so what comes back. */
export const sheetMeta = (input: ScoreSheetInput): SheetMeta => ({
  year: input.year,
  application: input.application,
  received: input.received,
  expert: input.expert.id,
  pack: input.pack,
  manifest: input.manifest,
  sheet: sheetDigest(input),
  items: input.items.map(({ id, max }) => ({ item: id, max: showExact(exact(max)) })),
});

function drawInfo(sheet: ExcelJS.Worksheet, input: ScoreSheetInput, lang: Lang): void {
  const { columns, labels, answers, infoNote, infoHeads } = scoreSheetWords(lang);
  const { id, title, max, points, remark } = columns;
  const words = { columns: { id, title, max, points, remark }, labels, answers };
  const lines = sheetInfo(sheetMeta(input), words).map((line) => line.map(clean));
  putOver(sheet, 1, [1, 2], infoNote, 'note');
  put(sheet, [2, 1], infoHeads.key, 'head');
  put(sheet, [2, 2], infoHeads.value, 'head');
  [...lines, [checkKey, digestOf(lines)]].forEach(([key, value], i) => {
    put(sheet, [3 + i, 1], key!, 'text');
    put(sheet, [3 + i, 2], value!, 'text');
  });
}

/**
 * The score sheet of one expert for one application as .xlsx: a form to fill in, printed on A4 landscape, and a page by
 * which it is known again. Both are visible: a hidden page is lost when somebody copies the form, and no reader trusts one.
 */
export async function scoreSheet(input: ScoreSheetInput, lang: Lang = 'zh'): Promise<Uint8Array> {
  const words = scoreSheetWords(lang);
  const book = await newBook(`${words.title} ${input.application}`);
  const foot = [input.application, input.platform, input.expert.id].join(' ');
  const form = book.addWorksheet(words.names.form);
  paper(form, { landscape: true, headRow, foot, pages: words.pages, widths });
  drawForm(form, input, lang);
  await lock(form);
  const info = book.addWorksheet(words.names.info);
  paper(info, { landscape: true, headRow: null, foot, pages: words.pages, widths: [24, 96] });
  drawInfo(info, input, lang);
  await lock(info);
  return bytesOf(book);
}
