import { type Row, rowOf, type BoardSettings } from '../board.ts';
import { named } from '../find.ts';
import { platforms, platformStatus, type PlatformStatus } from '../platforms.ts';
import type { Stage } from '../stage.ts';
import type { Platform, State } from '../state.ts';
import { reviewDue } from './clock.ts';
import { lifeOf } from './life.ts';
import { measuringOffice } from './office.ts';
import type { Office, Reminder } from './state.ts';

/** One platform whose review is due: why, by whom it is measured, where it stands, what to run next. */
export interface DueReview {
  platform: Platform;
  status: PlatformStatus;
  /** The term that ends: with the document and the event that gave it. */
  term: Platform['terms'][number];
  overdue: boolean;
  office: Office;
  /** The last reminder of this term. */
  reminded: Reminder | null;
  /** Null while no dossier is filed. */
  filed: { year: number; application: string; stage: Stage; blockers: Row['blockers'] } | null;
  next: string;
}

/** What was sent about the term that runs now. */
const remindedOf = (state: State, { number, validUntil }: Platform): Reminder | null =>
  lifeOf(state, number).reminders.findLast((one) => one.validUntil === validUntil) ?? null;

/**
 * The platforms whose review is due in a year (Art. 15), as things stand on a day: the term ends by its 31 December, or
 * ended before, and no decision was taken on it. The first to end comes first.
 */
export function dueReviews(state: State, year: number, day: string, settings: BoardSettings): DueReview[] {
  return platforms(state)
    .filter(({ ended, validUntil }) => ended === null && validUntil <= `${year}-12-31`)
    .toSorted((a, b) => (a.validUntil < b.validUntil ? -1 : a.validUntil > b.validUntil ? 1 : 0))
    .map((platform) => {
      const reminded = remindedOf(state, platform);
      const overdue = platform.validUntil < day;
      const { filed, next } = standing(state, platform, { year, day, overdue, reminded: reminded !== null }, settings);
      return {
        platform,
        status: platformStatus(platform, day),
        term: platform.terms.at(-1)!,
        overdue,
        office: measuringOffice(platform),
        reminded,
        filed,
        next,
      };
    });
}

function standing(
  state: State,
  platform: Platform,
  { year, day, overdue, reminded }: { year: number; day: string; overdue: boolean; reminded: boolean },
  settings: BoardSettings,
): Pick<DueReview, 'filed' | 'next'> {
  const { number, review } = platform;
  const round = review ? state.years.get(review.year) : undefined;
  const application = review && round?.applications.get(review.received);
  if (round && application) {
    const { stage, blockers, next } = rowOf(round, application, day, settings);
    const filed = { year: round.year, application: application.id, stage, blockers };
    const [only, second] = named(round, application.id);
    return { filed, next: next ?? `review triennial show ${only && !second ? application.id : number}` };
  }
  if (overdue && day > reviewDue(state, platform).due)
    return { filed: null, next: `review triennial lapse ${number} --reason …` };
  if (!reminded) return { filed: null, next: `review triennial remind --year ${year} ${number}` };
  if (!state.years.get(year)?.opened) return { filed: null, next: `batch open --year ${year} --notice … --deadline …` };
  return { filed: null, next: 'batch receive …' };
}
