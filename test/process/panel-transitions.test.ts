import { describe, expect, it } from 'vitest';
import type { Act, EventOf, LedgerEvent } from '../../src/process/event.ts';
import { evolvePanel } from '../../src/process/panel-evolve.ts';
import { evolveSite } from '../../src/process/site.ts';
import { type Stage, stageOf, stages, transitions } from '../../src/process/stage.ts';
import type { Application, State } from '../../src/process/state.ts';
import { expert, type Given, ledger } from './given-panel.ts';
import { acts, done, id, put, visit } from './panel-acts.ts';

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
    expect(kinds(met)).toEqual([[id, 'panel.drawn', 'panel.drawn']]);
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
    expect(kinds(other)).toEqual([[id, 'score.recorded', 'score.recorded']]);
    expect(other.one.panel.scores.B?.total).toBe('1');
  });

  it('two visits contradict, also before the experts are done', () => {
    const met = twice('site.recorded', () => {});
    expect(kinds(met)).toEqual([[id, 'site.recorded', 'site.recorded']]);
    const given = standing('passed');
    const one = given.application(id);
    given.write(acts['site.recorded'](one));
    given.write(acts['site.recorded'](one));
    expect(stageOf(one)).toBe('passed');
    expect(kinds({ given })).toEqual([[id, 'site.recorded', 'site.recorded']]);
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
