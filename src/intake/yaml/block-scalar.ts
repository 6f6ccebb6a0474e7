import { advance, type Cursor, outside, skipSpaces, trimmedEnd } from './cursor.ts';

/**
 * A literal or folded block scalar (`|`, `|-`, `>`, `>-`) whose parent stands at column `parent`; moves to the line
 * after it. Explicit indentation, `+`, lines of spaces only, and indented lines in a folded text are left to the full parser.
 */
export function blockScalar(c: Cursor, from: number, parent: number): string {
  const { text } = c;
  const header = text.slice(from, trimmedEnd(text, from, c.end));
  if (header !== '|' && header !== '|-' && header !== '>' && header !== '>-') throw outside;
  const folded = header[0] === '>';
  const lines: string[] = [];
  let column = -1;
  while (c.next < text.length) {
    const start = c.next;
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    const content = skipSpaces(text, start, end);
    if (content === end) {
      if (content > start) throw outside;
      lines.push('');
    } else {
      const indent = content - start;
      if (indent <= parent) break;
      if (column < 0) column = indent;
      if (indent < column || (folded && indent > column)) throw outside;
      lines.push(text.slice(start + column, end));
    }
    c.next = next;
  }
  if (column < 0) throw outside;
  while (lines.at(-1) === '') lines.pop();
  const body = folded ? fold(lines) : lines.join('\n');
  advance(c);
  return header.length > 1 ? body : `${body}\n`;
}

/** A single break is a space; of several, the first goes (YAML 1.2.2, 6.5). */
function fold(lines: readonly string[]): string {
  let body = '';
  let blank = 0;
  let started = false;
  for (const line of lines) {
    if (line === '') {
      blank++;
      continue;
    }
    body += (blank > 0 ? '\n'.repeat(blank) : started ? ' ' : '') + line;
    blank = 0;
    started = true;
  }
  return body;
}
