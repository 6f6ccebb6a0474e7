import type { Level, PageSettings } from './document.ts';
import type { DocumentName } from './fields.ts';

/** A part of a text as written: one of `paragraph`, `heading`, `list`, `each` (with `item`) and `table` (with `columns`). */
export interface TemplateBlock {
  paragraph?: string;
  heading?: string;
  list?: readonly string[];
  /** Name of the rows that `item` is written for, one by one. */
  each?: string;
  item?: string;
  /** Name of the rows of the table. */
  table?: string;
  columns?: readonly { title: string; field: string; width?: number }[];
  /** Of a heading (default 1), or of a list's items (default 3). */
  level?: Level;
}

/** Wording and layout of one document, as an office may replace them (`schemas/template.schema.json`). */
export interface Template {
  format: 'xjsme-template/1';
  document: DocumentName;
  letterhead?: string;
  number?: string;
  title: string;
  to?: string;
  body: readonly TemplateBlock[];
  attachments?: readonly { title: string; landscape?: boolean; body: readonly TemplateBlock[] }[];
  issuer: string;
  date: string;
  imprint?: readonly string[];
  checkpoint?: string;
  page?: Partial<Omit<PageSettings, 'fonts'>> & { fonts?: Partial<PageSettings['fonts']> };
}

/** What a document is filled with. An empty text is one that is not there. */
export interface Facts {
  fields: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}
