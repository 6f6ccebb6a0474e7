import type { RecordKind } from '../../intake/records/columns.ts';
import type { Decision } from '../../process/decision.ts';
import type { Act } from '../../process/event.ts';
import { recordActivity } from '../../process/life/activity.ts';
import { recordSummary } from '../../process/life/annual.ts';
import { recordChange } from '../../process/life/change.ts';
import {
  ambiguous,
  closeComplaint,
  type Closer,
  complaintsNamed,
  recordComplaint,
} from '../../process/life/complaint.ts';
import { recordInspection, recordReport } from '../../process/life/inspection.ts';
import { officeKey, officeOf } from '../../process/life/office.ts';
import { recordPenalty } from '../../process/life/penalty.ts';
import type { Platform, State } from '../../process/state.ts';
import type { Host } from '../host.ts';
import type { Desk } from '../round/act.ts';
import { unknown } from '../round/lookup.ts';
import type { Office } from '../round/office.ts';
import { platformFor } from '../round/platform.ts';
import { refusalError } from '../round/tell.ts';
import type { AskedOf } from './asked.ts';

/** Of what a record speaks: a platform, or one of the complaints about it. */
export interface Concerned {
  platform: Platform;
  complaint: string | null;
}

/** Whether the workspace is that of the office which supervises a platform (Art. 17). */
function supervises({ level, region, office }: Office, platform: Platform): boolean {
  if (level === 'prefecture') return officeKey(officeOf(null, { region })) === officeKey(platform.office);
  const own = { kind: 'industry-office' as const, body: office, region: null };
  return level === 'industry-office' && officeKey(own) === officeKey(platform.office);
}

/** A complaint by its number, and by its platform where merged workspaces gave the number twice. */
export async function complaintFor(state: State, name: string, number: string | null, host: Host): Promise<Concerned> {
  const platform = number === null ? null : await platformFor(state, number, host);
  const all = complaintsNamed(state, name);
  const found = platform ? all.filter((one) => one.number === platform.number) : all;
  const [only, second] = found;
  if (second)
    throw refusalError(
      ambiguous(
        name,
        found.map((one) => one.number),
      ).refusal,
      host,
    );
  if (only) return { platform: await platformFor(state, only.number, host), complaint: name };
  const known = [...state.supervision.lives.values()].flatMap(({ complaints }) =>
    complaints.map((one) => one.complaint),
  );
  throw await unknown('unknownComplaint', name, known, host);
}

const takenBack = new WeakMap<Desk, readonly Act[]>();

/** Complaints that were taken back: people were told their numbers, which are not given again. Looked for once a command. */
function complaintsUndone(desk: Desk): readonly Act[] {
  const known = takenBack.get(desk);
  if (known) return known;
  const any = [...desk.state.years.values()].some(({ undone }) => undone.length > 0);
  const all = any ? desk.office.history(({ type }) => type === 'complaint.received') : [];
  const found = all.filter(({ undone }) => undone).map(({ event }) => event);
  takenBack.set(desk, found);
  return found;
}

type Deciders = {
  [K in RecordKind]: (desk: Desk, on: Concerned, asked: AskedOf[K], before: readonly Act[]) => Decision;
};

const deciders: Deciders = {
  annual: ({ state, setting }, { platform }, asked) => recordSummary(state, platform, asked, setting),
  report: ({ state, setting }, { platform }, asked) => recordReport(state, platform, asked, setting),
  inspect: ({ state, setting }, { platform }, asked) => recordInspection(state, platform, asked, setting),
  complaint: (desk, { platform }, asked, before) =>
    recordComplaint(desk.state, platform, asked, desk.setting, [...complaintsUndone(desk), ...before]),
  'complaint-close': ({ state, setting, office }, { platform, complaint }, asked) => {
    const found = complaintsNamed(state, complaint!).find(({ number }) => number === platform.number);
    const min = office.pack.settings['complaints.min'];
    const closer: Closer = { ...setting, responsible: supervises(office, platform), min };
    return closeComplaint(state, platform, found!.complaint, asked, closer);
  },
  penalty: ({ state, setting }, { platform }, asked) => recordPenalty(state, platform, asked, setting),
  activity: ({ state, setting }, { platform }, asked) => recordActivity(state, platform, asked, setting),
  change: ({ state, setting }, { platform }, asked) => recordChange(state, platform, asked, setting),
};

export const decideRecord = <K extends RecordKind>(
  kind: K,
  desk: Desk,
  on: Concerned,
  asked: AskedOf[K],
  before: readonly Act[],
): Decision => deciders[kind](desk, on, asked, before);

/** What makes two records speak of the same: a second of them in one table would take the place of the first unseen. */
export function subjectOf(kind: RecordKind, { platform, complaint }: Concerned, asked: object): unknown {
  const one = asked as Record<string, unknown>;
  if (kind === 'annual') return [platform.number, one.year];
  if (kind === 'activity') return [platform.number, one.kind, one.name, one.date];
  if (kind === 'change') return [platform.number, one.what];
  if (kind === 'complaint-close') return [platform.number, complaint];
  return [platform.number, asked];
}
