import { describe, expect, it } from 'vitest';
import type { Act, EventOf, LedgerEvent } from '../../src/process/event.ts';
import { evolvePanel } from '../../src/process/panel-evolve.ts';
import { evolveSite } from '../../src/process/site.ts';
import { type Stage, stageOf, stages, transitions } from '../../src/process/stage.ts';
import type { Application, State } from '../../src/process/state.ts';
import { expert, type Given, hex, ledger, sheetOf } from './given-panel.ts';

const id = '2024-001';
const done = { event: hex('…'), actor: '张三', on: '2024-07-01' };

/** How an application comes to stand there; other rooms' acts are put in by hand. */
const put: Record<Stage, (application: Application) => void> = {
  received: () => {},
  requested: (one) => void (one.requested = { ...done, items: ['10.1'], until: '2024-07-20' }),
  passed: (one) => void (one.form = { ...done, result: 'passed' }),
  reviewed: (one) => {
    put.passed(one);
    one.panel.closed = closing(one);
  },
  visited: (one) => {
    put.reviewed(one);
    one.site.recorded = { ...done, ...visit(one), result: 'doubtful' };
  },
  proposed: (one) => {
    put.visited(one);
    one.meeting = { ...done, result: 'proposed', functions: ['training'] };
  },
  publicised: (one) => {
    put.proposed(one);
    const days = { days: 7, firstDay: 'next' as const, provisional: false };
    const window = {
      start: '2024-07-01',
      lastDay: '2024-07-10',
      lastDayIfStartCounts: '2024-07-09',
      recognisableFrom: null,
    };
    const shown = { url: 'https://example.org', evidence: 'a'.repeat(64), since: window.start };
    one.publicity = { ...done, ...shown, window: { ...days, ...window }, functions: ['training'] };
  },
  recognised: (one) => {
    put.publicised(one);
    const valid = { validFrom: '2024-07-20', validUntil: '2027-07-20' };
    one.recognised = { ...done, number: '2024-01', document: '1号', ...valid };
  },
  late: (one) => void (one.ended = { ...done, why: 'late' }),
  'form-refused': (one) => void (one.ended = { ...done, why: 'form-refused' }),
  withdrawn: (one) => void (one.ended = { ...done, why: 'withdrawn' }),
  declined: (one) => void (one.ended = { ...done, why: 'declined' }),
  removed: (one) => void (one.ended = { ...done, why: 'removed' }),
  'set-aside': (one) => void (one.ended = { ...done, why: 'set-aside' }),
};

const who = ({ received }: Application) => ({ application: id, received });
const closing = (one: Application) => ({
  ...done,
  ...who(one),
  method: 'mean' as const,
  passLine: '60',
  counted: [{ expert: 'A', total: '80' }],
  excluded: [],
  dropped: [],
  result: '80',
  mean: '80',
  median: '80',
  spread: '0',
  recommended: true,
  reason: null,
});
const visit = (one: Application) => ({
  ...who(one),
  date: '2024-07-01',
  people: ['李四'],
  result: 'true' as const,
  findings: null,
  photos: [],
  outOfOrder: null,
});

const { event: _event, actor: _actor, on: _on, ...closed } = closing({ received: '' } as Application);
const score = { items: [{ item: 'basic', points: '1', max: '20' }], total: '1', recommend: null, opinion: null };
const lists = { staff: [], services: [], activities: [], clauses: [] };

/** An act of each type, and what of the application shows that it had its effect. */
const acts = {
  'panel.drawn': (one) => {
    const draw = { ...who(one), eligible: ['A', 'B'], excluded: [], kept: [], replaced: [], over: [], chosen: ['B'] };
    const pool = ['A', 'B'].map((name) => ({ expert: name, fields: [] }));
    return {
      type: 'panel.drawn',
      data: { year: 2024, sources: ['1'], size: 1, fields: [], pool, reason: null, draws: [draw] },
    };
  },
  'panel.assigned': (one) => ({ type: 'panel.assigned', data: { ...who(one), experts: ['B'], reason: '…' } }),
  'expert.recused': (one) => ({
    type: 'expert.recused',
    data: { ...who(one), expert: 'B', kind: 'declared', role: null, reason: '…' },
  }),
  'sheet.issued': (one) => ({ type: 'sheet.issued', data: { ...who(one), expert: 'B', sheet: sheetOf('B') } }),
  'score.recorded': (one) => ({
    type: 'score.recorded',
    data: { ...who(one), expert: 'B', sheet: sheetOf('B'), ...score, replaces: null },
  }),
  'panel.closed': (one) => ({ type: 'panel.closed', data: { ...closed, ...who(one) } }),
  'site.planned': (one) => ({
    type: 'site.planned',
    data: { ...who(one), seed: '1', ...lists, manifest: one.manifest },
  }),
  'site.recorded': (one) => ({ type: 'site.recorded', data: visit(one) }),
  'site.settled': (one) => ({ type: 'site.settled', data: { ...who(one), reason: '…' } }),
} as const satisfies Record<string, (one: Application) => Act>;

type OfUs = keyof typeof acts;

function standing(stage: Stage): Given {
  const given = ledger();
  given.pool(expert('A'), expert('B'));
  put[stage](given.receive(id));
  return given;
}

/** A settlement of a doubt needs a doubt, which `passed` has only where the visit came first. */
function ready(type: OfUs, stage: Stage): Given {
  const given = standing(stage);
  const one = given.application(id);
  if (type === 'site.settled' && stage === 'passed') one.site.recorded = { ...done, ...visit(one), result: 'doubtful' };
  return given;
}

const pairs = (Object.keys(acts) as OfUs[]).flatMap((type) => stages.map((stage) => [type, stage] as const));

describe('an act written elsewhere', () => {
  it.each(pairs)('%s upon “%s” has its effect or contradicts', (type, stage) => {
    const given = ready(type, stage);
    const one = given.application(id);
    expect(stageOf(one)).toBe(stage);
    const before = structuredClone(one);
    const event = given.write(acts[type](one), '2024-07-05');
    const allowed = (transitions[type] as readonly Stage[]).includes(stage);
    const contradicted = [...given.year.contradictions.values()].map(({ kind, between }) => [
      kind,
      between.includes(event.hash),
    ]);
    if (allowed) {
      expect(contradicted).toEqual([]);
      expect(one).not.toEqual({ ...before, last: one.last, lastOn: one.lastOn });
      expect(one.last).toEqual({ event: event.hash, type });
      expect(one.lastOn).toBe('2024-07-05');
    } else {
      expect(contradicted).toEqual([['event', true]]);
      expect(one).toEqual(before);
    }
  });

  it.each(Object.keys(acts) as OfUs[])('%s takes effect where a person keeps it', (type) => {
    const given = standing('proposed');
    const one = given.application(id);
    const before = structuredClone(one);
    const event = given.write(acts[type](one));
    expect(one).toEqual(before);
    const force = { ...evolvePanel, ...evolveSite }[type] as (
      state: State,
      event: LedgerEvent,
      forced: boolean,
    ) => void;
    force(given.state, event, true);
    expect(one.last).toEqual({ event: event.hash, type });
    expect(one).not.toEqual({ ...before, last: one.last, lastOn: one.lastOn });
  });
});

describe('two workspaces that both acted', () => {
  const twice = (type: OfUs, change: (act: Act) => void): { given: Given; one: Application } => {
    const given = ready(type, type.startsWith('site') ? 'reviewed' : 'passed');
    const one = given.application(id);
    if (type === 'site.settled') one.site.recorded = { ...done, ...visit(one), result: 'doubtful' };
    given.write(acts[type](one));
    const again = structuredClone(acts[type](one)) as Act;
    change(again);
    given.write(again);
    return { given, one };
  };
  const kinds = ({ given }: { given: Given }) => [...given.year.contradictions.values()].map(({ names }) => names);

  it('two draws contradict; the first stands', () => {
    const met = twice('panel.drawn', (act) => {
      if (act.type === 'panel.drawn') act.data.draws[0]!.chosen = ['A'];
    });
    expect(kinds(met)).toEqual([[id, 'panel.drawn']]);
    expect(met.one.panel.experts).toEqual(['B']);
    expect(met.given.year.drawn.map(({ draws }) => draws[0]!.chosen)).toEqual([['B']]);
  });

  it('two scores of one expert contradict where they differ, and are one where they do not', () => {
    const same = twice('score.recorded', () => {});
    expect(kinds(same)).toEqual([]);
    expect(same.one.panel.scores.B).toMatchObject({ total: '1', changes: 0 });
    const other = twice('score.recorded', (act) => {
      if (act.type === 'score.recorded') act.data.total = '2';
    });
    expect(kinds(other)).toEqual([[id, 'score.recorded']]);
    expect(other.one.panel.scores.B?.total).toBe('1');
  });

  it('two visits contradict, also before the experts are done', () => {
    const met = twice('site.recorded', () => {});
    expect(kinds(met)).toEqual([[id, 'site.recorded']]);
    const given = standing('passed');
    const one = given.application(id);
    given.write(acts['site.recorded'](one));
    given.write(acts['site.recorded'](one));
    expect(stageOf(one)).toBe('passed');
    expect(kinds({ given })).toEqual([[id, 'site.recorded']]);
  });

  it('a person may keep the second of two visits', () => {
    const given = standing('passed');
    const one = given.application(id);
    given.write(acts['site.recorded'](one));
    const event = given.write(acts['site.recorded'](one));
    expect(one.site.recorded?.event).not.toBe(event.hash);
    evolveSite['site.recorded'](given.state, event as EventOf<'site.recorded'>, true);
    expect(one.site.recorded?.event).toBe(event.hash);
  });

  it('two panels assigned or two recusals agree', () => {
    expect(kinds(twice('panel.assigned', () => {}))).toEqual([]);
    expect(kinds(twice('expert.recused', () => {}))).toEqual([]);
  });
});
