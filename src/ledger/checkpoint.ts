/*
 * A hash chain finds a changed, missing, doubled, inserted or moved line. It cannot find a cut tail – what was last
 * written and is gone leaves no trace in what stands before it – nor a file that was rewritten whole with new hashes.
 * Both are found against a checkpoint that was printed or sent elsewhere before: its heads must still stand at their
 * numbers. Other streams that saw the cut or rewritten events find it too. Without either, nobody can.
 */
import { canonical } from '../core/canonical.ts';
import type { Head } from '../process/event.ts';
import { streamName } from './files.ts';
import { sha256 } from './line.ts';

/** Where every stream stood at a time. */
export interface Checkpoint {
  schema: 'xjsme/checkpoint/1';
  heads: Readonly<Record<string, Head>>;
  /** `sha256:` and the SHA-256 of the canonical JSON of the heads. */
  digest: string;
}

export function checkpointOf(heads: Iterable<readonly [stream: string, head: Head]>): Checkpoint {
  const plain = Object.fromEntries([...heads].map(([stream, { hash, seq }]) => [stream, { hash, seq }]));
  return { schema: 'xjsme/checkpoint/1', heads: plain, digest: digestOf(plain) };
}

const digestOf = (heads: Checkpoint['heads']): string => `sha256:${sha256(Buffer.from(canonical(heads), 'utf8'))}`;

/** For print: `stream:seq:hash`, one line a stream, by name. */
export const checkpointText = ({ heads }: Checkpoint): string =>
  Object.keys(heads)
    .toSorted()
    .map((stream) => `${stream}:${heads[stream]!.seq}:${heads[stream]!.hash}\n`)
    .join('');

/**
 * Reads a checkpoint from JSON – one itself, or a document with one as its `checkpoint`, such as a published list – or
 * from any text in which printed heads stand. null if there is none in it, or if it does not hash to its own digest.
 */
export function parseCheckpoint(text: string): Checkpoint | null {
  const bare = text.replace(/^\ufeff/, '').trim();
  return bare.startsWith('{') ? fromJson(bare) : fromText(bare);
}

function fromJson(text: string): Checkpoint | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const found = [value, (value as { checkpoint?: unknown }).checkpoint].find(isCheckpoint);
  return found && digestOf(found.heads) === found.digest ? found : null;
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  /^[0-9a-f]{64}$/.test(String((value as Head).hash)) &&
  Number.isSafeInteger((value as Head).seq) &&
  (value as Head).seq > 0 &&
  Object.keys(value).length === 2;

function isCheckpoint(value: unknown): value is Checkpoint {
  const { schema, heads } = (value ?? {}) as Partial<Checkpoint>;
  // On a published list it stands as part of the list, without a schema of its own.
  if ((schema !== undefined && schema !== 'xjsme/checkpoint/1') || typeof heads !== 'object' || heads === null)
    return false;
  return Object.entries(heads).every(([stream, head]) => streamName.test(stream) && isHead(head));
}

function fromText(text: string): Checkpoint | null {
  const heads = new Map<string, Head>();
  for (const [, stream, seq, hash] of text.matchAll(
    /(?<![a-z0-9-])([a-z0-9][a-z0-9-]{0,63}):([1-9]\d{0,14}):([0-9a-f]{64})(?![0-9a-f])/g,
  ))
    heads.set(stream!, { hash: hash!, seq: Number(seq) });
  return heads.size > 0 ? checkpointOf(heads) : null;
}
