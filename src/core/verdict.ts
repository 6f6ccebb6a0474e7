import type { Args, Finding } from './finding.ts';
import type { Place, Pointer } from './place.ts';
import type { Advice, MaterialStatus, Status } from './status.ts';

/** One figure a clause was judged by, and where it stands. `value` is exact text. */
export interface Evidence {
  name: string;
  value: string;
  at: Place;
}

/** Why a person must look, or what is worth knowing; the words come from i18n. */
export interface Note {
  code: string;
  args: Args;
}

export interface ClauseResult {
  clause: string;
  /** The article, e.g. 第六条（四）. */
  cite: string;
  status: Status;
  /** Exact decimal, or a fraction as counted ("8/10"). */
  measured: string | null;
  required: { op: '>=' | '>'; value: string } | null;
  /** What `measured` counts: CNY, person, firm …; null for a share. */
  unit: string | null;
  /** How much is missing, exact; for a share, how many of {@link shortUnit}. */
  shortBy: string | null;
  shortUnit: string | null;
  evidence: readonly Evidence[];
  /** `unknown`: whether the input or the pack's figure is missing. */
  cause: 'input' | 'pack' | null;
  /** Pointers asked for and not found. */
  missing: readonly Pointer[];
  notes: readonly Note[];
  /** Share of the full marks, 0 to 1, as exact text; null carries no weight. */
  points: string | null;
}

export interface MaterialFile {
  file: string;
  bytes: number;
  sha256: string;
  type: string | null;
}

export interface MaterialResult {
  item: string;
  cite: string;
  status: MaterialStatus;
  required: boolean;
  files: readonly MaterialFile[];
  at: Place;
}

/** Points come from the 100-point setting of the pack; they never change the advice. */
export interface Score {
  points: number;
  max: number;
  parts: readonly { id: string; points: number; max: number; clauses: readonly string[] }[];
}

export interface Verdict {
  advice: Advice;
  clauses: readonly ClauseResult[];
  materials: readonly MaterialResult[];
  score: Score;
  findings: readonly Finding[];
  asOf: string;
}
