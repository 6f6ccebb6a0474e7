import { type Notes, noteOf } from '../i18n/catalog.ts';
import { board as boardEn } from '../i18n/en/board.ts';
import { dutyRemarks as dutyEn } from '../i18n/en/remarks-duties.ts';
import { panelRemarks as panelEn } from '../i18n/en/remarks-panel.ts';
import { publicRemarks as publicEn } from '../i18n/en/remarks-public.ts';
import { recordRemarks as recordsEn } from '../i18n/en/remarks-records.ts';
import { board as boardZh } from '../i18n/zh/board.ts';
import { dutyRemarks as dutyZh } from '../i18n/zh/remarks-duties.ts';
import { panelRemarks as panelZh } from '../i18n/zh/remarks-panel.ts';
import { publicRemarks as publicZh } from '../i18n/zh/remarks-public.ts';
import { recordRemarks as recordsZh } from '../i18n/zh/remarks-records.ts';
import { reviewRemarks as reviewEn } from '../i18n/en/remarks-review.ts';
import { reviewRemarks as reviewZh } from '../i18n/zh/remarks-review.ts';
import type { Remark } from '../process/decision.ts';
import { cleanArgs } from './clean.ts';
import { spaced } from './marks.ts';

const texts = (remarks: Readonly<Record<string, string>>): Notes =>
  Object.fromEntries(Object.entries(remarks).map(([code, text]) => [code, { text }]));

const notes: Readonly<Record<'zh' | 'en', Notes>> = {
  zh: { ...texts(boardZh.remarks), ...panelZh, ...publicZh, ...recordsZh, ...reviewZh, ...dutyZh },
  en: { ...texts(boardEn.remarks), ...panelEn, ...publicEn, ...recordsEn, ...reviewEn, ...dutyEn },
};

/** What is worth knowing beside a decision, in one line. */
export const remarkText = ({ code, args }: Remark, lang: 'zh' | 'en'): string =>
  spaced(noteOf(notes[lang], { code, args: cleanArgs(args) }), lang);
