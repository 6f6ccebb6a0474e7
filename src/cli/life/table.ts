import { canonical } from '../../core/canonical.ts';
import type { Finding } from '../../core/finding.ts';
import { comparePlaces, type Place, showPlace } from '../../core/place.ts';
import { nameKey } from '../../core/values/text.ts';
import { type RecordKind, recordTables } from '../../intake/records/columns.ts';
import { readRecords, type RecordRow } from '../../intake/records/read.ts';
import type { Decision, Remark } from '../../process/decision.ts';
import type { Act } from '../../process/event.ts';
import { lifeOf } from '../../process/life/life.ts';
import type { Platform, State } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { refusalText } from '../../report/refusal.ts';
import { CliError, exit, type Host } from '../host.ts';
import type { Desk } from '../round/act.ts';
import { withoutNumbers } from '../round/personal.ts';
import { platformFor } from '../round/platform.ts';
import { put } from '../words.ts';
import { askedOf, type AskedOf, type Given } from './asked.ts';
import { complaintFor, type Concerned, decideRecord, subjectOf } from './decide.ts';
import { bytesOf, findingLine, listening } from './line.ts';
import { recordWords } from './words.ts';

interface Row<K extends RecordKind> {
  given: Given & { at: (field: string) => Place };
  /** Null where something in it cannot be taken. */
  asked: AskedOf[K] | null;
}

export interface Table<K extends RecordKind> {
  file: string;
  rows: readonly Row<K>[];
  /** What is wrong, each with its place; the rules have their say later. */
  faults: { at: Place; line: string }[];
  /** What is worth knowing. */
  notes: readonly string[];
}

/** What the command line says beside a table holds for every row that leaves it out. */
const givenOf = (
  { values, at }: RecordRow,
  said: Readonly<Record<string, unknown>>,
  file: string,
): Row<'annual'>['given'] => ({
  values: { ...said, ...values },
  tableOf: (field) => (Object.hasOwn(values, field) ? file : null),
  at,
});

/** Reads a table of records and looks at each row by itself. Throws a CliError (exit 3) where it is no such table. */
export function readTable<K extends RecordKind>(
  kind: K,
  file: string,
  said: Readonly<Record<string, unknown>>,
  host: Host,
): Table<K> {
  const findings: Finding[] = [];
  const { errors } = recordWords(host);
  const rows = readRecords(
    bytesOf(file, host),
    file,
    recordTables[kind],
    new Set(Object.keys(said)),
    listening(findings),
  );
  const lines = findings.map((finding) => ({ ...finding, line: findingLine(finding, host) }));
  if (!rows || rows.length === 0) {
    const message = rows ? errors.empty : put(errors.unsound, { count: lines.length });
    throw new CliError(
      exit.unreadable,
      'input/records',
      message,
      errors.unsoundHint,
      { file },
      lines.map(({ line }) => line),
    );
  }
  const faults: Table<K>['faults'] = lines.filter(({ severity }) => severity === 'error');
  // A share that may be 1 % or 100 % is a doubt in a dossier; here it would be a figure left out unseen.
  const doubts = lines.filter(({ code }) => code === 'value/ratio-ambiguous');
  faults.push(...doubts);
  const notes = lines.filter((one) => one.severity !== 'error' && !doubts.includes(one)).map(({ line }) => line);
  const taken = rows.map((row): Row<K> => {
    const given = givenOf(row, said, file);
    let sound = !row.faulty;
    const asked = askedOf(kind, given, host, (field, { code, message }) => {
      // Of a row in which something else is wrong, only what is there has its say.
      if (row.faulty && (given.values[field] === undefined || code === 'usage/value')) return;
      sound = false;
      faults.push({ at: row.at(field), line: lineAt(row.at(field), message, given) });
    });
    return { given, asked: sound ? asked : null };
  });
  return { file, rows: taken, faults, notes };
}

/** A fault with its place; of what the row holds, a number or an address of a person is not repeated. */
function lineAt(at: Place, message: string, { values }: Given): string {
  const cells = Object.values(values).flat();
  const said = cells.reduce<string>(
    (text, cell) => (typeof cell === 'string' ? text.replaceAll(cell, () => withoutNumbers(cell)) : text),
    clean(message),
  );
  return `${clean(showPlace(at))} ${said}`;
}

async function concernedBy(kind: RecordKind, { values }: Given, state: State, host: Host): Promise<Concerned> {
  const number = values.platform === undefined ? null : String(values.platform).trim();
  if (kind === 'complaint-close') return complaintFor(state, String(values.complaint).trim(), number, host);
  return { platform: await platformFor(state, number!, host), complaint: null };
}

/** Whether a platform goes, or went, by a name. */
function isCalled(state: State, { number, platform }: Platform, name: string): boolean {
  const former = lifeOf(state, number).changes.filter(({ what }) => what === 'name');
  return [platform, ...former.flatMap(({ from }) => from ?? [])].some((one) => nameKey(one) === nameKey(name));
}

/**
 * Decides on every row, all on the state before the first of them. Throws a CliError (exit 3) with every fault at its place
 * where there is one: then nothing of the table is recorded.
 */
export async function decideTable<K extends RecordKind>(kind: K, table: Table<K>, desk: Desk): Promise<Decision> {
  const { host } = desk.office;
  const { errors } = recordWords(host);
  const faults = [...table.faults];
  const events: Act[] = [];
  const remarks: Remark[] = [];
  const met = new Map<string, { at: Place; asked: string }>();
  for (const { given, asked } of table.rows) {
    const first = kind === 'complaint-close' ? 'complaint' : 'platform';
    const fail = (field: string, message: string): void =>
      void faults.push({ at: given.at(field), line: lineAt(given.at(field), message, given) });
    if (given.values[first] === undefined) continue;
    try {
      const on = await concernedBy(kind, given, desk.state, host);
      const name = given.values.platformName;
      if (typeof name === 'string' && !isCalled(desk.state, on.platform, name)) {
        const { number, platform: known } = on.platform;
        fail('platformName', put(errors.otherName, { number, known, name }));
        continue;
      }
      if (!asked) continue;
      const subject = canonical(subjectOf(kind, on, asked));
      const before = met.get(subject);
      if (before) {
        if (before.asked !== canonical(asked)) fail(first, put(errors.rowTwice, { first: showPlace(before.at) }));
        continue;
      }
      met.set(subject, { at: given.at(first), asked: canonical(asked) });
      const decision = decideRecord(kind, desk, on, asked, events);
      if (decision.ok) {
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      } else fail(first, refusalText(decision.refusal, host.lang).message);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      fail(first, error.message);
    }
  }
  for (const line of table.notes) host.err(`${line}\n`);
  if (faults.length > 0) throw unsound(table.file, faults, host);
  return { ok: true, events, remarks };
}

function unsound(file: string, faults: Table<RecordKind>['faults'], host: Host): CliError {
  const { errors } = recordWords(host);
  const lines = faults.toSorted((a, b) => comparePlaces(a.at, b.at)).map(({ line }) => line);
  const message = put(errors.unsound, { count: faults.length });
  return new CliError(exit.unreadable, 'input/records', message, errors.unsoundHint, { file }, lines);
}
