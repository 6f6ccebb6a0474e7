import { type Place, showPlace } from '../core/place.ts';
import type { Checked } from './checked.ts';
import { clean } from './clean.ts';

/** A file as one can open it from where the command ran; places are relative to the dossier's folder. */
export function fileOf({ file }: Place, { folder }: Pick<Checked, 'folder'>): string {
  if (folder === '' || folder === '.') return file;
  if (file === '') return folder;
  if (file === folder || file.startsWith(`${folder}/`)) return file;
  return folder.endsWith('/') || folder.endsWith('\\') ? folder + file : `${folder}/${file}`;
}

/** `folder/file:line:col`, `folder/file sheet!cell` or `folder/file`, clean. */
export const placeText = (at: Place, checked: Pick<Checked, 'folder'>): string =>
  clean(showPlace({ ...at, file: fileOf(at, checked) }));
