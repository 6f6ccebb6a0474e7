import { displayWidth, wrap } from '../width.ts';

/** Text after a prefix, wrapped; what follows the first line stands `indent` columns in. */
export function hang(prefix: string, text: string, width: number, indent: number, paint: (text: string) => string = (plain) => plain): string[] {
  const start = displayWidth(prefix);
  // The first line has another length than the rest: a stand-in of its width is wrapped with the text.
  const filler = '\u2800'.repeat(Math.max(0, start - indent));
  const lines = wrap(filler + text, Math.max(8, width - indent));
  return lines.map((line, index) => (index === 0 ? paint(prefix) + line.slice(filler.length) : ' '.repeat(indent) + line));
}

/** Wrapped text, all of it so many columns in. */
export const inset = (text: string, width: number, indent: number): string[] =>
  wrap(text, Math.max(8, width - indent)).map((line) => ' '.repeat(indent) + line);
