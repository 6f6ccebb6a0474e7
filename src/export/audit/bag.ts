import { createHash } from 'node:crypto';

/** A file of the payload: its path below the bag, with `/`, its size and SHA-256 (hex). */
export interface BagFile {
  path: string;
  bytes: number;
  sha256: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const bagFile = (path: string, text: string): BagFile => ({
  path,
  bytes: Buffer.byteLength(text, 'utf8'),
  sha256: sha256(text),
});

/** RFC 8493, 2.1.3: a line break or a per cent sign in a path is written by its code. */
const encoded = (path: string): string => path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** One line a file, as `sha256sum -c` reads them. */
const manifest = (files: readonly BagFile[]): string =>
  files
    .toSorted(byPath)
    .map(({ path, sha256: hash }) => `${hash}  ${encoded(path)}\n`)
    .join('');

/** One line of bag-info.txt; what stands in it is one line, whatever an office is called. */
const info = ([label, value]: readonly [string, string]): string =>
  `${label}: ${value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()}\n`;

/**
 * The tag files of a bag (BagIt 1.0, RFC 8493), path → text: declaration, metadata with Payload-Oxum, the manifest of the
 * payload and that of the tag files.
 * @param metadata labels and values of bag-info.txt, Payload-Oxum left out
 */
export function tagFiles(
  payload: readonly BagFile[],
  metadata: readonly (readonly [label: string, value: string])[],
): Map<string, string> {
  const oxum = `${payload.reduce((sum, { bytes }) => sum + bytes, 0)}.${payload.length}`;
  const files = new Map([
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', [...metadata, ['Payload-Oxum', oxum] as const].map(info).join('')],
    ['manifest-sha256.txt', manifest(payload)],
  ]);
  files.set('tagmanifest-sha256.txt', manifest([...files].map(([path, text]) => bagFile(path, text))));
  return files;
}
