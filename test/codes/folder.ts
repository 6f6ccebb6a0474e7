import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BookParts, bookOf, type Part, zipOf } from '../intake/excel/build.ts';
import { pdfOf } from './paper.ts';
import { type BookSpec, workbookOf } from './workbook.ts';

/** A file: its text, or what text cannot say. */
export type FileSpec =
  | null
  | string
  | { hex: string }
  | { utf16: string }
  | { book: BookSpec }
  /** A workbook by its XML, so that any of it can be wrong. */
  | { parts: BookParts }
  | { zip: Part[] }
  | { pdf: string; encrypted?: boolean; pad?: number; cut?: number }
  /** An OLE file (Office before 2007) with a stream of this name. */
  | { ole: string }
  /** A text with one line many times. */
  | { head: string; line: string; times: number }
  /** So many zero bytes, which take no room on the disk. */
  | { zeros: number }
  | { link: string }
  /** A file nobody ever writes to: opened carelessly, it blocks for ever. */
  | { pipe: true };

/** A text without its `▲`, and where they stood: the places a table expects. */
export function marked(text: string, file: string): { text: string; places: string[] } {
  const [first = '', ...rest] = text.split('▲');
  const places: string[] = [];
  let clean = first;
  for (const piece of rest) {
    const lines = clean.split('\n');
    places.push(`${file}:${lines.length}:${lines.at(-1)!.length + 1}`);
    clean += piece;
  }
  return { text: clean, places };
}

async function bytesOf(spec: Exclude<FileSpec, null | string>): Promise<Uint8Array> {
  if ('hex' in spec) return Buffer.from(spec.hex.replaceAll(/\s/g, ''), 'hex');
  if ('utf16' in spec) return Buffer.from(`\ufeff${spec.utf16}`, 'utf16le');
  if ('book' in spec) return workbookOf(spec.book);
  if ('parts' in spec) return bookOf(spec.parts);
  if ('zip' in spec) return zipOf(spec.zip);
  if ('pdf' in spec) {
    const pdf = pdfOf(spec.pdf, spec);
    return pdf.subarray(0, pdf.length - (spec.cut ?? 0));
  }
  if ('times' in spec) return Buffer.from(spec.head + spec.line.repeat(spec.times));
  if ('ole' in spec)
    return Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(120),
      Buffer.from(`${spec.ole}\0`, 'utf16le'),
    ]);
  throw new Error(`no bytes for ${JSON.stringify(spec)}`);
}

async function write(path: string, spec: FileSpec): Promise<void> {
  if (spec === null) return;
  mkdirSync(dirname(path), { recursive: true });
  if (path.endsWith('/')) mkdirSync(path);
  else if (typeof spec === 'string') writeFileSync(path, spec);
  else if ('link' in spec) symlinkSync(spec.link, path);
  else if ('pipe' in spec) execFileSync('mkfifo', [path]);
  else if ('zeros' in spec) {
    writeFileSync(path, '');
    truncateSync(path, spec.zeros);
  } else writeFileSync(path, await bytesOf(spec));
}

/** Makes a folder in the system's place for temporary files, hands it over, and takes it away again. */
export async function inFolder<T>(
  files: Iterable<readonly [path: string, spec: FileSpec | Uint8Array]>,
  work: (root: string) => Promise<T>,
): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'xjsme-codes-')));
  try {
    for (const [name, spec] of files) {
      const path = join(root, name);
      if (spec instanceof Uint8Array) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, spec);
      } else await write(path, spec);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
