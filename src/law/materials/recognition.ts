import { findRegion } from '../../core/regions/resolve.ts';
import { nameKey } from '../../core/values/text.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Check, type Paper, reportDefect } from './paper.ts';

const allowed = ['prefecture', 'regional', 'national', 'national-association'];
const association = /协会|商会|联合会|学会/;

/** The entry of the list of recognitions that a paper shows, by its document number or name. */
function listedAs({ entry }: Paper, { dossier: { data } }: Inquiry) {
  const title = nameKey(entry.title ?? '');
  return data.recognitions?.find(
    ({ name, document }) =>
      title !== '' &&
      (title.includes(nameKey(name)) ||
        nameKey(name).includes(title) ||
        (document && title.includes(nameKey(document)))),
  );
}

/** The level a paper has: as it says, as the list of recognitions says of it, else as its issuer and title tell. */
function levelOf(paper: Paper, inquiry: Inquiry): string | null {
  const { entry } = paper;
  const listed = listedAs(paper, inquiry);
  const said = entry.level ?? listed?.level;
  if (said) return said;
  const issuer = `${entry.issuer ?? ''}${listed?.authority ?? ''}`;
  const text = `${entry.title ?? ''}${issuer}`;
  const from = findRegion(issuer) ?? findRegion(entry.title ?? '');
  if (association.test(text)) return /全国|中国/.test(text) && !from ? 'national-association' : 'regional-association';
  if (/工业和信息化部|国家发展|国务院|^国家/.test(text)) return 'national';
  if (from?.level === 'county') return 'county';
  if (from?.level === 'prefecture') return 'prefecture';
  return from?.level === 'province' || /自治区/.test(text) ? 'regional' : null;
}

/**
 * Earlier recognition (Art. 10(6), interpretations 32): a prefecture's demonstration-platform recognition, a
 * regional-or-above department's, or a national association's; county or regional-association papers do not do.
 */
export const level: Check = {
  each(paper, inquiry) {
    const found = levelOf(paper, inquiry);
    return found === null || allowed.includes(found)
      ? null
      : { code: 'material/level', args: { level: found }, field: 'level' };
  },
  all(papers, inquiry, rule) {
    for (const paper of papers) {
      const found = levelOf(paper, inquiry);
      const named = `${paper.entry.title ?? ''}${listedAs(paper, inquiry)?.name ?? ''}`;
      const about = found === null ? 'level' : found === 'prefecture' && !/示范平台/.test(named) ? 'platform' : null;
      if (about) reportDefect(inquiry, rule, paper, { code: 'material/ask', args: { about } });
    }
    return null;
  },
};
