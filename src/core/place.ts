/** RFC 6901 JSON Pointer into a dossier, e.g. `/accounts/totalAssets`. */
export type Pointer = string;

/** Where a fact stands. Lines and columns count from 1; a bare file is an attachment, or a file that is missing. */
export type Place =
  | { file: string; line: number; col: number }
  | { file: string; sheet: string; cell: string }
  | { file: string };

/** Plain data with the places of its parts in a side table. */
export interface Sourced<T> {
  data: T;
  /** The place of a pointer; for a key that is not there, the place of its nearest parent. */
  at(pointer: Pointer): Place;
}

/** Finds the place of a part below a pointer; lets a list of ten thousand rows keep one function instead of a place per cell. */
export type Locator = (rest: readonly string[]) => Place | undefined;

/** Pointer → place (or locator for everything below it). The root is `''`. */
export type Places = Map<Pointer, Place | Locator>;

const special = /[~/]/;

const escapePart = (part: string | number): string => {
  const text = String(part);
  return special.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};

export function pointerOf(...parts: readonly (string | number)[]): Pointer {
  let pointer = '';
  for (const part of parts) pointer += `/${escapePart(part)}`;
  return pointer;
}

export const below = (parent: Pointer, part: string | number): Pointer => `${parent}/${escapePart(part)}`;

export const partsOf = (pointer: Pointer): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part));

/** Looks a pointer up in a side table, going up to the nearest parent that has a place. */
export function placeIn(places: Places, pointer: Pointer, root: Place): Place {
  for (let parent = pointer; ; parent = parent.slice(0, parent.lastIndexOf('/'))) {
    const entry = places.get(parent);
    const place = typeof entry === 'function' ? entry(partsOf(pointer.slice(parent.length))) : entry;
    if (place) return place;
    if (parent === '') return root;
  }
}

/** `file:line:col`, `file sheet!cell` or `file`. */
export function showPlace(place: Place): string {
  if ('line' in place) return `${place.file}:${place.line}:${place.col}`;
  return 'sheet' in place ? `${place.file} ${place.sheet}!${place.cell}` : place.file;
}

/** Orders places by file, then by position in it; a pure function of the text, so output never depends on the machine. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if ('line' in a && 'line' in b) return a.line - b.line || a.col - b.col;
  if ('sheet' in a && 'sheet' in b) {
    if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
    const [ra, ca] = cellPosition(a.cell);
    const [rb, cb] = cellPosition(b.cell);
    return ra - rb || ca - cb;
  }
  return ('line' in a ? 1 : 'sheet' in a ? 2 : 0) - ('line' in b ? 1 : 'sheet' in b ? 2 : 0);
}

/** `'C7'` → `[7, 3]`. */
export function cellPosition(cell: string): [row: number, column: number] {
  let column = 0;
  let at = 0;
  for (; cell.charCodeAt(at) >= 65 && cell.charCodeAt(at) <= 90; at++) column = column * 26 + cell.charCodeAt(at) - 64;
  let row = 0;
  const digits = at;
  for (; cell.charCodeAt(at) >= 48 && cell.charCodeAt(at) <= 57; at++) row = row * 10 + cell.charCodeAt(at) - 48;
  return digits > 0 && at > digits && at === cell.length ? [row, column] : [0, 0];
}

/** `(7, 3)` → `'C7'`; row and column count from 1. */
export function cellName(row: number, column: number): string {
  // Hardly a list is wider.
  if (column >= 1 && column <= 26) return String.fromCharCode(64 + column) + row;
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}
