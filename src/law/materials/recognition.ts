import { type Check, type Paper, reportDefect } from './paper.ts';

const allowed = ['prefecture', 'regional', 'national', 'national-association'];

/** The level a title tells by itself, where the entry does not say. */
function levelOf({ entry }: Paper): string | null {
  if (entry.level) return entry.level;
  const text = `${entry.title ?? ''}${entry.issuer ?? ''}`;
  if (/全国.*(协会|联合会|商会)|中国.*(协会|联合会|商会)/.test(text)) return 'national-association';
  if (/工业和信息化部|国家发展|国务院|^国家/.test(text)) return 'national';
  if (/自治区.*(协会|商会)/.test(text)) return 'regional-association';
  if (/自治区/.test(text)) return 'regional';
  return null;
}

/**
 * Earlier recognition (Art. 10(6), interpretations 32): a prefecture's demonstration-platform recognition, a
 * regional-or-above department's, or a national association's; county or regional-association papers do not do.
 */
export const level: Check = {
  each(paper) {
    const found = levelOf(paper);
    return found === null || allowed.includes(found)
      ? null
      : { code: 'material/level', args: { level: found }, field: 'level' };
  },
  all(papers, inquiry, rule) {
    const listed = inquiry.dossier.data.recognitions ?? [];
    for (const paper of papers) {
      const found = levelOf(paper);
      const unclear = found === null && listed.length === 0;
      const other =
        found === 'prefecture' &&
        !/示范平台/.test(`${paper.entry.title ?? ''}${listed.map((row) => row.name).join('')}`);
      if (unclear || other)
        reportDefect(inquiry, rule, paper, { code: 'material/ask', args: { about: other ? 'platform' : 'level' } });
    }
    return null;
  },
};
