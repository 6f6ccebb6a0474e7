import type { Inquiry } from './inquiry.ts';
import type { Outcome } from './outcome.ts';
import type { ClauseRule } from './pack.ts';

/**
 * The last sentence of Art. 6 (interpretations 17, 18): an unmet clause may be relaxed where the body that recommends is a
 * prefecture authority of 和田, 喀什 or 克州 – never by itself: a named person decides.
 */
export function relax(inquiry: Inquiry, rule: ClauseRule, result: Outcome): Outcome {
  if (result.status !== 'unmet') return result;
  const { pack, recommender } = inquiry;
  const extra = pack.settings['relax.extra'].includes(rule.clause);
  const name = rule.relax ?? (extra ? Object.keys(pack.relaxations)[0] : undefined);
  const relaxation = name ? pack.relaxations[name] : null;
  if (!relaxation || !recommender?.region) return result;
  const applies = relaxation.kinds.includes(recommender.kind) && relaxation.regions.includes(recommender.region);
  return applies ? { ...result, status: 'relaxable', notes: [...result.notes, { code: 'relaxable', args: { cite: relaxation.cite } }] } : result;
}
