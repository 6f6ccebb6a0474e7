import type { Answer, Application, OpenClause, ServiceFunction } from './state.ts';

/** Something only a named person answers: an open norm, a doubt, a relaxation, a fact the dossier does not show. */
export interface Question {
  /** A clause id, or the code of a finding about who recommends or about an identifier. */
  question: string;
  kind: 'open-norm' | 'query' | 'relaxation' | 'unknown' | 'doubt';
  function?: ServiceFunction;
  answer: Answer | null;
}

const kinds = { human: 'open-norm', query: 'query', relaxable: 'relaxation', unknown: 'unknown' } as const;

// 7.any says nothing of its own: it follows from the functions.
const derived = '7.any';

/** Every question of an application, clauses in the order of the pack, then doubts. */
export function questionsOf({ open, doubts, answers }: Application): Question[] {
  const answerTo = (question: string): Answer | null =>
    Object.hasOwn(answers, question) ? (answers[question] ?? null) : null;
  const ofClauses = open.flatMap(({ clause, status, function: of }): Question[] =>
    status === 'unmet' || clause === derived
      ? []
      : [{ question: clause, kind: kinds[status], ...(of ? { function: of } : {}), answer: answerTo(clause) }],
  );
  const ofDoubts = doubts.map((code): Question => ({ question: code, kind: 'doubt', answer: answerTo(code) }));
  return [...ofClauses, ...ofDoubts];
}

/** What a clause comes to once people have answered. */
type Effect = 'met' | 'unmet' | 'open';

function effectOf({ clause, status }: OpenClause, application: Application): Effect {
  if (status === 'unmet') return 'unmet';
  const answer = Object.hasOwn(application.answers, clause) ? application.answers[clause]!.answer : null;
  if (answer === null) return 'open';
  return answer === 'met' || answer === 'relaxed' ? 'met' : 'unmet';
}

export interface Standing {
  /** Conditions of Art. 6 that do not hold, relaxed and answered ones left out; doubts answered against it. */
  unmet: string[];
  /** Questions of Art. 5, 6, 8 and 10 that nobody has answered. */
  unanswered: string[];
  /** Each function applied for: wholly met, failed, or waiting for answers. */
  functions: { name: ServiceFunction; state: Effect; unmet: string[]; unanswered: string[] }[];
}

/** Where an application stands against Articles 5 to 7, people's answers taken in. */
export function standing(application: Application): Standing {
  const own = application.open.filter(({ clause, function: of }) => !of && clause !== derived);
  const clausesWith = (among: readonly OpenClause[], effect: Effect): string[] =>
    among.filter((one) => effectOf(one, application) === effect).map(({ clause }) => clause);
  const doubts = questionsOf(application).filter(({ kind }) => kind === 'doubt');
  const against = doubts.filter(({ answer }) => answer?.answer === 'unmet');
  const silent = doubts.filter(({ answer }) => answer === null);
  return {
    unmet: [...clausesWith(own, 'unmet'), ...against.map(({ question }) => question)],
    unanswered: [...clausesWith(own, 'open'), ...silent.map(({ question }) => question)],
    functions: application.functions.map((name) => {
      const of = application.open.filter((one) => one.function === name);
      const [unmet, unanswered] = [clausesWith(of, 'unmet'), clausesWith(of, 'open')];
      return { name, state: unmet.length > 0 ? 'unmet' : unanswered.length > 0 ? 'open' : 'met', unmet, unanswered };
    }),
  };
}

/** Whether a dossier fails Articles 5 to 8 as it stands: by its verdict, a condition, or every function applied for. */
export function failing(application: Application): boolean {
  const { unmet, functions } = standing(application);
  const none = functions.length > 0 && functions.every((one) => one.state === 'unmet');
  return application.advice === 'fails' || unmet.length > 0 || none;
}

/** Questions that stand open, by who answers for them in a review: open norms apart from doubts and questions of fact. */
export function openOf(application: Application): { unanswered: string[]; norms: string[] } {
  const { unanswered, functions } = standing(application);
  const open = [...unanswered, ...functions.filter(({ state }) => state === 'open').flatMap((one) => one.unanswered)];
  const human = new Set(application.open.flatMap(({ clause, status }) => (status === 'human' ? [clause] : [])));
  return { unanswered: open.filter((one) => !human.has(one)), norms: open.filter((one) => human.has(one)) };
}

/** Requested materials that are still to come: what was waived since need not. */
export const awaited = ({ requested, waived }: Application): string[] =>
  (requested?.items ?? []).filter((item) => !Object.hasOwn(waived, item));

/** Required materials that are neither there nor waived. */
export const stillLacking = ({ lacking, waived }: Application): Application['lacking'] =>
  lacking.filter(({ item }) => !Object.hasOwn(waived, item));
