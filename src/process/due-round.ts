import type { Args } from '../core/finding.ts';
import { type Due, type DueCode, owed } from './duty.ts';
import { unsettledOf } from './find.ts';
import { decideObjection, openObjections } from './objection.ts';
import { owedPlaces } from './publication.ts';
import { publicised } from './publicity.ts';
import { type NextWorkday, recognisableFrom } from './recognition.ts';
import { awaited } from './questions.ts';
import { stageOf } from './stage.ts';
import type { Application, Year } from './state.ts';

interface Asked {
  day: string;
  nextWorkday?: NextWorkday | undefined;
}

/** What a round owes of one kind. */
type Duty = (round: Year, asked: Asked) => Due[];

const owing = (
  { year }: Year,
  code: DueCode,
  key: string,
  args: Args,
  next: string,
  more: Partial<Pick<Due, 'application' | 'owedBy' | 'owedTo' | 'dueOn' | 'overdue'>> = {},
): Due => owed({ code, key, year, args: { year, ...args }, next, ...more });

const all = (round: Year): Application[] => [...round.applications.values()];

const contradiction: Duty = (round) =>
  [...round.contradictions.values()]
    .filter(({ settled }) => !settled)
    .map(({ key, kind, names }) =>
      owing(
        round,
        'due/contradiction',
        `contradiction:${round.year}:${key}`,
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
      `material:${id}`,
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
  const count = all(round).filter(
    (application) => application.kind === 'application' && stageOf(application) === 'received',
  ).length;
  if (!opened || day <= opened.deadline || count === 0) return [];
  return [
    owing(round, 'due/form', `form:${year}`, { count, deadline: opened.deadline }, `batch status --year ${year}`),
  ];
};

const objection: Duty = (round) =>
  publicised(round).flatMap((application) =>
    openObjections(round, application).map(({ objection: number, filed, accepted }) => {
      const { id } = application;
      const { date, when } = filed;
      const next = accepted ? decideObjection(number, true) : `objection accept ${number} --handler …`;
      const args = { id, objection: number, date, when, ...(accepted ? { accepted: accepted.on } : {}) };
      return owing(round, 'due/objection', `objection:${number}`, args, next, { application: id });
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
  return [
    owing(
      round,
      'due/calendar',
      `calendar:${round.year}`,
      { lastDay, missing: Number(lastDay.slice(0, 4)) + 1 },
      'doctor',
    ),
  ];
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
  return [owing(round, 'due/recognition', `recognition:${round.year}`, { count: ready.length, from }, next)];
};

/** Art. 13: the list stands on the authority's site and on the SME information site. */
const publication: Duty = (round) =>
  owedPlaces(round).map((place) => {
    return owing(
      round,
      'due/publication',
      `publication:${round.year}:${place}`,
      { place },
      `batch publish --year ${round.year} --at … --medium ${place}`,
    );
  });

const duties: readonly Duty[] = [contradiction, material, form, objection, calendar, recognition, publication];

/** What one round owes on a day (Art. 8–13). */
export const roundDuties = (round: Year, asked: Asked): Due[] => duties.flatMap((duty) => duty(round, asked));

/** Whether a round owes anything on any day, if nothing more is done in it: what is owed on a day is owed on every later one. */
export const mayOwe = (round: Year): boolean => roundDuties(round, { day: '9999-12-31' }).length > 0;
