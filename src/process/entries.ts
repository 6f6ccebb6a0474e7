import type { EventOf } from './event.ts';
import { named, yearOf } from './find.ts';
import { touchUnless } from './merged.ts';
import type { Application, State, Year } from './state.ts';

/** Acts on several entries of a round at once. */
type OnEntries = 'batch.publicised' | 'publicity.restarted' | 'batch.recognised';

type EntryOf<T extends OnEntries> = EventOf<T>['data']['entries'][number];

/**
 * What such an act does to each entry. One that contradicts what stands waits for a person and holds none of the others;
 * once a person keeps it (`forced`), the act takes effect on it, and on no entry that did not wait.
 */
export function onEntries<T extends OnEntries>(
  overlooks: (application: Application, event: EventOf<T>, year: Year, entry: EntryOf<T>, state: State) => boolean,
  apply: (application: Application, event: EventOf<T>, entry: EntryOf<T>, state: State) => void,
) {
  return (state: State, event: EventOf<T>, forced = false): void => {
    const year = yearOf(state, event.data.year);
    const clashes = [...year.contradictions.values()].filter(({ between }) => between.includes(event.hash));
    for (const entry of event.data.entries as EntryOf<T>[]) {
      if (forced && !clashes.some(({ between }) => between.includes(entry.received))) continue;
      touchUnless(
        (application) => overlooks(application, event, year, entry, state),
        state,
        event,
        entry,
        forced,
        (application) => apply(application, event, entry, state),
      );
    }
    if (forced) return;
    year.last = { event: event.hash, type: event.type };
    if (event.on > year.lastOn) year.lastOn = event.on;
  };
}

/** By receipt number: shorter numbers first, so that 2024-1000 follows 2024-999. */
export const byReceipt = (a: { id: string }, b: { id: string }): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The applications of receipt numbers; `ambiguous`: a number that merged workspaces gave twice. */
export function pick(
  year: Year,
  ids: readonly string[],
): { found: Application[]; unknown?: string; ambiguous?: string } {
  const found: Application[] = [];
  for (const id of new Set(ids)) {
    const [one, another] = named(year, id);
    if (!one) return { found, unknown: id };
    if (another) return { found, ambiguous: id };
    found.push(one);
  }
  return { found: found.toSorted(byReceipt) };
}
