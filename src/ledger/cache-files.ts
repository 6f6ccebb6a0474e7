import { mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '../process/brief.ts';
import type { Life, Supervision } from '../process/life/state.ts';
import type { Registered, Registry, Year } from '../process/state.ts';
import { textOf } from './chunks.ts';
import { sha256 } from './line.ts';
import type { LastEvent } from './open.ts';

/** A stream file as it was when the cache was made. Times in nanoseconds, as text. */
export interface CachedFile {
  year: number;
  size: number;
  mtime: string;
  ctime: string;
}

export interface CachedStream {
  stream: string;
  files: CachedFile[];
  last: LastEvent;
}

/** What a command needs of every ledger; the rounds, and what holds across them, lie in files of their own. */
export interface CachedBook {
  format: string;
  version: string;
  streams: CachedStream[];
  latest: { at: string; stream: string };
  events: number;
  /** Digest of the registry: names its file and is what it must hash to. */
  registry: string;
  /** The same of what is on record of platforms after recognition. */
  supervision: string;
  /** In the order of the fold. */
  years: CachedRound[];
}

export interface CachedRound {
  year: number;
  /** Names the file, and is what it must hash to. */
  digest: string;
  brief?: Brief;
}

/** Change it with the shape of these files, or of the state. */
export const cacheFormat = 'xjsme-ledger-cache/4';

const folderOf = (workspace: string): string => join(workspace, '.xjsme', 'cache', 'ledger');
const bookFile = 'book.json';
type Part = number | 'registry' | 'supervision';
const partFile = (part: Part, digest: string): string => `${part}-${digest.slice(0, 16)}.json`;

/** The tables of a round; they are Maps, which JSON does not know. */
type Tables = { [K in keyof Year]: Year[K] extends Map<string, unknown> ? K : never }[keyof Year];
const tables = ['applications', 'objections', 'contradictions'] as const satisfies readonly Tables[];
// A table that is not listed would come back empty: then this line does not compile.
true satisfies Exclude<Tables, (typeof tables)[number]> extends never ? true : never;

export const encodeYear = (round: Year): string =>
  JSON.stringify({ ...round, ...Object.fromEntries(tables.map((table) => [table, [...round[table]]])) });

export function decodeYear(text: string): Year {
  const round = JSON.parse(text) as Record<string, unknown>;
  for (const table of tables) round[table] = new Map(round[table] as [string, unknown][]);
  return round as unknown as Year;
}

/** The cached book; null if there is none that this program wrote whole. */
export function readBook(workspace: string, version: string): CachedBook | null {
  try {
    const text = readFileSync(join(folderOf(workspace), bookFile), 'utf8');
    const book = JSON.parse(text) as CachedBook;
    return book.format === cacheFormat && book.version === version ? book : null;
  } catch {
    return null;
  }
}

function readPart<T>(workspace: string, part: Part, digest: string, decode: (text: string) => T): T | null {
  try {
    const bytes = readFileSync(join(folderOf(workspace), partFile(part, digest)));
    const text = sha256(bytes) === digest ? textOf(bytes) : null;
    return text === null ? null : decode(text);
  } catch {
    return null;
  }
}

/** A cached round; null if it is not what the book says. */
export const readYear = (workspace: string, year: number, digest: string): Year | null =>
  readPart(workspace, year, digest, decodeYear);

/** What holds across rounds; null if it is not what the book says. */
export const readRegistry = (workspace: string, digest: string): Registry | null =>
  readPart(workspace, 'registry', digest, (text) => {
    const one = JSON.parse(text) as Omit<Registry, 'operators'> & { operators: [string, Registered[]][] };
    return { ...one, operators: new Map(one.operators) };
  });

/** Operators are a Map: so many keys of an object would each be interned, which costs a tenth of opening a ledger. */
const encodeRegistry = (one: Registry): string => JSON.stringify({ ...one, operators: [...one.operators] });

const encodeSupervision = (one: Supervision): string => JSON.stringify({ ...one, lives: [...one.lives] });

/** What is on record of platforms; null if it is not what the book says. */
export const readSupervision = (workspace: string, digest: string): Supervision | null =>
  readPart(workspace, 'supervision', digest, (text) => {
    const one = JSON.parse(text) as Omit<Supervision, 'lives'> & { lives: [string, Life][] };
    return { ...one, lives: new Map(one.lives) };
  });

/**
 * Writes book and rounds so that a reader finds the old ones or the new: rounds go by their content, the book is renamed
 * into its place. A cache that cannot be written is none: no error, nothing said.
 * @param rounds those that may have changed; the others are taken over from the last book by their digest
 * @param across what holds across rounds; null where it cannot have changed
 */
export function writeCache(
  workspace: string,
  book: Omit<CachedBook, 'format'>,
  rounds: ReadonlyMap<number, Year>,
  across: { registry: Registry | null; supervision: Supervision | null },
): void {
  const folder = folderOf(workspace);
  const temporary = (name: string): string => join(folder, `${name}.${process.pid}.new`);
  try {
    mkdirSync(folder, { recursive: true });
    const present = new Set(readdirSync(folder));
    const write = (part: Part, text: string): string => {
      const bytes = Buffer.from(text, 'utf8');
      const digest = sha256(bytes);
      const name = partFile(part, digest);
      if (!present.has(name)) {
        writeFileSync(temporary(name), bytes);
        renameSync(temporary(name), join(folder, name));
      }
      return digest;
    };
    const years = book.years.map((one) => {
      const round = rounds.get(one.year);
      return round ? { ...one, digest: write(one.year, encodeYear(round)) } : one;
    });
    const registry = across.registry ? write('registry', encodeRegistry(across.registry)) : book.registry;
    const supervision = across.supervision
      ? write('supervision', encodeSupervision(across.supervision))
      : book.supervision;
    const now: CachedBook = { format: cacheFormat, ...book, registry, supervision, years };
    writeFileSync(temporary(bookFile), JSON.stringify(now));
    renameSync(temporary(bookFile), join(folder, bookFile));
    const parts = years.map(({ year, digest }) => partFile(year, digest));
    const kept = new Set([bookFile, partFile('registry', registry), partFile('supervision', supervision), ...parts]);
    for (const name of present) if (!kept.has(name)) unlinkSync(join(folder, name));
  } catch {}
}
