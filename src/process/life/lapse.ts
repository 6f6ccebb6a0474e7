import { accept, type Decision, refuse, type Setting, unchanged } from '../decision.ts';
import type { Platform, State } from '../state.ts';
import { hindranceOn } from './guard.ts';
import { lifeOf } from './life.ts';

/**
 * A person confirms that a platform lapsed (interpretations 43): its term is over and no review was filed; one withdrawn or
 * set aside counts as not filed. Refused: `act/*`, `platform/*`, `lapse/*`.
 */
export function lapse(state: State, platform: Platform, reason: string, setting: Setting): Decision {
  const { number, validUntil, review, ended } = platform;
  if (!setting.authority) return refuse('act/authority');
  if (ended?.why === 'lapsed') return unchanged;
  const no = hindranceOn(state, platform, setting);
  if (no) return no;
  if (review) {
    const { application: id, on } = review;
    return refuse('lapse/filed', { number, id, on }, `review triennial show ${id}`);
  }
  if (setting.on <= validUntil)
    return refuse('lapse/running', { number, validUntil, on: setting.on }, `platform show ${number}`);
  return accept({ type: 'platform.lapsed', data: { platform: number, validUntil, reason } });
}

/** Follows up what a confirmation asked to be put right: done, or not – then the authority may revoke. Refused: `rectified/*`. */
export function closeRectification(
  state: State,
  platform: Platform,
  { result, reason, date }: { result: 'passed' | 'failed'; reason: string; date: string },
  setting: Setting,
): Decision {
  const { number, rectify } = platform;
  const last = lifeOf(state, number).rectified.at(-1);
  if (last?.result === result && last.reason === reason && last.date === date) return unchanged;
  const no = hindranceOn(state, platform, setting);
  if (no) return no;
  if (!rectify) return refuse('rectified/none', { number }, `platform show ${number}`);
  if (date < rectify.on || date > setting.on)
    return refuse('rectified/date', { number, date, from: rectify.on, on: setting.on });
  return accept({ type: 'rectification.closed', data: { platform: number, result, date, reason } });
}
