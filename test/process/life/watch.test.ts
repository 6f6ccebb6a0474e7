import { describe, expect, it } from 'vitest';
import { skipDuty } from '../../../src/process/life/skip.ts';
import { watch } from '../../../src/process/life/watch.ts';
import { allDue } from '../../../src/process/due.ts';
import { on } from '../given-desk.ts';
import { type Given, life, settings } from './given-life.ts';

/** Ground, year, how many records bear it out, and what it is marked with. */
const seen = (given: Given, day: string, year?: number): string[] =>
  watch(given.state(), day, settings, year).map(({ ground, year: of, evidence, earlier, cancellation }) =>
    [ground, of, `×${evidence.length}`, earlier ? 'earlier' : null, cancellation?.result].filter(Boolean).join(' '),
  );

const of = (given: Given, day: string, ground: string): string[] =>
  seen(given, day).filter((one) => one.startsWith(ground));

/** Reports in every year, so that (5) keeps out of the way. */
function reporting(): Given {
  const given = life();
  given.platform();
  for (const year of [2022, 2023, 2024]) given.report(`${year}-12-31`);
  return given;
}

describe('(5) no information in a full calendar year; recognised on 2021-09-10', () => {
  it.each<[string, string[]]>([
    ['2022-12-31', []],
    ['2023-01-01', ['16.5 2022 ×1']],
    ['2024-01-01', ['16.5 2022 ×1', '16.5 2023 ×1']],
    // 2024 is no full year: validity ends on 2024-09-10.
    ['2025-01-01', ['16.5 2022 ×1', '16.5 2023 ×1']],
  ])('as of %s', (day, expected) => {
    const given = life();
    given.platform();
    expect(seen(given, day)).toEqual(expected);
  });

  it('a report is one by the day it came; the summary of Art. 14 is none', () => {
    const given = life();
    given.platform();
    given.summary(2022, '2022-12-20');
    expect(seen(given, '2023-01-01')).toEqual(['16.5 2022 ×1']);
    given.report('2023-01-02');
    expect(seen(given, '2024-01-01')).toEqual(['16.5 2022 ×1']);
    given.report('2022-12-31');
    expect(seen(given, '2024-01-01')).toEqual([]);
  });

  it('not of a year that was let off; its evidence is the term it was owed under', () => {
    const given = life();
    const one = given.platform();
    expect(watch(given.state(), '2023-01-01', settings)[0]!.evidence).toEqual([
      {
        event: one.recognised.event,
        date: '2022-12-31',
        what: 'term',
        args: { year: 2022, from: '2021-09-10', until: '2024-09-10' },
      },
    ]);
    const owed = allDue(given.state(), '2022-06-01', { life: settings });
    const asked = { key: 'report:XJ2021-003:2022', reason: '系统停用' };
    given.happens(skipDuty(given.state(), asked, owed, on('2022-06-01')), '2022-06-01');
    expect(seen(given, '2023-01-01')).toEqual([]);
  });

  it('marks what lies in an earlier term, and keeps to one year where asked', () => {
    const given = life();
    const one = given.platform();
    given.confirmed(one, '2024-09-10', '2027-09-10');
    expect(seen(given, '2026-01-01')).toEqual([
      '16.5 2024 ×1',
      '16.5 2025 ×1',
      '16.5 2022 ×1 earlier',
      '16.5 2023 ×1 earlier',
    ]);
    expect(seen(given, '2026-01-01', 2025)).toEqual(['16.5 2025 ×1']);
  });
});

describe('(3) invited by the authority in a full year, and came to nothing', () => {
  type Act = [name: string, date: string, part: 'invited' | 'attended' | 'excused' | 'absent', accepted?: boolean];
  const asked = (date: string, name = '服务月'): Act => [name, date, 'invited'];
  it.each<[string, Act[], string[]]>([
    ['no event was held', [], []],
    ['an event was held, nothing shows that it was invited', [['服务月', '2022-05-01', 'absent']], []],
    ['invited, nothing more', [asked('2022-05-01')], ['16.3 2022 ×1']],
    ['invited, and stayed away', [asked('2022-05-01'), ['服务月', '2022-05-01', 'absent']], ['16.3 2022 ×2']],
    [
      'stayed away from two, of which it was invited to one',
      [asked('2022-05-01'), ['服务月', '2022-05-01', 'absent'], ['对接会', '2022-12-31', 'absent']],
      ['16.3 2022 ×2'],
    ],
    [
      'came to one of two',
      [asked('2022-05-01'), ['服务月', '2022-05-01', 'absent'], ['对接会', '2022-09-01', 'attended']],
      [],
    ],
    ['an excuse accepted', [asked('2022-05-01'), ['服务月', '2022-05-01', 'excused', true]], []],
    ['an excuse not accepted', [['服务月', '2022-05-01', 'excused', false]], ['16.3 2022 ×1']],
    ['an excuse nobody decided on', [['服务月', '2022-05-01', 'excused']], ['16.3 2022 ×1']],
    ['came the year after', [asked('2022-05-01'), ['服务月', '2023-05-01', 'attended']], ['16.3 2022 ×1']],
    ['in the year of recognition', [asked('2021-11-01')], []],
    ['in the year in which it ends', [asked('2024-05-01')], []],
  ])('%s', (_, acts, expected) => {
    const given = reporting();
    for (const [name, date, part, accepted] of acts)
      given.activity(name, date, part, accepted === undefined ? {} : { reason: '停电', accepted });
    expect(of(given, '2025-01-01', '16.3')).toEqual(expected);
  });

  it('counts a year only once it is over, and what was recorded of an event last', () => {
    const given = reporting();
    given.activity('服务月', '2022-05-01', 'invited');
    given.activity('服务月', '2022-05-01', 'absent');
    expect(of(given, '2022-12-31', '16.3')).toEqual([]);
    expect(of(given, '2023-01-01', '16.3')).toEqual(['16.3 2022 ×2']);
    given.activity('服务月', '2022-05-01', 'excused', { reason: '停电', accepted: true });
    expect(of(given, '2023-01-01', '16.3')).toEqual([]);
  });

  it('an invitation that comes from another workspace after the answer leaves the answer standing', () => {
    const given = reporting();
    given.activity('服务月', '2022-05-01', 'attended');
    given.activity('服务月', '2022-05-01', 'invited');
    expect(of(given, '2023-01-01', '16.3')).toEqual([]);
    given.activity('对接会', '2023-05-01', 'absent');
    given.activity('对接会', '2023-05-01', 'invited');
    const [found] = watch(given.state(), '2024-01-01', settings);
    expect(found!.evidence.map(({ what, args }) => [what, args['participation'] ?? ''])).toEqual([
      ['invitation', ''],
      ['event', 'absent'],
    ]);
  });

  it('of events of the authority alone, and of that platform', () => {
    const given = reporting();
    given.platform({ number: 'XJ2021-004' });
    given.report('2022-01-01', 'XJ2021-004');
    given.report('2023-01-01', 'XJ2021-004');
    given.activity('公益讲座', '2022-05-01', 'invited', { kind: 'public-benefit' });
    given.activity('服务月', '2022-06-01', 'invited', {}, 'XJ2021-004');
    expect(watch(given.state(), '2024-01-01', settings).map(({ platform, ground }) => [platform, ground])).toEqual([
      ['XJ2021-004', '16.3'],
    ]);
  });
});

describe('(4) several complaints, verified', () => {
  it.each<[string, ('verified' | 'unfounded' | null)[], string[]]>([
    ['one', ['verified'], []],
    ['two', ['verified', 'verified'], ['16.4 ×2']],
    ['one, and one unfounded', ['verified', 'unfounded'], []],
    ['one, and one still open', ['verified', null], []],
    ['three', ['verified', 'verified', 'verified'], ['16.4 ×3']],
  ])('%s', (_, results, expected) => {
    const given = reporting();
    results.forEach((result, i) => {
      given.complaint(`C2023-0${i}`, '2023-03-01');
      if (result) given.closed(`C2023-0${i}`, result, '2023-04-01');
    });
    expect(of(given, '2023-05-01', '16.4')).toEqual(expected);
  });

  it('the text names no period: one of an earlier term counts, and is no reason to mark the whole as earlier', () => {
    const given = reporting();
    const one = given.platform();
    given.complaint('C2023-01', '2023-03-01');
    given.closed('C2023-01', 'verified', '2023-04-01');
    given.confirmed(one, '2024-09-10', '2027-09-10');
    given.complaint('C2025-01', '2025-03-01');
    given.closed('C2025-01', 'verified', '2025-04-01');
    const [found] = watch(given.state(), '2025-05-01', settings);
    expect(found).toMatchObject({ ground: '16.4', earlier: false });
    expect(found!.evidence.map(({ date }) => date)).toEqual(['2023-04-01', '2025-04-01']);
    given.complaint('C2023-02', '2023-05-01');
    expect(of(given, '2025-05-01', '16.4')).toEqual(['16.4 ×2']);
  });

  it('as many as the pack says', () => {
    const given = reporting();
    given.complaint('C2023-01', '2023-03-01');
    given.closed('C2023-01', 'verified', '2023-04-01');
    const strict = watch(given.state(), '2023-05-01', { ...settings, 'complaints.min': 1 });
    expect(strict.map(({ ground }) => ground)).toEqual(['16.4']);
  });
});

it('(1) and (2) list the penalties on record, an association’s sanction under (1)', () => {
  const given = reporting();
  given.penalty('administrative', '2022-03-01');
  given.penalty('association', '2023-03-01');
  given.penalty('judicial', '2023-06-01');
  expect(seen(given, '2023-07-01')).toEqual(['16.1 ×2', '16.2 ×1']);
  expect(seen(given, '2023-07-01', 2022)).toEqual(['16.1 ×2']);
  // Of the day itself, not of the day before.
  expect([seen(given, '2023-06-01'), seen(given, '2023-05-31')]).toEqual([['16.1 ×2', '16.2 ×1'], ['16.1 ×2']]);
  expect(watch(given.state(), '2023-07-01', settings)[1]!.evidence[0]).toMatchObject({
    date: '2023-06-01',
    what: 'penalty',
    args: { kind: 'judicial', authority: '市场监管局', matter: '虚假宣传' },
  });
});

it('nothing of a platform that was revoked or lapsed; of a cancelled one all is marked', () => {
  const given = life();
  const one = given.platform();
  const ended = { event: 'e'.repeat(64), actor: '王敏', on: '2023-05-01', article: '第十五条', document: null };
  one.ended = { ...ended, why: 'lapsed' };
  expect(seen(given, '2023-06-01')).toEqual([]);
  one.ended = { ...ended, why: 'cancelled' };
  expect(seen(given, '2023-06-01')).toEqual(['16.5 2022 ×1 cancelled']);
});
