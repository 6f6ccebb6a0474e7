import { resolve } from 'node:path';
import type { Calendar } from '../../calendar/model.ts';
import type { Pack } from '../../law/pack.ts';
import type { Decision } from '../../process/decision.ts';
import type { LedgerEvent } from '../../process/event.ts';
import type { State } from '../../process/state.ts';
import { openBook } from '../../ledger/book.ts';
import { type Book, type DamagedLedger, type Fold, logOf } from '../../ledger/open.ts';
import { withLedger } from '../../ledger/write.ts';
import { evolve, foldVersion } from '../../process/evolve.ts';
import { briefOf } from '../../process/in-brief.ts';
import { initial } from '../../process/state.ts';
import type { Host } from '../host.ts';
import { actorOf, onOf, textGate } from '../workspace/acts.ts';
import type { CalendarInForce } from '../workspace/calendar.ts';
import { authorityOf, packInForce } from '../workspace/force.ts';
import { findWorkspace, type Level, type Workspace } from '../workspace/settings.ts';
import { knownStream, streamOf } from '../workspace/station.ts';
import { damagedError, writeError } from './ledger-words.ts';
import { put } from '../words.ts';
import { roundWords } from './words.ts';

export interface Writing {
  actor: string;
  on: string;
  dryRun: boolean;
  /** Write although the clock stands before the last event. */
  acceptClock: boolean;
  /** Verify the whole ledger first, whatever the cache says: for official acts. */
  full: boolean;
}

export interface Placed {
  event: LedgerEvent;
  /** Taken back by a later act. */
  undone: boolean;
  /** Relative to the workspace. */
  file: string;
  line: number;
}

export interface Made {
  decision: Decision & { ok: true };
  /** As written; in a dry run without hash. */
  events: readonly LedgerEvent[];
  /** After the act. */
  state: State;
  book: Book;
}

/** The workspace a command works in, its rules and its ledger. */
export interface Office {
  host: Host;
  /** Its name. */
  office: string;
  /** Where it stands among the offices: which platforms it supervises follows from it (Art. 17). */
  level: Level;
  region: string;
  /** Absolute path of the workspace. */
  root: string;
  /** Absolute path of the folder with the office's own templates; null where it has none. */
  templates: string | null;
  pack: Pack;
  packDigest: string;
  /** Whether this office is the authority that the pack names. */
  authority: boolean;
  actor(flag: string | undefined): string;
  on(flag: string | undefined): string;
  /** A reason or note as typed, held free of personal numbers. */
  text(option: string, value: string | undefined): string;
  calendar(): Promise<{ calendar: Calendar; digest: string }>;
  read(asOf?: string): Promise<State>;
  /** The same with the heads of the streams, for a checkpoint; every line verified. */
  readWhole(): Promise<Book>;
  /** Events that are wanted, in causal order, with where each stands; undone ones too. */
  history(wanted: (event: LedgerEvent) => boolean): readonly Placed[];
  write(writing: Writing, decide: (state: State) => Promise<Decision & { ok: true }>): Promise<Made>;
}

const fold: Fold = { initial, evolve, brief: briefOf };

/** The office of the workspace one stands in, with its pack laid over by its settings. */
export async function officeOf(host: Host): Promise<Office> {
  const workspace = await findWorkspace(host);
  const { root } = workspace;
  const { pack, digest } = await packInForce(workspace, host);
  const opening = { workspace: root, fold, version: `${host.version} ${foldVersion}` };
  let calendar: Promise<CalendarInForce> | undefined;
  const sound = (book: Book | DamagedLedger): Book => {
    if (!book.ok) throw damagedError(book, host);
    for (const { file, line, bytes } of book.torn) host.err(`${put(roundWords(host).torn, { file, line, bytes })}\n`);
    return book;
  };
  return {
    host,
    office: workspace.settings.office.value,
    level: workspace.settings.level.value,
    region: workspace.settings.region.value,
    root,
    templates: templatesOf(workspace),
    pack,
    packDigest: digest,
    authority: authorityOf(workspace, pack),
    actor: (flag) => {
      const { actor } = workspace.settings;
      return actorOf({ actor: flag === undefined ? actor : { ...actor, value: flag, origin: 'flag', at: null } }, host);
    },
    on: (flag) => onOf(flag, host),
    text: (option, value) => textGate(option, value ?? '', host),
    // Most commands count no days.
    calendar: () =>
      (calendar ??= import('../workspace/calendar.ts').then(({ calendarInForce }) => calendarInForce(workspace, host))),
    read: async (asOf) => sound(openBook({ ...opening, ...(asOf === undefined ? {} : { asOf }) })).state,
    readWhole: async () => sound(openBook({ ...opening, full: true })),
    history(wanted) {
      const { events, damages, torn } = logOf(root);
      const found: Placed[] = [];
      for (const { event, at, undone } of events)
        if (wanted(event)) found.push({ event, undone, file: at.file, line: at.line });
      if (damages.count > 0) throw damagedError({ ok: false, damages, torn }, host);
      return found;
    },
    async write({ actor, on, dryRun, full, acceptClock }, decide) {
      if (dryRun) {
        const book = sound(openBook({ ...opening, full }));
        const decision = await decide(book.state);
        const stream = knownStream(workspace) ?? 'new';
        const events = decision.events.map((act, i) => ({
          ...act,
          actor,
          on,
          stream,
          hash: '',
          at: '',
          prev: null,
          seen: {},
          seq: i,
          v: 1,
        }));
        return { decision, events, state: book.state, book };
      }
      const written = await withLedger(
        {
          ...opening,
          full,
          stream: streamOf(workspace, host),
          actor,
          now: host.now,
          wait: waitOf(host),
          acceptClock,
        },
        async (book) => {
          const decision = await decide(sound(book).state);
          return { acts: decision.events, on, result: decision };
        },
      );
      if (!written.ok) throw writeError(written, host);
      for (const { to, bytes } of written.setAside)
        host.err(`${put(roundWords(host).setAside, { file: to, bytes })}\n`);
      const { result, events, book } = written;
      return { decision: result, events, state: book.state, book };
    },
  };
}

const templatesOf = ({ settings: { templates } }: Workspace): string | null =>
  templates.value === null ? null : resolve(templates.base, templates.value);

/** A writer waits a minute for the lock, unless told otherwise. */
function waitOf({ env }: Host): number {
  const seconds = Number(env.XJSME_LOCK_WAIT ?? '');
  return env.XJSME_LOCK_WAIT !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 60_000;
}
