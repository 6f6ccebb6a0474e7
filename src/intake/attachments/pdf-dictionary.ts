/** What a PDF dictionary says, read no further than its own level (ISO 32000-1, 7.2–7.3); values stay as written. */
export type Dictionary = ReadonlyMap<string, string>;

const space = /[\0\t\n\f\r ]/;
const closing: Readonly<Record<string, string>> = { '[': ']', '<<': '>>' };

/** Where the value that begins at `at` ends; `null` where it never does. */
function endOf(text: string, at: number): number | null {
  const two = text.slice(at, at + 2);
  const open = two === '<<' ? two : text.charAt(at);
  if (open === '(') {
    for (let deep = 0, i = at; i < text.length; i++) {
      const char = text.charAt(i);
      if (char === '\\') i++;
      else if (char === '(') deep++;
      else if (char === ')' && --deep === 0) return i + 1;
    }
    return null;
  }
  if (open === '<') {
    const end = text.indexOf('>', at);
    return end < 0 ? null : end + 1;
  }
  const close = closing[open];
  if (close === undefined) {
    const end = /[\0\t\n\f\r ()<>[\]{}/%]/.exec(text.slice(at + 1));
    return end ? at + 1 + end.index : text.length;
  }
  // Iterative on purpose: a hostile file nests a hundred thousand brackets.
  const stack = [close];
  for (let i = at + open.length; i < text.length; ) {
    const last = stack.at(-1)!;
    if (text.startsWith(last, i)) {
      i += last.length;
      stack.pop();
      if (stack.length === 0) return i;
      continue;
    }
    const char = text.charAt(i);
    const deeper = text.startsWith('<<', i) ? '<<' : char;
    if (deeper === '[' || deeper === '<<') {
      stack.push(closing[deeper]!);
      i += deeper.length;
    } else if (char === '(' || char === '<') {
      const end = endOf(text, i);
      if (end === null) return null;
      i = end;
    } else i++;
  }
  return null;
}

/** The dictionary that begins at or after `from`; `null` where there is none, or it does not end. */
export function dictionaryIn(text: string, from = 0): { entries: Dictionary; end: number } | null {
  const start = text.indexOf('<<', from);
  if (start < 0) return null;
  const entries = new Map<string, string>();
  for (let at = start + 2; at < text.length; ) {
    if (space.test(text.charAt(at))) {
      at++;
      continue;
    }
    if (text.startsWith('>>', at)) return { entries, end: at + 2 };
    const name = /^\/([^\0\t\n\f\r ()<>[\]{}/%]*)[\0\t\n\f\r ]*/.exec(text.slice(at, at + 256));
    if (!name) return null;
    at += name[0].length;
    const reference = /^\d{1,10}\s+\d{1,5}\s+R\b/.exec(text.slice(at, at + 32));
    const end = reference ? at + reference[0].length : endOf(text, at);
    if (end === null) return null;
    if (!entries.has(name[1]!)) entries.set(name[1]!, text.slice(at, end));
    at = end;
  }
  return null;
}

/** A whole number that stands where it is asked for, not by reference. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\+?\d{1,10}$/.test(value.trim()) ? Number(value) : null;
}

/** The object that a value refers to. */
export function referenceTo(value: string | undefined): number | null {
  const match = /^(\d{1,10})\s+\d{1,5}\s+R$/.exec(value ?? '');
  return match ? Number(match[1]) : null;
}

/** The whole numbers of an array. */
export const numbersIn = (value: string | undefined): number[] => (value?.match(/\d{1,10}/g) ?? []).map(Number);
