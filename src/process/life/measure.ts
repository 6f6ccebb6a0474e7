import { byCode } from '../../core/regions/region.ts';
import { nameKey } from '../../core/values/text.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from '../decision.ts';
import type { EventData } from '../event.ts';
import { hindrance } from '../guard.ts';
import { stillLacking } from '../questions.ts';
import type { Application, Platform, State, Year } from '../state.ts';
import { hindranceOn } from './guard.ts';
import { lifeOf, platformOf } from './life.ts';
import { measuringOffice, seatOf } from './office.ts';
import type { Review } from './state.ts';
import { firstDay } from './years.ts';

type Measured = EventData['review.measured'];

/** A measurement and opinion as it came in (Art. 15): who gave it, on which date, with what result. */
export type Measurement = Pick<Measured, 'body' | 'date' | 'result' | 'opinion' | 'satisfaction' | 'file'> & {
  /** An association is named to be refused: it measures nobody. */
  kind: Measured['kind'] | 'association';
  /** Six digits: of an authority, the prefecture it stands for; null where it names none. */
  region: string | null;
};

/** The platform and the review of a triennial dossier; null of any other, or where the platform is not on record. */
export function reviewOf(state: State, application: Application): { platform: Platform; review: Review } | null {
  const platform = platformOf(state, application.review?.number ?? '');
  if (!platform) return null;
  const review = lifeOf(state, platform.number).reviews.find(({ received }) => received === application.received);
  return review ? { platform, review } : null;
}

/** An association stays one, whatever kind of body it is called. */
const association = /(?:协会|商会|学会|联合会|促进会)$/;

const regionName = (code: string | null): string => (code === null ? '' : (byCode.get(code)?.name ?? code));

const same = (a: Measured['satisfaction'], b: Measured['satisfaction']): boolean =>
  a?.sample === b?.sample && a?.valid === b?.valid && a?.satisfied === b?.satisfied;

/**
 * The local body's measurement and opinion (Art. 15): from the authority of the prefecture in which the operator has its
 * seat, or from an industry office. Another result takes the place of the first and names it. Refused: `measure/*`,
 * `application/*`, `platform/*`, `act/*`.
 */
export function measure(
  state: State,
  year: Year,
  application: Application,
  asked: Measurement,
  setting: Setting,
): Decision {
  const { id, received } = application;
  const of = reviewOf(state, application);
  const known = of?.review.measured ?? null;
  const { kind, body, region, date, result, opinion, satisfaction, file } = asked;
  if (
    known?.body === body &&
    known.kind === kind &&
    known.date === date &&
    known.result === result &&
    known.opinion === opinion &&
    known.file?.sha256 === file?.sha256 &&
    same(known.satisfaction, satisfaction)
  )
    return unchanged;
  const no = hindrance(year, application, 'review.measured', setting);
  if (no) return no;
  if (!of)
    return refuse('review/unknown-number', { number: application.review?.number ?? '', near: '' }, 'platform list');
  const { platform } = of;
  const hindered = hindranceOn(state, platform, setting);
  if (hindered) return hindered;
  const office = measuringOffice(platform);
  if (kind === 'association' || association.test(nameKey(body)))
    return refuse('measure/association', { id, body, region: regionName(office.region) });
  const seat = platform.operator.region === null ? null : seatOf(platform.operator.region);
  if (kind === 'prefecture' && (region === null || (seat !== null && region !== seat)))
    return refuse('measure/region', { id, body, region: regionName(region), seat: regionName(seat) });
  // The platform files with the local body, which hands its opinion on (Art. 15): it may be older than our receipt.
  const from = firstDay(year.year);
  if (date < from || date > setting.on) return refuse('measure/date', { id, date, from, on: setting.on });
  const lacking = stillLacking(application).map(({ item }) => item);
  if (lacking.length > 0)
    return refuse(
      'measure/lacking',
      { id, items: lacking.join('、') },
      `review request ${id} --item ${lacking.join(' --item ')} --until …`,
    );
  const other = kind === 'industry-office' && nameKey(office.body ?? '') !== nameKey(body);
  const remarks: Remark[] = other ? [{ code: 'measure/other-office', args: { id, body } }] : [];
  return {
    ...accept({
      type: 'review.measured',
      data: {
        application: id,
        received,
        platform: platform.number,
        year: year.year,
        body,
        kind,
        region: kind === 'prefecture' ? region : null,
        date,
        result,
        opinion,
        satisfaction,
        file,
        replaces: known?.event ?? null,
      },
    }),
    remarks,
  };
}
