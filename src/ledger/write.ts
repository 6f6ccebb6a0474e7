import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, LedgerEvent } from '../process/event.ts';
import { appendLines, chainActs } from './append.ts';
import { keepIfWorth, type OpenOptions, openForWriting } from './book.ts';
import { timeFor } from './clock.ts';
import { type DiskRefusal, refusalOf, syncFolder } from './disk.ts';
import { ledgerOf, streamName } from './files.ts';
import type { Holder } from './holder.ts';
import { lockLedger } from './lock.ts';
import { type Book, type DamagedLedger, openWhole, take } from './open.ts';
import { type SetAside, setAsideTorn } from './set-aside.ts';
import type { Placed } from './stream.ts';

export interface WriteOptions extends Omit<OpenOptions, 'asOf'> {
  /** Of this office and workstation. */
  stream: string;
  /** Who decides. */
  actor: string;
  /** Milliseconds since the epoch; asked when the lock is held. */
  now(): number;
  /** Milliseconds to wait for the lock; a minute if not said. */
  wait?: number;
  /** Write although the clock stands before the last event. */
  acceptClock?: boolean;
}

/** What a command decided: the acts, their official date, and whatever it wants back. */
export interface Decided<R> {
  acts: readonly Act[];
  on: string;
  result: R;
}

export type WriteRefusal =
  | (DiskRefusal & { ok: false })
  | { ok: false; code: 'ledger/locked'; holder: Holder | null }
  | { ok: false; code: 'ledger/clock'; now: string; last: string }
  | { ok: false; code: 'ledger/moved'; file: string }
  | ({ code: 'damaged' } & DamagedLedger);

export type Written<R> =
  | {
      ok: true;
      result: R /** What was written; nothing if nothing had to change. */;
      events: LedgerEvent[];
      setAside: SetAside[];
      book: Book;
    }
  | WriteRefusal;

/**
 * One command that writes: takes the lock, reads the ledger as it is now, lets `decide` decide on it, and writes its acts
 * behind the last event of the stream – all of them with one write and one fsync, or none. A torn tail of the stream is
 * set aside first. Without acts nothing is touched. Expected refusals are values; a throw is a bug, or `decide`'s own.
 */
export async function withLedger<R>(
  options: WriteOptions,
  decide: (book: Book) => Promise<Decided<R>> | Decided<R>,
): Promise<Written<R>> {
  const { workspace, stream, wait = 60_000 } = options;
  if (!streamName.test(stream)) throw new Error(`no name of a stream: ${stream}`);
  const ledger = ledgerOf(workspace);
  let lock: Awaited<ReturnType<typeof lockLedger>>;
  try {
    if (mkdirSync(ledger, { recursive: true }) !== undefined) syncFolder(workspace);
    lock = await lockLedger(workspace, wait);
  } catch (error) {
    return { ok: false, ...refusalOf(error) };
  }
  if (!lock.ok) return { ok: false, code: 'ledger/locked', holder: lock.holder };
  try {
    return await underLock(options, decide);
  } finally {
    lock.release();
  }
}

async function underLock<R>(
  options: WriteOptions,
  decide: (book: Book) => Promise<Decided<R>> | Decided<R>,
): Promise<Written<R>> {
  const { workspace, stream, actor } = options;
  const { book, reading } = openForWriting(options);
  if (!book.ok) return { code: 'damaged', ...book };
  const { acts, on, result } = await decide(book);
  if (acts.length === 0) return { ok: true, result, events: [], setAside: [], book };
  await checkActs(acts);
  const last = book.heads.get(stream);
  const time = timeFor(options.now(), last?.at, options.acceptClock === true);
  if (!time.ok) return { ...time, code: 'ledger/clock' };
  const lines = chainActs(book, acts, { stream, actor, on, at: time.at });
  const file = join('ledger', stream, `${time.at.slice(0, 4)}.ndjson`);
  try {
    const setAside = book.torn.filter((torn) => torn.stream === stream).map((torn) => setAsideTorn(workspace, torn));
    const before = last?.year === Number(time.at.slice(0, 4)) ? last : { end: 0, line: 0 };
    const placed = appendLines(workspace, lines, before.end, before.line + 1);
    if (!placed) return { ok: false, code: 'ledger/moved', file };
    book.torn = book.torn.filter((torn) => torn.stream !== stream);
    const now = taken(options, book, placed);
    keepIfWorth(options, now, now === book ? reading : null);
    return { ok: true, result, events: placed.map(({ event }) => event), setAside, book: now };
  } catch (error) {
    return { ok: false, ...refusalOf(error) };
  }
}

/** The book with what was written. To take something back, all must be folded anew without it. */
function taken({ workspace, fold }: WriteOptions, book: Book, placed: readonly Placed[]): Book {
  if (placed.some(({ event }) => event.type === 'decision.undone')) {
    const whole = openWhole(workspace, fold);
    if (!whole.ok) throw new Error('the ledger was damaged while it was in use');
    return whole;
  }
  for (const one of placed) take(book, one, fold);
  return book;
}

/** Acts are made by this program: one that does not fit its schema is a bug, and must not stay in a ledger for ever. */
async function checkActs(acts: readonly Act[]): Promise<void> {
  const { eventValidators } = await import('../schema/generated/validate-events.mjs');
  for (const { type, data } of acts) {
    const valid = eventValidators[type]!;
    if (!valid(data)) throw new Error(`${type} does not fit its schema: ${JSON.stringify(valid.errors?.slice(0, 3))}`);
  }
}
