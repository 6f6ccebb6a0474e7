import { fileURLToPath } from 'node:url';
import { checkDossier } from '../../src/cli/check/dossier.ts';
import { elsewhere } from '../../src/cli/check/elsewhere.ts';
import { discover } from '../../src/intake/folder/discover.ts';
import { readPack } from '../../src/intake/pack.ts';
import type { Checked } from '../../src/report/checked.ts';

export const samples: string = fileURLToPath(new URL('../../samples', import.meta.url));

/** Checks a path below samples/ as `xjsme check` does, without the words. */
export async function checkAll(path: string): Promise<Checked[]> {
  const read = await readPack('xj-2012', samples);
  if (!read.ok) throw new Error('no pack');
  // A day no sample is judged by: each has the date of its recommendation.
  const options = { pack: read.loaded.pack, asOf: null, today: '2000-01-01', elsewhere: elsewhere() };
  const found: Checked[] = [];
  for (const dossier of discover(path, samples)) found.push(await checkDossier(dossier, options));
  return found;
}

export async function checkOne(path: string): Promise<Checked> {
  const [checked, ...more] = await checkAll(path);
  if (!checked || more.length > 0) throw new Error(`${path}: ${more.length + 1} dossiers`);
  return checked;
}

/** The exit code of `xjsme check` (contract): 3 if one was unreadable, 1 with an error among the findings, else 0. */
export function exitOf(dossiers: readonly Checked[]): number {
  if (dossiers.some(({ advice }) => advice === 'unreadable')) return 3;
  return dossiers.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
