import { type Decision, refuse, type Remark, type Setting } from '../decision.ts';
import { byReceipt } from '../entries.ts';
import type { Act } from '../event.ts';
import { stageOf } from '../stage.ts';
import type { Application, State, Year } from '../state.ts';
import { type Confirmation, confirmReview, doubtsOn } from './decide-review.ts';
import { reviewOf } from './measure.ts';

interface Left {
  cause: string;
  items: string;
}

/**
 * Why a review of the round is not among those confirmed together; null where its opinion is 合格 and nothing is open but
 * norms, for which that opinion answers (Art. 15).
 */
function leftBy(state: State, application: Application): Left | null {
  if (stageOf(application) !== 'measured') return { cause: 'no-opinion', items: '' };
  const result = reviewOf(state, application)?.review.measured?.result ?? '';
  if (result !== 'qualified') return { cause: result, items: '' };
  const { against, unanswered } = doubtsOn(state, application);
  const [first] = against;
  if (first) return { cause: first, items: '' };
  return unanswered.length > 0 ? { cause: 'unanswered', items: unanswered.join('、') } : null;
}

/** Of one document there is one remark, and one of all open norms, however many are confirmed. */
function inOne(remarks: readonly Remark[]): Remark[] {
  const norms = remarks.filter(({ code }) => code === 'review/norms');
  const count = norms.reduce((all, { args }) => all + Number(args['count']), 0);
  const whole: Remark = { code: 'review/norms', args: { count, dossiers: norms.length } };
  const once = new Set(['recognise/document', 'review/norms']);
  return remarks.flatMap((remark, i) => {
    if (once.has(remark.code) && remarks.findIndex(({ code }) => code === remark.code) !== i) return [];
    return [remark.code === 'review/norms' ? whole : remark];
  });
}

/** Confirms every review of a round whose opinion is 合格 and of which nothing is open; each left out is told why. */
export function confirmBatch(state: State, year: Year, asked: Confirmation, setting: Setting): Decision {
  if (!setting.authority) return refuse('act/authority');
  const events: Act[] = [];
  const remarks: Remark[] = [];
  let done = 0;
  for (const application of [...year.applications.values()].toSorted(byReceipt)) {
    const { kind, ended, id, review } = application;
    if (kind !== 'triennial' || ended) continue;
    if (review?.decided) {
      done++;
      continue;
    }
    const left = leftBy(state, application);
    const decision = left ? null : confirmReview(state, year, application, asked, setting);
    if (decision?.ok) {
      events.push(...decision.events);
      remarks.push(...(decision.remarks ?? []));
    } else if (decision) {
      const { code, args } = decision.refusal;
      remarks.push({ code: 'review/left-out', args: { items: '', ...args, id, cause: code } });
    } else if (left) remarks.push({ code: 'review/left-out', args: { id, ...left } });
  }
  const once = inOne(remarks);
  if (events.length > 0 || done > 0) return { ok: true, events, remarks: once };
  // Nothing can be confirmed: why, of each, is the answer.
  if (once.length > 0) return { ok: true, events, remarks: once, exit: 4 };
  return refuse('review/nothing', { year: year.year }, `review triennial --year ${year.year}`);
}
