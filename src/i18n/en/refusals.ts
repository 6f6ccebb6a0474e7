import type { RefusalCode } from '../../core/refusals.ts';
import { refusalsPanel } from './refusals-panel.ts';
import { refusalsPublic } from './refusals-public.ts';
import { refusalsRound } from './refusals-round.ts';

/** Every refusal: what stands in the way, and what to do. */
export const refusals: Readonly<Record<RefusalCode, { message: string; hint: string }>> = {
  ...refusalsRound,
  ...refusalsPanel,
  ...refusalsPublic,
};
