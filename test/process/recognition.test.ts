import { describe, expect, it } from 'vitest';
import { platformStatus, platforms } from '../../src/process/platforms.ts';
import { dismissObjection } from '../../src/process/objection.ts';
import { validityOf } from '../../src/process/recognition.ts';
import { stageOf } from '../../src/process/stage.ts';
import { on, outcome, remarksOf, round, windows } from './given-public.ts';

const { september, autumn, yearEnd } = windows;

describe('recognition', () => {
  it.each([
    ['the last day of the window', september, '2024-09-11', 'recognise/window'],
    ['the next working day', september, '2024-09-12', 1],
    ['after National Day, a holiday too early', autumn, '2024-10-08', 'recognise/window'],
    ['after National Day', autumn, '2024-10-09', 1],
    ['the year after, no notice at hand', yearEnd, '2025-01-10', 'recognise/calendar'],
  ] as const)('on %s', (_, of, date, result) => {
    const given = round();
    given.publicised(['2024-001'], of);
    expect(outcome(given.recognised(date))).toBe(result);
  });

  it('goes by the calendar of today where the window could not say', () => {
    const given = round();
    given.publicised(['2024-001'], yearEnd);
    const nextWorkday = (day: string) => (day === '2024-12-31' ? '2025-01-02' : null);
    expect(given.recognised('2025-01-01', { nextWorkday })).toMatchObject({
      refusal: { code: 'recognise/window', args: { from: '2025-01-02' } },
    });
    expect(outcome(given.recognised('2025-01-02', { nextWorkday }))).toBe(1);
    expect(stageOf(given.one('2024-001'))).toBe('recognised');
  });

  it('gives numbers in the order of receipt, running through the year', () => {
    const given = round();
    given.publicised(['2024-010', '2024-002', '2024-1000']);
    given.objected('2024-010', '2024-09-03');
    const numbers = () =>
      Object.values(given.state.registry.platforms).map(({ number, application }) => [number, application]);
    expect(remarksOf(given.recognised('2024-09-12'))).toEqual(['recognise/left-out']);
    expect(numbers()).toEqual([
      ['XJ2024-001', '2024-002'],
      ['XJ2024-002', '2024-1000'],
    ]);
    const [objection] = given.year().objections.values();
    given.happens(dismissObjection(given.year(), objection!, { reason: '不实' }, on('2024-09-20')), '2024-09-20');
    given.recognised('2024-09-20', { document: '新经信企业【2024】13号' });
    expect(numbers()[2]).toEqual(['XJ2024-003', '2024-010']);
    expect(given.one('2024-010').recognised).toMatchObject({
      number: 'XJ2024-003',
      document: '新经信企业〔2024〕13号',
      validFrom: '2024-09-20',
      validUntil: '2027-09-20',
    });
  });

  it('shows the functions as publicised, after a correction too', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    application!.publicity!.functions = ['finance'];
    given.recognised('2024-09-12');
    expect(given.state.registry.platforms['XJ2024-001']).toMatchObject({
      functions: ['finance'],
      platform: '平台2024-001',
      operator: { name: '运营单位2024-001' },
      year: 2024,
    });
  });

  it('repeated, changes nothing; what is free by then is recognised', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    const objection = given.objected('2024-002', '2024-09-03');
    expect(outcome(given.recognised('2024-09-12'))).toBe(1);
    expect(outcome(given.recognised('2024-09-12'))).toBe(0);
    expect(outcome(given.recognised('2024-09-12', { ids: ['2024-001'] }))).toBe(0);
    expect(outcome(given.recognised('2024-09-13'))).toBe('recognise/objection');
    expect(outcome(given.recognised('2024-09-13', { ids: ['2024-001'] }))).toBe('application/recognised');
    const another = { document: '新经信企业〔2024〕99号' };
    expect(outcome(given.recognised('2024-09-12', another))).toBe('recognise/objection');
    given.happens(dismissObjection(given.year(), objection, { reason: '不实' }, on('2024-09-12')), '2024-09-12');
    expect(outcome(given.recognised('2024-09-12', { ids: ['2024-001', '2024-002'] }))).toBe(1);
    expect(outcome(given.recognised('2024-09-12', another))).toBe('recognise/nothing');
    expect(Object.keys(given.state.registry.platforms)).toEqual(['XJ2024-001', 'XJ2024-002']);
  });

  it('of named entries, all must be free', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    given.proposed('2024-003');
    given.objected('2024-002', '2024-09-03');
    const named = (...ids: string[]) => outcome(given.recognised('2024-09-12', { ids }));
    expect(named('2024-001', '2024-002')).toBe('recognise/objection');
    expect(named('2024-001', '2024-003')).toBe('recognise/nothing');
    expect(named('2024-001', '2024-077')).toBe('recognise/nothing');
    expect(named('2024-001')).toBe(1);
  });

  it('refused as a whole, names the nearest cause and the earliest day', () => {
    const given = round();
    given.publicised(['2024-001'], autumn);
    given.publicised(['2024-002'], { ...autumn, recognisableFrom: '2024-10-10' });
    expect(given.recognised('2024-10-08')).toMatchObject({
      refusal: { code: 'recognise/window', args: { id: '2024-001', from: '2024-10-09' } },
    });
    given.publicised(['2024-003'], { ...autumn, recognisableFrom: null });
    expect(given.recognised('2024-10-08')).toMatchObject({ refusal: { code: 'recognise/window' } });
    given.objected('2024-001', '2024-10-09');
    expect(given.recognised('2024-10-09')).toMatchObject({
      refusal: { code: 'recognise/objection', args: { objections: 'O2024-01' } },
    });
  });

  it('remarks on a strange document number, and refuses none', () => {
    const given = round();
    given.publicised(['2024-001']);
    expect(remarksOf(given.recognised('2024-09-12', { document: 'XJ-12' }))).toEqual(['recognise/document']);
  });

  it('waits for a contradiction', () => {
    const given = round();
    const [application] = given.publicised(['2024-001', '2024-002']);
    given.received('2024-003', { operator: application!.operator });
    const decision = given.recognised('2024-09-12');
    expect(decision).toMatchObject({ events: [{ data: { entries: [{ application: '2024-002' }] } }] });
    expect(decision).toMatchObject({ remarks: [{ args: { id: '2024-001', cause: 'application/contradiction' } }] });
  });
});

describe('three years', () => {
  it.each([
    ['2024-09-12', 'document-date', '2024-09-12', '2027-09-12'],
    ['2024-02-29', 'document-date', '2024-02-29', '2027-02-28'],
    ['2025-02-28', 'document-date', '2025-02-28', '2028-02-28'],
    ['2024-12-31', 'document-date', '2024-12-31', '2027-12-31'],
    ['2024-09-12', 'next-year', '2025-01-01', '2027-12-31'],
    ['2024-02-29', 'next-year', '2025-01-01', '2027-12-31'],
  ] as const)('from %s by %s: %s to %s', (date, validity, validFrom, validUntil) =>
    expect(validityOf(date, validity)).toEqual({ validFrom, validUntil }),
  );

  it.each([
    ['2024-09-11', 'not-begun'],
    ['2024-09-12', 'valid'],
    ['2026-09-12', 'valid'],
    ['2026-09-13', 'ending'],
    ['2027-09-12', 'ending'],
    ['2027-09-13', 'expired'],
  ])('on %s: %s', (day, status) => {
    const given = round();
    given.publicised(['2024-001']);
    given.recognised('2024-09-12');
    expect(platforms(given.state).map((platform) => platformStatus(platform, day))).toEqual([status]);
  });

  it('lists platforms oldest first, 1000 after 999', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002', '2024-003']);
    given.year().numbered = 998;
    given.recognised('2024-09-12');
    expect(platforms(given.state).map(({ number }) => number)).toEqual(['XJ2024-999', 'XJ2024-1000', 'XJ2024-1001']);
  });

  it('uses the calendar only for what the window left open', () => {
    const given = round();
    given.publicised(['2024-001'], september);
    expect(outcome(given.recognised('2024-09-12', { nextWorkday: () => '2024-12-31' }))).toBe(1);
  });
});
