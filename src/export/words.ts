import { scoreSheet as scoreSheetEn } from '../i18n/en/sheets.ts';
import { scoreSheet as scoreSheetZh } from '../i18n/zh/sheets.ts';

export type Lang = 'zh' | 'en';

export const scoreSheetWords = (lang: Lang): typeof scoreSheetEn => (lang === 'en' ? scoreSheetEn : scoreSheetZh);
