import type { Report } from '../../core/finding.ts';
import { inspect, inspectFile } from '../../intake/attachments/inspect.ts';
import type { Found } from '../../intake/folder/discover.ts';
import type { Folder } from '../../intake/folder/folder.ts';
import { partsOfPath } from '../../intake/folder/names.ts';
import { manifestDigest } from '../../intake/manifest.ts';
import type { Dossier } from '../../schema/generated/types.ts';

/** Every attachment a dossier names. */
export function fileNames(data: Dossier): string[] {
  const papers = Object.values(data.materials ?? {}).flat();
  const rules = Object.values(data.rules ?? {});
  const evidence = (data.activities ?? []).flatMap((row) => row.evidence ?? []);
  return [...papers.map(({ file }) => file), ...rules.flatMap(({ file }) => (file ? [file] : [])), ...evidence];
}

const normal = (path: string): string => partsOfPath(path)?.join('/') ?? path;

/** Files that lie in the folder and that nothing names: forgotten in the list, or left over. */
export function reportUnlisted(folder: Folder, named: readonly string[], report: Report): void {
  const known = new Set(named.map(normal));
  const rest = folder.files().filter(({ path }) => !known.has(path));
  if (rest.length === 0) return;
  const files = rest.slice(0, 3).map(({ path }) => path);
  report({ code: 'material/unlisted', args: { count: rest.length, files: files.join('、') }, at: { file: files[0]! } });
}

/** Files of the folder that could not be read, and that nothing names: without a word the manifest would leave them out. */
export function reportUnreadable(folder: Folder, named: readonly string[], report: Report): void {
  const known = new Set(named.map(normal));
  for (const { path, exists, detail } of folder.files().map(inspectFile)) {
    if (exists === 'yes' || known.has(path)) continue;
    // A name in GBK from a disk written long ago: the system hands it over maimed, and then does not find it.
    const why = path.includes('\ufffd') ? 'name' : (detail ?? exists);
    report({ code: 'input/unreadable', args: { path, detail: why }, at: { file: path } });
  }
}

/** Digest over all files of a dossier's own folder; where the folder is not its own, over what it names. */
export function manifestOf({ folder, wholeFolder }: Found, named: readonly string[]): string {
  const files = wholeFolder
    ? folder.files().map(inspectFile)
    : [...new Set(named.map(normal))].map((path) => inspect(folder, path)).filter(({ exists }) => exists === 'yes');
  return manifestDigest(files.filter(({ sha256 }) => sha256 !== ''));
}
