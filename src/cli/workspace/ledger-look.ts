import { accessSync, constants, type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What can be seen of a ledger without reading its events: which streams there are, who holds the lock, what was set aside.
 */

/** What verifying a ledger found; files are relative to its folder. */
export interface LedgerHealth {
  ok: boolean;
  events: number;
  damages: readonly { code: string; file: string; line: number }[];
  /** Last lines without their end, after a crash: set aside by the next write, no damage. */
  torn: readonly { file: string; line: number }[];
}

/** Verifies the ledger in a folder; null where nobody can. */
export type LedgerProbe = (dir: string) => Promise<LedgerHealth | null>;

export interface LedgerLook {
  /** Names of the streams that hold a year. */
  streams: readonly string[];
  /** The lock, and who holds it as far as it says. */
  lock: { file: string; pid: number | null; host: string | null } | null;
  /** Files in a stream's folder that are no year of it. */
  setAside: readonly string[];
  /** Folders that cannot be looked into; `.` is the ledger's own. */
  unreadable: readonly string[];
  /** What else lies in the ledger's folder, where nothing else belongs. */
  strays: readonly string[];
}

const year = /^\d{4}\.ndjson$/;
const lock = /(?:^|\.)lock$/;

/** Null for a folder that is there and cannot be looked into. */
function entriesOf(dir: string): Dirent[] | null {
  try {
    return readdirSync(dir, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : null;
  }
}

function holderOf(path: string): { pid: number | null; host: string | null } {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as { pid?: unknown; host?: unknown };
    return { pid: typeof pid === 'number' ? pid : null, host: typeof host === 'string' ? host : null };
  } catch {
    return { pid: null, host: null };
  }
}

export function lookAt(dir: string): LedgerLook {
  const streams: string[] = [];
  const setAside: string[] = [];
  const strays: string[] = [];
  const unreadable: string[] = [];
  let held: LedgerLook['lock'] = null;
  const entries = entriesOf(dir);
  if (entries === null) unreadable.push('.');
  for (const entry of entries ?? []) {
    if (!entry.isDirectory()) {
      if (lock.test(entry.name)) held ??= { file: entry.name, ...holderOf(join(dir, entry.name)) };
      else strays.push(entry.name);
      continue;
    }
    const inside = entriesOf(join(dir, entry.name));
    if (inside === null) unreadable.push(entry.name);
    const files = (inside ?? []).map(({ name }) => name);
    if (files.some((name) => year.test(name))) streams.push(entry.name);
    setAside.push(...files.filter((name) => !year.test(name)).map((name) => `${entry.name}/${name}`));
  }
  return { streams, lock: held, setAside, unreadable, strays };
}

/** Names in a folder, sorted; none where it is not there. */
export const namesIn = (dir: string): string[] => (entriesOf(dir) ?? []).map(({ name }) => name);

export function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
