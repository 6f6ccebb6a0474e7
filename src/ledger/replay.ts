import type { LedgerEvent } from '../process/event.ts';
import { type Chain, chainFrom } from './chain.ts';
import { contains, linesOf, newlinesBefore } from './chunks.ts';
import { type Damages, noDamage, report, type Torn } from './damage.ts';
import { type Listed, listLedger, type StreamFiles } from './files.ts';
import { readLine } from './line.ts';
import { merge } from './merge.ts';
import { type Placed, readStream, type Strict } from './stream.ts';
import { measureTail } from './tail.ts';

/** A ledger opened for reading from its first line. */
export interface Replay {
  listed: Listed;
  damages: Damages;
  torn: Torn[];
  chains: Map<string, Chain>;
  /** Where the newest file of each stream ends soundly. */
  ends: Map<string, number>;
  /** The next event in causal order; null after the last one, when `damages` is complete. */
  next: () => Placed | null;
}

export interface ReplayOptions {
  strict?: Strict;
  /**
   * Keeps every hash, by which damage is told apart and seen heads are looked up. Without it one stream alone is read
   * a tenth faster; if there is damage, it must be read again to name it.
   */
  remember: boolean;
}

/** A whole ledger, every line checked. Throws only what the file system throws. */
export function replay(workspace: string, { strict, remember }: ReplayOptions): Replay {
  const listed = listLedger(workspace);
  const damages = noDamage();
  for (const file of listed.foreign) report(damages, 'ledger/foreign', { file });
  const { torn, ends } = measure(listed);
  const chains = new Map(
    listed.streams.map(({ stream }) => [stream, chainFrom(damages, undefined, remember || listed.streams.length > 1)]),
  );
  const sources = listed.streams.map((files) => {
    const chain = chains.get(files.stream)!;
    const reading = { chain, end: ends.get(files.stream)!, ...(strict ? { strict } : {}) };
    return { stream: files.stream, chain, pull: readStream(files, reading) };
  });
  return { listed, damages, torn, chains, ends, next: merge(sources, damages) };
}

/** Where each stream ends, and what a crash left behind it. */
export function measure({ streams }: Listed): Pick<Replay, 'torn' | 'ends'> {
  const torn: Torn[] = [];
  const ends = new Map<string, number>();
  for (const { stream, files } of streams) {
    const { path, name, year } = files.at(-1)!;
    const { end, size } = measureTail(path);
    ends.set(stream, end);
    if (end < size)
      torn.push({ stream, year, file: name, line: newlinesBefore(path, end) + 1, offset: end, bytes: size - end });
  }
  return { torn, ends };
}

const undoing = Buffer.from('"type":"decision.undone"');

/**
 * Hashes of the events that were taken back. Looked for before the fold, by their bytes: to fold twice would cost twice.
 * @param counts whether an act counts, e.g. by its official date
 */
export function undoneIn(
  streams: readonly StreamFiles[],
  ends: ReadonlyMap<string, number>,
  counts: (event: LedgerEvent) => boolean = () => true,
): Set<string> {
  const undone = new Set<string>();
  const buffer = Buffer.allocUnsafe(1 << 17);
  for (const { stream, files } of streams) {
    for (const file of files) {
      const to = file === files.at(-1) ? ends.get(stream)! : file.size;
      if (!contains(file.path, undoing, to, buffer)) continue;
      for (const { bytes } of linesOf(file.path, 0, to)) {
        if (!bytes.includes(undoing)) continue;
        const line = readLine(bytes);
        if (line.ok && counts(line.event)) addUndone(undone, line.event);
      }
    }
  }
  return undone;
}

function addUndone(undone: Set<string>, event: LedgerEvent): void {
  if (event.type === 'decision.undone') undone.add(event.data.event);
}
