import type { Pointer } from '../core/place.ts';
import type { Status } from '../core/status.ts';
import type { ClauseResult } from '../core/verdict.ts';

/** What a condition comes to, before relaxation: a clause result without its name. */
export type Outcome = Omit<ClauseResult, 'clause' | 'cite'>;

export const outcome = (status: Status, more: Partial<Outcome> = {}): Outcome => ({
  status,
  measured: null,
  required: null,
  unit: null,
  shortBy: null,
  shortUnit: null,
  evidence: [],
  cause: null,
  missing: [],
  notes: [],
  points: status === 'met' ? '1' : status === 'unmet' || status === 'query' || status === 'relaxable' ? '0' : null,
  ...more,
});

export const unknownInput = (missing: readonly Pointer[], more: Partial<Outcome> = {}): Outcome =>
  outcome('unknown', { cause: 'input', missing, ...more });
