import { contradict } from '../contradictions.ts';
import type { EventOf } from '../event.ts';
import { applicationOf, doneBy, yearOf } from '../find.ts';
import type { Application, Platform, State, Year } from '../state.ts';
import { onApplication } from '../touch.ts';
import { lifeFor, platformOf, revive } from './life.ts';
import { notRectified } from './rectify.ts';
import type { Review } from './state.ts';
import { noted, onPlatform } from './touch.ts';

type Filed = EventOf<'application.received'>;

/**
 * A triennial dossier opens the review of its platform; a second one of the same round contradicts the first. One that
 * another workspace took in while here the platform lapsed for want of it waits for a person; where it was revoked or
 * cancelled the dossier came for a platform that is no more.
 */
export function openReview(state: State, year: Year, application: Application, event: Filed): void {
  const platform = platformOf(state, application.review?.number ?? '');
  if (!platform) return;
  const { received, id, receivedOn, last } = application;
  const life = lifeFor(state, platform.number);
  const earlier = life.reviews.find((one) => one.year === year.year && !one.void);
  const filed = { event: last.event, actor: '', on: receivedOn };
  const review: Review = {
    year: year.year,
    application: id,
    received,
    filed,
    measured: null,
    decided: null,
    void: false,
  };
  life.reviews.push(review);
  const first = earlier && applicationOf(state, earlier.application, earlier.received);
  if (first) contradict(year, 'operator', `${year.year}:${platform.number}`, [first, application]);
  else if (platform.ended?.why === 'lapsed') {
    const key = `${received.slice(0, 16)}:${platform.number}`;
    const types = ['platform.lapsed', event.type];
    contradict(yearOf(state, platform.year), 'event', key, [], [platform.ended.event, received], types, event);
  } else if (platform.ended) {
    const { event: by, actor, on } = platform.ended;
    application.ended = { why: 'platform-ended', event: by, actor, on };
  } else platform.review = { year: year.year, application: id, received, on: receivedOn };
}

/** A person keeps the dossier against the lapse: the review is under way. */
export function reviveFiled(state: State, { data, hash }: Filed): void {
  const application = applicationOf(state, data.id, hash);
  const platform = platformOf(state, application?.review?.number ?? '');
  if (!platform || !application) return;
  revive(state, platform, lifeFor(state, platform.number));
  reviveReview(state, application);
}

/** A person keeps the lapse: the dossier came for a platform that is no more. */
export function letFiledGo(state: State, { data, hash }: Filed, settled: EventOf<'contradiction.settled'>): void {
  const application = applicationOf(state, data.id, hash);
  if (!application || application.ended || application.review?.decided) return;
  application.ended = { ...doneBy(settled), why: 'platform-ended' };
}

/** The review counts as not filed: its dossier was withdrawn, refused or set aside. A second one that stands is under way. */
export function voidReview(state: State, { received, review }: Application): void {
  const platform = platformOf(state, review?.number ?? '');
  if (!platform) return;
  const { reviews } = lifeFor(state, platform.number);
  const one = reviews.find((known) => known.received === received);
  if (one) one.void = true;
  if (platform.review?.received !== received) return;
  const other = reviews.find((known) => !known.void && known.decided === null);
  platform.review = other
    ? { year: other.year, application: other.application, received: other.received, on: other.filed.on }
    : null;
}

/** A dossier that a person keeps, or that comes back: its review is the one under way. */
export function reviveReview(state: State, { received, review, year, id, receivedOn }: Revived): void {
  const platform = platformOf(state, review?.number ?? '');
  if (!platform) return;
  const one = lifeFor(state, platform.number).reviews.find((known) => known.received === received);
  if (one) one.void = false;
  if (!review?.decided && !platform.ended) platform.review = { year, application: id, received, on: receivedOn };
}

type Revived = Pick<Application, 'received' | 'review' | 'year' | 'id' | 'receivedOn'>;

/** The review of an application on record, with its platform. */
function concerned(state: State, { received, review }: Application): { platform: Platform; review: Review } | null {
  const platform = platformOf(state, review?.number ?? '');
  const one = platform && lifeFor(state, platform.number).reviews.find((known) => known.received === received);
  return platform && one ? { platform, review: one } : null;
}

type Ending = 'platform.lapsed' | 'platform.cancelled' | 'review.revoked';

/** A platform that ends takes the review with it that was under way. */
export function endReview(state: State, platform: Platform, event: EventOf<Ending>): void {
  const { review } = platform;
  if (!review) return;
  const application = applicationOf(state, review.application, review.received);
  if (application && !application.ended) {
    application.ended = { ...doneBy(event), why: 'platform-ended' };
    application.last = { event: event.hash, type: event.type };
  }
  platform.review = null;
}

type Decided = EventOf<'review.confirmed' | 'review.revoked'>;

function decide(state: State, application: Application, event: Decided): Platform | null {
  const found = concerned(state, application);
  if (!found || !application.review) return null;
  const { platform, review } = found;
  const result = event.type === 'review.confirmed' ? 'confirmed' : 'revoked';
  const { document } = event.data;
  const validUntil = 'validUntil' in event.data ? event.data.validUntil : null;
  review.decided = { ...doneBy(event), result, document, validUntil };
  application.review.decided = { ...doneBy(event), result };
  if (platform.review?.received === application.received) platform.review = null;
  noted(lifeFor(state, platform.number), event);
  return platform;
}

const platformEnded = (application: Application, _: unknown, state: State): boolean =>
  platformOf(state, application.review?.number ?? '')?.ended !== null;

/** A confirmation is followed by a revocation only where its rectification failed; otherwise the two were decided apart. */
const decidedApart = ({ review }: Application, { on }: { on: string }, state: State): boolean =>
  review?.decided?.result === 'confirmed' && !notRectified(state, review.number, review.decided.event, on);

/** The triennial review (Art. 15): measured and judged by the local body, decided by the region. */
export const evolveReview = {
  'review.measured': onApplication<'review.measured'>(
    (application, event, _, state) => {
      const found = concerned(state, application);
      if (!found || !application.review) return;
      const { platform, replaces: __, ...data } = event.data;
      found.review.measured = { ...doneBy(event), ...data };
      application.review.measured = { ...doneBy(event), result: data.result };
      noted(lifeFor(state, platform), event);
      // Another opinion takes the place of the one that it knew.
    },
    ({ review }, { data }) => (review?.measured?.event ?? null) !== data.replaces,
  ),
  'review.confirmed': onApplication<'review.confirmed'>((application, event, _, state) => {
    const platform = decide(state, application, event);
    if (!platform) return;
    const { validFrom, validUntil, document, until, matters } = event.data;
    revive(state, platform, lifeFor(state, platform.number));
    platform.terms.push({ from: validFrom, until: validUntil, document, event: event.hash });
    platform.validUntil = validUntil;
    platform.rectify = until && matters ? { ...doneBy(event), until, matters } : null;
  }, platformEnded),
  'review.revoked': onApplication<'review.revoked'>(
    (application, event, _, state) => {
      const platform = decide(state, application, event);
      if (!platform) return;
      platform.rectify = null;
      revive(state, platform, lifeFor(state, platform.number));
      endReview(state, platform, event);
      platform.ended = { ...doneBy(event), why: 'revoked', article: '第十五条', document: event.data.document };
    },
    (application, event, state) => platformEnded(application, event, state) || decidedApart(application, event, state),
  ),
  'rectification.closed': onPlatform<'rectification.closed'>((platform, life, event) => {
    const { platform: _, ...data } = event.data;
    life.rectified.push({ ...doneBy(event), ...data });
    // What was not put right stays due: the region decides whether to revoke.
    if (data.result === 'passed') platform.rectify = null;
  }),
};
