import { findRegion, resolveRegion } from '../core/regions/resolve.ts';
import type { Finding } from '../core/finding.ts';
import type { Sourced } from '../core/place.ts';
import { codes } from '../core/codes.ts';
import type { Dossier } from '../schema/generated/types.ts';
import type { Recommender } from './inquiry.ts';

export interface Bodies {
  recommender: Recommender | null;
  /** Code of the operator's region as written, resolved; null where unknown. */
  region: string | null;
  /** Code of the region the recommending body sits in; unlike {@link Recommender.region} also for those that cannot relax. */
  recommenderRegion: string | null;
  findings: Finding[];
}

/**
 * Who recommends, for which prefecture (Art. 8), and where the operator sits. A county, a 兵团 city or another region than
 * the operator's is a contradiction for a person, no failure; only a prefecture authority speaks for its prefecture.
 */
export function resolveBodies({ data, at }: Sourced<Dossier>): Bodies {
  const findings: Finding[] = [];
  const say = (code: Finding['code'], pointer: string, args: Finding['args']): void => {
    findings.push({ code, args, severity: codes[code], at: at(pointer), pointer });
  };
  const read = (text: string | undefined, pointer: string) => {
    const region = text ? resolveRegion(text) : null;
    if (text && !region) say('region/unknown', pointer, { text });
    if (text && region?.former) say('region/former', pointer, { text, now: region.name });
    return region;
  };
  const own = read(data.operator.region, '/operator/region');
  if (own?.level === 'bingtuan-city') say('region/bingtuan', '/operator/region', { name: own.name });
  const { recommendation } = data;
  const seat = own?.level === 'prefecture' ? own.code : own?.prefecture;
  if (!recommendation) {
    // In a review the authority of the operator's seat measures (Art. 15); whether it is the one that recommended is not told.
    const recommender: Recommender | null =
      data.kind === 'triennial' ? { body: '', kind: 'prefecture', region: null, perhaps: [seat ?? '*'] } : null;
    return { recommender, region: own?.code ?? null, recommenderRegion: null, findings };
  }
  const stated = read(recommendation.region, '/recommendation/region');
  const named = findRegion(recommendation.body);
  const region = stated ?? (recommendation.region ? null : named);
  if (!stated && !recommendation.region && named)
    say('region/derived', '/recommendation/body', { body: recommendation.body, name: named.name });
  const prefecture = recommendation.kind === 'prefecture';
  if (prefecture && region && region.level !== 'prefecture')
    say('recommender/not-entitled', '/recommendation/body', {
      body: recommendation.body,
      name: region.name,
      level: region.level,
    });
  if (prefecture && stated && named && named.code !== stated.code) {
    say('region/mismatch', '/recommendation/region', { first: stated.name, second: named.name, between: 'body' });
  }
  if (prefecture && !recommendation.region && !named)
    say('region/unknown', '/recommendation/body', { text: recommendation.body });
  if (prefecture && region?.level === 'prefecture' && seat && seat !== region.code) {
    say('region/mismatch', '/operator/region', { first: own!.name, second: region.name, between: 'operator' });
  }
  const speaksFor =
    prefecture && region?.level === 'prefecture' && (!named || named.code === region.code || !stated)
      ? region.code
      : null;
  const told = [stated, named].flatMap((one) => (one ? [one.prefecture ?? one.code] : []));
  const perhaps = speaksFor || !prefecture ? [] : told.length > 0 ? told : ['*'];
  return {
    recommender: { body: recommendation.body, kind: recommendation.kind, region: speaksFor, perhaps },
    region: own?.code ?? null,
    recommenderRegion: region?.code ?? null,
    findings,
  };
}
