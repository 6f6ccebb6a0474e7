import { type CachedReading, keep, openCached } from './cache.ts';
import { asOf, type Book, type DamagedLedger, type Fold, openWhole } from './open.ts';

export interface OpenOptions {
  /** Folder that holds `ledger/`. */
  workspace: string;
  fold: Fold;
  /** Of this program and its rules: a cache of another one is not used. */
  version: string;
  /** Reads and checks every line, as official acts ask for; else what a cache vouches for is not read again. */
  full?: boolean;
  /** Only acts whose official date is this day or before. */
  asOf?: string;
}

/** Beyond so many events what was folded is kept for the next command. */
const worthKeeping = 200;

/** Opens the ledger to read from it. A damaged one is a value, not a throw. */
export function openBook(options: OpenOptions): Book | DamagedLedger {
  const { workspace, fold, asOf: day } = options;
  if (day !== undefined) return openWhole(workspace, fold, asOf(day));
  const { book, reading } = openForWriting(options);
  if (book.ok) keepIfWorth(options, book, reading);
  return book;
}

/** The same for a writer, who keeps the book himself when he is done. */
export function openForWriting({ workspace, fold, version, full }: OpenOptions): {
  book: Book | DamagedLedger;
  reading: CachedReading | null;
} {
  const reading = full ? null : openCached(workspace, fold, version);
  return { book: reading?.book ?? openWhole(workspace, fold), reading };
}

/**
 * Keeps a book that took many events to make; to read a few lines again costs less than to write whole rounds. A full
 * reading was asked for because the cache was not to be relied on: it leaves that alone.
 */
export function keepIfWorth(
  { workspace, version, full, fold }: OpenOptions,
  book: Book,
  reading: CachedReading | null,
): void {
  if (!full && book.folded > worthKeeping) keep(workspace, book, version, reading, fold.brief);
}
