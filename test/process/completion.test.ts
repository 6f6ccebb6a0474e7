import { describe, expect, it } from 'vitest';
import { answerQuestion, passForm, refuseForm, requestMaterial, waiveMaterial } from '../../src/process/form.ts';
import { reception, withdraw } from '../../src/process/receive.ts';
import { stageOf } from '../../src/process/stage.ts';
import { type Desk, desk, digest, dossier, exitOf, on, outcome, remarksOf } from './given-desk.ts';

const name = '运营单位甲';
const june = on('2024-06-10');

/** Received without two papers; a notice asks for them by 20 July. */
function requested(more: Parameters<typeof dossier>[1] = {}): Desk {
  const given = desk();
  given.receive(dossier('甲', { lacking: { '10.3b': 'missing', '10.6': 'invalid' }, ...more }));
  const asked = { items: ['10.3b', '10.6'], until: '2024-07-20', note: null };
  given.happens(requestMaterial(given.year(), given.one(), asked, june), '2024-06-10');
  return given;
}

describe('a completed dossier (补正)', () => {
  it.each([
    ['before the deadline of the notice', '2024-07-19', []],
    ['on its last day', '2024-07-20', []],
    ['after it', '2024-07-21', ['receive/completed-late']],
  ])('%s is a new version, though the round is over', (_, date, remarks) => {
    const given = requested();
    const decision = given.receive(dossier('甲二', { name }), date);
    expect([outcome(decision), exitOf(decision), remarksOf(decision)]).toEqual([1, 0, remarks]);
    expect(decision).toMatchObject({
      events: [
        {
          type: 'application.completed',
          data: { application: '2024-001', version: 2, why: 'requested', reason: null, replaces: digest('甲') },
        },
      ],
    });
    expect(given.one()).toMatchObject({ version: 2, manifest: digest('甲二'), requested: null, lacking: [] });
    expect(stageOf(given.one())).toBe('received');
  });

  it('of the same recommender only: another one recommends a second application', () => {
    const given = requested();
    const recommender = { body: '某协会', kind: 'association' as const, region: null };
    const decision = given.receive(dossier('甲二', { name, recommender }));
    expect([exitOf(decision), remarksOf(decision)]).toEqual([6, ['receive/twice']]);
    expect(given.one().version).toBe(1);
  });

  it('once a notice: a second one in the same command is another application, the same one nothing', () => {
    const given = requested();
    const take = reception(given.state(), on('2024-06-20'));
    const types = ['甲二', '甲二', '甲三'].map((files) => {
      const decision = take({ incoming: dossier(files, { name }) });
      return [
        ...(decision.ok ? decision.events.map(({ type }) => type) : []),
        exitOf(decision),
        ...remarksOf(decision),
      ];
    });
    expect(types).toEqual([
      ['application.completed', 0],
      [0, 'receive/again'],
      ['application.received', 6, 'receive/twice'],
    ]);
  });

  it('says so where a new doubt came with it', () => {
    const given = requested({ doubts: ['region/mismatch'] });
    const more = { name, doubts: ['region/mismatch', 'region/bingtuan'] };
    const decision = given.receive(dossier('甲二', more), '2024-06-20');
    expect(decision).toMatchObject({
      exit: 6,
      remarks: [{ code: 'receive/doubt', args: { code: 'region/bingtuan' } }],
    });
  });

  it('is not before the notice', () => {
    expect(outcome(requested().receive(dossier('甲二', { name }), '2024-06-09'))).toBe('act/before');
  });
});

describe('a replaced dossier', () => {
  const replace = (given: Desk, files: string, id = '2024-001', of = name, date = '2024-07-05') =>
    given.receive(dossier(files, { name: of }), date, { replaces: { id, reason: '扫描不清' } });
  const fresh = (): Desk => {
    const given = desk();
    given.receive(dossier('甲', { lacking: { '10.6': 'missing' } }));
    return given;
  };

  it('keeps the number and the reason, also after the deadline', () => {
    const given = fresh();
    expect(replace(given, '甲二')).toMatchObject({
      events: [{ data: { application: '2024-001', version: 2, why: 'replaced', reason: '扫描不清' } }],
    });
    replace(given, '甲三');
    expect([given.one().version, given.one().manifest]).toEqual([3, digest('甲三')]);
    expect([...given.year().applications]).toHaveLength(1);
  });

  it('counts on within one command', () => {
    const given = fresh();
    const take = reception(given.state(), on('2024-07-05'));
    const replaces = { id: '2024-001', reason: '…' };
    const versions = ['甲二', '甲三'].map((files) => {
      const decision = take({ incoming: dossier(files, { name }), replaces });
      return decision.ok && decision.events.map(({ data }) => data);
    });
    expect(versions).toMatchObject([
      [{ version: 2, replaces: digest('甲') }],
      [{ version: 3, replaces: digest('甲二') }],
    ]);
  });

  it.each<
    [
      string,
      (given: Desk) => unknown,
      Parameters<typeof replace> extends [Desk, string, ...infer R] ? R : never,
      string,
      number,
    ]
  >([
    ['of another operator', () => {}, ['2024-001', '别家'], 'batch/other-operator', 6],
    ['of nobody', () => {}, ['2024-009'], 'batch/other-operator', 6],
    ['before the receipt', () => {}, ['2024-001', name, '2024-06-02'], 'act/before', 4],
    [
      'after the form review',
      (given) => {
        given.happens(waiveMaterial(given.year(), given.one(), '10.6', '…', june), '2024-06-10');
        given.happens(passForm(given.year(), given.one(), { note: null, dossier: 'same' }, june), '2024-06-10');
      },
      [],
      'batch/form-over',
      4,
    ],
    [
      'of one refused',
      (given) => given.happens(refuseForm(given.year(), given.one(), '…', june), '2024-06-10'),
      [],
      'application/ended',
      4,
    ],
    [
      'of a number given twice',
      (given) =>
        given.write({ type: 'application.received', data: { id: '2024-001', ...dossier('乙') } }, '2024-06-05'),
      [],
      'application/ambiguous',
      6,
    ],
  ])('%s', (_, before, rest, code, exit) => {
    const given = fresh();
    before(given);
    const decision = replace(given, '甲二', ...rest);
    expect([outcome(decision), exitOf(decision)]).toEqual([code, exit]);
  });
});

describe('what people had answered', () => {
  const open = { '6.1.prospects': 'human', '6.5.cluster': 'query', '6.1.years': 'relaxable' } as const;
  const measured = { '6.5.cluster': '40/100', '6.1.years': '20' };

  function answered(): Desk {
    const given = requested({ open, measured, doubts: ['region/mismatch'] });
    for (const [question, answer] of [
      ['6.1.prospects', 'met'],
      ['6.5.cluster', 'met'],
      ['6.1.years', 'relaxed'],
      ['region/mismatch', 'met'],
    ] as const)
      given.happens(answerQuestion(given.year(), given.one(), { question, answer, reason: '…' }, june), '2024-06-10');
    given.happens(waiveMaterial(given.year(), given.one(), '10.6', '…', june), '2024-06-10');
    return given;
  }

  it.each<[string, Parameters<typeof dossier>[1], string[], string[]]>([
    [
      'the same figures: all stands',
      { open, measured, doubts: ['region/mismatch'], lacking: { '10.6': 'invalid' } },
      ['6.1.prospects', '6.1.years', '6.5.cluster', 'region/mismatch'],
      ['10.6'],
    ],
    [
      'another figure: its answer falls',
      { open, measured: { ...measured, '6.5.cluster': '41/100' }, doubts: ['region/mismatch'] },
      ['6.1.prospects', '6.1.years', 'region/mismatch'],
      [],
    ],
    [
      'another status: its answer falls',
      { open: { ...open, '6.1.years': 'unmet' }, measured },
      ['6.1.prospects', '6.5.cluster'],
      [],
    ],
    ['nothing open any more: all fall', {}, [], []],
  ])('%s', (_, more, answers, waived) => {
    const given = answered();
    given.receive(dossier('甲二', { name, ...more }), '2024-06-20');
    expect(Object.keys(given.one().answers).toSorted()).toEqual(answers);
    expect(Object.keys(given.one().waived)).toEqual(waived);
  });
});

describe('withdrawing', () => {
  it('ends it, once, with its reason', () => {
    const given = desk();
    given.receive(dossier('甲'));
    expect(outcome(withdraw(given.one(), '…', on('2024-06-02')))).toBe('act/before');
    given.happens(withdraw(given.one(), '…', on('2024-06-04')), '2024-06-04');
    expect(stageOf(given.one())).toBe('withdrawn');
    expect(outcome(withdraw(given.one(), '…', on('2024-06-04')))).toBe(0);
    const late = desk();
    late.receive(dossier('乙'), '2024-07-01');
    expect(withdraw(late.one(), '…', on('2024-07-02'))).toMatchObject({
      refusal: { code: 'application/ended', args: { id: '2024-001', why: 'late' } },
    });
  });
});
