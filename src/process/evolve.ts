import { evolveApplication } from './application.ts';
import { evolveBatch } from './batch.ts';
import type { EventOf, EventType, LedgerEvent } from './event.ts';
import { evolvePanel } from './panel-evolve.ts';
import { evolveSite } from './site.ts';
import type { State } from './state.ts';

/** What each event does to the state. */
export type Evolve<T extends EventType> = (state: State, event: EventOf<T>) => void;

const evolvers: { [T in EventType]?: Evolve<T> } = {
  ...evolveBatch,
  ...evolveApplication,
  ...evolvePanel,
  ...evolveSite,
};

/** Applies one event to the state, in place. */
export function evolve(state: State, event: LedgerEvent): void {
  const apply = evolvers[event.type] as Evolve<EventType> | undefined;
  apply?.(state, event);
}
