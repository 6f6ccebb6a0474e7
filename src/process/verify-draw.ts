import type { EventData } from './event.ts';
import { canonicalSource, type Digest, keyOf } from './rfc3797.ts';
import { drawOrder, fillSeats } from './seats.ts';

type Drawn = EventData['panel.drawn'];
type Draw = Drawn['draws'][number];

/** The first thing in a draw that does not follow from the rest of it. `application` is null where it concerns them all. */
export type Verified =
  | { ok: true; draws: number }
  | {
      ok: false;
      application: string | null;
      what: 'sources' | 'pool' | 'eligible' | 'excluded' | 'kept' | 'order' | 'reason' | 'chosen';
      expected: string;
      found: string;
    };

type Fault = Omit<Verified & { ok: false }, 'ok' | 'application'>;

const ascending = (ids: readonly string[]): boolean => ids.every((id, index) => index === 0 || ids[index - 1]! < id);

function differs(what: Fault['what'], expected: readonly string[], found: readonly string[]): Fault | null {
  const at = Math.max(expected.length, found.length);
  for (let index = 0; index < at; index++) {
    if (expected[index] !== found[index]) return { what, expected: expected[index] ?? '', found: found[index] ?? '' };
  }
  return null;
}

/** Each of the pool is eligible, excluded for a reason, or sits already; nobody twice, nobody from elsewhere. */
function misplaced(draw: Draw, pool: readonly string[]): Fault | null {
  const { eligible, kept } = draw;
  const excluded = draw.excluded.map(({ expert }) => expert);
  if (!ascending(eligible)) return differs('eligible', eligible.toSorted(), eligible) ?? twice('eligible', eligible);
  if (!ascending(excluded)) return differs('excluded', excluded.toSorted(), excluded) ?? twice('excluded', excluded);
  const sits = kept.map(({ expert }) => expert);
  if (new Set(sits).size !== sits.length) return twice('kept', sits);
  if (!ascending(draw.over)) return differs('order', draw.over.toSorted(), draw.over) ?? twice('order', draw.over);
  const rest = pool.filter((expert) => !excluded.includes(expert) && !sits.includes(expert));
  const outside = excluded.find((expert) => !pool.includes(expert) || sits.includes(expert));
  if (outside !== undefined) return { what: 'excluded', expected: '', found: outside };
  return differs('eligible', rest, eligible);
}

function twice(what: Fault['what'], ids: readonly string[]): Fault {
  return { what, expected: '', found: ids.find((id, index) => ids.indexOf(id) !== index) ?? '' };
}

function faultOf(drawn: Drawn, draw: Draw, earlier: readonly Drawn[], md5: Digest): Fault | null {
  const pool = drawn.pool.map(({ expert }) => expert);
  const fault = misplaced(draw, pool);
  if (fault) return fault;
  if (draw.replaced.length > 0 && drawn.reason === null) return { what: 'reason', expected: '…', found: '' };
  const first = earlier.findLast(({ draws }) => draws.some(({ received }) => received === draw.received));
  const before = first?.draws.find(({ received }) => received === draw.received);
  const goesOn = draw.kept.length > 0 && first !== undefined && keyOf(first.sources) === keyOf(drawn.sources);
  if (before) {
    const line = goesOn ? (before.over.length > 0 ? before.over : before.eligible) : [];
    const wrong = differs('order', line, draw.over);
    if (wrong) return wrong;
  }
  const fields = new Map(drawn.pool.map((one) => [one.expert, one]));
  const filled = fillSeats({
    order: drawOrder(draw, drawn.sources, md5).map((expert) => fields.get(expert)!),
    kept: draw.kept,
    fields: drawn.fields,
    free: drawn.size - draw.kept.length,
  });
  if (!filled.ok) return { what: 'chosen', expected: '', found: draw.chosen[0] ?? '' };
  return differs('chosen', filled.chosen, draw.chosen);
}

/**
 * Recomputes a published draw from its event alone: who was eligible adds up to the pool, the order follows from the
 * sources, the chosen from the order. With `earlier` (the draws before it, oldest first) also that seats were filled up in
 * the order of the former draw. What it cannot see: whether an exclusion was right; that stands in the rest of the ledger.
 */
export function verifyDraw(drawn: Drawn, md5: Digest, earlier: readonly Drawn[] = []): Verified {
  const wrong = drawn.sources.find((source) => canonicalSource(source) === null);
  if (wrong !== undefined) return { ok: false, application: null, what: 'sources', expected: '', found: wrong };
  const pool = drawn.pool.map(({ expert }) => expert);
  if (!ascending(pool)) {
    return { ok: false, application: null, ...(differs('pool', pool.toSorted(), pool) ?? twice('pool', pool)) };
  }
  for (const draw of drawn.draws) {
    const fault = faultOf(drawn, draw, earlier, md5);
    if (fault) return { ok: false, application: draw.application, ...fault };
  }
  return { ok: true, draws: drawn.draws.length };
}
