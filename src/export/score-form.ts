import type ExcelJS from 'exceljs';
import { parseExact, showExact, sum } from '../core/exact.ts';
import { heightOf, put, putOver } from './page.ts';
import type { ScoreSheetInput, SheetItem, SheetLine } from './score-sheet.ts';
import { type Lang, scoreSheetWords } from './words.ts';

const columns = ['id', 'title', 'proof', 'value', 'reference', 'max', 'points', 'remark'] as const;
/** Row of the heads. */
export const headRow = 7;

export const widths = [13, 24, 58, 26, 10, 8, 10, 28];
const letter = { reference: 'E', max: 'F', points: 'G' } as const;
const rest: readonly [number, number] = [3, columns.length];

const pointsOf = (text: string | null): number | null => {
  const value = text === null ? null : parseExact(text);
  return value && Number(showExact(value));
};

function drawLine(sheet: ExcelJS.Worksheet, row: number, line: SheetLine, lang: Lang): void {
  const words = scoreSheetWords(lang);
  const { clause, title, cite, definition, evidence, measured, required, status } = line;
  const proof = evidence.length > 0 ? [words.proof, ...evidence] : [words.noProof];
  const value = [
    ...(measured === null ? [] : [words.measured + measured]),
    ...(required === null ? [] : [words.required + required]),
    words.status + status,
  ];
  put(sheet, [row, 1], clause, 'text');
  put(sheet, [row, 2], `${title}\n${cite}`, 'text');
  put(sheet, [row, 3], [definition, ...proof].join('\n'), 'text');
  put(sheet, [row, 4], value.join('\n'), 'text');
  for (let column = 5; column <= columns.length; column++) put(sheet, [row, column], null, 'text');
}

function drawItem(sheet: ExcelJS.Worksheet, row: number, { id, title, max, reference }: SheetItem, lang: Lang): void {
  put(sheet, [row, 1], id, 'band');
  putOver(sheet, row, [2, 4], title, 'band');
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
  sheet.getRow(row + 2).height = heightOf(
    statement,
    widths.reduce((a, b) => a + b),
  );
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
  const whole: readonly [number, number] = [1, columns.length];
  putOver(sheet, 1, whole, words.title, 'title');
  sheet.getRow(1).height = 32;
  putOver(sheet, 2, whole, words.basis(input.document, input.year), 'note');
  const pairs: [string, string][] = [
    [facts(words.application, input.application), facts(words.platform, input.platform)],
    [facts(words.functions, input.functions.join(words.comma)), facts(words.operator, input.operator)],
    [facts(words.pack, pack.id), facts(words.expert, `${expert.name}（${expert.id}）`)],
  ];
  pairs[2]![1] += `　${facts(words.fields, expert.fields.join(words.comma))}`;
  pairs.forEach(([left, right], i) => {
    putOver(sheet, 3 + i, [1, 3], left, 'note');
    putOver(sheet, 3 + i, [4, columns.length], right, 'note');
    sheet.getRow(3 + i).height = Math.max(heightOf(left, 95), heightOf(right, 82));
  });
  putOver(sheet, 6, whole, words.howTo, 'note');
  sheet.getRow(6).height = heightOf(
    words.howTo,
    widths.reduce((a, b) => a + b),
  );
  columns.forEach((column, i) => put(sheet, [headRow, i + 1], words.columns[column], 'head'));
  sheet.getRow(headRow).height = 24;

  let row = headRow + 1;
  const rows: number[] = [];
  for (const item of input.items) {
    rows.push(row);
    drawItem(sheet, row++, item, lang);
    for (const line of item.lines) drawLine(sheet, row++, line, lang);
  }
  putOver(sheet, row, [1, 4], words.labels.total, 'head');
  drawTotal(sheet, row, input.items, rows);
  drawFoot(sheet, row + 1, lang);
}
