import { lstatSync } from 'node:fs';
import {
  type CachedBook,
  type CachedFile,
  type CachedRound,
  type CachedStream,
  readBook,
  readRegistry,
  readSupervision,
  readYear,
  writeCache,
} from './cache-files.ts';
import { chainFrom } from './chain.ts';
import { noDamage } from './damage.ts';
import { listLedger, type StreamFiles } from './files.ts';
import { type LazyYears, lazyYears } from './lazy-years.ts';
import { hashSaid } from './line.ts';
import { isBefore, merge } from './merge.ts';
import { type Book, type Fold, openWhole, take } from './open.ts';
import { measure } from './replay.ts';
import { type Placed, readStream } from './stream.ts';
import { bytesAt } from './tail.ts';
import type { Supervision } from '../process/life/state.ts';
import type { Registry, State, Year } from '../process/state.ts';

/** A book with what is needed to cache it anew. */
export interface CachedReading {
  book: Book;
  cached: CachedBook;
  years: LazyYears;
  /** What holds across rounds, if anybody asked for it: else it cannot have changed. */
  registry(): Registry | null;
  supervision(): Supervision | null;
}

/** A state of which each part is read where it is first asked for. */
function lazyState(
  years: LazyYears,
  load: () => Registry,
  loadSupervision: () => Supervision,
): { state: State } & Pick<CachedReading, 'registry' | 'supervision'> {
  let registry: Registry | null = null;
  let supervision: Supervision | null = null;
  const state: State = {
    years,
    get registry() {
      return (registry ??= load());
    },
    get supervision() {
      return (supervision ??= loadSupervision());
    },
  };
  return { state, registry: () => registry, supervision: () => supervision };
}

const statOf = (files: StreamFiles): CachedFile[] =>
  files.files.map(({ path, year }) => {
    const { size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
    return { year, size: Number(size), mtime: String(mtimeNs), ctime: String(ctimeNs) };
  });

const isSame = (a: CachedFile, b: CachedFile): boolean =>
  a.year === b.year && a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime;

/**
 * The book from the cache and what was appended since; null where the cache does not hold and the whole ledger must be
 * read. It holds if every file is as it was, or the last one of a stream grew, and the event the cache ends with still
 * stands there. What was appended is checked like any line, and must come after all that was folded before.
 */
export function openCached(workspace: string, fold: Fold, version: string): CachedReading | null {
  const cached = readBook(workspace, version);
  if (!cached) return null;
  const listed = listLedger(workspace);
  if (listed.foreign.length > 0 || listed.streams.length !== cached.streams.length) return null;
  const grown = listed.streams.map((files, i) => growthOf(files, cached.streams[i]!));
  if (grown.includes(null)) return null;
  const load = (year: number, digest: string): Year | undefined =>
    readYear(workspace, year, digest) ?? refold(workspace, fold, book).state.years.get(year);
  const kept = new Map(cached.years.map((one) => [one.year, one]));
  const years = lazyYears(
    kept.keys(),
    (year) => load(year, kept.get(year)!.digest),
    (year) => kept.get(year)?.brief,
  );
  const { state, registry, supervision } = lazyState(
    years,
    () => readRegistry(workspace, cached.registry) ?? refold(workspace, fold, book).state.registry,
    () => readSupervision(workspace, cached.supervision) ?? refold(workspace, fold, book).state.supervision,
  );
  const book: Book = {
    ok: true,
    state,
    heads: new Map(cached.streams.map(({ stream, last }) => [stream, last])),
    torn: [],
    events: cached.events,
    latest: cached.latest,
    folded: 0,
  };
  const reading = { book, cached, years, registry, supervision };
  if (!grown.includes(true)) return reading;
  return readOn(reading, listed.streams, fold) ? reading : null;
}

/** A round that is gone or spoiled costs a full reading, and nothing else: of exactly the events that were taken so far. */
function refold(workspace: string, fold: Fold, { heads }: Book): Book {
  const until = new Map([...heads].map(([stream, { seq }]) => [stream, seq]));
  const whole = openWhole(workspace, fold, ({ stream, seq }) => seq <= (until.get(stream) ?? 0));
  if (!whole.ok) throw new Error('the ledger was damaged while it was in use');
  return whole;
}

/** Whether a stream grew since; null where it is not the stream that was cached. */
function growthOf(files: StreamFiles, cached: CachedStream): boolean | null {
  const now = statOf(files);
  const [last, index] = [cached.last, cached.files.length - 1];
  if (files.stream !== cached.stream || now.length < cached.files.length) return null;
  if (
    !cached.files.every(
      (one, i) => isSame(one, now[i]!) || (i === index && one.year === now[i]!.year && one.size < now[i]!.size),
    )
  )
    return null;
  const file = files.files.find(({ year }) => year === last.year);
  if (!file || hashSaid(bytesAt(file.path, last.offset, last.offset + 76)) !== last.hash) return null;
  return now.length > cached.files.length || now[index]!.size > cached.files[index]!.size;
}

/** Reads and folds what was appended; false where only a full reading tells. */
function readOn({ book, cached }: CachedReading, streams: readonly StreamFiles[], fold: Fold): boolean {
  const damages = noDamage();
  const { torn, ends } = measure({ streams: [...streams], foreign: [] });
  book.torn = torn;
  const sources = streams.map((files, i) => {
    const { last } = cached.streams[i]!;
    const chain = chainFrom(damages, { seq: last.seq, hash: last.hash });
    const from = { year: last.year, offset: last.end, line: last.line + 1 };
    return { stream: files.stream, chain, pull: readStream(files, { chain, end: ends.get(files.stream)!, from }) };
  });
  let known = true;
  const placed: Placed[] = [];
  const next = merge(sources, damages, () => (known = false));
  for (let one = next(); one; one = next()) placed.push(one);
  if (!known || damages.count > 0) return false;
  if (placed.some(({ event }) => event.type === 'decision.undone')) return false;
  const before = new Map(cached.streams.map(({ stream, last }) => [stream, last.seq]));
  const after = new Set<string>();
  for (const { event } of placed) {
    const others = [...before].every(
      ([stream, seq]) => stream === event.stream || (event.seen[stream]?.seq ?? 0) >= seq,
    );
    if (others) after.add(event.stream);
    // It might belong before what was folded already: only a fold from the start knows.
    if (!after.has(event.stream) && !isBefore(cached.latest, event)) return false;
  }
  for (const one of placed) take(book, one, fold);
  return true;
}

/** Keeps a sound book for the next command, with each round in brief. */
export function keep(
  workspace: string,
  book: Book,
  version: string,
  reading: CachedReading | null,
  brief?: Fold['brief'],
): void {
  // What a crash left behind will be set aside by the next write; until then every file is looked at anew.
  if (!book.latest || book.torn.length > 0) return;
  const streams: CachedStream[] = [];
  for (const files of listLedger(workspace).streams) {
    const last = book.heads.get(files.stream);
    if (!last) return;
    streams.push({ stream: files.stream, files: statOf(files), last });
  }
  const rounds = reading
    ? reading.years.loaded()
    : new Map([...book.state.years.keys()].map((year) => [year, book.state.years.get(year)!]));
  const known = new Map(reading?.cached.years.map((one) => [one.year, one]));
  const years = [...book.state.years.keys()].map((year): CachedRound => {
    const round = rounds.get(year);
    if (!round) return known.get(year) ?? { year, digest: '' };
    return { year, digest: '', ...(brief ? { brief: brief(round) } : {}) };
  });
  const across = reading
    ? { registry: reading.registry(), supervision: reading.supervision() }
    : { registry: book.state.registry, supervision: book.state.supervision };
  const { at, stream } = book.latest;
  const head = { version, streams, latest: { at, stream }, events: book.events };
  const { registry = '', supervision = '' } = reading?.cached ?? {};
  writeCache(workspace, { ...head, registry, supervision, years }, rounds, across);
}
