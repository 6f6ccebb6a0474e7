import type { Args } from '../core/finding.ts';

/** Words for the values of an argument; a word may itself be a template over the same arguments. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/*
 * The whole language of a template:
 *   {name}        the argument, or its word in the terms of that name
 *   {name?text}   the text, if the argument is there and not empty; the text may hold {name}
 *   {!name?text}  the text, if it is not
 * A term table with a word for ' ' serves lists: the argument is then looked up word by word, its marks ( = , 、) too.
 */
const part = /\{(!?)([A-Za-z]+)(?:\?((?:[^{}]|\{[A-Za-z]+\})*))?\}/g;

const longest = 160;

// Control characters, and the marks that turn the direction of writing: a name out of a dossier shall not move the cursor.
const unprintable = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** An argument as one line of bounded length. */
function shown(value: string | number, most: number): string {
  const text = String(value).replace(unprintable, ' ');
  if (text.length <= most) return text;
  const points = [...text];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : text;
}

const isEmpty = (value: string | number | undefined): boolean => value === undefined || value === '';

interface Slot {
  not: boolean;
  name: string;
  text: string | undefined;
}

/** Templates taken apart: the catalogs hold some hundreds, and a round fills each ten thousand times. */
const takenApart = new Map<string, readonly (string | Slot)[]>();

function partsOf(template: string): readonly (string | Slot)[] {
  const known = takenApart.get(template);
  if (known) return known;
  const parts: (string | Slot)[] = [];
  let end = 0;
  for (const { 0: whole, 1: not, 2: name, 3: text, index } of template.matchAll(part)) {
    if (index > end) parts.push(template.slice(end, index));
    parts.push({ not: not === '!', name: name!, text });
    end = index + whole.length;
  }
  if (end < template.length) parts.push(template.slice(end));
  takenApart.set(template, parts);
  return parts;
}

/** Fills a template; an argument that is not there leaves nothing behind. Always one line, for a screen: a long argument is cut. */
export const fill = (template: string, args: Args, terms: Terms = {}): string =>
  filledWith(template, args, terms, 0, longest);

/** The same for a paper, which says everything. */
export const fillWhole = (template: string, args: Args): string =>
  filledWith(template, args, {}, 0, Number.POSITIVE_INFINITY);

function filledWith(template: string, args: Args, terms: Terms, depth: number, most: number): string {
  const word = (value: string, table: Readonly<Record<string, string>>): string =>
    Object.hasOwn(table, value) ? filledWith(table[value]!, args, terms, depth + 1, most) : shown(value, most);
  let filled = '';
  for (const one of partsOf(template)) {
    filled += typeof one === 'string' ? one : slot(one);
  }
  return filled;

  function slot({ not, name, text }: Slot): string {
    const value = args[name];
    if (text !== undefined) return isEmpty(value) === not ? filledWith(text, args, terms, depth, most) : '';
    if (value === undefined) return '';
    const table = terms[name];
    if (!table || depth > 1) return shown(value, most);
    const whole = String(value);
    if (Object.hasOwn(table, whole) || !Object.hasOwn(table, ' ')) return word(whole, table);
    return shown(
      whole
        .split(/([ =,、])/)
        .map((one) => word(one, table))
        .join(''),
      most,
    );
  }
}

/** Every argument a template and its terms ask for. */
export function placeholders(template: string, terms: Terms = {}): Set<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    for (const [, , name, inner] of text.matchAll(part)) {
      const known = found.has(name!);
      found.add(name!);
      if (inner !== undefined) add(inner);
      else if (!known) Object.values(terms[name!] ?? {}).forEach(add);
    }
  };
  add(template);
  return found;
}
