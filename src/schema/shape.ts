/**
 * What a field is, as the readers need it: cut down from the schemas by the generator, so that labels, units and
 * choices have one home (`schemas/`).
 */
export type LeafKind =
  | 'text'
  | 'code'
  | 'date'
  | 'until'
  | 'money'
  | 'count'
  | 'number'
  | 'ratio'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'stated'
  | 'region'
  | 'records';

export interface Labelled {
  /** Chinese label, the schema's `title`. */
  title: string;
  aliases?: readonly string[];
}

export interface Leaf extends Labelled {
  kind: LeafKind;
  /** Choice → its labels; the choice itself is accepted too. */
  labels?: Readonly<Record<string, readonly string[]>>;
  /** Words that may follow a number (12人). */
  units?: readonly string[];
  /** What an empty cell means where the column is there: an empty 职称 is none, not unknown. */
  blank?: string;
  yes?: readonly string[];
  no?: readonly string[];
}

export interface Group extends Labelled {
  kind: 'object';
  fields: Readonly<Record<string, Shape>>;
}

export interface List extends Labelled {
  kind: 'list';
  sheet: string;
  row: Group;
}

/** A mapping by item or year; in a table one column holds the key. `many`: several rows may share a key. */
export interface Keyed extends Labelled {
  kind: 'map';
  sheet: string;
  key: Labelled & { labels?: Readonly<Record<string, readonly string[]>>; units?: readonly string[] };
  many: boolean;
  value: Shape;
}

export type Shape = Leaf | Group | List | Keyed;
