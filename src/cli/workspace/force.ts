import { resolve } from 'node:path';
import { canonical } from '../../core/canonical.ts';
import { messageOf } from '../../i18n/catalog.ts';
import { digestOf } from '../../intake/pack.ts';
import { checkPack } from '../../law/check-pack.ts';
import { extendPack } from '../../law/extend.ts';
import type { Pack, PackFile } from '../../law/pack.ts';
import { findingsOf } from '../../report/words.ts';
import type { Host } from '../host.ts';
import { packFor } from '../pack.ts';
import { shownPath } from './seek.ts';
import { type Setting, type Settings, settingsOf, type Workspace } from './settings.ts';
import { invalid } from './settings-file.ts';
import { wordsOf } from './words.ts';

/*
 * The pack in force: the one the settings name, with the office's own settings laid over it.
 */

export interface PackInForce {
  /** Has the id of the pack it comes from, also where settings differ: then its digest does. */
  pack: Pack;
  /** Of the whole, as canonical JSON: `sha256:…`. */
  digest: string;
  /** Settings that are not what the pack says. */
  overridden: readonly string[];
}

/** The name of a pack as `packFor` takes it from where one stands. */
const nameOf = ({ value, base }: Setting<string>, host: Host): string =>
  /[./\\]/.test(value) ? shownPath(host, resolve(base, value)) : value;

/** Throws a CliError: 2 for a pack that does not exist, 3 for one with mistakes or a setting that does not fit it. */
export const packInForce = ({ settings }: Workspace, host: Host): Promise<PackInForce> =>
  packBySettings(settings, host);

/** The pack in force wherever one stands, also outside a workspace. */
export const packHere = async (host: Host): Promise<PackInForce> => packBySettings(await settingsOf(host), host);

/** A pack named on the line is taken as it stands: `--pack xj-2012` means the same everywhere. */
async function packBySettings(settings: Settings, host: Host): Promise<PackInForce> {
  const { pack: base, digest } = await packFor(nameOf(settings.pack, host), host);
  const laid = settings.pack.origin === 'flag' ? {} : settings.overrides;
  const names = Object.keys(laid) as (keyof Settings['overrides'])[];
  if (names.length === 0) return { pack: base, digest, overridden: [] };
  const file: PackFile = {
    format: 'xjsme-pack/1',
    id: base.id,
    settings: Object.fromEntries(names.map((name) => [name, laid[name]!.value])),
  };
  const pack = extendPack(base, file);
  const mistakes = checkPack(file, pack).map(({ code, args, pointer }) => {
    const name = pointer.split('/')[2] as keyof Settings['overrides'];
    const { value, at } = laid[name]!;
    const message =
      code === 'pack/params'
        ? wordsOf(host).noFigure({ key: name, text: String(value) })
        : messageOf(findingsOf(host.lang), { code, args });
    return { at: at!, message };
  });
  if (mistakes[0]) throw invalid(mistakes, mistakes[0].at.file, host);
  const overridden = names.filter((name) => canonical(base.settings[name]) !== canonical(pack.settings[name]));
  return { pack, digest: digestOf(pack), overridden };
}

/**
 * Whether this office is the authority the pack names (xj-2012: the region's; a pack of an office's own under Art. 19: that
 * office). Only the authority opens, publicises, recognises, publishes, decides a review or cancels.
 */
export const authorityOf = ({ settings }: Workspace, { authority }: Pack): boolean =>
  authority.level === 'office' || authority.level === settings.level.value;
