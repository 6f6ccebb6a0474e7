import type { Place } from '../../core/place.ts';
import { clean } from '../clean.ts';
import { displayWidth, slice, truncate } from '../width.ts';

const tabs = (text: string): string => text.replaceAll('\t', ' ');

/**
 * The line a place speaks of, clipped to the width around its column, with a caret below; for a cell its label and value.
 * `excerpt` is raw text.
 */
export function frame(at: Place, excerpt: string, width: number, indent: number): string[] {
  const margin = ' '.repeat(indent);
  if (!('line' in at)) {
    const line = clean(tabs(window(excerpt, 1).raw.replaceAll(/\r?\n/g, ' ')));
    return [`${margin}│ ${truncate(line, width - indent - 2)}`];
  }
  const number = String(at.line);
  const room = Math.max(8, width - indent - number.length - 3);
  const { raw, col } = window(tabs(excerpt.replace(/\r?\n$/, '')), at.col);
  const text = clean(raw);
  const all = displayWidth(text);
  const caret = Math.min(displayWidth(clean(raw.slice(0, col - 1))), all);
  const { shown, column } = all <= room ? { shown: text, column: caret } : clip(text, caret, all, room);
  const gutter = ' '.repeat(number.length);
  return [`${margin}${number} │ ${shown}`.trimEnd(), `${margin}${gutter} │ ${' '.repeat(Math.min(column, room - 1))}^`];
}

/** More than a terminal shows of one line, and room on each side for a number that must be masked whole. */
const reach = 2000;

/** Of a line of a million characters the part that can be seen at all, before anything is measured. */
function window(line: string, col: number): { raw: string; col: number } {
  if (line.length <= 2 * reach) return { raw: line, col };
  const from = Math.max(0, Math.min(col, line.length) - reach);
  return { raw: line.slice(from, from + 2 * reach), col: col - from };
}

/** The piece of a long line around a column; `…` on each side where something is left out. */
function clip(text: string, caret: number, all: number, room: number): { shown: string; column: number } {
  if (caret < room - 2) return { shown: truncate(text, room), column: caret };
  const from = Math.min(Math.max(0, caret - Math.floor(room / 3)), Math.max(0, all - (room - 1)));
  const piece = slice(text, from, from + room - 1 >= all ? all : from + room - 2);
  const more = piece.end < all ? '…' : '';
  return { shown: `…${piece.text}${more}`, column: caret - piece.start + 1 };
}
