import { hindrance } from './guard.ts';
import { type Decision, refuse, type Setting } from './decision.ts';
import { mayHappen, type OnApplication } from './stage.ts';
import type { Application, Year } from './state.ts';

export type No = Decision & { ok: false };

/** What the workspace or its pack settles about panels. */
export interface PanelSettings {
  min: number;
  fields: readonly ('business' | 'technology' | 'finance')[];
  aggregate: 'mean' | 'trimmed-mean' | 'median';
  /** Exact decimal text. */
  passLine: string;
}

/** The guard before every step of a panel (Art. 11): form review passed, the panel not closed. */
export function panelHindrance(year: Year, application: Application, type: OnApplication, setting: Setting): No | null {
  const hindered = hindrance(year, application, type, setting);
  if (hindered) return hindered;
  if (mayHappen(type, application)) return null;
  const { id, panel } = application;
  return panel.closed
    ? refuse('panel/closed', { id, on: panel.closed.on, result: panel.closed.result })
    : refuse('panel/form', { id }, `review form ${id} --pass`);
}

/** A reason as it is kept; one of white space only is none. */
export const said = (text: string | null | undefined): string | null => text?.trim() || null;
