import { blockScalar } from './block-scalar.ts';
import * as line from './cursor.ts';
import { advance, type Cursor, outside, quoted, skipSpaces, space } from './cursor.ts';
import { flow, opensFlow, opensQuote } from './flow.ts';
import { plainValue } from './plain.ts';
import { addItem, addKey, type Branch, branch, maxDepth, type Raw } from './tree.ts';

/**
 * Plain block YAML, read line by line without a package (start-up of a check: a third). Answers only for a strict subset,
 * in which it agrees with the full parser in data and places (a property test holds it to that); `undefined` otherwise.
 * Nothing is reported here: whatever may be wrong is outside the subset.
 */
export function readFast(text: string): Branch | undefined {
  if (/[\0-\t\v\f\x0e-\x1f\ufeff]|\r(?!\n)/.test(text)) return undefined;
  const c: Cursor = { text, next: 0, start: 0, from: 0, end: 0, indent: -1, after: 0 };
  try {
    advance(c);
    if (c.indent !== 0 || isDash(c, c.from)) return undefined;
    const root = mapping(c, 1);
    return atEnd(c) ? root : undefined;
  } catch (error) {
    if (error === outside) return undefined;
    throw error;
  }
}

const atEnd = (c: Cursor): boolean => c.indent < 0;

/** A `-` that starts a list item. */
function isDash(c: Cursor, at: number): boolean {
  if (c.text.charCodeAt(at) !== line.dash) return false;
  return at + 1 >= c.end || c.text.charCodeAt(at + 1) === space;
}

/** The collection that starts at the current line and column. */
function block(c: Cursor, depth: number): Branch {
  if (depth > maxDepth) throw outside;
  return isDash(c, c.from) ? list(c, depth) : mapping(c, depth);
}

function mapping(c: Cursor, depth: number): Branch {
  const { text } = c;
  const column = c.indent;
  const read = branch(c.from, false);
  while (c.indent === column) {
    const start = c.from;
    const at = keyEnd(c, start);
    if (at < 0) throw outside;
    const key = opensQuote(text.charCodeAt(start))
      ? quoted(c, start)
      : text.slice(start, line.trimmedEnd(text, start, at));
    line.checkKey(key, read.data);
    const from = skipSpaces(text, at + 1, c.end);
    if (from < c.end && text.charCodeAt(from) !== line.hash) {
      value(c, read, key, start, from, column, depth);
      continue;
    }
    advance(c);
    if (c.indent > column || (c.indent === column && isDash(c, c.from))) {
      const child = block(c, depth + 1);
      addKey(read, key, child.data, start, child);
    } else addKey(read, key, null, start, undefined);
  }
  if (c.indent > column) throw outside; // a scalar that goes on, or an indentation that is wrong
  return read;
}

function list(c: Cursor, depth: number): Branch {
  const { text } = c;
  const column = c.indent;
  const read = branch(c.from, true);
  while (c.indent === column && isDash(c, c.from)) {
    const start = c.from;
    const from = skipSpaces(text, start + 1, c.end);
    const inline = from < c.end && text.charCodeAt(from) !== line.hash;
    if (inline && !isDash(c, from) && keyEnd(c, from) < 0) {
      value(c, read, undefined, from, from, column, depth);
      continue;
    }
    if (inline) {
      c.from = from;
      c.indent = from - c.start;
    } else advance(c);
    if (c.indent > column) {
      const child = block(c, depth + 1);
      addItem(read, child.data, child.start, child);
    } else addItem(read, null, start, undefined);
  }
  if (c.indent > column) throw outside; // a scalar that goes on, or an indentation that is wrong
  return read;
}

/** Offset of the `:` that ends the key starting here; −1 when there is none on the line. */
function keyEnd(c: Cursor, from: number): number {
  const { text, end } = c;
  if (opensQuote(text.charCodeAt(from))) {
    quoted(c, from);
    const at = skipSpaces(text, c.after, end);
    if (at >= end || text.charCodeAt(at) !== line.colon) return -1;
    if (at - from > 1000 || (at + 1 < end && text.charCodeAt(at + 1) !== space)) throw outside;
    return at;
  }
  if (!line.startsPlain(c, from) || text.charCodeAt(from) === line.dash) return -1;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === line.colon && (at + 1 === end || text.charCodeAt(at + 1) === space)) {
      if (at - from > 1000) throw outside;
      return at;
    }
    if (code === line.hash && text.charCodeAt(at - 1) === space) return -1;
  }
  return -1;
}

/** A value that starts on the line of its key or dash; moves to the line after it. */
function value(
  c: Cursor,
  to: Branch,
  key: string | undefined,
  keyAt: number,
  from: number,
  column: number,
  depth: number,
): void {
  const { text } = c;
  const code = text.charCodeAt(from);
  let read: Raw;
  let child: Branch | undefined;
  if (code === 124 || code === 62) {
    read = blockScalar(c, from, column);
  } else {
    if (opensFlow(code)) {
      child = flow(c, from, depth + 1);
      read = child.data;
    } else read = opensQuote(code) ? quoted(c, from) : plainValue(plain(c, from));
    const rest = skipSpaces(text, c.after, c.end);
    if (rest < c.end && (rest === c.after || text.charCodeAt(rest) !== line.hash)) throw outside;
    advance(c);
  }
  if (key === undefined) addItem(to, read, from, child);
  else addKey(to, key, read, child ? keyAt : from, child);
}

/** An unquoted scalar on one line; its source. */
function plain(c: Cursor, from: number): string {
  const { text, end } = c;
  if (!line.startsPlain(c, from)) throw outside;
  let last = from;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === line.colon && (at + 1 === end || text.charCodeAt(at + 1) === space)) throw outside;
    if (code === line.hash && text.charCodeAt(at - 1) === space) break;
    last = at + 1;
  }
  c.after = last;
  return text.slice(from, last);
}
