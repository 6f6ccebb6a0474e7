import type { Brief } from '../process/brief.ts';
import { type Head, type LedgerEvent, official } from '../process/event.ts';
import type { State, Year } from '../process/state.ts';
import { byPlace, type Damages, type Torn } from './damage.ts';
import { type Listed, listLedger } from './files.ts';
import { isBefore } from './merge.ts';
import { replay, undoneIn } from './replay.ts';
import type { Placed } from './stream.ts';

/** What the ledger is folded with; the ledger itself knows no rule. */
export interface Fold {
  initial(): State;
  /** Applies an event to the state, in place. */
  evolve(state: State, event: LedgerEvent): void;
  /** A round in brief, to be kept beside it. */
  brief?(round: Year): Brief;
}

/** The last event of a stream: its identity, its clock, and where it stands. */
export interface LastEvent extends Head {
  at: string;
  year: number;
  line: number;
  offset: number;
  end: number;
}

/** A sound ledger and what follows from it. */
export interface Book {
  ok: true;
  state: State;
  heads: Map<string, LastEvent>;
  torn: Torn[];
  /** How many events stand in the ledger. */
  events: number;
  /** The event that comes last by (at, stream): what is later than it comes after all. */
  latest: { at: string; stream: string } | null;
  /** How many events were read for it; all, unless a cache knew the rest. */
  folded: number;
}

/** A ledger that is not what was written. Nothing may be decided on it. */
export interface DamagedLedger {
  ok: false;
  damages: Damages;
  torn: Torn[];
}

const lastOf = ({ event, at, year, offset, end }: Placed): LastEvent => ({
  hash: event.hash,
  seq: event.seq,
  at: event.at,
  year,
  line: at.line,
  offset,
  end,
});

/** Puts one event into a book. */
export function take(book: Book, placed: Placed, fold: Fold): void {
  fold.evolve(book.state, placed.event);
  note(book, placed);
  book.heads.set(placed.event.stream, lastOf(placed));
}

function note(book: Book, { event }: Placed): void {
  book.events++;
  book.folded++;
  if (!book.latest || isBefore(book.latest, event)) book.latest = event;
}

const emptyBook = (state: State): Book => ({
  ok: true,
  state,
  heads: new Map(),
  torn: [],
  events: 0,
  latest: null,
  folded: 0,
});

/** Which acts count. */
export type Counts = (event: LedgerEvent) => boolean;

/** Only acts whose official date is this day or before. */
export const asOf =
  (day: string): Counts =>
  ({ on }) =>
    on <= day;

/**
 * Reads the whole ledger, checks every line and folds it. Without a folder `ledger/` it is empty.
 * @param counts leaves out of the fold what does not count; it is checked all the same
 */
export function openWhole(workspace: string, fold: Fold, counts?: Counts): Book | DamagedLedger {
  // Who reads holds no lock: if a writer came in between, what looks like damage may be half of its work.
  for (let again = 0; ; again++) {
    const before = sizesOf(listLedger(workspace));
    const quick = openOnce(workspace, fold, false, counts);
    const opened = quick.ok ? quick : openOnce(workspace, fold, true, counts);
    if (opened.ok || again === 2 || sizesOf(listLedger(workspace)) === before) return opened;
  }
}

const sizesOf = ({ streams }: Listed): string =>
  streams.flatMap(({ files }) => files.map(({ name, size }) => `${name} ${size}`)).join('\n');

function openOnce(workspace: string, fold: Fold, remember: boolean, counts?: Counts): Book | DamagedLedger {
  const { listed, damages, torn, ends, next } = replay(workspace, { remember });
  const undone = undoneIn(listed.streams, ends, counts);
  const book = emptyBook(fold.initial());
  const last = new Map<string, Placed>();
  const foldIn = (placed: Placed): void => {
    const { event } = placed;
    // What was announced to the public cannot be taken back.
    if (undone.size === 0 || !undone.has(event.hash) || official.has(event.type)) fold.evolve(book.state, event);
    note(book, placed);
    last.set(event.stream, placed);
  };
  // Once it is damaged, no state is to be had; what is left is read to name the rest of the damage.
  for (let placed = next(); placed; placed = next())
    if (damages.count === 0 && (!counts || counts(placed.event))) foldIn(placed);
  damages.found.sort(byPlace);
  if (damages.count > 0) return { ok: false, damages, torn };
  for (const [stream, placed] of last) book.heads.set(stream, lastOf(placed));
  book.torn = torn;
  return book;
}

/** An event as `log` and `show` tell it. */
export interface LoggedEvent extends Placed {
  undone: boolean;
}

/**
 * Every event in causal order with its place; read as it is asked for. Damage is no hindrance to reading on: look at
 * `damages` after the last one.
 */
export function logOf(workspace: string): {
  events: Generator<LoggedEvent, void, undefined>;
  damages: Damages;
  torn: Torn[];
} {
  const { listed, damages, torn, ends, next } = replay(workspace, { remember: true });
  const undone = undoneIn(listed.streams, ends);
  return { events: marked(next, undone), damages, torn };
}

function* marked(next: () => Placed | null, undone: ReadonlySet<string>): Generator<LoggedEvent, void, undefined> {
  for (let placed = next(); placed; placed = next())
    yield { ...placed, undone: undone.has(placed.event.hash) && !official.has(placed.event.type) };
}
