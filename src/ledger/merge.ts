import type { LedgerEvent } from '../process/event.ts';
import { type Chain, hashAt } from './chain.ts';
import { type Damages, report } from './damage.ts';
import type { Placed } from './stream.ts';

/** One stream on its way into the order of all. */
export interface Source {
  stream: string;
  chain: Chain;
  /** Its next event; null after the last. */
  pull: () => Placed | null;
}

interface Flow extends Source {
  next: Placed | null;
  /** Number of its last event that was handed out. */
  done: number;
  /** The heads its last event had seen and that were found: hardly ever do they change. */
  found: Map<string, string>;
}

/** Whether an event comes before another of another stream when neither saw the other. */
export const isBefore = (a: Pick<LedgerEvent, 'at' | 'stream'>, b: Pick<LedgerEvent, 'at' | 'stream'>): boolean =>
  a.at < b.at || (a.at === b.at && a.stream < b.stream);

/**
 * The events of all streams in causal order, one with each call, null after the last: each after every event its writer had seen, ties by (at, stream). The order
 * depends on nothing but the events. A head that was seen and is not here, or is another event, is damage, named where
 * it was first seen.
 * @param earlier called for a seen head that lies before what is read, and so cannot be looked up
 */
export function merge(
  sources: readonly Source[],
  damages: Damages,
  earlier: () => void = () => {},
): () => Placed | null {
  const flows = sources.map(
    (source): Flow => ({ ...source, next: source.pull(), done: source.chain.base.seq, found: new Map() }),
  );
  const byName = new Map(flows.map((flow) => [flow.stream, flow]));
  return () => {
    const flow = firstOf(flows, byName);
    if (!flow) return null;
    const placed = flow.next!;
    checkSeen(flow, placed, byName, damages, earlier);
    flow.done = placed.event.seq;
    flow.next = flow.pull();
    return placed;
  };
}

/** The stream whose event comes next; null after the last. */
function firstOf(flows: readonly Flow[], byName: ReadonlyMap<string, Flow>): Flow | null {
  let best: Flow | null = null;
  let waiting: Flow | null = null;
  for (const flow of flows) {
    if (!flow.next) continue;
    if (!isReady(flow, byName)) waiting = earlierOf(waiting, flow);
    else best = earlierOf(best, flow);
  }
  // Streams that wait for each other can only come of damage; going on finds the rest of it.
  return best ?? waiting;
}

const earlierOf = (a: Flow | null, b: Flow): Flow => (a && isBefore(a.next!.event, b.next!.event) ? a : b);

/** Whether every event it had seen was handed out, or will never come. */
function isReady(flow: Flow, byName: ReadonlyMap<string, Flow>): boolean {
  const { seen } = flow.next!.event;
  for (const stream in seen) {
    const other = byName.get(stream);
    if (other?.next && other !== flow && other.done < seen[stream]!.seq && other.next.event.seq <= seen[stream]!.seq)
      return false;
  }
  return true;
}

function checkSeen(
  flow: Flow,
  { event, at }: Placed,
  byName: ReadonlyMap<string, Flow>,
  damages: Damages,
  earlier: () => void,
): void {
  for (const stream in event.seen) {
    const head = event.seen[stream]!;
    if (flow.found.get(stream) === head.hash) continue;
    const other = byName.get(stream);
    const here = other && hashAt(other.chain, head.seq);
    if (other && head.seq < other.chain.base.seq) earlier();
    // '' stands for a damaged line, which was reported already.
    else if (here === undefined || here === null)
      reportOnce(flow, damages, 'ledger/seen-missing', at, stream, head.seq);
    else if (here !== '' && here !== head.hash) reportOnce(flow, damages, 'ledger/seen-differs', at, stream, head.seq);
    flow.found.set(stream, head.hash);
  }
}

/** Once for each pair of streams: what comes after has mostly seen the same. */
function reportOnce(
  { found }: Flow,
  damages: Damages,
  code: 'ledger/seen-missing' | 'ledger/seen-differs',
  at: Placed['at'],
  stream: string,
  seq: number,
): void {
  const key = `${code} ${stream}`;
  if (!found.has(key)) report(damages, code, at, { stream, seq });
  found.set(key, '');
}
