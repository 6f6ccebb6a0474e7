import type { Attachment } from '../core/attachment.ts';
import type { IsoDate } from '../core/dates.ts';
import type { Exact } from '../core/exact.ts';
import type { Finding } from '../core/finding.ts';
import type { Place, Pointer, Sourced } from '../core/place.ts';
import type { Evidence, Note } from '../core/verdict.ts';
import type { Dossier } from '../schema/generated/types.ts';
import type { Pack } from './pack.ts';

/** The recommending body as the regulation sees it (Art. 8 and the last sentence of Art. 6). */
export interface Recommender {
  body: string;
  kind: 'prefecture' | 'industry-office' | 'association';
  /** Code of the prefecture it speaks for; null for a county, an association, or where none can be told. */
  region: string | null;
  /** Where that is in doubt: every prefecture it may speak for, `*` where nothing tells. */
  perhaps: readonly string[];
}

/** Everything one judgement may look at. No clock: `asOf` is the day by which years, leases and licences are judged. */
export interface Inquiry {
  dossier: Sourced<Dossier>;
  /** The file of a dossier by the path the dossier names; undefined where it was not looked at. */
  attachment(path: string): Attachment | undefined;
  pack: Pack;
  asOf: IsoDate;
  /** Papers may be dated up to this day; a completed dossier (补正) has papers later than the deadline it is judged by. */
  papersUntil?: IsoDate;
  /** The calendar year whose figures count: the one before the round. */
  year: number;
  recommender: Recommender | null;
  /** Pointers whose value could not be read: already reported, so only counted as missing here. */
  report(finding: Omit<Finding, 'severity'>): void;
}

/** A declared figure beside the one counted from a list. */
export interface Other {
  name: string;
  value: Exact;
  shown: string;
  at: Place;
}

/**
 * What a measure found. `low` counts only what is certain, `high` also what is doubtful; where they differ a person may
 * have to settle the rest.
 */
export interface Reading {
  low: Exact;
  high: Exact;
  /** The figure as counted, e.g. "8/10"; exact text. */
  shown: string;
  /** What the numerator of a share counts where it is not what the pack says, and how many of it make one. */
  of?: { unit: string; parts: bigint };
  evidence: readonly Evidence[];
  /** Reasons that make it a query even where both bounds agree. */
  doubts: readonly Note[];
  /** Worth knowing; no effect. */
  notes: readonly Note[];
  /** Declared figures to hold against it. */
  others: readonly Other[];
  /** What is missing, where the difference of the figures does not tell it: years lack days. */
  short?: { by: string; unit: string };
}

/** A reading, or the pointers that were asked for and are not there. */
export type Measured = { reading: Reading } | { missing: readonly Pointer[] };

export const reading = (
  value: Exact,
  shown: string,
  evidence: readonly Evidence[],
  more: Partial<Reading> = {},
): Measured => ({
  reading: { low: value, high: value, shown, evidence, doubts: [], notes: [], others: [], ...more },
});

export const missing = (...pointers: Pointer[]): Measured => ({ missing: pointers });
