import { relative, resolve } from 'node:path';
import { resolveRegion } from '../../core/regions/resolve.ts';
import type { Pack } from '../../law/pack.ts';
import { oneOf } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { packFor } from '../pack.ts';
import { put, wordsOf as cliWords } from '../words.ts';
import { actorFault, holdsPersonalNumber } from './acts.ts';
import { defaults, type Level } from './settings.ts';
import { wordsOf } from './words.ts';

/** What may stand behind `xjsme init`. */
export interface InitFlags {
  office?: string;
  level?: string;
  region?: string;
  as?: string;
  pack?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** What the line says, read; what it does not say is null. */
export interface Wanted {
  office: string | null;
  level: Level | null;
  /** Six digits. */
  region: string | null;
  actor: string | null;
  /** A built-in id, or a file relative to the workspace. */
  pack: string | null;
}

const longestOffice = 100;

const usage = (code: string, message: string, host: Host): CliError =>
  new CliError(exit.usage, code, message, put(cliWords(host).seeHelp, { command: 'xjsme init' }));

/** Reads the flags. Throws a CliError: 2 for a value that cannot be, 3 for a pack with mistakes. */
export async function wantedOf(flags: InitFlags, root: string, host: Host): Promise<Wanted> {
  const { init: words } = wordsOf(host);
  if (flags.level !== undefined)
    await oneOf('--level', flags.level, ['region', 'prefecture', 'industry-office', 'association'], 'xjsme init', host);
  const region = flags.region === undefined ? null : resolveRegion(flags.region);
  if (flags.region !== undefined && region === null)
    throw usage('usage/region', words.badRegion({ text: flags.region }), host);
  const office = flags.office?.trim() ?? null;
  if (office !== null && (office === '' || [...office].length > longestOffice || /[\0-\x1f\x7f-\x9f]/.test(office)))
    throw usage('usage/office', words.badOffice, host);
  if (office !== null && holdsPersonalNumber(office))
    throw usage('usage/personal-data', wordsOf(host).text.personal({ option: '--office' }), host);
  const fault = flags.as === undefined ? null : actorFault(flags.as);
  if (fault)
    throw usage(fault === 'personal' ? 'usage/personal-data' : 'usage/actor', wordsOf(host).actor[fault], host);
  return {
    office,
    level: (flags.level as Level | undefined) ?? null,
    region: region?.code ?? null,
    actor: flags.as?.trim() ?? null,
    pack: flags.pack === undefined ? null : await packName(flags.pack, root, host),
  };
}

/** A pack as the workspace names it: the file was given from where one stands. */
async function packName(name: string, root: string, host: Host): Promise<string> {
  await packFor(name, host);
  if (!/[./\\]/.test(name)) return name;
  const way = relative(root, resolve(host.cwd, name)).replaceAll('\\', '/');
  return way.startsWith('.') || /^([A-Za-z]:)?\//.test(way) ? way : `./${way}`;
}

export interface Warning {
  code: 'workspace/unnamed' | 'workspace/inside' | 'workspace/level-region';
  message: string;
}

/** Whether level and region fit each other; nobody is kept from anything by it. */
export function odd(level: Level, region: string, host: Host): Warning[] {
  const kind = resolveRegion(region)?.level;
  const fits = level === 'region' ? kind === 'province' : level !== 'prefecture' || kind === 'prefecture';
  if (fits) return [];
  const { init, settings } = wordsOf(host);
  const message = init.levelRegion({ level: settings.levels[level], region: resolveRegion(region)!.name });
  return [{ code: 'workspace/level-region', message }];
}

/** Every value of a new workspace. */
export const filled = (wanted: Wanted, host: Host) => ({
  office: wanted.office ?? wordsOf(host).unnamed,
  level: wanted.level ?? defaults.level,
  region: wanted.region ?? defaults.region,
  actor: wanted.actor,
  pack: wanted.pack ?? defaults.pack,
});

export type Filled = ReturnType<typeof filled>;

/** Whether this office may open a round by its pack (see `authorityOf`). */
export const opens = (level: Level, { authority }: Pack): boolean =>
  authority.level === 'office' || authority.level === level;
