import type ExcelJS from 'exceljs';
import { type Content, put } from '../page.ts';
import { cellText } from '../text.ts';
import type { Annex1, Cell, Held } from './form.ts';

const formats: Readonly<Record<Held, string>> = {
  text: '@',
  date: 'yyyy-mm-dd',
  year: '0',
  count: '#,##0',
  number: '#,##0.##',
  money: '#,##0.00',
  ratio: '0.00%',
};

type Wrong = Annex1['wrong'];

/** What may be entered. A cell that already holds something else keeps it: the rule speaks only to whoever types. */
function ruleOf({ held, choices, others, longest }: Cell, wrong: Wrong): ExcelJS.DataValidation | null {
  const shown = { allowBlank: true, showErrorMessage: true };
  if (choices.length > 0) {
    const errorStyle = others ? 'warning' : 'stop';
    return { ...shown, type: 'list', formulae: [`"${choices.join(',')}"`], error: wrong.choice, errorStyle };
  }
  if (longest !== null)
    return {
      ...shown,
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [longest],
      error: wrong.long,
      errorStyle: 'warning',
    };
  switch (held) {
    case 'text':
      return null;
    case 'date':
      // Also 长期, and a day written as text, which a check reads.
      return {
        ...shown,
        type: 'date',
        operator: 'greaterThan',
        formulae: [new Date(0)],
        error: wrong.date,
        errorStyle: 'warning',
      };
    case 'ratio':
      return { ...shown, type: 'decimal', operator: 'between', formulae: [0, 1], error: wrong.figure };
    case 'year':
    case 'count':
      return { ...shown, type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], error: wrong.figure };
    default:
      return { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [-1e9], error: wrong.figure };
  }
}

const centred: ReadonlySet<Held> = new Set(['date', 'year', 'count', 'number', 'money', 'ratio']);

/** A space of the form with what stands in it, its format, what may be entered, and whether it may be changed. */
export function putCell(
  sheet: ExcelJS.Worksheet,
  row: number,
  [first, last]: readonly [number, number],
  cell: Cell,
  wrong: Wrong,
): void {
  const { value, held, open } = cell;
  const day = held === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  for (let column = first; column <= last; column++) put(sheet, [row, column], null, open ? 'blank' : 'line');
  const target = sheet.getCell(row, first);
  if (last > first) sheet.mergeCells(row, first, row, last);
  target.font = { ...target.font, size: 11 };
  target.numFmt = formats[held];
  const long = cell.lines > 1;
  const middle = !long && (centred.has(held) || cell.choices.length > 0);
  target.alignment = {
    horizontal: middle ? 'center' : 'left',
    vertical: long ? 'top' : 'middle',
    wrapText: true,
  };
  if (day) target.value = new Date(`${value}T00:00:00Z`);
  else if (value !== null) target.value = typeof value === 'string' ? cellText(value) : value;
  const rule = open ? ruleOf(cell, wrong) : null;
  if (rule) target.dataValidation = rule;
}

/** The definition of a figure, shown when a reader points at its label. */
export function comment(sheet: ExcelJS.Worksheet, row: number, column: number, text: string | null): void {
  if (text === null) return;
  sheet.getCell(row, column).note = {
    texts: [{ text: cellText(text) }],
    protection: { locked: 'True', lockText: 'True' },
  };
}

/** Formulas wait until every cell has its place. */
export interface Waiting {
  row: number;
  column: number;
  cell: Cell;
}

/** Sets the formulas, each with what it comes to now. */
export function reckon(
  sheet: ExcelJS.Worksheet,
  waiting: readonly Waiting[],
  places: ReadonlyMap<string, string>,
): void {
  for (const { row, column, cell } of waiting) {
    const formula = cell.formula!.replaceAll(/\[([^\]]+)\]/g, (_, key: string) => places.get(key)!);
    const content: Content = { formula, result: cell.value ?? '—' };
    sheet.getCell(row, column).value = content;
  }
}
