import { applicationOf } from '../find.ts';
import type { Platform, State } from '../state.ts';
import type { Life } from './state.ts';

const blank = (number: string): Life => ({
  number,
  summaries: {},
  reports: [],
  inspections: [],
  complaints: [],
  penalties: [],
  activities: [],
  changes: [],
  reminders: [],
  reviews: [],
  cancellations: [],
  rectified: [],
  last: null,
  lastOn: '',
});

/** What is on record of a platform; a life of its own that nothing happened in yet where nothing is. */
export const lifeOf = ({ supervision }: State, number: string): Life => supervision.lives.get(number) ?? blank(number);

/** The same to be written to: made where it is first spoken of. */
export function lifeFor({ supervision }: State, number: string): Life {
  const known = supervision.lives.get(number);
  if (known) return known;
  const made = blank(number);
  supervision.lives.set(number, made);
  return made;
}

export const platformOf = ({ registry }: State, number: string): Platform | undefined =>
  Object.hasOwn(registry.platforms, number) ? registry.platforms[number] : undefined;

/** What had ended a platform has fallen; a cancellation decided by it waits for a decision again, and so does its review. */
export function revive(state: State, platform: Platform, { cancellations, reviews }: Life): void {
  const by = platform.ended?.event;
  for (const one of cancellations) if (one.ended?.result === 'cancelled' && one.ended.event === by) one.ended = null;
  platform.ended = null;
  for (const { year, application, received, filed } of reviews) {
    const dossier = applicationOf(state, application, received);
    if (dossier?.ended?.why !== 'platform-ended' || dossier.ended.event !== by) continue;
    dossier.ended = null;
    platform.review ??= { year, application: dossier.id, received, on: filed.on };
  }
}

/** The cancellation that is on its way, if there is one. */
export const openCancellation = ({ cancellations }: Life) => cancellations.find(({ ended }) => ended === null) ?? null;
