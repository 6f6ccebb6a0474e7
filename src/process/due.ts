import type { Args } from '../core/finding.ts';
import { unsettledOf } from './find.ts';
import { decideObjection, openObjections } from './objection.ts';
import { owedPlaces } from './publication.ts';
import { publicised } from './publicity.ts';
import { type NextWorkday, recognisableFrom } from './recognition.ts';
import { awaited } from './questions.ts';
import { stageOf } from './stage.ts';
import type { Application, State, Year } from './state.ts';

/** What can be owed, and the article that asks for it. */
export const dueCodes = {
  'due/contradiction': '第十八条',
  'due/material': '第十条',
  'due/form': '第十条',
  'due/objection': '第十一条',
  'due/calendar': '第十一条',
  'due/recognition': '第十一条',
  'due/publication': '第十三条',
} as const;

export type DueCode = keyof typeof dueCodes;

/** Who owes, or is owed. `name` is null where the role names itself: the authority of the pack, the public. */
export interface Owing {
  role: 'authority' | 'operator' | 'public';
  name: string | null;
}

/** One thing owed; words come from i18n. */
export interface Due {
  code: DueCode;
  article: string;
  year: number;
  /** Receipt number; null where it concerns the round. */
  application: string | null;
  owedBy: Owing;
  owedTo: Owing;
  /** Its last day; null where no rule sets one. */
  dueOn: string | null;
  overdue: boolean;
  args: Args;
  /** A command line to run next, without the program's name. */
  next: string;
}

interface Asked {
  day: string;
  nextWorkday?: NextWorkday | undefined;
}

/** What a round owes of one kind. What is owed on a day is owed on every later one, until something is done. Duties that follow recognition (Art. 13–17) join the list below. */
type Duty = (round: Year, asked: Asked) => Due[];

/** Owed by the authority to the public, without a last day, unless told otherwise. */
const owing = (
  { year }: Year,
  code: DueCode,
  args: Args,
  next: string,
  more: Partial<Pick<Due, 'application' | 'owedBy' | 'owedTo' | 'dueOn' | 'overdue'>> = {},
): Due => ({
  code,
  article: dueCodes[code],
  year,
  application: null,
  owedBy: { role: 'authority', name: null },
  owedTo: { role: 'public', name: null },
  dueOn: null,
  overdue: false,
  ...more,
  args: { year, ...args },
  next,
});

const all = (round: Year): Application[] => [...round.applications.values()];

const contradiction: Duty = (round) =>
  [...round.contradictions.values()]
    .filter(({ settled }) => !settled)
    .map(({ key, kind, names }) =>
      owing(
        round,
        'due/contradiction',
        { key, kind, names: names.join('、') },
        `batch settle ${key} --keep … --reason …`,
      ),
    );

/** 补正通知: its last day belongs to the applicant; after it a person refuses or asks anew. */
const material: Duty = (round, { day }) =>
  all(round).flatMap((application) => {
    const { id, requested, operator } = application;
    if (!requested || stageOf(application) !== 'requested' || awaited(application).length === 0) return [];
    const { until, items } = requested;
    const overdue = day > until;
    return owing(
      round,
      'due/material',
      { id, items: items.join('、'), until },
      overdue ? `review form ${id} --refuse --reason …` : 'batch receive …',
      {
        application: id,
        owedBy: { role: 'operator', name: operator.name },
        owedTo: { role: 'authority', name: null },
        dueOn: until,
        overdue,
      },
    );
  });

/** After the deadline of the round no more comes in: what was received in time waits for its form review. */
const form: Duty = (round, { day }) => {
  const { year, opened } = round;
  const count = all(round).filter((application) => stageOf(application) === 'received').length;
  if (!opened || day <= opened.deadline || count === 0) return [];
  return [owing(round, 'due/form', { count, deadline: opened.deadline }, `batch status --year ${year}`)];
};

const objection: Duty = (round) =>
  publicised(round).flatMap((application) =>
    openObjections(round, application).map(({ objection: number, filed, accepted }) => {
      const { id } = application;
      const { date, when } = filed;
      const next = accepted ? decideObjection(number, true) : `objection accept ${number} --handler …`;
      const args = { id, objection: number, date, when, ...(accepted ? { accepted: accepted.on } : {}) };
      return owing(round, 'due/objection', args, next, { application: id });
    }),
  );

/** Entries whose window is over, with the day from which they may be recognised; null where no notice says. */
function over(round: Year, { day, nextWorkday }: Asked) {
  return publicised(round).flatMap((application) => {
    const window = application.publicity?.window;
    if (!window || day <= window.lastDay) return [];
    return { application, lastDay: window.lastDay, from: recognisableFrom(window, nextWorkday) };
  });
}

const calendar: Duty = (round, asked) => {
  const lastDay = over(round, asked)
    .flatMap((one) => (one.from === null ? [one.lastDay] : []))
    .toSorted()[0];
  if (lastDay === undefined) return [];
  return [owing(round, 'due/calendar', { lastDay, missing: Number(lastDay.slice(0, 4)) + 1 }, 'doctor')];
};

/** Art. 11: an entry whose publicity ended without objection is recognised. No rule says by when. */
const recognition: Duty = (round, asked) => {
  const ready = over(round, asked).flatMap(({ application, from }) => {
    const free = openObjections(round, application).length + unsettledOf(round, application).length === 0;
    return from !== null && asked.day >= from && free ? [from] : [];
  });
  const [from] = ready.toSorted();
  if (from === undefined) return [];
  const next = `batch recognize --year ${round.year} --document …`;
  return [owing(round, 'due/recognition', { count: ready.length, from }, next)];
};

/** Art. 13: the list stands on the authority's site and on the SME information site. */
const publication: Duty = (round) =>
  owedPlaces(round).map((place) => {
    return owing(round, 'due/publication', { place }, `batch publish --year ${round.year} --at … --medium ${place}`);
  });

const duties: readonly Duty[] = [contradiction, material, form, objection, calendar, recognition, publication];

const duesOf = (round: Year, asked: Asked): Due[] => duties.flatMap((duty) => duty(round, asked));

/** Whether a round owes anything on any day, if nothing more is done in it: all that it owes at the end of days. */
export const mayOwe = (round: Year): boolean => duesOf(round, { day: '9999-12-31' }).length > 0;

const rank = ({ overdue, dueOn }: Due): string => `${overdue ? 0 : 1} ${dueOn ?? '9999'}`;

/**
 * What is owed on a day (YYYY-MM-DD), by whom to whom: overdue first, then by the last day, then what has none, by round.
 * `years` limits it to some rounds; `nextWorkday` as for a recognition.
 */
export function due(
  state: State,
  day: string,
  { nextWorkday, years }: { nextWorkday?: NextWorkday; years?: readonly number[] } = {},
): Due[] {
  const rounds = years ?? [...state.years.keys()].toSorted((a, b) => a - b);
  const found = rounds.flatMap((year) => {
    // Of most rounds nothing is left to do; they need not be read.
    const round = state.years.brief?.(year)?.owes === false ? undefined : state.years.get(year);
    return round ? duesOf(round, { day, nextWorkday }) : [];
  });
  return found.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
