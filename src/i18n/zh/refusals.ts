import type { RefusalCode } from '../../core/refusals.ts';
import type { FindingWords } from '../catalog.ts';
import { refusalsDuties } from './refusals-duties.ts';
import { refusalsLife } from './refusals-life.ts';
import { noticeRefusals } from './refusals-notices.ts';
import { registerRefusals } from './refusals-register.ts';
import { refusalsRecords } from './refusals-records.ts';
import { panelRefusals } from './refusals-panel.ts';
import { publicRefusals } from './refusals-public.ts';
import { refusalsReview } from './refusals-review.ts';
import { refusalsRound } from './refusals-round.ts';

/** Every refusal: what stands in the way, and what to do. */
export const refusals: Readonly<Record<RefusalCode, FindingWords>> = {
  ...refusalsRound,
  ...panelRefusals,
  ...publicRefusals,
  ...refusalsLife,
  ...registerRefusals,
  ...refusalsRecords,
  ...refusalsReview,
  ...refusalsDuties,
  ...noticeRefusals,
};
