import type { LedgerEvent } from '../process/event.ts';
import { type Chain, finish, follow, followUnreadable } from './chain.ts';
import { lineReader, linesOf, type RawLine } from './chunks.ts';
import { type Damages, type LedgerPlace, report } from './damage.ts';
import type { StreamFile, StreamFiles } from './files.ts';
import { hashSaid, type ReadLine, readLine } from './line.ts';
import { upcast } from './upcast.ts';

/** An event and where it stands. */
export interface Placed {
  event: LedgerEvent;
  at: { file: string; line: number };
  /** Of the file. */
  year: number;
  /** Where its line begins in the file, and where the next one does; bytes. */
  offset: number;
  end: number;
}

/** A further look at every sound line, for `verify`. */
export type Strict = (bytes: Buffer, event: LedgerEvent) => string | null;

export interface Reading {
  chain: Chain;
  /** Where the newest file ends soundly. */
  end: number;
  /** Where to begin, if what stands before was read already. */
  from?: { year: number; offset: number; line: number };
  strict?: Strict;
}

/** The command a line belongs to: how many of its lines are still to come, and its time. */
interface Group {
  left: number;
  at: string;
}

/** A file of a stream while it is read. */
interface OpenFile {
  file: StreamFile;
  next: () => RawLine | null;
  /** Of the line last read. */
  line: number;
  group: Group;
  /** Whether lines ended by CR LF were reported. */
  crlf: boolean;
}

/**
 * The events of one stream in file order, one with each call, null after the last; every line checked: bytes, hash,
 * chain, place, version. What is wrong is reported; the event is left out if it cannot stand. Throws what the file
 * system throws.
 */
export function readStream({ stream, files }: StreamFiles, reading: Reading): () => Placed | null {
  const { chain, from } = reading;
  const still = from ? files.filter(({ year }) => year >= from.year) : [...files];
  let open: OpenFile | null = null;
  const openNext = (): OpenFile | null => {
    const file = still.shift();
    if (!file) return null;
    const begin = from?.year === file.year ? from : { offset: 0, line: 1 };
    const next = lineReader(file.path, begin.offset, still.length === 0 ? reading.end : file.size, true);
    return { file, next, line: begin.line - 1, group: { left: 0, at: '' }, crlf: false };
  };
  const close = ({ file, line, group }: OpenFile): null => {
    if (group.left > 0) report(chain.damages, 'ledger/group', { file: file.name, line }, { seq: chain.seq });
    if (still.length > 0) return null;
    finish(chain);
    namePlaces(files, chain);
    return null;
  };
  return () => {
    for (;;) {
      open ??= openNext();
      if (!open) return null;
      const line = open.next();
      const placed = line && placedAt(stream, open, line, reading);
      if (placed) return placed;
      if (!line) open = close(open);
    }
  };
}

/** The event of a line and where it stands; null if it cannot. */
function placedAt(stream: string, open: OpenFile, raw: RawLine, reading: Reading): Placed | null {
  const { chain } = reading;
  const { file, group } = open;
  const { offset, ended } = raw;
  const at = { file: file.name, line: ++open.line };
  const { bytes, text } = raw.bytes[raw.bytes.length - 1] === 13 ? withoutReturn(open, raw, chain.damages) : raw;
  const read = readLine(bytes, text);
  if (!read.ok || !ended) {
    reportUnreadable(chain.damages, read, at, ended);
    followUnreadable(chain);
    group.left = 0;
    return null;
  }
  const event = eventAt(stream, file, read, bytes, at, reading);
  if (!checkGroup(group, read.event)) report(chain.damages, 'ledger/group', at, { seq: read.event.seq });
  return event && { event, at, year: file.year, offset, end: offset + raw.bytes.length + 1 };
}

/** A whole file whose line ends an editor or a transfer changed: said once, then looked through. */
function withoutReturn(open: OpenFile, { bytes }: RawLine, damages: Damages): { bytes: Buffer; text: null } {
  if (!open.crlf) report(damages, 'ledger/encoding', { file: open.file.name, line: open.line }, { why: 'crlf' });
  open.crlf = true;
  return { bytes: bytes.subarray(0, -1), text: null };
}

function reportUnreadable(damages: Damages, read: ReadLine, at: LedgerPlace, ended: boolean): void {
  const why = read.ok || !ended ? 'unended' : read.why;
  const encoding = why === 'bom' || why === 'utf8';
  report(damages, encoding ? 'ledger/encoding' : 'ledger/unreadable', at, { why });
}

/** The event of a line if it can stand. */
function eventAt(
  stream: string,
  file: StreamFile,
  { event, hash }: ReadLine & { ok: true },
  bytes: Buffer,
  at: LedgerPlace,
  { chain, strict }: Reading,
): LedgerEvent | null {
  const { damages } = chain;
  const sound = event.hash === hash;
  if (sound && event.stream !== stream) {
    report(damages, 'ledger/misplaced', at, { why: 'stream', is: event.stream, where: stream });
    return null;
  }
  if (!follow(chain, event, hash, at)) return null;
  if (Number(event.at.slice(0, 4)) !== file.year)
    report(damages, 'ledger/misplaced', at, { why: 'year', is: event.at.slice(0, 4), where: String(file.year) });
  const today = upcast(event);
  if (!today) report(damages, 'ledger/newer', at, { type: event.type, v: event.v });
  const why = strict?.(bytes, event);
  if (today && why) report(damages, 'ledger/unreadable', at, { why });
  return today;
}

/** Whether a line continues its command as the line before announced; takes over what it announces itself. */
function checkGroup(group: Group, { more = 0, at }: LedgerEvent): boolean {
  const fits = group.left === 0 || (more === group.left - 1 && at === group.at);
  group.left = more;
  group.at = at;
  return fits;
}

/** Gives the damages that name an event by its hash the place where it stands; reads the stream again, as this is rare. */
function namePlaces(files: readonly StreamFile[], { toName }: Chain): void {
  if (toName.size === 0) return;
  for (const file of files) {
    let line = 0;
    for (const { bytes } of linesOf(file.path, 0, file.size)) {
      line++;
      const hash = hashSaid(bytes);
      for (const damage of toName.get(hash) ?? []) damage.other = { file: file.name, line };
      toName.delete(hash);
    }
  }
}
