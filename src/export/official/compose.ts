import { fillWhole } from '../../i18n/fill.ts';
import { type Block, type CheckpointLine, counter, type OfficialDocument, standardPage } from './document.ts';
import type { Facts, Template, TemplateBlock } from './template.ts';

/**
 * A document from its wording and its facts. A text that comes out empty is left out, and so are rows of which there is
 * none and an attachment in which nothing is left. `qr`: text of the square code; null for a paper that is not public.
 */
export function compose(template: Template, facts: Facts, qr: string | null): OfficialDocument {
  const text = (written: string | undefined): string =>
    written === undefined ? '' : fillWhole(written, facts.fields).trim();
  const some = (written: string | undefined): string | null => text(written) || null;
  const bodyOf = (blocks: readonly TemplateBlock[]): Block[] => {
    const count = counter();
    return blocks.flatMap((block) => filled(block, facts, count));
  };
  const line = text(template.checkpoint);
  const checkpoint: CheckpointLine | null = line === '' ? null : { text: line, qr };
  const { fonts, ...page } = template.page ?? {};
  return {
    letterhead: some(template.letterhead),
    number: some(template.number),
    title: text(template.title),
    to: some(template.to),
    body: bodyOf(template.body),
    attachments: (template.attachments ?? [])
      .map(({ title, landscape = false, body }) => ({ title: text(title), landscape, body: bodyOf(body) }))
      .filter(({ body }) => body.length > 0),
    issuer: text(template.issuer),
    on: text(template.date),
    imprint: (template.imprint ?? []).map(text).filter((one) => one !== ''),
    checkpoint,
    page: { ...standardPage, ...page, fonts: { ...standardPage.fonts, ...fonts } },
  };
}

function filled(block: TemplateBlock, { fields, rows }: Facts, count: ReturnType<typeof counter>): Block[] {
  const { paragraph, heading, list, each, item = '', table, columns = [] } = block;
  const numbered = (kind: 'heading' | 'item', texts: readonly string[], level: 1 | 2 | 3 | 4): Block[] =>
    texts.filter((one) => one !== '').map((one) => ({ kind, level, text: `${count(level)}${one}` }));
  if (heading !== undefined) return numbered('heading', [fillWhole(heading, fields).trim()], block.level ?? 1);
  if (list !== undefined)
    return numbered(
      'item',
      list.map((one) => fillWhole(one, fields).trim()),
      block.level ?? 3,
    );
  if (each !== undefined)
    return numbered(
      'item',
      (rows[each] ?? []).map((row) => fillWhole(item, { ...fields, ...row }).trim()),
      block.level ?? 3,
    );
  if (table !== undefined) {
    const all = rows[table] ?? [];
    if (all.length === 0) return [];
    return [
      {
        kind: 'table',
        columns: columns.map(({ title, width = 1 }) => ({ title, width })),
        rows: all.map((row) => columns.map(({ field }) => row[field] ?? '')),
      },
    ];
  }
  const text = fillWhole(paragraph ?? '', fields).trim();
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}
