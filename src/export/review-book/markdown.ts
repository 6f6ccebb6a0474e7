import { md, mdTable } from '../markdown.ts';
import { type Lang, reviewBookWords } from '../words.ts';
import { type Block, type Cell, signs } from './blocks.ts';
import type { Bar } from './charts.ts';
import type { Fact, ReviewBook } from './book.ts';
import { sectionsOf } from './content.ts';

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

const linesOf = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(md)
    .join('<br>');

function cellOf(cell: Cell): string {
  if (typeof cell === 'string') return linesOf(cell);
  if (isList(cell)) return cell.map(cellOf).join('<br>');
  return 'small' in cell ? md(cell.small) : md(`${signs[cell.tone]} ${cell.text}`);
}

const factLines = (facts: readonly Fact[], colon: string): string =>
  facts.map(([label, text]) => `- **${md(label)}**${colon}${linesOf(text)}\n`).join('');

/** Twenty signs to the full length. */
function bar({ value, max }: Bar, most: number): string {
  const scale = max ?? most;
  const filled = scale > 0 ? Math.round((Math.max(0, Math.min(value, scale)) / scale) * 20) : 0;
  return '█'.repeat(filled) + (max === undefined ? '' : '░'.repeat(20 - filled));
}

function blockOf(block: Block, lang: Lang): string {
  const { colon, comma } = reviewBookWords(lang);
  switch (block.kind) {
    case 'advice':
      return `**${md(`${signs[block.advice.tone]} ${block.advice.text}`)}** — ${md(block.points)}\n`;
    case 'facts':
      return factLines(block.facts, colon);
    case 'heading':
      return `### ${md(block.text)}\n`;
    case 'note':
      return `${md(block.text)}\n`;
    case 'list':
      return block.items.map((item) => `- ${cellOf(item)}\n`).join('');
    case 'tags':
      return `${md(block.label)}${colon}${block.tags.map(({ text, tone }) => md(`${signs[tone]} ${text}`)).join(comma)}\n`;
    case 'table':
      return `**${md(block.caption)}**\n\n${mdTable(
        block.heads.map(({ text }) => md(text)),
        [...block.rows, ...block.foot].map((row) => row.map(cellOf)),
      )}`;
    case 'bars': {
      const most = Math.max(block.threshold?.value ?? 0, ...block.bars.map(({ value }) => value));
      const rows = block.bars.map((one) => [md(one.label), bar(one, most), md(one.text)]);
      const asked = block.threshold ? `\n${md(block.threshold.text)}\n` : '';
      return `**${md(block.title)}**\n\n${mdTable(['', '', ''], rows)}${asked}`;
    }
    // What is drawn stands in the table below it; pictures are of the page alone.
    case 'dots':
      return `${md(block.label)}\n`;
    case 'pictures': {
      const names = block.pictures.map(({ caption }) => `- ${md(caption)}\n`).join('');
      return `${md(reviewBookWords(lang).picturesInPage)}\n\n${names}`;
    }
  }
}

/** The review book as text, for a repository or a mail: the same sections, bars as signs, pictures by name and digest. */
export function reviewBookMarkdown(book: ReviewBook, lang: Lang): string {
  const words = reviewBookWords(lang);
  const sections = sectionsOf(book, lang).map(
    ({ title, blocks }) => `\n## ${md(title)}\n\n${blocks.map((block) => blockOf(block, lang)).join('\n')}`,
  );
  return [
    `# ${md(words.title(book.id, book.platform))}\n\n`,
    `**${md(words.internal)}**\n\n`,
    factLines(book.facts, words.colon),
    ...sections,
    `\n---\n\n${factLines(book.foot, words.colon)}\n${md(words.foot.note)}\n`,
  ].join('');
}
