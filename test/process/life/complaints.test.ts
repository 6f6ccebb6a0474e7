import { describe, expect, it } from 'vitest';
import { closeComplaint, complaintsNamed, recordComplaint } from '../../../src/process/life/complaint.ts';
import { on, outcome, remarksOf } from '../given-desk.ts';
import { hex } from '../given-panel.ts';
import { asked, closer, complained, recognised } from './given-records.ts';

describe('a complaint', () => {
  it('is numbered by the year of its date, over all platforms', () => {
    const { state, platform, others, does } = recognised(['甲', '乙']);
    const record = (one: typeof platform, date: string, more = {}) =>
      does(recordComplaint(state(), one, asked.complaint({ date, ...more }), on('2025-03-01')), '2025-03-01');
    record(platform, '2024-10-08');
    record(others[0]!, '2024-12-01');
    record(platform, '2025-01-03');
    record(platform, '2024-12-30');
    expect(
      [...state().supervision.lives.values()].flatMap(({ complaints }) => complaints.map((one) => one.complaint)),
    ).toEqual(['C2024-01', 'C2025-01', 'C2024-03', 'C2024-02']);
  });

  it('the same as one on record is the same one, and one with a paper more is another', () => {
    const { state, platform } = complained();
    const record = (more = {}) => recordComplaint(state(), platform, asked.complaint(more), on('2024-11-01'));
    for (const date of ['2024-10-08', null])
      expect([outcome(record({ date })), remarksOf(record({ date }))]).toEqual([0, ['complaint/same']]);
    expect(outcome(record({ evidence: [{ sha256: hex('来信'), bytes: 3 }] }))).toBe(1);
    expect(outcome(record({ date: '2024-10-07' }))).toBe(1);
  });

  it('several in one command are numbered one after the other', () => {
    const { state, platform } = recognised();
    const first = recordComplaint(state(), platform, asked.complaint(), on('2024-11-01'));
    if (!first.ok) return expect.unreachable();
    const more = asked.complaint({ about: 'quality' });
    expect(recordComplaint(state(), platform, more, on('2024-11-01'), first.events)).toMatchObject({
      events: [{ data: { complaint: 'C2024-02' } }],
    });
  });

  // Who closes: the authority, the office that supervises the platform, or neither.
  it.each([
    [true, false, 1],
    [false, true, 1],
    [false, false, 'complaint/office'],
  ])(
    'is closed where the workspace is the authority (%s) or the responsible office (%s): %s',
    (authority, responsible, what) => {
      const { state, platform, complaint } = complained();
      const by = closer('2024-11-01', { authority, responsible });
      expect(outcome(closeComplaint(state(), platform, complaint, { result: 'verified', reason: '属实' }, by))).toBe(
        what,
      );
    },
  );

  it.each([
    ['2024-10-08', 'act/before'],
    ['2024-10-09', 1],
  ])('of 2024-10-08, put on record on 2024-10-09, closed on %s: %s', (day, what) => {
    const { state, platform, complaint } = complained();
    const closing = { result: 'unfounded', reason: '查无实据' } as const;
    expect(outcome(closeComplaint(state(), platform, complaint, closing, closer(day)))).toBe(what);
  });

  it('closed twice alike changes nothing, and otherwise is refused (Art. 16(4))', () => {
    const { state, platform, complaint, does, life } = complained();
    const close = (result: 'verified' | 'unfounded', reason: string) =>
      closeComplaint(state(), platform, life().complaints[0] ?? complaint, { result, reason }, closer('2024-11-01'));
    does(close('verified', '属实'), '2024-11-01');
    expect(life().complaints[0]!.closed).toMatchObject({ result: 'verified', reason: '属实', on: '2024-11-01' });
    expect(outcome(close('verified', '再次说明'))).toBe(0);
    expect(close('unfounded', '查无实据')).toMatchObject({ refusal: { exit: 4, article: '第十六条' } });
  });

  it('the second that is verified speaks of Article 16(4)', () => {
    const { state, platform, does, life } = complained();
    does(recordComplaint(state(), platform, asked.complaint({ about: 'quality' }), on('2024-11-01')), '2024-11-01');
    const close = (nth: number) =>
      closeComplaint(
        state(),
        platform,
        life().complaints[nth]!,
        { result: 'verified', reason: '属实' },
        closer('2024-12-01'),
      );
    expect(remarksOf(close(0))).toEqual([]);
    does(close(0), '2024-12-01');
    expect(remarksOf(close(1))).toEqual(['complaint/ground']);
  });

  it('numbered alike by two workspaces that merged is found twice', () => {
    const { state, platform, others, does, given } = recognised(['甲', '乙']);
    does(recordComplaint(state(), platform, asked.complaint(), on('2024-11-01')), '2024-11-01');
    const data = { ...asked.complaint(), date: '2024-10-08', platform: others[0]!.number, complaint: 'C2024-01' };
    given.write({ type: 'complaint.received', data }, '2024-11-01');
    expect(complaintsNamed(state(), 'C2024-01').map(({ number }) => number)).toEqual(['XJ2024-001', 'XJ2024-002']);
  });
});
