import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import { codes } from '../../core/codes.ts';
import type { Finding } from '../../core/finding.ts';
import { partsOf, type Place, placeIn, type Pointer, pointerOf, showPlace } from '../../core/place.ts';
import { resolveRegion } from '../../core/regions/resolve.ts';
import { decodeText } from '../../intake/text.ts';
import { readYaml } from '../../intake/yaml/read.ts';
import type { Workspace as Data } from '../../schema/generated/types.ts';
import { validateWorkspace } from '../../schema/generated/validate-workspace.mjs';
import { didYouMean } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { shownPath } from './seek.ts';
import { wordsOf } from './words.ts';

export type SettingsData = Data;
export type LinePlace = Extract<Place, { line: number }>;

/** A file of settings as written. */
export interface SettingsFile {
  /** Absolute. */
  path: string;
  data: SettingsData;
  /** Where a setting stands; for one that does not, its nearest parent. */
  at(pointer: Pointer): LinePlace;
}

interface Mistake {
  at: LinePlace;
  message: string;
}

/** A file of settings has a few dozen lines; another kind of file is soon told. */
const limit = 256 * 1024;
const mostTold = 5;

/** Numbers that are exact text to the schema; YAML's reader takes them for numbers only where their text is the number. */
const texts: readonly Pointer[] = [
  ...['office', 'region', 'actor', 'pack', 'templates'].map((name) => pointerOf(name)),
  ...['welfare.maxDiscountPrice', 'cluster.minShare', 'panel.passLine'].map((name) => pointerOf('settings', name)),
];

/**
 * Reads the settings of a workspace, or of a user (the same but for the office, which is a workspace's). Throws a CliError
 * (exit 3) that names every mistake by `file:line:col`.
 */
export async function readSettings(path: string, whose: 'workspace' | 'user', host: Host): Promise<SettingsFile> {
  const words = wordsOf(host);
  const file = shownPath(host, path);
  const findings: Finding[] = [];
  const unreadable = (detail: string, at: LinePlace | { file: string } = { file }): CliError =>
    new CliError(exit.unreadable, 'workspace/unreadable', words.unreadable({ detail }), words.unreadableHint, at);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(words.systemError((error as NodeJS.ErrnoException).code ?? ''));
  }
  const decoded = bytes.length > limit ? null : decodeText(bytes);
  if (!decoded) throw unreadable(words.tooLarge);
  if (!decoded.ok) throw unreadable(words.notText);
  const tree = await readYaml(decoded.text, file, (finding) =>
    findings.push({ severity: codes[finding.code], ...finding }),
  );
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault || !tree) {
    const { findingsDocument } = await import('../../report/plain-findings.ts');
    const [said] = findingsDocument(fault ? [fault] : findings.slice(0, 1), host.lang) as { message: string }[];
    throw unreadable(said?.message ?? '', (fault?.at as LinePlace | undefined) ?? { file });
  }
  const at = (pointer: Pointer): LinePlace => placeIn(tree.places, pointer, { file, line: 1, col: 1 }) as LinePlace;
  const data = tidy(tree.data as Record<string, unknown>);
  const mistakes = await mistakesIn(data, whose, at, host);
  if (mistakes.length > 0) throw invalid(mistakes, file, host);
  return { path, data: data as unknown as SettingsData, at };
}

/** A key without a value has not been filled in; a figure is text to the schema. */
function tidy(data: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(data)) if (data[key] === null) delete data[key];
  for (const pointer of texts) {
    const [first, second] = partsOf(pointer) as [string, string | undefined];
    const holder = second === undefined ? data : (data[first] as Record<string, unknown> | undefined);
    const key = second ?? first;
    if (holder !== undefined && typeof holder[key] === 'number') holder[key] = String(holder[key]);
  }
  return data;
}

async function mistakesIn(
  data: Record<string, unknown>,
  whose: 'workspace' | 'user',
  at: SettingsFile['at'],
  host: Host,
): Promise<Mistake[]> {
  const words = wordsOf(host);
  const found: Mistake[] = [];
  if (!validateWorkspace(data))
    for (const error of validateWorkspace.errors ?? []) found.push(await schemaMistake(error, data, at, host));
  if (whose === 'user' && 'office' in data) found.push({ at: at('/office'), message: words.officeOfUser });
  const { region } = data;
  if (typeof region === 'string' && /^\d{6}$/.test(region) && resolveRegion(region) === null)
    found.push({ at: at('/region'), message: words.noRegion({ text: region }) });
  return found.toSorted((a, b) => a.at.line - b.at.line || a.at.col - b.at.col);
}

async function schemaMistake(
  { keyword, instancePath, params }: ErrorObject,
  data: Record<string, unknown>,
  at: SettingsFile['at'],
  host: Host,
): Promise<Mistake> {
  const words = wordsOf(host);
  const key = partsOf(instancePath).at(-1) ?? '';
  const value = partsOf(instancePath).reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | null)?.[part],
    data,
  );
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const here = (message: string): Mistake => ({ at: at(instancePath), message });
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const pointer = `${instancePath}${pointerOf(name)}`;
      return { at: at(pointer), message: words.unknownKey({ key: name }) + (await near(name, instancePath, host)) };
    }
    case 'required':
      return here(words.missingKey({ key: String(params.missingProperty) }));
    case 'enum':
      return here(words.notOneOf({ key, text, allowed: (params.allowedValues as string[]).join(words.comma) }));
    case 'const':
      return here(words.notOneOf({ key, text, allowed: String(params.allowedValue) }));
    case 'type':
      return here(words.wrongType({ key, text, type: ([] as string[]).concat(params.type as string)[0] ?? '' }));
    case 'minimum':
    case 'maximum':
      return here(words.outOfRange({ key, text, limit: Number(params.limit), least: keyword === 'minimum' }));
    case 'pattern': {
      const region = key === 'region' ? resolveRegion(text) : null;
      if (region) return here(words.regionCode({ text, code: region.code }));
      return here(key === 'region' ? words.noRegion({ text }) : words.noFigure({ key, text }));
    }
    default:
      return here(words.wrongValue({ key, text }));
  }
}

/** What an unknown key was meant to be: also by its Chinese name, or one level up or down. */
async function near(name: string, parent: Pointer, host: Host): Promise<string> {
  const { keys, packKeys } = wordsOf(host).settings;
  const own: Readonly<Record<string, string>> = parent === '' ? keys : packKeys;
  const titled = Object.keys(own).find((key) => own[key] === name);
  if (titled) return wordsOf(host).meant({ key: titled });
  if (parent === '' && name in packKeys) return wordsOf(host).belongsTo({ key: name });
  return didYouMean(name, Object.keys(own), host);
}

/** One refusal for all mistakes of a file: the first with its place, the others below it. */
export function invalid(mistakes: readonly Mistake[], file: string, host: Host): CliError {
  const words = wordsOf(host);
  const [first, ...others] = mistakes as [Mistake, ...Mistake[]];
  // On one line: a refusal is one.
  const told = others.slice(0, mostTold - 1).map(({ at, message }) => `${showPlace(at)} ${message}`);
  const more = others.length - told.length;
  return new CliError(
    exit.unreadable,
    'workspace/invalid',
    [first.message, ...told, ...(more > 0 ? [words.more({ count: more })] : [])].join(words.semicolon),
    words.invalidHint({ file }),
    first.at,
  );
}
