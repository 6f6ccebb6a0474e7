import { nfc } from '../../core/values/text.ts';
/** Order by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A path as written in a dossier → its parts in NFC, relative to the folder; `[]` is the folder itself, `null` is anything
 * that could mean a place outside it: absolute, up beyond the top, a drive or a URL (any `word:`), or a NUL.
 * `\` counts as `/`, because dossiers are written on Windows.
 */
export function partsOfPath(written: string): string[] | null {
  if (written.includes('\0')) return null;
  const path = nfc(written).replaceAll('\\', '/');
  if (path.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return null;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts;
}

const junk = /^(?:\.ds_store|thumbs\.db|desktop\.ini|__macosx|\.git|\._.*|~\$.*|\.~lock.*|~.*\.tmp)$/i;

/** What systems and office programs leave behind; no part of a dossier, and different on every machine. */
export const isJunk = (name: string): boolean => junk.test(name);

/** Lower-case extension without its dot; `''` if there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** `'.'` and `''` are the folder the user stands in, and are not shown in front of a name. */
export const joinLabel = (label: string, path: string): string =>
  path === '' ? label : label === '' || label === '.' ? path : label.endsWith('/') ? label + path : `${label}/${path}`;

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

const stemOf = (name: string): string => folded(name).replace(/\.[^.]*$/, '');

/** The name that was probably meant: other letter case, width or blanks first, then (`loose`) another extension. */
export function nearName(name: string, candidates: Iterable<string>, loose: boolean): string | undefined {
  const sorted = [...candidates].toSorted(byCodeUnit);
  return (
    sorted.find((candidate) => folded(candidate) === folded(name)) ??
    (loose ? sorted.find((candidate) => stemOf(candidate) === stemOf(name)) : undefined)
  );
}
