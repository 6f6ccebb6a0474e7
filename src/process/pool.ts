import { canonical } from '../core/canonical.ts';
import { datedWrong } from './guard.ts';
import { conflictAt, employerOf } from './conflicts.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import type { EventOf } from './event.ts';
import { hexOf } from './parties.ts';
import type { Digest } from './rfc3797.ts';
import { isOver } from './stage.ts';
import type { Expert, State } from './state.ts';

const idShape = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/;

export const byId = (a: { expert: string }, b: { expert: string }): number =>
  a.expert < b.expert ? -1 : a.expert > b.expert ? 1 : 0;

export function poolLoaded({ registry }: State, { data }: EventOf<'pool.loaded'>): void {
  const former = { ...registry.former, ...registry.pool };
  registry.pool = Object.fromEntries(data.experts.map((expert) => [expert.expert, expert]));
  for (const { expert } of data.experts) delete former[expert];
  registry.former = former;
}

/** The first row that cannot be, counted from one; ids that differ in case alone would be mixed up by people. */
function wrongRow(experts: readonly Expert[]): (Decision & { ok: false }) | null {
  const seen = new Map<string, number>();
  for (const [index, { expert }] of experts.entries()) {
    const row = index + 1;
    if (!idShape.test(expert)) return refuse('panel/pool-row', { row, expert, why: 'id', first: '' });
    const first = seen.get(expert.toLowerCase());
    if (first !== undefined) return refuse('panel/pool-row', { row, expert, why: 'twice', first });
    seen.set(expert.toLowerCase(), row);
  }
  return null;
}

/** Conflicts of a pool with every application not yet decided: before the draw, and where a conflicted score was counted. */
function conflictsFound(state: State, experts: readonly Expert[], sha256: Digest): Remark[] {
  const running = [...state.years.values()]
    .flatMap(({ applications }) => [...applications.values()])
    .filter((application) => !isOver(application));
  const known = experts.map((expert) => ({ expert, employer: employerOf(expert, sha256) }));
  return running.flatMap((application) =>
    known.flatMap(({ expert, employer }) => {
      const conflict = conflictAt(employer, application);
      if (!conflict) return [];
      const assigned = application.panel.experts.includes(expert.expert) ? 'yes' : '';
      return [
        { code: 'panel/conflict-found', args: { id: application.id, expert: expert.expert, ...conflict, assigned } },
      ];
    }),
  );
}

/**
 * Puts a pool of experts in the place of the one before. Whoever is left out goes on where he sits, and can be chosen no
 * more. Refused: `panel/pool` where it is empty, `panel/pool-row` with the row counted from one.
 */
export function loadPool(state: State, experts: readonly Expert[], sha256: Digest, { on, today }: Setting): Decision {
  const dated = datedWrong(on, today, '', '');
  if (dated) return dated;
  if (experts.length === 0) return refuse('panel/pool');
  const wrong = wrongRow(experts);
  if (wrong) return wrong;
  const sorted = experts.map((expert) => ({ ...expert, fields: [...new Set(expert.fields)] })).toSorted(byId);
  const text = canonical(sorted);
  if (text === canonical(Object.values(state.registry.pool).toSorted(byId))) return unchanged;
  const decision = accept({ type: 'pool.loaded', data: { experts: sorted, sha256: hexOf(text, sha256) } });
  return { ...decision, remarks: conflictsFound(state, sorted, sha256) } as Decision;
}
