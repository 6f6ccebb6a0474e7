import type { MaterialsFile } from '../../schema/generated/types.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Check, reportDefect } from './paper.ts';

type Kind = NonNullable<MaterialsFile['kind']>;

/** What a paper is, by what the entry says or by its title. */
export function kindOf({ kind, title = '', file }: MaterialsFile): Kind | null {
  if (kind) return kind;
  const text = `${title}${file}`;
  if (/ICP|网站备案|域名备案/i.test(text)) return 'icp';
  if (/培训.*资质|办学许可|资质证|从业资格|资格证/.test(text)) return 'qualification';
  if (/备案/.test(text)) return 'filing';
  if (/许可/.test(text)) return 'licence';
  return null;
}

export interface Need {
  name: 'icp' | 'training';
  kinds: readonly Kind[];
}

/** Which papers Art. 10(7) asks of this applicant (interpretations 33). */
export function needsOf({ dossier: { data } }: Inquiry): Need[] {
  const functions = data.functions ?? [];
  return [
    ...(data.operator.website || functions.includes('information') ? [{ name: 'icp' as const, kinds: ['icp'] as const }] : []),
    ...(functions.includes('training') ? [{ name: 'training' as const, kinds: ['qualification', 'filing', 'licence'] as const }] : []),
  ];
}

/** Finance, and testing or inspection under technology: asked about, never missing. */
export const askedOf = ({ dossier: { data } }: Inquiry): string[] => [
  ...(data.functions?.includes('finance') ? ['finance'] : []),
  ...(data.functions?.includes('technology') && /检验|检测|计量|认证/.test(`${data.operator.scope ?? ''}${data.platform.summary ?? ''}`) ? ['testing'] : []),
];

/** ICP filing for a website or the information function; qualification or filing for training; the rest is asked about. */
export const licences: Check = {
  all(papers, inquiry, rule) {
    const kinds = papers.map(({ entry }) => kindOf(entry));
    const unclear = papers.filter((_, i) => kinds[i] === null);
    let result: 'missing' | null = null;
    for (const need of needsOf(inquiry)) {
      if (kinds.some((kind) => kind !== null && need.kinds.includes(kind))) continue;
      const paper = unclear[0];
      if (paper) reportDefect(inquiry, rule, paper, { code: 'material/ask', args: { about: `need-${need.name}` } });
      else {
        const pointer = '/materials/10.7';
        inquiry.report({ code: 'material/missing', args: { item: rule.item, need: need.name }, at: inquiry.dossier.at(pointer), pointer });
        result = 'missing';
      }
    }
    for (const about of askedOf(inquiry)) {
      if (kinds.some((kind) => kind === 'licence' || kind === 'qualification' || kind === 'other')) continue;
      const pointer = '/functions';
      inquiry.report({ code: 'material/ask', args: { item: rule.item, file: '', about }, at: inquiry.dossier.at(pointer), pointer });
    }
    return result;
  },
};
