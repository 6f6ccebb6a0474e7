import type { Args } from '../core/finding.ts';
import type { Act } from './event.ts';
import { type RefusalCode, refusals } from '../core/refusals.ts';

/** An expected no: which rule, what is missing, what to run next. Words come from i18n. */
export interface Refusal {
  code: RefusalCode;
  /** 4 refused by a rule of procedure, 6 a contradiction that a person must settle. */
  exit: 4 | 6;
  /** The article that asks for it, e.g. 第十一条. */
  article: string;
  args: Args;
  /** A command line to run next, without the program's name. */
  next?: string;
}

/** Something worth saying beside a decision; words come from i18n. */
export interface Remark {
  code: string;
  args: Args;
}

/** No event: nothing had to change. `unsettled`: recorded, and a person must settle a contradiction (exit 6) or it is recorded as refused (exit 4). */
export type Decision =
  | { ok: true; events: readonly Act[]; remarks?: readonly Remark[]; exit?: 4 | 6 }
  | { ok: false; refusal: Refusal };

export type Accepted = Decision & { ok: true };
export type Refused = Decision & { ok: false };

export const accept = (...events: readonly Act[]): Accepted => ({ ok: true, events });

/** Repeating what is done changes nothing. */
export const unchanged: Accepted = { ok: true, events: [] };

export function refuse(code: RefusalCode, args: Args = {}, next?: string): Refused {
  const { exit, article } = refusals[code];
  return { ok: false, refusal: { code, exit, article, args, ...(next === undefined ? {} : { next }) } };
}

/** What every decision is told beside the state. */
export interface Setting {
  /** The official date of the act. */
  on: string;
  /** Today in Asia/Shanghai. */
  today: string;
  /** Whether this workspace is the authority the pack names. */
  authority: boolean;
}
