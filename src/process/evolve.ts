import { evolveApplication } from './application.ts';
import { evolveBatch } from './batch.ts';
import type { EventOf, EventType, LedgerEvent } from './event.ts';
import { evolveObjection } from './objection-evolve.ts';
import { evolvePublication } from './publication.ts';
import { evolvePublicity } from './publicity.ts';
import { evolveRecognition } from './recognition-evolve.ts';
import type { State } from './state.ts';

/** What each event does to the state. */
export type Evolve<T extends EventType> = (state: State, event: EventOf<T>) => void;

const evolvers: { [T in EventType]?: Evolve<T> } = {
  ...evolveBatch,
  ...evolveApplication,
  ...evolvePublicity,
  ...evolveObjection,
  ...evolveRecognition,
  ...evolvePublication,
};

/** Applies one event to the state, in place. */
export function evolve(state: State, event: LedgerEvent): void {
  const apply = evolvers[event.type] as Evolve<EventType> | undefined;
  apply?.(state, event);
}
