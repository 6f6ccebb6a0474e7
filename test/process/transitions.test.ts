import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import type { Decision } from '../../src/process/decision.ts';
import type { Act, EventType } from '../../src/process/event.ts';
import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../src/process/form.ts';
import { decline, propose } from '../../src/process/meeting.ts';
import { withdraw } from '../../src/process/receive.ts';
import { type OnApplication, type Stage, stageOf, stages, transitions } from '../../src/process/stage.ts';
import { type Desk, desk, dossier, on, outcome } from './given-desk.ts';
import { acts as panelActs, put } from './panel-acts.ts';
import { acts as publicActs } from './public-acts.ts';

/** The acts between the receipt and the publicity that are neither of a panel nor of a visit; those have their own tables. */
const ours = [
  'application.completed',
  'application.withdrawn',
  'form.passed',
  'form.refused',
  'material.requested',
  'material.waived',
  'question.answered',
  'meeting.proposed',
  'meeting.declined',
] as const;

type Ours = (typeof ours)[number];

/** Art. 10 and 11 by hand: in which stages each may happen. Nothing of it is read from the code. */
const may: Record<Ours, readonly Stage[]> = {
  'application.completed': ['received', 'requested'],
  'application.withdrawn': [
    'received',
    'requested',
    'passed',
    'reviewed',
    'visited',
    'proposed',
    'publicised',
    'measured',
  ],
  'form.passed': ['received', 'requested'],
  'form.refused': ['received', 'requested'],
  'material.requested': ['received', 'requested'],
  'material.waived': ['received', 'requested'],
  'question.answered': ['received', 'requested', 'passed', 'reviewed', 'visited'],
  'meeting.proposed': ['visited'],
  'meeting.declined': ['passed', 'reviewed', 'visited', 'proposed'],
};

const public_: readonly Stage[] = ['publicised'];

/** The acts that have tables of their own, by the same articles. */
const others: Record<Exclude<OnApplication, Ours>, readonly Stage[]> = {
  'panel.drawn': ['passed'],
  'panel.assigned': ['passed'],
  'expert.recused': ['received', 'requested', 'passed'],
  'sheet.issued': ['passed'],
  'score.recorded': ['passed'],
  'panel.closed': ['passed'],
  'site.planned': ['passed', 'reviewed'],
  'site.recorded': ['passed', 'reviewed'],
  'site.settled': ['passed', 'visited'],
  'batch.publicised': ['proposed'],
  'publicity.restarted': public_,
  'objection.filed': public_,
  'objection.accepted': public_,
  'objection.dismissed': public_,
  'objection.upheld': public_,
  'batch.recognised': public_,
  // Of triennial dossiers only; their own table is life/transitions.test.ts.
  'review.measured': ['received', 'requested', 'measured'],
  'review.confirmed': ['measured'],
  'review.revoked': ['measured', 'confirmed'],
};

it('every act on an application is in one table of its transitions, in every stage', () => {
  const ofReviews = ['review.measured', 'review.confirmed', 'review.revoked'] as const;
  const tabled: EventType[] = [...(Object.keys(panelActs) as OnApplication[]), ...publicActs, ...ofReviews];
  expect(tabled.toSorted()).toEqual(Object.keys(others).toSorted());
  expect(transitions).toEqual({ ...may, ...others });
  expect(Object.keys(put).toSorted()).toEqual([...stages].toSorted());
});

const august = on('2024-08-01');

function standing(stage: Stage): Desk {
  const given = desk();
  given.receive(dossier('甲', { open: { '6.1.prospects': 'human' }, lacking: { '10.6': 'missing' } }));
  const one = given.one();
  put[stage](one);
  if (one.site.recorded) one.site.recorded = { ...one.site.recorded, result: 'true' };
  // What else the step asks for is there, so that only the stage decides.
  if (stage !== 'received' && stage !== 'requested')
    one.waived['10.6'] = { event: 'e', actor: '王敏', on: '2024-06-03', reason: '…' };
  return given;
}

const answered = (given: Desk): void => {
  const { '6.1.prospects': answer } = given.one().answers;
  given.one().answers['6.1.prospects'] = answer ?? {
    event: 'e',
    actor: '王敏',
    on: '2024-06-03',
    was: 'human',
    reason: '…',
    answer: 'met',
  };
};

const decide: Record<Ours, (given: Desk) => Decision> = {
  'application.completed': (given) =>
    given.receive(dossier('甲二', { name: '运营单位甲' }), '2024-08-01', { replaces: { id: '2024-001', reason: '…' } }),
  'application.withdrawn': (given) => withdraw(given.one(), '…', august),
  'form.passed': (given) => {
    given.one().waived['10.6'] ??= { event: 'e', actor: '王敏', on: '2024-06-03', reason: '…' };
    return passForm(given.year(), given.one(), { note: null, dossier: 'same' }, august);
  },
  'form.refused': (given) => refuseForm(given.year(), given.one(), '…', august),
  'material.requested': (given) =>
    requestMaterial(given.year(), given.one(), { items: ['10.6'], until: '2024-08-20', note: null }, august),
  'material.waived': (given) => waiveMaterial(given.year(), given.one(), '10.6', '另一理由', august),
  'question.answered': (given) =>
    answerQuestion(given.year(), given.one(), { question: '6.1.prospects', answer: 'met', reason: '…' }, august),
  'meeting.proposed': (given) => {
    answered(given);
    const asked = { functions: ['training' as const], mode: 'any-applied' as const, reason: null };
    return propose(given.year(), given.one(), { ...asked, dossier: 'same' }, august);
  },
  'meeting.declined': (given) => decline(given.year(), given.one(), '…', august),
};

/** What is said in a stage where the same has been done already: nothing has to change. */
const already: Partial<Record<Ours, readonly Stage[]>> = {
  'application.withdrawn': ['withdrawn'],
  'form.passed': ['passed', 'reviewed', 'visited', 'proposed', 'publicised', 'recognised'],
  'form.refused': ['form-refused'],
  'meeting.proposed': ['proposed'],
  'meeting.declined': ['declined'],
};

describe.each(ours)('%s', (type) => {
  it.each(stages)('is decided on one that is %s, or refused by an article', (stage) => {
    const given = standing(stage);
    expect(stageOf(given.one())).toBe(stage);
    const decision = decide[type](given);
    if (may[type].includes(stage)) expect(decision).toMatchObject({ ok: true, events: [{ type }] });
    else if (already[type]?.includes(stage)) expect(outcome(decision)).toBe(0);
    else expect(decision).toMatchObject({ ok: false, refusal: { article: expect.stringMatching(/^第.+条/) } });
  });

  it.each(stages)('written elsewhere, has its effect on one that is %s or contradicts', (stage) => {
    const given = standing(stage);
    const act = actFor(type);
    const one = given.one();
    const named = { application: one.id, received: one.received };
    const before = canonical(one);
    // A request takes the place of the one that it knew.
    const known = type === 'material.requested' ? { replaces: one.requested?.event ?? null } : {};
    const event = given.write({ ...act, data: { ...act.data, ...named, ...known } } as Act, '2024-08-01');
    if (may[type].includes(stage)) {
      expect(given.contradictions()).toEqual([]);
      expect(one.last).toEqual({ event: event.hash, type });
      const { last: _, lastOn: __, ...now } = one;
      const { last: ___, lastOn: ____, ...then } = JSON.parse(before);
      expect(canonical(now)).not.toBe(canonical(then));
    } else {
      expect(canonical(one)).toBe(before);
      expect(given.contradictions()).toMatchObject([
        { kind: 'event', settled: null, between: [one.received, event.hash] },
      ]);
    }
  });
});

/** An act as another workspace decided it, on its own copy. */
function actFor(type: Ours): Act {
  const given = standing(type === 'meeting.proposed' ? 'visited' : may[type][0]!);
  if (type === 'meeting.declined') put.passed(given.one());
  const decision = decide[type](given);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return structuredClone(decision.events[0]!);
}
