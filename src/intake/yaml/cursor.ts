import { nfc } from '../../core/values/text.ts';
/** Thrown to leave the fast path: the text is outside its subset (or wrong), and the full parser shall read it. */
export const outside = new Error('outside the subset');

export const space = 32;
export const hash = 35;
export const colon = 58;
export const dash = 45;
export const comma = 44;

/** The current line of content, and what the last part read came to. */
export interface Cursor {
  text: string;
  /** Offset of the line after the current one. */
  next: number;
  /** Offset of the current line, of its content, and of its end without the line break. */
  start: number;
  from: number;
  end: number;
  /** Column of the content, from 0; −1 at the end of the text. */
  indent: number;
  /** Offset after the value last read. */
  after: number;
}

/** Moves to the next line that is neither blank nor a comment. */
export function advance(c: Cursor): void {
  const { text } = c;
  while (c.next < text.length) {
    const start = c.next;
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    c.next = end + 1;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    const from = skipSpaces(text, start, end);
    if (from === end || text.charCodeAt(from) === hash) continue;
    if (from === start && (text.startsWith('---', start) || text.startsWith('...', start))) throw outside;
    c.start = start;
    c.from = from;
    c.end = end;
    c.indent = from - start;
    return;
  }
  c.indent = -1;
}

export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === space) at++;
  return at;
}

export function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === space) at--;
  return at;
}

/** Characters that mean something at the start of a scalar; `-` may start one, seen to by the caller. */
const indicators = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

/** Whether an unquoted scalar of the subset may start here. */
export function startsPlain(c: Cursor, from: number): boolean {
  const code = c.text.charCodeAt(from);
  return code !== dash ? !indicators.has(code) : from + 1 < c.end && c.text.charCodeAt(from + 1) !== space;
}

const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t', ' ': ' ' };

/** A quoted scalar that ends on its line; sets `after`. */
export function quoted(c: Cursor, from: number): string {
  const { text } = c;
  const quote = text[from]!;
  let close = from + 1;
  if (quote === "'") {
    close = text.indexOf(quote, close);
    while (close >= 0 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  } else {
    while (close < c.end && text[close] !== quote) close += text[close] === '\\' ? 2 : 1;
  }
  if (close < 0 || close >= c.end) throw outside;
  c.after = close + 1;
  const inner = text.slice(from + 1, close);
  if (quote === "'") return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes('\\')) return inner;
  return inner.replaceAll(/\\(.)/gsu, (_, letter: string) => {
    const meant = escapes[letter];
    if (meant === undefined) throw outside;
    return meant;
  });
}

/** A key of a mapping that holds `keys` already: repeated, merging and non-NFC keys are for the full parser. */
export function checkKey(key: string, data: object): void {
  if (key.length > 1000 || key === '<<' || Object.hasOwn(data, key) || nfc(key) !== key) throw outside;
}
