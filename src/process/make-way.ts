import { mayHappen, type OnApplication } from './stage.ts';
import { platformOf } from './life/life.ts';
import { reviveReview } from './life/review-evolve.ts';
import type { Application, State } from './state.ts';

/** Marks of what was done, the latest step first. */
const marks = ['ended', 'recognised', 'publicity', 'meeting', 'form'] as const;

/**
 * Of two acts that exclude each other a person kept the second: what the first had done is taken away, as far as the
 * second could not have happened upon it.
 */
export function makeWay(state: State, application: Application, kept: OnApplication, lost: readonly string[]): void {
  const { panel, site } = application;
  if (application.review?.decided && lost.includes(application.review.decided.event)) undecide(state, application);
  for (const mark of marks) {
    if (mayHappen(kept, application)) return;
    if (mark === 'form') {
      if (site.recorded && lost.includes(site.recorded.event)) site.recorded = null;
      if (panel.closed && lost.includes(panel.closed.event)) panel.closed = null;
    }
    const done = application[mark];
    if (!done || !lost.includes(done.event)) continue;
    if (mark === 'recognised') delete state.registry.platforms[application.recognised!.number];
    application[mark] = null;
  }
}

/** A decision on a review that a person lets fall: the platform stands as before it. */
function undecide(state: State, application: Application): void {
  const review = application.review!;
  const { event } = review.decided!;
  const platform = platformOf(state, review.number);
  review.decided = null;
  if (!platform) return;
  platform.terms = platform.terms.filter((term) => term.event !== event);
  platform.validUntil = platform.terms.at(-1)!.until;
  if (platform.rectify?.event === event) platform.rectify = null;
  if (platform.ended?.event === event) platform.ended = null;
  reviveReview(state, application);
}
