import type { Code } from '../../core/codes.ts';
import type { Args } from '../../core/finding.ts';
import type { Place } from '../../core/place.ts';
import { type Content, type Opened, type Unopened, unopened } from './content.ts';
import { byCodeUnit, isJunk, joinLabel, nearName, partsOfPath } from './names.ts';
import type { Directory, Entry } from './tree.ts';

export const MAX_FILES = 5000;
export const MAX_DEPTH = 16;

/** Something to say about the folder itself; severity as in core/codes. */
export interface FolderProblem {
  code: Code;
  args: Args;
  at: Place;
}

/** A file of a folder; `path` is relative, NFC, with `/`. */
export interface FileRef {
  path: string;
  content: Content;
}

/** The files of one dossier, wherever they lie. No path leads out of it, through `..` or through a link. */
export interface Folder {
  /** As the user gave it, for messages. */
  label: string;
  /** All files, recursive, without junk, by code unit of their path; directory links are not followed. */
  files(): readonly FileRef[];
  /**
   * What {@link Folder.files} met: `input/link` {path, why}, `input/too-many-files` {files, depth},
   * `input/unreadable` {path} for a directory.
   */
  problems(): readonly FolderProblem[];
  /** By the path as written in a dossier; names compare in NFC and letter by letter on every system. */
  open(path: string): Opened<FileRef>;
}

/** A file of the folder as messages name it. */
export const shownPath = (folder: Folder, path: string): string => joinLabel(folder.label, path);

type Found = { entry: Entry; problem?: undefined } | { entry?: undefined; problem: Unopened };
type Listing = { files: FileRef[]; problems: FolderProblem[] };

/** A link's real path holds no link; more steps than this only if the disk changes under us. */
const MAX_LINKS = 8;

/**
 * @param whole the directory is this dossier's own, so a missing file may be looked for anywhere in it
 * @param top the directory's entries where they have been read already
 */
export function folderOf(root: Directory, label: string, whole: boolean, top?: readonly Entry[]): Folder {
  const known = new Map<Directory, readonly Entry[] | null>();
  if (top) known.set(root, top);
  const entriesOf = (directory: Directory): readonly Entry[] | null => {
    let entries = known.get(directory);
    if (entries === undefined) known.set(directory, (entries = directory.entries()));
    return entries;
  };

  const find = (parts: readonly string[], links = 0): Found => {
    let entry: Entry = { kind: 'directory', name: '', directory: root };
    for (const [index, part] of parts.entries()) {
      if (entry.kind !== 'directory') return { problem: { why: 'no' } };
      const entries = entriesOf(entry.directory);
      if (!entries) return { problem: { why: 'unreadable' } };
      const next = entries.find(({ name }) => name === part);
      if (!next) return { problem: { why: 'no' } };
      if (next.kind === 'link') {
        const target = next.target(root);
        if (typeof target === 'string') return { problem: { why: target } };
        if (links === MAX_LINKS) return { problem: { why: 'unreadable' } };
        return find([...target, ...parts.slice(index + 1)], links + 1);
      }
      entry = next;
    }
    return { entry };
  };

  const opened = (parts: readonly string[]): Opened<FileRef> => {
    const { entry, problem } = find(parts);
    if (problem) return { ok: false, problem };
    if (entry.kind === 'file') return { ok: true, value: { path: parts.join('/'), content: entry.content } };
    return entry.kind === 'directory' ? unopened('directory') : unopened('unreadable', 'special');
  };

  const list = (): Listing => {
    const files: FileRef[] = [];
    const problems: FolderProblem[] = [];
    const say = (code: Code, args: Args, path: string) =>
      problems.push({ code, args, at: { file: joinLabel(label, path) } });
    const walk = (directory: Directory, above: readonly string[]): boolean => {
      const entries = entriesOf(directory);
      if (!entries) say('input/unreadable', { path: joinLabel(label, above.join('/')) }, above.join('/'));
      for (const entry of entries ?? []) {
        if (isJunk(entry.name) || entry.kind === 'special') continue;
        const parts = [...above, entry.name];
        const path = parts.join('/');
        const tooDeep = entry.kind === 'directory' && parts.length > MAX_DEPTH;
        if (tooDeep || (entry.kind === 'file' && files.length === MAX_FILES)) {
          say('input/too-many-files', { files: MAX_FILES, depth: MAX_DEPTH }, tooDeep ? path : '');
          return false;
        }
        if (entry.kind === 'file') files.push({ path, content: entry.content });
        else if (entry.kind === 'directory') {
          if (!walk(entry.directory, parts)) return false;
        } else {
          const target = opened(parts);
          if (target.ok) files.push(target.value);
          else say('input/link', { path, why: target.problem.why }, path);
        }
      }
      return true;
    };
    walk(root, []);
    files.sort((a, b) => byCodeUnit(a.path, b.path));
    return { files, problems };
  };
  let listing: Listing | undefined;
  const listed = () => (listing ??= list());

  const near = (parts: readonly string[]): string | undefined => {
    let directory: Directory | undefined = root;
    const names: string[] = [];
    for (const [index, part] of parts.entries()) {
      const entries: readonly Entry[] = (directory && entriesOf(directory)) ?? [];
      const candidates = entries.map((entry) => entry.name);
      const name = nearName(part, candidates, index === parts.length - 1);
      if (name === undefined) break;
      names.push(name);
      const next = entries.find((entry) => entry.name === name);
      directory = next?.kind === 'directory' ? next.directory : undefined;
    }
    if (names.length === parts.length) return names.join('/');
    if (!whole) return undefined;
    const last = parts.at(-1)!;
    const same = listed().files.filter(({ path }) => nearName(last, [path.slice(path.lastIndexOf('/') + 1)], false));
    return same.length === 1 ? same[0]!.path : undefined;
  };

  return {
    label,
    files: () => listed().files,
    problems: () => listed().problems,
    open(path) {
      const parts = partsOfPath(path);
      if (!parts) return unopened('outside');
      const result = opened(parts);
      if (result.ok || result.problem.why !== 'no') return result;
      const meant = near(parts);
      // A link that leads nowhere is there by its name.
      return meant === undefined || meant === parts.join('/')
        ? result
        : { ok: false, problem: { why: 'no', near: meant } };
    },
  };
}
