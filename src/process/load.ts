import { isOver } from './stage.ts';
import type { Application, Expert, Year } from './state.ts';

/** How many panels of a round each expert sits on now, those of some applications left out. Closed panels are done. */
export function loadsOf(year: Year, without: readonly Application[] = []): Map<string, number> {
  const loads = new Map<string, number>();
  for (const application of year.applications.values()) {
    if (isOver(application) || application.panel.closed || without.includes(application)) continue;
    take(loads, application.panel.experts);
  }
  return loads;
}

export function take(loads: Map<string, number>, experts: readonly string[]): void {
  for (const expert of experts) loads.set(expert, (loads.get(expert) ?? 0) + 1);
}

/** Whether an expert can take no further panel. */
export const isFull = ({ expert, limit }: Expert, loads: ReadonlyMap<string, number>): boolean =>
  limit !== null && (loads.get(expert) ?? 0) >= limit;
