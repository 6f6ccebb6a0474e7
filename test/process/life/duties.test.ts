import { describe, expect, it } from 'vitest';
import { allDue, due } from '../../../src/process/due.ts';
import { skipDuty } from '../../../src/process/life/skip.ts';
import { on, outcome } from '../given-desk.ts';
import { hex } from '../given-panel.ts';
import { file, type Given, life, settings } from './given-life.ts';

/** Key, and whether it is overdue; of a kind where one is asked for. */
const keys = (given: Given, day: string, kind = ''): string[] =>
  due(given.state(), day, { life: settings, years: [] })
    .filter(({ code }) => code.startsWith(`due/${kind}`))
    .map(({ key, overdue }) => `${key}${overdue ? ' overdue' : ''}`);

const one = (given: Given, day: string, kind: string) =>
  due(given.state(), day, { life: settings, years: [] }).find(({ code }) => code === `due/${kind}`);

describe('yearly duties (Art. 14, 16(5), 17) of who was recognised on 2021-09-10, valid until 2024-09-10', () => {
  it.each<[string, string, string[]]>([
    ['summary', '2021-12-31', ['summary:XJ2021-003:2021']],
    ['summary', '2022-01-01', ['summary:XJ2021-003:2021 overdue', 'summary:XJ2021-003:2022']],
    ['report', '2021-12-31', []],
    ['report', '2022-01-01', ['report:XJ2021-003:2022']],
    ['report', '2022-12-31', ['report:XJ2021-003:2022']],
    ['report', '2023-01-01', ['report:XJ2021-003:2022 overdue', 'report:XJ2021-003:2023']],
    [
      'inspection',
      '2024-09-10',
      [
        'inspection:XJ2021-003:2021 overdue',
        'inspection:XJ2021-003:2022 overdue',
        'inspection:XJ2021-003:2023 overdue',
      ],
    ],
    // In force on some day of 2024 its office still reports of it.
    [
      'paper',
      '2025-02-01',
      [
        'paper:650100:summary:2021 overdue',
        'paper:650100:inspection:2021 overdue',
        'paper:650100:summary:2022 overdue',
        'paper:650100:inspection:2022 overdue',
        'paper:650100:summary:2023 overdue',
        'paper:650100:inspection:2023 overdue',
        'paper:650100:summary:2024 overdue',
        'paper:650100:inspection:2024 overdue',
      ],
    ],
  ])('%s on %s', (kind, day, expected) => {
    const given = life();
    given.platform();
    expect(keys(given, day, kind)).toEqual(expected);
  });

  it('are done by what comes in for that year, whenever it comes', () => {
    const given = life();
    given.platform();
    given.summary(2021, '2022-01-20');
    given.report('2022-05-01');
    given.inspected(2021, '2022-03-01');
    expect(keys(given, '2022-12-31', 'summary')).toEqual(['summary:XJ2021-003:2022']);
    expect(keys(given, '2022-12-31', 'report')).toEqual([]);
    expect(keys(given, '2022-12-31', 'inspection')).toEqual(['inspection:XJ2021-003:2022']);
  });

  it('say who owes them to whom', () => {
    const given = life();
    given.platform();
    const said = (kind: string) => {
      const { owedBy, owedTo, article, next } = one(given, '2022-06-01', kind)!;
      return [owedBy.name, owedTo.role, article, next];
    };
    expect(said('summary')).toEqual([
      '运营XJ2021-003',
      'authority',
      '第十四条',
      'platform annual XJ2021-003 --year 2021 --file …',
    ]);
    expect(said('report')).toEqual([
      '运营XJ2021-003',
      'sme-authority',
      '第十六条（五）',
      'platform report XJ2021-003 --topic …',
    ]);
    expect(said('inspection').slice(0, 3)).toEqual(['乌鲁木齐市工业和信息化局', 'authority', '第十七条']);
    expect(said('paper')).toEqual([
      '乌鲁木齐市工业和信息化局',
      'authority',
      '第十七条',
      'platform paper --office 650100 --paper summary --year 2021 --file …',
    ]);
  });

  it('of an association’s platform fall to the authority of its seat', () => {
    const given = life();
    given.platform({ recommender: { body: '新疆软件行业协会', kind: 'association', region: null }, region: '653101' });
    expect(one(given, '2022-06-01', 'inspection')!.owedBy).toEqual({
      role: 'office',
      name: '喀什地区中小企业主管部门',
    });
    // Where that authority is known by another platform, under the name it has there.
    given.platform({
      number: 'XJ2021-004',
      recommender: { body: '喀什地区工业和信息化局', kind: 'prefecture', region: '653100' },
      region: '653101',
    });
    expect(one(given, '2022-06-01', 'inspection')!.owedBy.name).toBe('喀什地区工业和信息化局');
    expect(keys(given, '2021-12-31', 'paper')).toEqual(['paper:653100:summary:2021', 'paper:653100:inspection:2021']);
  });

  it('end with the platform; its office still reports of the year', () => {
    const given = life();
    const platform = given.platform();
    platform.ended = {
      event: 'e',
      actor: '王敏',
      on: '2023-05-01',
      why: 'cancelled',
      article: '第十六条（四）',
      document: '1号',
    };
    expect(keys(given, '2023-04-30', 'summary')).toEqual([
      'summary:XJ2021-003:2021 overdue',
      'summary:XJ2021-003:2022 overdue',
    ]);
    expect(keys(given, '2023-05-01').filter((key) => !key.startsWith('paper'))).toEqual([]);
    expect(keys(given, '2024-06-01', 'paper').at(-1)).toBe('paper:650100:inspection:2023 overdue');
  });

  it('may be asked of a day to come: overdue first, then by the day', () => {
    const given = life();
    given.platform({ number: 'XJ2025-001', on: '2025-06-01', until: '2028-06-01' });
    expect(keys(given, '2027-01-01').slice(0, 3)).toEqual([
      'summary:XJ2025-001:2025 overdue',
      'inspection:XJ2025-001:2025 overdue',
      'paper:650100:summary:2025 overdue',
    ]);
  });
});

describe('the triennial review (Art. 15)', () => {
  // Round 2024 closes on 2024-06-30.
  it.each<[string, string, string[]]>([
    ['2023-12-31', 'review', []],
    ['2024-01-01', 'review', ['review:XJ2021-003:2024']],
    ['2024-06-30', 'review', ['review:XJ2021-003:2024']],
    ['2024-07-01', 'review', ['review:XJ2021-003:2024 overdue']],
    ['2024-09-10', 'lapse', []],
    ['2024-09-11', 'lapse', ['lapse:XJ2021-003:2024']],
    ['2024-09-11', 'review', []],
  ])('on %s %s', (day, kind, expected) => {
    const given = life();
    given.platform();
    expect(keys(given, day, kind)).toEqual(expected);
  });

  it('may still be filed where the round closes after the end of validity', () => {
    const given = life();
    given.platform({ on: '2021-03-01', until: '2024-03-01' });
    expect(keys(given, '2024-03-02', 'review')).toEqual(['review:XJ2021-003:2024']);
    expect(keys(given, '2024-07-01', 'lapse')).toEqual(['lapse:XJ2021-003:2024']);
  });

  it('is due on the last day of validity while no round is opened; 29 February ends on the 28th', () => {
    const given = life();
    given.platform({ number: 'XJ2020-001', on: '2020-02-29', until: '2023-02-28' });
    expect(one(given, '2023-02-28', 'review')).toMatchObject({ dueOn: '2023-02-28', overdue: false });
    expect(keys(given, '2023-03-01', 'lapse')).toEqual(['lapse:XJ2020-001:2023']);
  });

  it('once filed is measured by the office, then decided; overdue once validity is over', () => {
    const given = life();
    const platform = given.platform();
    const received = hex('triennial');
    platform.review = { year: 2024, application: '2024-009', received, on: '2024-06-20' };
    const state = given.state();
    const filed = { event: received, actor: '王敏', on: '2024-06-20' };
    const review = { year: 2024, application: '2024-009', received, filed, measured: null, decided: null, void: false };
    given.report('2024-06-20');
    state.supervision.lives.get('XJ2021-003')!.reviews.push(review);
    expect(one(given, '2024-09-10', 'measurement')).toMatchObject({
      key: 'measurement:XJ2021-003:2024',
      application: '2024-009',
      overdue: false,
      owedBy: { role: 'office', name: '乌鲁木齐市工业和信息化局' },
    });
    expect(keys(given, '2024-09-11', 'measurement')).toEqual(['measurement:XJ2021-003:2024 overdue']);
    expect(keys(given, '2024-09-11', 'lapse')).toEqual([]);
    // Where the operator has moved, the authority of its new seat measures.
    platform.operator = { ...platform.operator, region: '653101' };
    expect(one(given, '2024-09-10', 'measurement')!.owedBy.name).toBe('喀什地区中小企业主管部门');
    review.measured = { ...filed, date: '2024-07-30' } as never;
    expect(keys(given, '2024-09-10', 'measurement')).toEqual([]);
    expect(keys(given, '2024-09-10', 'review-decision')).toEqual(['review-decision:XJ2021-003:2024']);
    expect(keys(given, '2024-09-11', 'review-decision')).toEqual(['review-decision:XJ2021-003:2024 overdue']);
  });

  it('what was to be put right is due on its day, and a person says what follows where it failed', () => {
    const given = life();
    const platform = given.platform();
    platform.rectify = { event: 'e', actor: '王敏', on: '2024-08-01', until: '2024-11-01', matters: '补足服务人员' };
    expect(one(given, '2024-11-01', 'rectification')).toMatchObject({ overdue: false, dueOn: '2024-11-01' });
    expect(keys(given, '2024-11-02', 'rectification')).toEqual(['rectification:XJ2021-003:2024 overdue']);
    given.write(
      {
        type: 'rectification.closed',
        data: { platform: 'XJ2021-003', result: 'failed', date: '2024-10-01', reason: '人员仍不足' },
      },
      '2024-10-02',
    );
    expect(one(given, '2024-11-02', 'rectification')).toMatchObject({
      owedBy: { role: 'authority' },
      overdue: false,
      args: { failed: '2024-10-01' },
    });
  });
});

it('a complaint is owed by the office until it is closed', () => {
  const given = life();
  given.platform();
  given.complaint('C2023-01', '2023-03-01');
  expect(one(given, '2023-03-01', 'complaint')).toMatchObject({
    key: 'complaint:XJ2021-003:C2023-01',
    owedBy: { role: 'office' },
    dueOn: null,
  });
  given.closed('C2023-01', 'unfounded', '2023-04-01');
  expect(keys(given, '2023-04-01', 'complaint')).toEqual([]);
});

describe('a duty let off', () => {
  const skipped = (given: Given, key: string, reason: string, day = '2022-06-01') =>
    skipDuty(given.state(), { key, reason }, allDue(given.state(), day, { life: settings }), on(day));

  it('vanishes from what is owed, and is kept with its reason; the same again changes nothing', () => {
    const given = life();
    given.platform();
    const key = 'summary:XJ2021-003:2021';
    given.happens(skipped(given, key, '次年一并报送'), '2022-06-01');
    expect(keys(given, '2022-06-01', 'summary')).toEqual(['summary:XJ2021-003:2022']);
    expect(
      allDue(given.state(), '2022-06-01', { life: settings }).find((each) => each.key === key)?.skipped,
    ).toMatchObject({
      reason: '次年一并报送',
      actor: '王敏',
      on: '2022-06-01',
    });
    expect(skipped(given, key, '次年一并报送')).toEqual({ ok: true, events: [] });
    expect(skipped(given, key, '另一理由')).toMatchObject({ refusal: { code: 'duty/skipped' } });
    expect(given.events.at(-1)!.data).toEqual({ key, platform: 'XJ2021-003', reason: '次年一并报送' });
  });

  it('is one that is owed that day, and no decision', () => {
    const given = life();
    given.platform();
    expect(skipped(given, 'summary:XJ2021-003:2023', '…')).toMatchObject({ refusal: { code: 'duty/not-owed' } });
    given.summary(2021, '2022-01-01');
    expect(skipped(given, 'summary:XJ2021-003:2021', '…')).toMatchObject({ refusal: { code: 'duty/not-owed' } });
    expect(skipped(given, 'lapse:XJ2021-003:2024', '…', '2024-09-11')).toMatchObject({
      refusal: { code: 'duty/decision' },
    });
    expect(skipped(given, 'paper:650100:summary:2021', '当年刚认定')).toMatchObject({
      events: [{ data: { platform: null } }],
    });
  });
});

describe('a duty is not let off', () => {
  const skipped = (given: Given, key: string, day: string, authority = true) => {
    const owed = allDue(given.state(), day, { life: settings, years: [] });
    return outcome(skipDuty(given.state(), { key, reason: '…' }, owed, { ...on(day), authority }));
  };

  it.each([
    ['paper:650100:summary:2021', 'act/authority'],
    ['summary:XJ2021-003:2021', 'act/authority'],
    ['inspection:XJ2021-003:2021', 'act/authority'],
    // Information is owed to whatever SME authority (Art. 16(5)).
    ['report:XJ2021-003:2022', 1],
  ])('by another office than the one it is owed to: %s, %s', (key, expected) => {
    const given = life();
    given.platform();
    expect(skipped(given, key, '2022-06-01', false)).toBe(expected);
    expect(skipped(given, key, '2022-06-01')).toBe(1);
  });

  it('where somebody waits for an answer: who complained, a platform that filed its review', () => {
    const given = life();
    const platform = given.platform();
    given.complaint('C2024-01', '2024-03-01');
    platform.review = { year: 2024, application: '2024-009', received: hex('triennial'), on: '2024-06-20' };
    for (const key of ['complaint:XJ2021-003:C2024-01', 'measurement:XJ2021-003:2024'])
      expect(skipped(given, key, '2024-07-01')).toBe('duty/decision');
  });

  it('where a rectification failed: the authority says what follows; before that it may be let off', () => {
    const given = life();
    const platform = given.platform();
    const rectify = { event: hex('confirmed'), actor: '王敏', on: '2023-09-01', until: '2023-12-31', matters: '设备' };
    platform.rectify = rectify;
    expect(skipped(given, 'rectification:XJ2021-003:2023', '2023-10-01')).toBe(1);
    given.write(
      {
        type: 'rectification.closed',
        data: { platform: 'XJ2021-003', result: 'failed', date: '2023-12-01', reason: '未到位' },
      },
      '2023-12-01',
    );
    expect(skipped(given, 'rectification:XJ2021-003:2023', '2023-12-02')).toBe('duty/decision');
  });
});

it('a paper is done by what the office sent, under whatever name it goes', () => {
  const given = life();
  given.platform();
  const office = { kind: 'prefecture' as const, body: '乌鲁木齐市经信委', region: '650100' };
  given.write(
    {
      type: 'paper.received',
      data: { office, paper: 'summary', year: 2021, date: '2022-01-05', file: file('a'), replaces: null },
    },
    '2022-01-05',
  );
  expect(keys(given, '2022-06-01', 'paper')).toEqual([
    'paper:650100:inspection:2021 overdue',
    'paper:650100:summary:2022',
    'paper:650100:inspection:2022',
  ]);
});
