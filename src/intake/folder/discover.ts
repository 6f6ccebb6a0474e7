import { nfc } from '../../core/values/text.ts';
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { codes } from '../../core/codes.ts';
import { nearestLabel } from '../fields/labels.ts';
import { openZip } from '../zip.ts';
import { type Content, isSystemError } from './content.ts';
import { diskContent, diskDirectory } from './disk.ts';
import { type Folder, type FolderProblem, folderOf, MAX_DEPTH, MAX_FILES } from './folder.ts';
import { isMainName, mainsOf, onlyCandidate } from './mains.ts';
import { extensionOf, isJunk, joinLabel, nearName } from './names.ts';
import type { Directory, Entry } from './tree.ts';
import { dossierZipLimits, MAX_ARCHIVE, zipDirectory } from './zipped.ts';

/** A dossier, or a place where one was looked for in vain. */
export interface Found {
  /** As shown: relative as the user typed, `/` separators, NFC. */
  path: string;
  folder: Folder;
  /** The main file, relative to the folder, perhaps of a format nobody reads; `null`: only problems to tell. */
  main: string | null;
  /** The folder is this dossier's own: all its files belong in the manifest. */
  wholeFolder: boolean;
  /**
   * `input/none` {path} · `input/not-found` {path, near?} · `input/unreadable` {path, detail?} · `input/too-large`
   * {path, bytes, limit} · `input/too-many-files` {files, depth} · `input/two-mains` {used, ignored} · `input/link`
   * {path, why} · `zip/*` as in zip.ts.
   */
  problems: FolderProblem[];
}

const nowhere: Directory = { where: '', entries: () => [] };

const onlyProblem = (path: string, code: FolderProblem['code'], args: FolderProblem['args']): Found => ({
  path,
  folder: folderOf(nowhere, path, false),
  main: null,
  wholeFolder: false,
  problems: [{ code, args, at: { file: path } }],
});

const isDossier = (found: Found): boolean =>
  found.main !== null || found.problems.some(({ code }) => codes[code] === 'error');

const isZip = (name: string): boolean => extensionOf(name) === 'zip';

/** As typed, without `./` in front, `/` behind or two in a row. */
function labelOf(path: string): string {
  const slashed = nfc(sep === '\\' ? path.replaceAll('\\', '/') : path);
  return slashed
    .replace(/^$/, '.')
    .replace(/^(?:\.\/+)+(?=.)/, '')
    .replaceAll(/(?<=.)\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
}

/**
 * The dossiers of a PATH, one after the other and in the same order everywhere: a main file, a dossier folder, a folder
 * of dossiers at any depth, or a zip of one or several. Yields at least one. Links met on the way are not followed; the
 * PATH itself may be one.
 *
 * @param path as the user typed it
 * @param cwd the directory it is relative to
 */
export function* discover(path: string, cwd: string): Generator<Found> {
  const label = labelOf(path);
  // A name typed in one Unicode form is found on a disk that holds the other.
  const spellings = (/^[\0-\x7f\u4e00-\u9fff]*$/.test(path) ? [path] : [path, nfc(path), path.normalize('NFD')]).map(
    (spelling) => resolve(cwd, spelling),
  );
  const absolute = spellings.find((spelling) => existsSync(spelling)) ?? resolve(cwd, path);
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) yield* inDirectory(diskDirectory(absolute), label, false);
    else if (!stat.isFile()) yield onlyProblem(label, 'input/unreadable', { path: label, detail: 'special' });
    else if (isZip(label)) yield* inZip(diskContent(realpathSync(absolute)), label);
    else yield mainFile(absolute, label);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const absent = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    yield absent
      ? notFound(absolute, label)
      : onlyProblem(label, 'input/unreadable', { path: label, detail: error.code! });
  }
}

function notFound(absolute: string, label: string): Found {
  const beside = (diskDirectory(dirname(absolute)).entries() ?? []).map(({ name }) => name);
  const near = nearName(basename(absolute), beside, true) || nearestLabel(basename(absolute), beside);
  if (!near) return onlyProblem(label, 'input/not-found', { path: label });
  const slash = label.lastIndexOf('/');
  return onlyProblem(label, 'input/not-found', { path: label, near: label.slice(0, slash + 1) + near });
}

/** A file the user named is read even through a link; its attachments then lie beside the real file. */
function mainFile(absolute: string, label: string): Found {
  const real = lstatSync(absolute).isSymbolicLink() ? realpathSync(absolute) : absolute;
  const main = nfc(basename(real));
  const slash = label.lastIndexOf('/');
  const whole = isMainName(main);
  const folderLabel = slash < 0 ? '.' : label.slice(0, slash) || '/';
  const folder = folderOf(diskDirectory(dirname(real)), folderLabel, whole);
  return { path: label, folder, main, wholeFolder: whole, problems: [] };
}

/** A search, and if that comes to nothing the top folder itself, if it has but one file that could be meant. */
function* inDirectory(top: Directory, label: string, zipped: boolean): Generator<Found> {
  let any = false;
  for (const found of search(top, label, zipped, 0)) {
    any ||= isDossier(found);
    yield found;
  }
  if (any) return;
  const entries = top.entries() ?? [];
  const main = onlyCandidate(entries);
  if (main !== null) {
    yield { path: label, folder: folderOf(top, label, true), main, wholeFolder: true, problems: [] };
    return;
  }
  const [only, second] = entries.filter(({ name }) => !isJunk(name));
  if (zipped && only?.kind === 'directory' && !second) {
    yield* inDirectory(only.directory, joinLabel(label, only.name), zipped);
  } else yield onlyProblem(label, 'input/none', { path: label });
}

function* search(directory: Directory, label: string, zipped: boolean, depth: number): Generator<Found> {
  const entries = directory.entries();
  if (!entries) return yield onlyProblem(label, 'input/unreadable', { path: label });
  const mains = mainsOf(entries);
  if (mains) {
    yield dossierIn(directory, label, entries, mains);
    // What was saved in the wrong format may as well be a cover sheet over a folder of dossiers.
    if (!mains.wrongFormat) return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isJunk(entry.name)) continue;
    const path = joinLabel(label, entry.name);
    if (entry.kind === 'directory') {
      if (depth < MAX_DEPTH) yield* search(entry.directory, path, zipped, depth + 1);
      else yield onlyProblem(path, 'input/too-many-files', { files: MAX_FILES, depth: MAX_DEPTH });
    } else if (entry.kind === 'link') {
      const toDirectory = entry.toDirectory();
      if (toDirectory || isZip(entry.name)) {
        yield onlyProblem(path, 'input/link', { path, why: toDirectory ? 'directory' : 'zip' });
      }
    } else if (entry.kind === 'file' && isZip(entry.name) && !zipped) {
      yield* inZip(entry.content, path);
    }
  }
}

function dossierIn(
  directory: Directory,
  label: string,
  entries: readonly Entry[],
  { main, ignored }: { main: string; ignored: string[] },
): Found {
  const problems = ignored.map((name): FolderProblem => {
    return { code: 'input/two-mains', args: { used: main, ignored: name }, at: { file: joinLabel(label, name) } };
  });
  return { path: label, folder: folderOf(directory, label, true, entries), main, wholeFolder: true, problems };
}

function* inZip(content: Content, label: string): Generator<Found> {
  const bytes = content.read(MAX_ARCHIVE);
  if (!bytes.ok) {
    const { why, detail } = bytes.problem;
    yield why === 'too-large'
      ? onlyProblem(label, 'input/too-large', { path: label, bytes: Number(detail), limit: MAX_ARCHIVE })
      : onlyProblem(label, 'input/unreadable', { path: label, detail: detail ?? why });
    return;
  }
  const opened = openZip(bytes.value, dossierZipLimits);
  if (!opened.ok) return yield onlyProblem(label, opened.problem.code, opened.problem.args);
  const all = [...inDirectory(zipDirectory(opened.zip), label, true)];
  const [only, second] = all;
  // The one dossier of a zip goes by the zip's name, whatever folder it was packed in.
  if (only && !second) yield { ...only, path: label };
  else yield* all;
}
