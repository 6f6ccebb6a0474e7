import type { EventOf, EventType } from './event.ts';
import type { Done } from './done.ts';
import type { Application, State, Year } from './state.ts';

/** The round of a year, made where it is first spoken of. */
export function yearOf(state: State, year: number): Year {
  const known = state.years.get(year);
  if (known) return known;
  const made: Year = {
    year,
    opened: null,
    openings: [],
    applications: new Map(),
    objections: new Map(),
    contradictions: new Map(),
    published: [],
    undone: [],
    numbered: 0,
    receipts: 0,
    drawn: [],
    lastOn: '',
    last: null,
  };
  state.years.set(year, made);
  return made;
}

/** An application by the event that received it; the receipt number, which begins with the year, says where to look. */
export function applicationOf(state: State, id: string, received: string): Application | undefined {
  const year = state.years.get(Number(id.slice(0, 4)));
  const known = year?.applications.get(received);
  if (known) return known;
  // A workspace may hold a round whose year an office wrote otherwise.
  for (const other of state.years.values()) {
    const found = other.applications.get(received);
    if (found) return found;
  }
  return undefined;
}

/** Applications that go by a receipt number: one, or several where merged workspaces gave it twice. */
export const named = (year: Year, id: string): Application[] =>
  [...year.applications.values()].filter((application) => application.id === id);

/**
 * To be spread behind what goes with it: a literal that begins with a spread costs eight times as much, for V8 makes a
 * hidden class for each such object.
 */
export const doneBy = ({ hash, actor, on }: EventOf<EventType>): Done => ({ event: hash, actor, on });

/** Contradictions that wait for a person and concern an application. */
export const unsettledOf = (year: Year, application: Application): string[] =>
  [...year.contradictions.values()]
    .filter(({ settled, kind, between }) => !settled && (kind === 'batch' || between.includes(application.received)))
    .map(({ key }) => key);

/** An entry by an id that people chose: `constructor` is one, too. */
export const entry = <V>(record: Readonly<Record<string, V>>, id: string): V | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
