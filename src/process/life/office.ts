import { nameKey } from '../../core/values/text.ts';
import type { Operator, Platform, Recommender } from '../state.ts';
import type { Office } from './state.ts';

/** Code of the prefecture that a region of Xinjiang lies in; a city of the 兵团 is its own. */
export const seatOf = (region: string): string => (region.startsWith('6590') ? region : `${region.slice(0, 4)}00`);

/**
 * The body that supervises a platform and reports of it (Art. 17): the authority or industry office that recommended it;
 * after an association, the authority of the operator's seat (interpretations 41), whose name is not on record.
 */
export function officeOf(recommender: Recommender, { region }: Pick<Operator, 'region'>): Office {
  if (recommender?.kind === 'industry-office') return { kind: 'industry-office', body: recommender.body, region: null };
  const own = recommender?.kind === 'prefecture' ? recommender : null;
  const at = own?.region ?? region;
  return { kind: 'prefecture', body: own?.body ?? null, region: at === null ? null : seatOf(at) };
}

/** What two offices have in common if they are one: an authority its region, however it is called this year; an industry office its name. */
export const officeKey = ({ kind, body, region }: Office): string =>
  kind === 'prefecture' && region !== null ? region : nameKey(body ?? '');

/**
 * Who measures a platform for its review (Art. 15): the industry office it belongs to, else the authority of the operator's
 * seat as it is now; an association measures nobody. Its name is not on record where the operator has moved.
 */
export function measuringOffice({ office, operator }: Pick<Platform, 'office' | 'operator'>): Office {
  if (office.kind === 'industry-office' || operator.region === null) return office;
  const region = seatOf(operator.region);
  return office.region === region ? office : { kind: 'prefecture', body: null, region };
}
