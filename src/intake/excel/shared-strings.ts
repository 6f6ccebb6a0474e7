import type { Cell } from '../grid.ts';
import { unescapeXstring } from './xml-text.ts';
import { CLOSE, END, OPEN, XmlScanner } from './xml.ts';

/** A text with what the reader has to say about it; shared by all cells that show it. */
export interface TextCell {
  /** Null where there is nothing but white space. */
  cell: Cell | null;
  control: boolean;
  formula: boolean;
}

/** C0 except tab and line ends, DEL, and C1. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Text that a spreadsheet may take for a command when the cell is entered again or exported: `=cmd|…`, `=HYPERLINK(…`. */
const command = /^[=+\-@]\s{0,9}(?:[A-Za-z]{1,30}\||(?:HYPERLINK|WEBSERVICE)\s{0,9}\()/i;

/** Most texts: what is said below of control characters and commands cannot be true of them. */
const harmless = /^[^\s=+\-@_\u0000-\u001f\u007f-\u009f][^_\u0000-\u001f\u007f-\u009f]*$/;

const nothing: TextCell = { cell: null, control: false, formula: false };

export function textCell(escaped: string): TextCell {
  if (escaped === '') return nothing;
  if (harmless.test(escaped)) return { cell: { value: escaped, kind: 'text' }, control: false, formula: false };
  const value = unescapeXstring(escaped);
  return {
    cell: /\S/.test(value) ? { value, kind: 'text' } : null,
    control: control.test(value),
    formula: command.test(value.slice(0, 60).trimStart()),
  };
}

/**
 * Text of the element just opened (`si`, `is`): its `t`, or those of its runs joined. Phonetic guides (`rPh`) are how
 * to pronounce it, not part of it.
 */
export function richText(xml: XmlScanner): string {
  const inside = xml.depth;
  let first: string | null = null;
  let parts: string[] | null = null;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < inside) break;
    if (token !== OPEN) continue;
    if (xml.name === 't') {
      xml.content();
      if (first === null) first = xml.text();
      else (parts ??= [first]).push(xml.text());
    } else if (xml.name !== 'r') {
      xml.skip();
    }
  }
  return parts?.join('') ?? first ?? '';
}

/** More texts than a workbook within the limits can show. */
const maxStrings = 2_000_000;

/** `xl/sharedStrings.xml` → its texts by index. */
export function readSharedStrings(part: Uint8Array): TextCell[] | 'broken' | 'entities' | 'too-many' {
  const xml = new XmlScanner(part);
  const strings: TextCell[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN && xml.depth === 1) readPlain(xml, strings);
    if (token !== OPEN || xml.depth !== 2 || xml.name !== 'si') continue;
    if (strings.length === maxStrings) return 'too-many';
    strings.push(textCell(richText(xml)));
  }
  return xml.problem ?? strings;
}

const plainItem = /<si><t(?: xml:space="preserve")?>([^<>&\r]*)<\/t><\/si>/y;

/** The texts before the first one with runs or entities, by one expression instead of byte by byte (see plain-rows.ts). */
function readPlain(xml: XmlScanner, strings: TextCell[]): void {
  const from = xml.position;
  if (from < 0) return;
  const text = xml.bytes.toString('utf8', from);
  let end = 0;
  plainItem.lastIndex = 0;
  for (let match = plainItem.exec(text); match && strings.length < maxStrings; match = plainItem.exec(text)) {
    end = plainItem.lastIndex;
    strings.push(textCell(match[1]!));
  }
  xml.goTo(from + Buffer.byteLength(text.slice(0, end)));
}
