import { inflateSync } from 'node:zlib';
import { type Bytes, CHUNK } from '../folder/content.ts';
import { type Dictionary, dictionaryIn, numbersIn, referenceTo, wholeNumber } from './pdf-dictionary.ts';

/*
 * How many pages a PDF has, by its own page tree, found through its cross-reference (ISO 32000-1, 7.5, 7.7.3). Small and
 * bounded, where a whole reader of PDF would be a megabyte of program for one number. What does not lead there in order –
 * a lost cross-reference, an encrypted object stream, a count that is none – gives null: unknown, and never a guess.
 */

/** No object that is asked for is longer: catalogue and root of the pages, whose list of pages may be. */
const OBJECT = 512 * 1024;
/** Of a stream: a cross-reference or a bundle of objects, unpacked. */
const UNPACKED = 32 * 1024 * 1024;
/** Sections of the cross-reference, each of an incremental save. */
const SECTIONS = 512;
/** What no paper has. */
const MOST = 100_000;

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const text = (bytes: Bytes, offset: number, length: number): string => latin1(bytes.at(offset, length));

/** Where an object is: at an offset, or within a bundle. */
type Entry = { offset: number; bundle?: undefined } | { bundle: number; offset?: undefined };

interface Section {
  find(object: number): Entry | null | undefined;
  trailer: Dictionary;
}

interface Stream {
  entries: Dictionary;
  data: Uint8Array;
}

/** PNG rows, each with its filter in front (ISO/IEC 15948, 9.2). */
function unfiltered(data: Uint8Array, columns: number): Uint8Array | null {
  if (columns < 1 || columns > 64) return null;
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (columns + 1)]!;
    // Up is what every program writes here; others are allowed.
    if (filter > 2) return null;
    for (let i = 0; i < columns; i++) {
      const raw = data[row * (columns + 1) + 1 + i]!;
      const left = filter === 1 && i > 0 ? out[row * columns + i - 1]! : 0;
      const above = filter === 2 && row > 0 ? out[(row - 1) * columns + i]! : 0;
      out[row * columns + i] = (raw + left + above) & 0xff;
    }
  }
  return out;
}

function unpacked(raw: Uint8Array, entries: Dictionary): Uint8Array | null {
  const filter = entries.get('Filter')?.replaceAll(/[[\]\s]/g, '');
  if (filter === undefined) return raw;
  if (filter !== '/FlateDecode') return null;
  let data: Uint8Array;
  try {
    data = inflateSync(raw, { maxOutputLength: UNPACKED });
  } catch {
    return null;
  }
  const parameters = dictionaryIn(entries.get('DecodeParms') ?? '')?.entries;
  const predictor = wholeNumber(parameters?.get('Predictor')) ?? 1;
  if (predictor === 1) return data;
  return predictor < 10 ? null : unfiltered(data, wholeNumber(parameters?.get('Columns')) ?? 1);
}

/** The stream object at an offset, unpacked. */
function streamAt(bytes: Bytes, offset: number): Stream | null {
  const head = text(bytes, offset, OBJECT);
  if (!/^\s*\d{1,10}\s+\d{1,5}\s+obj\b/.test(head)) return null;
  const found = dictionaryIn(head);
  const begin = found && /^\s*stream(?:\r\n|\n)/.exec(head.slice(found.end, found.end + 64));
  const length = wholeNumber(found?.entries.get('Length'));
  if (!found || !begin || length === null || length > UNPACKED) return null;
  const start = offset + found.end + begin[0].length;
  if (start + length > bytes.size) return null;
  const raw = new Uint8Array(length);
  for (let at = 0; at < length; at += CHUNK) raw.set(bytes.at(start + at, Math.min(CHUNK, length - at)), at);
  const data = unpacked(raw, found.entries);
  return data && { entries: found.entries, data };
}

/** A table of lines of twenty bytes: `0000000017 00000 n`. */
function tableAt(bytes: Bytes, offset: number, begin: number): Section | null {
  const parts: { first: number; count: number; at: number }[] = [];
  for (let at = offset + begin; ; ) {
    const line = text(bytes, at, 64);
    const head = /^\s*(\d{1,10})\s+(\d{1,10})[ \t]*(?:\r\n|\r|\n)/.exec(line);
    if (!head) {
      if (!/^\s*trailer\b/.test(line)) return null;
      const found = dictionaryIn(text(bytes, at, OBJECT));
      if (!found) return null;
      return {
        trailer: found.entries,
        find(object) {
          const part = parts.find(({ first, count }) => object >= first && object < first + count);
          if (!part) return undefined;
          const entry = /^(\d{10}) \d{5} ([nf])/.exec(text(bytes, part.at + (object - part.first) * 20, 20));
          return entry && entry[2] === 'n' ? { offset: Number(entry[1]) } : null;
        },
      };
    }
    if (parts.length === SECTIONS) return null;
    parts.push({ first: Number(head[1]), count: Number(head[2]), at: at + head[0].length });
    at += head[0].length + Number(head[2]) * 20;
    if (at >= bytes.size) return null;
  }
}

/** A cross-reference that is itself a stream (7.5.8). */
function streamSection(bytes: Bytes, offset: number): Section | null {
  const stream = streamAt(bytes, offset);
  if (!stream || stream.entries.get('Type') !== '/XRef') return null;
  const { entries, data } = stream;
  const widths = numbersIn(entries.get('W'));
  const [kind = 0, second = 0, third = 0] = widths;
  if (widths.length !== 3 || widths.some((width) => width > 8)) return null;
  const index = entries.has('Index') ? numbersIn(entries.get('Index')) : [0, wholeNumber(entries.get('Size')) ?? 0];
  const size = kind + second + third;
  const number = (at: number, width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + (data[at + i] ?? 0);
    return value;
  };
  return {
    trailer: entries,
    find(object) {
      for (let i = 0, row = 0; i + 1 < index.length; row += index[i + 1]!, i += 2) {
        const [first, count] = [index[i]!, index[i + 1]!];
        if (object < first || object >= first + count) continue;
        const at = (row + object - first) * size;
        if (at + size > data.length) return null;
        const type = kind === 0 ? 1 : number(at, kind);
        const value = number(at + kind, second);
        return type === 1 ? { offset: value } : type === 2 ? { bundle: value } : null;
      }
      return undefined;
    },
  };
}

function sectionsOf(bytes: Bytes): Section[] | null {
  const tail = text(bytes, Math.max(0, bytes.size - 8192), 8192);
  const last = [...tail.matchAll(/startxref\s+(\d{1,15})/g)].at(-1)?.[1];
  const sections: Section[] = [];
  const seen = new Set<number>();
  const ahead = last === undefined ? [] : [Number(last)];
  for (let offset = ahead.shift(); offset !== undefined; offset = ahead.shift()) {
    if (seen.has(offset) || seen.size === SECTIONS || offset >= bytes.size) return null;
    seen.add(offset);
    const begin = /^\s*xref\b/.exec(text(bytes, offset, 64));
    const section = begin ? tableAt(bytes, offset, begin[0].length) : streamSection(bytes, offset);
    if (!section) return null;
    sections.push(section);
    // A table may be seconded by a stream, which is asked before what was saved earlier (7.5.8.4).
    const { trailer } = section;
    for (const next of [trailer.get('XRefStm'), trailer.get('Prev')].map(wholeNumber))
      if (next !== null) ahead.push(next);
  }
  return sections.length > 0 ? sections : null;
}

/** One object out of a bundle (7.5.7). */
function bundled(bytes: Bytes, offset: number, object: number): string | null {
  const stream = streamAt(bytes, offset);
  const first = wholeNumber(stream?.entries.get('First'));
  if (!stream || stream.entries.get('Type') !== '/ObjStm' || first === null) return null;
  const numbers = numbersIn(latin1(stream.data.subarray(0, Math.min(first, OBJECT))));
  for (let i = 0; i + 1 < numbers.length; i += 2)
    if (numbers[i] === object) return latin1(stream.data.subarray(first + numbers[i + 1]!).subarray(0, OBJECT));
  return null;
}

function objectText(bytes: Bytes, sections: readonly Section[], object: number): string | null {
  for (const section of sections) {
    const entry = section.find(object);
    if (entry === undefined) continue;
    if (entry === null) return null;
    if (entry.offset !== undefined) {
      const found = text(bytes, entry.offset, OBJECT);
      const head = /^\s*(\d{1,10})\s+\d{1,5}\s+obj\b/.exec(found);
      return head && Number(head[1]) === object ? found.slice(head[0].length) : null;
    }
    // A bundle is never in a bundle.
    const bundle = locate(sections, entry.bundle);
    return bundle === null ? null : bundled(bytes, bundle, object);
  }
  return null;
}

function locate(sections: readonly Section[], object: number): number | null {
  for (const section of sections) {
    const entry = section.find(object);
    if (entry !== undefined) return entry?.offset ?? null;
  }
  return null;
}

/** Pages of a PDF; null where its own page tree cannot be found or does not say. */
export function pdfPages(bytes: Bytes): number | null {
  const sections = sectionsOf(bytes);
  const root = sections && referenceTo(sections.map(({ trailer }) => trailer.get('Root')).find(Boolean));
  if (!sections || root === null) return null;
  const entriesOf = (object: number | null): Dictionary | undefined =>
    object === null ? undefined : dictionaryIn(objectText(bytes, sections, object) ?? '')?.entries;
  const catalogue = entriesOf(root);
  const pages = catalogue?.get('Type') === '/Catalog' ? entriesOf(referenceTo(catalogue.get('Pages'))) : undefined;
  if (pages?.get('Type') !== '/Pages') return null;
  const written = pages.get('Count');
  const count =
    wholeNumber(written) ??
    wholeNumber(
      objectText(bytes, sections, referenceTo(written) ?? -1)
        ?.split('endobj')[0]
        ?.trim(),
    );
  return count !== null && count <= MOST ? count : null;
}
