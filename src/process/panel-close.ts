import { compare, exact, showExact } from '../core/exact.ts';
import { aggregate } from './aggregate.ts';
import { conflictWith, expertOf } from './conflicts.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import type { EventData } from './event.ts';
import { entry } from './find.ts';
import { type PanelSettings, panelHindrance, said } from './panel-guard.ts';
import type { Digest } from './rfc3797.ts';
import type { Application, State, Year } from './state.ts';

type Excluded = EventData['panel.closed']['excluded'];

/** Who counts and who does not, by id: recused and conflicted scores never do, whoever recorded them and when. */
function sift(state: State, application: Application, sha256: Digest) {
  const { experts, recused, scores } = application.panel;
  const excluded: Excluded = Object.entries(recused).map(([expert, { role, reason }]) => {
    return { expert, why: 'recused', role, reason };
  });
  const counted: { expert: string; total: string }[] = [];
  const unscored: string[] = [];
  for (const expert of experts) {
    const conflict = conflictWith(state, expert, application, sha256);
    const score = entry(scores, expert);
    if (conflict) excluded.push({ expert, why: 'conflict', role: conflict.role, reason: null });
    else if (score) counted.push({ expert, total: score.total });
    else unscored.push(expert);
  }
  const order = (a: { expert: string }, b: { expert: string }): number => (a.expert < b.expert ? -1 : 1);
  return { excluded: excluded.toSorted(order), counted: counted.toSorted(order), unscored: unscored.toSorted() };
}

/**
 * Closes the expert review of an application and combines its scores. Everybody who sits has scored, or a reason says why
 * it goes without; at least as many scores as the setting asks for count. Recommended is who reaches the pass line; points
 * never make up for a failed condition (Art. 6), the meeting sees to that. Refused: `panel/unscored`, `panel/scores`.
 */
export function closePanel(
  state: State,
  year: Year,
  application: Application,
  asked: { reason: string | null },
  { min, fields, aggregate: method, passLine }: PanelSettings,
  setting: Setting,
  sha256: Digest,
): Decision {
  const reason = said(asked.reason);
  const before = application.panel.closed;
  if (before && (reason === null || reason === before.reason) && !application.ended) return unchanged;
  const no = panelHindrance(year, application, 'panel.closed', setting);
  if (no) return no;
  const { id, received } = application;
  const { excluded, counted, unscored } = sift(state, application, sha256);
  if (unscored.length > 0 && reason === null) return refuse('panel/unscored', { id, experts: unscored.join('、') });
  if (counted.length < Math.max(min, 1)) return refuse('panel/scores', { id, counted: counted.length, min });
  const { result, mean, median, spread, dropped } = aggregate(counted, method);
  const without: Excluded = unscored.map((expert) => ({ expert, why: 'unscored', role: null, reason }));
  const data = {
    application: id,
    received,
    method,
    passLine: showExact(exact(passLine)),
    counted,
    excluded: [...excluded, ...without],
    dropped,
    result: showExact(result),
    mean: showExact(mean),
    median: showExact(median),
    spread: showExact(spread),
    recommended: compare(result, exact(passLine)) >= 0,
    reason,
  };
  const remarks: Remark[] = fields
    .filter((field) => !counted.some(({ expert }) => expertOf(state, expert)?.fields.includes(field)))
    .map((field) => ({ code: 'panel/without-field', args: { id, field } }));
  return { ...accept({ type: 'panel.closed', data }), remarks } as Decision;
}
