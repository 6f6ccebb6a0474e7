import type { Done } from '../done.ts';
import type { EventData } from '../event.ts';

/** What an event of a type says, without the platform it says it of. */
type Said<T extends keyof EventData> = Done & Omit<EventData[T], 'platform' | 'replaces'>;

export type Summary = Said<'summary.received'>;
export type YearFigures = Summary['figures'];
export type InformationReport = Said<'report.received'>;
export type Inspection = Said<'inspection.recorded'>;
export type Penalty = Said<'penalty.recorded'>;
export type Change = Said<'platform.changed'>;
export type Reminder = Said<'reminder.issued'>;
export type PaperReceived = Done & Omit<EventData['paper.received'], 'replaces'>;
/** The body that supervises a platform: an authority of a prefecture, or an industry office (Art. 17). */
export type Office = PaperReceived['office'];
export type Ground = EventData['cancellation.proposed']['ground'];

/** `invitation`: the record that shows it was invited; null where it stayed away from what nobody is known to have told it of. */
export interface Activity extends Said<'activity.recorded'> {
  invitation: Done | null;
}

export interface Complaint extends Said<'complaint.received'> {
  closed: (Done & { result: 'verified' | 'unfounded'; reason: string }) | null;
}

/** One triennial review of a platform (Art. 15). */
export interface Review {
  /** The round it is filed in; Articles 6–7 are judged by the year before. */
  year: number;
  /** Receipt number of the dossier, and the event that received it. */
  application: string;
  received: string;
  filed: Done;
  measured: Said<'review.measured'> | null;
  decided: (Done & { result: 'confirmed' | 'revoked'; document: string; validUntil: string | null }) | null;
  /** The dossier was withdrawn, refused or set aside: as if none had been filed. */
  void: boolean;
}

/** A cancellation on its way (Art. 16): proposed, the platform heard, decided by a person. */
export interface Cancellation {
  ground: Ground;
  proposed: Said<'cancellation.proposed'>;
  notified: Said<'cancellation.notified'> | null;
  heard: Said<'cancellation.heard'> | null;
  ended: (Done & { result: 'cancelled' | 'dropped'; reason: string }) | null;
}

/** All that is on record of a platform after its recognition, each list in the order of the ledger. */
export interface Life {
  number: string;
  /** By the year they speak of; a later one takes the place of an earlier one. */
  summaries: Record<string, Summary>;
  reports: InformationReport[];
  inspections: Inspection[];
  complaints: Complaint[];
  penalties: Penalty[];
  /** One line for each event, task or action: what was recorded of it last. */
  activities: Activity[];
  changes: Change[];
  reminders: Reminder[];
  reviews: Review[];
  cancellations: Cancellation[];
  /** Rectifications set by a review and closed, oldest first. */
  rectified: Said<'rectification.closed'>[];
  /** The latest act on the platform: what an undo would take back. */
  last: { event: string; type: string } | null;
  /** Date of the latest step of a review, a cancellation, a lapse: none that follows is dated before it. */
  lastOn: string;
}

/** What holds of platforms after recognition (Art. 13–17); read where it is first asked for. */
export interface Supervision {
  /** By recognition number; only of platforms of which something was recorded. */
  lives: Map<string, Life>;
  /** The two papers of Art. 17. */
  papers: PaperReceived[];
  /** Key of a duty → who let it off, and why. */
  skipped: Record<string, Done & { reason: string }>;
}
