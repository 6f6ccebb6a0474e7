import type { Brief } from './brief.ts';
import { mayOwe } from './due-round.ts';
import { isOver } from './stage.ts';
import type { Year, Years } from './state.ts';

export function briefOf(round: Year): Brief {
  const applications = [...round.applications.values()];
  const { opened } = round;
  return {
    notice: opened?.notice ?? null,
    openedOn: opened?.on ?? null,
    deadline: opened?.deadline ?? null,
    applications: applications.length,
    recognised: applications.filter(({ recognised }) => recognised !== null).length,
    contradictions: [...round.contradictions.values()].filter(({ settled }) => !settled).length,
    running: applications.filter((application) => !isOver(application)).length,
    owes: mayOwe(round),
  };
}

/** A round in brief, by itself only where its brief is not at hand. */
export const inBrief = (years: Years, year: number): Brief => years.brief?.(year) ?? briefOf(years.get(year)!);

/** The years of the rounds in which an application is still on its way, ascending. */
export const running = (years: Years): number[] =>
  [...years.keys()].filter((year) => inBrief(years, year).running > 0).toSorted((a, b) => a - b);
