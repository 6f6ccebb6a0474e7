import { type RecordKind, recordTables } from '../../intake/records/columns.ts';
import type { Decision, Remark } from '../../process/decision.ts';
import type { Act, LedgerEvent } from '../../process/event.ts';
import { inForceOn } from '../../process/life/activity.ts';
import { groundOf } from '../../process/life/penalty.ts';
import { platforms } from '../../process/platforms.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { act, type ActFlags, type Desk } from '../round/act.ts';
import { platformFor } from '../round/platform.ts';
import { required } from '../round/required.ts';
import { put } from '../words.ts';
import { askedOf, type Given } from './asked.ts';
import { complaintFor, type Concerned, decideRecord } from './decide.ts';
import { type LineFlags, lineValues, optionOf } from './line.ts';
import { decideTable, readTable } from './table.ts';
import { recordWords } from './words.ts';

export type RecordFlags = ActFlags &
  LineFlags & { import?: string; template?: string; all?: boolean; platform?: string };

const commandOf = (kind: RecordKind): string => `xjsme platform ${kind.replace('-', ' ')}`;

/**
 * `platform annual | report | inspect | complaint | complaint close | penalty | activity | change`: one record from the line,
 * or every row of a table. `ids`: numbers of platforms; for `complaint close` that of the complaint.
 */
export async function record(kind: RecordKind, ids: readonly string[], flags: RecordFlags, host: Host): Promise<Exit> {
  if (flags.template !== undefined) return (await import('./template.ts')).template(kind, flags.template, flags, host);
  const said = await lineValues(recordTables[kind], flags, commandOf(kind), host);
  const next = (desk: Desk, { events }: { events: readonly LedgerEvent[] }) => nextOf(desk, events);
  if (flags.import !== undefined) {
    const { import: file, all, platform } = flags;
    const surplus = [ids[0], all ? '--all' : undefined, platform && '--platform'].find((one) => one !== undefined);
    const { errors } = recordWords(host);
    if (surplus !== undefined)
      throw new CliError(exit.usage, 'usage/table-or-line', put(errors.tableOrLine, { option: surplus }));
    const table = readTable(kind, file, said, host);
    return act(host, flags, (desk) => decideTable(kind, table, desk), { next });
  }
  owing(kind, ids, flags, said, host);
  const given: Given = { values: said, tableOf: () => null, at: null };
  const asked = askedOf(kind, given, host, (_, error) => {
    throw error;
  });
  return act(
    host,
    flags,
    async (desk) => {
      const events: Act[] = [];
      const remarks: Remark[] = [];
      for (const on of await concerned(kind, ids, flags, said, desk)) {
        const decision = decideRecord(kind, desk, on, asked, events);
        if (!decision.ok) return decision;
        events.push(...decision.events);
        remarks.push(...(decision.remarks ?? []));
      }
      return { ok: true, events, remarks } satisfies Decision;
    },
    { next },
  );
}

/** What the line must say; all that is missing is named at once. */
function owing(kind: RecordKind, ids: readonly string[], flags: RecordFlags, said: object, host: Host): void {
  const fields = recordTables[kind].required.filter((field) => field !== 'platform' && field !== 'complaint');
  const id = ids[0] ?? (flags.all ? '--all' : undefined);
  const names = { id: kind === 'complaint-close' ? '<complaint>' : '<number>' };
  const owed = Object.fromEntries(fields.map((field) => [field, optionOf(field)]));
  required({ id, ...said } as Record<string, unknown>, { ...names, ...owed }, commandOf(kind), host);
}

async function concerned(
  kind: RecordKind,
  ids: readonly string[],
  flags: RecordFlags,
  said: Readonly<Record<string, unknown>>,
  { state, office }: Desk,
): Promise<Concerned[]> {
  const { host } = office;
  if (kind === 'complaint-close') return [await complaintFor(state, ids[0]!, flags.platform ?? null, host)];
  const found = new Map<string, Concerned>();
  if (flags.all) {
    const date = String(said.date);
    const all = platforms(state).filter((platform) => inForceOn(platform, date));
    if (all.length === 0)
      throw new CliError(exit.usage, 'usage/nobody', put(recordWords(host).errors.nobody, { date }));
    for (const platform of all) found.set(platform.number, { platform, complaint: null });
  }
  for (const id of ids) {
    const platform = await platformFor(state, id, host);
    found.set(platform.number, { platform, complaint: null });
  }
  return [...found.values()];
}

/** What follows from a record: a complaint is looked into, a ground is put to the authority. */
function nextOf({ office, state }: Desk, events: readonly LedgerEvent[]): readonly string[] {
  const [first, second] = events;
  if (!first || second) return first ? ['due'] : [];
  if (first.type === 'complaint.received')
    return [`platform complaint close ${first.data.complaint} --result … --reason …`];
  if (first.type === 'penalty.recorded')
    return [`platform cancel ${first.data.platform} --ground ${groundOf(first.data.kind)} --reason …`];
  if (first.type === 'complaint.closed') {
    const verified = state.supervision.lives
      .get(first.data.platform)
      ?.complaints.filter(({ closed }) => closed?.result === 'verified').length;
    if (first.data.result === 'verified' && (verified ?? 0) >= office.pack.settings['complaints.min'])
      return [`platform cancel ${first.data.platform} --ground 16.4 --reason …`];
  }
  return [`platform history ${(first.data as { platform: string }).platform}`];
}
