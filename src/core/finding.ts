import type { Code, Severity } from './codes.ts';
import type { Place, Pointer } from './place.ts';

/** What words are filled with; numbers and dates come as exact text. */
export type Args = Readonly<Record<string, string | number>>;

/** One thing to say about a place. Codes and arguments only: the words come from i18n. */
export interface Finding {
  code: Code;
  args: Args;
  severity: Severity;
  at: Place;
  pointer?: Pointer;
  clause?: string;
  /** Other places that belong to it, e.g. the other side of a contradiction. */
  related?: readonly { at: Place; note?: string }[];
}

/** Collects findings; what a reader or a measure is handed to speak through. */
export type Report = (finding: Omit<Finding, 'severity'> & { severity?: Severity }) => void;
