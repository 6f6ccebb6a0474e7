import { accept, type Decision, refuse, type Setting, unchanged } from '../decision.ts';
import type { Due, DueCode } from '../duty.ts';
import { entry } from '../find.ts';
import { datedWrong } from '../guard.ts';
import type { State } from '../state.ts';

/** What waits for a decision: letting it off would leave people without an answer. */
const decisions: ReadonlySet<DueCode> = new Set<DueCode>([
  'due/contradiction',
  'due/form',
  'due/objection',
  'due/calendar',
  'due/recognition',
  'due/review-decision',
  'due/lapse',
  'due/hearing',
  'due/complaint',
  'due/measurement',
]);

/**
 * Lets a duty off, by its key, with a reason; what is owed to the authority it alone lets off, or who owes a paper of Art.
 * 17 would excuse itself. `owed`: what is owed on the day of the act, what was let off before among it.
 * The same again changes nothing.
 */
export function skipDuty(
  { supervision }: State,
  { key, reason }: { key: string; reason: string },
  owed: readonly Due[],
  { on, today, authority }: Setting,
): Decision {
  const known = entry(supervision.skipped, key);
  if (known?.reason === reason) return unchanged;
  const dated = datedWrong(on, today, '', key);
  if (dated) return dated;
  if (known) return refuse('duty/skipped', { key, by: known.actor, date: known.on }, 'due --skipped');
  const one = owed.find((each) => each.key === key);
  if (!one) return refuse('duty/not-owed', { key, on }, 'due');
  // What the platform did not put right waits for the authority, too.
  if (decisions.has(one.code) || (one.code === 'due/rectification' && one.owedBy.role === 'authority'))
    return refuse('duty/decision', { key }, one.next);
  if (one.owedTo.role === 'authority' && !authority) return refuse('act/authority');
  return accept({ type: 'duty.skipped', data: { key, platform: one.platform, reason } });
}
