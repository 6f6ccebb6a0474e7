import { canonical } from '../../core/canonical.ts';
import { type Decision, type Setting, unchanged } from '../decision.ts';
import type { EventData } from '../event.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { bare, ended, recordRefused } from './record.ts';
import type { Ground } from './state.ts';

export type AskedPenalty = Omit<EventData['penalty.recorded'], 'platform'>;

/** The ground of cancellation that a penalty may give (Art. 16(1) and (2)). */
export const groundOf = (kind: AskedPenalty['kind']): Ground => (kind === 'judicial' ? '16.2' : '16.1');

/** A penalty, an association's sanction, or what a court imposed (Art. 16(1)(2)); a person decides what follows from it. */
export function recordPenalty(state: State, platform: Platform, asked: AskedPenalty, setting: Setting): Decision {
  const { number } = platform;
  const refused = recordRefused(platform, asked.date, setting);
  if (refused) return refused;
  const known = lifeOf(state, number).penalties.some((one) => canonical(bare(one)) === canonical(asked));
  if (known) return unchanged;
  const ground = groundOf(asked.kind);
  return {
    ok: true,
    events: [{ type: 'penalty.recorded', data: { ...asked, platform: number } }],
    remarks: [...ended(platform, setting), { code: 'penalty/ground', args: { number, kind: asked.kind, ground } }],
  };
}
