import { describe, expect, it } from 'vitest';
import { stageOf } from '../../src/process/stage.ts';
import { outcome, receivedAs, round, windows } from './given-public.ts';

const { september, yearEnd } = windows;

describe('merged workspaces', () => {
  const entry = (given: ReturnType<typeof round>, id: string, number: string) => {
    const { received, platform, operator } = given.one(id);
    const period = { validFrom: '2024-09-12', validUntil: '2027-09-12' };
    return { application: id, received, number, platform, operator, functions: ['training' as const], ...period };
  };
  const recognise = (given: ReturnType<typeof round>, entries: [string, string][], date = '2024-09-12') =>
    given.write(
      {
        type: 'batch.recognised',
        data: {
          year: 2024,
          document: '文〔2024〕1号',
          entries: entries.map(([id, number]) => entry(given, id, number)),
        },
      },
      date,
    );

  it.each([
    [
      'an objection that came in elsewhere',
      (given: ReturnType<typeof round>) => void given.objected('2024-001', '2024-09-10'),
      '2024-09-12',
    ],
    ['the window', () => {}, '2024-09-11'],
    [
      'a contradiction',
      (given: ReturnType<typeof round>) =>
        void given.received('2024-009', { operator: given.one('2024-001').operator }),
      '2024-09-12',
    ],
  ])('a recognition that overlooks %s has no effect on that entry', (_, meanwhile, date) => {
    const given = round();
    given.publicised(['2024-001']);
    given.publicised(['2024-002'], { ...september, lastDay: '2024-09-06', recognisableFrom: '2024-09-09' });
    meanwhile(given);
    const { hash } = recognise(
      given,
      [
        ['2024-001', 'XJ2024-001'],
        ['2024-002', 'XJ2024-002'],
      ],
      date,
    );
    expect([stageOf(given.one('2024-001')), stageOf(given.one('2024-002'))]).toEqual(['publicised', 'recognised']);
    expect(Object.keys(given.state.registry.platforms)).toEqual(['XJ2024-002']);
    const contradiction = given.year().contradictions.get(`event:${hash.slice(0, 16)}:2024-001`);
    expect(contradiction).toMatchObject({ kind: 'event', settled: null });
    expect(contradiction?.names).toContain('2024-001');
    expect(contradiction?.names).not.toContain('2024-002');
  });

  it.each([
    ['between the last day and the next working day', windows.restarted, '2024-09-17', 'publicised'],
    ['on the next working day', windows.restarted, '2024-09-18', 'recognised'],
    ['on a last day after which no notice says what follows', yearEnd, '2024-12-31', 'publicised'],
    ['after it', yearEnd, '2025-01-02', 'recognised'],
  ] as const)('%s', (_, of, date, stage) => {
    const given = round();
    given.publicised(['2024-001'], of);
    recognise(given, [['2024-001', 'XJ2024-001']], date);
    expect(stageOf(given.one('2024-001'))).toBe(stage);
  });

  it('a number given twice is never two platforms’, and never given a third time', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002', '2024-003']);
    recognise(given, [['2024-001', 'XJ2024-001']]);
    recognise(given, [['2024-002', 'XJ2024-001']]);
    recognise(given, [['2024-002', 'XJ2024-007']], '2024-09-11');
    expect(given.state.registry.platforms['XJ2024-001']?.application).toBe('2024-001');
    expect(stageOf(given.one('2024-002'))).toBe('publicised');
    expect(outcome(given.recognised('2024-09-12'))).toBe(1);
    expect(Object.keys(given.state.registry.platforms)).toEqual(['XJ2024-001', 'XJ2024-008']);
  });

  it('an entry recognised twice keeps its first number', () => {
    const given = round();
    given.publicised(['2024-001']);
    recognise(given, [['2024-001', 'XJ2024-001']]);
    recognise(given, [['2024-001', 'XJ2024-002']]);
    expect(given.one('2024-001').recognised?.number).toBe('XJ2024-001');
    expect(given.year().contradictions.size).toBe(1);
  });

  it('the same receipt number for two operators waits', () => {
    const given = round();
    given.publicised(['2024-001']);
    given.write(
      {
        type: 'application.received',
        data: receivedAs('2024-001', { operator: { name: '另一家', creditCode: null, region: null } }),
      },
      '2024-06-02',
    );
    expect(outcome(given.recognised('2024-09-12', { ids: ['2024-001'] }))).toBe('application/ambiguous');
    expect(outcome(given.recognised('2024-09-12'))).toBe('application/contradiction');
  });
});
