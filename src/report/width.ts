/*
 * Columns on a terminal. Wide and full-width characters take two (Unicode TR 11), as string-width and so cli-table3 count
 * them. Ambiguous ones (“ ” — … ·) are counted as one, though some Chinese fonts draw them as two.
 */

const mark = /\p{Mn}|\p{Me}|\p{Cf}/u;
const emoji = /\p{Emoji_Presentation}/u;

const ranges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2329, 0x232a], // angle brackets
  [0x2e80, 0x303e], // radicals, CJK punctuation
  [0x3040, 0x3247], // Kana, Bopomofo, enclosed letters
  [0x3250, 0x4dbf], // enclosed letters … Extension A
  [0x4e00, 0xa4c6], // Unified Ideographs, Yi
  [0xa960, 0xa97c], // Hangul Jamo Extended-A
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // Compatibility Ideographs
  [0xfe10, 0xfe19], // vertical forms
  [0xfe30, 0xfe6b], // Compatibility Forms, small forms
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6], // full-width signs
  [0x1b000, 0x1b001], // Kana Supplement
  [0x1f200, 0x1f251], // Enclosed Ideographic Supplement
  [0x20000, 0x3fffd], // Extensions B and later
];

const isWideCode = (code: number): boolean => code >= 0x1100 && ranges.some(([from, to]) => code >= from && code <= to);

/** Columns of one code point that stands alone: 0 for controls and marks. */
function widthOf(char: string, code: number): number {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  // Neither is a mark or an emoji, and they are nearly all of a Chinese text.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (code >= 0x2010 && code <= 0x2027) return 1;
  if (isWideCode(code)) return mark.test(char) ? 0 : 2;
  if (mark.test(char)) return 0;
  return emoji.test(char) ? 2 : 1;
}

/** A character with the marks, joiners and modifiers that hang on it. */
interface Cluster {
  text: string;
  width: number;
}

const isFlagHalf = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;

function clustersOf(text: string): Cluster[] {
  const found: Cluster[] = [];
  let joined = false;
  let flag = false;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const width = widthOf(char, code);
    const last = found.at(-1);
    const half = isFlagHalf(code);
    if (last && (width === 0 || joined || (isSkinTone(code) && last.width === 2) || (half && flag))) {
      last.text += char;
      // The emoji style of a sign that is narrow as text; half a flag stands on two columns by itself.
      if (code === 0xfe0f && last.width === 1) last.width = 2;
      joined = code === 0x200d && last.width === 2;
      flag = false;
      continue;
    }
    found.push({ text: char, width });
    joined = false;
    flag = half;
  }
  return found;
}

const narrow = /[\x20-\x7e·\u2010-\u2027→]+/g;
// Nearly all that is shown: nothing of it joins with what stands beside it.
const usual = /^[\x20-\x7e·\u2010-\u2027→\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Columns a text takes on a terminal; it must hold no line break. */
export const displayWidth = (text: string): number =>
  usual.test(text)
    ? text.length + text.replace(narrow, '').length
    : clustersOf(text).reduce((sum, { width }) => sum + width, 0);

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** The first columns of a text, never more than `width`. */
function head(clusters: readonly Cluster[], width: number): string {
  let sum = 0;
  let text = '';
  for (const cluster of clusters) {
    sum += cluster.width;
    if (sum > width) break;
    text += cluster.text;
  }
  return text;
}

/** The text itself where it fits, else its beginning and `…`. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? '' : `${head(clustersOf(text), width - 1)}…`;
}

/** What stands wholly between two columns, and the columns it really begins and ends at. */
export function slice(text: string, from: number, to: number): { text: string; start: number; end: number } {
  let column = 0;
  let start = from;
  let end = from;
  let found = '';
  for (const { text: part, width } of clustersOf(text)) {
    const next = column + width;
    if (column >= from && next <= to) {
      if (found === '') start = column;
      found += part;
      end = next;
    }
    column = next;
  }
  return { text: found, start, end };
}

/** 避头尾: what must not begin a line, and what must not end one. */
const noStart = /^[。，、；：？！…—）》〉」』】〕”’·.,;:?!)\]}%％°/]/u;
const noEnd = /^[（《〈「『【〔“‘([{¥￥第]/u;
const digit = /^\d/;
const letter = /^\p{L}/u;

/** May a line end between two clusters that stand side by side? Chinese breaks anywhere, other words at spaces. */
function breaks(before: Cluster, after: Cluster): boolean {
  if (after.text === ' ') return false;
  if (before.text === ' ') return true;
  if (noStart.test(after.text) || noEnd.test(before.text)) return false;
  // A figure keeps its unit: 10年.
  if (digit.test(before.text) && after.width === 2) return false;
  return before.width === 2 || after.width === 2;
}

/** Where the line that begins at `from` ends, if it has room up to `end`: the index of what comes after it. */
function lineEnd(clusters: readonly Cluster[], from: number, end: number): number {
  const last = (fits: (at: number) => boolean): number | undefined => {
    for (let at = end; at > from; at--) if (fits(at)) return at;
    return undefined;
  };
  // A figure keeps its unit also over a space: 10 人, 10 firms.
  const apart = (at: number): boolean =>
    clusters[at - 1]!.text === ' ' && digit.test(clusters[at - 2]?.text ?? '') && letter.test(clusters[at]?.text ?? '');
  return (
    last((at) => breaks(clusters[at - 1]!, clusters[at]!) && !apart(at)) ??
    last((at) => at - from > 1 && clusters[at - 1]!.text === '/') ??
    Math.max(end, from + 1)
  );
}

// No character takes more than two columns, and few boards need be counted to know that they fit.
const fits = (line: string, width: number): boolean => line.length * 2 <= width || displayWidth(line) <= width;

/** Lines of at most `width` columns (at least two); a word that is longer is cut. Spaces at a break are dropped. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => (fits(line, width) ? [line] : wrapLine(line, Math.max(2, width))));
}

function wrapLine(line: string, width: number): string[] {
  const clusters = clustersOf(line);
  const lines: string[] = [];
  let from = 0;
  while (from < clusters.length) {
    let end = from;
    let sum = 0;
    // A space may hang over the edge: it is dropped there.
    while (end < clusters.length && (sum + clusters[end]!.width <= width || clusters[end]!.text === ' ')) {
      sum += clusters[end]!.width;
      end++;
    }
    const next = end === clusters.length ? end : lineEnd(clusters, from, end);
    lines.push(
      clusters
        .slice(from, next)
        .map((cluster) => cluster.text)
        .join('')
        .replace(/ +$/, ''),
    );
    from = next;
    while (clusters[from]?.text === ' ') from++;
  }
  return lines;
}
