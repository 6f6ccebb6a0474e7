import { accept, type Decision, refuse, type Setting, unchanged } from './decision.ts';
import { type Act, type EventOf, type EventType, type LedgerEvent, official } from './event.ts';
import { applicationOf, yearOf } from './find.ts';
import { datedWrong } from './guard.ts';
import type { Application, State, Year } from './state.ts';

/** The fold has left the undone event out, its date with it; what remains is that it was taken back. */
export const evolveUndo = {
  'decision.undone': (state: State, event: EventOf<'decision.undone'>): void => {
    const { application: id, received, event: undone } = event.data;
    const application = id && received ? applicationOf(state, id, received) : undefined;
    (application ?? yearOf(state, event.data.year)).undone.push(undone);
  },
};

/** Decisions on objections are the authority's (Art. 11), and so is taking them back. */
const ofAuthority: ReadonlySet<EventType> = new Set<EventType>([
  'objection.accepted',
  'objection.dismissed',
  'objection.upheld',
]);

/** Facts that came from outside: they are answered, not taken back. */
const facts: ReadonlySet<EventType> = new Set<EventType>(['application.received', 'objection.filed']);

/**
 * Takes back the latest act on an application, which the user names, so that the same command never takes back two. Official
 * acts are corrected by another act. Its own date is free: what it takes back may bear a wrong one.
 * @param named hash of the act, or its beginning
 */
export function undo(
  year: Year,
  application: Application,
  { event: named, reason }: { event: string; reason: string },
  { on, today, authority }: Setting,
): Decision {
  const { id, received, last } = application;
  if (on > today) return refuse('act/future', { on, today });
  if (application.undone.some((hash) => hash.startsWith(named))) return unchanged;
  if (!last.event.startsWith(named))
    return refuse('undo/other', { id, type: last.type, event: last.event.slice(0, 8) });
  if (official.has(last.type)) return refuse('undo/official', { id, type: last.type });
  if (ofAuthority.has(last.type) && !authority) return refuse('act/authority');
  // A refusal as late may rest on a mistyped date; a receipt is taken back by a withdrawal, an objection by a decision on it.
  if (facts.has(last.type)) return refuse('undo/nothing', { id, type: last.type });
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
export const setAgainst = (year: Year | undefined, kept: string): LedgerEvent[] =>
  [...(year?.contradictions.values() ?? [])].flatMap(({ event, settled }) =>
    event && settled?.keep.includes(kept) && event.hash !== kept && !official.has(event.type) ? [event] : [],
  );

/** Takes back a settlement of the round: its contradiction is open again, and what was set aside stands. */
export function undoSettlement(
  year: Year,
  { event: named, reason }: { event: string; reason: string },
  setting: Setting,
): Decision {
  if (setting.on > setting.today) return refuse('act/future', { on: setting.on, today: setting.today });
  if (year.undone.some((hash) => hash.startsWith(named))) return unchanged;
  const settled = [...year.contradictions.values()].find((one) => one.settled?.event.startsWith(named))?.settled;
  if (!settled) return refuse('undo/nothing', { id: String(year.year), type: named });
  const data = { event: settled.event, undone: 'contradiction.settled', year: year.year, reason };
  return accept({ type: 'decision.undone', data });
}

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
