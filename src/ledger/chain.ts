import type { Head, LedgerEvent } from '../process/event.ts';
import { type Damage, type Damages, type LedgerPlace, report } from './damage.ts';

/** How far the hash chain of one stream has been followed. */
export interface Chain {
  readonly damages: Damages;
  /** Number and hash of the event before the first that is read: 0 and null at the beginning of the stream. */
  readonly base: { seq: number; hash: string | null };
  seq: number;
  hash: string | null;
  /** Hash of each event read, from `base.seq + 1`; '' where it cannot be trusted. null: not kept, as nobody will ask. */
  readonly hashes: string[] | null;
  /** What the line before truly hashes to, if its recorded hash is what was changed. */
  truly: string | null;
  /** Lines that could not be read since the last one that could: as many events may be skipped. */
  lost: number;
  /** Events on the other side of a fork. */
  readonly branch: Set<string>;
  readonly gaps: { from: number; to: number; at: LedgerPlace }[];
  /** Hash of an event whose place a damage still has to name → those damages. */
  readonly toName: Map<string, Damage[]>;
}

export const chainFrom = (damages: Damages, base: Chain['base'] = { seq: 0, hash: null }, remember = true): Chain => ({
  damages,
  base,
  seq: base.seq,
  hash: base.hash,
  hashes: remember ? [] : null,
  truly: null,
  lost: 0,
  branch: new Set(),
  gaps: [],
  toName: new Map(),
});

/** The hash of an event by its number; '' where it cannot be trusted, undefined where it was not read. */
export function hashAt(chain: Chain, seq: number): string | null | undefined {
  if (seq === chain.base.seq) return chain.base.hash;
  return seq > chain.base.seq ? chain.hashes?.[seq - chain.base.seq - 1] : undefined;
}

export const headOf = ({ hash, seq }: Chain): Head | null => (hash === null ? null : { hash, seq });

function remember({ base, hashes }: Chain, seq: number, hash: string): void {
  if (!hashes) return;
  // No holes: they would make a slow array of a million.
  while (hashes.length < seq - base.seq - 1) hashes.push('');
  hashes[seq - base.seq - 1] = hash;
}

function advance(chain: Chain, seq: number, hash: string, trusted = true): void {
  remember(chain, seq, trusted ? hash : '');
  chain.seq = seq;
  chain.hash = hash;
  chain.truly = null;
  chain.lost = 0;
}

/** Follows the chain over a line that is none: what stood there is not known. */
export function followUnreadable(chain: Chain): void {
  chain.lost++;
}

/** Reports a damage whose other place is found later, by {@link Chain.toName}. */
function reportWith(
  chain: Chain,
  code: 'ledger/doubled' | 'ledger/fork',
  event: LedgerEvent,
  at: LedgerPlace,
  other: string,
): void {
  const told = chain.damages.found.length;
  report(chain.damages, code, at, { seq: event.seq });
  const damage = chain.damages.found[told];
  if (damage) chain.toName.set(other, [...(chain.toName.get(other) ?? []), damage]);
}

/**
 * Follows the chain over one line and reports what is wrong with it.
 * @param hash what its bytes hash to
 * @returns whether the event stands: false for a changed line, a doubled one, and the other side of a fork
 */
export function follow(chain: Chain, event: LedgerEvent, hash: string, at: LedgerPlace): boolean {
  const { seq, prev } = event;
  if (event.hash !== hash) {
    report(chain.damages, 'ledger/changed', at, { said: event.hash, is: hash });
    // Its own number is no more to be trusted than the rest: it stands where the next one would.
    advance(chain, chain.seq + 1, event.hash, false);
    chain.truly = hash;
    return false;
  }
  if (
    seq === chain.seq + 1 &&
    (prev === chain.hash || (prev !== null && prev === chain.truly)) &&
    chain.branch.size === 0
  ) {
    advance(chain, seq, hash);
    return true;
  }
  return followStrayed(chain, event, at);
}

/** The line does not simply follow the one before. */
function followStrayed(chain: Chain, event: LedgerEvent, at: LedgerPlace): boolean {
  const { seq, prev, hash } = event;
  if (prev !== null && chain.branch.has(prev)) {
    chain.branch.add(hash);
    return false;
  }
  if (seq > chain.seq) {
    const skipped = seq - chain.seq - 1;
    if (skipped > chain.lost) chain.gaps.push({ from: chain.seq + 1, to: seq - 1, at });
    else if (skipped === 0 && chain.lost === 0 && prev !== chain.hash && prev !== chain.truly)
      report(chain.damages, 'ledger/chain', at, { seq });
    advance(chain, seq, hash);
    return true;
  }
  const known = hashAt(chain, seq);
  if (known === hash) {
    reportWith(chain, 'ledger/doubled', event, at, hash);
    return false;
  }
  if (known === '' && inGap(chain, seq)) {
    report(chain.damages, 'ledger/order', at, { seq });
    remember(chain, seq, hash);
    return true;
  }
  if (known && prev === (hashAt(chain, seq - 1) ?? null)) {
    chain.branch.add(hash);
    reportWith(chain, 'ledger/fork', event, at, known);
    return false;
  }
  report(chain.damages, 'ledger/chain', at, { seq });
  return false;
}

const inGap = (chain: Chain, seq: number): boolean => chain.gaps.some(({ from, to }) => from <= seq && seq <= to);

/** At the end of the stream: events that were skipped and did not turn up later are missing. */
export function finish(chain: Chain): void {
  for (const { from, to, at } of chain.gaps) {
    const missing: number[] = [];
    for (let seq = from; seq <= to && missing.length < 2; seq++) if (!hashAt(chain, seq)) missing.push(seq);
    if (missing.length > 0) report(chain.damages, 'ledger/missing', at, { from, to });
  }
}
