import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { codes } from '../../core/codes.ts';
import { showPlace } from '../../core/place.ts';
import { messageOf } from '../../i18n/catalog.ts';
import type { RecordTable } from '../../intake/records/columns.ts';
import { figureOf, nearestFigure, readFigures, readGiven } from '../../intake/records/figures.ts';
import { clean, cleanArgs } from '../../report/clean.ts';
import { findingsOf } from '../../report/words.ts';
import type { Leaf } from '../../schema/shape.ts';
import { oneOf } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { withoutNumbers } from '../round/personal.ts';
import { roundWords } from '../round/words.ts';
import { put, wordsOf } from '../words.ts';
import { recordWords } from './words.ts';

/** What the command line says of one record: options by the names of the table's fields. */
export type LineFlags = Readonly<Record<string, unknown>> & { figures?: string; figure?: readonly string[] };

export const optionOf = (field: string): string =>
  `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The options of a line, each read as its column is. Throws a CliError (exit 2; 3 for a file of figures). */
export async function lineValues(
  table: RecordTable,
  flags: LineFlags,
  command: string,
  host: Host,
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [field, leaf] of Object.entries(table.fields)) {
    const written = flags[field];
    if (written === undefined || field === 'platform') continue;
    if (leaf.kind === 'texts') values[field] = written;
    else values[field] = await valueOf(leaf, String(written), optionOf(field), command, host);
  }
  if (flags.figures !== undefined) Object.assign(values, await figuresIn(flags.figures, host));
  const named = new Set<string>();
  for (const written of flags.figure ?? []) {
    const [key, value] = await figureGiven(written, command, host);
    if (named.has(key)) throw usage('twice', { option: `--figure ${key}` }, host);
    named.add(key);
    values[key] = value;
  }
  return values;
}

const usage = (
  what: 'badNumber' | 'badRatio' | 'badFigure' | 'twice' | 'unknownFigure',
  args: Record<string, string>,
  host: Host,
  hint?: string,
): CliError => {
  const code = what === 'badRatio' || what === 'badNumber' ? 'number' : what === 'twice' ? 'twice' : 'figure';
  return new CliError(exit.usage, `usage/${code}`, put(recordWords(host).errors[what], args), hint);
};

async function valueOf(leaf: Leaf, text: string, option: string, command: string, host: Host, unit?: string) {
  const read = readGiven(leaf, text, unit);
  if (read.ok) return read.value;
  if (read.problem === 'date' || read.problem === 'month-only')
    throw new CliError(exit.usage, 'usage/date', put(wordsOf(host).badDate, { option, value: text }));
  if (read.problem === 'choice') {
    await oneOf(option, text, leaf.labels ? Object.keys(leaf.labels) : ['yes', 'no'], command, host);
    return text;
  }
  throw usage(read.problem === 'ratio-ambiguous' ? 'badRatio' : 'badNumber', { option, value: text }, host);
}

/** served=46, 服务中小企业数=46家, 资产总额（万元）=300. */
async function figureGiven(written: string, command: string, host: Host): Promise<[key: string, value: unknown]> {
  const [, name, value] = /^\s*([^=＝]+?)\s*[=＝]\s*(.+?)\s*$/.exec(written) ?? [];
  const words = recordWords(host).errors;
  if (name === undefined || value === undefined) throw usage('badFigure', { value: written }, host, words.figureHint);
  const found = figureOf(name);
  if (!found) {
    const near = nearestFigure(name);
    const hint = near === '' ? '' : put(wordsOf(host).didYouMean, { name: near });
    throw usage('unknownFigure', { name }, host, hint + words.figureHint);
  }
  return [found.key, await valueOf(found.leaf, value, `--figure ${name}`, command, host, found.unit)];
}

/** A finding as a line: where, and what; a number or an address of a person that stood there is not repeated. */
export function findingLine({ at, code, args }: Finding, host: Host): string {
  const shown = Object.entries(cleanArgs(args)).map(([key, value]): [string, string | number] => [
    key,
    typeof value === 'string' ? withoutNumbers(value) : value,
  ]);
  return `${clean(showPlace(at))} ${messageOf(findingsOf(host.lang), { code, args: Object.fromEntries(shown) })}`;
}

/** Collects what a reader has to say. */
export const listening =
  (findings: Finding[]) => (finding: Omit<Finding, 'severity'> & { severity?: Finding['severity'] }) =>
    void findings.push({ severity: codes[finding.code], ...finding });

/** The bytes of a file named on the line. Throws a CliError (exit 3). */
export function bytesOf(file: string, host: Host): Uint8Array {
  try {
    return readFileSync(resolve(host.cwd, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const message = put(roundWords(host).errors.evidence, { file });
    throw new CliError(exit.unreadable, 'input/evidence', message, undefined, { file });
  }
}

async function figuresIn(file: string, host: Host): Promise<Record<string, number>> {
  const findings: Finding[] = [];
  const figures = await readFigures(bytesOf(file, host), file, listening(findings));
  if (figures) return figures;
  const { errors } = recordWords(host);
  const lines = findings.map((finding) => findingLine(finding, host));
  throw new CliError(exit.unreadable, 'input/figures', errors.figuresUnsound, errors.figureHint, { file }, lines);
}
