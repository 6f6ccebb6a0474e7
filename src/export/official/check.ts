import { pointerOf } from '../../core/place.ts';
import { placeholders } from '../../i18n/fill.ts';
import { documents } from './fields.ts';
import type { Template, TemplateBlock } from './template.ts';

/** What the schema cannot see in a template. `known`: what may stand there. */
export interface TemplateProblem {
  kind: 'placeholder' | 'rows' | 'column' | 'block' | 'braces';
  name: string;
  known: readonly string[];
  pointer: string;
}

/** The keys of which a block has exactly one, and what goes with each. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  paragraph: [],
  heading: ['level'],
  list: ['level'],
  each: ['item', 'level'],
  table: ['columns'],
};

/** Names that no document of its kind knows, blocks that are two things or none, braces that belong to nothing. */
export function checkTemplate(template: Template): TemplateProblem[] {
  const { fields, rows } = documents[template.document] as {
    fields: readonly string[];
    rows: Readonly<Record<string, readonly string[]>>;
  };
  const found: TemplateProblem[] = [];
  const text = (value: string | undefined, pointer: string, known: readonly string[] = fields): void => {
    if (value === undefined) return;
    for (const name of placeholders(value))
      if (!known.includes(name)) found.push({ kind: 'placeholder', name, known, pointer });
    // What is left is no placeholder, and would be printed as it stands.
    const rest = value.replaceAll(/\{!?[A-Za-z]+(?:\?(?:[^{}]|\{[A-Za-z]+\})*)?\}/g, '');
    const [brace] = /[{}][^{}]{0,20}/.exec(rest) ?? [];
    if (brace !== undefined) found.push({ kind: 'braces', name: brace, known: [], pointer });
  };
  const rowsOf = (name: string, pointer: string): readonly string[] => {
    if (Object.hasOwn(rows, name)) return rows[name]!;
    found.push({ kind: 'rows', name, known: Object.keys(rows), pointer });
    return [];
  };
  const block = (one: TemplateBlock, at: string): void => {
    const own = Object.keys(kinds).filter((key) => key in one);
    const [kind] = own;
    const goesWith = kind === undefined ? [] : kinds[kind]!;
    const stray = Object.keys(one).filter((key) => key !== kind && !goesWith.includes(key));
    const lacks = goesWith.filter((key) => key !== 'level' && !(key in one));
    if (own.length !== 1 || stray.length > 0 || lacks.length > 0) {
      const name = own.length === 1 ? (lacks[0] ?? stray[0]!) : own.join(' + ');
      found.push({ kind: 'block', name, known: Object.keys(kinds), pointer: at });
      return;
    }
    text(one.paragraph, `${at}/paragraph`);
    text(one.heading, `${at}/heading`);
    one.list?.forEach((item, i) => text(item, `${at}/list/${i}`));
    if (one.each !== undefined) text(one.item, `${at}/item`, [...rowsOf(one.each, `${at}/each`), ...fields]);
    if (one.table !== undefined) {
      const known = rowsOf(one.table, `${at}/table`);
      one.columns?.forEach(({ field }, i) => {
        if (known.length > 0 && field !== '' && !known.includes(field))
          found.push({ kind: 'column', name: field, known, pointer: `${at}/columns/${i}/field` });
      });
    }
  };
  for (const key of ['letterhead', 'number', 'title', 'to', 'issuer', 'date', 'checkpoint'] as const)
    text(template[key], pointerOf(key));
  template.body.forEach((one, i) => block(one, pointerOf('body', i)));
  template.attachments?.forEach(({ title, body }, i) => {
    text(title, pointerOf('attachments', i, 'title'));
    body.forEach((one, k) => block(one, pointerOf('attachments', i, 'body', k)));
  });
  template.imprint?.forEach((one, i) => text(one, pointerOf('imprint', i)));
  return found;
}
