import { isIsoDate } from '../../core/dates.ts';
import type { Cell } from '../grid.ts';
import { shownNumber, type Shown } from './formats.ts';
import { reachOf, type Reach } from './formula.ts';
import type { Notes } from './notes.ts';
import { decimal, readNumber } from './number.ts';
import { richText, textCell, type TextCell } from './shared-strings.ts';
import { CLOSE, END, OPEN, shortName, type XmlScanner } from './xml.ts';

/** What the cells of a sheet need of their workbook. */
export interface CellContext {
  strings: readonly TextCell[];
  styles: readonly Shown[];
  date1904: boolean;
  notes: Notes;
}

const letterS = 0x73;
const letterT = 0x74;

const yes: Cell = { value: true, kind: 'boolean' };
const no: Cell = { value: false, kind: 'boolean' };

/** A number in `bytes[from, to)` as its format shows it; undefined where it is none. */
export function numberCell(
  bytes: Buffer,
  from: number,
  to: number,
  style: number,
  { styles, date1904 }: CellContext,
): Cell | undefined {
  const { value, digits } = readNumber(bytes, from, to);
  if (Number.isNaN(value)) return undefined;
  const cell = shownNumber(value, styles[style] ?? 'number', date1904);
  return digits > 15 && cell.kind !== 'date' ? { ...cell, raw: bytes.toString('latin1', from, to).trim() } : cell;
}

/**
 * Reads the `c` element just opened, which stands at row and column; null where it shows nothing. Types: ECMA-376
 * part 1, 18.18.11. What is doubtful goes to the notes. Cells may be one object, so nobody changes them.
 */
export function cellReader(xml: XmlScanner, context: CellContext): (row: number, column: number) => Cell | null {
  const { strings, notes } = context;
  const { attributes } = xml;
  /** What the first cell of a shared formula reaches for; the others hold only its number. */
  const shared = new Map<string, Reach[]>();
  let row = 0;
  let column = 0;

  function broken(why: string, text: string): Cell | null {
    notes.add('excel/broken', why, row, column, { why });
    return textCell(text).cell;
  }

  function ofText(text: TextCell): Cell | null {
    if (text.control) notes.add('text/control-character', '', row, column);
    if (text.formula) notes.add('text/formula', 'text', row, column, { kind: 'text' });
    return text.cell;
  }

  function ofNumber(bytes: Buffer, from: number, to: number, style: number): Cell | null {
    const cell = numberCell(bytes, from, to, style, context);
    if (cell !== undefined) return cell;
    const text = bytes.toString('utf8', from, to);
    return /\S/.test(text) ? broken('number', text) : null;
  }

  /** ISO 8601, as `t="d"` has it; the time of day is dropped. */
  function ofIso(text: string): Cell | null {
    const [day, ...time] = text.trim().split('T');
    return time.length <= 1 && isIsoDate(day!) ? { value: day!, kind: 'date' } : ofText(textCell(text));
  }

  function ofValue(type: string, style: number): Cell | null {
    const plain = xml.content();
    if (type === 'n') {
      if (plain) return ofNumber(xml.bytes, xml.from, xml.to, style);
      const decoded = Buffer.from(xml.text());
      return ofNumber(decoded, 0, decoded.length, style);
    }
    if (type === 's') {
      if (plain && xml.from === xml.to) return null;
      const text = strings[plain ? decimal(xml.bytes, xml.from, xml.to) : Number(xml.text())];
      return text ? ofText(text) : broken('shared-string', '');
    }
    const text = xml.text();
    switch (type) {
      case 'str':
      case 'inlineStr':
        return ofText(textCell(text));
      case 'b':
        if (text === '1' || text === 'true') return yes;
        return text === '0' || text === 'false' ? no : broken('boolean', text);
      case 'e':
        notes.add('excel/formula-error', `${column} ${text}`, row, column, { value: text.slice(0, 40) });
        return null;
      case 'd':
        return ofIso(text);
      default:
        return broken('cell-type', text);
    }
  }

  function ofFormula(): void {
    const id = attributes.get('t') === 'shared' ? attributes.get('si') : null;
    xml.content();
    const text = xml.text();
    const reach = text === '' ? (shared.get(id ?? '') ?? []) : reachOf(text);
    if (text !== '' && id !== null) shared.set(id, reach);
    for (const kind of reach) notes.add('text/formula', kind, row, column, { kind });
  }

  return (atRow, atColumn) => {
    row = atRow;
    column = atColumn;
    const inside = xml.depth;
    const style = attributes.letter(letterS) ? decimal(xml.bytes, attributes.from, attributes.to) : 0;
    const type = attributes.letter(letterT) ? shortName(xml.bytes, attributes.from, attributes.to) : 'n';
    let calculated = false;
    let cached = false;
    let found: Cell | null = null;
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === CLOSE && xml.depth < inside) break;
      if (token !== OPEN) continue;
      if (xml.name === 'v') {
        found = ofValue(type, style);
        // A formula that gives an empty text has `t="str"` and an empty `v`.
        cached = type === 'str' || xml.to > xml.from;
      } else if (xml.name === 'f') {
        calculated = true;
        ofFormula();
      } else if (xml.name === 'is') {
        found = ofText(textCell(richText(xml)));
        cached = true;
      } else {
        xml.skip();
      }
    }
    if (calculated && !cached) notes.add('excel/formula-uncached', column, row, column);
    return found;
  };
}
