/** Why a path gave no bytes; the caller knows what it wanted them for, and so which finding that is. */
export interface Unopened {
  /** `no`: not there (any more); `too-large`: over the limit the reader set. */
  why: 'no' | 'outside' | 'unreadable' | 'directory' | 'too-large';
  /** A path that is there and was perhaps meant. */
  near?: string;
  /** An errno name such as `EACCES`, `special` for a pipe or device, or the code of a zip problem. */
  detail?: string;
}

export type Opened<T> = { ok: true; value: T } | { ok: false; problem: Unopened };

export const unopened = (why: Unopened['why'], detail?: string): { ok: false; problem: Unopened } => ({
  ok: false,
  problem: detail === undefined ? { why } : { why, detail },
});

/** The bytes of one open file. */
export interface Bytes {
  readonly size: number;
  /**
   * Up to `length` bytes from `offset`, never more than {@link CHUNK}, fewer only at the end of the file.
   * The view may be overwritten by the next call.
   */
  at(offset: number, length: number): Uint8Array;
}

/** The largest piece read at once: memory stays flat whatever the size of a scan. */
export const CHUNK = 1 << 20;

/** One file's content, on disk or in a zip. The object stays the same as long as its folder is in use. */
export interface Content {
  /** Opens, hands over for random access, closes. */
  use<T>(work: (bytes: Bytes) => T): Opened<T>;
  /** The whole file; over `limit` bytes it is refused before it is read. */
  read(limit: number): Opened<Uint8Array>;
}

/** An error of the operating system: expected, and reported as a value; anything else thrown is a bug. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;
