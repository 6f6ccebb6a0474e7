import { describe, expect, it } from 'vitest';
import { answerQuestion, passForm, waiveMaterial } from '../../../src/process/form.ts';
import { confirmBatch } from '../../../src/process/life/confirm-batch.ts';
import { closeRectification, lapse } from '../../../src/process/life/lapse.ts';
import { dueReviews } from '../../../src/process/life/due-reviews.ts';
import { lifeFor } from '../../../src/process/life/life.ts';
import { remind } from '../../../src/process/life/remind.ts';
import { platformStatus } from '../../../src/process/platforms.ts';
import { withdraw } from '../../../src/process/receive.ts';
import { settle } from '../../../src/process/settle.ts';
import { stageOf } from '../../../src/process/stage.ts';
import { undo } from '../../../src/process/undo.ts';
import { on, outcome, remarksOf } from '../given-desk.ts';
import { act, filed, opinion, type Reviewing, reviewing } from './given-review.ts';

const elsewhere = { ...on('2024-08-20'), authority: false };

describe('measured', () => {
  it.each([
    ['by the authority of the seat', {}, 1],
    [
      'by an industry office that is not on record, with a remark',
      { kind: 'industry-office', body: '自治区商务厅', region: null },
      1,
    ],
    ['by an association', { kind: 'association', body: '自治区中小企业协会', region: null }, 'measure/association'],
    ['by one that is called an authority', { body: '乌鲁木齐市中小企业协会' }, 'measure/association'],
    [
      'by one that is called an industry office',
      { kind: 'industry-office', body: '自治区纺织行业协会', region: null },
      'measure/association',
    ],
    ['by the authority of another prefecture', { body: '喀什地区工业和信息化局', region: '653100' }, 'measure/region'],
    ['by a county', { body: '乌鲁木齐市天山区工信局', region: '650102' }, 'measure/region'],
    ['by an authority whose name tells no region', { body: '工业和信息化局', region: null }, 'measure/region'],
    // The dossier is filed with the local body and comes to the region with its opinion (Art. 15).
    ['on the day before our receipt', { date: '2024-06-02' }, 1],
    ['on the first day of the year of the round', { date: '2024-01-01' }, 1],
    ['on the day before that', { date: '2023-12-31' }, 'measure/date'],
    ['on the day of the record', { date: '2024-07-15' }, 1],
    ['on the day after it', { date: '2024-07-16' }, 'measure/date'],
  ] as const)('%s', (_, asked, result) => {
    const given = reviewing();
    given.at.filed();
    expect(outcome(given.measure(asked))).toBe(result);
  });

  it.each([
    ['a prefecture whose association recommended it', '650102', '650100', 1],
    ['a city of 兵团, which is a seat of its own', '659001', '659001', 1],
    ['one that moved to another prefecture', '653101', '653100', 1],
    ['the old prefecture of one that moved', '653101', '650100', 'measure/region'],
  ])('by the seat: %s', (_, seat, region, result) => {
    const office = { kind: 'prefecture', body: null, region: '650100' } as const;
    const given = reviewing({ operator: { name: '运营单位甲', creditCode: null, region: seat }, office });
    given.at.filed();
    expect(outcome(given.measure({ region }))).toBe(result);
  });

  it('not while a required material lacks, unless it is waived; no form is passed and no question kept from being answered', () => {
    const given = reviewing();
    given.at.filed({ lacking: { '15.3': 'missing' }, open: { '6.1.prospects': 'human' } });
    expect(outcome(given.measure())).toBe('measure/lacking');
    const pass = passForm(given.year(), given.one(), { note: null, dossier: 'same' }, on('2024-06-20'));
    expect(outcome(pass)).toBe('application/kind');
    given.takes(waiveMaterial(given.year(), given.one(), '15.3', '已看过原件', on('2024-06-20')), '2024-06-20');
    given.takes(given.measure(), '2024-07-15');
    const answer = { question: '6.1.prospects', answer: 'met', reason: '…' } as const;
    given.takes(answerQuestion(given.year(), given.one(), answer, on('2024-07-20')), '2024-07-20');
    expect(remarksOf(given.confirm())).toEqual([]);
  });

  it('once; another result takes its place with a trace, and can be taken back', () => {
    const given = reviewing();
    const [first] = given.at.measured();
    expect(outcome(given.measure())).toBe(0);
    const again = given.measure({ result: 'unqualified' }, '2024-07-18');
    expect(again).toMatchObject({ events: [{ data: { result: 'unqualified', replaces: first!.hash } }] });
    given.takes(again, '2024-07-18');
    expect(given.life().reviews[0]?.measured?.result).toBe('unqualified');
    expect(given.one().review?.measured?.result).toBe('unqualified');
    const back = undo(given.year(), given.one(), { event: given.one().last.event, reason: '误录' }, on('2024-07-19'));
    expect(outcome(back)).toBe(1);
  });

  it('twice by workspaces that did not know of each other: a person keeps one', () => {
    for (const [keep, result] of [
      ['1', 'qualified'],
      ['2', 'unqualified'],
    ] as const) {
      const given = reviewing();
      given.at.filed();
      const second = given.measure({ result: 'unqualified' });
      given.takes(given.measure(), '2024-07-15');
      given.takes(second, '2024-07-15');
      const [one] = given.contradictions();
      expect(one).toMatchObject({ kind: 'event', settled: null });
      given.takes(settle(given.year(), one!.key, { keep: [keep], reason: '…' }, on('2024-07-20')), '2024-07-20');
      expect(given.life().reviews[0]?.measured?.result).toBe(result);
    }
  });
});

describe('confirmed', () => {
  it.each([
    ['before its end', '2021-09-10', '2024-09-10', '2027-09-10'],
    ['after its end, from the old end all the same', '2020-12-01', '2023-12-01', '2026-12-01'],
    ['over 29 February: begun on one, ended on the 28th', '2021-02-28', '2024-02-28', '2027-02-28'],
    ['from 29 February', '2021-03-01', '2024-02-29', '2027-02-28'],
    ['by calendar years', '2022-01-01', '2024-12-31', '2027-12-31'],
  ])('%s (%s–%s)', (_, validFrom, validUntil, until) => {
    const given = reviewing({ validFrom, validUntil });
    given.at.measured();
    expect(given.confirm()).toMatchObject({ events: [{ data: { validFrom: validUntil, validUntil: until } }] });
    given.takes(given.confirm(), '2024-08-20');
    expect(given.of()).toMatchObject({ validUntil: until, review: null, ended: null });
    expect(given.of().terms.map((term) => [term.from, term.until])).toEqual([
      [validFrom, validUntil],
      [validUntil, until],
    ]);
    expect(outcome(given.confirm())).toBe(0);
  });

  it('once more three years later: 2024-02-29 → 2027-02-28 → 2030-02-28', () => {
    const given = reviewing({ validFrom: '2024-02-29', validUntil: '2027-02-28' });
    expect(outcome(given.receive(filed()))).toBe('review/not-due');
    given.of().validUntil = '2024-02-29';
    given.at.measured();
    given.takes(given.confirm(), '2024-08-20');
    expect(given.of().validUntil).toBe('2027-02-28');
  });

  it('after expiry it waits as 期满待复核 until it is decided', () => {
    const given = reviewing({ validUntil: '2024-07-01' });
    given.at.measured();
    const of = (day: string) => platformStatus(given.of(), day);
    expect([of('2024-07-01'), of('2024-07-02')]).toEqual(['ending', 'review-pending']);
    given.takes(given.confirm('2024-08-20'), '2024-08-20');
    expect([of('2024-08-20'), given.of().validUntil]).toEqual(['valid', '2027-07-01']);
  });

  it.each([
    ['only by the authority', (g: Reviewing) => g.at.measured(), {}, 'act/authority', elsewhere],
    ['not before the opinion', (g: Reviewing) => g.at.filed(), {}, 'review/no-opinion', on('2024-08-20')],
    [
      'against an unqualified opinion with a reason only',
      (g: Reviewing) => g.at.measured({ result: 'unqualified' }),
      {},
      'review/reason',
      on('2024-08-20'),
    ],
    [
      'against it, with a reason',
      (g: Reviewing) => g.at.measured({ result: 'unqualified' }),
      { reason: '复查合格' },
      1,
      on('2024-08-20'),
    ],
    ['not dated before the opinion', (g: Reviewing) => g.at.measured(), {}, 'act/before', on('2024-07-14')],
  ] as const)('%s', async (_, begin, more, result, setting) => {
    const given = reviewing();
    begin(given);
    const { confirmReview } = await import('../../../src/process/life/decide-review.ts');
    const asked = { document: '新工信企业〔2024〕40号', reason: null, rectify: null, mayRectify: false, ...more };
    expect(outcome(confirmReview(given.state(), given.year(), given.one(), asked, setting))).toBe(result);
  });

  it('a verdict that fails is a proposal: a reason is owed', () => {
    const given = reviewing();
    given.at.measured({}, { open: { '6.6.served': 'unmet' }, measured: { '6.6.served': '28' } });
    expect(given.confirm()).toMatchObject({ refusal: { code: 'review/reason', args: { against: 'fails' } } });
    expect(outcome(given.confirm('2024-08-20', { reason: '疫情影响，次年已恢复' }))).toBe(1);
  });

  it('says what nobody answered, a rectification that was proposed, and an odd document', () => {
    const given = reviewing();
    given.at.measured({ result: 'rectify' }, { open: { '6.1.prospects': 'human', '6.5.cluster': 'query' } });
    const remarks = remarksOf(given.confirm('2024-08-20', { document: '文件' }));
    expect(remarks).toEqual(['recognise/document', 'review/unanswered', 'review/norms', 'review/rectify-proposed']);
  });
});

describe('confirmed together', () => {
  const four = ['甲', '乙', '丙', '丁'].map((name, i) => ({
    number: `XJ2021-00${i + 1}`,
    platform: `平台${name}`,
    operator: { name: `运营单位${name}`, creditCode: null, region: '650102' },
  }));
  const asked = { document: '新工信企业〔2024〕40号', reason: null, rectify: null, mayRectify: false };

  it('are those with a qualified opinion and nothing in question; the others are told why', () => {
    const given = reviewing(...four);
    const more = [{}, { open: { '6.5.cluster': 'query' as const } }, {}, {}];
    four.forEach(({ number, platform, operator }, i) =>
      given.receive(filed(`复核${i}`, { reviews: number, platform, name: operator.name, ...more[i] })),
    );
    const results = ['qualified', 'qualified', 'unqualified'] as const;
    results.forEach((result, i) =>
      given.takes(given.measure({ result }, '2024-07-15', `2024-00${i + 1}`), '2024-07-15'),
    );
    const decision = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    expect(decision).toMatchObject({ ok: true, events: [{ data: { application: '2024-001' } }] });
    expect(decision.ok && decision.remarks?.map(({ args }) => [args['id'], args['cause']])).toEqual([
      ['2024-002', 'unanswered'],
      ['2024-003', 'unqualified'],
      ['2024-004', 'no-opinion'],
    ]);
    given.takes(decision, '2024-08-20');
    const again = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    expect([outcome(again), again.ok && again.exit]).toEqual([0, undefined]);
  });

  // The local body has signed for what only people judge (Art. 15); what is a question of fact holds a dossier back.
  it.each([
    ['open norms', { open: { '6.1.prospects': 'human', '6.3.planning': 'human' } }, null],
    ['an open norm of a function', { open: { '7.4.evaluation': 'human' } }, null],
    ['a relaxation', { open: { '6.1.assets': 'relaxable' } }, 'unanswered'],
    ['a query', { open: { '6.5.cluster': 'query' } }, 'unanswered'],
    ['an unknown fact', { open: { '6.6.served': 'unknown' } }, 'unanswered'],
    [
      'an open norm beside an unknown fact',
      { open: { '6.1.prospects': 'human', '6.6.served': 'unknown' } },
      'unanswered',
    ],
    ['a condition that fails', { open: { '6.6.served': 'unmet' } }, 'fails'],
  ] as const)('%s', (_, of, cause) => {
    const given = reviewing();
    given.at.measured({}, of);
    const decision = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    const { events, remarks } = decision.ok ? decision : expect.unreachable();
    expect([events.length, remarks?.map(({ args }) => args['cause'] ?? null)]).toEqual([cause ? 0 : 1, [cause]]);
  });

  it('say once of all of them how many open norms are not answered', () => {
    const given = reviewing(...four);
    four.forEach(({ number, platform, operator }, i) => {
      const open = { '6.1.prospects': 'human', '6.3.planning': 'human' } as const;
      given.receive(filed(`复核${i}`, { reviews: number, platform, name: operator.name, ...(i < 2 ? { open } : {}) }));
      given.takes(given.measure({}, '2024-07-15', `2024-00${i + 1}`), '2024-07-15');
    });
    const decision = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    expect(outcome(decision)).toBe(4);
    expect(decision.ok && decision.remarks).toEqual([{ code: 'review/norms', args: { count: 4, dossiers: 2 } }]);
  });

  it('leave out one whose materials lack, as two workspaces that merged may have it', () => {
    const given = reviewing();
    given.at.measured();
    given.one().lacking = [{ item: '15.2', status: 'missing' }];
    const decision = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    expect(decision.ok && decision.remarks).toMatchObject([{ args: { cause: 'lacking' } }]);
    expect(outcome(given.confirm())).toBe('review/reason');
  });

  it('where none can be, each is told why, and it is refused', () => {
    const given = reviewing();
    given.at.filed();
    const decision = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    expect(decision).toMatchObject({ ok: true, events: [], exit: 4, remarks: [{ code: 'review/left-out' }] });
  });
});

describe('revoked', () => {
  it('with a reason, after the opinion; the term stays as it was', () => {
    const given = reviewing();
    given.at.filed();
    expect(outcome(given.revoke())).toBe('review/no-opinion');
    given.takes(given.measure({ result: 'unqualified' }), '2024-07-15');
    given.takes(given.revoke(), '2024-08-20');
    expect(given.of()).toMatchObject({ validUntil: '2024-09-10', ended: { why: 'revoked', article: '第十五条' } });
    expect([outcome(given.revoke()), outcome(given.revoke('2024-08-20', '另一文'))]).toEqual([0, 'review/decided']);
    expect(outcome(given.confirm())).toBe('review/decided');
  });

  it('not after a plain confirmation', () => {
    const given = reviewing();
    given.at.measured();
    given.takes(given.confirm(), '2024-08-20');
    expect(outcome(given.revoke())).toBe('review/decided');
  });
});

describe('with rectification', () => {
  const rectify = { until: '2024-12-31', matters: '补齐设备' };
  const begun = (): Reviewing => {
    const given = reviewing();
    given.at.measured({ result: 'rectify' });
    given.takes(given.confirm('2024-08-20', { rectify, mayRectify: true }), '2024-08-20');
    return given;
  };
  const close = (given: Reviewing, result: 'passed' | 'failed', date = '2024-12-01') =>
    given.takes(closeRectification(given.state(), given.of(), { result, reason: '核查', date }, on(date)), date);

  it('only where the pack allows it', () => {
    const given = reviewing();
    given.at.measured({ result: 'rectify' });
    expect(outcome(given.confirm('2024-08-20', { rectify }))).toBe('review/rectify');
    expect(platformStatus(begun().of(), '2024-08-21')).toBe('rectifying');
  });

  it('still open when the next review comes: only with a reason, and never among those confirmed together', () => {
    const open = { event: 'e', actor: '王敏', on: '2021-08-20', until: '2021-12-31', matters: '补齐设备' };
    const given = reviewing({ rectify: open });
    given.at.measured();
    expect(given.confirm()).toMatchObject({ refusal: { code: 'review/reason', args: { against: 'rectifying' } } });
    const asked = { document: '新工信企业〔2024〕40号', reason: null, rectify: null, mayRectify: true };
    const together = confirmBatch(given.state(), given.year(), asked, on('2024-08-20'));
    expect(together).toMatchObject({ events: [], exit: 4, remarks: [{ args: { cause: 'rectifying' } }] });
    expect(outcome(given.confirm('2024-08-20', { reason: '设备已于复核时核实到位' }))).toBe(1);
  });

  it('is closed by the authority only', () => {
    const given = begun();
    const asked = { result: 'passed', reason: '核查', date: '2024-12-01' } as const;
    const closing = closeRectification(given.state(), given.of(), asked, { ...on('2024-12-01'), authority: false });
    expect(outcome(closing)).toBe('act/authority');
  });

  it.each([
    ['2024-08-20', 'review/until'],
    ['2024-08-21', 1],
  ])('decided on 2024-08-20 with the last day %s: %s', (until, result) => {
    const given = reviewing();
    given.at.measured({ result: 'rectify' });
    const asked = { rectify: { ...rectify, until }, mayRectify: true };
    expect(outcome(given.confirm('2024-08-20', asked))).toBe(result);
  });

  it('put right, it is as any other; the record of it is said once', () => {
    const given = begun();
    close(given, 'passed');
    expect([given.of().rectify, platformStatus(given.of(), '2024-12-02')]).toEqual([null, 'valid']);
    const again = { result: 'passed', reason: '核查', date: '2024-12-01' } as const;
    expect(outcome(closeRectification(given.state(), given.of(), again, on('2024-12-03')))).toBe(0);
    expect(outcome(given.revoke('2024-12-03'))).toBe('review/decided');
  });

  it('one of an earlier review that failed is no reason to revoke in this one', () => {
    const given = begun();
    const earlier = { ...given.of().recognised, result: 'failed', date: '2024-08-19', reason: '核查' } as const;
    lifeFor(given.state(), given.of().number).rectified.push({ ...earlier, on: '2024-08-19' });
    expect(outcome(given.revoke('2024-12-01'))).toBe('review/rectifying');
  });

  it.each([
    ['on the last day, nothing found', '2024-12-31', false, 'review/rectifying'],
    ['the day after it', '2025-01-01', false, 1],
    ['at once where it was found to have failed', '2024-12-01', true, 1],
  ])('revoked %s (%s)', (_, date, failed, result) => {
    const given = begun();
    if (failed) close(given, 'failed');
    expect(outcome(given.revoke(date))).toBe(result);
    if (result !== 1) return;
    given.takes(given.revoke(date), date);
    expect(given.of()).toMatchObject({ rectify: null, ended: { why: 'revoked', on: date } });
  });
});

describe('lapsed', () => {
  it.each([
    ['on the last day', '2024-09-10', true, 'lapse/running'],
    ['the day after', '2024-09-11', true, 1],
    ['by another office', '2024-09-11', false, 'act/authority'],
  ])('%s (%s)', (_, date, authority, result) => {
    const given = reviewing();
    expect(outcome(lapse(given.state(), given.of(), '未报送', { ...on(date), authority }))).toBe(result);
  });

  it('not while a review is filed; one withdrawn counts as none', () => {
    const given = reviewing();
    given.at.measured();
    expect(outcome(lapse(given.state(), given.of(), '…', on('2024-10-01')))).toBe('lapse/filed');
    given.takes(withdraw(given.one(), '来函', on('2024-09-20')), '2024-09-20');
    const lapsed = lapse(given.state(), given.of(), '未报送', on('2024-10-01'));
    given.takes(lapsed, '2024-10-01');
    expect(given.of().ended).toMatchObject({ why: 'lapsed', on: '2024-10-01' });
    expect(outcome(lapse(given.state(), given.of(), '未报送', on('2024-10-02')))).toBe(0);
  });
});

describe('lapsed, by the round it could file in', () => {
  it.each([
    ['on the deadline, which is after the end of the term', '2024-06-30', 'lapse/deadline', 'batch receive …'],
    ['on the day after', '2024-07-01', 1, 'review triennial lapse XJ2021-001 --reason …'],
  ])('%s (%s)', (_, date, result, next) => {
    const given = reviewing({ validFrom: '2021-03-01', validUntil: '2024-03-01' });
    given.takes(remind(given.state(), { year: 2024, platforms: null }, on('2024-03-05')), '2024-03-05');
    const decision = lapse(given.state(), given.of(), '未报送', on(date));
    expect([outcome(decision), decision.ok && remarksOf(decision)]).toEqual([result, result === 1 ? [] : false]);
    expect(dueReviews(given.state(), 2024, date, { panelMin: 3 }).map((one) => one.next)).toEqual([next]);
  });

  it('where none was ever opened in that year, a person is told so', () => {
    const given = reviewing({ validFrom: '2020-12-01', validUntil: '2023-12-01' });
    expect(remarksOf(lapse(given.state(), given.of(), '未报送', on('2023-12-02')))).toEqual(['lapse/no-round']);
  });

  it('not while a second dossier stands of which the first was withdrawn', () => {
    const given = reviewing();
    given.at.filed();
    given.receive(filed('复核乙'));
    given.takes(withdraw(given.one(), '来函', on('2024-06-20')), '2024-06-20');
    expect(given.of().review).toMatchObject({ application: '2024-002', on: '2024-06-03' });
    expect(outcome(lapse(given.state(), given.of(), '…', on('2024-10-01')))).toBe('lapse/filed');
  });
});

it('a dossier that another workspace took in of a platform cancelled here ends with it', () => {
  const done = { event: 'e'.repeat(64), actor: '艾力', on: '2024-05-01' };
  const given = reviewing({ ended: { ...done, why: 'cancelled', article: '第十六条（四）', document: '文' } });
  given.write(act('application.received', { id: '2024-001', ...filed() }), '2024-06-03');
  expect([stageOf(given.one()), given.one().ended, given.of().review]).toEqual([
    'platform-ended',
    { why: 'platform-ended', ...done },
    null,
  ]);
});

describe('cancelled during its review', () => {
  it('the review ends with the platform', () => {
    const given = reviewing();
    given.at.measured();
    const of = { platform: 'XJ2021-001' };
    given.write(act('cancellation.proposed', { ...of, ground: '16.4', reason: '投诉', evidence: [] }), '2024-07-20');
    given.write(
      act('cancellation.notified', { ...of, date: '2024-07-21', until: '2024-08-01', document: null, file: null }),
      '2024-07-21',
    );
    given.write(
      act('cancellation.heard', { ...of, date: '2024-08-01', reply: 'written', summary: '…', file: null }),
      '2024-08-01',
    );
    given.write(act('platform.cancelled', { ...of, ground: '16.4', document: '文', reason: '…' }), '2024-08-10');
    expect([stageOf(given.one()), given.of().review]).toEqual(['platform-ended', null]);
    for (const decision of [given.measure({ result: 'unqualified' }, '2024-08-20'), given.confirm(), given.revoke()])
      expect(outcome(decision)).toBe('application/ended');
    // Another workspace had let the proposal go, and a person keeps that: the review goes on.
    given.write(act('cancellation.dropped', { ...of, reason: '情节轻微' }), '2024-08-09');
    const [one] = [...given.year(2021).contradictions.values()];
    given.takes(settle(given.year(2021), one!.key, { keep: ['2'], reason: '…' }, on('2024-08-20')), '2024-08-20');
    expect([stageOf(given.one()), given.of().review?.application, given.of().ended]).toEqual([
      'measured',
      '2024-001',
      null,
    ]);
    expect(outcome(given.confirm())).toBe(1);
  });
});

describe('decided twice by workspaces that merge', () => {
  it.each([
    ['confirmed', 'revoked', '1', 'confirmed'],
    ['confirmed', 'revoked', '2', 'revoked'],
    ['revoked', 'confirmed', '1', 'revoked'],
    ['revoked', 'confirmed', '2', 'confirmed'],
    ['confirmed', 'confirmed', '2', 'confirmed'],
  ] as const)('%s, then %s, of which a person keeps side %s: %s', (first, second, keep, result) => {
    const given = reviewing();
    given.at.measured();
    const decide = { confirmed: () => given.confirm(), revoked: () => given.revoke() };
    const again = first === second ? given.confirm('2024-08-20', { document: '另〔2024〕1号' }) : decide[second]();
    given.takes(decide[first](), '2024-08-20');
    given.takes(again, '2024-08-20');
    const [one] = given.contradictions();
    expect(one).toMatchObject({ kind: 'event', settled: null });
    given.takes(settle(given.year(), one!.key, { keep: [keep], reason: '…' }, on('2024-08-25')), '2024-08-25');
    const { validUntil, ended, terms, review } = given.of();
    expect([stageOf(given.one()), given.life().reviews[0]?.decided?.result, review]).toEqual([result, result, null]);
    expect([validUntil, ended?.why ?? null, terms.length]).toEqual(
      result === 'confirmed' ? ['2027-09-10', null, 2] : ['2024-09-10', 'revoked', 1],
    );
  });
});

describe('due', () => {
  const settings = { panelMin: 3 };
  it('are those whose term ends by 31 December, overdue ones too, the first to end first', () => {
    const given = reviewing(
      { validUntil: '2024-12-31' },
      { number: 'XJ2021-002', validUntil: '2025-01-01' },
      { number: 'XJ2020-003', validUntil: '2023-11-05' },
    );
    const found = dueReviews(given.state(), 2024, '2024-03-05', settings);
    expect(found.map(({ platform, overdue, next }) => [platform.number, overdue, next])).toEqual([
      ['XJ2020-003', true, 'review triennial lapse XJ2020-003 --reason …'],
      ['XJ2021-001', false, 'review triennial remind --year 2024 XJ2021-001'],
    ]);
    given.takes(remind(given.state(), { year: 2024, platforms: null }, on('2024-03-05')), '2024-03-05');
    expect(given.life('XJ2020-003').reminders).toMatchObject([{ due: '2024-06-30', validUntil: '2023-11-05' }]);
    expect(outcome(remind(given.state(), { year: 2024, platforms: null }, on('2024-03-06')))).toBe(0);
    // Its day is over: it is sent again, by the end of the term.
    const later = remind(given.state(), { year: 2024, platforms: [given.of()] }, on('2024-07-01'));
    expect(later).toMatchObject({ events: [{ data: { due: '2024-12-31' } }] });
  });

  it('say where the review stands and what comes next, until it is decided', () => {
    const given = reviewing();
    const next = (day = '2024-08-01') => dueReviews(given.state(), 2024, day, settings).map((one) => one.next);
    given.takes(remind(given.state(), { year: 2024, platforms: null }, on('2024-03-05')), '2024-03-05');
    expect(next()).toEqual(['batch receive …']);
    given.at.filed();
    expect(next()[0]).toMatch(/^review triennial measure 2024-001 /);
    given.takes(given.measure(), '2024-07-15');
    expect(next()).toEqual(['review triennial confirm 2024-001 --document …']);
    expect(dueReviews(given.state(), 2024, '2024-10-01', settings)[0]?.status).toBe('review-pending');
    given.takes(given.confirm(), '2024-08-20');
    expect(next()).toEqual([]);
    expect(dueReviews(given.state(), 2027, '2027-01-01', settings).map((one) => one.platform.validUntil)).toEqual([
      '2027-09-10',
    ]);
  });

  it('names the authority of the seat for a platform that an association recommended', () => {
    const office = { kind: 'prefecture', body: null, region: '650100' } as const;
    const moved = { name: '运营单位甲', creditCode: null, region: '653101' };
    const given = reviewing(
      { office },
      { number: 'XJ2021-002', office: { ...office, body: '乌鲁木齐市工信局' }, operator: moved },
    );
    const found = dueReviews(given.state(), 2024, '2024-03-05', settings).map((one) => one.office);
    expect(found).toEqual([office, { kind: 'prefecture', body: null, region: '653100' }]);
    expect(opinion().kind).toBe('prefecture');
  });
});
