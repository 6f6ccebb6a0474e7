import { accept, type Decision, refuse, type Setting, unchanged } from '../decision.ts';
import { type Act, type EventType, official } from '../event.ts';
import type { Platform, State } from '../state.ts';
import { setAgainst } from '../undo.ts';
import { lifeOf } from './life.ts';
import type { Life } from './state.ts';

/** Steps of a cancellation, and what closes a rectification: taken by the authority (Art. 15, 16), and taken back by it alone. */
const ofAuthority: ReadonlySet<string> = new Set<EventType>([
  'cancellation.notified',
  'cancellation.heard',
  'cancellation.dropped',
  'rectification.closed',
]);

/** What was recorded of a platform and may be taken back, in whatever order it came. */
interface Taken {
  event: string;
  type: EventType;
  /** What rests on it: taken back first. */
  under?: { event: string; type: EventType };
  /** A step of a cancellation that is decided. */
  decided?: string;
}

const as = (type: EventType, list: Iterable<{ event: string }>): Taken[] =>
  [...list].map(({ event }) => ({ event, type }));

/** A hearing is on record for good once it is decided on: the decision rests on it. */
function stepsOf({ cancellations }: Life): Taken[] {
  return cancellations.flatMap(({ proposed, notified, heard, ended }, index) => {
    const steps: [EventType, { event: string } | null][] = [
      ['cancellation.proposed', proposed],
      ['cancellation.notified', notified],
      ['cancellation.heard', heard],
      ['cancellation.dropped', ended?.result === 'dropped' ? ended : null],
    ];
    const next = cancellations[index + 1]?.proposed;
    const taken = steps.flatMap(([type, step]) => (step ? [{ event: step.event, type }] : []));
    return taken.map((one, i) => {
      const after = taken[i + 1] ?? (next && { event: next.event, type: 'cancellation.proposed' as const });
      if (ended && one.event !== ended.event) return { ...one, decided: ended.on };
      return after ? { ...one, under: after } : one;
    });
  });
}

function changesOf({ changes }: Life): Taken[] {
  return changes.map(({ event, what }, i) => {
    const type = 'platform.changed' as const;
    const later = changes.slice(i + 1).find((one) => one.what === what);
    return later ? { event, type, under: { event: later.event, type } } : { event, type };
  });
}

/** The decision that rests on a record: a cancellation proposed on it and decided (Art. 16). */
const restedOn = ({ cancellations }: Life, event: string): string | undefined =>
  cancellations.find(({ ended, proposed }) => ended?.result === 'cancelled' && proposed.evidence.includes(event))?.ended
    ?.on;

/** All there is to take back of a platform; duties that were let off too, since their key names it. */
function recordsOf({ supervision }: State, { ended }: Platform, life: Life): Taken[] {
  const skipped = Object.entries(supervision.skipped).filter(([key]) => key.split(':').includes(life.number));
  const records: Taken[] = [
    ...as('summary.received', Object.values(life.summaries)),
    ...as('report.received', life.reports),
    ...as('inspection.recorded', life.inspections),
    ...life.complaints.flatMap(({ event, closed }): Taken[] => {
      const type = 'complaint.received' as const;
      if (!closed) return [{ event, type }];
      const closing = { event: closed.event, type: 'complaint.closed' as const };
      return [{ event, type, under: closing }, closing];
    }),
    ...as('penalty.recorded', life.penalties),
    ...as('activity.recorded', life.activities),
    ...changesOf(life),
    ...as('reminder.issued', life.reminders),
    // A revocation rests on it.
    ...as('rectification.closed', life.rectified).map((one) => (ended ? { ...one, decided: ended.on } : one)),
    ...as(
      'duty.skipped',
      skipped.map(([, one]) => one),
    ),
    ...stepsOf(life),
  ];
  // What a cancellation was decided on stays, as its hearing does.
  const cancelled = life.cancellations.find(({ ended: end }) => end?.result === 'cancelled');
  if (!cancelled?.ended) return records;
  const { proposed, ended: decision } = cancelled;
  return records.map((one) => (proposed.evidence.includes(one.event) ? { ...one, decided: decision.on } : one));
}

/**
 * Takes back a record of a platform that the user names: records come in any order, so it need not be the latest, but
 * nothing may rest on it. Official acts are corrected by another act; a hearing stands once it is decided on. What
 * concerns the dossier of a review is taken back there. Its own date is free: what it takes back may bear a wrong one.
 * @param named hash of the record, or its beginning
 */
export function undoRecord(
  state: State,
  platform: Platform,
  { event: named, reason }: { event: string; reason: string },
  { on, today, authority }: Setting,
): Decision {
  const { number, year } = platform;
  const life = lifeOf(state, number);
  if (on > today) return refuse('act/future', { on, today });
  const round = state.years.get(year);
  if (round?.undone.some((hash) => hash.startsWith(named))) return unchanged;
  const record = recordsOf(state, platform, life).find(({ event }) => event.startsWith(named));
  if (!record) return notTakenBack(platform, life, named);
  const { event, type, under } = record;
  const decided = record.decided ?? restedOn(life, event);
  if (decided) return refuse('undo/heard', { number, type, on: decided }, `platform history ${number}`);
  if (under) {
    const args = { number, type, under: under.type, event: under.event.slice(0, 8) };
    return refuse('undo/rests', args, `platform undo ${number} --event ${args.event} --reason …`);
  }
  if (ofAuthority.has(type) && !authority) return refuse('act/authority');
  const undone = (hash: string, of: string): Act => ({
    type: 'decision.undone',
    data: { event: hash, undone: of, year, platform: number, reason },
  });
  return accept(undone(event, type), ...setAgainst(round, event).map((one) => undone(one.hash, one.type)));
}

/** Named is an act that cannot be taken back here, or none of this platform. */
function notTakenBack(platform: Platform, { reviews, last }: Life, named: string): Decision {
  const { number, ended, terms, recognised } = platform;
  const decided = reviews.flatMap(({ decided: one }) => (one ? [one] : []));
  const acts = [...terms, ...(ended ? [ended] : []), ...decided].map(({ event }) => event);
  const officially = [...acts, recognised.event].some((event) => event.startsWith(named));
  if (officially) return refuse('undo/of-platform', { number }, `platform history ${number}`);
  const review = reviews.find(({ measured }) => measured?.event.startsWith(named));
  if (review) {
    const { application: id } = review;
    return refuse('undo/of-review', { number, id }, `review undo ${id} --event ${named} --reason …`);
  }
  if (last === null || official.has(last.type as EventType)) return refuse('undo/no-record', { number });
  const args = { id: number, type: last.type, event: last.event.slice(0, 8) };
  return refuse('undo/not-there', { ...args, named }, `platform history ${number}`);
}

/** The latest record of a platform that can be taken back, for who does not know its hash; null where there is none. */
export function latestRecord(state: State, platform: Platform): { event: string; type: EventType } | null {
  const life = lifeOf(state, platform.number);
  const free = recordsOf(state, platform, life).filter(
    ({ event, under, decided }) => !under && !decided && !restedOn(life, event),
  );
  return free.find(({ event }) => event === life.last?.event) ?? null;
}
