import type { Severity } from './codes.ts';
import type { Args } from './finding.ts';
import type { Place } from './place.ts';

/**
 * Every way in which a score sheet that came back is not as it should be. One list, so that a test can show each worded in
 * both languages and met in practice. An error: nothing of the sheet is taken; a warning or an info stands beside what was.
 */
export const sheetCodes = {
  'sheet/unreadable': 'error',
  'sheet/foreign': 'error',
  'sheet/version': 'error',
  'sheet/info-hidden': 'error',
  'sheet/info-damaged': 'error',
  'sheet/info-changed': 'error',
  'sheet/form-hidden': 'error',
  'sheet/two-forms': 'error',
  'sheet/header': 'error',
  'sheet/item-missing': 'error',
  'sheet/item-twice': 'error',
  'sheet/item-unknown': 'error',
  'sheet/points-empty': 'error',
  'sheet/points-uncached': 'error',
  'sheet/points-number': 'error',
  'sheet/points-negative': 'error',
  'sheet/points-above': 'error',
  'sheet/points-grain': 'error',
  'sheet/recommend': 'error',
  'sheet/maximum': 'warning',
  'sheet/total': 'warning',
  'sheet/recommend-empty': 'info',
  'sheet/points-text': 'info',
} as const satisfies Record<string, Severity>;

export type SheetCode = keyof typeof sheetCodes;

/** One thing to say about a score sheet; words come from i18n. */
export interface SheetRemark {
  code: SheetCode;
  args: Args;
  severity: Severity;
  at: Place;
}
