import { canonical } from '../core/canonical.ts';
import { datedWrong } from './guard.ts';
import { type Decision, refuse, type Setting, unchanged } from './decision.ts';
import type { Act, EventData, EventOf } from './event.ts';
import { doneBy, yearOf } from './find.ts';
import type { State, Year } from './state.ts';

type Published = EventData['batch.published'];

/** Where a list can stand. A site is an address; a medium (有关媒体) has a name, and perhaps an address. */
export type Posted =
  | { place: 'authority-site' | 'sme-information-site'; url: string }
  | { place: 'medium'; medium: string; url: string | null };

/** The two places of Art. 13 that every list owes. */
const owed = ['authority-site', 'sme-information-site'] as const;

export type OwedPlace = (typeof owed)[number];

const recognisedIn = (year: Year): string[] =>
  [...year.applications.values()].flatMap(({ recognised }) => (recognised ? [recognised.on] : []));

/** Places of Art. 13 where the list of a round does not stand yet, or stands without an entry recognised since. */
export function owedPlaces(year: Year): OwedPlace[] {
  const entries = recognisedIn(year).length;
  if (entries === 0) return [];
  return owed.filter((place) => !year.published.some((one) => one.place === place && one.entries >= entries));
}

/**
 * Records that the list of recognised platforms was drawn up and where it stands (Art. 13). Without a place: drawn up
 * only, both places stay owed. `list`: digest of the list without its checkpoint. What is on record is not recorded again.
 * Refused: `act/*`, `batch/none`, `publish/not-recognised`.
 */
export function publish(
  state: State,
  year: number,
  { places, list }: { places: readonly Posted[]; list: string },
  { on, today, authority }: Setting,
): Decision {
  if (!authority) return refuse('act/authority');
  const round = state.years.get(year);
  if (!round) return refuse('batch/none', { year }, `batch open --year ${year} --notice … --deadline …`);
  const dates = recognisedIn(round).toSorted();
  const latest = dates.at(-1);
  if (latest === undefined)
    return refuse('publish/not-recognised', { year }, `batch recognize --year ${year} --document …`);
  const dated = datedWrong(on, today, latest, String(year));
  if (dated) return dated;
  const asked: Published[] = places.map((posted) => {
    const medium = posted.place === 'medium' ? posted.medium : null;
    return { year, place: posted.place, url: posted.url, medium, list };
  });
  const known = (one: Published): boolean =>
    round.published.some(
      ({ place, url, medium, list: of }) =>
        place === one.place && url === one.url && medium === one.medium && of === one.list,
    );
  if (asked.length === 0 && !round.published.some((one) => one.list === list))
    asked.push({ year, place: 'list', url: null, medium: null, list });
  const once = [...new Map(asked.map((one) => [canonical(one), one])).values()];
  const events = once.filter((one) => !known(one)).map((data): Act => ({ type: 'batch.published', data }));
  return events.length > 0 ? { ok: true, events } : unchanged;
}

export const evolvePublication = {
  'batch.published': (state: State, event: EventOf<'batch.published'>): void => {
    const year = yearOf(state, event.data.year);
    const { place, url, medium, list } = event.data;
    year.published.push({ place, url, medium, list, entries: recognisedIn(year).length, ...doneBy(event) });
    year.last = { event: event.hash, type: event.type };
    if (event.on > year.lastOn) year.lastOn = event.on;
  },
};
