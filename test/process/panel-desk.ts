import { closePanel } from '../../src/process/panel-close.ts';
import { assignExperts, issueSheet, recuse } from '../../src/process/panel.ts';
import { recordScore, type Returned } from '../../src/process/scores.ts';
import { expert, type Given, later, ledger, settings, sha256, sheet, sheetOf } from './given-panel.ts';

export const id = '2024-001';
export const six = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];

export const assign = (given: Given, ...experts: string[]) =>
  assignExperts(given.state, given.year, given.application(id), { experts, reason: '急件' }, later, sha256);
export const issue = (given: Given, who: string, which = sheetOf(who)) =>
  issueSheet(given.state, given.year, given.application(id), { expert: who, sheet: which }, later, sha256);
export const score = (given: Given, returned: Returned) =>
  recordScore(given.state, given.year, given.application(id), returned, later, sha256);
export const gone = (given: Given, who: string, kind: 'declared' | 'found' | 'removed' = 'declared', reason = '师生') =>
  recuse(given.state, given.year, given.application(id), { expert: who, kind, role: null, reason }, later, sha256);
export const close = (given: Given, more: Partial<typeof settings> = {}, reason: string | null = null) =>
  closePanel(given.state, given.year, given.application(id), { reason }, { ...settings, ...more }, later, sha256);

/** A panel of some experts with their sheets. */
export function panelOf(...experts: string[]): Given {
  const given = ledger();
  given.pool(...six.map((one) => expert(one)));
  given.receive(id);
  given.pass(id);
  if (experts.length > 0) given.take(assign(given, ...experts));
  for (const one of experts) given.take(issue(given, one));
  return given;
}

/** A panel whose experts gave these totals. */
export function scored(...totals: number[]): Given {
  const experts = six.slice(0, totals.length);
  const given = panelOf(...experts);
  for (const [index, total] of totals.entries()) {
    // What is missing to a hundred is taken off the largest items.
    const off = [25, 20, 20, 15, 15, 5];
    let left = Math.round((100 - total) * 10);
    const names = ['results', 'basic', 'functions', 'management', 'team', 'cluster'];
    const points = Object.fromEntries(
      names.map((name, at) => {
        const less = Math.min(left, off[at]! * 10);
        left -= less;
        return [name, String((off[at]! * 10 - less) / 10)];
      }),
    );
    given.take(score(given, sheet(experts[index]!, points, String(total))));
  }
  return given;
}

export const panel = (given: Given) => given.application(id).panel;
