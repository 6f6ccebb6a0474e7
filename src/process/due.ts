import { roundDuties } from './due-round.ts';
import type { Due } from './duty.ts';
import { entry } from './find.ts';
import type { LifeSettings } from './life/clock.ts';
import { lifeDuties } from './life/duties.ts';
import type { NextWorkday } from './recognition.ts';
import type { State } from './state.ts';

const rank = ({ overdue, dueOn }: Due): string => `${overdue ? 0 : 1} ${dueOn ?? '9999'}`;

export interface DueAsked {
  /** As for a recognition. */
  nextWorkday?: NextWorkday;
  /** Only these rounds. */
  years?: readonly number[];
  /** The pack's settings for the years after recognition; without them what rounds owe alone. */
  life?: LifeSettings;
}

/**
 * What is owed on a day (YYYY-MM-DD), by whom to whom: overdue first, then by the last day, then what has none. A day to come
 * is asked of the state as it is now. What was let off is among it, with `skipped`.
 */
export function allDue(state: State, day: string, { nextWorkday, years, life }: DueAsked = {}): Due[] {
  const rounds = years ?? [...state.years.keys()].toSorted((a, b) => a - b);
  const found = rounds.flatMap((year) => {
    // Of most rounds nothing is left to do; they need not be read.
    const round = state.years.brief?.(year)?.owes === false ? undefined : state.years.get(year);
    return round ? roundDuties(round, { day, nextWorkday }) : [];
  });
  if (life) found.push(...lifeDuties(state, day, life));
  return found
    .map((one) => ({ ...one, skipped: entry(state.supervision.skipped, one.key) ?? null }))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The same without what was let off. */
export const due = (state: State, day: string, asked: DueAsked = {}): Due[] =>
  allDue(state, day, asked).filter(({ skipped }) => skipped === null);
