import type { Report } from '../core/finding.ts';
import { type Place, placeIn, type Places, type Sourced } from '../core/place.ts';
import { dossierShape } from '../schema/generated/shape.ts';
import type { Keyed, List } from '../schema/shape.ts';
import { readCsv } from './csv.ts';
import { type Ear, ear } from './fields/ear.ts';
import { readKeyed, readList } from './fields/keyed.ts';
import { nearestLabel } from './fields/labels.ts';
import type { Folder } from './folder/folder.ts';
import type { Unopened } from './folder/content.ts';
import { extensionOf } from './folder/names.ts';
import type { Grid } from './grid.ts';
import { type Sources, sourceTexts } from './sources.ts';
import { decodeText } from './text.ts';
import { fileNamed, type ReadElsewhere, readDossierTree } from './tree.ts';
import { readYaml } from './yaml/read.ts';
import type { Raw } from './yaml/tree.ts';

/** A dossier as read: data under the schema's keys, not yet held against the schema. */
export interface Loaded extends Sourced<Record<string, unknown>> {
  /** Pointers whose value could not be read and has been spoken of. */
  faulty: ReadonlySet<string>;
  /** The main file and every file it names for its lists, relative to the folder. */
  read: readonly string[];
  /** What stands at a place, for a code frame: the line, or the cell. */
  excerpt(at: Place): string | null;
}

/** Bytes of a file, and rows of all lists together: what a platform does in a year is a hundredth of it. */
const limits = { main: 50 * 1024 * 1024, list: 40 * 1024 * 1024, rows: 120_000 };
const workbooks = new Set(['xlsx', 'xlsm']);
/** What people save in place of a workbook or a CSV file: named by what it is. */
const likeWorkbooks = new Set([...workbooks, 'xls', 'et', 'xlsb', 'ods', 'numbers', 'doc', 'docx', 'wps', 'pdf']);
/** JSON is YAML. */
const texts = new Set(['yaml', 'yml', 'json']);

/** Why a main or list file gave no bytes, as the finding it is. */
const unopenedCode = (why: Unopened['why'], list: boolean) =>
  why === 'too-large'
    ? 'input/too-large'
    : !list
      ? why === 'no'
        ? 'input/not-found'
        : 'input/unreadable'
      : why === 'no'
        ? 'list/not-found'
        : why === 'outside'
          ? 'list/outside'
          : 'list/unreadable';

/** Reads the main file of a dossier and the lists it names. Null, after findings, where the dossier cannot be read. */
export async function loadDossier(
  folder: Folder,
  main: string,
  report: Report,
  sources: Sources = sourceTexts(report),
): Promise<Loaded | null> {
  /** Loaded before the tree is walked if it names a workbook: most dossiers need none. */
  let excel: typeof import('./excel/workbook.ts') | undefined;
  const listener = ear(report);
  const read: string[] = [main];

  function bytesOf(path: string, list: boolean, at: Place): Uint8Array | null {
    const opened = folder.open(path);
    const bytes = opened.ok ? opened.value.content.read(list ? limits.list : limits.main) : opened;
    if (bytes.ok) return bytes.value;
    const { why, near = '', detail = why } = bytes.problem;
    const limit = list ? limits.list : limits.main;
    report({
      code: unopenedCode(why, list),
      args: { path, file: path, near, detail, ...(why === 'too-large' ? { bytes: Number(detail), limit } : {}) },
      at,
    });
    return null;
  }

  function gridsOf(path: string, bytes: Uint8Array): Grid[] | null {
    if (likeWorkbooks.has(extensionOf(path))) {
      const workbook = excel!.readWorkbook(bytes, path, report);
      if (workbook) sources.addWorkbook(path, workbook);
      return workbook?.sheets ?? null;
    }
    const actual = archiveIn(bytes);
    if (actual) {
      report({ code: 'input/wrong-format', args: { actual }, at: { file: path } });
      return null;
    }
    const grid = readCsv(bytes, path, report);
    if (grid) sources.addText(path, bytes);
    return grid && [grid];
  }

  /** Several lists may stand in sheets of one workbook; what there is to say of it is said once. */
  const opened = new Map<string, Grid[] | null>();
  const left = { bytes: limits.list, rows: limits.rows };

  function listFile(path: string, at: Place): Grid[] | null {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const bytes = bytesOf(path, true, at);
    if (bytes) read.push(path);
    const grids = bytes && withinLimits(path, bytes);
    opened.set(path, grids);
    return grids;
  }

  /** Ten lists, each just below the limit of one, are too much together. */
  function withinLimits(path: string, bytes: Uint8Array): Grid[] | null {
    left.bytes -= bytes.length;
    if (left.bytes < 0) {
      report({ code: 'input/too-large', args: { limit: limits.list, unit: 'bytes' }, at: { file: path } });
      return null;
    }
    const grids = left.rows < 0 ? [] : gridsOf(path, bytes);
    left.rows -= (grids ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
    if (left.rows >= 0) return grids;
    report({ code: 'input/too-large', args: { what: 'rows', limit: limits.rows }, at: { file: path } });
    return null;
  }

  const elsewhere: ReadElsewhere = (path, sheet, shape, pointer, at) => {
    const grids = listFile(path, at);
    if (!grids) return null;
    const grid = chooseGrid(grids, sheet, shape);
    if (!grid) {
      // The file is there, its sheet is not; or all sheets of it are hidden, which has been said.
      const names = grids.flatMap((one) => one.sheet ?? []);
      const near = names.length === 1 ? names[0]! : nearestLabel(sheet ?? '', names);
      const args = {
        path,
        file: sheet === undefined ? path : `${path}!${sheet}`,
        near: near && `${path}!${near}`,
        detail: '',
      };
      report({ code: 'list/not-found', args, at, pointer });
      return null;
    }
    return shape.kind === 'list' ? readList(grid, shape, pointer, listener) : readKeyed(grid, shape, pointer, listener);
  };

  const root: Place = { file: main };
  const bytes = bytesOf(main, false, root);
  if (!bytes) return null;
  if (!workbooks.has(extensionOf(main)) && !texts.has(extensionOf(main))) {
    report(await foreign(bytes, main));
    return null;
  }
  const loaded = workbooks.has(extensionOf(main))
    ? await fromWorkbook(bytes, main, listener, sources)
    : await fromYaml(bytes, main, listener, elsewhere, sources, async () => {
        excel = await import('./excel/workbook.ts');
      });
  if (!loaded) return null;
  listener.finish();
  return {
    data: loaded.data,
    at: (pointer) => placeIn(loaded.places, pointer, loaded.root),
    faulty: listener.faulty,
    read,
    excerpt: sources.excerpt,
  };
}

/** What bytes called text really are, where they are a workbook or another archive. */
function archiveIn(bytes: Uint8Array): 'xlsx' | 'xls' | 'zip' | null {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (head === 'd0cf11e0') return 'xls';
  if (head !== '504b0304') return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('xl/workbook') ? 'xlsx' : 'zip';
}

/** The sheet a YAML names, else the one with the list's name, else the first that has rows. */
function chooseGrid(grids: readonly Grid[], sheet: string | undefined, shape: List | Keyed): Grid | undefined {
  if (sheet !== undefined) return grids.find((grid) => grid.sheet === sheet);
  return grids.find((grid) => grid.sheet === shape.sheet) ?? grids.find((grid) => grid.rows.length > 0) ?? grids[0];
}

type Tree = { data: Record<string, unknown>; places: Places; root: Place };

async function fromWorkbook(bytes: Uint8Array, main: string, listener: Ear, sources: Sources): Promise<Tree | null> {
  const [{ readWorkbook }, { readSheets }] = await Promise.all([
    import('./excel/workbook.ts'),
    import('./workbook.ts'),
  ]);
  const workbook = readWorkbook(bytes, main, listener.report);
  if (!workbook) return null;
  sources.addWorkbook(main, workbook);
  const first = workbook.sheets[0];
  const root: Place = first ? { file: main, sheet: first.name, cell: 'A1' } : { file: main };
  if (workbook.sheets.every((sheet) => sheet.rows.length === 0)) {
    listener.report({ code: 'input/empty', args: { path: main }, at: root });
    return null;
  }
  const { data, places } = readSheets(workbook, main, dossierShape, listener);
  return { data: { format: 'xjsme-dossier/1', ...data }, places, root };
}

async function fromYaml(
  bytes: Uint8Array,
  main: string,
  listener: Ear,
  elsewhere: ReadElsewhere,
  sources: Sources,
  loadExcel: () => Promise<void>,
): Promise<Tree | null> {
  const { report } = listener;
  const root: Place = { file: main, line: 1, col: 1 };
  const decoded = bytes.length === 0 ? null : decodeText(bytes);
  if (!decoded) report({ code: 'input/empty', args: { path: main }, at: { file: main } });
  else if (!decoded.ok) report(await notText(bytes, main));
  if (!decoded?.ok) return null;
  sources.addText(main, bytes);
  const tree = await readYaml(decoded.text, main, report);
  if (tree && Object.values(tree.data as { [key: string]: Raw }).some(namesWorkbook)) await loadExcel();
  return tree && { ...readDossierTree(tree, root, dossierShape, listener, elsewhere), root };
}

/** Whether a part of the tree is a list in a workbook, or in what should have been one: only the workbook reader knows such files. */
const namesWorkbook = (value: Raw): boolean => likeWorkbooks.has(extensionOf(fileNamed(value)?.file ?? ''));

/** What a file is that is none of the formats read; its name may say so, its content knows. */
async function foreign(bytes: Uint8Array, main: string): Promise<Parameters<Report>[0]> {
  const { sniffWorkbook } = await import('./excel/sniff.ts');
  const sniffed = sniffWorkbook(bytes);
  const at = { file: main };
  if (sniffed.ok) return { code: 'input/wrong-format', args: { actual: 'xlsx' }, at };
  if (sniffed.code !== 'input/wrong-format') return { code: sniffed.code, args: sniffed.args, at };
  const plain = sniffed.args.actual === 'text' || sniffed.args.actual === 'unknown';
  return {
    code: 'input/wrong-format',
    args: { actual: plain ? extensionOf(main) || 'unknown' : sniffed.args.actual! },
    at,
  };
}

/** Bytes under a name that promises text: a spreadsheet or archive, or text nobody can decode. */
async function notText(bytes: Uint8Array, main: string): Promise<Parameters<Report>[0]> {
  const found = await foreign(bytes, main);
  return found.code === 'input/wrong-format' && texts.has(String(found.args.actual))
    ? { code: 'input/encoding', args: {}, at: { file: main } }
    : found;
}
