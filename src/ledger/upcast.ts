import { type EventType, eventVersion, type LedgerEvent } from '../process/event.ts';

/** The version each type is written in. */
const current: Readonly<Record<EventType, number>> = {
  'batch.opened': eventVersion,
  'batch.publicised': eventVersion,
  'batch.recognised': eventVersion,
  'batch.published': eventVersion,
  'application.received': eventVersion,
  'application.completed': eventVersion,
  'application.refused': eventVersion,
  'application.withdrawn': eventVersion,
  'form.passed': eventVersion,
  'form.refused': eventVersion,
  'material.requested': eventVersion,
  'material.waived': eventVersion,
  'question.answered': eventVersion,
  'pool.loaded': eventVersion,
  'panel.drawn': eventVersion,
  'panel.assigned': eventVersion,
  'panel.closed': eventVersion,
  'expert.recused': eventVersion,
  'sheet.issued': eventVersion,
  'score.recorded': eventVersion,
  'site.planned': eventVersion,
  'site.recorded': eventVersion,
  'site.settled': eventVersion,
  'meeting.proposed': eventVersion,
  'meeting.declined': eventVersion,
  'publicity.restarted': eventVersion,
  'objection.filed': eventVersion,
  'objection.accepted': eventVersion,
  'objection.dismissed': eventVersion,
  'objection.upheld': eventVersion,
  'contradiction.settled': eventVersion,
  'decision.undone': eventVersion,
  'summary.received': eventVersion,
  'report.received': eventVersion,
  'inspection.recorded': eventVersion,
  'complaint.received': eventVersion,
  'complaint.closed': eventVersion,
  'penalty.recorded': eventVersion,
  'activity.recorded': eventVersion,
  'platform.changed': eventVersion,
  'duty.skipped': eventVersion,
  'paper.received': eventVersion,
  'reminder.issued': eventVersion,
  'review.measured': eventVersion,
  'review.confirmed': eventVersion,
  'review.revoked': eventVersion,
  'rectification.closed': eventVersion,
  'platform.lapsed': eventVersion,
  'cancellation.proposed': eventVersion,
  'cancellation.notified': eventVersion,
  'cancellation.heard': eventVersion,
  'cancellation.dropped': eventVersion,
  'platform.cancelled': eventVersion,
};

/** What turns the data of a type from one version into the next. */
export type Upcast = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By type and the version it turns from, e.g. `'form.passed': { 1: (data) => … }`. Nothing is older than today's yet. */
const upcasts: Readonly<Record<string, Readonly<Record<number, Upcast>>>> = {};

/**
 * An event as this program knows it: older data brought up to today's version; null for a type or version that only a
 * newer program knows.
 */
export function upcast(
  event: LedgerEvent,
  versions: Readonly<Record<string, number>> = current,
  steps: typeof upcasts = upcasts,
): LedgerEvent | null {
  const wanted = versions[event.type];
  if (event.v === wanted) return event;
  if (wanted === undefined || event.v > wanted || event.v < 1) return null;
  let data = event.data as unknown as Record<string, unknown>;
  for (let v = event.v; v < wanted; v++) {
    const step = steps[event.type]?.[v];
    if (!step) return null;
    data = step(data);
  }
  return { ...event, v: wanted, data } as unknown as LedgerEvent;
}
