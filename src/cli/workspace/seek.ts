import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Host } from '../host.ts';

/*
 * What `check` asks before anything else, also where there is no workspace: a few looks at the disk, nothing read.
 */

/** The settings of a workspace; the folder that holds it is the workspace. */
export const settingsName = 'xjsme.yaml';

type World = Pick<Host, 'env' | 'cwd'>;

/** A variable that is set to nothing is not set. */
export const environment = ({ env }: Pick<Host, 'env'>, name: string): string | null => {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
};

/** The nearest folder from `start` upwards that holds settings. */
export function above(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, settingsName))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The folder `XJSME_WORKSPACE` names, whether or not it is a workspace. */
export function namedWorkspace(host: World): string | null {
  const named = environment(host, 'XJSME_WORKSPACE');
  return named === null ? null : resolve(host.cwd, named);
}

/** Where the user's own settings stand, whether or not they do; null where the environment does not say. */
export function userSettings({ env }: Pick<Host, 'env'>, platform: string = process.platform): string | null {
  const at = (name: string, ...more: string[]): string | null => {
    const folder = env[name];
    // The XDG specification has relative paths ignored; they would depend on where one stands.
    return folder !== undefined && isAbsolute(folder) ? join(folder, ...more, 'xjsme', 'config.yaml') : null;
  };
  return platform === 'win32' ? at('APPDATA') : (at('XDG_CONFIG_HOME') ?? at('HOME', '.config'));
}

/** Whether anything but the defaults speaks: only then are settings read at all. */
export function hasSettings(host: Host): boolean {
  if (environment(host, 'XJSME_PACK') !== null || namedWorkspace(host) !== null) return true;
  if (above(resolve(host.cwd)) !== null) return true;
  const user = userSettings(host);
  return user !== null && existsSync(user);
}

/** A path as it is shown: from where one stands, unless that is the longer way; always told from a bare word. */
export function shownPath({ cwd }: World, path: string): string {
  const way = relative(cwd, path).replaceAll('\\', '/');
  if (way === '') return '.';
  if (isAbsolute(way) || way.length > path.length) return path;
  return /[./]/.test(way) ? way : `./${way}`;
}
