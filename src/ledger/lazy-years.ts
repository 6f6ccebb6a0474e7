import type { Brief } from '../process/brief.ts';
import type { Year, Years } from '../process/state.ts';

/** Rounds that are read where they are first asked for. */
export interface LazyYears extends Years {
  /** Rounds that were read or made: only they can have changed. */
  loaded(): ReadonlyMap<number, Year>;
}

/**
 * @param known the years there are, in the order of a fold: whoever walks through them shall see no difference
 * @param load reads one of them
 * @param brief what was kept of one
 */
export function lazyYears(
  known: Iterable<number>,
  load: (year: number) => Year | undefined,
  brief: (year: number) => Brief | undefined,
): LazyYears {
  const order = [...known];
  const waiting = new Set(order);
  const loaded = new Map<number, Year>();
  const get = (year: number): Year | undefined => {
    if (waiting.delete(year)) {
      const round = load(year);
      if (round) loaded.set(year, round);
    }
    return loaded.get(year);
  };
  const has = (year: number): boolean => loaded.has(year) || waiting.has(year);
  return {
    get size() {
      return loaded.size + waiting.size;
    },
    get,
    has,
    set(year, round) {
      if (!has(year)) order.push(year);
      waiting.delete(year);
      loaded.set(year, round);
    },
    keys: () => order,
    // What was read may have changed since.
    brief: (year) => (waiting.has(year) ? brief(year) : undefined),
    values: () => order.flatMap((year) => get(year) ?? []),
    loaded: () => loaded,
  };
}
