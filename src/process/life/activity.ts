import { canonical } from '../../core/canonical.ts';
import { type Decision, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { EventData } from '../event.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { bare, ended, recordRefused } from './record.ts';

export type AskedActivity = Omit<EventData['activity.recorded'], 'platform'>;

/**
 * An event of the authority, a task of government or an action for the public (Art. 14, 16(3)): a platform is invited first,
 * and later attended, was excused or stayed away, which takes the place of the invitation. An invitation may lie ahead, and
 * so may an excuse. Refused: `act/*`, `record/*`, `activity/reason` for an excuse without one.
 */
export function recordActivity(state: State, platform: Platform, asked: AskedActivity, setting: Setting): Decision {
  const { number } = platform;
  const { kind, name, date, participation, reason } = asked;
  const ahead = participation === 'invited' || participation === 'excused';
  const refused = recordRefused(platform, date, setting, ahead);
  if (refused) return refused;
  if (participation === 'excused' && reason === null) return refuse('activity/reason', { number, name });
  const known = lifeOf(state, number).activities.find(
    (one) => one.kind === kind && one.name === name && one.date === date,
  );
  if (known) {
    const { invitation: _, ...said } = bare(known);
    if (canonical(said) === canonical(asked)) return unchanged;
    // The list of those invited, read once more after the event, shall not wipe out who came.
    if (participation === 'invited' && known.participation !== 'invited')
      return { ok: true, events: [], remarks: [{ code: 'activity/answered', args: { number, name } }] };
  }
  const remarks: Remark[] = ended(platform, setting);
  if (!known && participation === 'absent') remarks.push({ code: 'activity/not-invited', args: { number, name } });
  if (known && known.participation !== 'invited' && known.participation !== participation)
    remarks.push({
      code: 'activity/changed',
      args: { number, name, before: known.participation, participation },
    });
  return { ok: true, events: [{ type: 'activity.recorded', data: { ...asked, platform: number } }], remarks };
}

/** Whether a platform is valid on a day and has not ended by then: whom an event of that day concerns. */
export const inForceOn = ({ terms, ended: end }: Platform, day: string): boolean =>
  terms.some(({ from, until }) => from <= day && day <= until) && !(end && end.on <= day);
