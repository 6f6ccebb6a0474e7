import type { Args, Report } from '../../core/finding.ts';
import { cellName } from '../../core/place.ts';
import type { Grid } from '../grid.ts';
import type { ZipLimits } from '../zip.ts';
import { readContents, type SheetState } from './contents.ts';
import { readStyles, type Shown } from './formats.ts';
import type { Range } from './merges.ts';
import { sheetNotes } from './notes.ts';
import { readRelations, relationsPart, type Relation } from './relations.ts';
import { readSharedStrings, type TextCell } from './shared-strings.ts';
import { maxCells, readSheet } from './sheet.ts';
import { sniffWorkbook } from './sniff.ts';

export interface Sheet extends Grid {
  sheet: string;
  name: string;
  state: SheetState;
  /** Merged areas; each has its value in its first cell alone. */
  mergedRanges: readonly Range[];
}

export interface Workbook {
  /** Visible worksheets in their order; hidden ones are reported and left out, charts are no tables. */
  sheets: Sheet[];
  macros: boolean;
}

type Trouble = 'broken' | 'entities' | 'too-many';

/**
 * Reads an .xlsx or .xlsm held in memory: values as cached, nothing calculated. Null where the workbook as a whole
 * could not be read; why, and everything doubtful in it, is reported at its sheet and cell. Never throws on input.
 */
export function readWorkbook(bytes: Uint8Array, file: string, report: Report, limits?: ZipLimits): Workbook | null {
  const sniffed = sniffWorkbook(bytes, limits);
  if (!sniffed.ok) {
    report({ code: sniffed.code, args: sniffed.args, at: { file } });
    return null;
  }
  const { zip, parts } = sniffed;
  const refuse = (code: 'excel/broken' | 'excel/entities' | 'input/too-large', args: Args): null => {
    report({ code, args, at: { file } });
    return null;
  };

  /** A part read by `parse`; `absent` where there is none and it may be missing; null, reported, where it cannot be read. */
  function load<T>(name: string, absent: T | null, parse: (part: Uint8Array) => T | Trouble): T | null {
    const entry = parts.get(name);
    if (!entry) return absent ?? refuse('excel/broken', { why: 'missing-part', part: name });
    const part = zip.read(entry);
    if ('code' in part) {
      report({ ...part, at: { file } });
      return null;
    }
    const parsed = parse(part);
    if (parsed === 'broken') return refuse('excel/broken', { why: 'xml', part: name });
    if (parsed === 'entities') return refuse('excel/entities', { part: name });
    return parsed === 'too-many' ? refuse('input/too-large', { what: 'texts' }) : (parsed as T);
  }
  const relationsOf = (part: string): Map<string, Relation> | null =>
    load(relationsPart(part), new Map<string, Relation>(), (bytes) => readRelations(bytes, part));
  const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.part ?? undefined;
  /** A list the workbook may do without; but one that a relationship names must be there. */
  const loadList = <T>(relations: Map<string, Relation>, type: string, parse: (part: Uint8Array) => T[] | Trouble) => {
    const part = partOf(relations, type);
    return load<T[]>(part ?? `xl/${type.toLowerCase()}.xml`, part === undefined ? [] : null, parse);
  };

  const packageRelations = relationsOf('');
  if (!packageRelations) return null;
  const main = partOf(packageRelations, 'officeDocument') ?? 'xl/workbook.xml';
  const contents = load(main, null, readContents);
  const relations = contents && relationsOf(main);
  const styles = relations && loadList<Shown>(relations, 'styles', readStyles);
  const strings = styles && loadList<TextCell>(relations, 'sharedStrings', readSharedStrings);
  if (!contents || !relations || !styles || !strings) return null;

  const macros = [...relations.values()].some(
    ({ type }) => type === 'vbaProject' || /^xl(Intl)?Macrosheet$/.test(type),
  );
  if (macros) report({ code: 'excel/macros', args: {}, at: { file } });

  const sheets: Sheet[] = [];
  const names = new Set<string>();
  const used = new Set<string>();
  const budget = { cells: maxCells };
  for (const { name, state, relation: id } of contents.sheets) {
    const relation = relations.get(id);
    const at = (row: number, column: number) => ({ file, sheet: name, cell: cellName(row, column) });
    // One name or one part for two sheets: places would be ambiguous, and one part could be read ten thousand times.
    if (!relation?.part || names.has(name.toLowerCase()) || used.has(relation.part)) {
      return refuse('excel/broken', { why: 'sheet-list', sheet: name });
    }
    names.add(name.toLowerCase());
    used.add(relation.part);
    if (relation.type !== 'worksheet') continue;
    if (state !== 'visible') {
      report({ code: 'excel/hidden-sheet', args: { sheet: name, state }, at: at(1, 1) });
      continue;
    }
    const notes = sheetNotes(file, name);
    const { date1904 } = contents;
    const context = { strings, styles, date1904, notes, budget };
    const read = load(relation.part, null, (part) => readSheet(part, context));
    if (!read) return null;
    if ('code' in read) {
      report({ code: read.code, args: { ...read.args, sheet: name }, at: at(read.row, read.column) });
      return null;
    }
    const { rows, mergedRanges } = read;
    for (const row of rows) if (row.hidden) notes.add('excel/hidden-rows', '', row.number, 1, { row: row.number });
    notes.report(report);
    sheets.push({
      file,
      sheet: name,
      name,
      state,
      date1904,
      rows,
      mergedRanges,
      place: (row, column) => at(row.number, column),
    });
  }
  return { sheets, macros };
}
