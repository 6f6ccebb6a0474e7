import { hindrance } from './guard.ts';
import { onApplication } from './touch.ts';
import { accept, type Decision, refuse, type Refused, type Setting, unchanged } from './decision.ts';
import type { EventOf } from './event.ts';
import { doneBy } from './find.ts';
import { changedDossier, type DossierNow } from './form.ts';
import { standing } from './questions.ts';
import { mayHappen } from './stage.ts';
import type { Application, ServiceFunction, Year } from './state.ts';

/** The meeting that settles the proposed list (Art. 11). */
export const evolveMeeting = {
  'meeting.proposed': onApplication((application, event: EventOf<'meeting.proposed'>) => {
    application.meeting = { result: 'proposed', functions: event.data.functions, ...doneBy(event) };
  }),
  'meeting.declined': onApplication((application, event: EventOf<'meeting.declined'>) => {
    application.meeting = { result: 'declined', functions: [], ...doneBy(event) };
    application.ended = { why: 'declined', ...doneBy(event) };
  }),
};

export interface Proposal {
  /** The functions to be recognised; null: all that are wholly met. */
  functions: readonly ServiceFunction[] | null;
  mode: 'any-applied' | 'all-applied';
  /** Needed against the experts' result. */
  reason: string | null;
  dossier: DossierNow;
  /** Experts whose counted score rests on a conflict found since. */
  conflicted?: readonly string[];
}

type No = Refused | null;

/** The steps of Art. 11 that must be behind it. */
function stepsMissing({ id, form, panel, site }: Application, reason: string | null): No {
  if (form?.result !== 'passed') return refuse('meeting/form', { id }, `review form ${id} --pass`);
  if (!panel.closed) return refuse('meeting/panel', { id }, `review expert close ${id}`);
  if (!panel.closed.recommended && reason === null)
    return refuse(
      'meeting/not-recommended',
      { id, result: panel.closed.result, passLine: panel.closed.passLine },
      `review meeting --decline ${id} --reason …`,
    );
  if (!site.recorded) return refuse('meeting/site', { id }, `review site record ${id} …`);
  if (site.recorded.result === 'false')
    return refuse('meeting/site-false', { id }, `review meeting --decline ${id} --reason …`);
  if (site.recorded.result === 'doubtful' && !site.settled)
    return refuse('meeting/site-doubtful', { id }, `review site settle ${id} --reason …`);
  return null;
}

/** A conflicted score never counts (回避): its panel is opened again, the expert recused, the scores combined anew. */
export const conflictedPanel = ({ id }: Application, experts: readonly string[]): No =>
  experts.length > 0
    ? refuse('meeting/conflict', { id, experts: experts.join('、') }, `review undo ${id} --reason …`)
    : null;

/** Which functions may be recognised, or why none: a failed gate cannot be proposed, whatever the points (Art. 6 同时具备). */
function functionsFor(application: Application, { functions: asked, mode }: Proposal): ServiceFunction[] | Refused {
  const { id } = application;
  const { unmet, unanswered, functions } = standing(application);
  if (unmet.length > 0)
    return refuse('meeting/gate', { id, clauses: unmet.join('、') }, `review meeting --decline ${id} --reason …`);
  const next = (question: string) => `review form ${id} --answer ${question}=met --reason …`;
  if (unanswered.length > 0)
    return refuse(
      'meeting/questions',
      { id, questions: unanswered.join('、'), count: unanswered.length },
      next(unanswered[0]!),
    );
  const wanted = asked ?? functions.filter(({ state }) => state !== 'unmet').map(({ name }) => name);
  const chosen = functions.filter(({ name }) => wanted.includes(name));
  const strangers = wanted.filter((name) => !functions.some((one) => one.name === name));
  const failed = (mode === 'all-applied' ? functions : chosen).filter(({ state }) => state === 'unmet');
  if (chosen.length === 0 && strangers.length === 0) {
    const clauses = functions.flatMap((one) => one.unmet);
    return refuse(
      'meeting/gate',
      { id, clauses: ['7.any', ...clauses].join('、') },
      `review meeting --decline ${id} --reason …`,
    );
  }
  if (strangers.length > 0 || failed.length > 0) {
    const names = [...strangers, ...failed.map(({ name }) => name)];
    const clauses = failed.flatMap((one) => one.unmet);
    return refuse('meeting/functions', { id, functions: names.join('、'), clauses: clauses.join('、') });
  }
  const open = chosen.flatMap((one) => one.unanswered);
  if (open.length > 0)
    return refuse('meeting/questions', { id, questions: open.join('、'), count: open.length }, next(open[0]!));
  return chosen.map(({ name }) => name);
}

export function propose(year: Year, application: Application, asked: Proposal, setting: Setting): Decision {
  const { id, received, meeting } = application;
  const no = hindrance(year, application, 'meeting.proposed', setting);
  if (no) return no;
  if (meeting) {
    const same = !asked.functions || [...asked.functions].toSorted().join() === meeting.functions.toSorted().join();
    return same ? unchanged : refuse('meeting/already', { id }, `review undo ${id} --reason …`);
  }
  const missing =
    stepsMissing(application, asked.reason) ??
    conflictedPanel(application, asked.conflicted ?? []) ??
    changedDossier(application, asked.dossier);
  if (missing) return missing;
  const functions = functionsFor(application, asked);
  if (!Array.isArray(functions)) return functions;
  const struck = application.functions.filter((name) => !functions.includes(name));
  return accept({
    type: 'meeting.proposed',
    data: { application: id, received, functions, struck, note: asked.reason },
  });
}

export function decline(year: Year, application: Application, reason: string, setting: Setting): Decision {
  const { id, received } = application;
  if (application.ended?.why === 'declined') return unchanged;
  const no = hindrance(year, application, 'meeting.declined', setting);
  if (no) return no;
  if (!mayHappen('meeting.declined', application))
    return refuse('meeting/form', { id }, `review form ${id} --refuse --reason …`);
  return accept({ type: 'meeting.declined', data: { application: id, received, reason } });
}
