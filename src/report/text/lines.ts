import { displayWidth, wrap } from '../width.ts';

/** Text after a prefix, wrapped; what follows the first line stands `indent` columns in. */
export function hang(
  prefix: string,
  text: string,
  width: number,
  indent: number,
  paint: (text: string) => string = (plain) => plain,
): string[] {
  const start = displayWidth(prefix);
  // The first line has another length than the rest: a stand-in of its width is wrapped with the text.
  const filler = '\u2800'.repeat(Math.max(0, start - indent));
  const lines = wrap(filler + text, Math.max(8, width - indent));
  return lines.map((line, index) =>
    index === 0 ? paint(prefix) + line.slice(filler.length) : ' '.repeat(indent) + line,
  );
}

/** Wrapped text, all of it so many columns in. */
export const inset = (text: string, width: number, indent: number): string[] =>
  wrap(text, Math.max(8, width - indent)).map((line) => ' '.repeat(indent) + line);

/** Facts side by side, as many as a line holds; one that is longer than a line is wrapped. */
export function flow(facts: readonly string[], between: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last}${between}${fact}`;
    if (longer !== undefined && displayWidth(longer) <= width - indent) lines[lines.length - 1] = longer;
    else lines.push(fact);
  }
  return lines.flatMap((line) => inset(line, width, indent));
}
