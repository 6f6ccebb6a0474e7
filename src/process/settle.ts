import { accept, type Decision, refuse, type Setting, unchanged } from './decision.ts';
import { datedWrong } from './guard.ts';
import type { EventData, EventOf, LedgerEvent } from './event.ts';
import { doneBy, yearOf } from './find.ts';
import type { Contradiction, State, Year } from './state.ts';

/** How the contradictory act is applied after all; handed in, since it is the registry of all effects. */
type Force = (state: State, event: LedgerEvent) => void;

/** A person has kept one side of a contradiction; the other stays on record without effect. */
export const evolveSettled =
  (force: Force) =>
  (state: State, event: EventOf<'contradiction.settled'>): void => {
    const { data } = event;
    const year = yearOf(state, data.year);
    const contradiction = year.contradictions.get(data.contradiction);
    if (!contradiction || contradiction.settled) return;
    contradiction.settled = { ...doneBy(event), keep: data.keep, reason: data.reason };
    if (event.on > year.lastOn) year.lastOn = event.on;
    for (const { received, to } of data.renumbered) {
      const application = year.applications.get(received);
      if (application) application.id = to;
      year.receipts = Math.max(year.receipts, Number(to.slice(5)));
      for (const list of Object.values(state.registry.operators))
        for (const one of list) if (one.received === received) one.id = to;
    }
    if (contradiction.kind === 'batch')
      year.opened = year.openings.find((one) => one.event === data.keep[0]) ?? year.opened;
    if (contradiction.kind === 'operator' || contradiction.kind === 'elsewhere') setAside(year, contradiction, event);
    if (contradiction.event && data.keep.includes(contradiction.event.hash)) force(state, contradiction.event);
  };

function setAside(year: Year, { between }: Contradiction, event: EventOf<'contradiction.settled'>): void {
  for (const received of between) {
    const application = year.applications.get(received);
    if (application && !event.data.keep.includes(received) && !application.ended && !application.recognised)
      application.ended = { ...doneBy(event), why: 'set-aside' };
  }
}

/**
 * What may be kept of a contradiction, by hash, with the names a person may call it by: receipt numbers, or 1, 2 … in the
 * order in which the sides were recorded.
 */
export function sidesOf(year: Year, { kind, between, event }: Contradiction): { hash: string; names: string[] }[] {
  const sides =
    kind === 'event' ? between.filter((hash) => !year.applications.has(hash) || hash === event?.hash) : between;
  return sides.map((hash, index) => {
    const id = kind === 'receipt' ? undefined : year.applications.get(hash)?.id;
    return { hash, names: [...(id ? [id] : []), String(index + 1), hash.slice(0, 12)] };
  });
}

export function settle(
  year: Year,
  key: string,
  asked: { keep: readonly string[]; reason: string },
  setting: Setting,
): Decision {
  const contradiction = year.contradictions.get(key)!;
  const dated = datedWrong(setting.on, setting.today, year.lastOn, key);
  if (dated) return dated;
  const sides = sidesOf(year, contradiction);
  const kept = asked.keep.map((name) =>
    sides.find((side) => side.names.includes(name) || (name.length > 7 && side.hash.startsWith(name))),
  );
  const several = contradiction.kind === 'operator' || contradiction.kind === 'elsewhere';
  const list = sides.map(({ names }) => names.slice(0, -1).join('＝')).join('、');
  if (kept.length === 0 || kept.includes(undefined) || (!several && kept.length > 1))
    return refuse(
      'settle/keep',
      { key, sides: list },
      `batch settle ${key} --keep ${sides[0]?.names[0] ?? '1'} --reason …`,
    );
  const keep = [...new Set(kept.map((side) => side!.hash))];
  if (contradiction.settled) {
    const same = contradiction.settled.keep.join() === keep.join();
    return same
      ? unchanged
      : refuse('settle/settled', { key, by: contradiction.settled.actor, on: contradiction.settled.on });
  }
  const renumbered = contradiction.kind === 'receipt' ? renumber(year, contradiction, keep[0]!) : [];
  return accept({
    type: 'contradiction.settled',
    data: { year: year.year, contradiction: key, keep, renumbered, reason: asked.reason },
  });
}

/** The one kept keeps its receipt number; the others get the next free ones. */
function renumber(
  year: Year,
  { between }: Contradiction,
  keep: string,
): EventData['contradiction.settled']['renumbered'] {
  const numbers = [...year.applications.values()].map(({ id }) => Number(id.split('-')[1]));
  let next = Math.max(...numbers, 0);
  return between.flatMap((received) => {
    const application = year.applications.get(received);
    if (!application || received === keep) return [];
    return [{ received, from: application.id, to: `${year.year}-${String(++next).padStart(3, '0')}` }];
  });
}
