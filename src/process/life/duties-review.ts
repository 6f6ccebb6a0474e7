import { yearOf } from '../../core/dates.ts';
import { authority, owed, until } from '../duty.ts';
import { reviewDue } from './clock.ts';
import type { Duty } from './duties.ts';

/** Art. 15: the dossier in the year in which validity ends; where none came in time, a person confirms that it lapsed. */
export const filing: Duty = ({ state, platform, operator, day }) => {
  const { number, validUntil, review } = platform;
  const year = yearOf(validUntil);
  if (review || yearOf(day) < year) return [];
  const { due } = reviewDue(state, platform);
  const args = { year, number, name: platform.platform, validUntil };
  if (day > validUntil && day > due) {
    const next = `review triennial lapse ${number} --reason …`;
    return [owed({ code: 'due/lapse', key: `lapse:${number}:${year}`, year, platform: number, args, next })];
  }
  return [
    owed({
      code: 'due/review',
      key: `review:${number}:${year}`,
      year,
      platform: number,
      owedBy: operator,
      owedTo: authority,
      args: { ...args, due },
      next: 'batch receive …',
      ...until(due, day),
    }),
  ];
};

/** Art. 15: a review that is filed is measured by the office, then decided by the authority, both before validity is over. */
export const deciding: Duty = ({ platform, life, operator, measurer, day }) => {
  const { number, validUntil, review } = platform;
  if (!review) return [];
  const { year, application } = review;
  const measured = life.reviews.find(({ received }) => received === review.received)?.measured ?? null;
  const about = { year, application, platform: number, ...until(validUntil, day) };
  const args = { year, id: application, number, name: platform.platform, filed: review.on, validUntil };
  if (measured)
    return [
      owed({
        ...about,
        code: 'due/review-decision',
        key: `review-decision:${number}:${year}`,
        owedTo: operator,
        args: { ...args, measured: measured.date },
        next: `review triennial confirm ${application} --document …`,
      }),
    ];
  return [
    owed({
      ...about,
      code: 'due/measurement',
      key: `measurement:${number}:${year}`,
      owedBy: measurer,
      owedTo: authority,
      args,
      next: `review triennial measure ${application} --body … --kind … --result … --opinion …`,
    }),
  ];
};

/** What a confirmation asked to be put right: by the platform; where that failed, the authority says what follows. */
export const rectifying: Duty = ({ platform, life, operator, day }) => {
  const { number, rectify } = platform;
  if (!rectify) return [];
  const year = yearOf(rectify.on);
  const failed = life.rectified.find(({ result, on }) => result === 'failed' && on >= rectify.on);
  const about = { code: 'due/rectification' as const, key: `rectification:${number}:${year}`, year, platform: number };
  const args = { number, name: platform.platform, matters: rectify.matters, until: rectify.until };
  if (failed) {
    const review = life.reviews.find(({ decided }) => decided?.event === rectify.event);
    const next = `review triennial revoke ${review?.application ?? number} --document … --reason …`;
    return [owed({ ...about, owedTo: operator, args: { ...args, failed: failed.date }, next })];
  }
  return [
    owed({
      ...about,
      owedBy: operator,
      owedTo: authority,
      args,
      next: `review triennial rectified ${number} --result … --reason …`,
      ...until(rectify.until, day),
    }),
  ];
};
