import { describe, expect, it } from 'vitest';
import { publicise, restartPublicity } from '../../src/process/publicity.ts';
import { stageOf } from '../../src/process/stage.ts';
import { asked, hex, on, outcome, receivedAs, remarksOf, round, windows } from './given-public.ts';

const { september, restarted, autumn } = windows;
const restart = (ids: readonly string[], more = {}) => ({
  ...asked(restarted),
  ids,
  why: 'interrupted' as const,
  reason: '网站维护，公示中断',
  ...more,
});

describe('publicity', () => {
  it('takes all proposed entries in the order of receipt, with the functions the meeting stated', () => {
    const given = round();
    for (const id of ['2024-1000', '2024-002', '2024-999']) given.proposed(id);
    given.received('2024-001');
    const decision = publicise(given.state, 2024, asked(september), on('2024-09-02'));
    const [event] = given.happens(decision, '2024-09-02');
    expect(event).toMatchObject({
      type: 'batch.publicised',
      data: {
        entries: [
          { application: '2024-002', functions: ['training'] },
          { application: '2024-999', functions: ['training'] },
          { application: '2024-1000', functions: ['training'] },
        ],
        window: { start: '2024-09-02', lastDay: '2024-09-11', recognisableFrom: '2024-09-12' },
      },
    });
    expect(given.year()).toMatchObject({
      last: { event: event!.hash, type: 'batch.publicised' },
      lastOn: '2024-09-02',
    });
    expect(stageOf(given.one('2024-999'))).toBe('publicised');
    expect(stageOf(given.one('2024-001'))).toBe('received');
  });

  it('changes nothing when repeated, and gives what is proposed later a window of its own', () => {
    const given = round();
    given.publicised(['2024-001']);
    const again = () => publicise(given.state, 2024, asked(september), on('2024-09-02'));
    expect(outcome(again())).toBe(0);
    expect(outcome(publicise(given.state, 2024, asked(autumn), on('2024-09-23')))).toBe('publicity/nothing');
    expect(outcome(publicise(given.state, 2024, asked(september, { url: 'https://a.cn' }), on('2024-09-02')))).toBe(
      'publicity/nothing',
    );
    const other = asked(september, { evidence: { sha256: hex('another page'), bytes: 1 } });
    expect(outcome(publicise(given.state, 2024, other, on('2024-09-02')))).toBe('publicity/nothing');
    const nextDay = asked(
      { ...september, start: '2024-09-03' },
      { url: other.url, evidence: asked(september).evidence },
    );
    expect(outcome(publicise(given.state, 2024, nextDay, on('2024-09-03')))).toBe('publicity/nothing');
    given.proposed('2024-002');
    const [event] = given.happens(publicise(given.state, 2024, asked(autumn), on('2024-09-23')), '2024-09-23');
    expect(event).toMatchObject({ data: { entries: [{ application: '2024-002' }] } });
    expect(given.one('2024-001').publicity?.window.start).toBe('2024-09-02');
    expect(given.one('2024-002').publicity?.window.start).toBe('2024-09-23');
    expect(outcome(again())).toBe(0);
  });

  it('leaves out, and names, an entry over which a contradiction hangs', () => {
    const given = round();
    given.proposed('2024-001');
    given.proposed('2024-002', { operator: { name: '同一单位', creditCode: null, region: null } });
    given.received('2024-003', { operator: { name: '同一单位', creditCode: null, region: null } });
    const decision = publicise(given.state, 2024, asked(september), on('2024-09-02'));
    expect(remarksOf(decision)).toEqual(['publicity/left-out']);
    const [event] = given.happens(decision, '2024-09-02');
    expect(event).toMatchObject({ data: { entries: [{ application: '2024-001' }] } });
    expect(stageOf(given.one('2024-002'))).toBe('proposed');
  });

  it('says that a window rests on computed holidays', () => {
    const given = round();
    given.proposed('2024-001');
    const decision = publicise(given.state, 2024, asked({ ...september, provisional: true }), on('2024-09-02'));
    expect(remarksOf(decision)).toEqual(['publicity/provisional']);
  });

  it('is not dated before the last act on an entry', () => {
    const given = round();
    given.proposed('2024-001').lastOn = '2024-09-03';
    expect(outcome(publicise(given.state, 2024, asked(september), on('2024-09-02')))).toBe('act/before');
  });

  it('does not repeat a number it refuses to publish', () => {
    const given = round();
    given.proposed('2024-001', { platform: '平台 咨询13899912345' });
    const decision = publicise(given.state, 2024, asked(september), on('2024-09-02'));
    expect(decision).toMatchObject({
      refusal: { code: 'publicity/personal', args: { id: '2024-001', field: 'platform', kind: 'phone' } },
    });
    expect(JSON.stringify(decision)).not.toContain('13899912345');
  });

  it('looks at its own address and at what the caller found elsewhere on the notice', () => {
    const given = round();
    given.proposed('2024-001');
    const url = 'https://a.gov.cn/?to=li@example.com';
    const personal = [{ id: '2024-001', field: 'contact', kind: 'phone' as const }];
    for (const more of [{ url }, { personal }])
      expect(outcome(publicise(given.state, 2024, asked(september, more), on('2024-09-02')))).toBe(
        'publicity/personal',
      );
  });
});

describe('a restart', () => {
  it('counts anew for the entries concerned only; objections stay', () => {
    const given = round();
    given.publicised(['2024-001', '2024-002']);
    const objection = given.objected('2024-001', '2024-09-04');
    const decision = restartPublicity(given.state, 2024, restart(['2024-001']), on('2024-09-05'));
    given.happens(decision, '2024-09-05');
    expect(given.one('2024-001').publicity).toMatchObject({ window: restarted, since: '2024-09-02' });
    expect(given.one('2024-002').publicity).toMatchObject({ window: september, since: '2024-09-02' });
    expect(objection.closed).toBeNull();
    expect(outcome(restartPublicity(given.state, 2024, restart(['2024-001']), on('2024-09-05')))).toBe(0);
    expect(outcome(restartPublicity(given.state, 2024, restart(['2024-001', '2024-002']), on('2024-09-05')))).toBe(1);
  });

  it.each([
    ['corrected', ['finance'], 1],
    ['corrected', ['finance', 'training'], 1],
    ['corrected', ['consulting'], 'publicity/functions'],
    ['corrected', ['training', 'consulting'], 'publicity/functions'],
    ['corrected', [], 'publicity/functions'],
    ['interrupted', ['finance'], 'publicity/functions'],
    ['interrupted', ['training'], 1],
  ] as const)('%s to %j of training and finance applied for: %s', (why, functions, result) => {
    const given = round();
    given.publicised(['2024-001']);
    const more = { why, functions: { '2024-001': functions } };
    const decision = restartPublicity(given.state, 2024, restart(['2024-001'], more), on('2024-09-05'));
    expect(outcome(decision)).toBe(result);
    if (!decision.ok) return;
    given.happens(decision, '2024-09-05');
    expect(given.one('2024-001').publicity?.functions.toSorted()).toEqual(functions.toSorted());
  });

  it.each([
    ['not publicised', '2024-002', 'publicity/not-running'],
    ['unknown', '2024-099', 'publicity/not-running'],
  ])('refuses an entry that is %s', (_, id, code) => {
    const given = round();
    given.publicised(['2024-001']);
    given.proposed('2024-002');
    expect(outcome(restartPublicity(given.state, 2024, restart(['2024-001', id]), on('2024-09-05')))).toBe(code);
  });

  it('refuses a number that two receptions bear, and a recognised entry', () => {
    const given = round();
    given.publicised(['2024-001']);
    given.recognised('2024-09-12');
    const late = restart(['2024-001'], asked(autumn));
    expect(outcome(restartPublicity(given.state, 2024, late, on('2024-09-23')))).toBe('application/recognised');
    given.write(
      {
        type: 'application.received',
        data: receivedAs('2024-001', { operator: { name: '另一家', creditCode: null, region: null } }),
      },
      '2024-06-02',
    );
    expect(outcome(restartPublicity(given.state, 2024, late, on('2024-09-23')))).toBe('application/ambiguous');
  });

  it('keeps the later count when two that did not know of each other meet', () => {
    const given = round();
    const [{ received } = { received: '' }] = given.publicised(['2024-001']);
    const base = {
      year: 2024,
      why: 'interrupted' as const,
      reason: '中断',
      entries: [{ application: '2024-001', received, functions: ['training' as const] }],
      url: 'https://a.cn',
      evidence: { sha256: hex('e'), bytes: 1 },
      calendar: asked(september).calendar,
      list: asked(september).list,
    };
    given.write({ type: 'publicity.restarted', data: { ...base, window: autumn } }, '2024-09-23');
    given.write({ type: 'publicity.restarted', data: { ...base, window: restarted } }, '2024-09-05');
    expect(given.one('2024-001').publicity?.window.start).toBe('2024-09-23');
    expect([...given.year().contradictions.values()].map(({ kind }) => kind)).toEqual(['event']);
  });
});
