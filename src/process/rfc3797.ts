/**
 * The selection of RFC 3797: from sources that nobody can influence and everybody can read (a lottery, a stock index of a
 * day to come) to an order of a pool. Which sources count, and of which day, is to be made public before they are known;
 * otherwise whoever draws could look for a seed that pleases.
 */

/** A digest of bytes: MD5 (16 bytes) or SHA-256 (32 bytes). The caller brings it; this room has none. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

const number = /^\d+(?:\.\d*)?$/;

/** RFC 3797, 4: no leading zeros but one before the point, no trailing zeros behind it; a point in any case. */
function canonicalNumber(text: string): string {
  const [whole = '', part = ''] = text.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${part.replace(/0+$/, '')}`;
}

/** As decimals of any length compare; `Number` would lose digits of long ones. */
function byValue(a: string, b: string): number {
  const [wholeA = '', partA = ''] = a.split('.');
  const [wholeB = '', partB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  return partA === partB ? 0 : partA < partB ? -1 : 1;
}

/**
 * One source as it enters the key (RFC 3797, 4), without the closing `/`; null where nothing or not everything of it can.
 * Numbers, separated by white space or commas, are sorted by value and each ends in a point: `2 5 12 8 10` → `2.5.8.10.12.`.
 * Anything else is one string: letters in capitals and digits stay, accents, punctuation and white space go. A letter that
 * is not Latin has no place in the key and refuses the source, for two sources that differ in it alone would draw the same.
 */
export function canonicalSource(text: string): string | null {
  const words = text
    .normalize('NFKC')
    .split(/[\s,、]+/)
    .filter((word) => word !== '');
  if (words.length > 0 && words.every((word) => number.test(word)))
    return words.map(canonicalNumber).toSorted(byValue).join('');
  const letters = words
    .join('')
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{S}]/gu, '')
    .toUpperCase();
  return /^[0-9A-Z]+$/.test(letters) ? letters : null;
}

/** The key string of some sources, each closed by `/`. Throws on a source {@link canonicalSource} refuses: ask before. */
export function keyOf(sources: readonly string[]): string {
  return sources
    .map((source) => {
      const canonical = canonicalSource(source);
      if (canonical === null) throw new Error(`no source of RFC 3797: ${source}`);
      return `${canonical}/`;
    })
    .join('');
}

/** What is hashed for the pick of that index: the key between its index, twice, as two bytes, the higher first. */
export function hashed(key: string, index: number): Uint8Array {
  const text = new TextEncoder().encode(key);
  const bytes = new Uint8Array(text.length + 4);
  bytes.set(text, 2);
  for (const at of [0, bytes.length - 2]) {
    bytes[at] = index >> 8;
    bytes[at + 1] = index & 0xff;
  }
  return bytes;
}

/** A digest, read as one number with its first byte the highest, modulo a count. */
function modulo(digest: Uint8Array, count: number): number {
  let rest = 0;
  for (const byte of digest) rest = (rest * 256 + byte) % count;
  return rest;
}

/**
 * The first `count` of a pool in the order RFC 3797 gives, all of it by default; the order of the pool matters and is the
 * caller's to fix. At most 65 536 picks: the index has two bytes.
 */
export function select<T>(pool: readonly T[], key: string, md5: Digest, count = pool.length): T[] {
  const left = [...pool];
  const chosen: T[] = [];
  const picks = Math.min(count, pool.length);
  if (picks > 0x10000) throw new Error(`RFC 3797 picks at most 65536 of a pool, not ${picks}`);
  for (let index = 0; index < picks; index++) {
    chosen.push(...left.splice(modulo(md5(hashed(key, index)), left.length), 1));
  }
  return chosen;
}

/** The numbers of a receipt number, one source each: 2024-003 → `2024`, `3`. They make the draws of one seed differ. */
export const sourcesOf = (receipt: string): string[] => (receipt.match(/\d+/g) ?? []).map(String);
