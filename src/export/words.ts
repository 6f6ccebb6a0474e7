import { audit as auditEn } from '../i18n/en/audit.ts';
import { lifeReview as reviewEn } from '../i18n/en/life-review.ts';
import { publicList as publicListEn, scores as scoresEn } from '../i18n/en/lists.ts';
import { register as registerEn } from '../i18n/en/register.ts';
import { reviewBook as reviewBookEn } from '../i18n/en/review-book.ts';
import { scoreSheet as scoreSheetEn } from '../i18n/en/sheets.ts';
import { sitePlan as sitePlanEn } from '../i18n/en/site-plan.ts';
import { stats as statsEn } from '../i18n/en/stats.ts';
import { functions as functionsEn } from '../i18n/en/terms.ts';
import { audit as auditZh } from '../i18n/zh/audit.ts';
import { lifeReview as reviewZh } from '../i18n/zh/life-review.ts';
import { publicList as publicListZh, scores as scoresZh } from '../i18n/zh/lists.ts';
import { register as registerZh } from '../i18n/zh/register.ts';
import { reviewBook as reviewBookZh } from '../i18n/zh/review-book.ts';
import { scoreSheet as scoreSheetZh } from '../i18n/zh/sheets.ts';
import { sitePlan as sitePlanZh } from '../i18n/zh/site-plan.ts';
import { stats as statsZh } from '../i18n/zh/stats.ts';
import { functions as functionsZh } from '../i18n/zh/terms.ts';
import type { ServiceFunction } from '../process/state.ts';

export type Lang = 'zh' | 'en';

export const scoreSheetWords = (lang: Lang): typeof scoreSheetEn => (lang === 'en' ? scoreSheetEn : scoreSheetZh);

export const publicListWords = (lang: Lang): typeof publicListZh => (lang === 'en' ? publicListEn : publicListZh);

export const auditWords = (lang: Lang): typeof auditZh => (lang === 'en' ? auditEn : auditZh);

export const registerWords = (lang: Lang): typeof registerZh => (lang === 'en' ? registerEn : registerZh);

export const statsWords = (lang: Lang): typeof statsZh => (lang === 'en' ? statsEn : statsZh);

export const scoresWords = (lang: Lang): typeof scoresZh => (lang === 'en' ? scoresEn : scoresZh);

export const sitePlanWords = (lang: Lang): typeof sitePlanEn => (lang === 'en' ? sitePlanEn : sitePlanZh);

export const reviewFormWords = (lang: Lang): typeof reviewZh => (lang === 'en' ? reviewEn : reviewZh);

export const reviewBookWords = (lang: Lang): typeof reviewBookZh => (lang === 'en' ? reviewBookEn : reviewBookZh);

export const functionWord = (name: ServiceFunction, lang: Lang): string =>
  (lang === 'en' ? functionsEn : functionsZh)[name];
