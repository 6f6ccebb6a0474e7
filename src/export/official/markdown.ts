import { md, mdTable } from '../markdown.ts';
import { attachmentLines, attachmentMark } from './attachments.ts';
import type { Block, OfficialDocument } from './document.ts';

function blockMarkdown(block: Block, above: number): string {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return `${md(block.text)}\n`;
    case 'heading':
      return `${'#'.repeat(block.level + above)} ${md(block.text)}\n`;
    case 'table':
      return mdTable(
        block.columns.map(({ title }) => md(title)),
        block.rows.map((row) => row.map(md)),
      );
  }
}

/** The document to read or to paste: nothing of it is left out but the square code, whose text stands in its place. */
export function officialMarkdown(paper: OfficialDocument): string {
  const { letterhead, number, title, to, body, attachments, issuer, on, imprint, checkpoint } = paper;
  const parts = [
    ...(letterhead === null ? [] : [`**${md(letterhead)}**\n`]),
    ...(number === null ? [] : [`${md(number)}\n`]),
    `# ${md(title)}\n`,
    ...(to === null ? [] : [`${md(to)}\n`]),
    ...body.map((block) => blockMarkdown(block, 1)),
    ...attachmentLines(paper).map((line) => `${md(line)}\n`),
    `${md(issuer)}\n`,
    `${md(on)}\n`,
    ...attachments.flatMap((one, i) => [
      '---\n',
      `## ${attachmentMark(paper, i)}　${md(one.title)}\n`,
      ...one.body.map((block) => blockMarkdown(block, 2)),
    ]),
    ...(checkpoint === null && imprint.length === 0 ? [] : ['---\n']),
    ...(checkpoint === null ? [] : [`${md(checkpoint.text)}\n`]),
    ...(checkpoint?.qr == null ? [] : [`\`\`\`text\n${checkpoint.qr}\n\`\`\`\n`]),
    ...imprint.map((line) => `${md(line)}\n`),
  ];
  return parts.join('\n');
}
