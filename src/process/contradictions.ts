import type { LedgerEvent } from './event.ts';
import type { Application, Contradiction, Year } from './state.ts';

/** Notes that facts exclude each other; said once, however many there are of one key. */
export function contradict(
  year: Year,
  kind: Contradiction['kind'],
  what: string,
  applications: readonly Application[],
  events?: readonly string[],
  types?: readonly string[],
  event?: LedgerEvent,
): void {
  const key = `${kind}:${what}`;
  const between = [...new Set([...applications.map(({ received }) => received), ...(events ?? [])])];
  const names = [...(kind === 'receipt' ? [what] : applications.map(({ id }) => id)), ...(types ?? [])];
  const known = year.contradictions.get(key);
  const more = known && between.some((one) => !known.between.includes(one));
  if (known && !more) return;
  // A third that comes later opens it again.
  year.contradictions.set(key, {
    key,
    kind,
    between: [...new Set([...(known?.between ?? []), ...between])],
    // Two acts of one kind are two sides.
    names: kind === 'event' ? names : [...new Set([...(known?.names ?? []), ...names])],
    ...(event ? { event } : {}),
    settled: null,
  });
}
