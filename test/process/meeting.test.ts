import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/process/form.ts';
import { decline, propose, type Proposal } from '../../src/process/meeting.ts';
import { stageOf } from '../../src/process/stage.ts';
import type { Application } from '../../src/process/state.ts';
import { type Desk, desk, dossier, on, outcome } from './given-desk.ts';

const september = on('2024-09-02');
const done = { event: 'd'.repeat(64), actor: '王敏', on: '2024-08-01' };
const usual: Proposal = { functions: null, mode: 'any-applied', reason: null, dossier: 'same' };

const closed = (recommended: boolean) =>
  ({ ...done, result: recommended ? '80' : '59.5', passLine: '60', recommended }) as Application['panel']['closed'];
const visit = (result: 'true' | 'doubtful' | 'false') =>
  ({ ...done, date: '2024-08-01', result }) as Application['site']['recorded'];

/** All steps of Art. 11 behind it; those have their own tests. */
function visited(more: Parameters<typeof dossier>[1] = {}): Desk {
  const given = desk();
  given.receive(dossier('甲', more));
  const one = given.one();
  one.form = { ...done, result: 'passed' };
  one.panel.closed = closed(true);
  one.site.recorded = visit('true');
  return given;
}
const ask = (given: Desk, more: Partial<Proposal> = {}, setting = september) =>
  propose(given.year(), given.one(), { ...usual, ...more }, setting);

describe('the guards of the meeting, in the order of Art. 11', () => {
  it.each<[string, (one: Application) => void, Partial<Proposal>, string, string]>([
    ['form review not passed', (one) => (one.form = null), {}, 'meeting/form', '第十条'],
    ['experts not done', (one) => (one.panel.closed = null), {}, 'meeting/panel', '第十一条'],
    ['not recommended', (one) => (one.panel.closed = closed(false)), {}, 'meeting/not-recommended', '第十一条'],
    ['no visit', (one) => (one.site.recorded = null), {}, 'meeting/site', '第十一条'],
    ['false at the visit', (one) => (one.site.recorded = visit('false')), {}, 'meeting/site-false', '第十一条'],
    [
      'doubtful at the visit',
      (one) => (one.site.recorded = visit('doubtful')),
      {},
      'meeting/site-doubtful',
      '第十一条',
    ],
    ['files changed', () => {}, { dossier: 'changed' }, 'application/changed', '第十条'],
    [
      'a condition unmet',
      (one) => one.open.push({ clause: '6.1.assets', status: 'unmet', measured: '1', cause: null }),
      {},
      'meeting/gate',
      '第六条',
    ],
    [
      'an open norm unanswered',
      (one) => one.open.push({ clause: '6.1.prospects', status: 'human', measured: null, cause: null }),
      {},
      'meeting/questions',
      '第六条',
    ],
    ['a function not applied for', () => {}, { functions: ['consulting'] }, 'meeting/functions', '第七条'],
  ])('%s', (_, spoil, more, code, article) => {
    const given = visited();
    spoil(given.one());
    expect(ask(given, more)).toMatchObject({
      refusal: { code, article, exit: code === 'application/changed' ? 6 : 4 },
    });
  });

  it('the first that is missing is named', () => {
    const given = visited({ open: { '6.1.assets': 'unmet', '6.1.prospects': 'human' } });
    const one = given.one();
    one.panel.closed = null;
    one.site.recorded = null;
    const codes: unknown[] = [];
    const next = (change: () => void): void => {
      codes.push(outcome(ask(given)));
      change();
    };
    one.form = null;
    next(() => (one.form = { ...done, result: 'passed' }));
    next(() => (one.panel.closed = closed(false)));
    next(() => (one.panel.closed = closed(true)));
    next(() => (one.site.recorded = visit('doubtful')));
    next(() => (one.site.settled = { ...done, reason: '复核属实' }));
    next(() => one.open.shift());
    next(() => one.open.shift());
    next(() => {});
    expect(codes).toEqual([
      'meeting/form',
      'meeting/panel',
      'meeting/not-recommended',
      'meeting/site',
      'meeting/site-doubtful',
      'meeting/gate',
      'meeting/questions',
      1,
    ]);
  });

  it.each([
    ['before the last act', '2024-06-02', 'act/before'],
    ['on a day to come', '2027-01-01', 'act/future'],
  ])('%s', (_, date, code) => {
    expect(outcome(ask(visited(), {}, on(date)))).toBe(code);
  });
});

describe('points never make up for a failed condition', () => {
  it.each([
    ['unmet', '6.1.assets', 'unmet', null],
    ['answered against', '6.5.cluster', 'query', 'unmet'],
    ['relaxation denied', '6.1.years', 'relaxable', 'denied'],
  ] as const)('%s', (_, question, status, answer) => {
    const given = visited({ open: { [question]: status } });
    const reason = '专家一致推荐，满分';
    given.one().panel.closed = { ...closed(true)!, result: '100' };
    if (answer)
      given.happens(
        answerQuestion(given.year(), given.one(), { question, answer, reason: '…' }, september),
        '2024-09-02',
      );
    for (const more of [{}, { reason }, { functions: ['training' as const] }])
      expect(ask(given, { reason, ...more })).toMatchObject({
        refusal: { code: 'meeting/gate', args: { clauses: question } },
      });
  });

  it('a recommender found not entitled neither', () => {
    const given = visited({ doubts: ['recommender/not-entitled'] });
    expect(ask(given)).toMatchObject({ refusal: { code: 'meeting/questions', args: { count: 1 } } });
    const asked = { question: 'recommender/not-entitled', answer: 'unmet' as const, reason: '…' };
    given.happens(answerQuestion(given.year(), given.one(), asked, september), '2024-09-02');
    expect(outcome(ask(given))).toBe('meeting/gate');
  });

  it('nor does a reason let pass a site visit found false', () => {
    const given = visited();
    given.one().site.recorded = visit('false');
    expect(outcome(ask(given, { reason: '…' }))).toBe('meeting/site-false');
  });
});

describe('the functions recognised', () => {
  const failing = { '7.4.remote': 'unmet' } as const;
  const both = { '7.4.remote': 'unmet', '7.5.lectures': 'unmet' } as const;
  const open = { '7.4.remote': 'query' } as const;
  it.each<[string, Parameters<typeof dossier>[1], Partial<Proposal>, unknown]>([
    ['all met', {}, {}, [['training', 'finance'], []]],
    ['a part of them', {}, { functions: ['finance'] }, [['finance'], ['training']]],
    ['in the order applied for', {}, { functions: ['finance', 'training'] }, [['training', 'finance'], []]],
    ['a failed one struck', { open: failing }, {}, [['finance'], ['training']]],
    ['a failed one asked for', { open: failing }, { functions: ['training', 'finance'] }, 'meeting/functions'],
    ['a failed one, where all must hold', { open: failing }, { mode: 'all-applied' }, 'meeting/functions'],
    [
      'a failed one left out, where all must hold',
      { open: failing },
      { mode: 'all-applied', functions: ['finance'] },
      'meeting/functions',
    ],
    ['none met', { open: both }, {}, 'meeting/gate'],
    ['none met, one asked for', { open: both }, { functions: ['training'] }, 'meeting/functions'],
    ['none asked for', {}, { functions: [] }, 'meeting/gate'],
    ['one with a question', { open }, {}, 'meeting/questions'],
    ['one with a question left out', { open }, { functions: ['finance'] }, [['finance'], ['training']]],
  ])('%s', (_, more, asked, result) => {
    const decision = ask(visited(more), asked);
    const event = decision.ok ? decision.events[0] : undefined;
    expect(event?.type === 'meeting.proposed' ? [event.data.functions, event.data.struck] : outcome(decision)).toEqual(
      result,
    );
  });

  it('none wholly met names 7.any and what failed', () => {
    expect(ask(visited({ open: both }))).toMatchObject({
      refusal: { args: { clauses: '7.any、7.4.remote、7.5.lectures' } },
    });
  });
});

describe('proposing and declining', () => {
  it('against the experts needs a reason, which is kept', () => {
    const given = visited();
    given.one().panel.closed = closed(false);
    expect(ask(given)).toMatchObject({ refusal: { args: { result: '59.5', passLine: '60' } } });
    expect(ask(given, { reason: '行业急需' })).toMatchObject({ events: [{ data: { note: '行业急需' } }] });
  });

  it('twice is nothing; with other functions it is refused', () => {
    const given = visited();
    given.happens(ask(given), '2024-09-02');
    expect(stageOf(given.one())).toBe('proposed');
    expect(outcome(ask(given))).toBe(0);
    expect(outcome(ask(given, { functions: ['finance', 'training'] }))).toBe(0);
    expect(outcome(ask(given, { functions: ['finance'] }))).toBe('meeting/already');
  });

  it.each<[string, (one: Application) => void, string | number]>([
    ['before the form review', (one) => (one.form = null), 'meeting/form'],
    ['before the experts', (one) => (one.panel.closed = null), 1],
    ['after the visit', () => {}, 1],
    ['in publicity', (one) => (one.publicity = { ...done } as Application['publicity']), 'application/publicised'],
  ])('declining %s: %s', (_, change, result) => {
    const given = visited();
    change(given.one());
    expect(outcome(decline(given.year(), given.one(), '…', september))).toBe(result);
  });

  it('declining ends it, also one on the list; twice is nothing', () => {
    const given = visited();
    given.happens(ask(given), '2024-09-02');
    given.happens(decline(given.year(), given.one(), '不列入', september), '2024-09-02');
    expect(stageOf(given.one())).toBe('declined');
    expect(outcome(decline(given.year(), given.one(), '别的', september))).toBe(0);
    expect(outcome(ask(given))).toBe('application/ended');
  });
});
