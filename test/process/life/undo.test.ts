import { describe, expect, it } from 'vitest';
import { latestRecord, undoRecord } from '../../../src/process/life/undo.ts';
import { lifeOf } from '../../../src/process/life/life.ts';
import { settle } from '../../../src/process/settle.ts';
import { on, outcome } from '../given-desk.ts';
import { lives, platform, recognition } from './given-lives.ts';
import { acts } from './life-acts.ts';

const may = on('2024-05-02');
type Lives = ReturnType<typeof lives>;
const back = (given: Lives, event: string, setting = may) =>
  undoRecord(given.state(), given.platform(), { event, reason: '误记' }, setting);
const undoes = (given: Lives, event: string): void => {
  const decision = back(given, event);
  if (!decision.ok) throw new Error(decision.refusal.code);
  for (const act of decision.events) given.write(act, '2024-05-02');
};
const life = (given: Lives) => lifeOf(given.state(), 'XJ2021-001');

describe('taking back a record of a platform', () => {
  it('leaves it out as if it had not been recorded, and says so in the ledger', () => {
    const given = lives(platform());
    const complaint = given.write(acts.complaint(), '2024-03-06');
    expect(back(given, complaint)).toMatchObject({
      events: [
        {
          type: 'decision.undone',
          data: { event: complaint, undone: 'complaint.received', year: 2021, platform: 'XJ2021-001', reason: '误记' },
        },
      ],
    });
    undoes(given, complaint);
    expect(life(given).complaints).toEqual([]);
  });

  it('names it by the beginning of its hash, so that the same command again takes back nothing more', () => {
    const given = lives(platform());
    given.write(acts.complaint(), '2024-03-06');
    const second = given.write(acts.complaint('C2024-02'), '2024-03-07');
    undoes(given, second.slice(0, 8));
    expect(outcome(back(given, second.slice(0, 8)))).toBe(0);
    expect(life(given).complaints.map(({ complaint }) => complaint)).toEqual(['C2024-01']);
  });

  it('need not be the latest: records come in any order', () => {
    const given = lives(platform());
    const complaint = given.write(acts.complaint(), '2024-03-06');
    given.write(acts.summary(), '2024-03-07');
    undoes(given, complaint);
    expect([life(given).complaints, Object.keys(life(given).summaries)]).toEqual([[], ['2023']]);
  });

  it('brings back what it had taken the place of', () => {
    const given = lives(platform());
    given.write(acts.changed({ to: '新名一' }), '2024-03-06');
    const second = given.write(acts.changed({ from: '新名一', to: '新名二' }), '2024-03-07');
    expect(given.platform().platform).toBe('新名二');
    undoes(given, second);
    expect(given.platform().platform).toBe('新名一');
  });

  it('is refused while something rests on it: that first', () => {
    const given = lives(platform());
    const complaint = given.write(acts.complaint(), '2024-03-06');
    const closing = given.write(acts.closed(), '2024-03-20');
    const refused = back(given, complaint);
    expect(refused).toMatchObject({ refusal: { code: 'undo/rests', args: { event: closing.slice(0, 8) } } });
    undoes(given, closing);
    undoes(given, complaint);
    expect(life(given).complaints).toEqual([]);
  });

  it('after the platform ended is possible still', () => {
    const given = lives(platform());
    const complaint = given.write(acts.complaint(), '2024-03-06');
    given.write(acts.lapsed(), '2024-07-30');
    expect(outcome(back(given, complaint))).toBe(1);
  });

  it('what closes a rectification, by the authority alone', () => {
    const given = lives(
      platform('XJ2021-001', { rectify: { ...recognition, until: '2024-12-01', matters: '补齐设备' } }),
    );
    const closing = given.write(
      {
        type: 'rectification.closed',
        data: { platform: 'XJ2021-001', result: 'passed', date: '2024-04-01', reason: '已补齐' },
      },
      '2024-04-02',
    );
    expect(given.platform().rectify).toBeNull();
    expect(outcome(back(given, closing, { ...may, authority: false }))).toBe('act/authority');
    undoes(given, closing);
    expect(given.platform().rectify).toMatchObject({ until: '2024-12-01' });
  });

  it('takes a duty that was let off, by the platform its key names', () => {
    const given = lives(platform(), platform('XJ2021-002'));
    const skip = given.write(acts.skipped('summary:XJ2021-001:2023'), '2024-03-06');
    const other = given.write(acts.skipped('summary:XJ2021-002:2023', 'XJ2021-002'), '2024-03-06');
    expect(outcome(back(given, other))).toBe('undo/no-record');
    undoes(given, skip);
    expect(Object.keys(given.state().supervision.skipped)).toEqual(['summary:XJ2021-002:2023']);
  });

  it('does not let come alive what a person had let fall in its favour', () => {
    const given = lives(platform());
    const kept = given.write(acts.proposed('16.4'), '2024-04-01');
    const fallen = given.write(acts.proposed('16.3'), '2024-04-01');
    const [contradiction] = given.state().years.get(2021)!.contradictions.values();
    const settled = settle(given.state().years.get(2021)!, contradiction!.key, { keep: ['1'], reason: '…' }, may);
    if (settled.ok) for (const act of settled.events) given.write(act, '2024-05-02');
    const decision = back(given, kept);
    expect(decision.ok && decision.events.map(({ data }) => (data as { event: string }).event)).toEqual([kept, fallen]);
  });

  it('of the future is refused, of today it is not', () => {
    const given = lives(platform());
    const complaint = given.write(acts.complaint(), '2024-03-06');
    expect(outcome(back(given, complaint, on('2024-05-02', '2024-05-02')))).toBe(1);
    expect(outcome(back(given, complaint, on('2024-05-02', '2024-05-01')))).toBe('act/future');
  });
});

describe('steps of a cancellation (Art. 16)', () => {
  function heard() {
    const given = lives(platform());
    const hashes = [
      given.write(acts.proposed(), '2024-04-01'),
      given.write(acts.notified(), '2024-04-02'),
      given.write(acts.heard(), '2024-04-10'),
    ] as const;
    return { given, hashes };
  }

  it('are taken back one after the other, the last first, by the authority', () => {
    const { given, hashes } = heard();
    expect(outcome(back(given, hashes[0]))).toBe('undo/rests');
    expect(outcome(back(given, hashes[2], { ...may, authority: false }))).toBe('act/authority');
    undoes(given, hashes[2]);
    undoes(given, hashes[1]);
    undoes(given, hashes[0]);
    expect(life(given).cancellations).toEqual([]);
  });

  it('stand once it is decided on them', () => {
    const { given, hashes } = heard();
    const decision = given.write(acts.cancelled(), '2024-04-20');
    for (const hash of hashes) expect(outcome(back(given, hash))).toBe('undo/heard');
    expect(outcome(back(given, decision))).toBe('undo/of-platform');
  });

  it('and so does what a cancellation was decided on; what another complaint says may still be taken back', () => {
    const given = lives(platform());
    const evidence = given.write(acts.complaint(), '2024-03-06');
    const other = given.write(acts.complaint('C2024-02'), '2024-03-07');
    const proposal = acts.proposed();
    Object.assign(proposal.data, { evidence: [evidence] });
    given.write(proposal, '2024-04-01');
    expect(outcome(back(given, evidence))).toBe(1);
    given.write(acts.notified(), '2024-04-02');
    given.write(acts.heard(), '2024-04-10');
    given.write(acts.cancelled(), '2024-04-20');
    expect(back(given, evidence)).toMatchObject({
      refusal: { code: 'undo/heard', args: { type: 'complaint.received', on: '2024-04-20' } },
    });
    expect(outcome(back(given, other))).toBe(1);
  });

  it('stand also where the proposal was dropped; the drop itself may be taken back, until it is proposed anew', () => {
    const { given, hashes } = heard();
    const drop = given.write(acts.dropped(), '2024-04-20');
    expect(outcome(back(given, hashes[2]))).toBe('undo/heard');
    expect(outcome(back(given, drop))).toBe(1);
    const again = given.write(acts.proposed('16.5'), '2024-04-25');
    expect(back(given, drop)).toMatchObject({ refusal: { code: 'undo/rests', args: { event: again.slice(0, 8) } } });
    undoes(given, again);
    undoes(given, drop);
    expect(life(given).cancellations).toMatchObject([{ ended: null }]);
  });
});

describe('official acts and what is elsewhere', () => {
  it('a recognition and a lapse are corrected by another act', () => {
    const given = lives(platform());
    const lapse = given.write(acts.lapsed(), '2024-07-30');
    expect(outcome(back(given, lapse, on('2024-08-01')))).toBe('undo/of-platform');
    expect(outcome(back(given, platform().recognised.event))).toBe('undo/of-platform');
  });

  it('another hash names the latest record, and nothing is known of a platform without any', () => {
    const given = lives(platform());
    expect(outcome(back(given, 'ffffffff'))).toBe('undo/no-record');
    const complaint = given.write(acts.complaint(), '2024-03-06');
    expect(back(given, 'ffffffff')).toMatchObject({
      refusal: { code: 'undo/not-there', args: { event: complaint.slice(0, 8), type: 'complaint.received' } },
    });
  });

  it('the latest record is told to who does not know its hash; of an official act, none', () => {
    const given = lives(platform());
    expect(latestRecord(given.state(), given.platform())).toBeNull();
    const complaint = given.write(acts.complaint(), '2024-03-06');
    expect(latestRecord(given.state(), given.platform())?.event).toBe(complaint);
    given.write(acts.lapsed(), '2024-07-30');
    expect(latestRecord(given.state(), given.platform())).toBeNull();
  });
});
