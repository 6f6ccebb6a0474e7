import type { Cell } from '../grid.ts';
import { type CellContext, numberCell } from './cell.ts';
import { decimal } from './number.ts';
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
/** Without groups, which cost more than the matching; longer rows are for the other reader. */
const rowRest =
  /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,9}")?(?:\/>|(?: t="s"><v>\d{1,9}<\/v>|(?: t="n")?>(?:<v>-?\d+(?:\.\d+)?<\/v>)?)<\/c>)){0,1000}<\/row>/y;

const cellStart = '<c r="'.length;
const valueEnd = '</v></c>'.length;
const lt = 0x3c;
const slash = 0x2f;
const space = 0x20;
const letterS = 0x73;
const letterV = 0x76;

const rowEnd = '</row>';

/** Rows in a row that need the other reader before no more are tried: a sheet full of formulas is read by it alone. */
const patience = 20;

/**
 * Reads the rows that Excel, WPS and libraries write for plain values – numbers and shared texts, nothing to report, no
 * formulas. An expression says that a row is such a one, and only the bytes that matter are looked at: a workbook costs
 * a fraction, above all in a process that has just started. At anything else it stops before the row, for the reader of
 * all XML to take it from there.
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
    const { bytes } = this.xml;
    rowRest.lastIndex = from;
    if (!rowRest.test(text)) return null;
    let cells: Map<number, Cell> | null = null;
    let last = 0;
    let at = from;
    while (bytes[at + 1] !== slash) {
      at += cellStart;
      let column = 0;
      for (; bytes[at]! >= 0x41; at++) column = column * 26 + bytes[at]! - 0x40;
      let number = 0;
      for (; bytes[at]! >= 0x30; at++) number = number * 10 + bytes[at]! - 0x30;
      if (number !== row || column <= last || column > limits.columns) return null;
      last = column;
      at++;
      let style = 0;
      if (bytes[at] === space && bytes[at + 1] === letterS) {
        for (at += 4; bytes[at]! >= 0x30; at++) style = style * 10 + bytes[at]! - 0x30;
        at++;
      }
      let shared = false;
      if (bytes[at] === space) {
        shared = bytes[at + 4] === letterS;
        at += 6;
      }
      if (bytes[at] === slash) {
        at += 2;
        continue;
      }
      if (bytes[at + 2] !== letterV) {
        at += '></c>'.length;
        continue;
      }
      const value = at + '><v>'.length;
      for (at = value; bytes[at] !== lt; ) at++;
      const cell = shared ? this.sharedText(value, at) : numberCell(bytes, value, at, style, context);
      if (cell === undefined) return null;
      if (cell !== null) (cells ??= new Map()).set(column, cell);
      at += valueEnd;
    }
    if (cells && cells.size > limits.budget.cells) return null;
    return { cells, end: at + rowEnd.length, column: last };
  }

  /** A shared text; undefined where there is none or something to say of it. */
  private sharedText(from: number, to: number): Cell | null | undefined {
    const found = this.context.strings[decimal(this.xml.bytes, from, to)];
    return found && !found.control && !found.formula ? found.cell : undefined;
  }
}
