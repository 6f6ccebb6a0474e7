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
]);

/**
 * Lets a duty off, by its key, with a reason. `owed`: what is owed on the day of the act, what was let off before among it.
 * The same again changes nothing.
 */
export function skipDuty(
  { supervision }: State,
  { key, reason }: { key: string; reason: string },
  owed: readonly Due[],
  { on, today }: Setting,
): Decision {
  const known = entry(supervision.skipped, key);
  if (known?.reason === reason) return unchanged;
  const dated = datedWrong(on, today, '', key);
  if (dated) return dated;
  if (known) return refuse('duty/skipped', { key, by: known.actor, date: known.on }, 'due --skipped');
  const one = owed.find((each) => each.key === key);
  if (!one) return refuse('duty/not-owed', { key, on }, 'due');
  if (decisions.has(one.code)) return refuse('duty/decision', { key }, one.next);
  return accept({ type: 'duty.skipped', data: { key, platform: one.platform, reason } });
}
