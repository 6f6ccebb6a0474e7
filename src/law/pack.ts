import type { IsoDate } from '../core/dates.ts';

/** A name in both languages. */
export interface Words {
  zh: string;
  en: string;
}

/** A figure and the day from which it holds; null: not known to whoever wrote the pack. */
export interface Dated {
  from: IsoDate;
  value: number | string | null;
}

export interface Params {
  min?: readonly Dated[];
  /** A setting that holds the threshold, in place of `min`. */
  setting?: keyof Settings;
  unit?: string;
  /** What the numerator of a share counts. */
  of?: string;
  /** What a figure below the threshold comes to; default `unmet`. */
  below?: 'unmet' | 'query';
  fields?: readonly string[];
  list?: string;
  rule?: string;
  else?: 'unmet' | 'query';
}

export interface ClauseRule {
  clause: string;
  cite: string;
  /** The function of Art. 7 it belongs to; not applicable where that is not applied for. */
  function?: string;
  title: Words;
  condition: string;
  measure?: string;
  params?: Params;
  /** Name of the relaxation that may excuse it. */
  relax?: string | null;
  points?: { part: string; full?: number | string } | null;
}

export interface MaterialRule {
  item: string;
  cite: string;
  kind: 'application' | 'triennial';
  title: Words;
  /** Default `always`. */
  required?: 'always' | 'never' | 'by-function';
  checks?: readonly string[];
}

/** The questions the regulation leaves open, decided; each is read somewhere in `src/law`, or handed to `src/process`. */
export interface Settings {
  'functions.mode': 'any-applied' | 'all-applied';
  'welfare.basis': 'count' | 'firms' | 'money';
  'welfare.maxDiscountPrice': string;
  'staff.qual': 'union' | 'both';
  'cluster.minShare': string | null;
  'evidence.mode': 'lenient' | 'strict';
  'activities.information': 'any' | 'other';
  'satisfaction.minSample': number;
  'satisfaction.grades': readonly string[];
  'freeFirms.period': 'previous-year' | 'all';
  'materials.soonDays': number;
  'relax.extra': readonly string[];
  'panel.min': number;
  'panel.fields': readonly ('business' | 'technology' | 'finance')[];
  'panel.aggregate': 'mean' | 'trimmed-mean' | 'median';
  'panel.passLine': string;
  'publicity.days': number;
  'publicity.firstDay': 'next' | 'same';
  'recognition.validity': 'document-date' | 'next-year';
  'summary.firstYear': 'recognition' | 'next';
  /** `MM-DD` of the year spoken of; with a `+` of the year after it. */
  'summary.due': string;
  'papers.due': string;
  'complaints.min': number;
  'triennial.rectify': boolean;
}

export interface Relaxation {
  cite: string;
  regions: readonly string[];
  kinds: readonly string[];
}

export interface Part {
  id: string;
  max: number;
  title: Words;
  /** `function`: the mean over the functions applied for. */
  by?: 'function';
}

export interface Coverage {
  text: string;
  part: string;
  by?: readonly string[];
  reason?: Words;
}

/** A rule pack: the regulation as data. */
export interface Pack {
  format: 'xjsme-pack/1';
  id: string;
  title: Words;
  document: string;
  authority: { level: string };
  settings: Settings;
  relaxations: Readonly<Record<string, Relaxation | null>>;
  clauses: readonly ClauseRule[];
  materials: readonly MaterialRule[];
  score: { base: string; parts: readonly Part[] };
  coverage: readonly Coverage[];
}

/** A pack as written: an extending one names only what differs. */
export interface PackFile {
  format: 'xjsme-pack/1';
  id: string;
  extends?: string;
  title?: Words;
  document?: string;
  authority?: { level: string };
  /** The one citation for everything taken over, where the article numbers of the base do not hold. */
  citeAs?: string;
  settings?: Partial<Settings>;
  relaxations?: Record<string, Relaxation | null>;
  clauses?: readonly ({ clause: string } & Partial<ClauseRule>)[];
  materials?: readonly ({ item: string } & Partial<MaterialRule>)[];
  score?: { base?: string; parts?: readonly Part[] };
  coverage?: readonly Coverage[];
}

/** The figure in force on a day: the latest that has begun; null where none has, or it is not known. */
export function figureOn(dated: readonly Dated[], day: IsoDate): number | string | null {
  let found: Dated | null = null;
  for (const figure of dated) {
    if (figure.from <= day && (found === null || figure.from >= found.from)) found = figure;
  }
  return found?.value ?? null;
}
