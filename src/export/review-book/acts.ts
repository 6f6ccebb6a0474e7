import { type Lang, reviewBookWords } from '../words.ts';
import { type Block, type Cell, factBlock, heading, note, table, text } from './blocks.ts';
import type { ReviewBook } from './book.ts';

export function site(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  if (!book.site) return [];
  const { result, facts } = book.site;
  return [...(result ? [{ kind: 'list', items: [result] } as const] : [note(words.notVisited)]), ...factBlock(facts)];
}

/** What a person was asked, who answered what, and why. */
export function questions(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  if (book.questions.length === 0) return [note(words.noQuestions)];
  const { question, kind, answer, reason, by } = words.questionHeads;
  const waiting = { code: 'open', text: words.unanswered, tone: 'doubt' } as const;
  const rows = book.questions.map((one): Cell[] => [
    [one.title, { small: one.question }],
    one.kind,
    one.answer ?? waiting,
    one.reason ?? words.dash,
    one.by ?? words.dash,
  ]);
  return [table(words.sections.questions, [question, kind, answer, reason, by].map(text), rows)];
}

/** What each version of the dossier changed, then every act on record. */
export function history(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  const { versionHeads: heads, actHeads } = words;
  const versions = book.versions.flatMap(({ before, after, changes }): Block[] =>
    changes.length === 0
      ? [note(`${words.versionHead(before, after)}${words.colon}${words.versionSame}`)]
      : [table(words.versionHead(before, after), [text(heads.of), text(heads.before), text(heads.after)], changes)],
  );
  const acts = book.acts.map(({ on, actor, text: act, undone }): Cell[] => [
    on,
    undone ? [act, words.undone] : act,
    actor,
  ]);
  return [
    heading(words.versions),
    ...(versions.length > 0 ? versions : [note(words.oneVersion)]),
    table(words.acts, [text(actHeads.on), text(actHeads.act), text(actHeads.actor)], acts),
  ];
}
