import { diskDirectory } from '../../intake/folder/disk.ts';
import type { Found } from '../../intake/folder/discover.ts';
import { type FileRef, folderOf } from '../../intake/folder/folder.ts';

/** A main file that came through a pipe; the files it names are looked for in the folder the user stands in. */
export function foundInPipe(bytes: Uint8Array, cwd: string): Found {
  const main = bytes[0] === 0x50 && bytes[1] === 0x4b ? 'stdin.xlsx' : 'stdin.yaml';
  const folder = folderOf(diskDirectory(cwd), '.', false);
  const piped: FileRef = {
    path: main,
    content: {
      use: (work) => ({
        ok: true,
        value: work({ size: bytes.length, at: (offset, length) => bytes.subarray(offset, offset + length) }),
      }),
      read: (limit) =>
        bytes.length > limit
          ? { ok: false, problem: { why: 'too-large', detail: String(bytes.length) } }
          : { ok: true, value: bytes },
    },
  };
  return {
    path: '-',
    folder: { ...folder, open: (path) => (path === main ? { ok: true, value: piped } : folder.open(path)) },
    main,
    wholeFolder: false,
    problems: [],
  };
}
