import { yearOf } from '../../core/dates.ts';
import { entry } from '../find.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import type { Life } from './state.ts';
import { dueDate, inForceOn, isFullYear, lastDay, termOn, yearsUpTo } from './years.ts';

/** The settings of a pack that speak of the years after recognition. */
export interface LifeSettings {
  /** Art. 14: the first year a summary is owed for: that of recognition, or the one after it. */
  'summary.firstYear': 'recognition' | 'next';
  /** `MM-DD` of the year spoken of; with a `+` of the year after it. */
  'summary.due': string;
  'papers.due': string;
  /** Art. 16(4): how many verified complaints are 多次. */
  'complaints.min': number;
}

/** What a date follows from: the act, by its hash, and the paper where there is one. */
interface Behind {
  event: string;
  document: string | null;
}

/** The dates of one platform (Art. 14–16), each with the act behind it. `due`: the last day, `YYYY-MM-DD`. */
export interface Clock {
  validity: { from: string; until: string } & Behind;
  /** The first year whose work summary has not come (Art. 14); null where its term owes no more. */
  summary: ({ year: number; due: string } & Behind) | null;
  /** The triennial review to come or under way (Art. 15); null where the platform has ended. `filed`: on which day. */
  review: ({ year: number; due: string; filed: string | null } & Behind) | null;
  /** The first full year from the day on in which no information has come (Art. 16(5)). */
  report: ({ year: number; due: string } & Behind) | null;
}

export const reportedIn = ({ reports }: Life, year: number): boolean =>
  reports.some(({ date }) => yearOf(date) === year);

/** Years for which a summary is owed (Art. 14): while the platform is in force at their end. */
export const summaryYears = (platform: Platform, last: number, settings: LifeSettings): number[] =>
  yearsUpTo(platform, last)
    .slice(settings['summary.firstYear'] === 'next' ? 1 : 0)
    .filter((year) => inForceOn(platform, lastDay(year)));

/** The last day to file for the triennial review: the deadline of its round once that is open, else the end of validity. */
export function reviewDue({ years }: State, { validUntil }: Platform): { due: string; opened: string | null } {
  const year = yearOf(validUntil);
  const opened = years.has(year) ? years.get(year)?.opened : null;
  return opened ? { due: opened.deadline, opened: opened.event } : { due: validUntil, opened: null };
}

/** Where a platform's clock stands on a day. */
export function clockOf(state: State, platform: Platform, day: string, settings: LifeSettings): Clock {
  const { number, terms, validUntil, ended, review } = platform;
  const life = lifeOf(state, number);
  const { from, until, document, event } = terms.at(-1)!;
  const over = ended !== null && day >= ended.on;
  const behind = (on: string): Behind => {
    const term = termOn(platform, on) ?? { event, document };
    return { event: term.event, document: term.document };
  };
  const letOff = (key: string): boolean => entry(state.supervision.skipped, key) !== undefined;
  const last = yearOf(validUntil);

  const summary = summaryYears(platform, last, settings).find(
    (year) => entry(life.summaries, String(year)) === undefined && !letOff(`summary:${number}:${year}`),
  );
  const report = yearsUpTo(platform, last).find(
    (year) =>
      year >= yearOf(day) &&
      isFullYear(platform, year) &&
      !reportedIn(life, year) &&
      !letOff(`report:${number}:${year}`),
  );
  const { due, opened } = reviewDue(state, platform);
  return {
    validity: { from, until, event, document },
    summary:
      over || summary === undefined
        ? null
        : { year: summary, due: dueDate(settings['summary.due'], summary), ...behind(lastDay(summary)) },
    review: over
      ? null
      : {
          year: review?.year ?? last,
          due,
          filed: review?.on ?? null,
          event: opened ?? event,
          document: opened === null ? document : (state.years.get(last)?.opened?.notice ?? null),
        },
    report: over || report === undefined ? null : { year: report, due: lastDay(report), ...behind(lastDay(report)) },
  };
}
