import { canonical } from '../../core/canonical.ts';
import { type Decision, type Refused, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { Act } from '../event.ts';
import { datedWrong } from '../guard.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { ended, recordRefused, type Undated } from './record.ts';
import type { Complaint } from './state.ts';

/** `evidence`: digests of the papers; what they say, and who wrote them, stays outside the ledger. */
export type AskedComplaint = Omit<Undated<'complaint.received'>, 'complaint'>;
export interface Closing {
  result: 'verified' | 'unfounded';
  reason: string;
}

/** Complaints that go by a number: one, or several where merged workspaces gave it to two platforms. */
export const complaintsNamed = ({ supervision }: State, name: string): { number: string; complaint: Complaint }[] =>
  [...supervision.lives.values()].flatMap(({ number, complaints }) =>
    complaints.filter(({ complaint }) => complaint === name).map((complaint) => ({ number, complaint })),
  );

/** One number for several complaints: their platform must be named. */
export const ambiguous = (complaint: string, numbers: readonly string[]): Refused =>
  refuse('complaint/ambiguous', { complaint, numbers: numbers.join('、') });

/** C2024-01, by the year of the date, over all platforms; `before`: given in the same command, or taken back since. */
function nextNumber({ supervision }: State, year: string, before: readonly Act[]): string {
  const given = [...supervision.lives.values()].flatMap(({ complaints }) => complaints.map((one) => one.complaint));
  for (const act of before) if (act.type === 'complaint.received') given.push(act.data.complaint);
  const counts = given.map((one) => (one.startsWith(`C${year}-`) ? Number(/^C\d+-(\d+)/.exec(one)?.[1] ?? 0) : 0));
  return `C${year}-${String(Math.max(0, ...counts) + 1).padStart(2, '0')}`;
}

/**
 * A complaint of a firm (Art. 16(4)). One identical in all that is recorded counts as the same one, with a remark: whoever
 * has a second letter adds its file. Refused: `act/*`, `record/*`.
 */
export function recordComplaint(
  state: State,
  platform: Platform,
  asked: AskedComplaint,
  setting: Setting,
  before: readonly Act[] = [],
): Decision {
  const { number } = platform;
  const date = asked.date ?? setting.on;
  const refused = recordRefused(platform, date, setting);
  if (refused) return refused;
  const { channel, from, about, evidence } = asked;
  const same = lifeOf(state, number).complaints.find(
    (one) =>
      (asked.date === null || one.date === asked.date) &&
      canonical([one.channel, one.from, one.about, one.evidence]) === canonical([channel, from, about, evidence]),
  );
  if (same) return { ok: true, events: [], remarks: [{ code: 'complaint/same', args: { complaint: same.complaint } }] };
  const complaint = nextNumber(state, date.slice(0, 4), before);
  const data = { platform: number, complaint, date, channel, from, about, evidence };
  return { ok: true, events: [{ type: 'complaint.received', data }], remarks: ended(platform, setting) };
}

/** Who closes, and by which number of verified complaints Art. 16(4) is to be thought of (setting `complaints.min`). */
export interface Closer extends Setting {
  /** The office that supervises the platform. */
  responsible: boolean;
  min: number;
}

/**
 * What came of a complaint. The office that supervises the platform says so, or the authority. Refused: `complaint/office`,
 * `complaint/closed` with another result, `act/*`.
 */
export function closeComplaint(
  state: State,
  platform: Platform,
  complaint: Complaint,
  { result, reason }: Closing,
  closer: Closer,
): Decision {
  const { number, office } = platform;
  const { complaint: id, closed, event: received, on: recorded } = complaint;
  const { on, today, authority, responsible, min } = closer;
  const dated = datedWrong(on, today, recorded, id);
  if (dated) return dated;
  if (!authority && !responsible)
    return refuse('complaint/office', { complaint: id, number, office: office.body ?? office.region ?? '' });
  if (closed?.result === result) return unchanged;
  if (closed)
    return refuse(
      'complaint/closed',
      { complaint: id, result: closed.result, date: closed.on },
      `platform history ${number}`,
    );
  const verified = lifeOf(state, number).complaints.filter((one) => one.closed?.result === 'verified').length + 1;
  const remarks: Remark[] = ended(platform, closer);
  if (result === 'verified' && verified >= min)
    remarks.push({ code: 'complaint/ground', args: { number, count: verified, ground: '16.4' } });
  return {
    ok: true,
    events: [{ type: 'complaint.closed', data: { platform: number, complaint: id, received, result, reason } }],
    remarks,
  };
}
