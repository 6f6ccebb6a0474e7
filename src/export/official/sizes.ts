import type { PageSettings } from './document.ts';

/** Half points: 二号, 小二, 三号, 四号, 五号. */
export const sizes = { title: 44, list: 36, body: 32, small: 28, table: 21, note: 21 };

/** Twentieths of a point in a millimetre. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** A4. */
const paper = { width: 11906, height: 16838 };

/** Everything of a page in twentieths of a point, as `w:sectPr` and `w:spacing` take it. */
export function pageOf({ top, bottom, left, right, lines, characters }: PageSettings, landscape: boolean) {
  const margin = landscape
    ? { top: twips(left), bottom: twips(right), left: twips(top), right: twips(bottom) }
    : { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) };
  const [across, down] = landscape ? [paper.height, paper.width] : [paper.width, paper.height];
  const width = across - margin.left - margin.right;
  const upright = paper.height - twips(top) - twips(bottom);
  const linePitch = Math.floor(upright / lines);
  const body = (paper.width - twips(left) - twips(right)) / characters;
  return {
    // Turned pages are given as if upright; whoever writes the section turns them.
    size: paper,
    // The page number stands 7 mm below the text.
    margin: { ...margin, footer: Math.max(0, margin.bottom - twips(7) - sizes.small * 10) },
    width,
    height: down - margin.top - margin.bottom,
    linePitch,
    characterSpacing: Math.floor(body - sizes.body * 10),
  };
}

/** Width of a line of text in characters: letters and figures take half of one. */
export const charactersOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.codePointAt(0)! > 0x2e7f || '“”—…'.includes(one) ? 1 : 0.5), 0);

/** No line begins with one of these, ends with one of those, or breaks a number or a word. */
const closing = /[”’）》〕、，。；：！？]/;
const opening = /[“‘（《〔]/;
const within = /[0-9A-Za-z.-]/;

const mayBreak = (before: string, after: string): boolean =>
  !closing.test(after) && !opening.test(before) && !(within.test(before) && within.test(after));

/** A title in lines of nearly the same length, of at most so many characters, so that none is left with a word or two. */
export function titleLines(title: string, most: number): string[] {
  const letters = [...title];
  const lines: string[] = [];
  let begin = 0;
  for (let left = Math.ceil(charactersOf(title) / (most - 0.5)); left > 1; left--) {
    const width = charactersOf(letters.slice(begin).join('')) / left;
    let end = begin + 1;
    while (end < letters.length && charactersOf(letters.slice(begin, end + 1).join('')) <= width + 0.5) end++;
    while (end > begin + 1 && end < letters.length && !mayBreak(letters[end - 1]!, letters[end]!)) end--;
    lines.push(letters.slice(begin, end).join(''));
    begin = end;
  }
  return [...lines, letters.slice(begin).join('')];
}
