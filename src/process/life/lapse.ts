import { yearOf } from '../../core/dates.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { Platform, State } from '../state.ts';
import { reviewDue } from './clock.ts';
import { hindranceOn } from './guard.ts';
import { lifeOf } from './life.ts';

/**
 * A person confirms that a platform lapsed (interpretations 43): its term is over, so is the deadline of the round of that
 * year (Art. 15: 复核与年度申报同时进行), and no review was filed; one withdrawn or set aside counts as not filed. Refused: `act/*`, `platform/*`, `lapse/*`.
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
  const year = yearOf(validUntil);
  const { due, opened } = reviewDue(state, platform);
  if (opened !== null && setting.on <= due)
    return refuse('lapse/deadline', { number, year, due, on: setting.on }, `review triennial --year ${year}`);
  // It had no round to file in: for the person to weigh.
  const remarks: Remark[] = opened === null ? [{ code: 'lapse/no-round', args: { number, year } }] : [];
  return { ...accept({ type: 'platform.lapsed', data: { platform: number, validUntil, reason } }), remarks };
}

/** Follows up what a confirmation asked to be put right: done, or not – then the authority, which says so, may revoke. Refused: `act/*`, `rectified/*`. */
export function closeRectification(
  state: State,
  platform: Platform,
  { result, reason, date }: { result: 'passed' | 'failed'; reason: string; date: string },
  setting: Setting,
): Decision {
  const { number, rectify } = platform;
  if (!setting.authority) return refuse('act/authority');
  const last = lifeOf(state, number).rectified.at(-1);
  if (last?.result === result && last.reason === reason && last.date === date) return unchanged;
  const no = hindranceOn(state, platform, setting);
  if (no) return no;
  if (!rectify) return refuse('rectified/none', { number }, `platform show ${number}`);
  if (date < rectify.on || date > setting.on)
    return refuse('rectified/date', { number, date, from: rectify.on, on: setting.on });
  return accept({ type: 'rectification.closed', data: { platform: number, result, date, reason } });
}
