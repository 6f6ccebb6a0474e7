import type { Note } from '../core/verdict.ts';
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
  if (!relaxation || !recommender || !relaxation.kinds.includes(recommender.kind)) return result;
  const args = { cite: relaxation.cite };
  const noted = (status: 'relaxable' | 'query', note: Note): Outcome => ({
    ...result,
    status,
    notes: [...result.notes, note],
  });
  if (recommender.region !== null)
    return relaxation.regions.includes(recommender.region) ? noted('relaxable', { code: 'relaxable', args }) : result;
  // Whether it may be relaxed hangs on a fact nobody has told yet: no final failure.
  const may = recommender.perhaps.some((code) => code === '*' || relaxation.regions.includes(code));
  return may ? noted('query', { code: 'relaxable/unclear', args }) : result;
}
