import { onEntries } from './entries.ts';
import type { EventData, EventOf } from './event.ts';
import { officeOf } from './life/office.ts';
import { doneBy, unsettledOf, yearOf } from './find.ts';
import { openObjections } from './objection.ts';
import type { Application, State, Year } from './state.ts';

type Recognised = EventOf<'batch.recognised'>;
type Entry = EventData['batch.recognised']['entries'][number];

/** A number that an act in force gave to another platform. */
const numberTaken = ({ registry }: State, { number, received }: Entry): boolean =>
  Object.hasOwn(registry.platforms, number) && registry.platforms[number]!.received !== received;

/**
 * What a recognition could not know of when workspaces merge: an objection that came in elsewhere, a count that began
 * anew, a contradiction, a number given twice.
 */
function overlooks(application: Application, event: Recognised, year: Year, entry: Entry, state: State): boolean {
  const window = application.publicity?.window;
  // Where no notice said when the next working day is, the last day at least must be over.
  const early = window ? event.on <= window.lastDay || event.on < (window.recognisableFrom ?? '') : true;
  const held = unsettledOf(year, application).length > 0 || openObjections(year, application).length > 0;
  return early || held || numberTaken(state, entry);
}

const digitsOf = (number: string): number => Number(/^XJ\d+-(\d+)/.exec(number)?.[1] ?? 0);

const apply = onEntries<'batch.recognised'>(overlooks, (application, event, entry, state) => {
  const { data, hash, on } = event;
  // Two platforms stay two, also where a person keeps both acts that gave one number.
  const number = numberTaken(state, entry) ? `${entry.number}-${hash.slice(0, 4)}` : entry.number;
  const { validFrom, validUntil } = entry;
  // Ended, and recognised all the same: a person keeps the recognition.
  application.ended = null;
  application.recognised = { number, document: data.document, validFrom, validUntil, ...doneBy(event) };
  state.registry.platforms[number] = {
    number,
    platform: entry.platform,
    operator: entry.operator,
    functions: entry.functions,
    document: data.document,
    validFrom,
    validUntil,
    application: application.id,
    received: application.received,
    year: data.year,
    recognised: { event: hash, actor: event.actor, on },
    office: officeOf(application.recommender, entry.operator),
    terms: [{ from: validFrom, until: validUntil, document: data.document, event: hash }],
    review: null,
    rectify: null,
    ended: null,
  };
});

export const evolveRecognition = {
  'batch.recognised': (state: State, event: Recognised, forced = false): void => {
    apply(state, event, forced);
    const year = yearOf(state, event.data.year);
    year.numbered = Math.max(year.numbered, ...event.data.entries.map(({ number }) => digitsOf(number)));
  },
};
