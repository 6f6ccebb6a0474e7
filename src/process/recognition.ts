import { addYears, yearOf as yearOfDate } from '../core/dates.ts';
import { documentNumber } from '../core/values/documentNumber.ts';
import { datedWrong, hindrance } from './guard.ts';
import { type Decision, type Refusal, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import { byReceipt, pick } from './entries.ts';
import type { EventData } from './event.ts';
import { decideObjection, openObjections } from './objection.ts';
import { ambiguousNumber, publicised } from './publicity.ts';
import type { Application, State, Window, Year } from './state.ts';

type Recognised = EventData['batch.recognised'];

/** The first working day after a day, by the calendar of today; null where that year has no notice yet. */
export type NextWorkday = (day: string) => string | null;

export interface Recognition {
  /** The document's number, in whatever brackets. */
  document: string;
  /** Art. 15 says three years, not from when: from the document's date, or the three calendar years after it (interpretation 40). */
  validity: 'document-date' | 'next-year';
  /** Receipt numbers; without them, every entry that is free. */
  ids?: readonly string[];
  /** For windows counted before the notice of the year they reach into: from when their entries may be recognised. */
  nextWorkday?: NextWorkday;
}

/** From when an entry may be recognised: the next working day after its window (Art. 11); null where no notice says. */
export const recognisableFrom = ({ recognisableFrom: from, lastDay }: Window, nextWorkday?: NextWorkday) =>
  from ?? nextWorkday?.(lastDay) ?? null;

/** Why an entry cannot be recognised on a day; null where nothing stands in the way. */
export function heldBy(
  year: Year,
  application: Application,
  setting: Setting,
  nextWorkday?: NextWorkday,
): Refusal | null {
  const { id, publicity } = application;
  const hindered = hindrance(year, application, 'batch.recognised', setting);
  if (hindered) return hindered.refusal;
  if (!publicity)
    return refuse('recognise/nothing', { year: year.year, id }, `batch publicize --year ${year.year}`).refusal;
  const { window } = publicity;
  const from = recognisableFrom(window, nextWorkday);
  if (from === null) {
    const args = { id, lastDay: window.lastDay, year: yearOfDate(window.lastDay) + 1 };
    return refuse('recognise/calendar', args, 'doctor').refusal;
  }
  if (setting.on < from) {
    const { lastDay } = window;
    const next = `batch recognize --year ${year.year} --document … --on ${from}`;
    return refuse('recognise/window', { id, on: setting.on, lastDay, from }, next).refusal;
  }
  const [first, ...others] = openObjections(year, application);
  if (!first) return null;
  const { objection, accepted } = first;
  const next = accepted ? decideObjection(objection, true) : `objection accept ${objection} --handler …`;
  const objections = [first, ...others].map((one) => one.objection).join('、');
  return refuse('recognise/objection', { id, objections }, next).refusal;
}

/** What can be removed soonest comes first: a decision on an objection, then waiting, then a calendar, then a contradiction. */
const nearness = ['recognise/objection', 'recognise/window', 'recognise/calendar'];

function nearest(causes: readonly Refusal[]): Refusal {
  const rank = ({ code }: Refusal): number => (nearness.includes(code) ? nearness.indexOf(code) : nearness.length);
  const from = ({ args }: Refusal): string => String(args['from'] ?? '');
  return causes.toSorted((a, b) => rank(a) - rank(b) || (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0))[0]!;
}

/** Three years, the first day of the fourth not included: 2024-10-08 → 2027-10-08 as the Civil Code counts (29 February → 28). */
export function validityOf(on: string, validity: Recognition['validity']): { validFrom: string; validUntil: string } {
  const year = yearOfDate(on);
  return validity === 'document-date'
    ? { validFrom: on, validUntil: addYears(on, 3) }
    : { validFrom: `${year + 1}-01-01`, validUntil: `${year + 3}-12-31` };
}

const numberOf = (year: number, count: number): string => `XJ${year}-${String(count).padStart(3, '0')}`;

function entriesOf(year: Year, free: readonly Application[], validity: ReturnType<typeof validityOf>) {
  return free.map(
    ({ id, received, platform, operator, publicity, functions }, index): Recognised['entries'][number] => ({
      application: id,
      received,
      number: numberOf(year.year, year.numbered + index + 1),
      platform,
      operator,
      functions: publicity?.functions ?? functions,
      ...validity,
    }),
  );
}

/**
 * Recognises publicised entries (Art. 11): the window is over, the next working day has come, no objection is open, no
 * contradiction waits. Those still held are left with a remark each; named ones must all be free. Numbers run through the
 * year in the order of receipt. Refused: `act/*`, `batch/none`, `recognise/*`, `application/*`.
 */
export function recognise(state: State, year: number, asked: Recognition, setting: Setting): Decision {
  const { on, today, authority } = setting;
  if (!authority) return refuse('act/authority');
  const round = state.years.get(year);
  if (!round) return refuse('batch/none', { year }, `batch open --year ${year} --notice … --deadline …`);
  const dated = datedWrong(on, today, round.opened?.on ?? '', String(year));
  if (dated) return dated;
  const document = documentNumber(asked.document);
  // One document has one date, and the three years count from it (interpretations 40).
  const earlier = [...round.applications.values()].find(
    ({ recognised }) => recognised?.document === document.text && recognised.on !== on,
  );
  if (earlier?.recognised)
    return refuse('recognise/document-date', { document: document.text, date: earlier.recognised.on, on });
  const done = ({ recognised }: Application): boolean =>
    recognised !== null && recognised.document === document.text && recognised.on === on;
  const nothing = { year, id: '' };
  let wanted: readonly Application[] = publicised(round);
  if (asked.ids) {
    const { found, unknown, ambiguous } = pick(round, asked.ids);
    if (unknown !== undefined)
      return refuse('recognise/nothing', { ...nothing, id: unknown }, `batch status --year ${year}`);
    if (ambiguous !== undefined) return ambiguousNumber(ambiguous);
    wanted = found.filter((application) => !done(application));
    if (found.length > 0 && wanted.length === 0) return unchanged;
  }
  const free: Application[] = [];
  const causes: Refusal[] = [];
  for (const application of wanted) {
    const cause = heldBy(round, application, setting, asked.nextWorkday);
    if (!cause) free.push(application);
    else if (asked.ids) return { ok: false, refusal: cause };
    else causes.push(cause);
  }
  const left = causes.map(({ code, args }): Remark => ({ code: 'recognise/left-out', args: { ...args, cause: code } }));
  if (free.length === 0) {
    if ([...round.applications.values()].some(done)) return { ok: true, events: [], remarks: left };
    if (causes.length > 0) return { ok: false, refusal: nearest(causes) };
    return refuse('recognise/nothing', nothing, `batch publicize --year ${year} --url … --evidence …`);
  }
  const entries = entriesOf(round, free.toSorted(byReceipt), validityOf(on, asked.validity));
  const odd: Remark[] = document.usual ? [] : [{ code: 'recognise/document', args: { document: document.text } }];
  return {
    ok: true,
    events: [{ type: 'batch.recognised', data: { year, document: document.text, entries } }],
    remarks: [...odd, ...left],
  };
}
