import { type LedgerEvent, official } from '../../src/process/event.ts';
import type { Stage } from '../../src/process/stage.ts';
import { type Data, heldIn, type Model, named, over, type Simple } from './simple-model.ts';
import type { Name, Typed } from './walk.ts';

const form: Stage[] = ['received', 'requested'];
const fits: Record<string, (app: Simple, event: LedgerEvent, data: Data, model: Model) => boolean> = {
  'application.completed': ({ stage }) => form.includes(stage),
  'application.withdrawn': (app) => !over(app),
  'form.passed': ({ stage, lacking }) => form.includes(stage) && lacking.size === 0,
  'form.refused': ({ stage }) => form.includes(stage),
  'material.requested': ({ stage }) => form.includes(stage),
  'material.waived': ({ stage, lacking }, _, data) => form.includes(stage) && lacking.has(data['item']),
  'question.answered': ({ stage }) => [...form, 'passed', 'reviewed', 'visited'].includes(stage),
  'panel.drawn': ({ stage }) => stage === 'passed',
  'panel.assigned': ({ stage, gone }, _, data) =>
    stage === 'passed' && data['experts'].every((one: string) => !gone.has(one)),
  'expert.recused': ({ stage }) => [...form, 'passed'].includes(stage),
  'sheet.issued': ({ stage, seats }, _, data) => stage === 'passed' && seats.has(data['expert']),
  'score.recorded': ({ stage, seats, issued }, _, data) =>
    stage === 'passed' && seats.has(data['expert']) && issued.has(data['expert']),
  'panel.closed': ({ stage, seats, scored }, _, data) =>
    stage === 'passed' &&
    seats.size >= 2 &&
    [...seats].every((one) => scored.has(one)) &&
    data['counted'].length === seats.size,
  'site.planned': ({ stage, visit }) => ['passed', 'reviewed'].includes(stage) && visit === 'none',
  'site.recorded': ({ stage, visit }, _, data) =>
    visit === 'none' && (stage === 'reviewed' || (stage === 'passed' && data['outOfOrder'] !== null)),
  'site.settled': ({ stage, visit }) => ['passed', 'visited'].includes(stage) && visit === 'doubtful',
  'meeting.proposed': ({ stage, visit, questions, recommended }, _, data) =>
    stage === 'visited' &&
    visit === 'true' &&
    [...questions.values()].every((one) => one === 'good') &&
    (recommended || data['note'] !== null),
  'meeting.declined': ({ stage }) => ['passed', 'reviewed', 'visited', 'proposed'].includes(stage),
  'batch.publicised': ({ stage }) => stage === 'proposed',
  'publicity.restarted': ({ stage }) => stage === 'publicised',
  'objection.filed': ({ stage }) => stage === 'publicised',
  'objection.accepted': ({ stage, objections }, _, data) =>
    stage === 'publicised' && objections.get(data['filed']) === 'filed',
  'objection.dismissed': ({ stage, objections }, _, data) =>
    stage === 'publicised' && objections.get(data['filed']) !== 'closed',
  'objection.upheld': ({ stage, objections }, _, data) =>
    stage === 'publicised' && objections.get(data['filed']) === 'accepted',
  'batch.recognised': ({ stage, from, objections }, event) =>
    stage === 'publicised' && event.on >= from && [...objections.values()].every((one) => one === 'closed'),
  'decision.undone': ({ last }, _, data) =>
    last.hash === data['event'] && last.type !== 'application.received' && !official.has(last.type),
};

/** Acts that a contradiction does not hold up: what comes from outside, and taking back. */
const unheld = new Set(['application.withdrawn', 'application.completed', 'objection.filed', 'decision.undone']);

/** Whether the table allows what has just been decided; else why not. */
export function forbidden(model: Model, event: LedgerEvent, deadline: string): string | null {
  const { type, data } = event;
  if (type === 'application.received') return model.round && event.on <= deadline ? null : 'reception';
  if (type === 'application.refused') return model.round && event.on > deadline ? null : 'late';
  if (type === 'batch.published')
    return [...model.apps.values()].some(({ stage }) => stage === 'recognised') ? null : 'publish';
  for (const one of named(event)) {
    const app = model.apps.get(one);
    if (!app) return `${type} on a stranger`;
    // Objections do not wait for each other: each is dated by the day it came in, upon the publicity.
    const follows = type === 'objection.filed' ? app.shownOn : app.lastOn;
    // What is taken back may bear a wrong date, and takes it along.
    if (type !== 'decision.undone' && event.on < follows) return `${type} before ${app.lastOn}`;
    if (!unheld.has(type) && heldIn(model, one)) return `${type} under a contradiction`;
    if (!fits[type]!(app, event, data as Data, model)) return `${type} on ${app.stage}`;
  }
  return null;
}

/** The command that leads on. */
export function leads(model: Model, { which, variant }: Typed): Name {
  if (!model.round) return 'open';
  if (!model.pool) return 'pool';
  const [received, app] = [...model.apps][which] ?? [];
  if (!app) return 'receive';
  if (heldIn(model, received!)) return 'settle';
  const marks = [...app.questions.values()];
  if (form.includes(app.stage)) return app.lacking.size > 0 ? 'waive' : 'pass';
  if (app.stage === 'passed') {
    if (app.seats.size < 2) return which % 2 === 0 ? 'draw' : 'assign';
    const next = [...app.seats].find((one) => !app.scored.has(one));
    return next === undefined ? 'close' : app.issued.has(next) ? 'score' : 'sheet';
  }
  if (app.stage === 'reviewed') return 'record';
  if (app.stage === 'visited')
    return app.visit === 'doubtful' ? 'settleSite' : marks.includes('open') ? 'answer' : 'propose';
  if (app.stage === 'proposed') return 'publicise';
  if (app.stage === 'publicised') {
    const waits = [...app.objections.values()].find((one) => one !== 'closed');
    if (waits === undefined) return (['object', 'restart', 'object', 'recognise'] as const)[variant % 4]!;
    return variant % 3 === 0 ? 'dismiss' : waits === 'filed' ? 'accept' : 'uphold';
  }
  return app.stage === 'recognised' ? 'publish' : 'receive';
}
