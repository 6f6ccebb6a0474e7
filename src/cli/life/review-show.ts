import { parseExact } from '../../core/exact.ts';
import { rowOf } from '../../process/board.ts';
import { reviewOf } from '../../process/life/measure.ts';
import { measuringOffice } from '../../process/life/office.ts';
import type { Review } from '../../process/life/state.ts';
import { platformStatus } from '../../process/platforms.ts';
import { questionsOf, stillLacking } from '../../process/questions.ts';
import { refuse } from '../../process/decision.ts';
import type { Platform } from '../../process/state.ts';
import { blockerText, boardWords, commandText, paragraph } from '../../report/board.ts';
import { clean } from '../../report/clean.ts';
import { changeText, figureText, isShareFigure } from '../../report/figure.ts';
import { aside, clauses as joined, listed, ofIt } from '../../report/marks.ts';
import { columns } from '../../report/table.ts';
import { displayWidth, wrap } from '../../report/width.ts';
import { wordsOf } from '../../report/words.ts';
import { type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { put } from '../words.ts';
import { officeOf } from '../round/office.ts';
import { asOfFlag } from '../round/required.ts';
import { hanging, refusalError } from '../round/tell.ts';
import { type ClauseBeside, factsOf, type ReviewFacts } from './review-facts.ts';
import { reviewFor } from './review-for.ts';
import { reviewWords } from './review-words.ts';

interface Flags {
  asOf?: string;
  json?: boolean;
}

type Row = ReturnType<typeof rowOf>;

interface Shown {
  row: Row;
  platform: Platform;
  review: Review;
  facts: ReviewFacts;
  day: string;
}

function documentOf({ row, platform, review, facts, day }: Shown, host: Host): object {
  const { application, stage, blockers, next } = row;
  const { number, terms, validUntil } = platform;
  return {
    schema: 'xjsme/review/1',
    asOf: day,
    id: application.id,
    year: review.year,
    number,
    platform: platform.platform,
    operator: platform.operator.name,
    office: measuringOffice(platform),
    status: platformStatus(platform, day),
    validUntil,
    terms,
    filed: { on: application.receivedOn, version: application.version, advice: application.advice },
    stage,
    lacking: stillLacking(application),
    waived: Object.keys(application.waived),
    measured: review.measured,
    decided: review.decided,
    questions: questionsOf(application).map(({ question, kind, answer }) => ({
      question,
      kind,
      answer: answer?.answer ?? null,
    })),
    last: facts.last,
    clauses: facts.clauses,
    figures: facts.figures,
    differences: facts.figures.flatMap(({ figure, years }) =>
      years.flatMap(({ year, ledger, declared, differs }) => (differs ? [{ figure, year, ledger, declared }] : [])),
    ),
    blockers: blockers.map((one) => ({ code: one.code, args: one.args, message: blockerText(one, host.lang) })),
    next: next === null ? null : commandText(next),
  };
}

/** Shares have no unit; a bare count has none either, but exceeds one. */
const isShare = ({ unit, now, last }: ClauseBeside): boolean =>
  unit === null &&
  [now?.measured, last?.measured].every((text) => {
    const value = text ? parseExact(text) : null;
    return !value || text!.includes('/') || (value.n >= 0n && value.n <= value.d);
  });

/** Clauses that are figures, one a paragraph: the last cycle's, this one's, the change, what is required, the status. */
function clauseLines(list: readonly ClauseBeside[], host: Host, titleOf: (clause: string) => string): string[] {
  const { show_: words } = reviewWords(host);
  const report = wordsOf(host.lang);
  return list
    .filter(({ now, last }) => (now?.measured ?? last?.measured ?? null) !== null)
    .flatMap((one) => {
      const { clause, unit, now, last, change } = one;
      const of = { unit, share: isShare(one) };
      const shown = (text: string | null | undefined): string =>
        text === null || text === undefined ? words.missing : figureText(text, of, report);
      const needed = now?.required ?? last?.required ?? null;
      const beside = `${shown(last?.measured)} → ${shown(now?.measured)}`;
      const changed = change === null ? '' : aside(changeText(change, of, report), host.lang);
      const parts = [
        beside + changed,
        ...(needed === null || needed.op === '>' ? [] : [report.atLeast(figureText(needed.value, of, report))]),
        ...(now ? [report.statuses[now.status]] : []),
      ];
      return paragraph(clause, ofIt(titleOf(clause), joined(parts, host.lang), host.lang), host.width, 18);
    });
}

function figureLines({ figures }: ReviewFacts, host: Host): string[] {
  const all = reviewWords(host);
  const { show_: words } = all;
  const report = wordsOf(host.lang);
  const [first] = figures;
  if (!first) return [];
  const rows = figures.map(({ figure, years }) => {
    const shown = (value: number): string =>
      figureText(String(value), { unit: null, share: isShareFigure(figure) }, report);
    return [
      all.figures[figure],
      ...years.map(({ ledger, declared, differs }) =>
        ledger === null
          ? declared === null
            ? words.missing
            : put(words.declaredOnly, { declared: shown(declared) })
          : differs
            ? put(words.differs, { ledger: shown(ledger), declared: shown(declared!) })
            : shown(ledger),
      ),
    ];
  });
  const heads = first.years.map(({ year }) => String(year));
  const table = columns([[words.figureHead, ...heads], ...rows]).split('\n');
  if (table.every((line) => displayWidth(line) <= host.width)) return table;
  return rows.flatMap(([label, ...cells]) => {
    const text = heads.map((head, i) => ofIt(head, cells[i]!, host.lang));
    return hanging(`${label!}  ${joined(text, host.lang)}`, host.width);
  });
}

function headLines({ row, platform, review, facts }: Shown, host: Host): string[] {
  const all = reviewWords(host);
  const { show_: words } = all;
  const { application } = row;
  const { lang, width } = host;
  const board = boardWords(lang);
  const line = (head: string, text: string): string[] => paragraph(head, clean(text), width, lang === 'en' ? 12 : 10);
  const { measured, decided } = review;
  const opinion = measured
    ? [
        put(words.opinionText, {
          ...measured,
          satisfaction: '',
          file: '',
          region: '',
          result: all.results[measured.result],
        }),
        ...(measured.satisfaction ? [put(words.satisfaction, measured.satisfaction)] : []),
      ]
    : [words.none];
  const lacking = stillLacking(application).map(({ item }) => item);
  const silent = questionsOf(application).filter(({ answer }) => answer === null);
  const differing = facts.figures.flatMap(({ years }) => years).filter(({ differs }) => differs).length;
  return [
    ...wrap(`${application.id}  ${clean(platform.platform)}  ${board.stages[row.stage]}`, width),
    ...line(words.platform, platform.number),
    ...line(words.operator, platform.operator.name),
    ...line(words.validity, `${platform.terms.at(-1)!.from}–${platform.validUntil}`),
    ...line(
      words.dossier,
      put(words.dossierText, {
        id: application.id,
        on: application.receivedOn,
        advice: board.advices[application.advice],
      }),
    ),
    ...(lacking.length > 0 ? line(words.lacking, listed(lacking, lang)) : []),
    ...line(words.opinion, joined(opinion, lang)),
    ...(decided
      ? line(
          words.decision,
          put(words[decided.result], { on: decided.on, document: decided.document, until: decided.validUntil ?? '' }),
        )
      : []),
    ...(silent.length > 0
      ? line(
          words.open,
          listed(
            silent.map(({ question }) => question),
            lang,
          ),
        )
      : []),
    ...(differing > 0 ? line('', put(words.differences, { count: differing })) : []),
  ];
}

function textOf(shown: Shown, host: Host, titleOf: (clause: string) => string): string {
  const { show_: words } = reviewWords(host);
  const { facts, row } = shown;
  const title = facts.last ? put(words.clauses, { last: facts.last.application }) : words.noLast;
  const compared = clauseLines(facts.clauses, host, titleOf);
  const figures = figureLines(facts, host);
  const why = row.blockers.map((one) => blockerText(one, host.lang));
  const indent = host.lang === 'en' ? 12 : 10;
  const lines = [
    ...headLines(shown, host),
    ...(compared.length > 0 ? ['', title, ...compared] : []),
    ...(figures.length > 0 ? ['', words.figures, ...figures] : []),
    ...(why.length > 0 ? ['', ...wrap(joined(why, host.lang), host.width)] : []),
    ...(row.next === null ? [] : paragraph(words.next, commandText(clean(row.next)), host.width, indent)),
  ];
  return `${lines.join('\n')}\n`;
}

/** `review triennial show`: one review, this cycle beside the last, declared figures beside the ledger's, what is open. */
export async function show(id: string, flags: Flags, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  const state = await office.read(asOf);
  const { year, application } = await reviewFor(state, id, host);
  const of = reviewOf(state, application);
  if (!of)
    throw refusalError(refuse('application/kind', { id, kind: application.kind }, `batch show ${id}`).refusal, host);
  const facts = factsOf(office, state, of.platform, application);
  const row = rowOf(year, application, day, { panelMin: office.pack.settings['panel.min'] });
  const shown = { row, ...of, facts, day };
  const titles = new Map(office.pack.clauses.map(({ clause, title }) => [clause, title[host.lang]]));
  const titleOf = (clause: string): string => titles.get(clause) ?? clause;
  await host.out(flags.json ? json(documentOf(shown, host)) : textOf(shown, host, titleOf));
  return exit.done;
}
