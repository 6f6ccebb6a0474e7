import { parseExact } from '../../core/exact.ts';
import type { BookReview, Fact, Growth } from '../../export/review-book/book.ts';
import { figureClauses, threeYears } from '../../process/life/figures.ts';
import { reviewOf } from '../../process/life/measure.ts';
import { measuringOffice } from '../../process/life/office.ts';
import type { Application, State } from '../../process/state.ts';
import type { Run } from '../../report/checked.ts';
import { clean } from '../../report/clean.ts';
import { changeText, figureText, isShareFigure } from '../../report/figure.ts';
import { clauseTitle, isShare } from '../../report/sentence.ts';
import { wordsOf } from '../../report/words.ts';
import type { Host } from '../host.ts';
import type { Office } from '../round/office.ts';
import { drawn, type Verdict } from './book-law.ts';
import { bookWords } from './book-words.ts';
import { type ClauseBeside, factsOf, type ReviewFacts } from './review-facts.ts';
import { officeName } from './review-for.ts';
import { reviewWords } from './review-words.ts';

type Of = NonNullable<ReturnType<typeof reviewOf>>;

function factLines({ platform, review }: Of, host: Host): Fact[] {
  const words = bookWords(host);
  const { measured, decided } = review;
  const results = reviewWords(host).results;
  const terms = platform.terms.map(({ from, until, document }) => `${from}–${until}${words.brackets(clean(document))}`);
  const facts: Fact[] = [
    [words.facts.platformNumber, platform.number],
    [words.terms, terms.join('\n')],
    [words.facts.office, clean(officeName(measuringOffice(platform), host))],
  ];
  if (!measured) facts.push([words.measured, words.measuredNone]);
  else {
    const { body, date, result, opinion, satisfaction } = measured;
    const asked = satisfaction
      ? [words.satisfaction(satisfaction.satisfied, satisfaction.valid, satisfaction.sample)]
      : [];
    facts.push(
      [words.measured, words.measuredText(clean(body), date, results[result])],
      [words.opinion, [clean(opinion), ...asked].join('\n')],
    );
  }
  if (decided)
    facts.push([
      words.decision,
      `${words.decisions[decided.result]}${words.comma}${clean(decided.document)}${words.brackets(words.by(clean(decided.actor), decided.on))}`,
    ]);
  if (platform.rectify)
    facts.push([words.rectify, `${platform.rectify.until}${words.colon}${clean(platform.rectify.matters)}`]);
  return facts;
}

function besideOf(one: ClauseBeside, run: Run, host: Host): BookReview['clauses'][number] {
  const words = bookWords(host);
  const { clause, unit, now, last, change } = one;
  const report = wordsOf(run.lang);
  const shares = [now, last].every((of) => !of || isShare({ unit, measured: of.measured, required: of.required }));
  const of = { unit, share: unit === null && shares };
  const shown = (text: string | null | undefined): string => (text ? figureText(text, of, report) : words.dash);
  return {
    clause,
    title: clauseTitle(clause, run),
    last: shown(last?.measured),
    now: shown(now?.measured),
    change: change === null ? words.dash : changeText(change, of, report),
    status: now ? report.statuses[now.status] : words.dash,
  };
}

type Figure = ReviewFacts['figures'][number];

function cellOf({ figure, years }: Figure, i: number, host: Host): string {
  const words = bookWords(host);
  const { ledger, declared, differs } = years[i]!;
  const shown = (value: number): string =>
    figureText(String(value), { unit: null, share: isShareFigure(figure) }, wordsOf(host.lang));
  if (ledger === null) return declared === null ? words.dash : words.declared(shown(declared));
  return differs ? words.differs(shown(ledger), shown(declared!)) : shown(ledger);
}

/** The three years of a figure, the year of the last cycle before them; the yearly summary counts before what is declared. */
function growthOf(figure: Figure, facts: ReviewFacts, verdict: Verdict, host: Host): Growth[] {
  const words = bookWords(host);
  const share = isShareFigure(figure.figure);
  const clause = figureClauses[figure.figure];
  const of = { unit: null, share };
  const beside = facts.clauses.find((one) => one.clause === clause);
  const report = wordsOf(host.lang);
  // The clause of the qualified speaks of a share of the staff, not of their number.
  const same = figure.figure !== 'qualifiedStaff';
  const before =
    same && facts.last && beside?.last?.measured && parseExact(beside.last.measured) ? beside.last.measured : null;
  const bars = figure.years.flatMap(({ year, ledger, declared }, i) => {
    const value = ledger ?? declared;
    return value === null
      ? []
      : [{ label: String(year), value, text: cellOf(figure, i, host), source: words.yearlyTitle }];
  });
  if (bars.length < 2) return [];
  const first =
    facts.last && before !== null && facts.last.year - 1 < figure.years[0]!.year
      ? [
          {
            label: String(facts.last.year - 1),
            value: drawn(before),
            text: figureText(before, of, report),
            source: words.lastCycle(facts.last.application, words.kinds[facts.last.kind]),
          },
        ]
      : [];
  const required = same ? (verdict.clauses.find((one) => one.clause === clause)?.required ?? null) : null;
  const threshold = required && { value: drawn(required.value), text: `≥ ${figureText(required.value, of, report)}` };
  return [
    { key: figure.figure, title: reviewWords(host).figures[figure.figure], bars: [...first, ...bars], threshold },
  ];
}

export interface BookOfReview {
  review: BookReview;
  growth: Growth[];
}

/** A triennial dossier: this cycle beside the last, the three years; null for an application. */
export function bookReview(
  office: Office,
  state: State,
  application: Application,
  verdict: Verdict,
  run: Run,
): BookOfReview | null {
  const of = reviewOf(state, application);
  if (!of) return null;
  const { host } = office;
  const words = bookWords(host);
  const facts = factsOf(office, state, of.platform, application);
  const { last } = facts;
  return {
    review: {
      facts: factLines(of, host),
      last: last && words.lastCycle(last.application, words.kinds[last.kind]),
      clauses: facts.clauses
        .filter((one) => (one.now?.measured ?? one.last?.measured ?? null) !== null)
        .map((one) => besideOf(one, run, host)),
      years: threeYears(of.review.year),
      figures: facts.figures.map((figure) => ({
        title: reviewWords(host).figures[figure.figure],
        cells: figure.years.map((_, i) => cellOf(figure, i, host)),
      })),
    },
    growth: facts.figures.flatMap((figure) => growthOf(figure, facts, verdict, host)),
  };
}
