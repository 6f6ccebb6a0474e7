import { addYears } from '../../core/dates.ts';
import { documentNumber } from '../../core/values/documentNumber.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { Act } from '../event.ts';
import { hindrance } from '../guard.ts';
import { failing, openOf, stillLacking } from '../questions.ts';
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

/**
 * Why a review is not simply confirmed. `against`: what speaks against it, which a person overrides with a reason.
 * `unanswered`: questions of fact that nobody has answered. `norms`: open norms nobody has, for which the local body's
 * opinion answers (Art. 15).
 */
export function doubtsOn(
  state: State,
  application: Application,
): { against: ('fails' | 'unqualified' | 'lacking' | 'rectifying')[]; unanswered: string[]; norms: string[] } {
  const of = reviewOf(state, application);
  const against = {
    fails: failing(application),
    unqualified: of?.review.measured?.result === 'unqualified',
    // Only where workspaces merged: an opinion is not recorded while a material lacks.
    lacking: stillLacking(application).length > 0,
    // The confirmation before this one asked for something that was not put right; another one would wipe it out.
    rectifying: (of?.platform.rectify ?? null) !== null,
  };
  return { against: keysOf(against).filter((key) => against[key]), ...openOf(application) };
}

const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>): K[] => Object.keys(of) as K[];

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
  const { against, unanswered, norms } = doubtsOn(state, application);
  if (against.length > 0 && reason === null)
    return refuse('review/reason', { id, against: against.join('、') }, `review triennial show ${id}`);
  const remarks: Remark[] = [...odd(document)];
  if (unanswered.length > 0)
    remarks.push({
      code: 'review/unanswered',
      args: { id, count: unanswered.length, questions: unanswered.join('、') },
    });
  if (norms.length > 0) remarks.push({ code: 'review/norms', args: { count: norms.length, dossiers: 1 } });
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
