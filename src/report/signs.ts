import type { Severity } from '../core/codes.ts';
import type { Advice, Status } from '../core/status.ts';

/** How good or bad a thing is. */
export type Tone = 'good' | 'bad' | 'doubt' | 'calm';

export const signs: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', doubt: '?', calm: '·' };

export const toneOfAdvice: Readonly<Record<Advice, Tone>> = {
  ready: 'good',
  'needs-decision': 'doubt',
  'needs-material': 'bad',
  fails: 'bad',
  unreadable: 'bad',
};

export const toneOfStatus: Readonly<Record<Status, Tone>> = {
  met: 'good',
  unmet: 'bad',
  unknown: 'bad',
  relaxable: 'doubt',
  query: 'doubt',
  human: 'calm',
  'not-applicable': 'calm',
};

export const toneOfSeverity: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'doubt', info: 'calm' };
