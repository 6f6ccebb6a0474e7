import type { NoteWords } from '../catalog.ts';

/** What is said beside an act of Art. 16 or 17. */
export const dutyRemarks = {
  'paper/not-owed': { text: '{office} had no platform in force in {year} and owed no report' },
  'cancel/dropped-before': { text: '{number} was proposed on the same evidence before; that was dropped on {date}' },
  'cancel/under-review': { text: '{number} is under review ({application}); a cancellation ends the review' },
  'cancel/review-over': { text: 'the review of {number} ({application}) ends with the cancellation' },
} as const satisfies Record<string, NoteWords>;
