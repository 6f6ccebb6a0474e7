import { expect } from 'vitest';

export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const empty = new Set(['meta', 'br', 'img']);

/** The tags of a page of ours, read strictly: every one closed where it must be, every attribute quoted, no bare `<` or `&`. */
export function wellFormed(page: string): Tag[] {
  const style = /<style>[^<]*<\/style>/;
  const rest = page.replace(/^<!doctype html>\n/, '').replace(style, '<style></style>');
  const tags: Tag[] = [];
  const open: string[] = [];
  const piece = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let match = piece.exec(rest); match; match = piece.exec(rest)) {
    at = piece.lastIndex;
    const [, closing, name, attributes = '', alone, text] = match;
    if (text !== undefined) {
      expect(text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      continue;
    }
    if (closing) {
      expect(open.pop()).toBe(name);
      continue;
    }
    tags.push({
      name: name!,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    });
    if (!alone && !empty.has(name!)) open.push(name!);
  }
  expect([rest.slice(at, at + 80), open]).toEqual(['', []]);
  return tags;
}
