import { accept, type Decision, refuse, type Setting, unchanged } from './decision.ts';
import { datedWrong } from './guard.ts';
import { contradict } from './contradictions.ts';
import type { EventData, EventOf, LedgerEvent } from './event.ts';
import { applicationOf, doneBy, named, yearOf } from './find.ts';
import { letFiledGo, reviveReview, voidReview } from './life/review-evolve.ts';
import { makeWay } from './make-way.ts';
import type { OnApplication } from './stage.ts';
import type { Application, Contradiction, State, Year } from './state.ts';

/** How the contradictory act is applied after all; handed in, since it is the registry of all effects. */
type Force = (state: State, event: LedgerEvent) => void;

/** A person has kept one side of a contradiction; the other stays on record without effect. */
export const evolveSettled =
  (force: Force) =>
  (state: State, event: EventOf<'contradiction.settled'>): void => {
    const { data } = event;
    const year = yearOf(state, data.year);
    const contradiction = year.contradictions.get(data.contradiction);
    if (!contradiction) return;
    if (contradiction.settled) {
      // Two workspaces that kept different sides have settled nothing; of acts and numbers the first word stands.
      const otherwise = [...contradiction.settled.keep].toSorted().join() !== [...data.keep].toSorted().join();
      if (otherwise && contradiction.kind !== 'event' && contradiction.kind !== 'receipt') contradiction.settled = null;
      return;
    }
    contradiction.settled = { keep: data.keep, reason: data.reason, ...doneBy(event) };
    if (event.on > year.lastOn) year.lastOn = event.on;
    for (const { received, to } of data.renumbered) {
      const application = year.applications.get(received);
      if (application) application.id = to;
      year.receipts = Math.max(year.receipts, Number(to.slice(5)));
      for (const list of state.registry.operators.values())
        for (const one of list) if (one.received === received) one.id = to;
      // Another workspace gave that number meanwhile.
      const twice = named(year, to);
      if (twice.length > 1) contradict(year, 'receipt', to, twice);
    }
    if (contradiction.kind === 'batch')
      year.opened = year.openings.find((one) => one.event === data.keep[0]) ?? year.opened;
    if (contradiction.kind === 'operator' || contradiction.kind === 'elsewhere')
      setAside(state, year, contradiction, event);
    const kept = contradiction.event;
    if (kept?.type === 'application.received' && !data.keep.includes(kept.hash)) letFiledGo(state, kept, event);
    if (!kept || !data.keep.includes(kept.hash)) return;
    const lost = contradiction.between.filter((hash) => hash !== kept.hash);
    for (const received of contradiction.between) {
      const application = year.applications.get(received);
      if (application) makeWay(state, application, kept.type as OnApplication, lost);
    }
    force(state, kept);
  };

/** Those not kept are set aside, in whatever round they stand; one kept that an earlier settlement set aside comes back. */
function setAside(state: State, year: Year, one: Contradiction, event: EventOf<'contradiction.settled'>): void {
  const kept: Application[] = [];
  for (const [index, received] of one.between.entries()) {
    const application = applicationOf(state, one.names[index] ?? '', received);
    if (!application) continue;
    if (event.data.keep.includes(received)) {
      if (application.ended?.why === 'set-aside' && !setAsideElsewhere(year, one, received)) application.ended = null;
      if (!application.ended) kept.unshift(application);
    } else if (!application.ended && !application.recognised && !application.review?.decided) {
      application.ended = { why: 'set-aside', ...doneBy(event) };
      voidReview(state, application);
    }
  }
  // Of several that are kept the first is the review under way.
  for (const application of kept) reviveReview(state, application);
}

const setAsideElsewhere = (year: Year, { key }: Contradiction, received: string): boolean =>
  [...year.contradictions.values()].some(
    (other) =>
      other.key !== key &&
      (other.kind === 'operator' || other.kind === 'elsewhere') &&
      other.between.includes(received) &&
      other.settled !== null &&
      !other.settled.keep.includes(received),
  );

/** Whether a side can still be kept: an application that was withdrawn or refused meanwhile, or has another number, cannot. */
function isAlive({ key, kind, settled }: Contradiction, application: Application | undefined): boolean {
  if (settled || !application) return true;
  if (kind === 'receipt') return key === `receipt:${application.id}`;
  return kind === 'event' || !application.ended || application.ended.why === 'set-aside';
}

/**
 * What may be kept of a contradiction, by hash, with the names a person may call it by: receipt numbers, or 1, 2 … in the
 * order in which the sides were recorded.
 */
export function sidesOf(year: Year, one: Contradiction): { hash: string; names: string[] }[] {
  const { kind, between, names } = one;
  // Of acts: what stood, and what came; before them stands the application, which may be what stood.
  const sides = kind === 'event' ? between.slice(-2) : between;
  const all = sides.map((hash, index) => {
    const application = kind === 'event' ? undefined : year.applications.get(hash);
    // One of another round goes by the number it had when the contradiction was noted.
    const id = kind === 'operator' || kind === 'elsewhere' ? (application?.id ?? names[index]) : undefined;
    const side = { hash, names: [...(id ? [id] : []), String(index + 1), hash.slice(0, 12)] };
    return { side, alive: isAlive(one, application) };
  });
  const alive = all.filter((each) => each.alive);
  return (alive.length > 0 ? alive : all).map(({ side }) => side);
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
  { key, between }: Contradiction,
  keep: string,
): EventData['contradiction.settled']['renumbered'] {
  const numbers = [...year.applications.values()].map(({ id }) => Number(id.split('-')[1]));
  let next = Math.max(...numbers, 0);
  return between.flatMap((received) => {
    const application = year.applications.get(received);
    if (!application || received === keep || key !== `receipt:${application.id}`) return [];
    return [{ received, from: application.id, to: `${year.year}-${String(++next).padStart(3, '0')}` }];
  });
}
