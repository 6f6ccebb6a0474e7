import type { Cell } from '../grid.ts';
import { type CellContext, numberCell } from './cell.ts';
import { decimal } from './number.ts';
import { RowCells } from './row-cells.ts';
import type { XmlScanner } from './xml.ts';

/** What a sheet may not exceed; rows beyond it are left to the reader of all XML, which says so. */
interface PlainLimits {
  rows: number;
  budget: { cells: number };
}

interface PlainRow {
  number: number;
  hidden: boolean;
  cells: RowCells;
}

interface ReadRow {
  number: number;
  /** Null where it shows nothing. */
  cells: RowCells | null;
  /** Of the last cell. */
  column: number;
  end: number;
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

/** Bytes decoded at a time; a row longer than half of it is for the other reader. */
const span = 64 * 1024;

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
  /** One character a byte; what is kept of it is ASCII. A piece at a time, since V8 puts longer strings where they stay. */
  private text = '';
  private base = 0;
  private readonly xml: XmlScanner;
  private readonly context: CellContext;
  private readonly limits: PlainLimits;

  constructor(xml: XmlScanner, context: CellContext, limits: PlainLimits) {
    this.xml = xml;
    this.context = context;
    this.limits = limits;
  }

  /** Adds the rows from where the scanner stands; true where there was one. */
  read(rows: { push(row: PlainRow): unknown }): boolean {
    const { xml, limits } = this;
    let at = xml.position;
    if (at < 0 || this.misses >= patience) return false;
    const from = at;
    for (;;) {
      const row = this.next(at) ?? (this.look(at) ? this.next(at) : null);
      if (!row) break;
      const { number, cells, column, end } = row;
      if (cells) {
        limits.budget.cells -= cells.size;
        rows.push({ number, hidden: false, cells });
      }
      this.row = number;
      this.column = column;
      at = end;
    }
    this.misses = at > from ? 0 : this.misses + 1;
    xml.goTo(at);
    return at > from;
  }

  /** Decodes from an offset on; false where enough of what follows is decoded already. */
  private look(at: number): boolean {
    const left = this.base + this.text.length - at;
    if (left >= span / 2 || left === this.xml.bytes.length - at) return false;
    this.base = at;
    this.text = this.xml.bytes.toString('latin1', at, at + span);
    return true;
  }

  /** The row at an offset; null where there is none, or not as a whole in what is decoded, or any of it is not plain. */
  private next(at: number): ReadRow | null {
    const { text, base } = this;
    rowTag.lastIndex = at - base;
    const match = rowTag.exec(text);
    if (!match) return null;
    const [, number, attributes, empty] = match;
    const row = Number(number);
    if (row < 1 || row > this.limits.rows || attributes!.includes('hidden')) return null;
    const inside = rowTag.lastIndex;
    if (empty) return { number: row, cells: null, column: 0, end: inside + base };
    rowRest.lastIndex = inside;
    return rowRest.test(text) ? this.cells(row, inside + base) : null;
  }

  private cells(row: number, from: number): ReadRow | null {
    const { limits, context } = this;
    const { bytes } = this.xml;
    let cells: RowCells | null = null;
    let last = 0;
    let at = from;
    while (bytes[at + 1] !== slash) {
      at += cellStart;
      let column = 0;
      for (; bytes[at]! >= 0x41; at++) column = column * 26 + bytes[at]! - 0x40;
      let number = 0;
      for (; bytes[at]! >= 0x30; at++) number = number * 10 + bytes[at]! - 0x30;
      if (number !== row || column <= last || column > RowCells.most) return null;
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
      if (cell !== null) (cells ??= new RowCells()).add(column, cell);
      at += valueEnd;
    }
    if (cells && cells.size > limits.budget.cells) return null;
    return { number: row, cells, column: last, end: at + rowEnd.length };
  }

  /** A shared text; undefined where there is none or something to say of it. */
  private sharedText(from: number, to: number): Cell | null | undefined {
    const found = this.context.strings[decimal(this.xml.bytes, from, to)];
    return found && !found.control && !found.formula ? found.cell : undefined;
  }
}
