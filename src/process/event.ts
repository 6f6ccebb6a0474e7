import type * as E from '../schema/generated/types.ts';

/** Every event type and its data; the shapes stand in `schemas/events/`. */
export interface EventData {
  'batch.opened': E.EventsBatchOpened;
  'batch.publicised': E.EventsBatchPublicised;
  'batch.recognised': E.EventsBatchRecognised;
  'batch.published': E.EventsBatchPublished;
  'application.received': E.EventsApplicationReceived;
  'application.completed': E.EventsApplicationCompleted;
  'application.refused': E.EventsApplicationRefused;
  'application.withdrawn': E.EventsApplicationWithdrawn;
  'form.passed': E.EventsFormPassed;
  'form.refused': E.EventsFormRefused;
  'material.requested': E.EventsMaterialRequested;
  'material.waived': E.EventsMaterialWaived;
  'question.answered': E.EventsQuestionAnswered;
  'pool.loaded': E.EventsPoolLoaded;
  'panel.drawn': E.EventsPanelDrawn;
  'panel.assigned': E.EventsPanelAssigned;
  'panel.closed': E.EventsPanelClosed;
  'expert.recused': E.EventsExpertRecused;
  'sheet.issued': E.EventsSheetIssued;
  'score.recorded': E.EventsScoreRecorded;
  'site.planned': E.EventsSitePlanned;
  'site.recorded': E.EventsSiteRecorded;
  'site.settled': E.EventsSiteSettled;
  'meeting.proposed': E.EventsMeetingProposed;
  'meeting.declined': E.EventsMeetingDeclined;
  'publicity.restarted': E.EventsPublicityRestarted;
  'objection.filed': E.EventsObjectionFiled;
  'objection.accepted': E.EventsObjectionAccepted;
  'objection.dismissed': E.EventsObjectionDismissed;
  'objection.upheld': E.EventsObjectionUpheld;
  'contradiction.settled': E.EventsContradictionSettled;
  'decision.undone': E.EventsDecisionUndone;
  'summary.received': E.EventsSummaryReceived;
  'report.received': E.EventsReportReceived;
  'inspection.recorded': E.EventsInspectionRecorded;
  'complaint.received': E.EventsComplaintReceived;
  'complaint.closed': E.EventsComplaintClosed;
  'penalty.recorded': E.EventsPenaltyRecorded;
  'activity.recorded': E.EventsActivityRecorded;
  'platform.changed': E.EventsPlatformChanged;
  'duty.skipped': E.EventsDutySkipped;
  'paper.received': E.EventsPaperReceived;
  'reminder.issued': E.EventsReminderIssued;
  'review.measured': E.EventsReviewMeasured;
  'review.confirmed': E.EventsReviewConfirmed;
  'review.revoked': E.EventsReviewRevoked;
  'rectification.closed': E.EventsRectificationClosed;
  'platform.lapsed': E.EventsPlatformLapsed;
  'cancellation.proposed': E.EventsCancellationProposed;
  'cancellation.notified': E.EventsCancellationNotified;
  'cancellation.heard': E.EventsCancellationHeard;
  'cancellation.dropped': E.EventsCancellationDropped;
  'platform.cancelled': E.EventsPlatformCancelled;
}

export type EventType = keyof EventData;

/** What a decision yields: an act, not yet signed, dated and chained by the ledger. */
export type Act = { [T in EventType]: { type: T; data: EventData[T] } }[EventType];

/** Where another stream stood when an event was written. */
export interface Head {
  hash: string;
  seq: number;
}

/** The parts of an event that the ledger adds. */
export interface Envelope {
  /** SHA-256 of the rest of the line; the identity of the event. */
  hash: string;
  /** Who decided. */
  actor: string;
  /** The clock, ISO 8601 with the offset of Asia/Shanghai. */
  at: string;
  /** The official date of the act. */
  on: string;
  prev: string | null;
  seen: Readonly<Record<string, Head>>;
  seq: number;
  stream: string;
  v: number;
  /** How many lines of the same command follow. */
  more?: number;
}

/** One line of the ledger. */
export type LedgerEvent = Envelope & Act;

/** An event of one type. */
export type EventOf<T extends EventType> = Envelope & { type: T; data: EventData[T] };

/** The version each type is written in today; older ones are upcast when read. */
export const eventVersion = 1;

/** Acts towards the public: corrected by another act, never undone. A published draw is one, or it would be drawn until it pleases. */
export const official: ReadonlySet<EventType> = new Set<EventType>([
  'batch.publicised',
  'publicity.restarted',
  'batch.recognised',
  'batch.published',
  'panel.drawn',
  'review.confirmed',
  'review.revoked',
  'platform.lapsed',
  'platform.cancelled',
]);
