import { type Lang, reviewBookWords } from '../words.ts';
import { type Block, type Cell, factBlock, figure, note, table, text } from './blocks.ts';
import type { BookClause, ReviewBook } from './book.ts';

const dash = (said: string | null, lang: Lang): string => said ?? reviewBookWords(lang).dash;

/** The verdict in one glance: advice, points by part, how many clauses are what, what blocks. */
export function verdict(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  const { points, max, parts } = book.score;
  const bars = parts.map((part) => ({
    label: part.title,
    value: part.points,
    max: part.max,
    text: `${part.points} / ${part.max}`,
  }));
  const label = words.partsLabel(bars.map((bar) => `${bar.label} ${bar.text}`).join(words.comma));
  return [
    { kind: 'advice', advice: book.advice, points: words.points(String(points), String(max)) },
    {
      kind: 'tags',
      label: words.tally,
      tags: book.tally.map(({ status, count }) => ({
        text: `${status.text} ${words.count(count)}`,
        tone: status.tone,
      })),
    },
    ...factBlock([
      [words.facts.stage, book.stage.text],
      [words.blockers, book.blockers.join(words.semicolon) || words.none],
    ]),
    { kind: 'bars', title: words.partsTitle, label, bars, threshold: null },
    note(words.pointsNote),
  ];
}

/** What nobody has done or answered yet, what blocks, and what to run next. */
export function open(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  const next = book.next === null ? [] : [[words.next, book.next] as const];
  const all = [...book.open, ...next];
  return all.length === 0 ? [note(words.nothingOpen)] : factBlock(all);
}

function clauseRow(one: BookClause, lang: Lang): Cell[] {
  const words = reviewBookWords(lang);
  const shown = one.evidence.slice(0, 6);
  const rest = one.evidence.length - shown.length;
  const evidence = shown.map(({ name, value, place }): Cell => [`${name} ${value}`.trim(), { small: place }]);
  const status: Cell = one.answer === null ? one.status : [one.status, one.answer];
  return [
    [one.title, { small: one.clause }],
    status,
    dash(one.measuredText, lang),
    dash(one.requiredText, lang),
    dash(one.shortText, lang),
    [...evidence, ...(rest > 0 ? [words.more(rest)] : [])],
  ];
}

/** Every clause that applies, by article. */
export function clauses(book: ReviewBook, lang: Lang): Block[] {
  const words = reviewBookWords(lang);
  const { clause, status, measured, required, short, evidence } = words.clauseHeads;
  const heads = [text(clause), text(status), text(measured), text(required), text(short), text(evidence)];
  const { severity, what, place } = words.findingHeads;
  const findings = book.findings.map((one): Cell[] => [one.severity, one.text, { small: one.place }]);
  return [
    note(words.places),
    ...book.groups.map((group) =>
      table(
        group.cite,
        heads,
        group.clauses.map((one) => clauseRow(one, lang)),
        { look: 'clauses' },
      ),
    ),
    ...(book.notAsked > 0 ? [note(words.notAsked(book.notAsked))] : []),
    ...(findings.length > 0 ? [table(words.findings, [text(severity), text(what), text(place)], findings)] : []),
  ];
}

/** A triennial dossier: the last cycle beside this one, the three years, the local opinion (Art. 15). */
export function review({ review: of }: ReviewBook, lang: Lang): Block[] {
  if (!of) return [];
  const words = reviewBookWords(lang);
  const heads = words.besideHeads;
  const beside = of.clauses.map(({ clause, title, last, now, change, status }): Cell[] => [
    [title, { small: clause }],
    last,
    now,
    change,
    status,
  ]);
  return [
    ...factBlock(of.facts),
    ...(beside.length > 0 ? [] : [note(of.last ?? words.noLast)]),
    ...(beside.length > 0
      ? [
          table(
            of.last ?? words.noLast,
            [text(heads.clause), figure(heads.last), figure(heads.now), figure(heads.change), text(heads.status)],
            beside,
          ),
        ]
      : []),
    ...(of.figures.length > 0
      ? [
          note(words.yearlyNote),
          table(
            words.yearlyTitle,
            [text(words.yearlyHead), ...of.years.map((year) => figure(String(year)))],
            of.figures.map(({ title, cells }) => [title, ...cells]),
          ),
        ]
      : []),
  ];
}
