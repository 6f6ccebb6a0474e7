import { type Lang, reviewBookWords } from '../words.ts';
import { history, questions, site } from './acts.ts';
import type { Block, Section } from './blocks.ts';
import type { ReviewBook } from './book.ts';
import { growth, scores } from './figures.ts';
import { clauses, open, review, verdict } from './law.ts';
import { materials, pictures } from './papers.ts';

type Sections = ReturnType<typeof reviewBookWords>['sections'];

const makers: Readonly<Record<keyof Sections, (book: ReviewBook, lang: Lang) => Block[]>> = {
  verdict,
  open,
  review,
  clauses,
  growth,
  scores,
  site,
  questions,
  materials,
  pictures,
  history,
};

/** The sections of the book in their order; one that its kind of dossier does not know is left out. */
export function sectionsOf(book: ReviewBook, lang: Lang): Section[] {
  const { sections } = reviewBookWords(lang);
  return (Object.keys(makers) as (keyof Sections)[]).flatMap((id) => {
    const blocks = makers[id](book, lang);
    return blocks.length > 0 ? [{ id, title: sections[id], blocks }] : [];
  });
}
