import { existsSync } from 'node:fs';
import { yearOf } from '../../core/dates.ts';
import type { Settings as PackSettings } from '../../law/pack.ts';
import type { Calendar } from '../../calendar/model.ts';
import type { Host } from '../host.ts';
import { todayInShanghai } from '../pack.ts';
import { calendarInForce } from './calendar.ts';
import { authorityOf, packInForce } from './force.ts';
import { isWritable, type LedgerHealth, type LedgerLook, type LedgerProbe, lookAt, namesIn } from './ledger-look.ts';
import { cacheOf, ledgerOf, type Origin, type Setting, type Settings, settingsOf, type Workspace } from './settings.ts';
import type { LinePlace } from './settings-file.ts';
import { knownStream } from './station.ts';

export interface ShownSetting {
  name: string;
  value: unknown;
  origin: Origin;
  at: LinePlace | null;
}

/** `none`: nothing has been written yet. `unverified`: there are events, and nobody has looked at them. */
export type LedgerState = 'none' | 'sound' | 'damaged' | 'unverified';

/** `xjsme doctor --json`. */
export interface DoctorDocument {
  schema: 'xjsme/doctor/1';
  tool: { name: 'xjsme'; version: string; node: string; platform: string };
  /** Absolute path; null outside a workspace. */
  workspace: string | null;
  settings: readonly ShownSetting[];
  pack: { id: string; digest: string; overridden: readonly string[] };
  /** The level the pack names, and whether this office is it; null outside a workspace. */
  authority: { level: string; here: boolean | null };
  calendar: { digest: string; from: number; to: number; missing: readonly number[]; provisional: readonly number[] };
  /** What this machine writes; null before its first write, and outside a workspace. */
  stream: string | null;
  ledger: ({ state: LedgerState } & LedgerLook & Pick<LedgerHealth, 'events' | 'damages' | 'torn'>) | null;
  writable: { folder: boolean; ledger: boolean } | null;
  cache: readonly string[] | null;
}

/** Looks at everything a command would work with. Throws a CliError (3) where settings, pack or calendar cannot be read. */
export async function diagnose(host: Host, probe: LedgerProbe): Promise<DoctorDocument> {
  const settings = await settingsOf(host);
  const root = settings.root.value;
  const workspace: Workspace = { root: root ?? host.cwd, settings };
  const { pack, digest, overridden } = await packInForce(workspace, host);
  const calendar = await calendarInForce(workspace, host);
  const inside = root !== null;
  return {
    schema: 'xjsme/doctor/1',
    tool: {
      name: 'xjsme',
      version: host.version,
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
    },
    workspace: root,
    settings: shownSettings(settings, pack.settings),
    pack: { id: pack.id, digest, overridden },
    authority: { level: pack.authority.level, here: inside ? authorityOf(workspace, pack) : null },
    calendar: { digest: calendar.digest, ...yearsOf(calendar.calendar, yearOf(todayInShanghai(host))) },
    stream: inside ? knownStream(workspace) : null,
    ledger: inside ? await ledgerDocument(ledgerOf(workspace), probe) : null,
    writable: inside ? { folder: isWritable(root), ledger: isWritable(existing(ledgerOf(workspace), root)) } : null,
    cache: inside && existsSync(cacheOf(workspace)) ? namesIn(cacheOf(workspace)) : null,
  };
}

/** A folder that is not there is made in the one around it. */
const existing = (dir: string, around: string): string => (existsSync(dir) ? dir : around);

function shownSettings(settings: Settings, inPack: PackSettings): ShownSetting[] {
  const { root, office, level, region, actor, pack, calendars, templates, lang, overrides } = settings;
  const shown = (name: string, { value, origin, at }: Setting<unknown>): ShownSetting => ({ name, value, origin, at });
  const own = { workspace: root, office, level, region, actor, pack, calendars, templates, lang };
  return [
    ...Object.entries(own).map(([name, setting]) => shown(name, setting)),
    ...(Object.keys(inPack) as (keyof PackSettings)[]).map((key) =>
      shown(`settings.${key}`, overrides[key] ?? { value: inPack[key], origin: 'default', at: null, base: '' }),
    ),
  ];
}

/** The years with a notice; missing ones among them, and this year and the next, which a publicity period may need. */
function yearsOf(
  { years }: Calendar,
  thisYear: number,
): Pick<DoctorDocument['calendar'], 'from' | 'to' | 'missing' | 'provisional'> {
  const known = [...years.keys()];
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const span = Array.from({ length: Math.max(to, thisYear + 1) - from + 1 }, (_, i) => from + i);
  const missing = span.filter((year) => !years.has(year) && (year < to || year >= thisYear));
  const provisional = [...years.values()]
    .filter(({ status, regional }) => status === 'computed' || regional.some((row) => row.status === 'computed'))
    .map(({ year }) => year);
  return { from, to, missing, provisional };
}

async function ledgerDocument(dir: string, probe: LedgerProbe): Promise<NonNullable<DoctorDocument['ledger']>> {
  const look = lookAt(dir);
  // What lies in a stream's place may be one that was damaged: only an empty ledger is none.
  const some = look.streams.length + look.setAside.length + look.unreadable.length > 0;
  const health = some && look.unreadable.length === 0 ? await probe(dir) : null;
  const state: LedgerState = health !== null ? (health.ok ? 'sound' : 'damaged') : some ? 'unverified' : 'none';
  return {
    state,
    ...look,
    events: health?.events ?? 0,
    damages: health?.damages ?? [],
    torn: health?.torn ?? [],
  };
}
