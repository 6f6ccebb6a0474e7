import { nfc } from '../core/values/text.ts';
import { hash } from 'node:crypto';
import { byCodeUnit } from './folder/names.ts';

export interface ManifestFile {
  /** Relative, `/` separators. */
  path: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

// As sha256sum writes them: a line end within a name cannot pass for the end of an entry.
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/**
 * The canonical list of a dossier's files: `<sha256>  <bytes>  <path>` and a line feed each, in UTF-8, paths in NFC, by
 * UTF-16 code unit of the path. In a path `\`, line feed and carriage return are written `\\`, `\n`, `\r`.
 */
export function manifestLines(files: readonly ManifestFile[]): string {
  return files
    .map(({ path, bytes, sha256 }) => ({ path: nfc(path), entry: `${sha256}  ${bytes}` }))
    .toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.entry, b.entry))
    .map(({ path, entry }) => `${entry}  ${path.replaceAll(/[\\\n\r]/g, (char) => escapes[char]!)}\n`)
    .join('');
}

/**
 * One digest for all files of a dossier, `sha256:` and 64 hexadecimal digits: the SHA-256 of {@link manifestLines}. It
 * depends neither on the order of the files nor on the platform nor on the Unicode form of their names. Anybody can
 * recompute it in the dossier's folder, where no name holds a line end and names are NFC already:
 *
 * ```sh
 * find . -type f -printf '%P\n' | LC_ALL=C sort | while IFS= read -r f; do
 *   printf '%s  %s  %s\n' "$(sha256sum < "$f" | cut -c1-64)" "$(stat -c %s "$f")" "$f"; done | sha256sum
 * ```
 *
 * (Bytes of UTF-8 sort as code units do, up to U+FFFF. Files that systems leave behind, such as Thumbs.db, do not count.)
 */
export const manifestDigest = (files: readonly ManifestFile[]): string =>
  `sha256:${hash('sha256', manifestLines(files), 'hex')}`;
