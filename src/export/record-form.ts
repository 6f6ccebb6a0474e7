import type ExcelJS from 'exceljs';
import { csvOf } from './csv.ts';
import { fit, paper, put, putOver, putTitle } from './page.ts';
import { bytesOf, newBook } from './workbook.ts';

/** One column to fill in. */
export interface FormColumn {
  /** With its unit in brackets: 资产总额（元）. */
  head: string;
  /** How a cell is held: a text as text, so that no code loses a digit and no formula is calculated. */
  kind: 'text' | 'date' | 'number';
  /** What may be chosen; empty: anything. */
  choices: readonly string[];
  /** What to fill in, shown when the cell is entered. */
  note: string;
}

export interface RecordForm {
  title: string;
  /** Above the table: which columns must be filled. */
  note: string;
  columns: readonly FormColumn[];
  /** At the foot of a page: &P, &N. */
  pages: string;
  /** Said where something else than a choice is entered. */
  wrongChoice: string;
}

/** Rows made ready for filling in; more may be added below. */
const ready = 200;
const headRow = 3;
const formats = { text: '@', date: 'yyyy-mm-dd', number: 'General' };

/** What a cell asks for: one of a few, with its note as one enters it. */
function asks({ choices, note, head }: FormColumn, error: string): ExcelJS.DataValidation {
  const shown = {
    promptTitle: head.slice(0, 32),
    prompt: note.slice(0, 250),
    showInputMessage: true,
    allowBlank: true,
  };
  return choices.length > 0
    ? { ...shown, type: 'list', formulae: [`"${choices.join(',')}"`], showErrorMessage: true, error }
    : // Anything goes; the note is what counts.
      { ...shown, type: 'custom', formulae: ['TRUE'] };
}

/** An empty table of records: title, note, heads, and rows with their drop-downs. */
export async function recordFormXlsx({ title, note, columns, pages, wrongChoice }: RecordForm): Promise<Uint8Array> {
  const book = await newBook(title);
  const sheet = book.addWorksheet(title);
  const widths = columns.map(({ head, kind }) =>
    kind === 'text' ? 22 : Math.min(22, Math.max(12, head.length * 1.4)),
  );
  paper(sheet, { landscape: true, headRow, foot: title, pages, widths });
  putTitle(sheet, title, widths);
  putOver(sheet, 2, [1, columns.length], note, 'note');
  fit(sheet, 2, [[note, widths.reduce((sum, width) => sum + width)]]);
  columns.forEach((column, index) => {
    put(sheet, [headRow, index + 1], column.head, 'head');
    const asked = asks(column, wrongChoice);
    for (let row = headRow + 1; row <= headRow + ready; row++) {
      const cell = sheet.getCell(row, index + 1);
      cell.numFmt = formats[column.kind];
      cell.dataValidation = asked;
    }
  });
  fit(
    sheet,
    headRow,
    columns.map(({ head }, index): [string, number] => [head, widths[index]!]),
  );
  return bytesOf(book);
}

/** The same as CSV: the heads alone, for a line of notes would be read as a record. */
export const recordFormCsv = ({ columns }: RecordForm): string => csvOf([columns.map(({ head }) => head)]);
