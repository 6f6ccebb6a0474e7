import { type Conflict, conflictWith, expertOf } from './conflicts.ts';
import { accept, type Decision, refuse, type Setting, unchanged } from './decision.ts';
import type { EventData } from './event.ts';
import { entry } from './find.ts';
import { isFull, loadsOf } from './load.ts';
import { type No, panelHindrance } from './panel-guard.ts';
import type { Digest } from './rfc3797.ts';
import type { Application, State, Year } from './state.ts';

/** A conflicted expert does nothing for an application but be recused. */
export function refuseConflict(id: string, expert: string, conflict: Conflict): No {
  return refuse('panel/conflict', { id, expert, ...conflict }, `review expert recuse ${id} ${expert}`);
}

/** The guard for what concerns one expert of a panel: he sits, is not recused, and has no conflict. */
export function expertHindrance(state: State, application: Application, expert: string, sha256: Digest): No | null {
  const { id, panel } = application;
  const recused = entry(panel.recused, expert);
  if (recused) return refuse('panel/recused', { id, expert, on: recused.on });
  if (!panel.experts.includes(expert)) return refuse('panel/not-assigned', { id, expert });
  const conflict = conflictWith(state, expert, application, sha256);
  return conflict ? refuseConflict(id, expert, conflict) : null;
}

/** Puts experts on a panel by hand, beside those who sit; the reason is owed, for nobody drew them. */
export function assignExperts(
  state: State,
  year: Year,
  application: Application,
  { experts, reason }: { experts: readonly string[]; reason: string },
  setting: Setting,
  sha256: Digest,
): Decision {
  const no = panelHindrance(year, application, 'panel.assigned', setting);
  if (no) return no;
  const { id, received, panel } = application;
  const { pool } = state.registry;
  if (Object.keys(pool).length === 0) return refuse('panel/pool');
  const added = [...new Set(experts)].filter((expert) => !panel.experts.includes(expert));
  const loads = loadsOf(year, [application]);
  for (const expert of added) {
    const known = entry(pool, expert);
    if (!known) return refuse('panel/nobody', { expert });
    const recused = entry(panel.recused, expert);
    if (recused) return refuse('panel/recused', { id, expert, on: recused.on });
    const conflict = conflictWith(state, expert, application, sha256);
    if (conflict) return refuseConflict(id, expert, conflict);
    if (isFull(known, loads)) return refuse('panel/limit', { id, expert, limit: known.limit ?? '' });
  }
  if (added.length === 0) return unchanged;
  return accept({ type: 'panel.assigned', data: { application: id, received, experts: added, reason } });
}

/**
 * Takes an expert off an application (回避): declared by himself, found by somebody, before or after he was chosen; or
 * removed for another cause. What he scored is kept and counts no more.
 */
export function recuse(
  state: State,
  year: Year,
  application: Application,
  asked: Pick<EventData['expert.recused'], 'expert' | 'kind' | 'role' | 'reason'>,
  setting: Setting,
  sha256: Digest,
): Decision {
  const no = panelHindrance(year, application, 'expert.recused', setting);
  if (no) return no;
  const { id, received, panel } = application;
  const { expert, kind, reason } = asked;
  const before = entry(panel.recused, expert);
  if (before) {
    if (before.kind === kind && before.reason === reason) return unchanged;
    return refuse('panel/recused', { id, expert, on: before.on });
  }
  if (!expertOf(state, expert)) return refuse('panel/nobody', { expert });
  if (kind === 'removed' && !panel.experts.includes(expert)) return refuse('panel/not-assigned', { id, expert });
  const role = asked.role ?? conflictWith(state, expert, application, sha256)?.role ?? null;
  return accept({ type: 'expert.recused', data: { application: id, received, expert, kind, role, reason } });
}

/** Notes which sheet an expert was given; only that one comes back. The same sheet again changes nothing. */
export function issueSheet(
  state: State,
  year: Year,
  application: Application,
  { expert, sheet }: Pick<EventData['sheet.issued'], 'expert' | 'sheet'>,
  setting: Setting,
  sha256: Digest,
): Decision {
  const no =
    panelHindrance(year, application, 'sheet.issued', setting) ?? expertHindrance(state, application, expert, sha256);
  if (no) return no;
  const { id, received, panel } = application;
  if (entry(panel.sheets, expert) === sheet) return unchanged;
  return accept({ type: 'sheet.issued', data: { application: id, received, expert, sheet } });
}
