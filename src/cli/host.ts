/** What a command may touch of the world: the only seam, handed down as an argument. */
export interface Host {
  /** Of this program. */
  version: string;
  /** Milliseconds since the epoch; the only clock. */
  now(): number;
  /** Data, to stdout. Resolves when the pipe has taken it, so that memory stays flat behind a slow reader. */
  out(text: string): Promise<void>;
  /** Words about the work, to stderr. */
  err(text: string): void;
  /** A line of progress on stderr; '' clears it. Shown on a terminal only. */
  progress(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  lang: Lang;
  /** Who chose it; nobody: it is the default. */
  langFrom?: 'flag' | 'environment';
  color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  width: number;
  /** stdin and stdout are both a terminal. */
  terminal: boolean;
  stdin(): Promise<Uint8Array>;
}

export type Lang = 'zh' | 'en';

/** Exit codes of the contract. */
export const exit = {
  done: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  refused: 4,
  ledger: 5,
  contradiction: 6,
  locked: 7,
  bug: 70,
  interrupted: 130,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];

/** An expected refusal on its way to the user: one line first, detail after. Anything else thrown is a bug. */
export class CliError extends Error {
  constructor(
    readonly exit: Exit,
    /** A stable word such as `usage/unknown-option`. */
    readonly code: string,
    message: string,
    readonly hint?: string,
    readonly at?: { file: string; line?: number; col?: number },
    /** Further lines, each of its own: the other faults of a file, say. */
    readonly details: readonly string[] = [],
    /** A command line to run next, on a line of its own. */
    readonly next?: string,
  ) {
    super(message);
  }
}
