import { yearOf } from '../../core/dates.ts';
import type { Args } from '../../core/finding.ts';
import { entry } from '../find.ts';
import { platforms } from '../platforms.ts';
import type { Platform, State } from '../state.ts';
import { type LifeSettings, reportedIn } from './clock.ts';
import { lifeOf } from './life.ts';
import type { Cancellation, Ground, Life } from './state.ts';
import { isFullYear, lastDay, termOn, yearsUpTo } from './years.ts';

/** A record that bears a ground out: its event, the date it speaks of and what it says; words come from i18n. */
export interface Evidence {
  event: string;
  date: string;
  what: 'penalty' | 'invitation' | 'event' | 'complaint' | 'term';
  args: Args;
}

/**
 * One ground of Art. 16 that the ledger bears out. It decides nothing: a person weighs it, proposes, hears, decides.
 * `earlier`: all of it lies before the term now running. `cancellation`: what came of it, where it was proposed already.
 */
export interface Watched {
  platform: string;
  name: string;
  ground: Ground;
  /** The full calendar year of (3) and (5); null of the others. */
  year: number | null;
  evidence: readonly Evidence[];
  earlier: boolean;
  cancellation: { result: 'open' | 'dropped' | 'cancelled'; on: string; event: string } | null;
}

type Found = Pick<Watched, 'ground' | 'year' | 'evidence'>;

/** (1) and (2): what was recorded of penalties and sanctions; whether it weighs enough a person says (interpretation 45). */
function penalised({ penalties }: Life, day: string): Found[] {
  const of = (ground: Ground, judicial: boolean): Found[] => {
    const evidence = penalties
      // What was put on record later bears out nothing that is dated before.
      .filter(({ kind, date, on }) => (kind === 'judicial') === judicial && date <= day && on <= day)
      .map(({ event, date, kind, authority, matter }): Evidence => {
        return { event, date, what: 'penalty', args: { kind, authority, matter } };
      });
    return evidence.length === 0 ? [] : [{ ground, year: null, evidence }];
  };
  return [...of('16.1', false), ...of('16.2', true)];
}

/** (3): invited to at least one event of the authority in the year, came to none, and no reason was accepted. */
function absentIn({ activities }: Life, year: number, day: string): Found[] {
  const events = activities.filter(({ kind, date }) => kind === 'authority-event' && yearOf(date) === year);
  if (events.some(({ participation, accepted }) => participation === 'attended' || accepted === true)) return [];
  const evidence = events.flatMap(
    ({ event, date, on: said, name, organiser, participation, invitation }): Evidence[] => {
      if (!invitation || said > day) return [];
      const own: Evidence = { event, date, what: 'event', args: { name, organiser, participation } };
      const { event: told, on } = invitation;
      return told === event ? [own] : [{ event: told, date: on, what: 'invitation', args: { name } }, own];
    },
  );
  return evidence.length === 0 ? [] : [{ ground: '16.3', year, evidence }];
}

/** (4): so many complaints verified; the text sets no period, so those of an earlier term count, and are shown as such. */
function complained({ complaints }: Life, day: string, min: number): Found[] {
  const evidence = complaints.flatMap(({ complaint, date, about, closed }): Evidence[] =>
    closed?.result === 'verified' && closed.on <= day
      ? [{ event: closed.event, date: closed.on, what: 'complaint', args: { complaint, received: date, about } }]
      : [],
  );
  return evidence.length < min ? [] : [{ ground: '16.4', year: null, evidence }];
}

/** (5): no information in the year. Its evidence is the term under which it was owed, for what did not come left no event. */
function silentIn(state: State, platform: Platform, life: Life, year: number): Found[] {
  if (reportedIn(life, year) || entry(state.supervision.skipped, `report:${platform.number}:${year}`)) return [];
  const { event, from, until } = termOn(platform, lastDay(year))!;
  const evidence: Evidence = { event, date: lastDay(year), what: 'term', args: { year, from, until } };
  return [{ ground: '16.5', year, evidence: [evidence] }];
}

/** What came of a ground that was proposed on the same evidence; of a platform that was cancelled, that it was. */
function gone(
  { ended }: Platform,
  { cancellations }: Life,
  { ground, year, evidence }: Found,
): Watched['cancellation'] {
  if (ended?.why === 'cancelled') return { result: 'cancelled', on: ended.on, event: ended.event };
  const covers = ({ ground: of, proposed }: Cancellation): boolean =>
    of === ground &&
    (year === null || proposed.on > lastDay(year)) &&
    evidence.every(({ event }) => proposed.evidence.includes(event));
  const one = cancellations.findLast(covers);
  if (!one) return null;
  const { event, on } = one.ended ?? one.proposed;
  return { result: one.ended?.result ?? 'open', on, event };
}

/** The grounds of Art. 16 that one platform meets on a day, by the ledger: a year counts once it is over. */
export function watchedOf(state: State, platform: Platform, day: string, settings: LifeSettings): Watched[] {
  const { number, ended, validFrom, terms } = platform;
  const life = lifeOf(state, number);
  const over = yearsUpTo(platform, yearOf(day) - 1).filter((year) => isFullYear(platform, year));
  const found = [
    ...penalised(life, day),
    ...over.flatMap((year) => absentIn(life, year, day)),
    ...complained(life, day, settings['complaints.min']),
    ...over.flatMap((year) => silentIn(state, platform, life, year)),
  ];
  if (ended && ended.why !== 'cancelled' && day >= ended.on) return [];
  const began = terms.at(-1)?.from ?? validFrom;
  return found.map((one) => ({
    platform: number,
    name: platform.platform,
    ...one,
    earlier: one.evidence.every(({ date }) => date < began),
    cancellation: gone(platform, life, one),
  }));
}

const rank = ({ cancellation, earlier }: Watched): number => (cancellation ? 2 : earlier ? 1 : 0);

/** All of them: first what nobody acted upon yet. `year` keeps what speaks of that year. */
export const watch = (state: State, day: string, settings: LifeSettings, year?: number): Watched[] =>
  platforms(state)
    .flatMap((platform) => watchedOf(state, platform, day, settings))
    .filter((one) => year === undefined || one.year === year || speaksOf(one, year))
    .toSorted((a, b) => rank(a) - rank(b));

const speaksOf = ({ year: own, evidence }: Watched, year: number): boolean =>
  own === null && evidence.some(({ date }) => yearOf(date) === year);
