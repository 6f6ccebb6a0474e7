import type { MaterialsFile } from '../../schema/generated/types.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Check, expired, isExpired, papersOf, reportDefect } from './paper.ts';

type Kind = NonNullable<MaterialsFile['kind']>;

/** What a paper is, by what the entry says or by its title. */
export function kindOf({ kind, title = '', file }: MaterialsFile): Kind | null {
  const text = `${title}${file}`;
  // 办学许可证 is a training qualification whichever box is ticked for it.
  if (kind === 'licence' && /办学|培训/.test(title)) return 'qualification';
  if (kind) return kind;
  if (/ICP|网站备案|域名备案/i.test(text)) return 'icp';
  // A title that does not say of what (公安备案, 质量管理体系资质证书) is for a person.
  if (/(?:培训|办学).*(?:资质|资格|许可)/.test(text)) return 'qualification';
  if (/培训.*备案|备案.*培训/.test(text)) return 'filing';
  return /许可/.test(text) ? 'licence' : null;
}

export interface Need {
  name: 'icp' | 'training';
  kinds: readonly Kind[];
}

/** Which papers Art. 10(7) asks of this applicant (interpretations 33). */
export function needsOf({ dossier: { data } }: Inquiry): Need[] {
  const functions = data.functions ?? [];
  return [
    ...(data.operator.website || functions.includes('information')
      ? [{ name: 'icp' as const, kinds: ['icp'] as const }]
      : []),
    ...(functions.includes('training')
      ? [{ name: 'training' as const, kinds: ['qualification', 'filing'] as const }]
      : []),
  ];
}

/** Finance, and testing or inspection under technology: asked about, never missing. */
export const askedOf = ({ dossier: { data } }: Inquiry): string[] => [
  ...(data.functions?.includes('finance') ? ['finance'] : []),
  ...(data.functions?.includes('technology') &&
  /检验|检测|计量|认证/.test(`${data.operator.scope ?? ''}${data.platform.summary ?? ''}`)
    ? ['testing']
    : []),
];

const answers = (kind: Kind | null, training: boolean): boolean =>
  kind === 'licence' || kind === 'other' || (kind === 'qualification' && !training);

/** ICP filing for a website or the information function; qualification or filing for training; the rest is asked about. */
export const licences: Check = {
  all(sound, inquiry, rule) {
    // A file that is damaged is spoken of already; the paper it should be is not missing besides.
    const papers = papersOf(inquiry, rule.item);
    const kinds = papers.map(({ entry }) => kindOf(entry));
    let result: 'missing' | 'invalid' | null = null;
    for (const need of needsOf(inquiry)) {
      const found = papers.filter((_, i) => kinds[i] !== null && need.kinds.includes(kinds[i]!));
      if (found.length > 0) {
        // Each need has papers of its own: a valid training certificate does not mend an expired filing.
        if (!found.every((paper) => isExpired(paper, inquiry))) continue;
        for (const paper of found) reportDefect(inquiry, rule, paper, expired(paper, inquiry));
        result ??= 'invalid';
        continue;
      }
      const paper = papers.find((_, i) => kinds[i] === null);
      if (paper) reportDefect(inquiry, rule, paper, { code: 'material/ask', args: { about: `need-${need.name}` } });
      else {
        const pointer = '/materials/10.7';
        inquiry.report({
          code: 'material/missing',
          args: { item: rule.item, need: need.name },
          at: inquiry.dossier.at(pointer),
          pointer,
        });
        result = 'missing';
      }
    }
    const training = inquiry.dossier.data.functions?.includes('training');
    for (const about of askedOf(inquiry)) {
      // A qualification handed in for training answers no question about another trade.
      if (sound.some(({ entry }) => answers(kindOf(entry), training === true))) continue;
      const pointer = '/functions';
      inquiry.report({
        code: 'material/ask',
        args: { item: rule.item, file: '', about },
        at: inquiry.dossier.at(pointer),
        pointer,
      });
    }
    return result;
  },
};
