import { type Refused, refuse, type Setting } from '../decision.ts';
import { datedWrong } from '../guard.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { unsettledOn } from './touch.ts';

/**
 * The guard before every step that a platform goes through (review, cancellation, lapse): it has not ended, no
 * contradiction hangs over it, and the date is not before the last such step. Null where it may be taken.
 */
export function hindranceOn(state: State, platform: Platform, { on, today }: Setting): Refused | null {
  const { number, ended, recognised } = platform;
  const { lastOn } = lifeOf(state, number);
  const dated = datedWrong(on, today, lastOn > recognised.on ? lastOn : recognised.on, number);
  if (dated) return dated;
  // A contradiction first: it may be over the very end.
  const [key] = unsettledOn(state, platform);
  if (key !== undefined)
    return refuse('platform/contradiction', { number, key }, `batch settle ${key} --keep … --reason …`);
  if (!ended) return null;
  const { why, article } = ended;
  return refuse('platform/ended', { number, why, date: ended.on, article }, `platform history ${number}`);
}

/**
 * The guard before a record of a platform (a summary, an inspection, a complaint …): records come in any order and also
 * after its end; only not from the future, nor before it was recognised.
 */
export const recordHindrance = ({ number, recognised }: Platform, { on, today }: Setting): Refused | null =>
  datedWrong(on, today, recognised.on, number);
