import type { Zip, ZipEntry, ZipLimits } from '../zip.ts';
import { type Bytes, CHUNK, type Content, type Opened, unopened } from './content.ts';
import { byCodeUnit } from './names.ts';
import type { Directory, Entry } from './tree.ts';

/** For a zipped dossier, or several: scans weigh more than the sheets of a workbook. */
export const dossierZipLimits: ZipLimits = {
  totalBytes: 500 * 1024 * 1024,
  ratio: 200,
  entries: 20_000,
  smallBytes: 1024 * 1024,
};

/** The archive itself is held in memory while its dossiers are read. */
export const MAX_ARCHIVE = 256 * 1024 * 1024;

/** One entry unpacked beside the archive: together they must leave room for everything else. */
const MAX_ENTRY = 150 * 1024 * 1024;

const inMemory = (bytes: Uint8Array): Bytes => ({
  size: bytes.length,
  at: (offset, length) => bytes.subarray(offset, offset + Math.min(length, CHUNK)),
});

function zippedContent(zip: Zip, entry: ZipEntry): Content {
  const unpacked = (): Opened<Uint8Array> => {
    const bytes = zip.read(entry);
    return 'code' in bytes ? unopened('unreadable', bytes.code) : { ok: true, value: bytes };
  };
  return {
    use(work) {
      const bytes = entry.size > MAX_ENTRY ? unopened('too-large', String(entry.size)) : unpacked();
      return bytes.ok ? { ok: true, value: work(inMemory(bytes.value)) } : bytes;
    },
    read: (limit) => (entry.size > limit ? unopened('too-large', String(entry.size)) : unpacked()),
  };
}

/** The folders of a zip as a tree; names are safe, unique and NFC already (zip.ts refuses any other). */
export function zipDirectory(zip: Zip): Directory {
  const top: Entry[] = [];
  const folders = new Map<string, Entry[]>([['', top]]);
  const folder = (path: string): Entry[] => {
    const known = folders.get(path);
    if (known) return known;
    const entries: Entry[] = [];
    folders.set(path, entries);
    const slash = path.lastIndexOf('/');
    const directory = { where: '', entries: () => entries };
    folder(path.slice(0, Math.max(0, slash))).push({ kind: 'directory', name: path.slice(slash + 1), directory });
    return entries;
  };
  for (const entry of zip.entries) {
    const slash = entry.name.lastIndexOf('/');
    const name = entry.name.slice(slash + 1);
    folder(entry.name.slice(0, Math.max(0, slash))).push({ kind: 'file', name, content: zippedContent(zip, entry) });
  }
  for (const entries of folders.values()) entries.sort((a, b) => byCodeUnit(a.name, b.name));
  return { where: '', entries: () => top };
}
