import { accept, type Decision, refuse, type Setting } from './decision.ts';
import { type Act, type EventOf, type LedgerEvent, official } from './event.ts';
import { applicationOf } from './find.ts';
import { datedWrong } from './guard.ts';
import type { Application, State, Year } from './state.ts';

/** The fold has left the undone event out; what remains is its date. */
export const evolveUndo = {
  'decision.undone': (state: State, event: EventOf<'decision.undone'>): void => {
    const { application: id, received } = event.data;
    const application = id && received ? applicationOf(state, id, received) : undefined;
    if (application && event.on > application.lastOn) application.lastOn = event.on;
  },
};

/** Takes back the latest act on an application; official acts are corrected by another act. */
export function undo(year: Year, application: Application, reason: string, { on, today }: Setting): Decision {
  const { id, received, last, lastOn } = application;
  const dated = datedWrong(on, today, lastOn, id);
  if (dated) return dated;
  if (official.has(last.type)) return refuse('undo/official', { id, type: last.type });
  // A refusal as late may rest on a mistyped date; a receipt is taken back by a withdrawal.
  if (last.type === 'application.received')
    return refuse('undo/nothing', { id, type: last.type }, `review withdraw ${id} --reason …`);
  const undone = (event: string, type: string): Act => ({
    type: 'decision.undone',
    data: { event, undone: type, year: year.year, application: id, received, reason },
  });
  return accept(
    undone(last.event, last.type),
    ...setAgainst(year, last.event).map((one) => undone(one.hash, one.type)),
  );
}

/** What a person let fall in favour of an act must not come alive when that act is taken back. */
const setAgainst = (year: Year, kept: string): LedgerEvent[] =>
  [...year.contradictions.values()].flatMap(({ event, settled }) =>
    event && settled?.keep.includes(kept) && event.hash !== kept && !official.has(event.type) ? [event] : [],
  );

/** Takes back the opening of a round in which nothing has happened yet. */
export function undoOpening(year: Year, reason: string, setting: Setting): Decision {
  if (!setting.authority) return refuse('act/authority', {});
  const { last, applications } = year;
  const dated = datedWrong(setting.on, setting.today, year.lastOn, String(year.year));
  if (dated) return dated;
  if (!last || applications.size > 0 || official.has(last.type))
    return refuse('undo/nothing', { id: String(year.year), type: last?.type ?? '' });
  return accept({ type: 'decision.undone', data: { event: last.event, undone: last.type, year: year.year, reason } });
}
