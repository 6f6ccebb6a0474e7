import { onApplication } from './touch.ts';
import type { EventOf } from './event.ts';
import { applicationOf, doneBy, yearOf } from './find.ts';
import { touchUnless } from './merged.ts';
import type { Application, Objection, State, Year } from './state.ts';

type Closing = 'objection.dismissed' | 'objection.upheld';

/** A number that another filing has (merged workspaces) gets a mark of its own: no objection is lost, none taken for another. */
function filed(application: Application, event: EventOf<'objection.filed'>, year: Year): void {
  const { objection, received, date, channel, from, realName, facts, evidence, when } = event.data;
  const taken = [...year.objections.values()].some((one) => one.objection === objection);
  year.objections.set(event.hash, {
    objection: taken ? `${objection}-${event.hash.slice(0, 4)}` : objection,
    application: application.id,
    received,
    filed: {
      date,
      channel,
      from,
      realName,
      facts,
      evidence: evidence.map(({ sha256 }) => sha256),
      when,
      ...doneBy(event),
    },
    accepted: null,
    closed: null,
  });
}

/** The application and the objection an event speaks of. */
function spokenOf(state: State, event: EventOf<Closing | 'objection.accepted'>) {
  const { application: id, received, filed: hash } = event.data;
  const application = applicationOf(state, id, received);
  const objection = application && yearOf(state, application.year).objections.get(hash);
  return application && objection ? { application, objection } : null;
}

function accepted(state: State, event: EventOf<'objection.accepted'>, forced = false): void {
  const known = spokenOf(state, event);
  if (!known) return;
  const { objection } = known;
  // Two that both took it up agree; the first has it in hand.
  if (!forced && objection.accepted && !objection.closed) return;
  const closed = (): boolean => objection.closed !== null;
  touchUnless(closed, state, event, event.data, forced, () => {
    objection.accepted = { handler: event.data.handler, ...doneBy(event) };
    if (forced && objection.closed) reopen(known);
  });
}

/** A decision that a person does not keep has no effect: what it removed comes back. */
function reopen({ application, objection }: { application: Application; objection: Objection }): void {
  if (application.ended?.event === objection.closed?.event) application.ended = null;
  objection.closed = null;
}

function close(result: 'dismissed' | 'upheld') {
  return (state: State, event: EventOf<Closing>, forced = false): void => {
    const known = spokenOf(state, event);
    if (!known) return;
    const { objection } = known;
    // Both decided alike: the first stands, and nothing contradicts.
    if (objection.closed?.result === result) return;
    const otherwise = (): boolean => objection.closed !== null;
    const apply = (application: Application): void => {
      if (forced && objection.closed) reopen({ application, objection });
      objection.closed = { result, reason: event.data.reason, ...doneBy(event) };
      if (result === 'dismissed') return;
      application.ended = { why: 'removed', ...doneBy(event) };
      // Recognised elsewhere meanwhile, and a person keeps the removal.
      if (application.recognised) delete state.registry.platforms[application.recognised.number];
      application.recognised = null;
    };
    touchUnless(otherwise, state, event, event.data, forced, apply);
  };
}

export const evolveObjection = {
  'objection.filed': onApplication(filed),
  'objection.accepted': accepted,
  'objection.dismissed': close('dismissed'),
  'objection.upheld': close('upheld'),
};
