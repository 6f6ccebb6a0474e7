import type { Finding } from '../core/finding.ts';
import type { Place, Pointer } from '../core/place.ts';
import type { Advice } from '../core/status.ts';
import type { ClauseResult, MaterialResult, Score } from '../core/verdict.ts';
import type { Pack } from '../law/pack.ts';

/** One dossier after the check, whatever became of it: what every report is made from. */
export interface Checked {
  path: string;
  /** The folder all places of this dossier are relative to, as shown. */
  folder: string;
  kind: 'application' | 'triennial' | null;
  year: number | null;
  platform: string | null;
  operator: string | null;
  creditCode: string | null;
  region: string | null;
  recommender: { body: string; kind: 'prefecture' | 'industry-office' | 'association'; region: string | null } | null;
  asOf: string | null;
  advice: Advice;
  manifest: string | null;
  score: Score | null;
  clauses: readonly ClauseResult[];
  materials: readonly MaterialResult[];
  /** Ordered by place. */
  findings: readonly Finding[];
  /** The line of a text file, or `label: value` of a sheet's cell; null where there is nothing to show. */
  excerpt(at: Place): string | null;
}

/** What `--fields` may name: the keys of schemas/output/dossier.schema.json. */
export const documentFields =
  'path kind year platform operator creditCode region recommender asOf advice manifest score clauses materials findings'.split(
    ' ',
  );

export interface Counts {
  dossiers: number;
  ready: number;
  'needs-material': number;
  'needs-decision': number;
  fails: number;
  unreadable: number;
}

/** What all dossiers of a run share. */
export interface Run {
  version: string;
  pack: Pack;
  packDigest: string;
  lang: 'zh' | 'en';
  color: boolean;
  width: number;
  /** Label of a field by its pointer, e.g. `/accounts/totalAssets` → 资产总额. */
  label(pointer: Pointer): string;
  /** `--fields`: keep only these of each dossier in JSON. */
  fields?: readonly string[];
}

/** A report is written piece by piece, so that ten thousand dossiers need no more memory than one. */
export interface Reporter {
  begin?(): string;
  dossier(checked: Checked, index: number): string;
  end?(counts: Counts, asOf: string | null): string;
}
