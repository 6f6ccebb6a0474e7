import { discover, type Found } from '../../intake/folder/discover.ts';
import type { DossierNow } from '../../process/form.ts';
import type { Application } from '../../process/state.ts';
import { clean } from '../../report/clean.ts';
import { manifestOf } from '../check/files.ts';
import { put } from '../words.ts';
import type { Office } from './office.ts';
import { roundWords } from './words.ts';

/**
 * Whether the files of an application are still those received: the manifest of its folder made again. A dossier that
 * is not here, or cannot be told (its path held personal data), is `absent`: nothing is known against it.
 */
async function dossierNow(office: Office, { path, manifest, asOf }: Application): Promise<DossierNow> {
  if (path === null) return 'absent';
  const [found] = discover(path, office.root);
  if (!found || found.problems.some(({ code }) => code === 'input/not-found')) return 'absent';
  if (found.main === null) return 'changed';
  const now = found.wholeFolder ? manifestOf(found, []) : await manifestByReading(office, found, asOf);
  return now === manifest ? 'same' : 'changed';
}

/** Of a main file that shares its folder with others: only reading it tells which files belong to it. */
async function manifestByReading({ pack }: Office, found: Found, asOf: string): Promise<string | null> {
  const { checkDossier } = await import('../check/dossier.ts');
  const { elsewhere } = await import('../check/elsewhere.ts');
  return (await checkDossier(found, { pack, asOf, today: asOf, elsewhere: elsewhere() })).manifest;
}

/** The same, said on stderr where it is not as received: at every later step. */
export async function watched(office: Office, application: Application): Promise<DossierNow> {
  // Of what is over nobody decides any more.
  if (application.ended) return 'absent';
  const now = await dossierNow(office, application);
  const { id, path } = application;
  const words = roundWords(office.host);
  if (now === 'same') return now;
  const text = now === 'changed' ? words.dossierChanged : words.dossierAbsent;
  office.host.err(`${words.remark}${put(text, { id, path: clean(path ?? words.notRecorded) })}\n`);
  return now;
}
