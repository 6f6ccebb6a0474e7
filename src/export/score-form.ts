import type ExcelJS from 'exceljs';
import { parseExact, showExact, sum } from '../core/exact.ts';
import { fit, linesOf, mostLines, put, putOver, putTitle } from './page.ts';
import type { ScoreSheetInput, SheetItem, SheetLine } from './score-sheet.ts';
import { type Lang, scoreSheetWords } from './words.ts';

const columns = ['id', 'title', 'proof', 'value', 'reference', 'max', 'points', 'remark'] as const;
/** Row of the heads. */
export const headRow = 7;

export const widths = [13, 24, 58, 26, 10, 8, 10, 28];
const across = (from: number, to?: number): number => widths.slice(from, to).reduce((sum, width) => sum + width);
const whole = across(0);
const letter = { reference: 'E', max: 'F', points: 'G' } as const;
const rest: readonly [number, number] = [3, columns.length];

const pointsOf = (text: string | null): number | null => {
  const value = text === null ? null : parseExact(text);
  return value && Number(showExact(value));
};

/** Lines of a text in portions that a row can show. */
function portions(lines: readonly string[], columns: number): string[] {
  const found: string[][] = [[]];
  let filled = 0;
  for (const line of lines) {
    const more = linesOf(line, columns);
    if (filled > 0 && filled + more > mostLines) {
      found.push([]);
      filled = 0;
    }
    found.at(-1)!.push(line);
    filled += more;
  }
  return found.map((portion) => portion.join('\n'));
}

/** Draws one clause; answers the next free row. */
function drawLine(sheet: ExcelJS.Worksheet, first: number, line: SheetLine, lang: Lang): number {
  const words = scoreSheetWords(lang);
  const { clause, title, cite, definition, evidence, measured, required, status } = line;
  const proof = evidence.length > 0 ? [words.proof, ...evidence] : [words.noProof];
  const value = [
    ...(measured === null ? [] : [words.measured + measured]),
    ...(required === null ? [] : [words.required + required]),
    words.status + status,
  ];
  const parts = portions([definition, ...proof], widths[2]!);
  parts.forEach((part, i) => {
    const texts = i === 0 ? [clause, `${title}\n${cite}`, part, value.join('\n')] : ['', '', part, ''];
    columns.forEach((_, column) => put(sheet, [first + i, column + 1], texts[column] || null, 'text'));
    fit(
      sheet,
      first + i,
      texts.map((text, column) => [text, widths[column]!]),
    );
  });
  return first + parts.length;
}

function drawItem(sheet: ExcelJS.Worksheet, row: number, { id, title, max, reference }: SheetItem, lang: Lang): void {
  put(sheet, [row, 1], id, 'band');
  putOver(sheet, row, [2, 4], title, 'band');
  sheet.getRow(row).height = 30;
  put(sheet, [row, 5], pointsOf(reference), 'middle');
  put(sheet, [row, 6], max, 'middle');
  put(sheet, [row, 7], null, 'blank');
  put(sheet, [row, 8], null, 'blank');
  const { title: name, prompt, error } = scoreSheetWords(lang).limits(String(max));
  sheet.getCell(row, 7).dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, max],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: name,
    prompt,
    showErrorMessage: true,
    errorTitle: name,
    error,
  };
}

function drawTotal(sheet: ExcelJS.Worksheet, row: number, items: readonly SheetItem[], rows: readonly number[]): void {
  const total = (column: keyof typeof letter, values: readonly number[]) => ({
    formula: `SUM(${rows.map((one) => letter[column] + one).join(',')})`,
    result: Number(showExact(sum(values))),
  });
  put(
    sheet,
    [row, 5],
    total(
      'reference',
      items.flatMap(({ reference }) => pointsOf(reference) ?? []),
    ),
    'middle',
  );
  put(
    sheet,
    [row, 6],
    total(
      'max',
      items.map(({ max }) => max),
    ),
    'middle',
  );
  put(sheet, [row, 7], total('points', []), 'middle');
  put(sheet, [row, 8], null, 'text');
}

/** Everything below the items: the total, the answer, the opinion, the statement and who signs. */
function drawFoot(sheet: ExcelJS.Worksheet, row: number, lang: Lang): void {
  const { labels, answers, choice, statement, signature, date } = scoreSheetWords(lang);
  putOver(sheet, row, [1, 2], labels.recommend, 'head');
  putOver(sheet, row, rest, null, 'blank');
  sheet.getCell(row, 3).dataValidation = {
    type: 'list',
    formulae: [`"${answers.yes},${answers.no}"`],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: choice.title,
    error: choice.error,
  };
  sheet.getRow(row).height = 26;
  putOver(sheet, row + 1, [1, 2], labels.opinion, 'head');
  putOver(sheet, row + 1, rest, null, 'blank');
  sheet.getCell(row + 1, 3).alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
  sheet.getRow(row + 1).height = 110;
  putOver(sheet, row + 2, [1, columns.length], statement, 'text');
  fit(sheet, row + 2, [[statement, whole]]);
  putOver(sheet, row + 3, [1, 2], signature, 'head');
  put(sheet, [row + 3, 3], null, 'blank');
  put(sheet, [row + 3, 4], date, 'head');
  putOver(sheet, row + 3, [5, columns.length], null, 'blank');
  sheet.getRow(row + 3).height = 34;
}

/** The form to fill in: what is asked, item by item, and the answers below. */
export function drawForm(sheet: ExcelJS.Worksheet, input: ScoreSheetInput, lang: Lang): void {
  const words = scoreSheetWords(lang);
  const { expert, pack } = input;
  const facts = (label: string, value: string): string => label + words.colon + value;
  const all: readonly [number, number] = [1, columns.length];
  putTitle(sheet, words.title, widths);
  putOver(sheet, 2, all, words.basis(input.document, input.year), 'note');
  const pairs: [string, string][] = [
    [facts(words.application, input.application), facts(words.platform, input.platform)],
    [facts(words.functions, input.functions.join(words.comma)), facts(words.operator, input.operator)],
    [facts(words.pack, pack.id), facts(words.expert, words.named(expert.name, expert.id))],
  ];
  pairs[2]![1] += `　${facts(words.fields, expert.fields.join(words.comma))}`;
  pairs.forEach(([left, right], i) => {
    putOver(sheet, 3 + i, [1, 3], left, 'note');
    putOver(sheet, 3 + i, [4, columns.length], right, 'note');
    fit(sheet, 3 + i, [
      [left, across(0, 3)],
      [right, across(3)],
    ]);
  });
  putOver(sheet, 6, all, words.howTo, 'note');
  fit(sheet, 6, [[words.howTo, whole]]);
  columns.forEach((column, i) => put(sheet, [headRow, i + 1], words.columns[column], 'head'));
  sheet.getRow(headRow).height = 24;

  let row = headRow + 1;
  const rows: number[] = [];
  for (const item of input.items) {
    rows.push(row);
    drawItem(sheet, row++, item, lang);
    for (const line of item.lines) row = drawLine(sheet, row, line, lang);
  }
  putOver(sheet, row, [1, 4], words.labels.total, 'head');
  drawTotal(sheet, row, input.items, rows);
  sheet.getRow(row).height = 24;
  drawFoot(sheet, row + 1, lang);
}
