import type { State } from '../state.ts';
import { lifeOf, platformOf } from './life.ts';

/**
 * Whether what a confirmation asked to be put right was found not to be, or its last day is over: then, and only then, a
 * review that was confirmed may still be revoked (Art. 15).
 * @param confirmed the event that confirmed it
 */
export function notRectified(state: State, number: string, confirmed: string, on: string): boolean {
  const rectify = platformOf(state, number)?.rectify;
  if (!rectify || rectify.event !== confirmed) return false;
  return (
    on > rectify.until || lifeOf(state, number).rectified.some((one) => one.result === 'failed' && one.on >= rectify.on)
  );
}
