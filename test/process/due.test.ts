import { describe, expect, it } from 'vitest';
import { due } from '../../src/process/due.ts';
import { dueCodes } from '../../src/process/duty.ts';
import { acceptObjection, dismissObjection } from '../../src/process/objection.ts';
import { publish } from '../../src/process/publication.ts';
import { digest, done, on, round, windows } from './given-public.ts';

type Given = ReturnType<typeof round>;
const said = (given: Given, day: string, more = {}): string[] =>
  due(given.state, day, more).map(({ code, application, overdue }) =>
    [code.slice(4), application, overdue ? 'overdue' : ''].filter(Boolean).join(' '),
  );

const requested = (given: Given, id: string, until: string): void => {
  given.received(id).requested = { ...done('2024-06-10'), items: ['10.1', '10.3b'], until };
};

describe('due', () => {
  it('form review once the deadline has passed', () => {
    const given = round();
    given.received('2024-001');
    given.proposed('2024-002');
    expect(said(given, '2024-06-30')).toEqual([]);
    expect(due(given.state, '2024-07-01')).toMatchObject([
      { code: 'due/form', args: { count: 1, deadline: '2024-06-30' }, article: '第十条' },
    ]);
  });

  it('a completion, by the applicant; overdue the day after its last day', () => {
    const given = round();
    requested(given, '2024-001', '2024-06-20');
    expect(due(given.state, '2024-06-20')).toEqual([
      {
        code: 'due/material',
        key: 'material:2024-001',
        article: '第十条',
        year: 2024,
        application: '2024-001',
        owedBy: { role: 'operator', name: '运营单位2024-001' },
        owedTo: { role: 'authority', name: null },
        dueOn: '2024-06-20',
        overdue: false,
        args: { year: 2024, id: '2024-001', items: '10.1、10.3b', until: '2024-06-20' },
        next: 'batch receive …',
        platform: null,
        skipped: null,
      },
    ]);
    expect(due(given.state, '2024-06-21')).toMatchObject([
      { overdue: true, next: 'review form 2024-001 --refuse --reason …' },
    ]);
    given.one('2024-001').form = { ...done('2024-06-25'), result: 'passed' };
    expect(said(given, '2024-06-21')).toEqual([]);
  });

  it('overdue first, then by the last day, then what has none', () => {
    const given = round();
    requested(given, '2024-001', '2024-07-20');
    requested(given, '2024-002', '2024-07-05');
    requested(given, '2024-003', '2024-07-01');
    given.received('2024-004');
    expect(said(given, '2024-07-10')).toEqual([
      'material 2024-003 overdue',
      'material 2024-002 overdue',
      'material 2024-001',
      'form',
    ]);
    expect(said(given, '2024-07-10', { years: [2023] })).toEqual([]);
  });

  it('recognition from the next working day on, of those that are free', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    expect(said(given, '2024-09-11')).toEqual([]);
    const objection = given.objected('2024-002', '2024-09-03');
    expect(said(given, '2024-09-11')).toEqual(['objection 2024-002']);
    expect(due(given.state, '2024-09-12')).toMatchObject([
      { code: 'due/objection', next: 'objection accept O2024-01 --handler …' },
      { code: 'due/recognition', args: { count: 1, from: '2024-09-12' } },
    ]);
    const accepted = acceptObjection(given.year(), objection, { handler: '李四', reason: null }, on('2024-09-13'));
    given.happens(accepted, '2024-09-13');
    expect(due(given.state, '2024-09-13')[0]).toMatchObject({ args: { accepted: '2024-09-13', when: 'in-window' } });
    given.happens(dismissObjection(given.year(), objection, { reason: '不实' }, on('2024-09-14')), '2024-09-14');
    expect(due(given.state, '2024-09-14')).toMatchObject([{ code: 'due/recognition', args: { count: 2 } }]);
  });

  it('a calendar, where the window ended and nobody can say what follows', () => {
    const given = round();
    given.publicised(['2024-001'], windows.yearEnd);
    expect(said(given, '2024-12-31')).toEqual([]);
    expect(due(given.state, '2025-01-01')).toMatchObject([{ code: 'due/calendar', args: { missing: 2025 } }]);
    const nextWorkday = () => '2025-01-02';
    expect(said(given, '2025-01-01', { nextWorkday })).toEqual([]);
    expect(said(given, '2025-01-02', { nextWorkday })).toEqual(['recognition']);
  });

  it('both places of Art. 13, one by one', () => {
    const given = round();
    given.publicised(['2024-001']);
    given.recognised('2024-09-12');
    expect(due(given.state, '2024-09-12').map(({ args, next }) => [args['place'], next])).toEqual([
      ['authority-site', 'batch publish --year 2024 --at … --medium authority-site'],
      ['sme-information-site', 'batch publish --year 2024 --at … --medium sme-information-site'],
    ]);
    const places = [{ place: 'authority-site' as const, url: 'https://a.cn' }];
    given.happens(publish(given.state, 2024, { places, list: digest('x') }, on('2024-09-13')), '2024-09-13');
    expect(said(given, '2024-09-13')).toEqual(['publication']);
  });

  it('a contradiction until it is settled; an entry under it is not called ready', () => {
    const given = round();
    const [application] = given.publicised(['2024-001']);
    given.received('2024-002', { operator: application!.operator });
    given.one('2024-002').form = { ...done('2024-07-01'), result: 'passed' };
    const [first] = due(given.state, '2024-09-12');
    expect(said(given, '2024-09-12')).toEqual(['contradiction']);
    expect(first).toMatchObject({ args: { kind: 'operator', names: '2024-001、2024-002' }, article: '第十八条' });
    for (const one of given.year().contradictions.values())
      one.settled = { ...done('2024-09-12'), keep: [], reason: '' };
    expect(said(given, '2024-09-12')).toEqual(['recognition']);
  });

  it('knows an article for each', () => {
    expect(Object.values(dueCodes).every((article) => /^第.+条(（.）)?$/.test(article))).toBe(true);
  });
});
