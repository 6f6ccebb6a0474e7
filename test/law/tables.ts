import type { Advice, MaterialStatus, Status } from '../../src/core/status.ts';
import type { Case } from './bench.ts';

/** One row: a change of the base → what one clause comes to. What is left out is expected to be null or empty. */
export interface Row extends Case {
  says: string;
  /** Numbers of the interpretations it shows. */
  reads?: number[];
  status: Status;
  measured?: string;
  shortBy?: string;
  /** Where it is not the table's. */
  shortUnit?: string | null;
  missing?: string[];
  cause?: 'pack';
  notes?: string[];
  /** Findings that must be among those reported; those of `not` must not. */
  finds?: string[];
  not?: string[];
}

export interface Table {
  clause: string;
  required?: string;
  unit?: string;
  shortUnit?: string;
  rows: Row[];
}

/** `clauses/*.yaml`. */
export const clauseTables = [
  'article-5-6.1',
  'article-6.2-6.3',
  'article-6.4',
  'article-6.5-6.6',
  'article-7',
  'article-7.4-7.6',
];

export interface MaterialRow extends Case {
  says: string;
  reads?: number[];
  status: MaterialStatus;
  advice?: Advice;
  finds?: string[];
  not?: string[];
}

/** `materials.yaml`. */
export interface MaterialTable {
  every: MaterialRow[];
  items: Record<string, MaterialRow[]>;
  triennial: { set: Record<string, unknown>; items: Record<string, MaterialRow[]>; notApplicable: string[] };
}

/** `statuses.yaml`. */
export interface AdviceRow extends Case {
  says: string;
  reads?: number[];
  advice: Advice;
  /** Clause → status. */
  clauses?: Record<string, Status>;
  finds?: string[];
  not?: string[];
}

/** `settings.yaml`: one setting changed, and what changes with it. */
export interface SettingRow extends Case {
  setting: string;
  reads?: number[];
  to: unknown;
  watch: string;
  before: string;
  after: string;
}
