import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Act, eventVersion, type LedgerEvent } from '../process/event.ts';
import { appendLasting, syncFolder } from './disk.ts';
import { ledgerOf } from './files.ts';
import { writeLine } from './line.ts';
import type { Book } from './open.ts';
import type { Placed } from './stream.ts';

/** What the ledger adds to the acts of one command. */
export interface Signature {
  stream: string;
  /** Who decided. */
  actor: string;
  /** The official date of the act. */
  on: string;
  /** The clock, of all of them. */
  at: string;
}

/** The acts of one command as a chain of lines. */
export function chainActs(
  book: Book,
  acts: readonly Act[],
  { stream, actor, on, at }: Signature,
): { event: LedgerEvent; line: Buffer }[] {
  const own = book.heads.get(stream);
  const seen = Object.fromEntries(
    [...book.heads].filter(([name]) => name !== stream).map(([name, { hash, seq }]) => [name, { hash, seq }]),
  );
  let [prev, seq] = [own?.hash ?? null, own?.seq ?? 0];
  return acts.map((act, i) => {
    seq++;
    const left = acts.length - 1 - i;
    const rest = {
      actor,
      at,
      on,
      prev,
      seen,
      seq,
      stream,
      v: eventVersion,
      ...(left > 0 ? { more: left } : {}),
      ...act,
    };
    const { hash, line } = writeLine(rest);
    prev = hash;
    // What is folded is what will be read: without what JSON leaves out.
    return { event: JSON.parse(line.toString('utf8')) as LedgerEvent, line };
  });
}

/**
 * Writes the lines of one command behind the last event of their stream: one write, one fsync; a new file or folder is
 * made lasting too. Throws what the file system throws; then nothing was written.
 * @param size of the year's file before, as it was read; 0 if there is none
 * @returns the events with their places; null if the file is not what was read
 */
export function appendLines(
  workspace: string,
  lines: readonly { event: LedgerEvent; line: Buffer }[],
  size: number,
  firstLine: number,
): Placed[] | null {
  const { stream, at } = lines[0]!.event;
  const name = `ledger/${stream}/${at.slice(0, 4)}.ndjson`;
  const file = join(workspace, name);
  const folder = dirname(file);
  const isNew = !existsSync(file);
  const newFolder = mkdirSync(folder, { recursive: true });
  if (!appendLasting(file, size, Buffer.concat(lines.map(({ line }) => line)))) return null;
  if (isNew) syncFolder(folder);
  if (newFolder !== undefined) syncFolder(ledgerOf(workspace));
  let offset = size;
  return lines.map(({ event, line }, i) => {
    const placed = {
      event,
      at: { file: name, line: firstLine + i },
      year: Number(at.slice(0, 4)),
      offset,
      end: offset + line.length,
    };
    offset = placed.end;
    return placed;
  });
}
