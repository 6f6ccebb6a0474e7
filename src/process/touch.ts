import { contradict } from './contradictions.ts';
import type { EventOf, LedgerEvent } from './event.ts';
import { applicationOf, yearOf } from './find.ts';
import { mayHappen, type OnApplication } from './stage.ts';
import type { Application, State, Year } from './state.ts';

/**
 * What an event of a given type does to the application it names.
 * @param overlooks whether the act does not know of what stands, as two workspaces that merged both acted; then it waits
 */
export function onApplication<T extends OnApplication>(
  apply: (application: Application, event: EventOf<T>, year: Year, state: State) => void,
  overlooks?: (application: Application, event: EventOf<T>, state: State) => boolean,
) {
  return (state: State, event: EventOf<T>, forced = false): void => {
    const named = event.data as { application: string; received: string };
    const application = applicationOf(state, named.application, named.received);
    if (!application) return;
    const year = yearOf(state, application.year);
    if (hindered(application, year, event, forced)) return;
    if (!forced && overlooks?.(application, event, state)) clash(year, application, event);
    else {
      apply(application, event, year, state);
      touched(application, event);
    }
  };
}

/** An act on several applications, cut down to one. */
function onlyFor(event: LedgerEvent, received: string): LedgerEvent {
  const data = event.data as unknown as Record<string, unknown>;
  const cut = (key: string) =>
    Array.isArray(data[key])
      ? { [key]: data[key].filter((entry: { received?: string }) => entry.received === received) }
      : {};
  return { ...event, data: { ...data, ...cut('entries'), ...cut('draws') } } as unknown as LedgerEvent;
}

/** An act that contradicts what stands has no effect, and waits for a person together with what it contradicts. */
export function clash(year: Year, application: Application, event: EventOf<OnApplication>): void {
  const { last, id, received } = application;
  const cut = onlyFor(event as LedgerEvent, received);
  const [events, types] = [
    [last.event, event.hash],
    [last.type, event.type],
  ];
  contradict(year, 'event', `${event.hash.slice(0, 16)}:${id}`, [application], events, types, cut);
}

/** A person keeps an act against the one that ended the application: that end is no more. */
function reopen(application: Application, year: Year, { hash }: EventOf<OnApplication>): void {
  const { ended, received } = application;
  const against = [...year.contradictions.values()].filter(
    (one) => one.event?.hash === hash && one.between.includes(received),
  );
  if (ended && against.some(({ between }) => between.includes(ended.event))) application.ended = null;
}

/**
 * An effect on one application. Where the act may not follow what stands (two workspaces that merged both acted), it has
 * no effect and contradicts, until a person keeps one of the two (`forced`).
 */
export function touch(
  state: State,
  event: EventOf<OnApplication>,
  named: { application: string; received: string },
  forced: boolean,
  apply: (application: Application, year: Year) => void,
): void {
  const application = applicationOf(state, named.application, named.received);
  if (!application) return;
  const year = yearOf(state, application.year);
  if (hindered(application, year, event, forced)) return;
  apply(application, year);
  touched(application, event);
}

/** Whether what stands is in the way; then the act contradicts it, and waits. */
function hindered(application: Application, year: Year, event: EventOf<OnApplication>, forced: boolean): boolean {
  if (forced) reopen(application, year, event);
  else if (!mayHappen(event.type, application)) {
    clash(year, application, event);
    return true;
  }
  return false;
}

function touched(application: Application, { hash, type, on }: EventOf<OnApplication>): void {
  application.last = { event: hash, type };
  if (on > application.lastOn) application.lastOn = on;
}
