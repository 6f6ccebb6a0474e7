import { type Decision, refuse, type Remark, type Setting } from '../decision.ts';
import type { Act } from '../event.ts';
import { datedWrong } from '../guard.ts';
import { platforms } from '../platforms.ts';
import type { Platform, State } from '../state.ts';
import { lifeOf } from './life.ts';
import { notDue } from './receive-review.ts';
import type { Reminder } from './state.ts';

/** The reminder of a platform's term in a year that still has time to run on a day. */
export const reminderOf = (
  state: State,
  { number, validUntil }: Platform,
  year: number,
  day: string,
): Reminder | null =>
  lifeOf(state, number).reminders.findLast(
    (one) => one.year === year && one.validUntil === validUntil && one.due >= day,
  ) ?? null;

/** By when a dossier is asked for: the round's deadline, else the end of the term, else the end of the year; none of them may be over. */
function dueOn(state: State, { validUntil }: Platform, year: number, on: string): string | null {
  const deadline = state.years.get(year)?.opened?.deadline;
  return [deadline, validUntil, `${year}-12-31`].find((day) => day !== undefined && day >= on) ?? null;
}

/**
 * Reminds platforms of their review (Art. 15): the named ones, else all that are due in the year and have not filed. One
 * reminder holds until its day is over. Refused: `review/*`, `remind/*`, `platform/ended`, `act/*`.
 */
export function remind(
  state: State,
  asked: { year: number; platforms: readonly Platform[] | null },
  { on, today }: Setting,
): Decision & { reminded?: readonly Platform[] } {
  const { year } = asked;
  const wanted =
    asked.platforms ?? platforms(state).filter((one) => one.review === null && notDue(state, one, year) === null);
  if (wanted.length === 0) return refuse('remind/nobody', { year }, `review triennial --year ${year}`);
  const events: Act[] = [];
  const remarks: Remark[] = [];
  for (const platform of wanted) {
    const { number, validUntil, recognised, review } = platform;
    const no = datedWrong(on, today, recognised.on, number) ?? notDue(state, platform, year);
    if (no) return no;
    if (review) {
      const { application: id } = review;
      return refuse('review/filed', { number, id, year: review.year }, `review triennial show ${id}`);
    }
    if (reminderOf(state, platform, year, on)) continue;
    const due = dueOn(state, platform, year, on);
    if (due === null)
      return refuse('remind/over', { number, year, on }, `review triennial --year ${Number(on.slice(0, 4))}`);
    if (validUntil < on) remarks.push({ code: 'remind/overdue', args: { number, validUntil } });
    events.push({ type: 'reminder.issued', data: { platform: number, year, due, validUntil } });
  }
  return { ok: true, events, remarks, reminded: wanted };
}
