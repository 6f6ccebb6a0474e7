import type { EventOf, EventType } from '../event.ts';
import { doneBy } from '../find.ts';
import type { State } from '../state.ts';
import type { Activity } from './state.ts';
import { onPlatform } from './touch.ts';

/** What an event says without the platform it names, with who said it. */
const said = <T extends EventType>(event: EventOf<T>) => {
  const { platform: _, replaces: __, ...data } = event.data as unknown as Record<string, unknown>;
  return { ...doneBy(event as EventOf<EventType>), ...data } as never;
};

const sameActivity = (a: Pick<Activity, 'kind' | 'name' | 'date'>, b: Pick<Activity, 'kind' | 'name' | 'date'>) =>
  a.kind === b.kind && a.name === b.name && a.date === b.date;

/** Records of a platform's life (Art. 14, 16, 17): each is kept as it was said. */
export const evolveRecords = {
  'summary.received': onPlatform<'summary.received'>((_, life, event) => {
    life.summaries[event.data.year] = said(event);
  }),
  'report.received': onPlatform<'report.received'>((_, life, event) => void life.reports.push(said(event))),
  'inspection.recorded': onPlatform<'inspection.recorded'>((_, life, event) => void life.inspections.push(said(event))),
  'penalty.recorded': onPlatform<'penalty.recorded'>((_, life, event) => void life.penalties.push(said(event))),
  'complaint.received': onPlatform<'complaint.received'>((_, life, event) => {
    // Two workspaces that merged may each have given the same number; both stand, the later one with a mark of its own.
    const twice = life.complaints.some(({ complaint }) => complaint === event.data.complaint);
    const complaint = twice ? `${event.data.complaint}-${event.hash.slice(0, 4)}` : event.data.complaint;
    life.complaints.push({ ...(said(event) as object), complaint, closed: null } as never);
  }),
  'complaint.closed': onPlatform<'complaint.closed'>((_, life, event) => {
    const { complaint, received, result, reason } = event.data;
    // The number alone, as it was first written, may be that of another since workspaces merged.
    const one = life.complaints.find((known) =>
      received === undefined ? known.complaint === complaint : known.event === received,
    );
    if (one) one.closed = { ...doneBy(event), result, reason };
  }),
  'activity.recorded': onPlatform<'activity.recorded'>((_, life, event) => {
    const at = life.activities.findIndex((one) => sameActivity(one, event.data));
    const known = life.activities[at];
    const { participation } = event.data;
    const invitation = known?.invitation ?? (participation === 'absent' ? null : doneBy(event));
    const one = { ...(said(event) as object), invitation } as Activity;
    if (!known) life.activities.push(one);
    // Of workspaces that merge one may have invited it while the other had its answer: the answer stands.
    else if (participation === 'invited' && known.participation !== 'invited') known.invitation = invitation;
    else life.activities[at] = one;
  }),
  'reminder.issued': onPlatform<'reminder.issued'>((_, life, event) => void life.reminders.push(said(event))),
  'platform.changed': onPlatform<'platform.changed'>((platform, life, event) => {
    const { what, to, creditCode, region } = event.data;
    life.changes.push(said(event));
    if (what === 'name') platform.platform = to;
    else if (what === 'operator')
      platform.operator = {
        name: to,
        creditCode: creditCode ?? platform.operator.creditCode,
        region: region ?? platform.operator.region,
      };
    else if (region !== null) platform.operator = { ...platform.operator, region };
  }),
  'duty.skipped': (state: State, event: EventOf<'duty.skipped'>): void => {
    state.supervision.skipped[event.data.key] = { ...doneBy(event), reason: event.data.reason };
  },
  'paper.received': (state: State, event: EventOf<'paper.received'>): void => {
    const { replaces: _, ...paper } = event.data;
    state.supervision.papers.push({ ...doneBy(event), ...paper });
  },
};
