import type { NoteWords } from '../catalog.ts';

/** What is said beside an act of Art. 16 or 17. */
export const dutyRemarks = {
  'paper/not-owed': { text: '{office} {year} 年没有有效期内的平台，本无须报送' },
  'cancel/dropped-before': { text: '{number} 曾以同样依据提出，{date} 决定不予取消' },
  'cancel/under-review': { text: '{number} 正在复核（{application}）；决定取消的，复核随之终止' },
  'cancel/review-over': { text: '{number} 正在办理的复核（{application}）随取消终止' },
} as const satisfies Record<string, NoteWords>;
