import { evidence as en } from '../i18n/en/evidence.ts';
import { evidence as zh } from '../i18n/zh/evidence.ts';

/**
 * What a figure is called: a counted one by its own word, one that is written by the label of its field.
 * @param name as in a verdict, e.g. `staff.qualified`, `services.firms.2023`, `operator.creditCode`
 * @param labelOf the label of a field by its pointer; Chinese, so only asked for a Chinese text
 */
export function evidenceName(name: string, lang: 'zh' | 'en', labelOf: (pointer: string) => string): string {
  const words = lang === 'en' ? en : zh;
  const [, bare = name, year] = /^(.+)\.(\d{4})$/.exec(name) ?? [];
  const own = Object.hasOwn(words, bare) ? words[bare] : undefined;
  if (own !== undefined) return year === undefined ? own : `${year} ${own}`;
  const label = lang === 'en' ? '' : labelOf(`/${name.replaceAll('.', '/')}`);
  return /\p{Script=Han}/u.test(label) ? label : name;
}
