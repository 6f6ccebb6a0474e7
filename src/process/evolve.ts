import { evolveApplication } from './application.ts';
import { evolveBatch } from './batch.ts';
import type { EventOf, EventType, LedgerEvent } from './event.ts';
import { evolveForm } from './form.ts';
import { evolveMeeting } from './meeting.ts';
import { evolveSettled } from './settle.ts';
import { evolvePanel } from './panel-evolve.ts';
import { evolveSite } from './site.ts';
import { evolveObjection } from './objection-evolve.ts';
import { evolvePublication } from './publication.ts';
import { evolvePublicity } from './publicity.ts';
import { evolveRecognition } from './recognition-evolve.ts';
import { evolveEnds } from './life/end.ts';
import { evolveRecords } from './life/evolve.ts';
import { evolveReview } from './life/review-evolve.ts';
import type { State } from './state.ts';
import { evolveUndo } from './undo.ts';

/** What an event does to the state; `forced`: a person has kept it against what contradicts it. */
type Evolve<T extends EventType> = (state: State, event: EventOf<T>, forced?: boolean) => void;

const evolvers: { [T in EventType]?: Evolve<T> } = {
  ...evolveBatch,
  ...evolveApplication,
  ...evolveForm,
  ...evolveMeeting,
  ...evolveUndo,
  'contradiction.settled': evolveSettled((state, event) => apply(state, event, true)),
  ...evolvePanel,
  ...evolveSite,
  ...evolvePublicity,
  ...evolveObjection,
  ...evolveRecognition,
  ...evolvePublication,
  ...evolveRecords,
  ...evolveReview,
  ...evolveEnds,
};

function apply(state: State, event: LedgerEvent, forced: boolean): void {
  (evolvers[event.type] as Evolve<EventType> | undefined)?.(state, event as EventOf<EventType>, forced);
}

/** Applies one event to the state, in place. */
export const evolve = (state: State, event: LedgerEvent): void => apply(state, event, false);

/** Raised with every change of what an event means, so that no state folded before it is used again. */
export const foldVersion = 7;
