import type { NoteWords } from '../catalog.ts';
import { fields, roles } from './terms-panel.ts';

/** What is said beside a decision on experts and visits. */
export const panelRemarks = {
  'panel/conflict-found': {
    text: '专家 {expert} 的工作单位是 {id} 的{role}（{by}相同）{assigned?，已在评审组，应当回避}{!assigned?，不参加抽取}',
    terms: { role: roles, by: { name: '名称', code: '信用代码' } },
  },
  'panel/even': { text: '评审组 {size} 人为偶数，通常为 3、5、7 人' },
  'panel/left-out': { text: '{id} 有矛盾待处理，本次未抽取专家' },
  'panel/without-field': { text: '{id} 的有效评分中没有{field}专家', terms: { field: fields } },
  'site/planned-again': { text: '{id} 已于 {on} 有考察方案，以新方案为准' },
} as const satisfies Record<string, NoteWords>;
