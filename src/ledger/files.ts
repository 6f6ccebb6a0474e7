import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One file of a stream. */
export interface StreamFile {
  year: number;
  /** To open it. */
  path: string;
  /** To name it: relative to the workspace, with `/`. */
  name: string;
  size: number;
}

export interface StreamFiles {
  stream: string;
  /** By year, ascending; at least one. */
  files: StreamFile[];
}

export interface Listed {
  /** By name, so that no order of a directory matters. */
  streams: StreamFiles[];
  /** What does not belong below `ledger/`: names relative to the workspace. */
  foreign: string[];
}

export const ledgerOf = (workspace: string): string => join(workspace, 'ledger');
/** `lock` is taken. */
export const streamName = /^(?!lock$)[a-z0-9][a-z0-9-]{0,63}$/;
const yearName = /^(\d{4})\.ndjson$/;

/** Left behind by file managers; they mean nothing and are not looked at. */
const tolerated = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);
const isTolerated = (name: string): boolean => tolerated.has(name.toLowerCase());

/** The lock, and what processes that take over a dead one's leave there for a moment. */
const isLock = (name: string): boolean => /^lock(?:\.[\w-]+\.\d+)?$/.test(name);

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What lies below `ledger/`; nothing where there is no such folder yet. Links are foreign: a ledger lies in its own folder. */
export function listLedger(workspace: string): Listed {
  const listed: Listed = { streams: [], foreign: [] };
  const ledger = ledgerOf(workspace);
  for (const stream of entriesOf(ledger)) {
    if (isTolerated(stream)) continue;
    const folder = join(ledger, stream);
    const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory();
    // A lock may be gone by now.
    if (isFolder === undefined || (!isFolder && isLock(stream))) continue;
    if (!isFolder || !streamName.test(stream)) {
      listed.foreign.push(`ledger/${stream}`);
      continue;
    }
    const files: StreamFile[] = [];
    for (const entry of entriesOf(folder)) {
      if (isTolerated(entry)) continue;
      const path = join(folder, entry);
      const name = `ledger/${stream}/${entry}`;
      const stat = lstatSync(path, { throwIfNoEntry: false });
      const year = yearName.exec(entry)?.[1];
      // A file without a line is one that a crash left behind right after making it.
      if (stat?.isFile() && year !== undefined && stat.size === 0) continue;
      if (stat?.isFile() && year !== undefined) files.push({ year: Number(year), path, name, size: stat.size });
      else listed.foreign.push(name);
    }
    if (files.length > 0) listed.streams.push({ stream, files });
  }
  return listed;
}
