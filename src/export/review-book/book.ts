import type { Advice, MaterialStatus, Status } from '../../core/status.ts';
import type { ScoredApplication } from '../scores/scores.ts';

/** How good or bad a thing is; always said in words or a sign as well. */
export type Tone = 'good' | 'bad' | 'doubt' | 'calm';

/** A code for scripts, and the same in words. */
export interface Worded<C extends string = string> {
  code: C;
  text: string;
  tone: Tone;
}

/** A label and what is said of it. */
export type Fact = readonly [label: string, text: string];

export interface BookClause {
  clause: string;
  title: string;
  status: Worded<Status>;
  /** Exact text, as in the ledger; the words beside it are for reading. */
  measured: string | null;
  measuredText: string | null;
  required: { op: '>=' | '>'; value: string } | null;
  requiredText: string | null;
  shortBy: string | null;
  shortText: string | null;
  evidence: readonly { name: string; value: string; place: string }[];
  /** What a person said to it. */
  answer: string | null;
}

export interface ClauseGroup {
  cite: string;
  clauses: readonly BookClause[];
}

export interface BookFile {
  sha256: string;
  bytes: number;
  type: string | null;
  /** Its name in the dossier; null where no file of this digest is there. */
  name: string | null;
  /** Of a PDF that is there; null where unknown, and for anything else. */
  pages: number | null;
}

export interface BookMaterial {
  item: string;
  title: string;
  cite: string;
  status: Worded<MaterialStatus>;
  required: boolean;
  /** Why it need not be there, and who said so. */
  waived: string | null;
  files: readonly BookFile[];
}

/** `unrecorded`: where it lies is not in the ledger. */
export type DossierState = 'same' | 'changed' | 'absent' | 'unrecorded';

export interface BookPicture {
  /** Items, or rows of activities, that it stands for. */
  of: readonly string[];
  name: string;
  type: 'png' | 'jpg';
  sha256: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

export interface LeftOut {
  of: readonly string[];
  name: string;
  sha256: string;
  bytes: number;
  why: 'too-large' | 'too-many' | 'too-many-pixels' | 'kind';
}

/** One figure over years. `value` is for drawing; `text` says it exactly. */
export interface Growth {
  key: string;
  title: string;
  bars: readonly { label: string; value: number; text: string; source: string }[];
  /** What the last year must reach. */
  threshold: { value: number; text: string } | null;
}

export interface BookQuestion {
  question: string;
  title: string;
  kind: string;
  answer: string | null;
  reason: string | null;
  by: string | null;
}

/** This cycle beside the last (Art. 15), and the three years. */
export interface BookReview {
  facts: readonly Fact[];
  /** The dossier judged in the last cycle, in words. */
  last: string | null;
  clauses: readonly { clause: string; title: string; last: string; now: string; change: string; status: string }[];
  years: readonly number[];
  figures: readonly { title: string; cells: readonly string[] }[];
}

/** One application as the meeting sees it. Exact figures stand beside their words; the words are of one language. */
export interface ReviewBook {
  id: string;
  year: number;
  kind: 'application' | 'triennial';
  version: number;
  platform: string;
  facts: readonly Fact[];
  stage: Worded;
  advice: Worded<Advice>;
  score: { points: number; max: number; parts: readonly { id: string; title: string; points: number; max: number }[] };
  tally: readonly { status: Worded<Status>; count: number }[];
  /** Everything that is not done: label and text. */
  open: readonly Fact[];
  blockers: readonly string[];
  next: string | null;
  groups: readonly ClauseGroup[];
  /** Clauses that do not apply. */
  notAsked: number;
  findings: readonly { severity: string; text: string; place: string }[];
  review: BookReview | null;
  growth: readonly Growth[];
  scores: ScoredApplication | null;
  /** Who closed the panel, and when. */
  closedBy: string | null;
  opinions: readonly { expert: string; opinion: string }[];
  /** Null where the kind of dossier knows no visit. */
  site: { result: Worded | null; facts: readonly Fact[] } | null;
  questions: readonly BookQuestion[];
  dossier: { state: DossierState; manifest: string; now: string | null };
  materials: readonly BookMaterial[];
  /** Null: none were asked for. */
  pictures: readonly BookPicture[] | null;
  leftOut: readonly LeftOut[];
  versions: readonly {
    before: number;
    after: number;
    changes: readonly (readonly [of: string, before: string, after: string])[];
  }[];
  acts: readonly { on: string; actor: string; text: string; undone: boolean }[];
  foot: readonly Fact[];
}

/** Files of all materials, each digest of an item once. */
export const filesOf = ({ materials }: Pick<ReviewBook, 'materials'>): BookFile[] =>
  materials.flatMap(({ files }) => files);

/** What the files come to: each by its digest once, whatever number of items name it. */
export function fileTotals(book: Pick<ReviewBook, 'materials'>): {
  files: number;
  bytes: number;
  pages: number;
  unknown: number;
} {
  const files = [...new Map(filesOf(book).map((file) => [file.sha256, file])).values()];
  const papers = files.filter(({ type }) => type === 'pdf');
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: papers.reduce((sum, { pages }) => sum + (pages ?? 0), 0),
    unknown: papers.filter(({ pages }) => pages === null).length,
  };
}
