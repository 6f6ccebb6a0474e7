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
] as const satisfies readonly (Ended | string)[];

export type Stage = (typeof stages)[number];

export function stageOf(application: Application): Stage {
  const { ended, recognised, publicity, meeting, site, panel, form, requested } = application;
  if (ended) return ended.why;
  if (recognised) return 'recognised';
  if (publicity) return 'publicised';
  if (meeting?.result === 'proposed') return 'proposed';
  if (form?.result === 'passed') return panel.closed ? (site.recorded ? 'visited' : 'reviewed') : 'passed';
  return requested ? 'requested' : 'received';
}

const before = (last: Stage): readonly Stage[] => stages.slice(0, stages.indexOf(last) + 1);
const form: readonly Stage[] = ['received', 'requested'];

/**
 * The stages in which an event may happen to an application. `decide` refuses it in any other; where two workspaces
 * that merge both acted, the second act contradicts the first and waits for a person.
 */
export const transitions = {
  'application.completed': form,
  'application.withdrawn': before('publicised'),
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
} as const satisfies Partial<Record<EventType, readonly Stage[]>>;

export type OnApplication = keyof typeof transitions;

export const mayHappen = (type: OnApplication, application: Application): boolean =>
  (transitions[type] as readonly Stage[]).includes(stageOf(application));

/** Nothing more will happen to it in this round. */
export const isOver = (application: Application): boolean =>
  application.ended !== null || application.recognised !== null;

/** Ends after which the operator may apply again in the same round without contradiction. */
export const free: ReadonlySet<Ended> = new Set<Ended>(['withdrawn', 'set-aside', 'late']);
