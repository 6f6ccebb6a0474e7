import type { Status } from '../core/status.ts';
import type { Brief } from './brief.ts';
import type { Done } from './done.ts';
import type { EventData, EventType, LedgerEvent } from './event.ts';
import type { Office, Supervision } from './life/state.ts';

export type Opened = EventData['batch.opened'] & Done;
export type Operator = EventData['application.received']['operator'];
export type Recommender = EventData['application.received']['recommender'];
export type Party = EventData['application.received']['parties'][number];
export type Window = EventData['batch.publicised']['window'];
export type ServiceFunction = EventData['meeting.proposed']['functions'][number];
export type Field = EventData['pool.loaded']['experts'][number]['fields'][number];

/** A clause that the verdict did not simply find met. */
export interface OpenClause {
  clause: string;
  status: Exclude<Status, 'met' | 'not-applicable'>;
  /** The function of Art. 7 it belongs to. */
  function?: ServiceFunction;
  measured: string | null;
  cause: 'input' | 'pack' | null;
}

export interface Answer extends Done {
  was: string;
  answer: EventData['question.answered']['answer'];
  reason: string;
}

export interface Score extends Done {
  items: EventData['score.recorded']['items'];
  total: string;
  recommend: boolean | null;
  opinion: string | null;
  /** The sheet it came on. */
  sheet: string;
  /** How often it was changed. */
  changes: number;
}

export interface Panel {
  /** Experts who are to score, in the order they were chosen; recused ones left out. */
  experts: string[];
  recused: Record<string, Done & { kind: EventData['expert.recused']['kind']; role: string | null; reason: string }>;
  sheets: Record<string, string>;
  scores: Record<string, Score>;
  closed: (Done & EventData['panel.closed']) | null;
}

export interface Site {
  planned: (Done & EventData['site.planned']) | null;
  recorded: (Done & EventData['site.recorded']) | null;
  /** Why a doubtful visit does not stand in the way. */
  settled: (Done & { reason: string }) | null;
}

/** `platform-ended`: of a review whose platform was cancelled or lapsed meanwhile. */
export type Ended = 'late' | 'form-refused' | 'withdrawn' | 'declined' | 'removed' | 'set-aside' | 'platform-ended';

export interface Application {
  /** Hash of the event that received it: its identity, whatever its receipt number becomes. */
  received: string;
  /** Receipt number, e.g. 2024-001. */
  id: string;
  year: number;
  kind: 'application' | 'triennial';
  version: number;
  receivedOn: string;
  platform: string;
  operator: Operator;
  recommender: Recommender;
  functions: ServiceFunction[];
  /** Relative to the workspace; null where its name held personal data. */
  path: string | null;
  manifest: string;
  /** Of every version received, the latest last. */
  manifests: string[];
  pack: { id: string; digest: string };
  asOf: string;
  advice: EventData['application.received']['verdict']['advice'];
  points: number;
  /** Part of the score → its maximum: what experts score. */
  parts: Record<string, number>;
  open: OpenClause[];
  /** Required materials that are missing or invalid. */
  lacking: { item: string; status: 'missing' | 'invalid' }[];
  /** Findings about who recommends (Art. 8) and about identifiers that a person settles. */
  doubts: string[];
  parties: Party[];
  answers: Record<string, Answer>;
  waived: Record<string, Done & { reason: string }>;
  requested: (Done & { items: string[]; until: string }) | null;
  form: (Done & { result: 'passed' | 'refused' }) | null;
  panel: Panel;
  site: Site;
  meeting: (Done & { result: 'proposed' | 'declined'; functions: ServiceFunction[] }) | null;
  /** The count in force. `evidence`: SHA-256 of what shows it. `since`: when it was first published, however often the count began anew. */
  publicity:
    | (Done & { window: Window; functions: ServiceFunction[]; url: string; evidence: string; since: string })
    | null;
  recognised: (Done & { number: string; document: string; validFrom: string; validUntil: string }) | null;
  /** Of a triennial dossier: the platform under review and where its review stands; the whole of it is in `supervision`. */
  review: {
    number: string;
    yearly: EventData['application.received']['yearly'];
    measured: (Done & { result: EventData['review.measured']['result'] }) | null;
    decided: (Done & { result: 'confirmed' | 'revoked' }) | null;
  } | null;
  ended: (Done & { why: Ended }) | null;
  /** The latest act that concerns it alone: what an undo would take back. */
  last: { event: string; type: EventType };
  /** Acts on it that were taken back. */
  undone: string[];
  /** Official date of its latest act; no later act is dated before it. */
  lastOn: string;
}

export interface Objection {
  /** Its number, e.g. O2024-01; where merged workspaces gave one twice, the later one carries a mark of its own. */
  objection: string;
  application: string;
  received: string;
  filed: Done &
    Pick<EventData['objection.filed'], 'date' | 'channel' | 'from' | 'realName' | 'facts' | 'when'> & {
      /** SHA-256 of each paper. */
      evidence: string[];
    };
  accepted: (Done & { handler: string }) | null;
  closed: (Done & { result: 'dismissed' | 'upheld'; reason: string }) | null;
}

/** Facts that exclude each other, of which both are on record. A person keeps one. */
export interface Contradiction {
  /** Stable: made of what contradicts, e.g. `batch:2024`, `receipt:2024-003`, `operator:2024:91…`, `event:1f2e…`. */
  key: string;
  kind: 'batch' | 'receipt' | 'operator' | 'elsewhere' | 'event';
  /** Hashes of what contradicts: of batches, of receptions, or of events. */
  between: string[];
  /** For people: receipt numbers, or event types. */
  names: string[];
  /** Of kind `event`: the act that had no effect, should a person keep it after all. */
  event?: LedgerEvent;
  settled: (Done & { keep: string[]; reason: string }) | null;
}

export interface Published extends Done {
  place: EventData['batch.published']['place'];
  url: string | null;
  medium: string | null;
  list: string;
  /** How many entries had been recognised: a list that lacks a later one is owed again. */
  entries: number;
}

/** One round. */
export interface Year {
  year: number;
  /** The opening in force; null where applications came of a year nobody opened here (a part of a merged workspace). */
  opened: Opened | null;
  /** Every opening on record: more than one where merged workspaces each opened it. */
  openings: Opened[];
  applications: Map<string, Application>;
  /** By the event that filed it. */
  objections: Map<string, Objection>;
  contradictions: Map<string, Contradiction>;
  published: Published[];
  /** Acts on the round as a whole that were taken back. */
  undone: string[];
  /** The highest recognition number any act gave, also one without effect: it stands on a paper and is not given again. */
  numbered: number;
  /** The highest receipt number on record: one above it was never given before. */
  receipts: number;
  drawn: (Done & EventData['panel.drawn'])[];
  /** Official date of the latest act on the round as a whole. */
  lastOn: string;
  /** The latest act on the round as a whole, if it can be undone. */
  last: { event: string; type: EventType } | null;
}

export type Expert = EventData['pool.loaded']['experts'][number];

/** A recognised platform as it stands now (Art. 11, 15): name, operator and end of validity are those in force. */
export interface Platform {
  number: string;
  platform: string;
  operator: Operator;
  functions: ServiceFunction[];
  document: string;
  validFrom: string;
  validUntil: string;
  application: string;
  received: string;
  year: number;
  recognised: Done;
  /** The body that supervises it (Art. 17): who recommended it, or, after an association, the authority of its seat. */
  office: Office;
  /** Its terms of validity, the first by recognition, each later one by a confirmation (Art. 15). */
  terms: { from: string; until: string; document: string; event: string }[];
  /** The review that is filed and not decided. */
  review: { year: number; application: string; received: string; on: string } | null;
  /** What a confirmation asked to be put right, and by when. */
  rectify: (Done & { until: string; matters: string }) | null;
  ended: (Done & { why: 'revoked' | 'cancelled' | 'lapsed'; article: string; document: string | null }) | null;
}

/** One application of an operator, to be found again by. */
export interface Registered {
  received: string;
  id: string;
  year: number;
}

/** What holds across rounds. */
export interface Registry {
  pool: Record<string, Expert>;
  /** Experts a later pool left out; they go on where they sit, and their employer still decides about conflicts. */
  former: Record<string, Expert>;
  /** Operator (credit code, else its name plainly written) → applications, oldest first. */
  operators: Map<string, Registered[]>;
  platforms: Record<string, Platform>;
}

/** Rounds by year: a plain Map, or one that reads a round where it is first asked for. */
export interface Years {
  readonly size: number;
  get(year: number): Year | undefined;
  has(year: number): boolean;
  set(year: number, round: Year): unknown;
  keys(): Iterable<number>;
  /** What is known of a round that was not read; nothing of others. */
  brief?(year: number): Brief | undefined;
  /** Reads every round there is. */
  values(): Iterable<Year>;
}

/** All that follows from the ledger. `evolve` owns and changes it; nobody else does. */
export interface State {
  years: Years;
  registry: Registry;
  supervision: Supervision;
}

export const initial = (): State => ({
  years: new Map(),
  registry: { pool: {}, former: {}, operators: new Map(), platforms: {} },
  supervision: { lives: new Map(), papers: [], skipped: {} },
});
