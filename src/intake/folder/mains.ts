import { nfc } from '../../core/values/text.ts';
import { extensionOf } from './names.ts';
import type { Entry } from './tree.ts';

const stems = ['dossier', '申报材料'];
const readable = ['yaml', 'yml', 'xlsx', 'xlsm'];
/** What people save instead; found all the same, so that the reader can say what to do about it. */
const unreadable = ['xls', 'xlsb', 'et', 'ods', 'numbers', 'csv', 'json', 'doc', 'docx', 'wps', 'txt'];

// The format decides before the name.
const named = (extensions: readonly string[]) => extensions.flatMap((ext) => stems.map((stem) => `${stem}.${ext}`));
const readableNames = named(readable);
const unreadableNames = named(unreadable);

/** Is it named as a dossier's own main file (`dossier.*`, `申报材料.*`), in a format that is read or one that is not? */
export const isMainName = (name: string): boolean =>
  [...readableNames, ...unreadableNames].includes(nfc(name).toLowerCase());

export interface Mains {
  /** The file that governs: YAML before Excel. */
  main: string;
  /** Readable mains beside it. */
  ignored: string[];
  /** `main` is in a format nobody reads. */
  wrongFormat: boolean;
}

/** The main file among a directory's entries; `null` where there is none. */
export function mainsOf(entries: readonly Entry[]): Mains | null {
  const pick = (names: readonly string[]) =>
    entries
      .filter(({ kind, name }) => kind !== 'directory' && names.includes(name.toLowerCase()))
      .map(({ name }) => name)
      .toSorted((a, b) => names.indexOf(a.toLowerCase()) - names.indexOf(b.toLowerCase()));
  const [main, ...ignored] = pick(readableNames);
  if (main !== undefined) return { main, ignored, wrongFormat: false };
  const [wrong] = pick(unreadableNames);
  return wrong === undefined ? null : { main: wrong, ignored: [], wrongFormat: true };
}

/** The one file in a directory that could be a main under another name; a workspace's `xjsme.yaml` is none. */
export function onlyCandidate(entries: readonly Entry[]): string | null {
  const candidates = entries.filter(
    ({ kind, name }) =>
      kind === 'file' && readable.includes(extensionOf(name)) && !/^(?:~\$|\.|xjsme\.ya?ml$)/i.test(name),
  );
  return candidates.length === 1 ? candidates[0]!.name : null;
}
