import { findResidentIds } from '../core/identifiers/residentId.ts';
import type { Report } from '../core/finding.ts';
import { cellPosition, type Place, placeIn, type Places, type Sourced } from '../core/place.ts';
import { dossierShape } from '../schema/generated/shape.ts';
import type { Keyed, List } from '../schema/shape.ts';
import { readCsv } from './csv.ts';
import type { Workbook } from './excel/workbook.ts';
import { type Ear, ear } from './fields/ear.ts';
import { readKeyed, readList } from './fields/keyed.ts';
import { nearestLabel } from './fields/labels.ts';
import type { Folder } from './folder/folder.ts';
import type { Unopened } from './folder/content.ts';
import { extensionOf } from './folder/names.ts';
import type { Grid } from './grid.ts';
import { decodeText, positions } from './text.ts';
import { type ReadElsewhere, readDossierTree } from './tree.ts';
import { readYaml } from './yaml/read.ts';

/** A dossier as read: data under the schema's keys, not yet held against the schema. */
export interface Loaded extends Sourced<Record<string, unknown>> {
  /** Pointers whose value could not be read and has been spoken of. */
  faulty: ReadonlySet<string>;
  /** The main file and every file it names for its lists, relative to the folder. */
  read: readonly string[];
  /** What stands at a place, for a code frame: the line, or the cell. */
  excerpt(at: Place): string | null;
}

const limits = { main: 50 * 1024 * 1024, list: 100 * 1024 * 1024 };
const workbooks = new Set(['xlsx', 'xlsm']);
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
export async function loadDossier(folder: Folder, main: string, report: Report): Promise<Loaded | null> {
  const sources = sourceTexts(report);
  /** Loaded before the tree is walked if it names a workbook: most dossiers need none. */
  let excel: typeof import('./excel/workbook.ts') | undefined;
  const listener = ear(report);
  const read: string[] = [main];

  function bytesOf(path: string, list: boolean, at: Place): Uint8Array | null {
    const opened = folder.open(path);
    const bytes = opened.ok ? opened.value.content.read(list ? limits.list : limits.main) : opened;
    if (bytes.ok) return bytes.value;
    const { why, near = '', detail = '' } = bytes.problem;
    const limit = list ? limits.list : limits.main;
    report({
      code: unopenedCode(why, list),
      args: { path, file: path, near, detail, ...(why === 'too-large' ? { bytes: Number(detail), limit } : {}) },
      at,
    });
    return null;
  }

  function gridsOf(path: string, bytes: Uint8Array): Grid[] | null {
    if (workbooks.has(extensionOf(path))) {
      const workbook = excel!.readWorkbook(bytes, path, report);
      if (workbook) sources.addWorkbook(path, workbook);
      return workbook?.sheets ?? null;
    }
    const grid = readCsv(bytes, path, report);
    if (grid) sources.addText(path, bytes);
    return grid && [grid];
  }

  /** Several lists may stand in sheets of one workbook; what there is to say of it is said once. */
  const opened = new Map<string, Grid[] | null>();

  function listFile(path: string, at: Place): Grid[] | null {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const bytes = bytesOf(path, true, at);
    if (bytes) read.push(path);
    const grids = bytes && gridsOf(path, bytes);
    opened.set(path, grids);
    return grids;
  }

  const elsewhere: ReadElsewhere = (path, sheet, shape, pointer, at) => {
    const grids = listFile(path, at);
    if (!grids) return null;
    const grid = chooseGrid(grids, sheet, shape);
    if (!grid) {
      // The file is there, its sheet is not; or all sheets of it are hidden, which has been said.
      const names = grids.flatMap((one) => one.sheet ?? []);
      const near = names.length === 1 ? names[0]! : nearestLabel(sheet ?? '', names);
      const args = { path, file: sheet === undefined ? path : `${path}!${sheet}`, near: near && `${path}!${near}`, detail: '' };
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
  if (tree && Object.values(tree.data as object).some(namesWorkbook)) await loadExcel();
  return tree && { ...readDossierTree(tree, root, dossierShape, listener, elsewhere), root };
}

/** `staff: 人员.xlsx`, or `staff: { file: 人员.xlsx }`. */
const namesWorkbook = (value: unknown): boolean => {
  const file = value !== null && typeof value === 'object' ? (value as { file?: unknown }).file : value;
  return typeof file === 'string' && workbooks.has(extensionOf(file));
};

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

interface Sources {
  addText(file: string, bytes: Uint8Array): void;
  addWorkbook(file: string, workbook: Workbook): void;
  excerpt(at: Place): string | null;
}

/** Keeps what was read for code frames, and looks for resident ID numbers in it: also in columns nobody asked for. */
function sourceTexts(report: Report): Sources {
  const texts = new Map<string, () => string[]>();
  const workbooks = new Map<string, Workbook>();
  return {
    addText(file, bytes) {
      const decoded = decodeText(bytes);
      if (!decoded.ok) return;
      let lines: string[] | undefined;
      texts.set(file, () => (lines ??= decoded.text.split(/\r\n|\r|\n/)));
      const found = findResidentIds(decoded.text);
      if (found[0])
        report({
          code: 'id/resident-id',
          args: { count: found.length },
          at: { file, ...positions(decoded.text).at(found[0].index) },
        });
    },
    addWorkbook(file, workbook) {
      workbooks.set(file, workbook);
      for (const sheet of workbook.sheets) {
        const found = sheet.rows.flatMap((row) =>
          [...row.cells]
            .filter(([, cell]) => typeof cell.value === 'string' && findResidentIds(cell.value).length > 0)
            .map(([column]) => sheet.place(row, column)),
        );
        if (found[0]) report({ code: 'id/resident-id', args: { count: found.length }, at: found[0] });
      }
    },
    excerpt(at) {
      if ('line' in at) return texts.get(at.file)?.()[at.line - 1] ?? null;
      if (!('sheet' in at)) return null;
      const [number, column] = cellPosition(at.cell);
      const sheet = workbooks.get(at.file)?.sheets.find(({ name }) => name === at.sheet);
      const value = sheet?.rows.find((row) => row.number === number)?.cells.get(column)?.value;
      return value === undefined ? null : String(value);
    },
  };
}
