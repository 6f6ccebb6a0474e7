import { shellWord } from '../core/shell.ts';
import { lastText } from './alike.ts';
import { hindrance } from './guard.ts';
import { onApplication } from './touch.ts';
import { accept, type Decision, refuse, type Refused, type Remark, type Setting, unchanged } from './decision.ts';
import type { EventOf } from './event.ts';
import { doneBy, entry } from './find.ts';
import { questionsOf, standing, stillLacking } from './questions.ts';
import { mayHappen } from './stage.ts';
import type { Done } from './done.ts';
import type { Answer, Application, Year } from './state.ts';

type Replacing = 'material.requested' | 'material.waived' | 'question.answered';

/** An act that may take the place of one like it; one that two workspaces did without knowing of each other contradicts. */
function replacing<T extends Replacing>(
  known: (application: Application, event: EventOf<T>) => Done | null | undefined,
  apply: (application: Application, event: EventOf<T>) => void,
) {
  return onApplication<T>(apply, (application, event) => {
    const { replaces } = event.data as { replaces?: string | null };
    return (known(application, event)?.event ?? null) !== (replaces ?? null);
  });
}

const waiverReason = lastText();
const answerReason = lastText();

/** Form review (Art. 10): what the clerk does between the receipt and the experts. */
export const evolveForm = {
  'form.passed': onApplication((application, { hash: event, actor, on }: EventOf<'form.passed'>) => {
    application.form = { event, actor, on, result: 'passed' };
    application.requested = null;
  }),
  'form.refused': onApplication((application, event: EventOf<'form.refused'>) => {
    application.form = { result: 'refused', ...doneBy(event) };
    application.ended = { why: 'form-refused', ...doneBy(event) };
  }),
  'material.requested': replacing<'material.requested'>(
    ({ requested }) => requested,
    (application, event: EventOf<'material.requested'>) => {
      application.requested = { items: event.data.items, until: event.data.until, ...doneBy(event) };
    },
  ),
  'material.waived': replacing<'material.waived'>(
    ({ waived }, { data }) => entry(waived, data.item),
    (application, { hash: event, actor, on, data: { item, reason } }: EventOf<'material.waived'>) => {
      application.waived[item] = { event, actor, on, reason: waiverReason(reason) };
    },
  ),
  'question.answered': replacing<'question.answered'>(
    ({ answers }, { data }) => entry(answers, data.question),
    // The most frequent event by far: a literal costs a fraction of a spread, and keeps less alive.
    (
      application,
      { hash: event, actor, on, data: { question, was, answer, reason } }: EventOf<'question.answered'>,
    ) => {
      application.answers[question] = { event, actor, on, was, answer, reason: answerReason(reason) };
    },
  ),
};

/** Whether the files are still those that were received. */
export type DossierNow = 'same' | 'changed' | 'absent';

/** A decision on papers that are no longer those received would be about something nobody has on record. */
export function changedDossier(application: Application, now: DossierNow): Refused | null {
  if (now !== 'changed') return null;
  const { id, path } = application;
  // After form review only the files as received will do.
  const open = mayHappen('application.completed', application);
  return refuse(
    'application/changed',
    { id, path: path ?? '' },
    open ? `batch receive ${path === null ? '…' : shellWord(path)} --replaces ${id} --reason …` : undefined,
  );
}

const over = (year: Year, application: Application, type: Parameters<typeof mayHappen>[0], setting: Setting) =>
  hindrance(year, application, type, setting) ??
  (mayHappen(type, application)
    ? null
    : refuse('form/over', { id: application.id }, `review undo ${application.id} --reason …`));

const about = ({ id, received }: Application) => ({ application: id, received });

export function passForm(
  year: Year,
  application: Application,
  asked: { note: string | null; dossier: DossierNow },
  setting: Setting,
): Decision {
  if (application.form?.result === 'passed' && !application.ended) return unchanged;
  const no = over(year, application, 'form.passed', setting) ?? changedDossier(application, asked.dossier);
  if (no) return no;
  const lacking = stillLacking(application);
  const { id, version } = application;
  if (lacking.length > 0) {
    const items = lacking.map(({ item }) => item);
    return refuse(
      'form/lacking',
      { id, items: items.join('、') },
      `review request ${id} --item ${items.join(' --item ')} --until …`,
    );
  }
  const { unmet, functions } = standing(application);
  const remarks: Remark[] = unmet.length > 0 ? [{ code: 'form/unmet', args: { id, clauses: unmet.join('、') } }] : [];
  if (functions.length > 0 && functions.every(({ state }) => state === 'unmet'))
    remarks.push({ code: 'form/no-function', args: { id } });
  const waived = Object.keys(application.waived).toSorted();
  return {
    ...accept({ type: 'form.passed', data: { ...about(application), version, waived, note: asked.note } }),
    remarks,
  };
}

export function refuseForm(year: Year, application: Application, reason: string, setting: Setting): Decision {
  if (application.ended?.why === 'form-refused') return unchanged;
  const no = over(year, application, 'form.refused', setting);
  if (no) return no;
  return accept({ type: 'form.refused', data: { ...about(application), version: application.version, reason } });
}

/** One notice with a deadline (interpretations 27); a later one takes its place. */
export function requestMaterial(
  year: Year,
  application: Application,
  asked: { items: readonly string[]; until: string; note: string | null },
  setting: Setting,
): Decision {
  const no = over(year, application, 'material.requested', setting);
  if (no) return no;
  const items = [...new Set(asked.items)];
  const { id, requested } = application;
  if (asked.until <= setting.on) return refuse('request/until', { id, until: asked.until, on: setting.on });
  if (requested && requested.until === asked.until && requested.items.join() === items.join()) return unchanged;
  const lacking = new Set(application.lacking.map(({ item }) => item));
  const sound = items.filter((item) => !lacking.has(item));
  const remarks: Remark[] =
    sound.length > 0 ? [{ code: 'request/present', args: { id, items: sound.join('、') } }] : [];
  const event = accept({
    type: 'material.requested',
    data: { ...about(application), items, until: asked.until, note: asked.note, replaces: requested?.event ?? null },
  });
  return { ...event, remarks };
}

/** A missing or invalid material accepted as it is by a named person, with a reason (interpretations 29). */
export function waiveMaterial(
  year: Year,
  application: Application,
  item: string,
  reason: string,
  setting: Setting,
): Decision {
  const no = over(year, application, 'material.waived', setting);
  if (no) return no;
  const { id, waived, lacking } = application;
  const one = lacking.find((material) => material.item === item);
  if (!one) return refuse('waive/not-lacking', { id, item });
  if (Object.hasOwn(waived, item) && waived[item]!.reason === reason) return unchanged;
  return accept({
    type: 'material.waived',
    data: { ...about(application), item, status: one.status, reason, replaces: entry(waived, item)?.event ?? null },
  });
}

/** One open norm, doubt or relaxation answered by a named person with a reason (Art. 6; interpretations 17). */
export function answerQuestion(
  year: Year,
  application: Application,
  asked: { question: string; answer: Answer['answer']; reason: string },
  setting: Setting,
): Decision {
  const { question, answer, reason } = asked;
  const no = over(year, application, 'question.answered', setting);
  if (no) return no;
  const { id } = application;
  const known = questionsOf(application).find((one) => one.question === question);
  if (!known) return refuse('answer/not-open', { id, question }, `batch show ${id}`);
  const relaxing = answer === 'relaxed' || answer === 'denied';
  if (relaxing && known.kind !== 'relaxation') return refuse('answer/not-relaxable', { id, question });
  if (!relaxing && known.kind === 'relaxation') return refuse('answer/relax-only', { id, question });
  if (known.answer?.answer === answer && known.answer.reason === reason) return unchanged;
  const was = application.open.find(({ clause }) => clause === question)?.status ?? 'doubt';
  return accept({
    type: 'question.answered',
    data: { ...about(application), question, was, answer, reason, replaces: known.answer?.event ?? null },
  });
}
