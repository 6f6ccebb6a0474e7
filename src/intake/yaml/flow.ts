import {
  checkKey,
  colon,
  comma,
  type Cursor,
  hash,
  outside,
  quoted,
  skipSpaces,
  space,
  startsPlain,
} from './cursor.ts';
import { plainValue } from './plain.ts';
import { addItem, addKey, type Branch, branch, maxDepth } from './tree.ts';

const openList = 91;
const closeList = 93;
const openMap = 123;
const closeMap = 125;

export const opensFlow = (code: number): boolean => code === openList || code === openMap;
export const opensQuote = (code: number): boolean => code === 34 || code === 39;

const isFlow = (code: number): boolean =>
  code === comma || code === openList || code === closeList || code === openMap || code === closeMap;

/** An unquoted scalar inside brackets; its source. */
function flowPlain(c: Cursor, from: number): string {
  const { text, end } = c;
  if (!startsPlain(c, from) || (text.charCodeAt(from) === 45 && isFlow(text.charCodeAt(from + 1)))) throw outside;
  let last = from;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isFlow(code)) break;
    if (code === colon) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : space;
      if (next === space || isFlow(next)) break;
    } else if (code === hash && text.charCodeAt(at - 1) === space) throw outside;
    if (code !== space) last = at + 1;
  }
  c.after = last;
  return text.slice(from, last);
}

/** After an entry: the offset of the next one, or of the bracket that closes. */
function nextEntry(c: Cursor, close: number): number {
  const at = skipSpaces(c.text, c.after, c.end);
  if (at >= c.end) throw outside;
  const code = c.text.charCodeAt(at);
  if (code === comma) return skipSpaces(c.text, at + 1, c.end);
  if (code !== close) throw outside;
  return at;
}

function entry(c: Cursor, to: Branch, key: string | undefined, keyAt: number, from: number, depth: number): void {
  const code = c.text.charCodeAt(from);
  if (opensFlow(code)) {
    const child = flow(c, from, depth);
    if (key === undefined) addItem(to, child.data, from, child);
    else addKey(to, key, child.data, keyAt, child);
    return;
  }
  const value = opensQuote(code) ? quoted(c, from) : plainValue(flowPlain(c, from));
  if (key === undefined) addItem(to, value, from, undefined);
  else addKey(to, key, value, from, undefined);
}

/** `[…]` or `{…}` on one line, starting at its bracket; sets `after`. */
export function flow(c: Cursor, open: number, depth: number): Branch {
  if (depth > maxDepth) throw outside;
  const { text, end } = c;
  const list = text.charCodeAt(open) === openList;
  const close = list ? closeList : closeMap;
  const read = branch(open, list);
  let at = skipSpaces(text, open + 1, end);
  for (;;) {
    if (at >= end) throw outside;
    if (text.charCodeAt(at) === close) break;
    if (list) {
      entry(c, read, undefined, at, at, depth + 1);
    } else {
      const key = opensQuote(text.charCodeAt(at)) ? quoted(c, at) : flowPlain(c, at);
      checkKey(key, read.data);
      const after = skipSpaces(text, c.after, end);
      if (text.charCodeAt(after) !== colon) addKey(read, key, null, at, undefined);
      else {
        if (text.charCodeAt(after + 1) !== space) throw outside;
        const from = skipSpaces(text, after + 1, end);
        const code = text.charCodeAt(from);
        if (code === comma || code === closeMap) {
          addKey(read, key, null, at, undefined);
          c.after = from;
        } else {
          if (from >= end) throw outside;
          entry(c, read, key, at, from, depth + 1);
        }
      }
    }
    at = nextEntry(c, close);
  }
  c.after = at + 1;
  return read;
}
