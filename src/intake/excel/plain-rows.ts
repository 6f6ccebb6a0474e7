import type { Cell } from '../grid.ts';
import type { CellContext } from './cell.ts';
import { numberCell } from './formats.ts';
import type { XmlScanner } from './xml.ts';

/** What a sheet may not exceed; rows beyond it are left to the reader of all XML, which says so. */
interface PlainLimits {
  rows: number;
  columns: number;
  budget: { cells: number };
}

interface PlainRow {
  number: number;
  hidden: boolean;
  cells: Map<number, Cell>;
}

const rowTag = /<row r="(\d{1,7})"((?: [A-Za-z][A-Za-z0-9:]{0,30}="[^"<&]*"){0,20})(\/?)>/y;
const cellTag =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,9})")?(?:\/>|(?: t="s"><v>(\d{1,9})<\/v>|(?: t="n")?>(?:<v>(-?\d+(?:\.\d+)?)<\/v>)?)<\/c>)/y;
const rowEnd = '</row>';

/** Rows in a row that need the other reader before no more are tried: a sheet full of formulas is read by it alone. */
const patience = 20;

function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column;
}

/**
 * Reads the rows that Excel, WPS and libraries write for plain values – numbers and shared texts, nothing to report, no
 * formulas – by two expressions instead of byte by byte: a workbook costs a fraction, above all in a process that has
 * just started. At anything else it stops before the row, for the reader of all XML to take it from there.
 */
export class PlainRows {
  /** Of the cell read last; 0 where its row is empty. */
  row = 0;
  column = 0;
  private misses = 0;
  private readonly text: string;
  private readonly xml: XmlScanner;
  private readonly context: CellContext;
  private readonly limits: PlainLimits;

  constructor(xml: XmlScanner, context: CellContext, limits: PlainLimits) {
    this.xml = xml;
    this.context = context;
    this.limits = limits;
    // One character a byte, so that offsets are the scanner's; what is kept of it is ASCII.
    this.text = xml.bytes.toString('latin1');
  }

  /** Adds the rows from where the scanner stands; true where there was one. */
  read(rows: PlainRow[]): boolean {
    const { xml, text, limits } = this;
    let at = xml.position;
    if (at < 0 || this.misses >= patience) return false;
    const from = at;
    for (;;) {
      rowTag.lastIndex = at;
      const match = rowTag.exec(text);
      if (!match) break;
      const [, number, attributes, empty] = match;
      const row = Number(number);
      if (row < 1 || row > limits.rows || attributes!.includes('hidden')) break;
      const inside = rowTag.lastIndex;
      const read = empty ? { cells: null, end: inside, column: 0 } : this.cells(row, inside);
      if (!read) break;
      if (read.cells) {
        limits.budget.cells -= read.cells.size;
        rows.push({ number: row, hidden: false, cells: read.cells });
      }
      this.row = row;
      this.column = read.column;
      at = read.end;
    }
    this.misses = at > from ? 0 : this.misses + 1;
    xml.goTo(at);
    return at > from;
  }

  /** The cells of a row and where it ends; null where any of it is not plain. */
  private cells(row: number, from: number): { cells: Map<number, Cell> | null; end: number; column: number } | null {
    const { text, limits, context } = this;
    const { strings, styles, date1904 } = context;
    let cells: Map<number, Cell> | null = null;
    let last = 0;
    let end = from;
    cellTag.lastIndex = from;
    for (let match = cellTag.exec(text); match !== null; match = cellTag.exec(text)) {
      end = cellTag.lastIndex;
      const [, letters, number, style, shared, figure] = match;
      const column = columnOf(letters!);
      if (Number(number) !== row || column <= last || column > limits.columns) return null;
      last = column;
      let cell: Cell | null = null;
      if (shared !== undefined) {
        const found = strings[Number(shared)];
        if (!found || found.control || found.formula) return null;
        cell = found.cell;
      } else if (figure !== undefined) {
        // One of more than 15 digits may have lost some, and keeps its text.
        if (figure.length > 15) return null;
        cell = numberCell(Number(figure) + 0, styles[Number(style ?? 0)], date1904);
      }
      if (cell !== null) (cells ??= new Map()).set(column, cell);
    }
    if (!text.startsWith(rowEnd, end) || (cells && cells.size > limits.budget.cells)) return null;
    return { cells, end: end + rowEnd.length, column: last };
  }
}
