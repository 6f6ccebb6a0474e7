import { md, mdTable } from '../markdown.ts';
import { type Lang, publicListWords } from '../words.ts';
import { footOf, type PublicList, readable } from './list.ts';

/** For a website or a notice. */
export function publicListMarkdown(list: PublicList, lang: Lang = 'zh'): string {
  const words = publicListWords(lang);
  const { heads, rows } = readable(list, lang);
  const document = list.document === null ? '' : `\n${words.document}${words.colon}${md(list.document)}\n`;
  const foot = footOf(list, lang).map(([label, text]) => {
    const [first = '', ...rest] = text.split('\n').map(md);
    return `- ${label}${words.colon}${first}\n${rest.map((line) => `  - ${line}\n`).join('')}`;
  });
  const table = mdTable(
    heads.map(md),
    rows.map((row) => row.map((cell) => md(String(cell)))),
  );
  return `# ${md(list.title)}\n${document}\n${words.count(list.entries.length)}\n\n${table}\n${foot.join('')}`;
}
