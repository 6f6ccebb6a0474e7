import { discover, type Found } from '../../intake/folder/discover.ts';
import type { Pack } from '../../law/pack.ts';
import type { Application } from '../../process/state.ts';
import type { Checked } from '../../report/checked.ts';
import type { Dossier } from '../../schema/generated/types.ts';
import { checkDossier } from '../check/dossier.ts';
import { elsewhere } from '../check/elsewhere.ts';
import type { Office } from '../round/office.ts';

export interface ReadDossier {
  data: Dossier;
  checked: Checked;
}

/** A dossier with its check; null where it cannot be read or does not fit the schema. */
export async function readDossier(
  found: Found,
  { pack, asOf, today }: { pack: Pack; asOf: string | null; today: string },
): Promise<{ read: ReadDossier | null; checked: Checked }> {
  let data: Dossier | null = null;
  const checked = await checkDossier(found, {
    pack,
    asOf,
    today,
    elsewhere: elsewhere(),
    seen: (dossier) => {
      data = dossier.data;
    },
  });
  return { read: data === null ? null : { data, checked }, checked };
}

export type Received = { is: 'same'; read: ReadDossier } | { is: 'changed' } | { is: 'absent' };

/**
 * The dossier of an application, if its files are those received: its manifest is made again from what is read. One that
 * is not here, or whose path is not on record, is `absent`.
 */
export async function receivedDossier({ pack, root }: Office, application: Application): Promise<Received> {
  const { path, manifest, asOf } = application;
  const [found] = path === null ? [] : discover(path, root);
  if (!found || found.problems.some(({ code }) => code === 'input/not-found')) return { is: 'absent' };
  if (found.main === null) return { is: 'changed' };
  const { read } = await readDossier(found, { pack, asOf, today: asOf });
  return read !== null && read.checked.manifest === manifest ? { is: 'same', read } : { is: 'changed' };
}
