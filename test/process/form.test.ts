import { describe, expect, it } from 'vitest';
import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../src/process/form.ts';
import { questionsOf, standing, stillLacking } from '../../src/process/questions.ts';
import { stageOf } from '../../src/process/stage.ts';
import type { Answer } from '../../src/process/state.ts';
import { undo } from '../../src/process/undo.ts';
import { type Desk, desk, dossier, on, outcome, remarksOf } from './given-desk.ts';

const june = on('2024-06-10');
const same = { note: null, dossier: 'same' as const };

function received(more: Parameters<typeof dossier>[1] = {}): Desk {
  const given = desk();
  given.receive(dossier('甲', more));
  return given;
}
const pass = (given: Desk, more = {}, setting = june) =>
  passForm(given.year(), given.one(), { ...same, ...more }, setting);
const waive = (given: Desk, item: string, reason = '原件核对') =>
  waiveMaterial(given.year(), given.one(), item, reason, june);
const request = (given: Desk, items: string[], until = '2024-07-01') =>
  requestMaterial(given.year(), given.one(), { items, until, note: null }, june);
const answer = (given: Desk, question: string, said: Answer['answer'], reason = '…') =>
  answerQuestion(given.year(), given.one(), { question, answer: said, reason }, june);

describe('passing the form review', () => {
  it('needs every required material, or a waiver with a reason', () => {
    const given = received({ lacking: { '10.3b': 'missing', '10.6': 'invalid' } });
    expect(pass(given)).toMatchObject({
      refusal: {
        code: 'form/lacking',
        article: '第十条',
        args: { id: '2024-001', items: '10.3b、10.6' },
        next: 'review request 2024-001 --item 10.3b --item 10.6 --until …',
      },
    });
    given.happens(waive(given, '10.3b'), '2024-06-10');
    expect(pass(given)).toMatchObject({ refusal: { args: { items: '10.6' } } });
    expect(stillLacking(given.one())).toEqual([{ item: '10.6', status: 'invalid' }]);
    given.happens(waive(given, '10.6'), '2024-06-10');
    expect(pass(given)).toMatchObject({ events: [{ data: { version: 1, waived: ['10.3b', '10.6'], note: null } }] });
  });

  it('looks at papers only: an unmet condition is said, and no hindrance', () => {
    const given = received({ open: { '6.1.assets': 'unmet', '7.4.remote': 'unmet', '7.5.lectures': 'unmet' } });
    expect(remarksOf(pass(given))).toEqual(['form/unmet', 'form/no-function']);
    expect(remarksOf(pass(received({ open: { '7.4.remote': 'unmet' } })))).toEqual([]);
  });

  it.each([
    ['the files have changed', { dossier: 'changed' as const }, june, 'application/changed'],
    ['the files are elsewhere', { dossier: 'absent' as const }, june, 1],
    ['before the receipt', {}, on('2024-06-02'), 'act/before'],
    ['on the day of the receipt', {}, on('2024-06-03'), 1],
    ['on a day to come', {}, on('2024-06-10', '2024-06-09'), 'act/future'],
  ])('%s: %s', (_, more, setting, result) => {
    expect(outcome(pass(received(), more, setting))).toBe(result);
  });

  it('again is nothing; refused after it is refused; taken back, all is open again', () => {
    const given = received();
    given.happens(pass(given), '2024-06-10');
    expect(outcome(pass(given))).toBe(0);
    expect(outcome(refuseForm(given.year(), given.one(), '…', june))).toBe('form/over');
    expect(outcome(request(given, ['10.1']))).toBe('form/over');
    expect(outcome(waive(given, '10.1'))).toBe('form/over');
    given.happens(
      undo(given.year(), given.one(), { event: given.one().last.event, reason: '误操作' }, june),
      '2024-06-10',
    );
    expect(stageOf(given.one())).toBe('received');
    given.happens(refuseForm(given.year(), given.one(), '…', june), '2024-06-10');
    expect([stageOf(given.one()), outcome(refuseForm(given.year(), given.one(), '别的', june))]).toEqual([
      'form-refused',
      0,
    ]);
    expect(outcome(pass(given))).toBe('application/ended');
  });

  it('waits for a person where a contradiction hangs over it', () => {
    const given = received();
    given.receive(dossier('乙', { name: '运营单位甲' }));
    expect(pass(given)).toMatchObject({
      refusal: { code: 'application/contradiction', exit: 6, args: { key: 'operator:2024:=运营单位甲' } },
    });
  });
});

describe('asking for material', () => {
  it.each([
    ['the day of the notice', '2024-06-10', 'request/until'],
    ['the day after', '2024-06-11', 1],
  ])('until %s (%s): %s', (_, until, result) => {
    expect(outcome(request(received({ lacking: { '10.6': 'missing' } }), ['10.6'], until))).toBe(result);
  });

  it('says which was not lacking, each item once; the same notice again is nothing, a later one takes its place', () => {
    const given = received({ lacking: { '10.6': 'missing' } });
    const first = request(given, ['10.6', '10.1', '10.6']);
    expect(first).toMatchObject({
      events: [{ data: { items: ['10.6', '10.1'] } }],
      remarks: [{ code: 'request/present', args: { items: '10.1' } }],
    });
    given.happens(first, '2024-06-10');
    expect(outcome(request(given, ['10.6', '10.1']))).toBe(0);
    given.happens(request(given, ['10.6'], '2024-07-09'), '2024-06-10');
    expect(given.one().requested).toMatchObject({ items: ['10.6'], until: '2024-07-09' });
  });

  it('and waiving: only what is lacking, a repeated waiver is nothing', () => {
    const given = received({ lacking: { '10.6': 'missing' } });
    expect(outcome(waive(given, '10.1'))).toBe('waive/not-lacking');
    given.happens(waive(given, '10.6'), '2024-06-10');
    expect(outcome(waive(given, '10.6'))).toBe(0);
    expect(outcome(waive(given, '10.6', '另有证明'))).toBe(1);
  });
});

describe('answers', () => {
  const open = {
    '6.1.prospects': 'human',
    '6.5.cluster': 'query',
    '6.1.years': 'relaxable',
    '6.6.growth': 'unknown',
    '6.1.assets': 'unmet',
    '7.any': 'unknown',
    '7.4.remote': 'query',
  } as const;
  const given = (): Desk => received({ open, doubts: ['region/mismatch'] });

  it('are asked for in the order of the pack, then doubts; what failed or follows is no question', () => {
    expect(questionsOf(given().one()).map(({ question, kind }) => `${question} ${kind}`)).toEqual([
      '6.1.prospects open-norm',
      '6.5.cluster query',
      '6.1.years relaxation',
      '6.6.growth unknown',
      '7.4.remote query',
      'region/mismatch doubt',
    ]);
  });

  const relax = ['6.1.years'];
  const others = ['6.1.prospects', '6.5.cluster', '6.6.growth', '7.4.remote', 'region/mismatch'];
  it.each([
    ...relax.flatMap((question) => [
      [question, 'relaxed', 1],
      [question, 'denied', 1],
      [question, 'met', 'answer/relax-only'],
      [question, 'unmet', 'answer/relax-only'],
    ]),
    ...others.flatMap((question) => [
      [question, 'met', 1],
      [question, 'unmet', 1],
      [question, 'relaxed', 'answer/not-relaxable'],
      [question, 'denied', 'answer/not-relaxable'],
    ]),
    ...['6.1.assets', '7.any', '6.9', 'constructor'].map((question) => [question, 'met', 'answer/not-open']),
  ] as [string, Answer['answer'], string | number][])('%s = %s: %s', (question, said, result) => {
    expect(outcome(answer(given(), question, said))).toBe(result);
  });

  it.each([
    ['6.1.prospects', 'met', []],
    ['6.1.prospects', 'unmet', ['6.1.prospects']],
    ['6.1.years', 'relaxed', []],
    ['6.1.years', 'denied', ['6.1.years']],
    ['region/mismatch', 'met', []],
    ['region/mismatch', 'unmet', ['region/mismatch']],
  ] as [string, Answer['answer'], string[]][])('%s = %s leaves unmet %j', (question, said, unmet) => {
    const one = given();
    one.happens(answer(one, question, said), '2024-06-10');
    expect(standing(one.one()).unmet.toSorted()).toEqual(['6.1.assets', ...unmet].toSorted());
    expect(standing(one.one()).unanswered).not.toContain(question);
  });

  it.each([
    ['met', 'met'],
    ['unmet', 'unmet'],
  ] as const)('of a function decide that function only: %s', (said, state) => {
    const one = given();
    expect(standing(one.one()).functions.map((each) => each.state)).toEqual(['open', 'met']);
    one.happens(answer(one, '7.4.remote', said), '2024-06-10');
    expect(standing(one.one()).functions.map((each) => each.state)).toEqual([state, 'met']);
    expect(standing(one.one()).unmet).toEqual(['6.1.assets']);
  });

  it('say what they answered; the same again is nothing, another one takes its place until the meeting', () => {
    const one = given();
    expect(answer(one, '6.1.years', 'relaxed')).toMatchObject({ events: [{ data: { was: 'relaxable' } }] });
    expect(answer(one, 'region/mismatch', 'met')).toMatchObject({ events: [{ data: { was: 'doubt' } }] });
    one.happens(answer(one, '6.5.cluster', 'met'), '2024-06-10');
    expect(outcome(answer(one, '6.5.cluster', 'met'))).toBe(0);
    expect(outcome(answer(one, '6.5.cluster', 'met', '另一理由'))).toBe(1);
    one.happens(pass(one), '2024-06-10');
    expect(outcome(answer(one, '6.5.cluster', 'unmet'))).toBe(1);
    one.one().meeting = { event: 'e'.repeat(64), actor: '王敏', on: '2024-06-10', result: 'proposed', functions: [] };
    expect(outcome(answer(one, '6.5.cluster', 'unmet'))).toBe('form/over');
  });
});

describe('two workspaces that merge', () => {
  it.each([
    [
      'answers',
      { type: 'question.answered', data: { question: '6.4.team', was: 'human', answer: 'unmet', reason: '…' } },
    ],
    ['waivers', { type: 'material.waived', data: { item: '10.6', status: 'missing', reason: '另一理由' } }],
    ['requests', { type: 'material.requested', data: { items: ['10.1'], until: '2024-07-01', note: null } }],
  ] as const)('and hold different %s: the second contradicts, and takes the place of none', (_, { type, data }) => {
    const given = received({ lacking: { '10.6': 'missing' }, open: { '6.4.team': 'human' } });
    const { id, received: hash } = given.one();
    const first = { application: id, received: hash, replaces: null };
    const own = {
      'question.answered': { question: '6.4.team', was: 'human', answer: 'met' as const, reason: '…' },
      'material.waived': { item: '10.6', status: 'missing' as const, reason: '…' },
      'material.requested': { items: ['10.6'], until: '2024-06-30', note: null },
    }[type];
    given.write({ type, data: { ...first, ...own } } as never, '2024-06-10');
    const before = JSON.stringify([given.one().answers, given.one().waived, given.one().requested]);
    given.write({ type, data: { ...first, ...data } } as never, '2024-06-10');
    expect(given.contradictions()).toMatchObject([{ kind: 'event', names: [id, type, type] }]);
    expect(JSON.stringify([given.one().answers, given.one().waived, given.one().requested])).toBe(before);
  });
});
