import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/core/canonical.ts';
import type { Decision } from '../../../src/process/decision.ts';
import type { Act, EventOf } from '../../../src/process/event.ts';
import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../../src/process/form.ts';
import { confirmReview, revokeReview } from '../../../src/process/life/decide-review.ts';
import { measure } from '../../../src/process/life/measure.ts';
import { decline, propose } from '../../../src/process/meeting.ts';
import { withdraw } from '../../../src/process/receive.ts';
import { type Stage, stageOf, triennial } from '../../../src/process/stage.ts';
import { on, outcome } from '../given-desk.ts';
import { filed, opinion, type Reviewing, reviewing } from './given-review.ts';

/** Where a review can stand; the other stages are those of an application (Art. 11). */
const stages = [
  'received',
  'requested',
  'measured',
  'confirmed',
  'revoked',
  'withdrawn',
  'set-aside',
  'platform-ended',
] as const satisfies readonly Stage[];

type At = (typeof stages)[number];

const form: readonly At[] = ['received', 'requested'];
const open: readonly At[] = ['received', 'requested', 'measured'];

/** Art. 15 by hand: in which stages each act may happen to a review. Nothing of it is read from the code. */
const may = {
  'application.completed': form,
  'application.withdrawn': open,
  'material.requested': form,
  'material.waived': form,
  'question.answered': open,
  'review.measured': open,
  'review.confirmed': ['measured'],
  'review.revoked': ['measured', 'confirmed'],
} as const satisfies Record<string, readonly At[]>;

type Ours = keyof typeof may;

/** In a stage in which the same has been done nothing has to change. */
const already: Partial<Record<Ours, readonly At[]>> = {
  'application.withdrawn': ['withdrawn'],
  'review.confirmed': ['confirmed'],
  'review.revoked': ['revoked'],
};

const september = on('2024-09-01');
const [confirmation, revocation] = ['新工信企业〔2024〕40号', '新工信企业〔2024〕41号'];

/** Acts that bring a review there, on a dossier that lacks 15.2 and has an open norm. */
function standing(stage: At): Reviewing {
  const given = reviewing();
  given.at.filed({ lacking: { '15.2': 'missing' }, open: { '6.1.prospects': 'human' } });
  const one = given.one();
  if (stage === 'requested')
    given.takes(
      requestMaterial(given.year(), one, { items: ['15.2'], until: '2024-07-10', note: null }, on('2024-06-20')),
      '2024-06-20',
    );
  if (stage === 'measured' || stage === 'confirmed' || stage === 'revoked') {
    given.takes(waiveMaterial(given.year(), one, '15.2', '…', on('2024-06-20')), '2024-06-20');
    given.takes(given.measure(), '2024-07-15');
  }
  // With something to put right by the end of August: a revocation may follow in September.
  const rectify = { until: '2024-08-31', matters: '…' };
  if (stage === 'confirmed') given.takes(given.confirm('2024-08-20', { rectify, mayRectify: true }), '2024-08-20');
  if (stage === 'revoked') given.takes(given.revoke('2024-08-20', revocation), '2024-08-20');
  if (stage === 'withdrawn') given.takes(withdraw(one, '…', on('2024-06-20')), '2024-06-20');
  const done = { event: 'e', actor: '王敏', on: '2024-06-20' };
  if (stage === 'set-aside' || stage === 'platform-ended') one.ended = { ...done, why: stage };
  return given;
}

const decide: Record<Ours, (given: Reviewing) => Decision> = {
  'application.completed': (given) => {
    const replaces = { id: '2024-001', reason: '…' };
    return given.receive(filed('复核二', { lacking: { '15.2': 'missing' } }), '2024-09-01', { replaces });
  },
  'application.withdrawn': (given) => withdraw(given.one(), '…', september),
  'material.requested': (given) =>
    requestMaterial(given.year(), given.one(), { items: ['15.2'], until: '2024-09-20', note: null }, september),
  'material.waived': (given) => waiveMaterial(given.year(), given.one(), '15.2', '另一理由', september),
  'question.answered': (given) =>
    answerQuestion(given.year(), given.one(), { question: '6.1.prospects', answer: 'met', reason: '…' }, september),
  'review.measured': (given) => {
    const one = given.one();
    if (form.includes(stageOf(one) as At))
      one.waived['15.2'] = { event: 'e', actor: '王敏', on: '2024-06-03', reason: '…' };
    return measure(given.state(), given.year(), one, opinion({ opinion: '另一意见' }), september);
  },
  'review.confirmed': (given) => {
    const asked = { document: confirmation, reason: null, rectify: null, mayRectify: false };
    return confirmReview(given.state(), given.year(), given.one(), asked, september);
  },
  'review.revoked': (given) => {
    const asked = { document: revocation, reason: '…' };
    return revokeReview(given.state(), given.year(), given.one(), asked, september);
  },
};

const ours = Object.keys(may) as Ours[];

it('the table of the code is the one written here', () => {
  expect(triennial).toEqual(may);
});

describe.each(ours)('%s', (type) => {
  it.each(stages)('is decided on a review that is %s, or refused by an article', (stage) => {
    const given = standing(stage);
    expect(stageOf(given.one())).toBe(stage);
    const decision = decide[type](given);
    if ((may[type] as readonly At[]).includes(stage)) expect(decision).toMatchObject({ ok: true, events: [{ type }] });
    else if (already[type]?.includes(stage)) expect(outcome(decision)).toBe(0);
    else expect(decision).toMatchObject({ ok: false, refusal: { article: expect.stringMatching(/^第.+条/) } });
  });

  it.each(stages)('written elsewhere, has its effect on a review that is %s or contradicts', (stage) => {
    const from = standing((may[type] as readonly At[])[0]!);
    const decision = decide[type](from);
    if (!decision.ok) return expect.unreachable();
    const given = standing(stage);
    const one = given.one();
    const before = canonical(one);
    // An act that takes the place of one names it.
    const known = { 'material.requested': one.requested, 'review.measured': one.review?.measured } as Partial<
      Record<Ours, { event: string } | null>
    >;
    const waived = type === 'material.waived' ? (one.waived['15.2'] ?? null) : null;
    const replaces = type in known || waived ? { replaces: (known[type] ?? waived)?.event ?? null } : {};
    const { data } = decision.events[0]!;
    const event = given.write(
      { type, data: { ...data, received: one.received, ...replaces } } as Act,
      '2024-09-01',
    ) as EventOf<Ours>;
    const open_ = given.contradictions().filter(({ settled }) => !settled);
    if ((may[type] as readonly At[]).includes(stage)) {
      expect(open_).toEqual([]);
      expect(one.last).toEqual({ event: event.hash, type });
    } else {
      expect(open_).toMatchObject([{ kind: 'event', settled: null }]);
      expect(canonical(given.one())).toBe(before);
    }
  });
});

describe('what is only done to an application', () => {
  it.each(stages)('is refused on a review that is %s', (stage) => {
    const given = standing(stage);
    const [year, one] = [given.year(), given.one()];
    const asked = { functions: null, mode: 'any-applied', reason: null, dossier: 'same' } as const;
    const decisions = [
      passForm(year, one, { note: null, dossier: 'same' }, september),
      refuseForm(year, one, '…', september),
      propose(year, one, asked, september),
      decline(year, one, '…', september),
    ];
    for (const decision of decisions)
      expect(decision).toMatchObject({
        ok: false,
        refusal: { code: expect.stringMatching(/^(application|review)\//) },
      });
  });
});
