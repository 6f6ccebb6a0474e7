import { findResidentIds, maskResidentIds } from '../core/identifiers/residentId.ts';

/*
 * What a terminal, an editor or a browser would act on instead of showing: controls (C0, DEL, C1), line separators, marks that
 * turn the direction of writing, invisible characters, tags, halves of surrogate pairs. Joiners (U+200C, U+200D) stay:
 * Uyghur names and emoji are written with them.
 */
const unseen =
  /[\0-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}\u{e0000}-\u{e007f}]/gu;

const quick = /^[\x20-\x7e\u4e00-\u9fff\u3001-\u301b\uff01-\uff5e]*$/;

const escaped = (char: string): string => {
  const code = char.codePointAt(0)!;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** Controls in sight, e.g. as `\u001b`. */
const visible = (text: string): string => (quick.test(text) ? text : text.replace(unseen, escaped));

// A terminal's control sequence, whose figures would otherwise stand before a number and hide it.
const sequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

/** A text from a dossier or a file name, as every report may show it: controls in sight, resident ID numbers masked. */
export function clean(text: string): string {
  if (quick.test(text)) return maskResidentIds(text);
  // What does not show may stand within a number or before it; then it is left out rather than the number shown.
  const bare = text.replace(sequence, ' ').replace(unseen, ' ');
  return visible(maskResidentIds(findResidentIds(bare).length > findResidentIds(text).length ? bare : text));
}

/** The same for each argument of a message: before it is shortened, so that no half of a number slips through. */
export function cleanArgs(args: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const cleaned: Record<string, string | number> = {};
  for (const key of Object.keys(args)) {
    const value = args[key]!;
    cleaned[key] = typeof value === 'string' ? clean(value) : value;
  }
  return cleaned;
}

const risky = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

// Without any of these, and so without an escape, a JSON text stands as its strings do.
const suspect = /[\\\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

/** JSON of a document, every string cleaned, and pure enough to be pasted into a script or shown by `cat`. */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, undefined, indent);
  // The whole is looked at first: there is hardly ever anything to clean, and asking about each string takes longer.
  if (!suspect.test(text) && findResidentIds(text).length === 0) return text;
  const cleaned = (_: string, part: unknown): unknown => (typeof part === 'string' ? clean(part) : part);
  return JSON.stringify(value, cleaned, indent).replace(risky, escaped);
}
