import { conflictsOf } from './conflicts.ts';
import { refuse, type Setting } from './decision.ts';
import type { EventData } from './event.ts';
import { type No, panelHindrance } from './panel-guard.ts';
import { type Digest, keyOf } from './rfc3797.ts';
import type { Application, Field, State, Year } from './state.ts';

export interface Asked {
  /** The published sources as they were typed, in their order. */
  sources: readonly string[];
  size: number;
  fields: readonly Field[];
  /** The least size the office's setting allows. */
  min?: number;
  /** Which applications; all whose panel has seats to fill by default. */
  applications?: readonly Application[];
  /** Why a panel that stands is drawn again. */
  reason: string | null;
}

/** What a draw does for an application. `over`: the list of the former draw, whose order goes on. */
export type Turn =
  | { ok: true; does: 'draw'; kept: []; replaced: string[]; over: [] }
  | { ok: true; does: 'fill'; kept: string[]; replaced: []; over: readonly string[] }
  | { ok: true; does: 'nothing' }
  | No;

type Former = EventData['panel.drawn'];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

const formerOf = (year: Year, { received }: Application): Former | undefined =>
  year.drawn.findLast(({ draws }) => draws.some((draw) => draw.received === received));

/**
 * A panel is drawn once from published sources. Seats that became free are filled in the order of that draw; anything else
 * needs a reason, and once somebody has scored nobody is drawn away.
 */
export function turnOf(
  state: State,
  year: Year,
  application: Application,
  { sources, size, fields, reason }: Asked,
  setting: Setting,
  sha256: Digest,
): Turn {
  const no = panelHindrance(year, application, 'panel.drawn', setting);
  if (no) return no;
  const { id, panel } = application;
  const { experts } = panel;
  if (experts.length === 0) return { ok: true, does: 'draw', kept: [], replaced: [], over: [] };
  const former = formerOf(year, application);
  const sameSources = former !== undefined && keyOf(former.sources) === keyOf(sources);
  const drawn = (): No =>
    refuse('panel/drawn', { id, experts: experts.join('、'), sources: former?.sources.join(' / ') ?? '' });
  if (experts.length >= size) {
    if (reason === null)
      return sameSources && former.size === size && same(former.fields, fields)
        ? { ok: true, does: 'nothing' }
        : drawn();
    const scored = experts.find((expert) => Object.hasOwn(panel.scores, expert));
    if (scored !== undefined) return refuse('panel/scored', { id, expert: scored });
    return { ok: true, does: 'draw', kept: [], replaced: [...experts], over: [] };
  }
  if (former && !sameSources && reason === null) return drawn();
  const [conflict] = conflictsOf(state, application, sha256);
  if (conflict) return refuse('panel/conflict', { id, ...conflict }, `review expert recuse ${id} ${conflict.expert}`);
  const before = sameSources ? former.draws.find(({ received }) => received === application.received) : undefined;
  const over = before ? (before.over.length > 0 ? before.over : before.eligible) : [];
  return { ok: true, does: 'fill', kept: [...experts], replaced: [], over };
}
