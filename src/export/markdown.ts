import { oneLine } from './text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that Markdown must show as it stands, also inside a table. */
export const md = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\`*_[\]#~|$]/g, (char) => `\\${char}`)
    .replaceAll(/[&<>]/g, (char) => entities[char]!);

/** A table of cells that are Markdown already. */
export const mdTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
