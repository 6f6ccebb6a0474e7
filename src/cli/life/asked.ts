import { dirname, isAbsolute, join } from 'node:path';
import { checkCreditCode } from '../../core/identifiers/creditCode.ts';
import type { Place } from '../../core/place.ts';
import { resolveRegion } from '../../core/regions/resolve.ts';
import { fill } from '../../i18n/fill.ts';
import { figureShape, type RecordKind, recordTables } from '../../intake/records/columns.ts';
import type { AskedActivity } from '../../process/life/activity.ts';
import type { AskedSummary } from '../../process/life/annual.ts';
import type { AskedChange } from '../../process/life/change.ts';
import type { AskedComplaint, Closing } from '../../process/life/complaint.ts';
import type { AskedInspection, AskedReport } from '../../process/life/inspection.ts';
import type { AskedPenalty } from '../../process/life/penalty.ts';
import { findingsOf } from '../../report/words.ts';
import { CliError, exit, type Host } from '../host.ts';
import { evidenceOf } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { textGate } from '../workspace/acts.ts';
import { optionOf } from './line.ts';
import { recordWords } from './words.ts';

/** One record as it was said, on the line or in a row of a table, and not yet looked at. */
export interface Given {
  values: Readonly<Record<string, unknown>>;
  /** The table a value stands in: files are looked for beside it. Null where the line says it. */
  tableOf(field: string): string | null;
  /** Null on the command line. */
  at: ((field: string) => Place) | null;
}

export interface AskedOf {
  annual: AskedSummary;
  report: AskedReport;
  inspect: AskedInspection;
  complaint: AskedComplaint;
  'complaint-close': Closing;
  penalty: AskedPenalty;
  activity: AskedActivity;
  change: AskedChange;
}

/** Says what is wrong with a value; throws on the line, and goes on in a table. */
export type Fail = (field: string, error: CliError) => void;

/** A value read off one record, with the gates that hold for its kind. */
function taker(kind: RecordKind, { values, tableOf, at }: Given, host: Host, fail: Fail) {
  const { fields } = recordTables[kind];
  const nameOf = (field: string): string => (at ? fields[field]!.title : optionOf(field));
  const attempt = <T>(field: string, work: () => T, none: T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      fail(field, error);
      return none;
    }
  };
  const has = (field: string): boolean => values[field] !== undefined;
  const evidence = (field: string, name: string) => {
    const table = tableOf(field);
    const path = table === null ? name : name.replaceAll('\\', '/');
    return evidenceOf(table === null || isAbsolute(path) ? path : join(dirname(table), path), host);
  };
  const text = (field: string): string =>
    attempt(field, () => textGate(nameOf(field), String(values[field]), host), '');
  const nothing = { sha256: '', bytes: 0 };
  const refuse = (field: string, message: string): void =>
    fail(field, new CliError(exit.usage, 'usage/value', message));
  return {
    has,
    nameOf,
    refuse,
    lacks: (field: string): void => {
      const missing = at
        ? fill(findingsOf(host.lang)['schema/required'].message, { label: nameOf(field) })
        : put(roundWords(host).errors.missing, { option: nameOf(field) });
      refuse(field, missing);
    },
    text,
    value: <T>(field: string): T => values[field] as T,
    maybe: <T>(field: string): T | null => (values[field] as T | undefined) ?? null,
    textOrNone: (field: string): string | null => (has(field) ? text(field) : null),
    file: (field: string) => attempt(field, () => evidence(field, String(values[field])), nothing),
    fileOrNone: (field: string) =>
      has(field) ? attempt(field, () => evidence(field, String(values[field])), nothing) : null,
    files: (field: string) =>
      ((values[field] as readonly string[] | undefined) ?? []).map((name) =>
        attempt(field, () => evidence(field, name), nothing),
      ),
    /** Says of a value that it goes with others only. */
    only: (field: string, allowed: boolean, what: string): void => {
      const { errors } = recordWords(host);
      if (has(field) && !allowed) refuse(field, put(errors.onlyWith, { option: nameOf(field), with: what }));
    },
  };
}

type Taker = ReturnType<typeof taker>;

/** All three counts of satisfaction, or none. */
function satisfactionOf({ has, value, lacks }: Taker): AskedInspection['satisfaction'] {
  const three = ['sample', 'valid', 'satisfied'] as const;
  const lacking = three.filter((field) => !has(field));
  if (lacking.length === 3) return null;
  lacking.forEach(lacks);
  return { sample: value('sample'), valid: value('valid'), satisfied: value('satisfied') };
}

function creditCodeOf({ maybe, refuse }: Taker, host: Host): string | null {
  const written = maybe<string>('creditCode');
  if (written === null) return null;
  const checked = checkCreditCode(written);
  if (checked.ok) return checked.code;
  const words = findingsOf(host.lang)['id/credit-code'];
  const args = { code: written, reason: checked.reason, suggestion: checked.suggestion ?? '' };
  refuse('creditCode', fill(words.message, args, words.terms));
  return null;
}

function regionOf({ maybe, refuse, nameOf }: Taker, host: Host): string | null {
  const written = maybe<string>('region');
  if (written === null) return null;
  const region = resolveRegion(written);
  const { errors } = recordWords(host);
  if (!region) refuse('region', put(errors.badRegion, { option: nameOf('region'), value: written }));
  return region?.code ?? null;
}

const readers: { [K in RecordKind]: (take: Taker, host: Host) => AskedOf[K] } = {
  annual: ({ value, maybe, file, has }) => ({
    year: value('year'),
    date: maybe('date'),
    file: file('file'),
    figures: Object.fromEntries(
      Object.keys(figureShape.fields)
        .filter(has)
        .map((key) => [key, value(key)]),
    ),
  }),
  report: ({ maybe, text, fileOrNone }) => ({ date: maybe('date'), topic: text('topic'), file: fileOrNone('file') }),
  inspect: (take) => ({
    year: take.value('year'),
    date: take.maybe('date'),
    by: take.text('by'),
    quality: take.value('quality'),
    fees: take.value('fees'),
    satisfaction: satisfactionOf(take),
    findings: take.textOrNone('findings'),
    file: take.fileOrNone('file'),
  }),
  complaint: ({ value, maybe, files }) => ({
    date: maybe('date'),
    channel: value('channel'),
    from: value('from'),
    about: value('about'),
    evidence: files('evidence'),
  }),
  'complaint-close': ({ value, text }) => ({ result: value('result'), reason: text('reason') }),
  penalty: ({ value, text, textOrNone, fileOrNone }) => ({
    kind: value('kind'),
    authority: text('authority'),
    document: textOrNone('document'),
    date: value('date'),
    matter: text('matter'),
    file: fileOrNone('file'),
  }),
  activity: ({ value, maybe, text, textOrNone, only }) => {
    const participation = value<AskedActivity['participation']>('participation');
    only('accepted', participation === 'excused', 'excused');
    only('reason', participation === 'excused' || participation === 'absent', 'excused / absent');
    return {
      kind: value('kind'),
      name: text('name'),
      date: value('date'),
      organiser: text('organiser'),
      participation,
      reason: textOrNone('reason'),
      accepted: maybe('accepted'),
    };
  },
  change: (take, host) => {
    const what = take.value<AskedChange['what']>('what');
    take.only('creditCode', what === 'operator', 'operator');
    take.only('region', what !== 'name', 'operator / address');
    return {
      what,
      to: take.text('to'),
      creditCode: creditCodeOf(take, host),
      region: regionOf(take, host),
      document: take.textOrNone('document'),
      date: take.value('date'),
      file: take.fileOrNone('file'),
    };
  },
};

/** A record as the rules take it: free texts held free of personal numbers, files by their digests. */
export const askedOf = <K extends RecordKind>(kind: K, given: Given, host: Host, fail: Fail): AskedOf[K] =>
  readers[kind](taker(kind, given, host, fail), host);
