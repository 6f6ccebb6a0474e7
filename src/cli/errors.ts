import { clean } from '../report/clean.ts';
import type { CliError, Host } from './host.ts';
import { put, wordsOf } from './words.ts';

/** Whether the output of this line is for a script. */
export const forScripts = (args: readonly string[]): boolean =>
  args.some(
    (arg, i) =>
      arg === '--json' ||
      /^--format=(?:json|ndjson|sarif)$/.test(arg) ||
      (arg === '--format' && /^(?:json|ndjson|sarif)$/.test(args[i + 1] ?? '')),
  );

/** Of the faults of a large table as many as a person reads; `--json` has them all. */
const shown = 100;

/** An expected refusal: one line, then what to do; for scripts one JSON object (`xjsme/error/1`). */
export function reportError(error: CliError, host: Host, args: readonly string[]): void {
  const message = clean(error.message);
  const hint = error.hint === undefined ? undefined : clean(error.hint);
  const details = error.details.map(clean);
  const next = error.next === undefined ? undefined : clean(error.next);
  if (forScripts(args)) {
    const at = error.at && {
      file: clean(error.at.file),
      ...(error.at.line === undefined ? {} : { line: error.at.line, col: error.at.col }),
    };
    const document = {
      schema: 'xjsme/error/1',
      code: error.code,
      message,
      ...(at ? { at } : {}),
      ...(hint ? { hint } : {}),
      ...(details.length > 0 ? { details } : {}),
      ...(next ? { next } : {}),
    };
    host.err(`${JSON.stringify(document)}\n`);
    return;
  }
  const words = wordsOf(host);
  const place = error.at
    ? `${clean(error.at.file)}${error.at.line === undefined ? '' : `:${error.at.line}:${error.at.col}`}: `
    : '';
  const lines = [
    `${words.error}${place}${message}`,
    ...details.slice(0, shown).map((line) => `  ${line}`),
    ...(details.length > shown ? [`  ${put(words.moreFaults, { count: details.length - shown })}`] : []),
    ...(hint ? [`${words.hint}${hint}`] : []),
    ...(next ? [`${words.hint}${next}`] : []),
  ];
  host.err(lines.map((line) => `${line}\n`).join(''));
}
