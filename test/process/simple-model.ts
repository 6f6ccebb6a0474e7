import { type LedgerEvent, official } from '../../src/process/event.ts';
import type { Stage } from '../../src/process/stage.ts';

/** An application as the contract's table sees it: a stage and a few marks. Written from that table, not from the code. */
export interface Simple {
  operator: string;
  stage: Stage;
  /** Where it stood when it was set aside. */
  was: Stage;
  lacking: Set<string>;
  /** Question → not answered, answered for it, answered against it. */
  questions: Map<string, 'open' | 'good' | 'bad'>;
  seats: Set<string>;
  gone: Set<string>;
  issued: Set<string>;
  scored: Set<string>;
  recommended: boolean;
  visit: 'none' | 'true' | 'doubtful' | 'false';
  from: string;
  /** The day of the publicity in force. */
  shownOn: string;
  objections: Map<string, 'filed' | 'accepted' | 'closed'>;
  lastOn: string;
  last: LedgerEvent;
}

export interface Model {
  round: boolean;
  pool: boolean;
  apps: Map<string, Simple>;
  /** Pairs of one operator over which nobody has decided. */
  twins: Set<string>;
  /** Operator → all that ever were in such a pair. */
  concerned: Map<string, Set<string>>;
}

export type Data = Record<string, any>;

const dropped = (verdict: Data, key: 'materials' | 'clauses', yes: (one: Data) => boolean): Data[] =>
  verdict[key].filter(yes);
const judged = (app: Simple, { verdict }: Data): void => {
  const before = app.questions;
  app.lacking = new Set(dropped(verdict, 'materials', (one) => one['status'] === 'missing').map((one) => one['item']));
  const open = dropped(verdict, 'clauses', (one) => one['status'] !== 'met').map((one): string => one['clause']);
  app.questions = new Map(open.map((clause) => [clause, before.get(clause) ?? 'open']));
};

/** The applications an event speaks of. */
export const named = ({ hash, type, data }: LedgerEvent): string[] => {
  const { received, entries = [], draws = [] } = data as Data;
  if (type === 'application.received' || type === 'application.refused') return [hash];
  return [...(received ? [received] : []), ...[...entries, ...draws].map((one: Data) => one['received'])];
};

const ends: Record<string, Stage> = {
  'form.refused': 'form-refused',
  'application.withdrawn': 'withdrawn',
  'meeting.declined': 'declined',
  'objection.upheld': 'removed',
};
export const over = ({ stage }: Simple): boolean =>
  ['late', 'form-refused', 'withdrawn', 'declined', 'removed', 'set-aside', 'recognised'].includes(stage);
/** Ends that leave the operator free to come again in the same round; one refused or declined is twice in the batch (Art. 8). */
const free: readonly Stage[] = ['withdrawn', 'set-aside', 'late'];
export const heldIn = ({ twins }: Model, received: string): boolean =>
  [...twins].some((key) => key.split(' ').includes(received));

const on: Record<string, (app: Simple, data: Data) => void> = {
  'application.completed': (app, data) => {
    judged(app, data);
    app.stage = 'received';
  },
  'material.requested': (app) => (app.stage = 'requested'),
  'material.waived': (app, data) => app.lacking.delete(data['item']),
  'question.answered': (app, data) =>
    app.questions.set(data['question'], ['met', 'relaxed'].includes(data['answer']) ? 'good' : 'bad'),
  'form.passed': (app) => (app.stage = 'passed'),
  'panel.drawn': (app, data) => {
    const draw = data['draws'].find((one: Data) => one['received'] === app.last.hash || one['app'] === app) as Data;
    app.seats = new Set([...draw['kept'].map((one: Data) => one['expert']), ...draw['chosen']]);
  },
  'panel.assigned': (app, data) => data['experts'].forEach((one: string) => app.seats.add(one)),
  'expert.recused': (app, data) => {
    app.seats.delete(data['expert']);
    app.gone.add(data['expert']);
  },
  'sheet.issued': (app, data) => app.issued.add(data['expert']),
  'score.recorded': (app, data) => app.scored.add(data['expert']),
  'panel.closed': (app, data) => {
    app.recommended = data['recommended'];
    app.stage = app.visit === 'none' ? 'reviewed' : 'visited';
  },
  'site.recorded': (app, data) => {
    app.visit = data['result'];
    if (app.stage === 'reviewed') app.stage = 'visited';
  },
  'site.settled': (app) => (app.visit = 'true'),
  'meeting.proposed': (app) => (app.stage = 'proposed'),
  'batch.publicised': (app, data) => {
    app.stage = 'publicised';
    app.from = data['window'].recognisableFrom;
    app.shownOn = data['window'].start;
  },
  'publicity.restarted': (app, data) => {
    app.from = data['window'].recognisableFrom;
    app.shownOn = data['window'].start;
  },
  'objection.accepted': (app, data) => app.objections.set(data['filed'], 'accepted'),
  'objection.dismissed': (app, data) => app.objections.set(data['filed'], 'closed'),
  'batch.recognised': (app) => (app.stage = 'recognised'),
};

function received(model: Model, event: LedgerEvent): void {
  const data = event.data as Data;
  const late = event.type === 'application.refused';
  const app: Simple = {
    operator: data['operator'].name,
    stage: late ? 'late' : 'received',
    was: 'received',
    lacking: new Set<string>(),
    questions: new Map(),
    seats: new Set<string>(),
    gone: new Set<string>(),
    issued: new Set<string>(),
    scored: new Set<string>(),
    recommended: false,
    visit: 'none',
    from: '',
    shownOn: '',
    objections: new Map(),
    lastOn: event.on,
    last: event,
  };
  if (!late) {
    judged(app, data);
    for (const [other, one] of model.apps)
      if (one.operator === app.operator && !free.includes(one.stage)) {
        model.twins.add(`${other} ${event.hash}`);
        const known = model.concerned.get(app.operator) ?? [];
        model.concerned.set(app.operator, new Set([...known, other, event.hash]));
      }
  }
  model.apps.set(event.hash, app);
}

function happened(model: Model, event: LedgerEvent): void {
  const data = event.data as Data;
  if (event.type === 'batch.opened') model.round = true;
  if (event.type === 'pool.loaded') model.pool = true;
  if (event.type === 'application.received' || event.type === 'application.refused') return received(model, event);
  if (event.type === 'contradiction.settled') {
    const { keep, contradiction } = event.data;
    // Whoever was ever concerned of one operator is decided about together; one set aside before comes back as it was.
    for (const one of model.concerned.get(contradiction.split('=')[1]!) ?? []) {
      const app = model.apps.get(one)!;
      if (keep.includes(one) && app.stage === 'set-aside') app.stage = app.was;
      else if (!keep.includes(one) && !over(app)) Object.assign(app, { was: app.stage, stage: 'set-aside' });
      for (const key of model.twins) if (key.split(' ').includes(one)) model.twins.delete(key);
    }
    return;
  }
  for (const one of named(event)) {
    const app = model.apps.get(one);
    if (!app) continue;
    if (event.type !== 'decision.undone') {
      const draws = data['draws'] as Data[] | undefined;
      const mine = draws
        ? { ...data, draws: draws.map((draw) => (draw['received'] === one ? { ...draw, app } : draw)) }
        : data;
      on[event.type]?.(app, mine);
      if (event.type === 'objection.filed') app.objections.set(event.hash, 'filed');
      if (ends[event.type]) app.stage = ends[event.type]!;
      app.last = event;
    }
    if (event.type !== 'decision.undone' && event.on > app.lastOn) app.lastOn = event.on;
  }
}

/** All that happened, what was taken back left out. */
export function modelOf(events: readonly LedgerEvent[]): Model {
  const undone = new Set(
    events.flatMap(({ type, data }) => (type === 'decision.undone' ? [(data as Data)['event']] : [])),
  );
  const model: Model = { round: false, pool: false, apps: new Map(), twins: new Set(), concerned: new Map() };
  for (const event of events) if (!undone.has(event.hash) || official.has(event.type)) happened(model, event);
  return model;
}
