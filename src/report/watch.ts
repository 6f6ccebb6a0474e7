import { dutyWords as en } from '../i18n/en/life-duties.ts';
import { fill } from '../i18n/fill.ts';
import { dutyWords as zh } from '../i18n/zh/life-duties.ts';
import type { Evidence, Watched } from '../process/life/watch.ts';
import { paragraph } from './board.ts';
import { clean, cleanArgs } from './clean.ts';
import { aside } from './marks.ts';

type Lang = 'zh' | 'en';

const wordsOf = (lang: Lang) => (lang === 'en' ? en : zh).watch;

const articleOf = (ground: Watched['ground']): string => zh.watch.terms.ground[ground];

const evidenceText = ({ what, args }: Evidence, lang: Lang): string =>
  fill(wordsOf(lang).evidence[what], cleanArgs(args), wordsOf(lang).terms);

/** One ground as JSON. */
export const watchDocument = (one: Watched, lang: Lang): object => ({
  ...one,
  article: articleOf(one.ground),
  evidence: one.evidence.map((each) => ({ ...each, message: evidenceText(each, lang) })),
});

/** One ground as text: of which platform, under which item, what came of it, and each record that bears it out. */
export function watchText(
  { platform, name, ground, year, evidence, earlier, cancellation }: Watched,
  lang: Lang,
  width: number,
): string {
  const words = wordsOf(lang);
  const head = fill(words.head, { ground, year: year ?? '' }, words.terms);
  const mark = cancellation
    ? aside(`${words.results[cancellation.result]} ${cancellation.on} ${cancellation.event.slice(0, 8)}`, lang)
    : earlier
      ? aside(words.earlier, lang)
      : '';
  return [
    ...paragraph(platform, `${head}  ${clean(name)}${mark}`, width, 13),
    ...evidence.flatMap((one) =>
      paragraph(`  ${one.event.slice(0, 8)}`, `${one.date}  ${evidenceText(one, lang)}`, width, 13),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What a list of grounds is, and is not. */
export const watchNote = (lang: Lang): string => wordsOf(lang).note;
