import { datedWrong, hindrance } from './guard.ts';
import { type Decision, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import { byReceipt, onEntries, pick } from './entries.ts';
import type { EventData, EventOf } from './event.ts';
import { doneBy, unsettledOf } from './find.ts';
import { conflictedPanel } from './meeting.ts';
import { type PersonalFind, personalData, publicEntry } from './personal.ts';
import { standing } from './questions.ts';
import { stageOf } from './stage.ts';
import type { Application, ServiceFunction, State, Window, Year } from './state.ts';

type Publicised = EventData['batch.publicised'];

/** What a publication of proposed entries rests on. */
export interface Publicity {
  url: string;
  /** The display evidence (a saved page, a photo). */
  evidence: Publicised['evidence'];
  /** Counted from the official date of the act; `missing`: the year whose holidays nobody has announced yet. */
  window: Window | { missing: number };
  /** Digest of the calendar the window was counted by. */
  calendar: string;
  /** Digest of the list as published. */
  list: string;
  /** Experts whose counted score rests on a conflict found since, by application. */
  conflicted?: (application: Application) => readonly string[];
  /** Found by the caller in whatever else goes on the notice. */
  personal?: readonly PersonalFind[];
}

type No = Decision & { ok: false };

/** The guards of everything that publishes entries: the calendar reaches, and nothing personal gets out. */
function publishable(
  year: number,
  entries: readonly Application[],
  asked: Publicity,
  { on }: Setting,
): { window: Window } | No {
  const { window, url, personal = [] } = asked;
  if ('missing' in window) return refuse('publicity/calendar', { on, year: window.missing }, 'doctor');
  // The caller counts the window; one that starts elsewhere would be a mistake of this program, not of the office.
  if (window.start !== on) throw new Error(`a window of ${window.start} for an act of ${on}`);
  const notice = { id: String(year), fields: { url } };
  const found = [...personalData([notice, ...entries.map(publicEntry)]), ...personal];
  const [first, ...others] = found;
  if (!first) return { window };
  const { id, field, kind } = first;
  return refuse('publicity/personal', { id, field, kind, ...(others.length > 0 ? { more: others.length } : {}) });
}

const entryOf = ({ id, received }: Application, functions: ServiceFunction[]) => ({
  application: id,
  received,
  functions,
});

/** Whether an entry stands in this very publication already. */
const shown = ({ publicity }: Application, { url, evidence }: Publicity, on: string): boolean =>
  publicity !== null && publicity.url === url && publicity.on === on && publicity.evidence === evidence.sha256;

/**
 * Publicises the proposed entries of a round (Art. 11: seven working days on the authority's website). Entries over which
 * a contradiction hangs are left out with a remark; those publicised earlier keep their own window. Refused:
 * `act/authority`, `batch/none`, `act/*`, `publicity/nothing`, `publicity/calendar`, `publicity/personal`.
 */
export function publicise(state: State, year: number, asked: Publicity, setting: Setting): Decision {
  if (!setting.authority) return refuse('act/authority');
  const round = state.years.get(year);
  if (!round?.opened) return refuse('batch/none', { year }, `batch open --year ${year} --notice … --deadline …`);
  const dated = datedWrong(setting.on, setting.today, round.opened.on, String(year));
  if (dated) return dated;
  const all = [...round.applications.values()].toSorted(byReceipt);
  const proposed = all.filter((application) => stageOf(application) === 'proposed');
  const held = proposed.filter((application) => unsettledOf(round, application).length > 0);
  const entries = proposed.filter((application) => !held.includes(application));
  if (entries.length === 0) {
    if (all.some((application) => shown(application, asked, setting.on))) return unchanged;
    const next = held.length > 0 ? 'batch settle … --keep … --reason …' : 'review meeting --propose …';
    return refuse('publicity/nothing', { year, ...(held.length > 0 ? { held: held.length } : {}) }, next);
  }
  for (const application of entries) {
    const hindered =
      hindrance(round, application, 'batch.publicised', setting) ??
      conflictedPanel(application, asked.conflicted?.(application) ?? []);
    if (hindered) return hindered;
  }
  const fit = publishable(year, entries, asked, setting);
  if ('ok' in fit) return fit;
  const { window } = fit;
  const { url, evidence, calendar, list } = asked;
  const named = entries.map((application) => entryOf(application, application.meeting?.functions ?? []));
  return {
    ok: true,
    events: [{ type: 'batch.publicised', data: { year, entries: named, url, evidence, window, calendar, list } }],
    remarks: [
      ...held.map((application): Remark => {
        const [key = ''] = unsettledOf(round, application);
        return { code: 'publicity/left-out', args: { id: application.id, key } };
      }),
      ...provisional(window),
    ],
  };
}

const provisional = ({ provisional: resting, lastDay }: Window): Remark[] =>
  resting ? [{ code: 'publicity/provisional', args: { lastDay } }] : [];

export interface Restart extends Publicity {
  /** Receipt numbers of the entries concerned. */
  ids: readonly string[];
  /** `interrupted`: the notice was not on display all the time; `corrected`: what it said has changed. */
  why: EventData['publicity.restarted']['why'];
  reason: string;
  /** Receipt number → functions as corrected; of those applied for. */
  functions?: Readonly<Record<string, readonly ServiceFunction[]>>;
}

/** The functions an entry will show; null where the correction goes beyond what is wholly met, or is none. */
function correctedFunctions(application: Application, { why, functions }: Restart): ServiceFunction[] | null {
  const asked = functions && Object.hasOwn(functions, application.id) ? functions[application.id]! : null;
  const shownNow = application.publicity?.functions ?? [];
  if (!asked) return shownNow;
  // A correction of the notice is no new decision: what fails Art. 7 goes back to the meeting.
  const met = standing(application).functions.filter(({ state }) => state === 'met');
  const chosen = met.map(({ name }) => name).filter((one) => asked.includes(one));
  if (chosen.length === 0 || asked.some((one) => !chosen.includes(one))) return null;
  return why === 'corrected' || sameFunctions(chosen, shownNow) ? chosen : null;
}

const sameFunctions = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/**
 * Begins the count anew for the entries concerned only, the others go on (interpretation 38). Objections stay. Refused:
 * `act/authority`, `application/*`, `publicity/not-running`, `publicity/functions`, and as {@link publicise}.
 */
export function restartPublicity(state: State, year: number, asked: Restart, setting: Setting): Decision {
  if (!setting.authority) return refuse('act/authority');
  const round = state.years.get(year);
  if (!round) return refuse('batch/none', { year }, `batch open --year ${year} --notice … --deadline …`);
  const { found, unknown, ambiguous } = pick(round, asked.ids);
  if (unknown !== undefined) return refuse('publicity/not-running', { id: unknown }, `batch status --year ${year}`);
  if (ambiguous !== undefined) return ambiguousNumber(ambiguous);
  const named: EventData['publicity.restarted']['entries'] = [];
  let changes = false;
  for (const application of found) {
    const { id, publicity } = application;
    const hindered = hindrance(round, application, 'publicity.restarted', setting);
    if (hindered) return hindered;
    if (!publicity) return refuse('publicity/not-running', { id }, `batch publicize --year ${year}`);
    const functions = correctedFunctions(application, asked);
    if (!functions) return refuse('publicity/functions', { id, applied: application.functions.join('、') });
    changes ||= !shown(application, asked, setting.on) || !sameFunctions(functions, publicity.functions);
    named.push(entryOf(application, functions));
  }
  if (found.length === 0) return refuse('publicity/not-running', { id: '' }, `batch status --year ${year}`);
  if (!changes) return unchanged;
  const fit = publishable(year, found, asked, setting);
  if ('ok' in fit) return fit;
  const { why, reason, url, evidence, calendar, list } = asked;
  const { window } = fit;
  const data = { year, why, reason, entries: named, url, evidence, window, calendar, list };
  return { ok: true, events: [{ type: 'publicity.restarted', data }], remarks: provisional(window) };
}

export const ambiguousNumber = (id: string): No =>
  refuse('application/ambiguous', { id, key: `receipt:${id}` }, `batch settle receipt:${id} --keep … --reason …`);

/** Of two restarts that did not know of each other, the earlier one shall not shorten the count. */
const shortens = (application: Application, event: EventOf<'publicity.restarted'>): boolean =>
  event.data.window.start < (application.publicity?.window.start ?? '');

/** An entry that had ended is here only where a person keeps the publicity of two acts that contradict each other. */
export const evolvePublicity = {
  'batch.publicised': onEntries<'batch.publicised'>(
    () => false,
    (application, event, { functions }) => {
      const { url, evidence, window } = event.data;
      application.ended = null;
      const since = window.start;
      application.publicity = { url, evidence: evidence.sha256, window, functions, since, ...doneBy(event) };
    },
  ),
  'publicity.restarted': onEntries<'publicity.restarted'>(shortens, (application, event, { functions }) => {
    const { url, evidence, window } = event.data;
    application.ended = null;
    const since = application.publicity?.since ?? window.start;
    application.publicity = { url, evidence: evidence.sha256, window, functions, since, ...doneBy(event) };
  }),
};

/** Entries of a round whose publicity runs or has ended without a recognition. */
export const publicised = (year: Year): Application[] =>
  [...year.applications.values()].filter((application) => stageOf(application) === 'publicised').toSorted(byReceipt);
