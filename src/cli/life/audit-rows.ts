import type { AuditRow } from '../../export/audit/events.ts';
import type { Head, LedgerEvent } from '../../process/event.ts';
import type { State } from '../../process/state.ts';
import { actName, actText } from '../../report/acts.ts';
import type { Office } from '../round/office.ts';
import { platformFor } from '../round/platform.ts';
import { logged } from './log-filters.ts';

/** By the event that received it: the number of the platform whose application or review it is. */
function numbersOf({ registry, supervision }: State): ReadonlyMap<string, string> {
  const numbers = new Map(Object.values(registry.platforms).map(({ received, number }) => [received, number]));
  for (const { number, reviews } of supervision.lives.values())
    for (const { received } of reviews) numbers.set(received, number);
  return numbers;
}

/** The one platform and the one application an event concerns; of several, none. */
function aboutOf({ hash, type, data }: LedgerEvent, state: State, numbers: ReadonlyMap<string, string>) {
  type Data = { id?: unknown; application?: string; received?: string; platform?: unknown; entries?: Data[] };
  const { id, application, received = hash, platform, entries = [] } = data as Data;
  const [only, another] = entries;
  const one = only && !another ? only : null;
  const named = typeof platform === 'string' && Object.hasOwn(state.registry.platforms, platform) ? platform : null;
  const own = type.startsWith('application.') && typeof id === 'string' ? id : null;
  return {
    platform: named ?? numbers.get(one?.received ?? received) ?? null,
    application: application ?? own ?? one?.application ?? null,
  };
}

export interface AuditList {
  rows: AuditRow[];
  /** Latest official date of the whole ledger. */
  latest: string;
  /** A head that stands on a published list: of the last one. */
  published: [stream: string, head: Head] | null;
  /** Number of the platform it was limited to. */
  platform: string | null;
}

/** The log for reading, limited to a year of official dates or to a platform where that is asked for. */
export async function auditRows(
  office: Office,
  { year, platform }: { year: number | null; platform: string | undefined },
): Promise<AuditList> {
  const { host } = office;
  const { state } = await office.readWhole();
  const numbers = numbersOf(state);
  const number = platform === undefined ? null : (await platformFor(state, platform, host)).number;
  let latest = '';
  let published: AuditList['published'] = null;
  // Asked of every event, wanted or not.
  office.history(({ on, type, stream, hash, seq }) => {
    if (on > latest) latest = on;
    if (type === 'batch.published') published = [stream, { hash, seq }];
    return false;
  });
  const period = year === null ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };
  const wanted = await logged({ ...period, ...(number === null ? {} : { platform: number }) }, office, host);
  const rows = wanted.map(({ event, undone, file, line, article }): AuditRow => {
    const { on, actor, type, hash } = event;
    const about = aboutOf(event, state, numbers);
    const message = actText(event, host.lang);
    const at = { file: `data/${file}`, line };
    return { on, actor, type, name: actName(type, host.lang), article, ...about, message, undone, hash, at };
  });
  return { rows, latest, published, platform: number };
}
