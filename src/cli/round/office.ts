import type { Calendar } from '../../calendar/model.ts';
import type { Pack } from '../../law/pack.ts';
import type { Decision } from '../../process/decision.ts';
import type { LedgerEvent } from '../../process/event.ts';
import type { State } from '../../process/state.ts';
import type { Host } from '../host.ts';

export interface Writing {
  actor: string;
  on: string;
  dryRun: boolean;
  /** Verify the whole ledger first, whatever the cache says: for official acts. */
  full: boolean;
}

export interface Placed {
  event: LedgerEvent;
  /** Relative to the workspace. */
  file: string;
  line: number;
}

export interface Made {
  decision: Decision & { ok: true };
  /** As written; in a dry run without hash. */
  events: readonly LedgerEvent[];
  /** After the act. */
  state: State;
}

/** The workspace a command works in, its rules and its ledger. */
export interface Office {
  host: Host;
  /** Absolute path of the workspace. */
  root: string;
  pack: Pack;
  packDigest: string;
  /** Whether this office is the authority that the pack names. */
  authority: boolean;
  actor(flag: string | undefined): string;
  on(flag: string | undefined): string;
  /** A reason or note as typed, held free of personal numbers. */
  text(option: string, value: string | undefined): string;
  calendar(): Promise<{ calendar: Calendar; digest: string }>;
  read(asOf?: string): Promise<State>;
  /** Events that are wanted, in causal order, with where each stands; undone ones too. */
  history(wanted: (event: LedgerEvent) => boolean): Promise<readonly Placed[]>;
  write(writing: Writing, decide: (state: State) => Promise<Decision & { ok: true }>): Promise<Made>;
}
