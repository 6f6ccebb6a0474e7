import { type Refused, refuse, type Setting } from './decision.ts';
import { unsettledOf } from './find.ts';
import { knows, mayHappen, type OnApplication, stageOf } from './stage.ts';
import type { Application, Year } from './state.ts';

/**
 * The guard before every step on an application: it is not over, no contradiction hangs over it, the step may follow, and
 * its date is not before the last. Null where the step may be taken.
 */
export function hindrance(
  year: Year,
  application: Application,
  type: OnApplication,
  { on, today }: Setting,
): Refused | null {
  const { id, ended, recognised, lastOn } = application;
  const dated = datedWrong(on, today, lastOn, id);
  if (dated) return dated;
  if (ended) return refuse('application/ended', { id, why: ended.why });
  if (recognised)
    return refuse('application/recognised', { id, number: recognised.number }, `platform history ${recognised.number}`);
  const decided = reviewed(application);
  if (decided && type !== 'review.revoked') return decided;
  // A review has no experts, no visit, no publicity; and a new application is not measured (Art. 11, 15).
  if (!knows(type, application))
    return refuse('application/kind', { id, kind: application.kind }, `batch status --year ${year.year}`);
  const [key] = unsettledOf(year, application);
  if (key !== undefined)
    return refuse('application/contradiction', { id, key }, `batch settle ${key} --keep … --reason …`);
  if (mayHappen(type, application)) return null;
  const stage = stageOf(application);
  if (stage === 'publicised') return refuse('application/publicised', { id, stage });
  return null;
}

/** A review that is decided: corrected by another act, never by going back. */
export function reviewed({ id, review }: Application): Refused | null {
  if (!review?.decided) return null;
  const { result, on } = review.decided;
  return refuse('review/decided', { id, result, on }, `platform history ${review.number}`);
}

/** An official date in the future, or before the act it follows. */
export function datedWrong(on: string, today: string, lastOn: string, what: string): Refused | null {
  if (on > today) return refuse('act/future', { on, today });
  if (on < lastOn) return refuse('act/before', { on, lastOn, what });
  return null;
}
