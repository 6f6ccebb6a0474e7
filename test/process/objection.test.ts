import { describe, expect, it } from 'vitest';
import {
  acceptObjection,
  dismissObjection,
  fileObjection,
  objectionNamed,
  openObjections,
  upholdObjection,
} from '../../src/process/objection.ts';
import { restartPublicity } from '../../src/process/publicity.ts';
import { stageOf } from '../../src/process/stage.ts';
import { asked, hex, letter, on, outcome, remarksOf, round, windows } from './given-public.ts';

const handler = { handler: '李四', reason: null };
const found = { reason: '查证不实' };

describe('filing', () => {
  it.each([
    ['the day before publicity', '2024-09-01', 'objection/before'],
    ['the first day', '2024-09-02', 'in-window'],
    ['the last day', '2024-09-11', 'in-window'],
    ['the day after', '2024-09-12', 'late'],
    ['long after', '2024-12-30', 'late'],
  ])('on %s', (_, date, result) => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const decision = fileObjection(given.year(), application!, letter(date), on('2024-12-31'));
    if (result === 'objection/before') expect(outcome(decision)).toBe(result);
    else expect(decision).toMatchObject({ events: [{ data: { objection: 'O2024-01', date, when: result } }] });
    expect(remarksOf(decision)).toEqual(result === 'late' ? ['objection/late'] : []);
  });

  it('is recorded later than it came in, never earlier', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const file = (date: string, day: string) =>
      outcome(fileObjection(given.year(), application!, letter(date), on(day)));
    expect(file('2024-09-05', '2024-09-05')).toBe(1);
    expect(file('2024-09-05', '2024-09-04')).toBe('objection/date');
    expect(file('2024-09-02', '2024-09-01')).toBe('act/before');
    expect(file('2024-09-02', '2026-01-01')).toBe('act/future');
  });

  it('counts from the first day of publicity although the count began anew', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const restart = { ...asked(windows.restarted), ids: ['2024-001'], why: 'interrupted' as const, reason: '中断' };
    given.happens(restartPublicity(given.state, 2024, restart, on('2024-09-05')), '2024-09-05');
    const when = (date: string) => fileObjection(given.year(), application!, letter(date), on('2024-12-31'));
    expect(when('2024-09-03')).toMatchObject({ events: [{ data: { when: 'in-window' } }] });
    expect(when('2024-09-14')).toMatchObject({ events: [{ data: { when: 'in-window' } }] });
    expect(when('2024-09-15')).toMatchObject({ events: [{ data: { when: 'late' } }] });
  });

  it('numbers run through the year, whatever the entry', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    expect(given.objected('2024-001', '2024-09-03').objection).toBe('O2024-01');
    expect(given.objected('2024-002', '2024-09-04').objection).toBe('O2024-02');
    expect(given.objected('2024-001', '2024-09-05').objection).toBe('O2024-03');
  });

  it('is not recorded twice, and says how to record another', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    given.objected('2024-001', '2024-09-03');
    const again = (more = {}) =>
      fileObjection(given.year(), application!, letter('2024-09-03', more), on('2024-09-03'));
    expect([outcome(again()), remarksOf(again())]).toEqual([0, ['objection/same']]);
    expect(outcome(again({ evidence: [{ sha256: hex('another'), bytes: 1 }] }))).toBe(1);
    expect(outcome(again({ channel: 'phone' }))).toBe(1);
  });

  it('records what a contradiction does not hinder', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    given.received('2024-002', { operator: application!.operator });
    expect(given.year().contradictions.size).toBe(1);
    expect(outcome(fileObjection(given.year(), application!, letter('2024-09-03'), on('2024-09-03')))).toBe(1);
  });
});

describe('what is not acceptable', () => {
  it.each([
    ['anonymous', { from: 'anonymous', realName: false }, 'name'],
    // Nobody who hides his name has given it.
    ['anonymous with a name', { from: 'anonymous', realName: true }, 'name'],
    ['without facts', { facts: false }, 'facts'],
    ['neither', { realName: false, facts: false }, 'both'],
  ] as const)('%s: recorded, not accepted, dismissed', (_, more, lacking) => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const filing = fileObjection(given.year(), application!, letter('2024-09-03', more), on('2024-09-03'));
    expect(remarksOf(filing)).toEqual(['objection/not-acceptable']);
    given.happens(filing, '2024-09-03');
    const objection = objectionNamed(given.year(), 'O2024-01')!;
    expect(acceptObjection(given.year(), objection, handler, on('2024-09-04'))).toMatchObject({
      refusal: { code: 'objection/anonymous', args: { lacking } },
    });
    expect(outcome(upholdObjection(given.year(), objection, found, on('2024-09-04')))).toBe('objection/not-accepted');
    const [event] = given.happens(dismissObjection(given.year(), objection, found, on('2024-09-04')), '2024-09-04');
    expect(event).toMatchObject({ data: { accepted: false } });
    expect(openObjections(given.year(), application!)).toEqual([]);
  });
});

describe('deciding', () => {
  it('holds its own entry only; dismissed frees it, upheld removes it', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002', '2024-003']);
    const first = given.objected('2024-001', '2024-09-03');
    const second = given.objected('2024-002', '2024-09-03');
    for (const objection of [first, second])
      given.happens(acceptObjection(given.year(), objection, handler, on('2024-09-04')), '2024-09-04');
    given.happens(dismissObjection(given.year(), first, found, on('2024-09-05')), '2024-09-05');
    const [event] = given.happens(upholdObjection(given.year(), second, found, on('2024-09-05')), '2024-09-05');
    const late = fileObjection(given.year(), given.one('2024-002'), letter('2024-09-06'), on('2024-09-06'));
    expect(outcome(late)).toBe('application/ended');
    expect(first.closed).toMatchObject({ result: 'dismissed', on: '2024-09-05' });
    expect(given.one('2024-002').ended).toEqual({
      event: event!.hash,
      actor: '张三',
      on: '2024-09-05',
      why: 'removed',
    });
    expect(['2024-001', '2024-002', '2024-003'].map((id) => stageOf(given.one(id)))).toEqual([
      'publicised',
      'removed',
      'publicised',
    ]);
  });

  it('frees an entry once the last of several is closed', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const all = ['2024-09-03', '2024-09-04'].map((date) => given.objected('2024-001', date));
    given.happens(dismissObjection(given.year(), all[1]!, found, on('2024-09-05')), '2024-09-05');
    expect(openObjections(given.year(), application!).map(({ objection }) => objection)).toEqual(['O2024-01']);
    expect(outcome(given.recognised('2024-09-12'))).toBe('recognise/objection');
    given.happens(dismissObjection(given.year(), all[0]!, found, on('2024-09-12')), '2024-09-12');
    expect(outcome(given.recognised('2024-09-12'))).toBe(1);
  });

  it('twice alike changes nothing; otherwise it is refused', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    const [kept, removed] = ['2024-001', '2024-002'].map((id) => given.objected(id, '2024-09-03'));
    const day = on('2024-09-05');
    const accept = (one: typeof kept, more = {}) => acceptObjection(given.year(), one!, { ...handler, ...more }, day);
    const dismiss = (one: typeof kept) => dismissObjection(given.year(), one!, found, day);
    const uphold = (one: typeof kept) => upholdObjection(given.year(), one!, found, day);
    given.happens(accept(kept), '2024-09-05');
    given.happens(accept(removed), '2024-09-05');
    expect([outcome(accept(kept)), outcome(accept(kept, { handler: '王五' }))]).toEqual([0, 'objection/accepted']);
    given.happens(dismiss(kept), '2024-09-05');
    given.happens(uphold(removed), '2024-09-05');
    expect([outcome(dismiss(kept)), outcome(uphold(kept)), outcome(accept(kept))]).toEqual([
      0,
      'objection/closed',
      'objection/closed',
    ]);
    expect([outcome(uphold(removed)), outcome(dismiss(removed))]).toEqual([0, 'objection/closed']);
    expect(outcome(accept(removed))).toBe('application/ended');
  });

  it('is for the authority; recording is for whoever receives the letter', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    const objection = given.objected('2024-001', '2024-09-03');
    const elsewhere = on('2024-09-04', false);
    for (const decision of [
      acceptObjection(given.year(), objection, handler, elsewhere),
      dismissObjection(given.year(), objection, found, elsewhere),
      upholdObjection(given.year(), objection, found, elsewhere),
    ])
      expect(outcome(decision)).toBe('act/authority');
    expect(outcome(fileObjection(given.year(), application!, letter('2024-09-04'), elsewhere))).toBe(1);
  });
});
