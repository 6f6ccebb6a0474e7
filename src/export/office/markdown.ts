import { md, mdTable } from '../markdown.ts';
import type { Lang } from '../words.ts';
import { hold, type OfficePaper } from './paper.ts';
import { cellOf, paperWords, tablesOf } from './tables.ts';

/** A paper of Art. 17 to read, or to paste into a letter. */
export function officePaperMarkdown(paper: OfficePaper, lang: Lang = 'zh'): string {
  hold(paper);
  const { title, notes, tables } = tablesOf(paper, lang);
  const several = tables.length > 1;
  const parts = tables.map(({ name, heads, rows, total }) => {
    const cells = [...rows, total].map((row) => row.map((cell) => md(cellOf(cell, lang))));
    const table = rows.length === 0 ? `${paperWords(lang).none}\n` : mdTable(heads.map(md), cells);
    return several ? `\n## ${name}\n\n${table}` : `\n${table}`;
  });
  return `# ${md(title)}\n\n${notes.map((note) => `- ${md(note)}\n`).join('')}${parts.join('')}`;
}
