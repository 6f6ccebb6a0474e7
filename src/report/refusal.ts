import { fill, type Terms } from '../i18n/fill.ts';
import { refusals as en } from '../i18n/en/refusals.ts';
import { refusals as zh } from '../i18n/zh/refusals.ts';
import type { Refusal } from '../process/decision.ts';
import { boardWords } from './board.ts';
import { cleanArgs } from './clean.ts';
import { spaced } from './marks.ts';
import { actNames as namesEn, actTerms as termsEn } from '../i18n/en/acts.ts';
import { actNames as namesZh, actTerms as termsZh } from '../i18n/zh/acts.ts';

/** A refusal in words: what stands in the way and by which article; what to do. */
export function refusalText({ code, article, args }: Refusal, lang: 'zh' | 'en'): { message: string; hint: string } {
  const words = (lang === 'en' ? en : zh)[code];
  const own: Terms = {
    why: boardWords(lang).stages,
    functions: (lang === 'en' ? termsEn : termsZh).functions,
    type: lang === 'en' ? namesEn : namesZh,
  };
  const terms: Terms = { ...own, ...words.terms };
  const cite = lang === 'en' ? ` (regulation, ${article})` : `（办法${article}）`;
  const cleaned = cleanArgs(args);
  const said = (template: string): string => spaced(fill(template, cleaned, terms), lang);
  return { message: said(words.message) + cite, hint: said(words.hint) };
}
