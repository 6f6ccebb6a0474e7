import type ExcelJS from 'exceljs';
import { cellName } from '../../core/place.ts';
import { fit, lock, paper, put, putOver, putTitle } from '../page.ts';
import { bytesOf, newBook } from '../workbook.ts';
import { comment, putCell, reckon, type Waiting } from './cell.ts';
import type { Annex1, Cell, FormPart, Labelled, RowHead } from './form.ts';

/** A sheet being filled from above. */
interface Drawing {
  sheet: ExcelJS.Worksheet;
  annex: Annex1;
  row: number;
  places: Map<string, string>;
  waiting: Waiting[];
}

const columns = 8;
const all: readonly [number, number] = [1, columns];

const across = ({ annex }: Drawing, from: number, to: number): number =>
  annex.widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

const shown = ({ value }: Cell): string => (value === null ? '' : String(value));

function space(on: Drawing, span: readonly [number, number], cell: Cell): void {
  putCell(on.sheet, on.row, span, cell, on.annex.wrong);
  if (cell.key !== null) on.places.set(cell.key, cellName(on.row, span[0]));
  if (cell.formula !== null) on.waiting.push({ row: on.row, column: span[0], cell });
}

function label(on: Drawing, column: number, { label: text, comment: note }: Labelled): void {
  put(on.sheet, [on.row, column], text, 'head');
  comment(on.sheet, on.row, column, note);
}

/** The row as high as its texts, and as the lines made ready ask. */
function end(on: Drawing, texts: readonly [string, number][], lines = 1): void {
  fit(on.sheet, on.row, [...texts, ['\n'.repeat(lines - 1), 100]]);
  on.row++;
}

/** Labels and values: one, two or four pairs a row. */
function drawPairs(on: Drawing, rows: readonly (readonly Labelled[])[]): void {
  for (const pairs of rows) {
    const width = columns / pairs.length;
    const texts = pairs.flatMap((pair, i): [string, number][] => {
      const first = i * width + 1;
      label(on, first, pair);
      space(on, [first + 1, first + width - 1], pair.cell);
      return [
        [pair.label, across(on, first, first)],
        [shown(pair.cell), across(on, first + 1, first + width - 1)],
      ];
    });
    end(on, texts);
  }
}

function drawTexts(on: Drawing, rows: readonly Labelled[]): void {
  for (const one of rows) {
    label(on, 1, one);
    space(on, [2, columns], one.cell);
    end(on, [[shown(one.cell), across(on, 2, columns)]], one.cell.lines);
  }
}

const isHead = (cell: Cell | RowHead): cell is RowHead => 'head' in cell;

function drawTable(on: Drawing, { heads, rows }: FormPart & { kind: 'table' }): void {
  const spans = heads.map(({ span }, i): readonly [number, number] => {
    const first = 1 + heads.slice(0, i).reduce((sum, one) => sum + one.span, 0);
    return [first, first + span - 1];
  });
  heads.forEach(({ text, comment: note }, i) => {
    putOver(on.sheet, on.row, spans[i]!, text, 'head');
    comment(on.sheet, on.row, spans[i]![0], note);
  });
  end(
    on,
    heads.map(({ text }, i) => [text, across(on, ...spans[i]!)]),
  );
  for (const row of rows) {
    const texts = row.map((cell, i): [string, number] => {
      const span = spans[i]!;
      if (!isHead(cell)) space(on, span, cell);
      else {
        putOver(on.sheet, on.row, span, cell.head, 'line');
        comment(on.sheet, on.row, span[0], cell.comment);
      }
      return [isHead(cell) ? cell.head : shown(cell), across(on, ...span)];
    });
    const lines = Math.max(1, ...row.map((cell) => (isHead(cell) ? 1 : cell.lines)));
    end(on, texts, lines);
  }
}

function drawPart(on: Drawing, part: FormPart): void {
  const whole = across(on, ...all);
  if (part.breaks) on.sheet.getRow(on.row - 1).addPageBreak();
  if (part.title !== null) {
    putOver(on.sheet, on.row, all, part.title, 'band');
    end(on, [[part.title, whole]]);
  }
  switch (part.kind) {
    case 'pairs':
      return drawPairs(on, part.rows);
    case 'texts':
      return drawTexts(on, part.rows);
    case 'table':
      return drawTable(on, part);
    case 'box':
      putOver(on.sheet, on.row, all, part.text, 'line');
      on.sheet.getCell(on.row, 1).alignment = { horizontal: 'right', vertical: 'bottom', wrapText: true };
      return end(on, [[part.text, whole]], part.lines);
    case 'notes':
      for (const text of part.lines) {
        putOver(on.sheet, on.row, all, text, 'note');
        end(on, [[text, whole]]);
      }
  }
}

/**
 * 《推荐表》 as .xlsx (Art. 9): one form on A4, the title repeated on each page. What the dossier says is locked; light cells
 * are filled in by the recommending body. A check reads the form again as the main file of a dossier.
 */
export async function annex1Xlsx(annex: Annex1): Promise<Uint8Array> {
  const { title, widths, sample, howTo, foot, pages } = annex;
  const book = await newBook(title);
  const sheet = book.addWorksheet(annex.sheet);
  paper(sheet, { landscape: false, headRow: 1, foot, pages, widths });
  // Fitted to a page, programs would not keep the breaks between its parts.
  sheet.pageSetup.fitToPage = false;
  sheet.pageSetup.scale = 66;
  putTitle(sheet, title, widths);
  const on: Drawing = { sheet, annex, row: 2, places: new Map(), waiting: [] };
  for (const text of [sample, howTo]) {
    putOver(sheet, on.row, all, text, 'note');
    end(on, [[text, across(on, ...all)]]);
  }
  for (const part of annex.parts) drawPart(on, part);
  reckon(sheet, on.waiting, on.places);
  sheet.pageSetup.printArea = `A1:${cellName(on.row - 1, columns)}`;
  await lock(sheet);
  return bytesOf(book);
}
