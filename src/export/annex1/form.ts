/** How a cell holds what stands in it. Money in 万元, days as `YYYY-MM-DD`. */
export type Held = 'text' | 'date' | 'year' | 'count' | 'number' | 'money' | 'ratio';

/** One space of the form. */
export interface Cell {
  /** Its name in formulas. */
  key: string | null;
  held: Held;
  value: string | number | null;
  /** Reckoned by the program in which the form is filled in; other cells by their keys in brackets, e.g. `[satisfied]/[valid]`. */
  formula: string | null;
  /** Filled in by the reader of the form; anything else is locked. */
  open: boolean;
  /** What may be chosen; empty: anything. `others`: something else is taken too, after a question. */
  choices: readonly string[];
  others: boolean;
  /** Characters asked for at most. */
  longest: number | null;
  /** Lines made ready for a pen or a long text. */
  lines: number;
}

export interface Labelled {
  label: string;
  /** What the figure means, and its clause. */
  comment: string | null;
  cell: Cell;
}

export interface Head {
  text: string;
  comment: string | null;
  /** Of the eight columns. */
  span: number;
}

/** A cell of a table that is no space: the name of its row. */
export interface RowHead {
  head: string;
  comment: string | null;
}

/** With its heading; `breaks`: it begins a page. */
export type FormPart = { title: string | null; breaks: boolean } & (
  | { kind: 'pairs'; rows: readonly (readonly Labelled[])[] }
  | { kind: 'texts'; rows: readonly Labelled[] }
  | { kind: 'table'; heads: readonly Head[]; rows: readonly (readonly (Cell | RowHead)[])[] }
  | { kind: 'box'; text: string; lines: number }
  | { kind: 'notes'; lines: readonly string[] }
);

/** 《推荐表》 of one application, or an empty one, ready to print (Annex 1, rebuilt). */
export interface Annex1 {
  title: string;
  sample: string;
  howTo: string;
  sheet: string;
  /** Left of the page number. */
  foot: string;
  pages: string;
  widths: readonly number[];
  parts: readonly FormPart[];
  /** Said where something else than a choice, or no figure, is entered. */
  wrong: { choice: string; figure: string; date: string; long: string };
}
