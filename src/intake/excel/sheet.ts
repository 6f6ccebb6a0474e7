import type { Args } from '../../core/finding.ts';
import type { Cell } from '../grid.ts';
import { cellReader, type CellContext } from './cell.ts';
import { clearMerged, rangeOf, type Range } from './merges.ts';
import { decimal } from './number.ts';
import { PlainRows } from './plain-rows.ts';
import type { RowCells } from './row-cells.ts';
import { CLOSE, END, OPEN, XmlScanner } from './xml.ts';

export interface SheetContext extends CellContext {
  /** Cells with a value that the workbook may still hold; counted down. */
  budget: { cells: number };
}

interface SheetRow {
  number: number;
  hidden: boolean;
  cells: Map<number, Cell> | RowCells;
}

export interface SheetData {
  /** Ascending; rows that show nothing are left out. */
  rows: SheetRow[];
  mergedRanges: Range[];
}

/** Why a sheet as a whole could not be read, and the cell where that showed. */
export interface SheetProblem {
  code: 'excel/broken' | 'excel/entities' | 'input/too-large';
  args: Args;
  row: number;
  column: number;
}

export const maxCells = 2_000_000;
const maxRows = 200_000;
const maxColumns = 16_384;
const sheetRows = 1_048_576;
const letterR = 0x72;

/** Column of a reference such as `C7`, 0 where it is none or its row is another than the one it stands in. */
function columnOf(bytes: Uint8Array, from: number, to: number, row: number): number {
  let column = 0;
  let at = from;
  for (; at < to && at < from + 4; at++) {
    const byte = bytes[at]!;
    if (byte < 0x41 || byte > 0x5a) break;
    column = column * 26 + byte - 64;
  }
  return decimal(bytes, at, to) === row ? column : 0;
}

/** A worksheet part → its rows. Rows and cells may stand without `r`: then they follow the one before. */
export function readSheet(part: Uint8Array, context: SheetContext): SheetData | SheetProblem {
  const xml = new XmlScanner(part);
  const { attributes, bytes } = xml;
  const readCell = cellReader(xml, context);
  const { budget } = context;
  const rows: SheetRow[] = [];
  const mergedRanges: Range[] = [];
  let stopped: Pick<SheetProblem, 'code' | 'args'> | null = null;
  let row = 0;
  let column = 0;

  const stop = (code: SheetProblem['code'], args: Args): void => {
    stopped ??= { code, args };
    xml.fail('broken');
  };

  function readRow(): void {
    const inside = xml.depth;
    row = attributes.letter(letterR) ? decimal(bytes, attributes.from, attributes.to) : row + 1;
    column = 0;
    if (row < 1 || row > sheetRows) return stop('excel/broken', { why: 'row-number' });
    const mark = attributes.get('hidden');
    let cells: Map<number, Cell> | null = null;
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === CLOSE && xml.depth < inside) break;
      if (token !== OPEN) continue;
      if (xml.name !== 'c') {
        xml.skip();
        continue;
      }
      column = attributes.letter(letterR) ? columnOf(bytes, attributes.from, attributes.to, row) : column + 1;
      if (column === 0) return stop('excel/broken', { why: 'cell-reference' });
      const cell = readCell(row, column);
      if (cell === null) continue;
      if (column > maxColumns) return stop('input/too-large', { what: 'columns', limit: maxColumns });
      if (row > maxRows) return stop('input/too-large', { what: 'rows', limit: maxRows });
      if (budget.cells-- <= 0) return stop('input/too-large', { what: 'cells', limit: maxCells });
      cells ??= new Map();
      if (cells.has(column)) return stop('excel/broken', { why: 'cell-twice' });
      cells.set(column, cell);
    }
    if (cells) rows.push({ number: row, hidden: mark === '1' || mark === 'true', cells });
  }

  function readPlain(): void {
    plain ??= new PlainRows(xml, context, { rows: maxRows, budget });
    if (!plain.read(rows)) return;
    row = plain.row;
    column = plain.column;
  }

  let plain: PlainRows | undefined;
  let group = '';
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.depth === 2) {
      group = xml.name;
      if (group === 'sheetData') readPlain();
    }
    if (xml.depth !== 3) continue;
    if (group === 'sheetData' && xml.name === 'row') {
      readRow();
      readPlain();
    } else if (group === 'mergeCells' && xml.name === 'mergeCell') {
      const range = rangeOf(attributes.get('ref') ?? '');
      if (range) mergedRanges.push(range);
      else stop('excel/broken', { why: 'merged-area' });
    }
  }
  if (xml.problem && !stopped) {
    const code = xml.problem === 'entities' ? 'excel/entities' : 'excel/broken';
    stop(code, { why: 'xml' });
  }
  if (!stopped) {
    rows.sort((a, b) => a.number - b.number);
    if (rows.some(({ number }, index) => number === rows[index - 1]?.number))
      stop('excel/broken', { why: 'row-twice' });
    else if (!clearMerged(rows, mergedRanges)) stop('input/too-large', { what: 'merged-areas' });
  }
  if (stopped) return { ...(stopped as SheetProblem), row: Math.max(row, 1), column: Math.max(column, 1) };
  return { rows: rows.filter(({ cells }) => cells.size > 0), mergedRanges };
}
