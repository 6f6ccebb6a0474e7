/* Marks between the parts of a sentence, which each language has of its own. */

type Lang = 'zh' | 'en';

/** What is said beside: in brackets, with the space English wants before them. */
export const aside = (text: string, lang: Lang): string => (lang === 'en' ? ` (${text})` : `（${text}）`);

/** A name and what is said of it. */
export const ofIt = (name: string, text: string, lang: Lang): string => `${name}${lang === 'en' ? ': ' : '：'}${text}`;

export const listed = (items: readonly string[], lang: Lang): string => items.join(lang === 'en' ? ', ' : '、');

export const clauses = (parts: readonly string[], lang: Lang): string => parts.join(lang === 'en' ? '; ' : '；');

/** The rules list codes and numbers with the Chinese comma; between two of these it is never part of a name. */
export const spaced = (text: string, lang: Lang): string =>
  lang === 'en' ? text.replaceAll(/(?<=[\x21-\x7e])、(?=[\x21-\x7e])/g, ', ') : text;
