import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Written, withLedger, type WriteOptions } from '../../src/ledger/write.ts';
import { openBook } from '../../src/ledger/book.ts';
import type { Book, DamagedLedger, Fold } from '../../src/ledger/open.ts';
import type { Act, LedgerEvent } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { yearOf } from '../../src/process/find.ts';
import { initial } from '../../src/process/state.ts';

export const place = mkdtempSync(join(tmpdir(), 'xjsme-ledger-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

let made = 0;
export const newWorkspace = (): string => join(place, `w${made++}`);

export function copyOf(workspace: string): string {
  const copy = newWorkspace();
  cpSync(workspace, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** What the program folds with. */
export const trueFold: Fold = { initial, evolve };

/** A fold that shows every event and the order they came in, across years and within one. */
export const fold: Fold = {
  initial,
  evolve(state, event) {
    const one = { received: event.hash, id: event.type, year: event.seq };
    const all = state.registry.operators.get('*');
    if (all) all.push(one);
    else state.registry.operators.set('*', [one]);
    const { year, application } = event.data as { year?: number; application?: string };
    const number = year ?? (application === undefined ? undefined : Number(application.slice(0, 4)));
    if (number === undefined) return;
    const round = yearOf(state, number);
    round.lastOn = event.on;
    round.contradictions.set(event.hash, {
      key: event.type,
      kind: 'event',
      between: [],
      names: [round.published.length.toString()],
      settled: null,
    });
  },
};

/** Hashes in the order of the fold. */
export const order = (book: Book): string[] =>
  (book.state.registry.operators.get('*') ?? []).map(({ received }) => received);

/** The whole state, comparable. */
export const plain = ({ state }: Book): unknown => [
  [...state.years.values()].map((round) => ({
    ...round,
    applications: [...round.applications],
    objections: [...round.objections],
    contradictions: [...round.contradictions],
  })),
  { ...state.registry, operators: Object.fromEntries(state.registry.operators) },
  { ...state.supervision, lives: [...state.supervision.lives] },
];

export const waived = (reason: string, application = '2024-001'): Act => ({
  type: 'material.waived',
  data: { application, received: 'a'.repeat(64), item: '10.1', status: 'missing', reason },
});

export const opened = (year: number): Act => ({
  type: 'batch.opened',
  data: {
    year,
    notice: '新工信〔2024〕1号',
    deadline: `${year}-06-30`,
    pack: { id: 'xj-2012', digest: `sha256:${'b'.repeat(64)}` },
    calendar: `sha256:${'c'.repeat(64)}`,
  },
});

export const undone = (event: string): Act => ({
  type: 'decision.undone',
  data: {
    event,
    undone: 'material.waived',
    year: 2024,
    application: '2024-001',
    received: 'a'.repeat(64),
    reason: '误操作',
  },
});

export const noon = Date.UTC(2024, 5, 12, 4);

export interface How extends Partial<WriteOptions> {
  on?: string;
}

/** One command: its acts written behind what is there. */
export const write = (workspace: string, acts: readonly Act[], how: How = {}): Promise<Written<null>> =>
  withLedger(
    { workspace, fold, version: 'test', stream: 'office', actor: '王敏', now: () => noon, wait: 2000, ...how },
    () => ({
      acts,
      on: how.on ?? '2024-06-12',
      result: null,
    }),
  );

export async function written(workspace: string, acts: readonly Act[], how: How = {}): Promise<LedgerEvent[]> {
  const outcome = await write(workspace, acts, how);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.events;
}

interface Opening {
  full?: boolean;
  asOf?: string;
  fold?: Fold;
}

export const open = (workspace: string, more: Opening = {}): Book | DamagedLedger =>
  openBook({ workspace, fold, version: 'test', ...more });

export function sound(workspace: string, more: Opening = {}): Book {
  const book = open(workspace, more);
  if (!book.ok) throw new Error(JSON.stringify(book.damages));
  return book;
}

/** Every file below a workspace and its bytes, so that one can see that nothing changed. */
export const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
