import type { LeafKind } from './shape.ts';

/** One cell of 《推荐表》 with its label, as the generator made it from the layout and the schemas. */
export interface AnnexField {
  /** Where its value stands in a dossier; null: the form's own, reckoned or left for a pen. */
  at: string | null;
  /** What is reckoned for it where the dossier does not say, e.g. `equipmentCount`. */
  own: string | null;
  /** With its unit in brackets. */
  label: string;
  kind: LeafKind | 'year';
  unit: string | null;
  /** Choice → the label it is written by; null: anything. */
  choices: Readonly<Record<string, string>> | null;
  /** The definition, from the schema. */
  about: string | null;
  clause: string | null;
  /** Filled in by the recommending body. */
  recommender: boolean;
  /** Further places of the same figure. */
  or: readonly string[];
  /** Clause whose figure of a check stands for it where the dossier declares none. */
  measured: string | null;
  /** Characters asked for at most; lines made ready. */
  longest: number | null;
  lines: number;
  text: string | null;
}

interface Column extends AnnexField {
  key: string;
  span: number;
}

export interface AnnexPart {
  title: string | null;
  /** Begins a page. */
  breaks: boolean;
  pairs?: readonly (readonly AnnexField[])[];
  texts?: readonly AnnexField[];
  ticks?: {
    at: string;
    heads: { item: string; tick: string; special: string; basis: string };
    items: readonly { value: string; label: string; clause: string }[];
  };
  list?: { at: string; columns: readonly Column[]; rows: number; clause: string | null };
  years?: { heads: { item: string; before: string; last: string; growth: string }; rows: readonly AnnexField[] };
  measured?: {
    heads: { item: string; result: string; method: string; by: string; date: string };
    methods: readonly string[];
    rows: readonly AnnexField[];
  };
  box?: { text: string; lines: number };
  notes?: readonly string[];
}

/** The layout of 《推荐表》 (Annex 1, rebuilt), labels and choices filled in from the schemas. */
export interface AnnexLayout {
  title: string;
  sample: string;
  sheet: string;
  pages: string;
  howTo: string;
  /** Of the eight columns, in characters. */
  widths: readonly number[];
  parts: readonly AnnexPart[];
}
