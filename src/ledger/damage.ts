import type { Args } from '../core/finding.ts';
import type { DamageCode } from '../core/ledger-codes.ts';

/** A place in the ledger: the file relative to the workspace, the line from 1. */
export interface LedgerPlace {
  file: string;
  line?: number;
}

/** What is wrong with a ledger, and where. Words come from i18n. */
export interface Damage {
  code: DamageCode;
  at: LedgerPlace;
  args: Args;
  /** The other place it concerns: the first of two that are the same, or the other side of a fork. */
  other?: LedgerPlace;
}

/** Damages found so far: the first fifty in full, the rest counted. */
export interface Damages {
  readonly found: Damage[];
  /** All of them, told or not. */
  count: number;
}

export const noDamage = (): Damages => ({ found: [], count: 0 });

const most = 50;

export function report(
  damages: Damages,
  code: DamageCode,
  at: LedgerPlace,
  args: Args = {},
  other?: LedgerPlace,
): void {
  damages.count++;
  if (damages.found.length < most) damages.found.push({ code, at, args, ...(other ? { other } : {}) });
}

/** Bytes at the end of a stream's newest file that a crash left half written. No damage; never read into the state. */
export interface Torn {
  stream: string;
  year: number;
  /** Relative to the workspace. */
  file: string;
  /** Where it begins. */
  line: number;
  offset: number;
  bytes: number;
}

/** By file and line. */
export const byPlace = (a: Damage, b: Damage): number =>
  a.at.file === b.at.file ? (a.at.line ?? 0) - (b.at.line ?? 0) : a.at.file < b.at.file ? -1 : 1;
