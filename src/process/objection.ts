import { canonical } from '../core/canonical.ts';
import { datedWrong, hindrance } from './guard.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import type { EventData } from './event.ts';
import type { Application, Objection, Year } from './state.ts';

type Filed = EventData['objection.filed'];
type No = Decision & { ok: false };

/** Objections on one entry that nobody has decided; they hold it, and it alone. */
export const openObjections = (year: Year, { received }: Application): Objection[] =>
  [...year.objections.values()].filter((one) => one.received === received && one.closed === null);

/** An accepted one may end either way, so both are named; what was not accepted can only be dismissed. */
export const decideObjection = (number: string, accepted: boolean): string =>
  `objection dismiss${accepted ? '|uphold' : ''} ${number} --reason …`;

/** An objection by its number. */
export const objectionNamed = (year: Year, number: string): Objection | undefined =>
  [...year.objections.values()].find(({ objection }) => objection === number);

const numberOf = (year: number, count: number): string => `O${year}-${String(count).padStart(2, '0')}`;

function nextNumber(year: Year): string {
  const counts = [...year.objections.values()].map(({ objection }) => Number(/^O\d+-(\d+)/.exec(objection)?.[1] ?? 0));
  return numberOf(year.year, Math.max(0, ...counts) + 1);
}

/** `evidence`: digests of the papers; what they say, and who wrote them, stays outside the ledger. */
export type Asked = Pick<Filed, 'date' | 'channel' | 'from' | 'realName' | 'facts' | 'evidence'>;

/** In the publicity period, from its first start to the close of its last day (Art. 11), or after it. */
const whenOf = (date: string, lastDay: string): Filed['when'] => (date <= lastDay ? 'in-window' : 'late');

/** What tells one filing from another, as far as the ledger holds it. */
const sameFiling = ({ filed }: Objection, asked: Asked): boolean =>
  canonical([filed.date, filed.channel, filed.from, filed.realName, filed.facts, filed.evidence]) ===
  canonical([asked.date, asked.channel, asked.from, asked.realName, asked.facts, asked.evidence.map(digest)]);

const digest = ({ sha256 }: { sha256: string }): string => sha256;

/**
 * Records an objection to a publicised entry, also an anonymous or factless one (those are not accepted), also one that
 * comes after the window and before recognition (`late`): a person decides each, and until then it holds its entry. One
 * identical in all that is recorded counts as the same one, with a remark. Refused: `objection/not-publicised`,
 * `objection/recognised` (then it is a complaint, Art. 16(4)), `objection/before`, `objection/date`, `act/*`,
 * `application/ended`.
 */
export function fileObjection(year: Year, application: Application, asked: Asked, setting: Setting): Decision {
  const { id, received, ended, recognised, publicity } = application;
  const { date, channel, from, facts, evidence } = asked;
  if (recognised) {
    const { number, on } = recognised;
    const next = `platform complaint ${number} --channel … --from … --about …`;
    return refuse('objection/recognised', { id, number, on }, next);
  }
  if (ended) return refuse('application/ended', { id, why: ended.why });
  if (!publicity) return refuse('objection/not-publicised', { id }, `batch status --year ${year.year}`);
  // A contradiction is no hindrance: that somebody objects is a fact, and the day it came in counts.
  const dated = datedWrong(setting.on, setting.today, publicity.on, id);
  if (dated) return dated;
  if (date > setting.on) return refuse('objection/date', { id, date, on: setting.on });
  if (date < publicity.since) return refuse('objection/before', { id, date, start: publicity.since });
  const whole = { ...asked, realName: asked.realName && from !== 'anonymous' };
  const same = [...year.objections.values()].find((one) => one.received === received && sameFiling(one, whole));
  if (same) return { ok: true, events: [], remarks: [{ code: 'objection/same', args: { objection: same.objection } }] };
  const { realName } = whole;
  const when = whenOf(date, publicity.window.lastDay);
  const objection = nextNumber(year);
  const data: Filed = { objection, application: id, received, date, channel, from, realName, facts, evidence, when };
  const remarks: Remark[] = [];
  if (when === 'late')
    remarks.push({ code: 'objection/late', args: { objection, date, lastDay: publicity.window.lastDay } });
  if (!realName || !facts) remarks.push({ code: 'objection/not-acceptable', args: { objection } });
  return { ok: true, events: [{ type: 'objection.filed', data }], remarks };
}

/** The entry of an objection and what every decision on it is guarded by; deciding is for the authority (Art. 11). */
function entryOf(
  year: Year,
  objection: Objection,
  type: 'objection.accepted' | 'objection.dismissed' | 'objection.upheld',
  setting: Setting,
): { named: { objection: string; filed: string; application: string; received: string } } | No {
  if (!setting.authority) return refuse('act/authority');
  const application = year.applications.get(objection.received);
  if (!application) return refuse('objection/not-publicised', { id: objection.application });
  const hindered = hindrance(year, application, type, setting);
  if (hindered) return hindered;
  const { received, filed } = objection;
  return { named: { objection: objection.objection, filed: filed.event, application: application.id, received } };
}

/** Takes an objection up for inquiry. Refused: `objection/closed`, `objection/accepted`, `objection/anonymous`, and the guards. */
export function acceptObjection(
  year: Year,
  objection: Objection,
  { handler, reason }: { handler: string; reason: string | null },
  setting: Setting,
): Decision {
  const { objection: number, accepted, closed, filed } = objection;
  if (!closed && accepted?.handler === handler && setting.authority) return unchanged;
  const guarded = entryOf(year, objection, 'objection.accepted', setting);
  if ('ok' in guarded) return guarded;
  if (closed) return refuse('objection/closed', { objection: number, result: closed.result, on: closed.on });
  if (accepted) return refuse('objection/accepted', { objection: number, handler: accepted.handler });
  if (!filed.realName || !filed.facts) {
    const lacking = filed.realName ? 'facts' : filed.facts ? 'name' : 'both';
    return refuse('objection/anonymous', { objection: number, lacking }, `objection dismiss ${number} --reason …`);
  }
  return accept({ type: 'objection.accepted', data: { ...guarded.named, handler, reason } });
}

/** Closed as asked: nothing to do. Closed otherwise: no second decision. */
function closedAlready({ objection, closed }: Objection, result: 'dismissed' | 'upheld'): Decision | null {
  if (!closed) return null;
  if (closed.result === result) return unchanged;
  return refuse('objection/closed', { objection, result: closed.result, on: closed.on });
}

/** Finds an objection without ground, or does not accept it; its entry is free once none is open. Refused: `objection/closed`, and the guards. */
export function dismissObjection(
  year: Year,
  objection: Objection,
  { reason }: { reason: string },
  setting: Setting,
): Decision {
  if (!setting.authority) return refuse('act/authority');
  const already = closedAlready(objection, 'dismissed');
  if (already) return already;
  const guarded = entryOf(year, objection, 'objection.dismissed', setting);
  if ('ok' in guarded) return guarded;
  const accepted = objection.accepted !== null;
  return accept({ type: 'objection.dismissed', data: { ...guarded.named, accepted, reason } });
}

/** Finds an objection well-founded: its entry is removed from the list. Refused: `objection/closed`, `objection/not-accepted`, and the guards. */
export function upholdObjection(
  year: Year,
  objection: Objection,
  { reason }: { reason: string },
  setting: Setting,
): Decision {
  if (!setting.authority) return refuse('act/authority');
  const already = closedAlready(objection, 'upheld');
  if (already) return already;
  const guarded = entryOf(year, objection, 'objection.upheld', setting);
  if ('ok' in guarded) return guarded;
  const { objection: number } = objection;
  if (!objection.accepted)
    return refuse('objection/not-accepted', { objection: number }, `objection accept ${number} --handler …`);
  return accept({ type: 'objection.upheld', data: { ...guarded.named, reason } });
}
