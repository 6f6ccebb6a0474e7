import { noteOf } from '../i18n/catalog.ts';
import { due as en, dueBoard as boardEn } from '../i18n/en/due.ts';
import { due as zh, dueBoard as boardZh } from '../i18n/zh/due.ts';
import { fill } from '../i18n/fill.ts';
import type { Due, Owing } from '../process/duty.ts';
import { commandText, paragraph } from './board.ts';
import { clean, cleanArgs } from './clean.ts';
import { aside, clauses, spaced } from './marks.ts';

type Lang = 'zh' | 'en';

const wordsOf = (lang: Lang) => (lang === 'en' ? { due: en, board: boardEn } : { due: zh, board: boardZh });

const messageOf = ({ code, args }: Due, lang: Lang): string =>
  spaced(noteOf(wordsOf(lang).due, { code, args: cleanArgs(args) }), lang);

const nameOf = ({ role, name }: Owing, lang: Lang): string =>
  name === null ? wordsOf(lang).board.roles[role] : clean(name);

/** One duty as JSON. */
export const dueDocument = (one: Due, lang: Lang): object => ({
  ...one,
  message: messageOf(one, lang),
  next: commandText(one.next),
});

/** One duty as text: when, what, by whom to whom, under which article, and what to run. */
export function dueText(one: Due, lang: Lang, width: number): string {
  const { board } = wordsOf(lang);
  const when = one.overdue && !one.skipped ? board.overdue : (one.dueOn ?? '');
  const who = `${nameOf(one.owedBy, lang)} → ${nameOf(one.owedTo, lang)}`;
  const { skipped } = one;
  // Where the first column says that it is overdue, the day follows beside.
  const since = one.overdue && !skipped && one.dueOn !== null ? [fill(board.since, { on: one.dueOn })] : [];
  const text = messageOf(one, lang) + aside(clauses([...since, one.article, who, clean(one.key)], lang), lang);
  const last = skipped
    ? fill(board.skipped, { reason: clean(skipped.reason), by: clean(skipped.actor), on: skipped.on })
    : `→ ${commandText(clean(one.next))}`;
  return [...paragraph(when, text, width, 12), ...paragraph('', last, width, 12)].map((line) => `${line}\n`).join('');
}
