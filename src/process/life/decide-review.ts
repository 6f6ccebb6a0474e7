import { addYears } from '../../core/dates.ts';
import { documentNumber } from '../../core/values/documentNumber.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { Act } from '../event.ts';
import { hindrance } from '../guard.ts';
import { standing } from '../questions.ts';
import type { Application, State, Year } from '../state.ts';
import { hindranceOn } from './guard.ts';
import { lifeOf } from './life.ts';
import { reviewOf } from './measure.ts';
import { notRectified } from './rectify.ts';

export interface Confirmation {
  /** The document's number, in whatever brackets. */
  document: string;
  reason: string | null;
  /** 限期整改: what to put right, and by when. */
  rectify: { until: string; matters: string } | null;
  /** Whether the pack knows such a confirmation (`triennial.rectify`); Art. 15 does not. */
  mayRectify: boolean;
}

/** Why a review is not simply confirmed: what a verdict or an opinion proposes, and what nobody has answered. */
export function doubtsOn(state: State, application: Application): { against: string[]; unanswered: string[] } {
  const { unmet, unanswered, functions } = standing(application);
  const none = functions.length > 0 && functions.every((one) => one.state === 'unmet');
  const fails = application.advice === 'fails' || unmet.length > 0 || none;
  const opinion = reviewOf(state, application)?.review.measured?.result;
  const against = [...(fails ? ['fails'] : []), ...(opinion === 'unqualified' ? ['unqualified'] : [])];
  const open = functions.filter((one) => one.state === 'open').flatMap((one) => one.unanswered);
  return { against, unanswered: [...unanswered, ...open] };
}

const odd = (document: ReturnType<typeof documentNumber>): Remark[] =>
  document.usual ? [] : [{ code: 'recognise/document', args: { document: document.text } }];

/** What both decisions ask for first: the authority, nothing in the way, an opinion (Art. 15). */
function before(
  state: State,
  year: Year,
  application: Application,
  type: 'review.confirmed' | 'review.revoked',
  setting: Setting,
): ReturnType<typeof refuse> | null {
  const hindered = hindrance(year, application, type, setting);
  if (hindered) return hindered;
  const { id } = application;
  const of = reviewOf(state, application);
  if (!of)
    return refuse('review/unknown-number', { number: application.review?.number ?? '', near: '' }, 'platform list');
  const no = hindranceOn(state, of.platform, setting);
  if (no) return no;
  const { number } = of.platform;
  // Two dossiers of one platform that a merge left standing: one term, one decision.
  const other = lifeOf(state, number).reviews.find(
    (one) => one.year === year.year && one.decided !== null && one.received !== application.received,
  );
  if (other?.decided)
    return refuse(
      'review/decided',
      { id: other.application, result: other.decided.result, on: other.decided.on },
      `platform history ${number}`,
    );
  if (of.review.measured) return null;
  return refuse('review/no-opinion', { id }, `review triennial measure ${id} --body … --kind … --result … --opinion …`);
}

/**
 * 予以确认 (Art. 15): valid for three more years from the old end, also where it is decided after that (29 February → 28
 * February). What speaks against it is a proposal; a person who confirms all the same says why. Refused: `act/*`,
 * `application/*`, `platform/*`, `review/*`.
 */
export function confirmReview(
  state: State,
  year: Year,
  application: Application,
  asked: Confirmation,
  setting: Setting,
): Decision {
  if (!setting.authority) return refuse('act/authority');
  const document = documentNumber(asked.document);
  const of = reviewOf(state, application);
  const { decided } = of?.review ?? { decided: null };
  if (decided?.result === 'confirmed' && decided.document === document.text) return unchanged;
  const no = before(state, year, application, 'review.confirmed', setting);
  if (no) return no;
  const { platform, review } = of!;
  const { id, received } = application;
  const { rectify, mayRectify, reason } = asked;
  if (rectify && !mayRectify) return refuse('review/rectify', { id });
  if (rectify && rectify.until <= setting.on)
    return refuse('review/until', { id, until: rectify.until, on: setting.on });
  const { against, unanswered } = doubtsOn(state, application);
  if (against.length > 0 && reason === null)
    return refuse('review/reason', { id, against: against.join('、') }, `review triennial show ${id}`);
  const remarks: Remark[] = [...odd(document)];
  if (unanswered.length > 0)
    remarks.push({
      code: 'review/unanswered',
      args: { id, count: unanswered.length, questions: unanswered.join('、') },
    });
  if (review.measured?.result === 'rectify' && !rectify)
    remarks.push({ code: 'review/rectify-proposed', args: { id, opinion: review.measured.opinion } });
  const act: Act = {
    type: 'review.confirmed',
    data: {
      application: id,
      received,
      platform: platform.number,
      year: year.year,
      document: document.text,
      validFrom: platform.validUntil,
      validUntil: addYears(platform.validUntil, 3),
      until: rectify?.until ?? null,
      matters: rectify?.matters ?? null,
      reason,
    },
  };
  return { ...accept(act), remarks };
}

/**
 * 予以撤销 (Art. 15), always with a reason: after the opinion, or after a confirmation whose rectification failed or was let
 * pass. Refused: `act/*`, `application/*`, `platform/*`, `review/*`.
 */
export function revokeReview(
  state: State,
  year: Year,
  application: Application,
  asked: { document: string; reason: string },
  setting: Setting,
): Decision {
  if (!setting.authority) return refuse('act/authority');
  const document = documentNumber(asked.document);
  const of = reviewOf(state, application);
  const { decided } = of?.review ?? { decided: null };
  if (decided?.result === 'revoked' && decided.document === document.text) return unchanged;
  const { id, received } = application;
  if (of && decided) {
    const { number, rectify } = of.platform;
    const own = rectify !== null && rectify.event === decided.event;
    if (decided.result === 'revoked' || !own)
      return refuse('review/decided', { id, result: decided.result, on: decided.on }, `platform history ${number}`);
    if (!notRectified(state, number, decided.event, setting.on))
      return refuse(
        'review/rectifying',
        { id, number, until: rectify.until },
        `review triennial rectified ${number} --result … --reason …`,
      );
  }
  const no = before(state, year, application, 'review.revoked', setting);
  if (no) return no;
  const data = { application: id, received, platform: of!.platform.number, year: year.year };
  return {
    ...accept({ type: 'review.revoked', data: { ...data, document: document.text, reason: asked.reason } }),
    remarks: odd(document),
  };
}
