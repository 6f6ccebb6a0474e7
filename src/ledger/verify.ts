import type { LedgerEvent } from '../process/event.ts';
import { type Chain, hashAt, headOf } from './chain.ts';
import { type Checkpoint, checkpointOf } from './checkpoint.ts';
import { byPlace, type Damage, type LedgerPlace, report, type Torn } from './damage.ts';
import type { Listed } from './files.ts';
import { isCanonical } from './line.ts';
import { replay } from './replay.ts';
import type { Strict } from './stream.ts';

export interface VerifiedStream {
  stream: string;
  /** Number of its last event, and its hash; null if it has none. */
  seq: number;
  hash: string | null;
  files: number;
}

export interface Verification {
  /** No damage; a torn tail is none. */
  sound: boolean;
  streams: VerifiedStream[];
  /** Events that stand. */
  events: number;
  /** By place; the first fifty. */
  damages: Damage[];
  /** All damages there are. */
  count: number;
  torn: Torn[];
  /** Of what is here now; only worth keeping if it is sound. */
  checkpoint: Checkpoint;
}

/** Every line once more than for reading: is it written as the writer writes, and does the event fit its schema? */
async function strictLook(): Promise<Strict> {
  const { eventValidators, validateLine } = await import('../schema/generated/validate-events.mjs');
  return (bytes: Buffer, event: LedgerEvent) => {
    if (!isCanonical(bytes, event)) return 'not-canonical';
    // Older versions were checked against the schemas of their time.
    if (event.v !== 1 || !Object.hasOwn(eventValidators, event.type)) return null;
    return validateLine(event) && eventValidators[event.type]!(event.data) ? null : 'schema';
  };
}

/**
 * Reads every line of the whole ledger and says all that is wrong with it; never from a cache.
 * Found without a checkpoint: a line that was changed, is missing, doubled, moved or inserted, a fork, a stream that
 * another one saw and that is not here. Not found without one: the end of a stream cut off if no other stream saw it,
 * and a stream rewritten whole. See checkpoint.ts.
 */
export async function verifyLedger(workspace: string, against?: Checkpoint): Promise<Verification> {
  const { listed, damages, torn, chains, next } = replay(workspace, { strict: await strictLook(), remember: true });
  let count = 0;
  while (next()) count++;
  if (against) {
    for (const [stream, head] of Object.entries(against.heads)) {
      const here = chains.get(stream);
      const hash = here && hashAt(here, head.seq);
      const at = placeOf(listed, stream);
      if (hash === undefined || hash === null) {
        const standing = here?.seq ?? 0;
        report(damages, 'ledger/checkpoint-missing', at, { stream, seq: head.seq, standing });
      } else if (hash !== '' && hash !== head.hash) {
        report(damages, 'ledger/checkpoint-differs', at, { stream, seq: head.seq, hash: head.hash, is: hash });
      }
    }
  }
  const streams = listed.streams.map(({ stream, files }) => {
    const { seq, hash } = chains.get(stream)!;
    return { stream, seq, hash, files: files.length };
  });
  return {
    sound: damages.count === 0,
    streams,
    events: count,
    damages: damages.found.toSorted(byPlace),
    count: damages.count,
    torn,
    checkpoint: checkpointOf(headsOf(chains)),
  };
}

const headsOf = (chains: ReadonlyMap<string, Chain>) =>
  [...chains].flatMap(([stream, chain]) => {
    const head = headOf(chain);
    return head ? [[stream, head] as const] : [];
  });

/** The file in which an event of a stream would stand: its newest, or its folder. */
const placeOf = (listed: Listed, stream: string): LedgerPlace => ({
  file: listed.streams.find((one) => one.stream === stream)?.files.at(-1)?.name ?? `ledger/${stream}`,
});
