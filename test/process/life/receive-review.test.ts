import { describe, expect, it } from 'vitest';
import { requestMaterial } from '../../../src/process/form.ts';
import { withdraw } from '../../../src/process/receive.ts';
import { settle } from '../../../src/process/settle.ts';
import { stageOf } from '../../../src/process/stage.ts';
import { dossier, exitOf, on, outcome, remarksOf } from '../given-desk.ts';
import { done } from '../panel-acts.ts';
import { act, filed, platform, reviewing } from './given-review.ts';

const code = '91650100MA775B9C31';
const other = '91650102XX9000218L';
const two = [{}, { number: 'XJ2021-002', platform: '平台乙' }];

describe('the platform under review is found', () => {
  it.each([
    ['by its number', {}, {}, 'XJ2021-001'],
    ['by its number in small letters', { reviews: 'xj2021-001' }, {}, 'XJ2021-001'],
    ['by operator and name where there is no number', { reviews: undefined }, {}, 'XJ2021-001'],
    ['by operator and name where the number is of a plaque', { reviews: 'XJSF-2021-007' }, {}, 'XJ2021-001'],
    ['by its operator alone, which has but one', { reviews: undefined, platform: '平台新' }, {}, 'XJ2021-001'],
    ['by its credit code, whatever the operator is called', { code, name: '运营单位改名' }, { code }, 'XJ2021-001'],
  ])('%s', (_, more, own, number) => {
    const operator = { name: '运营单位甲', creditCode: (own as { code?: string }).code ?? null, region: '650102' };
    const given = reviewing({ operator });
    const decision = given.receive(filed('复核甲', more));
    expect(decision).toMatchObject({
      ok: true,
      events: [{ data: { id: '2024-001', kind: 'triennial', reviews: number } }],
    });
    expect(given.of(number).review).toMatchObject({ year: 2024, application: '2024-001' });
  });

  it.each([
    ['the second of two, by its number', { reviews: 'XJ2021-002', platform: '平台乙' }, 'XJ2021-002'],
    ['the second of two, by its name', { reviews: undefined, platform: '平台乙' }, 'XJ2021-002'],
  ])('%s', (_, more, number) => {
    const given = reviewing(...two);
    given.receive(filed('复核乙', more));
    expect(given.one().review?.number).toBe(number);
  });

  it.each([
    ['an unknown number', {}, { reviews: 'XJ2021-009' }, 'review/unknown-number', 4, { near: 'XJ2021-001' }],
    [
      'an unknown operator',
      {},
      { reviews: undefined, name: '某' },
      'review/unknown-platform',
      4,
      { near: 'XJ2021-001' },
    ],
    ['the credit code of somebody else', { code }, { code: other }, 'review/operator', 6, { number: 'XJ2021-001' }],
    ['another name, of an operator without a code', {}, { name: '某' }, 'review/operator', 6, {}],
  ])('not where the dossier gives %s', (_, own, more, refusal, exit, args) => {
    const operator = { name: '运营单位甲', creditCode: (own as { code?: string }).code ?? null, region: '650102' };
    const decision = reviewing({ operator }).receive(filed('复核甲', more));
    expect([outcome(decision), exitOf(decision)]).toEqual([refusal, exit]);
    expect(decision).toMatchObject({ refusal: { args } });
  });

  it('not where the operator has two and the name is of neither: the number is asked for', () => {
    const decision = reviewing(...two).receive(filed('复核甲', { reviews: undefined, platform: '平台丙' }));
    expect(decision).toMatchObject({ refusal: { code: 'review/which', args: { numbers: 'XJ2021-001、XJ2021-002' } } });
  });

  it('under its name of today and under that of the last cycle, once the change is on record', () => {
    const change = { what: 'name', from: '平台甲', to: '平台丁', date: '2023-01-10' } as const;
    const rest = { creditCode: null, region: null, document: null, file: null };
    for (const [name, reviews] of [
      ['平台丁', undefined],
      ['平台甲', undefined],
      ['平台丁', 'XJ2021-001'],
    ] as const) {
      const given = reviewing();
      given.write(act('platform.changed', { platform: 'XJ2021-001', ...change, ...rest }), '2023-01-10');
      const decision = given.receive(filed('复核甲', { platform: name, reviews }));
      expect([outcome(decision), remarksOf(decision)]).toEqual([1, []]);
    }
  });

  it('under another name with a remark where no change is on record', () => {
    expect(remarksOf(reviewing().receive(filed('复核甲', { platform: '平台丁' })))).toEqual(['receive/review-name']);
  });
});

it('other functions than were recognised are worth a look', () => {
  const decision = reviewing().receive(filed('复核甲', { functions: ['training', 'consulting'] }));
  expect(remarksOf(decision)).toEqual(['receive/review-functions']);
});

describe('it is due', () => {
  it.each([
    ['on the last day of the year', '2024-12-31', 1],
    ['on the first of the next', '2025-01-01', 'review/not-due'],
    ['since last year', '2023-09-10', 1],
    ['on 29 February', '2024-02-29', 1],
  ])('where its term ends %s (%s)', (_, validUntil, result) => {
    expect(outcome(reviewing({ validUntil }).receive(filed()))).toBe(result);
  });

  it('not again after it was confirmed for this term, nor after it ended', () => {
    const given = reviewing();
    given.at.measured();
    given.takes(given.confirm(), '2024-08-20');
    expect(outcome(given.receive(filed('复核乙'), '2024-09-01'))).toBe('review/decided');
    const ended = { ...done, why: 'cancelled', article: '第十六条（四）', document: '文' } as const;
    expect(outcome(reviewing({ ended }).receive(filed()))).toBe('platform/ended');
  });

  it('not while it is under review in another round', () => {
    const review = { year: 2023, application: '2023-004', received: 'r', on: '2023-06-01' };
    expect(outcome(reviewing({ review }).receive(filed()))).toBe('review/filed');
  });
});

describe('a review goes with the round', () => {
  it.each([
    ['before the opening', '2024-02-29', 'batch/before-opening', 4, []],
    ['on the last day', '2024-06-30', 1, 0, []],
    ['a day late: received, and a person decides', '2024-07-01', 1, 0, ['receive/review-late']],
  ])('%s (%s)', (_, date, result, exit, remarks) => {
    const decision = reviewing().receive(filed(), date);
    expect([outcome(decision), exitOf(decision), remarksOf(decision)]).toEqual([result, exit, remarks]);
  });

  it('shares the receipt numbers, and is no second application of its operator', () => {
    const given = reviewing();
    const application = dossier('乙', { name: '运营单位甲' });
    expect(outcome(given.receive(application))).toBe(1);
    expect(outcome(given.receive(filed()))).toBe(1);
    expect(outcome(given.receive(dossier('丙')))).toBe(1);
    expect([given.one('2024-002').kind, given.one('2024-003').kind]).toEqual(['triennial', 'application']);
    expect(given.contradictions()).toEqual([]);
    const first = reviewing();
    first.receive(filed());
    expect(remarksOf(first.receive(application))).toEqual([]);
    expect(first.contradictions()).toEqual([]);
  });

  it('changes nothing when it comes again, also after the decision', () => {
    const given = reviewing();
    given.at.measured();
    const again = given.receive(filed(), '2024-08-01');
    expect([outcome(again), remarksOf(again), exitOf(again)]).toEqual([0, ['receive/again'], 0]);
    given.takes(given.confirm(), '2024-08-20');
    expect(outcome(given.receive(filed(), '2024-09-01'))).toBe(0);
  });

  it('is completed by what was asked for, whoever sends it', () => {
    const given = reviewing();
    given.at.filed({ lacking: { '15.2': 'missing' } });
    given.takes(
      requestMaterial(
        given.year(),
        given.one(),
        { items: ['15.2'], until: '2024-07-10', note: null },
        on('2024-06-20'),
      ),
      '2024-06-20',
    );
    expect(stageOf(given.one())).toBe('requested');
    const body = { body: '别的局', kind: 'prefecture', region: '650100' } as const;
    const yearly = { '2023': { served: 50 } };
    const decision = given.receive(filed('补正', { recommender: body, yearly }), '2024-07-11');
    expect(decision).toMatchObject({
      ok: true,
      events: [{ type: 'application.completed', data: { why: 'requested', reviews: 'XJ2021-001' } }],
    });
    expect(remarksOf(decision)).toEqual(['receive/completed-late']);
    expect([given.one().version, given.one().lacking, given.one().review?.yearly]).toEqual([2, [], yearly]);
  });

  it('is replaced where a person says so, of the same platform alone', () => {
    const given = reviewing(...two);
    given.at.filed();
    const replaces = { id: '2024-001', reason: '更换扫描件' };
    const wrong = filed('复核乙', { reviews: 'XJ2021-002', platform: '平台乙' });
    expect(outcome(given.receive(wrong, '2024-06-10', { replaces }))).toBe('review/other-platform');
    expect(outcome(given.receive(filed('复核丙'), '2024-06-10', { replaces }))).toBe(1);
    expect(given.one().version).toBe(2);
    const application = dossier('丁', { name: '运营单位甲' });
    expect(outcome(given.receive(application, '2024-06-10', { replaces }))).toBe('application/kind');
  });

  it('two of one platform contradict each other until a person keeps one', () => {
    for (const keep of ['2024-001', '2024-002']) {
      const given = reviewing();
      given.at.filed();
      const second = given.receive(filed('复核乙'), '2024-06-04');
      expect([exitOf(second), remarksOf(second)]).toEqual([6, ['receive/review-twice']]);
      const [one] = given.contradictions();
      expect(one).toMatchObject({ key: 'operator:2024:XJ2021-001', names: ['2024-001', '2024-002'] });
      expect(outcome(given.measure())).toBe('application/contradiction');
      const settled = settle(given.year(), one!.key, { keep: [keep], reason: '以新的为准' }, on('2024-06-10'));
      given.takes(settled, '2024-06-10');
      const left = keep === '2024-001' ? '2024-002' : '2024-001';
      expect([stageOf(given.one(keep)), stageOf(given.one(left))]).toEqual(['received', 'set-aside']);
      expect(given.of().review?.application).toBe(keep);
      given.takes(given.measure({}, '2024-07-15', keep), '2024-07-15');
      given.takes(given.confirm('2024-08-20', {}, keep), '2024-08-20');
      expect(given.of().validUntil).toBe('2027-09-10');
    }
  });

  it('withdrawn counts as not filed, and another may come', () => {
    const given = reviewing();
    given.at.filed();
    given.takes(withdraw(given.one(), '来函撤回', on('2024-06-20')), '2024-06-20');
    expect([given.of().review, given.life().reviews[0]?.void]).toEqual([null, true]);
    expect(outcome(given.receive(filed('复核乙'), '2024-06-25'))).toBe(1);
    expect(given.of().review?.application).toBe('2024-002');
    expect(platform().review).toBeNull();
  });
});
