import { csvOf } from '../csv.ts';
import { type Lang, publicListWords } from '../words.ts';
import { checkpointLines, functionsOf, type PublicList } from './list.ts';

/** One row a platform; document and checkpoint stand in each, so that the file is one table and nothing else. */
export function publicListCsv(list: PublicList, lang: Lang = 'zh'): string {
  const { columns } = publicListWords(lang);
  const recognised = list.kind === 'recognised';
  const { no, number, platform, operator, region, functions, validFrom, validUntil, note } = columns;
  const heads = recognised
    ? [no, number, platform, operator, region, functions, validFrom, validUntil, note]
    : [no, platform, operator, region, functions, note];
  const rows = list.entries.map((entry) => {
    const about = [entry.platform, entry.operator, entry.region, functionsOf(entry, lang)];
    return recognised
      ? [entry.no, entry.number, ...about, entry.validFrom, entry.validUntil, entry.note]
      : [entry.no, ...about, entry.note];
  });
  const source = [list.document, list.checkpoint && checkpointLines(list.checkpoint, lang).join(' ')];
  return csvOf([[...heads, columns.document, columns.checkpoint], ...rows.map((row) => [...row, ...source])]);
}
