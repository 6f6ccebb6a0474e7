import type { Content } from './content.ts';

/** A directory, on disk or in a zip. Nothing is read before `entries` is called, and nothing is kept. */
export interface Directory {
  /** Real absolute path on disk; `''` in a zip. */
  readonly where: string;
  /** By code unit of the name, two of one name by what the disk holds; `null` if it cannot be read. */
  entries(): Entry[] | null;
}

/** One name in a directory, in NFC. Two entries may share a name if the disk holds it in two Unicode forms. */
export type Entry =
  | { kind: 'file'; name: string; content: Content }
  | { kind: 'directory'; name: string; directory: Directory }
  | { kind: 'link'; name: string; target(root: Directory): LinkTarget; toDirectory(): boolean }
  /** A pipe, socket or device: opening one can block for ever. */
  | { kind: 'special'; name: string };

/** Parts of the real path below the root (free of links), or why there is none. */
export type LinkTarget = string[] | 'outside' | 'no';
