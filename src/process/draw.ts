import { conflictAt, type Employer, employerOf, expertOf } from './conflicts.ts';
import { accept, type Decision, refuse, type Remark, type Setting, unchanged } from './decision.ts';
import { type Asked, type Turn, turnOf } from './draw-turn.ts';
import type { EventData } from './event.ts';
import { entry } from './find.ts';
import { isFull, loadsOf, take } from './load.ts';
import { type No, said } from './panel-guard.ts';
import { byId } from './pool.ts';
import { canonicalSource, type Digest } from './rfc3797.ts';
import { drawOrder, fillSeats, type Seated } from './seats.ts';
import { isOver } from './stage.ts';
import type { Application, Expert, State, Year } from './state.ts';

type Draw = EventData['panel.drawn']['draws'][number];
type Does = Exclude<Turn & { ok: true }, { does: 'nothing' }>;

/** MD5 for the order (RFC 3797), SHA-256 for telling whether two bodies are the same. */
export interface Digests {
  md5: Digest;
  sha256: Digest;
}

const inOrder = (a: Application, b: Application): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.received < b.received ? -1 : 1;

const seated = ({ expert, fields }: Expert): Seated & { fields: Expert['fields'] } => ({ expert, fields });

/** Whose turn it is: those named, all of which must be able to; or all that can, the others named in remarks. */
function turns(state: State, year: Year, asked: Asked, setting: Setting, sha256: Digest) {
  const does: { application: Application; turn: Does }[] = [];
  const remarks: Remark[] = [];
  const standing: No[] = [];
  const all =
    asked.applications ??
    [...year.applications.values()].filter((one) => one.form?.result === 'passed' && !one.panel.closed && !isOver(one));
  for (const application of all.toSorted(inOrder)) {
    const turn = turnOf(state, year, application, asked, setting, sha256);
    if (turn.ok) {
      if (turn.does !== 'nothing') does.push({ application, turn });
      continue;
    }
    const { code } = turn.refusal;
    const passes = code === 'panel/drawn' || code === 'application/contradiction';
    if (asked.applications || !passes) return { ok: false as const, no: turn };
    if (code === 'panel/drawn') standing.push(turn);
    else remarks.push({ code: 'panel/left-out', args: { id: application.id, why: code } });
  }
  if (does.length === 0 && standing.length > 0) return { ok: false as const, no: standing[0]! };
  return { ok: true as const, does, remarks, any: all.length > 0 };
}

/** Who of the pool can sit for an application, and why the others cannot. */
function sift(
  pool: readonly Expert[],
  application: Application,
  kept: readonly string[],
  loads: Map<string, number>,
  employers: ReadonlyMap<string, Employer>,
) {
  const eligible: Expert[] = [];
  const excluded: Draw['excluded'] = [];
  for (const one of pool) {
    const { expert } = one;
    if (kept.includes(expert)) continue;
    const recused = entry(application.panel.recused, expert);
    const conflict = recused ? null : conflictAt(employers.get(expert)!, application);
    if (recused) excluded.push({ expert, why: 'recused', role: recused.role });
    else if (conflict) excluded.push({ expert, why: 'conflict', role: conflict.role });
    else if (isFull(one, loads)) excluded.push({ expert, why: 'limit', role: null });
    else eligible.push(one);
  }
  return { eligible, excluded };
}

/**
 * Draws the experts of a round's applications by RFC 3797 from sources made public before they were known; one event, which
 * anybody can recompute ({@link verifyDraw}). Applications come in the order of their receipt numbers, so that the load of
 * an expert counts the seats drawn before. Refused: `panel/source`, `panel/size`, `panel/pool`, `panel/nothing`,
 * `panel/drawn`, `panel/scored`, `panel/conflict`, `panel/too-few`, `panel/field`, and where no panel may sit.
 */
export function drawPanel(
  state: State,
  year: Year,
  given: Asked,
  setting: Setting,
  { md5, sha256 }: Digests,
): Decision {
  const asked: Asked = { ...given, fields: [...new Set(given.fields)], reason: said(given.reason) };
  const { sources, size, fields, reason } = asked;
  const wrong = sources.find((source) => canonicalSource(source) === null);
  if (wrong !== undefined || sources.length === 0) return refuse('panel/source', { source: wrong ?? '' });
  const least = Math.max(asked.min ?? 1, fields.length, 1);
  if (!Number.isSafeInteger(size) || size < least) return refuse('panel/size', { size, least });
  const pool = Object.values(state.registry.pool).toSorted(byId);
  if (pool.length === 0) return refuse('panel/pool');
  const found = turns(state, year, asked, setting, sha256);
  if (!found.ok) return found.no;
  if (!found.any) return refuse('panel/nothing', { year: year.year });
  if (found.does.length === 0) return { ...unchanged, remarks: found.remarks } as Decision;

  const loads = loadsOf(
    year,
    found.does.filter(({ turn }) => turn.does === 'draw').map(({ application }) => application),
  );
  const employers = new Map(pool.map((one) => [one.expert, employerOf(one, sha256)]));
  const draws: Draw[] = [];
  for (const { application, turn } of found.does) {
    const { id, received } = application;
    const { eligible, excluded } = sift(pool, application, turn.kept, loads, employers);
    const draw = { application: id, received, eligible: eligible.map(({ expert }) => expert), over: [...turn.over] };
    const known = new Map(eligible.map((one) => [one.expert, seated(one)]));
    const kept = turn.kept.map((expert) => ({ expert, fields: expertOf(state, expert)?.fields ?? [] }));
    const order = drawOrder(draw, sources, md5).map((expert) => known.get(expert)!);
    const free = size - kept.length;
    const filled = fillSeats({ order, kept, fields, free });
    if (!filled.ok) {
      return filled.why === 'few'
        ? refuse('panel/too-few', { id, eligible: order.length, size: free })
        : refuse('panel/field', { id, field: filled.field });
    }
    take(loads, filled.chosen);
    const { over, ...who } = draw;
    draws.push({ ...who, excluded, kept, replaced: turn.replaced, over, chosen: filled.chosen });
  }
  const data = {
    year: year.year,
    sources: [...sources],
    size,
    fields: [...fields],
    pool: pool.map(seated),
    reason,
    draws,
  };
  const even: Remark[] = size % 2 === 0 ? [{ code: 'panel/even', args: { size } }] : [];
  return { ...accept({ type: 'panel.drawn', data }), remarks: [...even, ...found.remarks] } as Decision;
}
