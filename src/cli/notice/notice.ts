import { longDate } from '../../export/official/document.ts';
import type { Facts } from '../../export/official/template.ts';
import { type Checkpoint, checkpointOf, checkpointText } from '../../ledger/checkpoint.ts';
import type { LedgerEvent } from '../../process/event.ts';
import type { NoticeKind } from '../../process/notice.ts';
import { byCode } from '../../core/regions/region.ts';
import { functionNames } from '../../report/application.ts';
import { clean } from '../../report/clean.ts';
import type { Office } from '../round/office.ts';

/** One document that an event calls for. */
export interface Notice {
  kind: NoticeKind;
  /** Receipt or recognition numbers of what it is about, in its order. */
  entries: readonly string[];
  /** The act it tells of; the last one, where one document holds several. */
  event: LedgerEvent;
  /** 文号; null where it has none. */
  document: string | null;
  /** The round, or the year of the decision. */
  year: number;
  facts: Facts;
}

/** Where the ledger stood at an event, so that a paper can be written again byte for byte. */
export const checkpointAt = ({ hash, seq, seen, stream }: LedgerEvent): Checkpoint =>
  checkpointOf(Object.entries({ ...seen, [stream]: { hash, seq } }));

/** Figures of the digest that a person compares by eye: sixteen of sixty-four. */
export const shortDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 16);

/** What the square code holds: the digest, then the heads it was made of, as `ledger verify --against` reads them. */
export function codeText(checkpoint: Checkpoint): string {
  const whole = `${checkpoint.digest}\n${checkpointText(checkpoint)}`.trimEnd();
  // More streams than these make a code that nobody's telephone reads from paper.
  return whole.length <= 600 ? whole : checkpoint.digest;
}

/** Fields of every document. */
export function commonFields({ office, pack }: Office, event: LedgerEvent): Record<string, string> {
  const { digest } = checkpointAt(event);
  return {
    issuer: clean(office),
    on: longDate(event.on),
    basis: clean(pack.document),
    checkpoint: shortDigest(digest),
    digest,
  };
}

export const regionText = (code: string | null): string => (code === null ? '' : (byCode.get(code)?.name ?? code));

/** Documents are Chinese. */
export const functionsText = (functions: readonly string[]): string => functionNames(functions, 'zh');

/** Facts with every text on one line and free of marks that turn the writing about. */
export const cleanFacts = ({ fields, rows }: Facts): Facts => {
  const cleaned = (one: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(one).map(([key, text]) => [key, clean(text)]));
  return {
    fields: cleaned(fields),
    rows: Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.map(cleaned)])),
  };
};
