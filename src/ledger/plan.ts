import type { Head } from '../process/event.ts';
import { linesOf } from './chunks.ts';
import { type Listed, listLedger, type StreamFile } from './files.ts';
import { readLine } from './line.ts';
import { upcast } from './upcast.ts';

/** Bytes of a file: from, to. */
export type Span = readonly [from: number, to: number];

/** What of one file does not belong to the sound chain of its stream. */
export interface Removal {
  stream: string;
  year: number;
  /** Relative to the workspace. */
  file: string;
  path: string;
  size: number;
  /** The first line of it. */
  line: number;
  lines: number;
  spans: Span[];
}

export interface StreamPlan {
  stream: string;
  /** The last event that stays; null if none does. */
  head: Head | null;
  /** Events that stay. */
  kept: number;
}

/** What must be taken out of a ledger for it to be sound. Nothing if it is. */
export interface RecoveryPlan {
  streams: StreamPlan[];
  removals: Removal[];
  /** What does not belong below `ledger/`, relative to the workspace. */
  foreign: string[];
}

/** A line, and whether it may stay. */
interface Row {
  file: StreamFile;
  line: number;
  span: Span;
  hash: string;
  seq: number;
  prev: string | null;
  seen: Readonly<Record<string, Head>>;
  more: number;
  at: string;
}

/** A line that is no sound event of its stream and year. */
const bad = { hash: '', seq: 0, prev: null, seen: {}, more: 0, at: '' } as const;

function rowsOf(stream: string, files: readonly StreamFile[]): Row[] {
  const rows: Row[] = [];
  for (const file of files) {
    let line = 0;
    for (const { bytes, offset, ended } of linesOf(file.path, 0, file.size)) {
      line++;
      const read = readLine(bytes);
      const span: Span = [offset, offset + bytes.length + (ended ? 1 : 0)];
      const sound =
        ended &&
        read.ok &&
        read.hash === read.event.hash &&
        read.event.stream === stream &&
        Number(read.event.at.slice(0, 4)) === file.year &&
        upcast(read.event) !== null;
      if (!sound) rows.push({ file, line, span, ...bad });
      else {
        const { hash, seq, prev, seen, more = 0, at } = read.event;
        rows.push({ file, line, span, hash, seq, prev, seen, more, at });
      }
    }
  }
  return rows;
}

/** The longest chain from the first event on, in the order of the files: of two sides of a fork the one that comes first. */
function chainOf(rows: readonly Row[]): Row[] {
  const chain: Row[] = [];
  for (const row of rows) {
    const last = chain.at(-1);
    if (row.hash !== '' && row.seq === chain.length + 1 && row.prev === (last?.hash ?? null)) chain.push(row);
  }
  return chain;
}

/** The length of a chain that ends with a whole command. */
function wholeCommands(chain: readonly Row[], length: number): number {
  let [whole, left] = [0, 0];
  for (let i = 0; i < length; i++) {
    const { more, at, file } = chain[i]!;
    const before = chain[i - 1];
    if (left > 0 && (more !== left - 1 || at !== before?.at || file !== before.file)) return whole;
    left = more;
    if (left === 0) whole = i + 1;
  }
  return whole;
}

/**
 * What a sound ledger can be made of: of each stream the chain from its first event up to the first that is missing or
 * damaged, or that saw an event which is not there. Reads only.
 */
export function planRecovery(workspace: string): RecoveryPlan {
  const listed = listLedger(workspace);
  const all = new Map(listed.streams.map(({ stream, files }) => [stream, rowsOf(stream, files)]));
  const chains = new Map([...all].map(([stream, rows]) => [stream, chainOf(rows)]));
  const lengths = new Map([...chains].map(([stream, chain]) => [stream, wholeCommands(chain, chain.length)]));
  // To cut one stream may take away what another had seen.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [stream, chain] of chains) {
      const length = lengths.get(stream)!;
      const first = chain.findIndex(({ seen }, i) => i < length && !sawOnlyWhatIs(seen, chains, lengths));
      if (first === -1) continue;
      lengths.set(stream, wholeCommands(chain, first));
      changed = true;
    }
  }
  const streams = [...chains].map(([stream, chain]): StreamPlan => {
    const kept = lengths.get(stream)!;
    const last = chain[kept - 1];
    return { stream, head: last ? { hash: last.hash, seq: last.seq } : null, kept };
  });
  return { streams, removals: removalsOf(listed, all, chains, lengths), foreign: listed.foreign };
}

const sawOnlyWhatIs = (
  seen: Row['seen'],
  chains: ReadonlyMap<string, readonly Row[]>,
  lengths: ReadonlyMap<string, number>,
): boolean =>
  Object.entries(seen).every(
    ([stream, { hash, seq }]) => seq <= (lengths.get(stream) ?? 0) && chains.get(stream)![seq - 1]?.hash === hash,
  );

function removalsOf(
  { streams }: Listed,
  all: ReadonlyMap<string, readonly Row[]>,
  chains: ReadonlyMap<string, readonly Row[]>,
  lengths: ReadonlyMap<string, number>,
): Removal[] {
  return streams.flatMap(({ stream, files }) => {
    const kept = new Set(chains.get(stream)!.slice(0, lengths.get(stream)));
    return files.flatMap((file) => {
      const gone = all.get(stream)!.filter((row) => row.file === file && !kept.has(row));
      if (gone.length === 0) return [];
      const spans: Span[] = [];
      for (const { span } of gone) {
        const last = spans.at(-1);
        if (last?.[1] === span[0]) spans[spans.length - 1] = [last[0], span[1]];
        else spans.push(span);
      }
      const { name, path, size, year } = file;
      return [{ stream, year, file: name, path, size, line: gone[0]!.line, lines: gone.length, spans }];
    });
  });
}
