import { clean } from '../../core/clean.ts';

/** HTML that is safe as it stands: made by {@link html} alone. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may be put into a template; a text is escaped, whatever it holds. */
export type Part = Markup | string | number | null | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => clean(text).replaceAll(/[&<>"']/g, (char) => entities[char]!);

function shown(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(shown).join('');
}

/** A template of HTML; whatever is put in is escaped, unless it is {@link Markup}, also within quotes of an attribute. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, i) => all + shown(parts[i - 1]!) + string));
}

/** Texts of several lines, each line kept. */
export const lines = (text: string): Part =>
  text.split(/\r\n|\r|\n/).map((line, i) => (i === 0 ? line : html`<br>${line}`));

export const joined = (parts: readonly Part[], between: Markup | string): Part =>
  parts.map((part, i) => (i === 0 ? part : [between, part]));
