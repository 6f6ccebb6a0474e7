import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pointerOf } from '../../core/place.ts';
import type { Settings as PackSettings } from '../../law/pack.ts';
import { CliError, exit, type Host } from '../host.ts';
import { defaultPack } from '../pack.ts';
import { above, environment, namedWorkspace, settingsName, userSettings } from './seek.ts';
import { type LinePlace, readSettings, type SettingsData, type SettingsFile } from './settings-file.ts';
import { wordsOf } from './words.ts';

/** Who says so; the earlier wins. */
export type Origin = 'flag' | 'environment' | 'workspace' | 'user' | 'default';

export interface Setting<T> {
  value: T;
  origin: Origin;
  /** Where it stands, if a file says so. */
  at: LinePlace | null;
  /** What a path in it is relative to: the folder of the file, else where one stands. */
  base: string;
}

/** What stands on the command line. */
export interface Flags {
  /** `--as` */
  as?: string | undefined;
  /** `--pack` */
  pack?: string | undefined;
}

export type Level = NonNullable<SettingsData['level']>;

/** Every setting with its value and its origin; flag > environment > workspace > user > default. */
export interface Settings {
  /** The folder of the workspace; null outside one. */
  root: Setting<string | null>;
  office: Setting<string>;
  level: Setting<Level>;
  /** Six digits. */
  region: Setting<string>;
  actor: Setting<string | null>;
  /** A built-in id or a file. */
  pack: Setting<string>;
  calendars: Setting<readonly string[]>;
  templates: Setting<string | null>;
  lang: Setting<Host['lang']>;
  /** What is laid over the pack's own settings. */
  overrides: Readonly<Partial<{ [K in keyof PackSettings]: Setting<PackSettings[K]> }>>;
}

export const defaults = { level: 'region', region: '650000', pack: defaultPack } as const;

/**
 * The workspace a command works in: `XJSME_WORKSPACE`, else the nearest folder upwards; null where there is none. Throws a
 * CliError (exit 2) where the variable names a folder that is none: another one would silently take its place.
 */
function seekWorkspace(host: Host): string | null {
  const named = namedWorkspace(host);
  if (named === null) return above(resolve(host.cwd));
  if (existsSync(join(named, settingsName))) return named;
  const words = wordsOf(host);
  throw new CliError(exit.usage, 'workspace/none', words.notThere({ folder: named }), words.noneHint);
}

/** Reads the settings in force, in a workspace or outside one. Throws a CliError: 2 wrong use, 3 a file with mistakes. */
export async function settingsOf(host: Host, flags: Flags = {}): Promise<Settings> {
  const folder = seekWorkspace(host);
  const userPath = userSettings(host);
  const workspace = folder === null ? null : await readSettings(join(folder, settingsName), 'workspace', host);
  const user = userPath !== null && existsSync(userPath) ? await readSettings(userPath, 'user', host) : null;
  const cwd = resolve(host.cwd);
  const said = <T>(value: T, origin: Origin): Setting<T> => ({ value, origin, at: null, base: cwd });
  const inFiles = <K extends keyof SettingsData>(key: K): Setting<NonNullable<SettingsData[K]>> | null =>
    written(workspace, 'workspace', key) ?? written(user, 'user', key);
  const inEnvironment = (name: string): Setting<string> | null => {
    const value = environment(host, name);
    return value === null ? null : said(value, 'environment');
  };
  const byFlag = (value: string | undefined): Setting<string> | null =>
    value === undefined ? null : said(value, 'flag');
  const named = namedWorkspace(host) !== null;
  return {
    root: said(folder, folder === null ? 'default' : named ? 'environment' : 'workspace'),
    office: inFiles('office') ?? said(wordsOf(host).unnamed, 'default'),
    level: inFiles('level') ?? said(defaults.level, 'default'),
    region: inFiles('region') ?? said(defaults.region, 'default'),
    actor: byFlag(flags.as) ?? inEnvironment('XJSME_ACTOR') ?? inFiles('actor') ?? said(null, 'default'),
    pack: byFlag(flags.pack) ?? inEnvironment('XJSME_PACK') ?? inFiles('pack') ?? said(defaults.pack, 'default'),
    calendars: inFiles('calendars') ?? said([], 'default'),
    templates: inFiles('templates') ?? said(null, 'default'),
    lang: said(host.lang, host.langFrom ?? 'default'),
    overrides: overridesOf(workspace, user),
  };
}

function written<K extends keyof SettingsData>(
  file: SettingsFile | null,
  origin: Origin,
  key: K,
): Setting<NonNullable<SettingsData[K]>> | null {
  const value = file?.data[key];
  if (!file || value === undefined || value === null) return null;
  return {
    value: value as NonNullable<SettingsData[K]>,
    origin,
    at: file.at(pointerOf(key)),
    base: dirname(file.path),
  };
}

/** Key by key: what the workspace leaves open, the user may say. */
function overridesOf(workspace: SettingsFile | null, user: SettingsFile | null): Settings['overrides'] {
  const of = (file: SettingsFile | null, origin: Origin): [string, Setting<unknown>][] =>
    Object.entries(file?.data.settings ?? {}).map(([key, value]) => [
      key,
      { value, origin, at: file!.at(pointerOf('settings', key)), base: dirname(file!.path) },
    ]);
  return Object.fromEntries([...of(user, 'user'), ...of(workspace, 'workspace')]);
}

/** A workspace and the settings in force in it. */
export interface Workspace {
  /** Absolute. */
  root: string;
  settings: Settings;
}

/** The folder of the ledger. */
export const ledgerOf = ({ root }: Pick<Workspace, 'root'>): string => join(root, 'ledger');

/** The folder of what can be derived again. */
export const cacheOf = ({ root }: Pick<Workspace, 'root'>): string => join(root, '.xjsme');

/** The workspace around the folder one stands in. Throws a CliError: `workspace/none` (2) where there is none, 3 for mistakes in it. */
export async function findWorkspace(host: Host, flags: Flags = {}): Promise<Workspace> {
  if (seekWorkspace(host) === null) {
    const words = wordsOf(host);
    throw new CliError(exit.usage, 'workspace/none', words.none, words.noneHint);
  }
  const settings = await settingsOf(host, flags);
  return { root: settings.root.value!, settings };
}
