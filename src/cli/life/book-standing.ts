import type { Fact, ReviewBook } from '../../export/review-book/book.ts';
import { type Row } from '../../process/board.ts';
import { questionsOf, standing, stillLacking } from '../../process/questions.ts';
import type { Application, State, Year } from '../../process/state.ts';
import { actTerms as termsEn } from '../../i18n/en/acts.ts';
import { actTerms as termsZh } from '../../i18n/zh/acts.ts';
import { functionNames } from '../../report/application.ts';
import type { Run } from '../../report/checked.ts';
import { clean } from '../../report/clean.ts';
import { clauseTitle, itemTitle } from '../../report/sentence.ts';
import type { Host } from '../host.ts';
import { scoredOf } from '../round/batch-export.ts';
import type { Office } from '../round/office.ts';
import { bookWords } from './book-words.ts';

/** Everything that is not done or not answered, each kind a line; what a person put up with is named as well. */
export function openOf(year: Year, { application }: Row, run: Run, host: Host): Fact[] {
  const words = bookWords(host);
  const named = (clauses: readonly string[]): string =>
    clauses.map((one) => `${one} ${clauseTitle(one, run)}`.trim()).join('\n');
  const item = (one: string): string => `${one} ${itemTitle(one, run)}`;
  const { unmet, functions } = standing(application);
  const open: [string, string][] = [
    [
      words.lacking,
      stillLacking(application)
        .map((one) => item(one.item))
        .join('\n'),
    ],
    [words.waived, Object.keys(application.waived).map(item).join('\n')],
    [words.unmet, named(unmet)],
    [
      words.struck,
      functions
        .filter(({ state }) => state === 'unmet')
        .map((one) => functionNames([one.name], host.lang) + words.brackets(one.unmet.join(words.comma)))
        .join('\n'),
    ],
    [
      words.openQuestions,
      named(
        questionsOf(application)
          .filter(({ answer }) => answer === null)
          .map(({ question }) => question),
      ),
    ],
  ];
  const { requested } = application;
  if (requested && application.form === null)
    open.push([words.requested, words.requestedText(requested.items.join(words.comma), requested.until)]);
  const objections = [...year.objections.values()].filter(({ received }) => received === application.received);
  const states = words.objectionStates;
  open.push([
    words.objections,
    objections
      .map(({ objection, filed, accepted, closed }) =>
        words.objectionText(
          objection,
          filed.date,
          closed ? states[closed.result] : accepted ? states.accepted : states.open,
        ),
      )
      .join('\n'),
  ]);
  return open.filter(([, text]) => text !== '');
}

const siteTones = { true: 'good', doubtful: 'doubt', false: 'bad' } as const;

/** Null where the kind of dossier knows no visit (Art. 15). */
export function siteOf({ site, kind }: Application, host: Host): ReviewBook['site'] {
  if (kind === 'triennial') return null;
  const words = bookWords(host);
  const { planned, recorded, settled } = site;
  const facts: Fact[] = [];
  if (planned)
    facts.push([
      words.planned,
      words.plannedText(clean(planned.seed), planned.clauses.join(words.comma) || words.none),
    ]);
  if (!recorded) return { result: null, facts };
  const { date, people, findings, photos, outOfOrder, result } = recorded;
  facts.push([words.visited, date], [words.people, people.map(clean).join(words.comma)]);
  if (findings !== null) facts.push([words.siteFindings, clean(findings)]);
  if (photos.length > 0)
    facts.push([words.photos, words.photosText(photos.length, photos.map(({ sha256 }) => sha256).join(words.comma))]);
  if (outOfOrder !== null) facts.push([words.outOfOrder, clean(outOfOrder)]);
  if (settled)
    facts.push([words.settled, words.settledText(clean(settled.reason), words.by(clean(settled.actor), settled.on))]);
  const text = (host.lang === 'en' ? termsEn : termsZh).result[result];
  return { result: { code: result, text, tone: siteTones[result] }, facts };
}

/** Experts by their numbers and names in the pool; null where nobody sits or scored. */
export function scoresOf(
  application: Application,
  state: State,
  office: Office,
): Pick<ReviewBook, 'scores' | 'closedBy' | 'opinions'> {
  const { experts, scores, recused, closed } = application.panel;
  const some = experts.length + Object.keys(scores).length + Object.keys(recused).length > 0;
  if (!some) return { scores: null, closedBy: null, opinions: [] };
  const scored = scoredOf(application, state, office);
  return {
    scores: scored,
    closedBy: closed && bookWords(office.host).by(clean(closed.actor), closed.on),
    opinions: scored.experts.flatMap(({ expert, name }) => {
      const opinion = Object.hasOwn(scores, expert) ? scores[expert]!.opinion : null;
      return opinion ? [{ expert: `${expert} ${clean(name)}`, opinion: clean(opinion) }] : [];
    }),
  };
}

export function headOf({ application }: Row, day: string, host: Host): Fact[] {
  const words = bookWords(host);
  const { facts } = words;
  const { operator, recommender, meeting } = application;
  const head: Fact[] = [
    [facts.id, application.id],
    [facts.kind, words.kinds[application.kind]],
    [facts.operator, clean(operator.name)],
    ...(operator.creditCode === null ? [] : [[facts.creditCode, clean(operator.creditCode)] as const]),
    [facts.recommender, recommender ? clean(recommender.body) : words.none],
    [facts.functions, functionNames(application.functions, host.lang)],
    [facts.received, words.version(application.receivedOn, application.version)],
    [facts.asOf, application.asOf],
    [facts.day, day],
  ];
  if (meeting)
    head.push([
      words.meeting,
      `${words.meetingText[meeting.result]}${words.brackets([functionNames(meeting.functions, host.lang), words.by(clean(meeting.actor), meeting.on)].filter(Boolean).join(words.semicolon))}`,
    ]);
  return head;
}
