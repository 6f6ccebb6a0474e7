import type { EventType } from './event.ts';
import type { Application, Ended } from './state.ts';

/** Where an application stands (Art. 11): what has been done decides, not the order in which it was written down. */
export const stages = [
  'received',
  'requested',
  'passed',
  'reviewed',
  'visited',
  'proposed',
  'publicised',
  'recognised',
  'late',
  'form-refused',
  'withdrawn',
  'declined',
  'removed',
  'set-aside',
  'measured',
  'confirmed',
  'revoked',
  'platform-ended',
] as const satisfies readonly (Ended | string)[];

export type Stage = (typeof stages)[number];

export function stageOf(application: Application): Stage {
  const { ended, recognised, publicity, meeting, site, panel, form, requested, review } = application;
  if (ended) return ended.why;
  if (review?.decided) return review.decided.result;
  if (review?.measured) return 'measured';
  if (recognised) return 'recognised';
  if (publicity) return 'publicised';
  if (meeting?.result === 'proposed') return 'proposed';
  if (form?.result === 'passed') return panel.closed ? (site.recorded ? 'visited' : 'reviewed') : 'passed';
  return requested ? 'requested' : 'received';
}

const before = (last: Stage): readonly Stage[] => stages.slice(0, stages.indexOf(last) + 1);
const form: readonly Stage[] = ['received', 'requested'];
const reviewing: readonly Stage[] = [...form, 'measured'];

/**
 * The stages in which an event may happen to an application. `decide` refuses it in any other; where two workspaces
 * that merge both acted, the second act contradicts the first and waits for a person.
 */
export const transitions = {
  'application.completed': form,
  'application.withdrawn': [...before('publicised'), 'measured'],
  'form.passed': form,
  'form.refused': form,
  'material.requested': form,
  'material.waived': form,
  'question.answered': before('visited'),
  'panel.drawn': ['passed'],
  'panel.assigned': ['passed'],
  'expert.recused': before('passed'),
  'sheet.issued': ['passed'],
  'score.recorded': ['passed'],
  'panel.closed': ['passed'],
  'site.planned': ['passed', 'reviewed'],
  'site.recorded': ['passed', 'reviewed'],
  'site.settled': ['passed', 'visited'],
  'meeting.proposed': ['visited'],
  'meeting.declined': ['passed', 'reviewed', 'visited', 'proposed'],
  'batch.publicised': ['proposed'],
  'publicity.restarted': ['publicised'],
  'objection.filed': ['publicised'],
  'objection.accepted': ['publicised'],
  'objection.dismissed': ['publicised'],
  'objection.upheld': ['publicised'],
  'batch.recognised': ['publicised'],
  'review.measured': reviewing,
  'review.confirmed': ['measured'],
  // After a confirmation too: where what it asked to be put right was not.
  'review.revoked': ['measured', 'confirmed'],
} as const satisfies Partial<Record<EventType, readonly Stage[]>>;

export type OnApplication = keyof typeof transitions;

/** Acts on a triennial dossier (Art. 15): no experts, no site visit, no publicity; until the decision papers and questions go to and fro. */
export const triennial: Readonly<Partial<Record<OnApplication, readonly Stage[]>>> = {
  'application.completed': form,
  'application.withdrawn': reviewing,
  'material.requested': form,
  'material.waived': form,
  'question.answered': reviewing,
  'review.measured': transitions['review.measured'],
  'review.confirmed': transitions['review.confirmed'],
  'review.revoked': transitions['review.revoked'],
};

const ofReview = (type: OnApplication): boolean => type.startsWith('review.');

/** Whether a kind of dossier knows an act at all. */
export const knows = (type: OnApplication, { kind }: Application): boolean =>
  kind === 'triennial' ? Object.hasOwn(triennial, type) : !ofReview(type);

export const mayHappen = (type: OnApplication, application: Application): boolean =>
  knows(type, application) &&
  ((application.kind === 'triennial' ? triennial[type]! : transitions[type]) as readonly Stage[]).includes(
    stageOf(application),
  );

/** Nothing more will happen to it in this round. */
export const isOver = (application: Application): boolean =>
  application.ended !== null || application.recognised !== null || (application.review?.decided ?? null) !== null;

/** Ends after which the operator may apply again in the same round without contradiction. */
export const free: ReadonlySet<Ended> = new Set<Ended>(['withdrawn', 'set-aside', 'late']);
