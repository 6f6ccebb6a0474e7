import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isIsoDate } from '../../core/dates.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put, wordsOf } from '../words.ts';
import { sha256Hex } from './incoming.ts';
import { roundWords } from './words.ts';

/** Options that a command cannot do without; all missing ones are named at once, since nothing prompts. */
export function required<F extends object>(
  flags: F,
  names: Readonly<Partial<Record<keyof F & string, string>>>,
  command: string,
  host: Host,
): void {
  const missing = (Object.keys(names) as (keyof F & string)[]).filter((key) => (flags[key] ?? '') === '');
  if (missing.length === 0) return;
  const { errors } = roundWords(host);
  const option = missing.map((key) => names[key]!).join(errors.comma);
  throw new CliError(
    exit.usage,
    'usage/missing-option',
    put(errors.missing, { option }),
    put(wordsOf(host).seeHelp, { command }),
  );
}

export function dateFlag(option: string, value: string, host: Host): string {
  if (isIsoDate(value)) return value;
  throw new CliError(exit.usage, 'usage/date', put(wordsOf(host).badDate, { option, value }));
}

/** `--as-of` of a command that reads: the day by which the ledger is read; undefined for all of it. */
export const asOfFlag = (flags: { asOf?: string }, host: Host): string | undefined =>
  flags.asOf === undefined ? undefined : dateFlag('--as-of', flags.asOf, host);

/** Digest and size of a file that proves something: a screenshot, a scanned letter, a photo. The file itself stays where it is. */
export function evidenceOf(file: string, host: Host): { sha256: string; bytes: number } {
  try {
    const bytes = readFileSync(resolve(host.cwd, file));
    if (bytes.length > 0) return { sha256: sha256Hex(bytes), bytes: bytes.length };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  }
  throw new CliError(exit.unreadable, 'input/evidence', put(roundWords(host).errors.evidence, { file }), undefined, {
    file,
  });
}

/** An event by its hash, or the beginning of it. */
export function eventFlag(value: string, host: Host): string {
  if (/^[0-9a-f]{8,64}$/.test(value)) return value;
  const { ledger: words } = roundWords(host);
  throw new CliError(exit.usage, 'usage/event', put(words.badEvent, { name: value }), words.eventHint);
}

/** An address of a page that people can open. */
export function urlFlag(option: string, value: string, host: Host): string {
  if (/^https?:\/\/[^\s/]+/i.test(value.trim())) return value.trim();
  throw new CliError(exit.usage, 'usage/url', put(roundWords(host).errors.badUrl, { option, value }));
}
