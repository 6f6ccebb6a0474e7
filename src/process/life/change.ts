import { checkCreditCode } from '../../core/identifiers/creditCode.ts';
import { type Decision, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { EventData } from '../event.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { ended, recordRefused } from './record.ts';

type Changed = EventData['platform.changed'];
/** `creditCode` and `region` null: as they were. */
export type AskedChange = Omit<Changed, 'platform' | 'from'>;

/** What is in force of a platform; the address is known only once a change has named it. */
function inForce(state: State, { number, platform, operator }: Platform, what: Changed['what']): string | null {
  if (what === 'name') return platform;
  if (what === 'operator') return operator.name;
  return lifeOf(state, number).changes.findLast((one) => one.what === 'address')?.to ?? null;
}

/**
 * A platform or its operator goes by another name, another body operates it, or it moves. The former name stays in the
 * history. Refused: `act/*`, `record/*`, `change/later` where a later change of the same is on record.
 */
export function recordChange(state: State, platform: Platform, asked: AskedChange, setting: Setting): Decision {
  const { number, operator } = platform;
  const { what, to, creditCode, region, date } = asked;
  const refused = recordRefused(platform, date, setting);
  if (refused) return refused;
  const from = inForce(state, platform, what);
  const last = lifeOf(state, number).changes.findLast((one) => one.what === what);
  const sameCode = creditCode === null || creditCode === operator.creditCode;
  const sameRegion = region === null || region === operator.region;
  if (from === to && sameCode && sameRegion) return unchanged;
  if (last && date < last.date)
    return refuse('change/later', { number, date, later: last.date, to: last.to }, `platform history ${number}`);
  const remarks: Remark[] = ended(platform, setting);
  if (what === 'operator' && creditCode === null && from !== to)
    remarks.push({ code: 'change/credit-code', args: { number, code: operator.creditCode ?? '' } });
  if (creditCode !== null) {
    const checked = checkCreditCode(creditCode);
    if (checked.ok && checked.legalPerson === 'no')
      remarks.push({ code: 'change/not-legal-person', args: { code: creditCode } });
  }
  return { ok: true, events: [{ type: 'platform.changed', data: { ...asked, platform: number, from } }], remarks };
}
