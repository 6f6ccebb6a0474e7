import { exact, parseExact } from '../../core/exact.ts';
import { showPlace } from '../../core/place.ts';
import { type Status, statuses } from '../../core/status.ts';
import type {
  BookClause,
  BookMaterial,
  ClauseGroup,
  Growth,
  ReviewBook,
  Worded,
} from '../../export/review-book/book.ts';
import type { EventData } from '../../process/event.ts';
import { questionsOf } from '../../process/questions.ts';
import type { Application } from '../../process/state.ts';
import { amount } from '../../report/amount.ts';
import { functionNames } from '../../report/application.ts';
import { actTerms as termsEn } from '../../i18n/en/acts.ts';
import { actTerms as termsZh } from '../../i18n/zh/acts.ts';
import type { Run } from '../../report/checked.ts';
import { clean } from '../../report/clean.ts';
import { clauseFigures } from '../../report/clause-figures.ts';
import { evidenceName } from '../../report/evidence.ts';
import { citation, clauseTitle, itemTitle, statusWord } from '../../report/sentence.ts';
import { toneOfAdvice, toneOfStatus } from '../../report/signs.ts';
import { findingsOf, wordsOf } from '../../report/words.ts';
import type { Host } from '../host.ts';
import { bookWords } from './book-words.ts';
import type { Papers } from './book-papers.ts';

export type Verdict = EventData['application.received']['verdict'];
type Clause = Verdict['clauses'][number];

/** What the clauses are told with. */
export interface Told {
  application: Application;
  papers: Papers;
  run: Run;
  host: Host;
}

export const answerTerms = (host: Host): Readonly<Record<string, string>> =>
  (host.lang === 'en' ? termsEn : termsZh).answer;

const by = ({ actor, on }: { actor: string; on: string }, host: Host): string => bookWords(host).by(clean(actor), on);

const statusOf = (clause: Pick<Clause, 'status' | 'cause'>, run: Run): Worded<Status> => ({
  code: clause.status,
  text: statusWord(clause, wordsOf(run.lang)),
  tone: toneOfStatus[clause.status],
});

/** What stands as evidence, as a person reads it: money grouped, functions by name. */
function evidenceText(name: string, value: string, run: Run): string {
  if (name === 'function' || name === 'functions') return functionNames(value.split(/[、,\s]+/), run.lang);
  if (/^(?:accounts|audit)\.|totalAssets$/.test(name) && parseExact(value))
    return amount(value, 'CNY', wordsOf(run.lang));
  return clean(value);
}

function clauseOf(clause: Clause, { application, papers, run, host }: Told): BookClause {
  const words = bookWords(host);
  const figures = clauseFigures(clause, run);
  const answer = Object.hasOwn(application.answers, clause.clause) ? application.answers[clause.clause]! : null;
  const { evidence, measured, required, shortBy, status } = clause;
  return {
    clause: clause.clause,
    title: clauseTitle(clause.clause, run),
    status: statusOf(clause, run),
    measured,
    measuredText: figures.measured ?? (status === 'human' ? words.byPerson : null),
    required,
    requiredText: figures.growth ? words.growthRequired : figures.required,
    shortBy,
    shortText: figures.short,
    evidence: evidence.map(({ name, value, at }, i) => ({
      name: clean(evidenceName(name, run.lang, run.label)),
      value: evidenceText(name, value, run),
      place: clean(showPlace(papers.placeOf(clause.clause, i, at))),
    })),
    answer: answer && words.answered(answerTerms(host)[answer.answer] ?? answer.answer, by(answer, host)),
  };
}

/** Clauses that apply, by article in the order of the pack. */
export function groupsOf(verdict: Verdict, told: Told): ClauseGroup[] {
  const groups = new Map<string, BookClause[]>();
  for (const clause of verdict.clauses) {
    if (clause.status === 'not-applicable') continue;
    const cite = citation(clause.cite, told.run);
    const own = groups.get(cite) ?? [];
    own.push(clauseOf(clause, told));
    groups.set(cite, own);
  }
  return [...groups].map(([cite, clauses]) => ({ cite, clauses }));
}

export function glanceOf(verdict: Verdict, run: Run): Pick<ReviewBook, 'advice' | 'score' | 'tally' | 'notAsked'> {
  const { advice, score, clauses } = verdict;
  const titles = new Map(run.pack.score.parts.map(({ id, title }) => [id, title[run.lang]]));
  const asked = statuses.filter((status) => status !== 'not-applicable');
  return {
    advice: { code: advice, text: wordsOf(run.lang).advices[advice], tone: toneOfAdvice[advice] },
    score: {
      points: score.points,
      max: score.max,
      parts: score.parts.map(({ id, points, max }) => ({ id, title: titles.get(id) ?? id, points, max })),
    },
    tally: asked.flatMap((status) => {
      const count = clauses.filter((one) => one.status === status).length;
      return count === 0 ? [] : [{ status: statusOf({ status, cause: null }, run), count }];
    }),
    notAsked: clauses.filter(({ status }) => status === 'not-applicable').length,
  };
}

/** Findings that no clause and no material says already; what they speak of stays in the dossier, by its place. */
export function bookFindings({ findings }: Verdict, run: Run): ReviewBook['findings'] {
  const texts = findingsOf(run.lang) as Readonly<Record<string, { hint: string }>>;
  return findings
    .filter(({ code }) => !code.startsWith('clause/'))
    .map(({ code, severity, at }) => ({
      severity: wordsOf(run.lang).severities[severity],
      text: clean([code, texts[code]?.hint ?? ''].filter(Boolean).join(' ')),
      place: clean(showPlace(at)),
    }));
}

const materialTones = { present: 'good', missing: 'bad', invalid: 'bad', 'not-applicable': 'calm' } as const;

export const materialsOf = (
  verdict: Verdict,
  application: Application,
  papers: Papers,
  run: Run,
  host: Host,
): BookMaterial[] =>
  verdict.materials.map(({ item, cite, status, required, files }) => {
    const waived = Object.hasOwn(application.waived, item) ? application.waived[item]! : null;
    return {
      item,
      title: itemTitle(item, run),
      cite: citation(cite, run),
      status: { code: status, text: wordsOf(run.lang).materialStatuses[status], tone: materialTones[status] },
      required,
      waived: waived && bookWords(host).waivedBy(clean(waived.reason), by(waived, host)),
      files: files.map((file) => papers.fileOf(file)),
    };
  });

export const bookQuestions = (
  application: Application,
  run: Run,
  host: Host,
  kinds: Readonly<Record<string, string>>,
): ReviewBook['questions'] =>
  questionsOf(application).map(({ question, kind, answer }) => ({
    question,
    title: clauseTitle(question, run),
    kind: kinds[kind] ?? kind,
    answer: answer && (answerTerms(host)[answer.answer] ?? answer.answer),
    reason: answer && clean(answer.reason),
    by: answer && by(answer, host),
  }));

/** A figure for drawing alone. */
export const drawn = (text: string): number => {
  const value = exact(text);
  return Number((value.n * 10_000n) / value.d) / 10_000;
};

/** Of an application: firms served a year, from every place that says it, and the assets, each with what is required. */
export function growthOf(verdict: Verdict, year: number, run: Run, host: Host): Growth[] {
  const words = wordsOf(run.lang);
  const clause = (id: string): Clause | undefined => verdict.clauses.find((one) => one.clause === id);
  const charts: Growth[] = [];
  const [served, grown, assets] = [clause('6.6.served'), clause('6.6.growth'), clause('6.1.assets')];
  const all = [...(grown?.evidence ?? []), ...(served?.evidence ?? [])].flatMap(({ name, value, at }) => {
    const of = /\b(\d{4})\b/.exec(name)?.[1];
    return of && parseExact(value) ? [{ label: of, value, source: clean(showPlace(at)) }] : [];
  });
  const threshold = (one: Clause | undefined): Growth['threshold'] =>
    one?.required
      ? { value: drawn(one.required.value), text: `≥ ${amount(one.required.value, one.unit, words)}` }
      : null;
  const seen = new Set<string>();
  const bars = all
    .filter(({ label, value, source }) => {
      const key = [label, value, source].join('\n');
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    .map(({ label, value, source }) => ({ label, value: drawn(value), text: amount(value, 'firm', words), source }));
  if (served && bars.length > 0)
    charts.push({ key: 'served', title: clauseTitle(served.clause, run), bars, threshold: threshold(served) });
  if (assets?.measured && parseExact(assets.measured)) {
    const source = assets.evidence[0] ? clean(showPlace(assets.evidence[0].at)) : bookWords(host).dash;
    const bar = {
      label: String(year - 1),
      value: drawn(assets.measured),
      text: amount(assets.measured, assets.unit, words),
      source,
    };
    charts.push({
      key: 'totalAssets',
      title: clauseTitle(assets.clause, run),
      bars: [bar],
      threshold: threshold(assets),
    });
  }
  return charts;
}
