import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pointerOf } from '../../core/place.ts';
import { workspaceSchema } from '../../schema/generated/workspace-schema.ts';
import { CliError, exit, type Host } from '../host.ts';
import { packFor, todayInShanghai } from '../pack.ts';
import { above, settingsName, shownPath } from './seek.ts';
import { defaults } from './settings.ts';
import { readSettings } from './settings-file.ts';
import { schemaName, settingsText } from './template.ts';
import { type Filled, filled, type InitFlags, odd, opens, type Wanted, type Warning, wantedOf } from './wanted.ts';
import { wordsOf } from './words.ts';
import { notWritable, writeWhole } from './write.ts';

/** `xjsme init --json`. */
export interface InitDocument {
  schema: 'xjsme/init/1';
  /** Absolute path of the workspace. */
  workspace: string;
  dryRun: boolean;
  /** What was made, or would be; empty where all was there. */
  made: readonly string[];
  settings: Filled;
  warnings: readonly Warning[];
  /** Commands to run next. */
  next: readonly string[];
}

/**
 * Makes a workspace. What is there stays as it is: repeated with the same values only what is missing is made. Throws a
 * CliError: 2 for wrong use, or values other than those of the workspace that is there; 3 where nothing can be written.
 */
export async function initialise(dir: string, flags: InitFlags, host: Host): Promise<InitDocument> {
  const words = wordsOf(host).init;
  // An unset variable of a script: '' would be the folder one stands in.
  if (dir === '') throw new CliError(exit.usage, 'workspace/not-a-folder', words.noFolder);
  const root = resolve(host.cwd, dir);
  if (isFile(root)) throw new CliError(exit.usage, 'workspace/not-a-folder', words.isFile({ file: dir }));
  const wanted = await wantedOf(flags, root, host);
  const known = existsSync(join(root, settingsName));
  const settings = known ? await settled(root, wanted, host) : filled(wanted, host);
  const outer = known ? null : above(dirname(root));
  const warnings: Warning[] = [
    ...(known || wanted.office !== null ? [] : [{ code: 'workspace/unnamed' as const, message: words.unnamed }]),
    ...(outer === null
      ? []
      : [{ code: 'workspace/inside' as const, message: words.inside({ folder: shownPath(host, outer) }) }]),
    ...(known ? [] : odd(settings.level, settings.region, host)),
  ];
  const made = flags.dryRun ? missing(root) : await make(root, settings, wanted, host);
  for (const { message } of warnings) host.err(`${words.warning}${message}\n`);
  return {
    schema: 'xjsme/init/1',
    workspace: root,
    dryRun: flags.dryRun === true,
    made,
    settings,
    warnings,
    next: await next(dir, settings, root, host),
  };
}

const isFile = (path: string): boolean => {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** The parts of a workspace, the settings last: until they stand, there is none. */
const parts = ['ledger/', '.gitignore', '.gitattributes', schemaName, settingsName] as const;

const missing = (root: string): string[] => parts.filter((part) => !existsSync(join(root, part)));

async function make(root: string, settings: Filled, wanted: Wanted, host: Host): Promise<string[]> {
  const text: Partial<Record<string, string>> = {
    '.gitignore': '.xjsme/\n',
    // Digests are of bytes: git must not mend line ends, least of all those of the ledger.
    '.gitattributes': '* -text\nledger/** -text\n',
    [schemaName]: workspaceSchema,
    [settingsName]: settingsText(settings, host),
  };
  const made: string[] = [];
  for (const part of missing(root)) {
    const path = join(root, part);
    try {
      const own =
        text[part] === undefined ? mkdirSync(path, { recursive: true }) : writeWhole(path, text[part], 'once');
      if (own) made.push(part);
    } catch (error) {
      throw notWritable(error, path, host);
    }
  }
  // Another process may have been a moment faster with other values.
  if (!made.includes(settingsName)) await settled(root, wanted, host);
  return made;
}

/** The values of a workspace that is there. Throws where the line asks for others: they are changed in the file, by hand. */
async function settled(root: string, wanted: Wanted, host: Host): Promise<Filled> {
  const { data, at, path } = await readSettings(join(root, settingsName), 'workspace', host);
  const words = wordsOf(host).init;
  const own: Filled = {
    office: data.office ?? wordsOf(host).unnamed,
    level: data.level ?? defaults.level,
    region: data.region ?? defaults.region,
    actor: data.actor ?? null,
    pack: data.pack ?? defaults.pack,
  };
  for (const key of ['office', 'level', 'region', 'actor', 'pack'] as const) {
    if (wanted[key] === null || wanted[key] === own[key]) continue;
    const message = words.exists({ key, is: own[key] ?? '', asked: wanted[key] });
    throw new CliError(
      exit.usage,
      'workspace/exists',
      message,
      words.existsHint({ file: shownPath(host, path) }),
      at(pointerOf(key)),
    );
  }
  return own;
}

const quoted = (text: string): string =>
  /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** The authority opens a round; the others begin with a check. */
async function next(dir: string, settings: Filled, root: string, host: Host): Promise<string[]> {
  const words = wordsOf(host).init;
  const { pack } = await packFor(
    /[./\\]/.test(settings.pack) ? shownPath(host, resolve(root, settings.pack)) : settings.pack,
    host,
  );
  const year = todayInShanghai(host).slice(0, 4);
  return [
    ...(root === resolve(host.cwd) ? [] : [`cd ${quoted(dir)}`]),
    opens(settings.level, pack) ? words.nextOpen({ year }) : words.nextCheck,
  ];
}
