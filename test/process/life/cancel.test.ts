import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/process/decision.ts';
import {
  decideCancellation,
  dropCancellation,
  hearCancellation,
  notifyCancellation,
  proposeCancellation,
} from '../../../src/process/life/cancel.ts';
import { undoRecord } from '../../../src/process/life/undo.ts';
import { watch } from '../../../src/process/life/watch.ts';
import { due } from '../../../src/process/due.ts';
import { on, outcome, remarksOf } from '../given-desk.ts';
import { hex } from '../given-panel.ts';
import { type Given, life, settings } from './given-life.ts';

/** A platform about which two complaints were verified on 2023-04-01. */
function complained() {
  const given = life();
  const platform = given.platform();
  for (const number of ['C2023-01', 'C2023-02']) {
    given.complaint(number, '2023-03-01');
    given.closed(number, 'verified', '2023-04-01');
  }
  const state = () => given.state();
  const propose = (
    day = '2023-05-01',
    evidence: string[] = [],
    reason = '多次被投诉',
    ground: '16.4' | '16.5' = '16.4',
  ) => proposeCancellation(state(), platform, { ground, reason, evidence }, on(day), settings);
  const notify = (day = '2023-05-10', until = '2023-05-25', authority = true) =>
    notifyCancellation(state(), platform, { until, document: '函[2023]7号', file: null }, { ...on(day), authority });
  const hear = (reply: 'written' | 'oral' | 'none' = 'written', day = '2023-05-20') =>
    hearCancellation(state(), platform, { reply, summary: '承认', file: null }, on(day));
  const decide = (day = '2023-06-01', authority = true) =>
    decideCancellation(
      state(),
      platform,
      { document: '新[2023]9号', reason: '申辩不成立' },
      { ...on(day), authority },
      settings,
    );
  const drop = (day = '2023-06-01', reason = '已整改') => dropCancellation(state(), platform, reason, on(day));
  const happens = (decision: Decision, day: string) => given.happens(decision, day);
  return { given, platform, propose, notify, hear, decide, drop, happens };
}

const step = (given: Given, day: string): string | undefined =>
  due(given.state(), day, { life: settings }).find(({ code }) => code === 'due/hearing')?.args['step'] as string;

describe('cancelling (Art. 16): proposed, heard, decided', () => {
  it('goes its way step by step, each of which is due', () => {
    const { given, platform, propose, notify, hear, decide, happens } = complained();
    happens(propose(), '2023-05-01');
    const proposed = given.events.at(-1)!;
    expect(proposed.data).toMatchObject({ ground: '16.4', evidence: [expect.any(String), expect.any(String)] });
    expect(step(given, '2023-05-02')).toBe('notify');
    happens(notify(), '2023-05-10');
    expect(given.events.at(-1)!.data).toMatchObject({ document: '函〔2023〕7号', date: '2023-05-10' });
    expect([step(given, '2023-05-25'), step(given, '2023-05-26')]).toEqual(['reply', 'record']);
    happens(hear(), '2023-05-20');
    expect(step(given, '2023-05-26')).toBe('decide');
    happens(decide(), '2023-06-01');
    expect(platform.ended).toMatchObject({ why: 'cancelled', article: '第十六条（四）', on: '2023-06-01' });
    expect(platform.ended!.document).toBe('新〔2023〕9号');
    expect(step(given, '2023-06-01')).toBeUndefined();
    expect(watch(given.state(), '2023-06-02', settings).map(({ cancellation }) => cancellation?.result)).toContain(
      'cancelled',
    );
  });

  it('repeated changes nothing, at every step', () => {
    const { propose, notify, hear, decide, happens } = complained();
    const steps: [() => Decision, string][] = [
      [propose, '2023-05-01'],
      [notify, '2023-05-10'],
      [hear, '2023-05-20'],
      [decide, '2023-06-01'],
    ];
    for (const [take, day] of steps) {
      happens(take(), day);
      expect(take()).toEqual({ ok: true, events: [] });
    }
  });

  it('takes no step before the one it follows', () => {
    const { notify, hear, decide, drop, propose, happens } = complained();
    expect([notify, hear, decide, drop].map((take) => outcome(take()))).toEqual(Array(4).fill('cancel/none'));
    happens(propose(), '2023-05-01');
    expect([hear, decide].map((take) => outcome(take()))).toEqual(['cancel/not-notified', 'cancel/unheard']);
    expect(outcome(propose('2023-05-02', [], '别的理由'))).toBe('cancel/open');
    happens(notify(), '2023-05-10');
    expect(outcome(notify('2023-05-11', '2023-06-25'))).toBe('cancel/notified');
    expect(outcome(decide())).toBe('cancel/unheard');
    happens(hear(), '2023-05-20');
    expect(outcome(hear('oral', '2023-05-21'))).toBe('cancel/heard');
  });

  it.each([
    ['2023-05-25', 'cancel/early'],
    ['2023-05-26', 1],
  ])('no reply may be recorded on %s: %s, the last day being 2023-05-25', (day, expected) => {
    const { propose, notify, hear, happens } = complained();
    happens(propose(), '2023-05-01');
    happens(notify(), '2023-05-10');
    expect(outcome(hear('none', day))).toBe(expected);
  });

  it('a reply that comes late is heard all the same', () => {
    const { propose, notify, hear, happens } = complained();
    happens(propose(), '2023-05-01');
    happens(notify(), '2023-05-10');
    expect(outcome(hear('written', '2023-06-20'))).toBe(1);
  });

  it.each([
    ['2023-05-10', 'cancel/until'],
    ['2023-05-11', 1],
  ])('notified on 2023-05-10 with until %s: %s', (until, expected) => {
    const { propose, notify, happens } = complained();
    happens(propose(), '2023-05-01');
    expect(outcome(notify('2023-05-10', until))).toBe(expected);
  });

  it('is for the authority to notify, to hear, to decide and to drop', () => {
    const { given, platform, propose, notify, hear, decide, happens } = complained();
    happens(propose(), '2023-05-01');
    expect(outcome(notify('2023-05-10', '2023-05-25', false))).toBe('act/authority');
    expect(outcome(dropCancellation(given.state(), platform, '…', { ...on('2023-05-10'), authority: false }))).toBe(
      'act/authority',
    );
    happens(notify(), '2023-05-10');
    const asked = { reply: 'none', summary: '未答复', file: null } as const;
    const heard = hearCancellation(given.state(), platform, asked, { ...on('2023-05-26'), authority: false });
    expect(outcome(heard)).toBe('act/authority');
    happens(hear(), '2023-05-20');
    expect(outcome(decide('2023-06-01', false))).toBe('act/authority');
  });

  it('is not dated before the step it follows', () => {
    const { propose, notify, happens } = complained();
    happens(propose(), '2023-05-01');
    expect(outcome(notify('2023-04-30'))).toBe('act/before');
  });
});

describe('the ground of a proposal', () => {
  it('must be borne out by the record', () => {
    const given = life();
    const platform = given.platform();
    const codes = (['16.1', '16.2', '16.3', '16.4', '16.5'] as const).map((ground) =>
      outcome(
        proposeCancellation(given.state(), platform, { ground, reason: '…', evidence: [] }, on('2022-12-31'), settings),
      ),
    );
    expect(codes).toEqual(['cancel/penalty', 'cancel/judicial', 'cancel/absent', 'cancel/complaints', 'cancel/silent']);
  });

  it('is on record when it is proposed: a penalty put on record later bears out nothing before', () => {
    const given = life();
    const platform = given.platform();
    const data = {
      kind: 'administrative',
      authority: '市场监管局',
      document: null,
      matter: '虚假宣传',
      file: null,
    } as const;
    const penalty = { platform: 'XJ2021-003', date: '2022-03-01', ...data };
    given.write({ type: 'penalty.recorded', data: penalty }, '2022-03-02');
    const asked = { ground: '16.1', reason: '受到处罚', evidence: [] } as const;
    const propose = (day: string) => outcome(proposeCancellation(given.state(), platform, asked, on(day), settings));
    expect([propose('2022-03-01'), propose('2022-03-02')]).toEqual(['cancel/penalty', 1]);
  });

  it('nor does an absence that was put on record later', () => {
    const given = life();
    const platform = given.platform();
    given.report('2022-05-01');
    const event = { kind: 'authority-event', name: '服务月', date: '2022-06-10', organiser: '自治区经信委' } as const;
    const said = { participation: 'excused', reason: '人手不足', accepted: false } as const;
    given.write({ type: 'activity.recorded', data: { platform: 'XJ2021-003', ...event, ...said } }, '2023-07-01');
    const asked = { ground: '16.3', reason: '未参加活动', evidence: [] } as const;
    const propose = (day: string) => outcome(proposeCancellation(given.state(), platform, asked, on(day), settings));
    expect([propose('2023-06-30'), propose('2023-07-01')]).toEqual(['cancel/absent', 1]);
  });

  it('names its evidence: all of it, or what is asked for if one of it bears the ground out', () => {
    const { given, propose } = complained();
    const verified = given.events.filter(({ type }) => type === 'complaint.closed').map(({ hash }) => hash);
    const received = given.events.find(({ type }) => type === 'complaint.received')!.hash;
    const evidenceOf = (decision: Decision) =>
      decision.ok ? (decision.events[0]!.data as { evidence: string[] }).evidence : [];
    expect(evidenceOf(propose())).toEqual(verified);
    expect(evidenceOf(propose('2023-05-01', [...verified, received]))).toEqual([...verified, received]);
    // One complaint is not 多次.
    expect(outcome(propose('2023-05-01', [verified[1]!, received]))).toBe('cancel/evidence');
    expect(outcome(propose('2023-05-01', [received]))).toBe('cancel/evidence');
    // One day earlier nothing had been verified.
    expect(outcome(propose('2023-03-31'))).toBe('cancel/complaints');
    expect(outcome(propose('2023-05-01', [], '…', '16.5'))).toBe(1);
  });

  it('must still be borne out when it is decided', () => {
    const { given, propose, notify, hear, decide, happens } = complained();
    happens(propose(), '2023-05-01');
    happens(notify(), '2023-05-10');
    happens(hear(), '2023-05-20');
    given.state().supervision.lives.get('XJ2021-003')!.complaints.pop();
    expect(outcome(decide())).toBe('cancel/complaints');
  });
});

describe('what the platform was heard on', () => {
  const hears = ({ propose, notify, hear, happens }: ReturnType<typeof complained>): void => {
    happens(propose(), '2023-05-01');
    happens(notify(), '2023-05-10');
    happens(hear(), '2023-05-20');
  };

  it('is not replaced by another complaint that came since', () => {
    const all = complained();
    hears(all);
    const { complaints } = all.given.state().supervision.lives.get('XJ2021-003')!;
    complaints.pop();
    all.given.complaint('C2023-03', '2023-05-21');
    all.given.closed('C2023-03', 'verified', '2023-05-22');
    expect(outcome(all.decide())).toBe('cancel/evidence-gone');
  });

  it('nor a year by one that was not over then', () => {
    const given = life();
    const platform = given.platform();
    const state = given.state();
    const asked = { ground: '16.5', reason: '未报送信息', evidence: [] } as const;
    given.happens(proposeCancellation(state, platform, asked, on('2023-02-01'), settings), '2023-02-01');
    given.write(
      {
        type: 'cancellation.notified',
        data: { platform: 'XJ2021-003', date: '2023-02-02', until: '2023-03-01', document: null, file: null },
      },
      '2023-02-02',
    );
    given.write(
      {
        type: 'cancellation.heard',
        data: { platform: 'XJ2021-003', date: '2023-02-20', reply: 'written', summary: '已报送', file: null },
      },
      '2023-02-20',
    );
    const decide = (day: string) =>
      outcome(decideCancellation(state, platform, { document: '1号', reason: '…' }, on(day), settings));
    expect(decide('2024-01-10')).toBe(1);
    // What it had reported in 2022 is found; of 2023 nobody heard it.
    given.report('2022-06-01');
    expect(decide('2024-01-10')).toBe('cancel/evidence-gone');
  });

  it('is no longer taken back once it is decided on', () => {
    const all = complained();
    hears(all);
    const closed = all.given.events.find(({ type }) => type === 'complaint.closed')!.hash;
    const back = () =>
      outcome(undoRecord(all.given.state(), all.platform, { event: closed, reason: '误记' }, on('2023-06-02')));
    expect(back()).toBe(1);
    all.happens(all.decide(), '2023-06-01');
    expect(back()).toBe('undo/heard');
  });
});

describe('a proposal that was dropped', () => {
  it('marks the ground in what is watched, until something new comes', () => {
    const { given, propose, drop, happens } = complained();
    const marks = (day: string) =>
      watch(given.state(), day, settings)
        .filter(({ ground }) => ground === '16.4')
        .map(({ cancellation }) => cancellation?.result ?? null);
    happens(propose(), '2023-05-01');
    expect(marks('2023-05-02')).toEqual(['open']);
    happens(drop(), '2023-06-01');
    expect(marks('2023-06-02')).toEqual(['dropped']);
    expect(drop()).toEqual({ ok: true, events: [] });
    expect(remarksOf(propose('2023-06-03', [], '再次提出'))).toEqual(['cancel/dropped-before']);
    given.complaint('C2023-03', '2023-07-01');
    given.closed('C2023-03', 'verified', '2023-07-10');
    expect(marks('2023-07-11')).toEqual([null]);
    expect(remarksOf(propose('2023-07-11', [], '又有投诉'))).toEqual([]);
  });
});

describe('during a review', () => {
  it('may be decided, and ends the review', () => {
    const { given, platform, propose, notify, hear, decide, happens } = complained();
    platform.review = { year: 2024, application: '2024-009', received: hex('triennial'), on: '2024-06-20' };
    const proposed = propose('2024-06-25');
    expect(remarksOf(proposed)).toEqual(['cancel/under-review']);
    happens(proposed, '2024-06-25');
    happens(notify('2024-06-26', '2024-07-10'), '2024-06-26');
    happens(hear('oral', '2024-07-01'), '2024-07-01');
    const decided = decide('2024-07-20');
    expect(remarksOf(decided)).toEqual(['cancel/review-over']);
    happens(decided, '2024-07-20');
    expect(given.state().registry.platforms['XJ2021-003']).toMatchObject({ review: null, ended: { why: 'cancelled' } });
  });
});

describe('workspaces that merge', () => {
  const cancelled = { platform: 'XJ2021-003', ground: '16.4' as const, document: '乙2号', reason: '…' };

  it('both cancelling: the second waits for a person', () => {
    const { given, platform, propose, notify, hear, decide, happens } = complained();
    happens(propose(), '2023-05-01');
    happens(notify(), '2023-05-10');
    happens(hear(), '2023-05-20');
    happens(decide(), '2023-06-01');
    const again = given.write({ type: 'platform.cancelled', data: cancelled }, '2023-06-02');
    expect(platform.ended!.document).toBe('新〔2023〕9号');
    const open = [...given.year(2021).contradictions.values()];
    expect(open).toMatchObject([{ kind: 'event', names: ['platform.cancelled', 'platform.cancelled'], settled: null }]);
    expect(open[0]!.between).toContain(again.hash);
  });

  it('one cancelling, one letting it lapse: the second waits for a person, and nothing more is done meanwhile', () => {
    const { given, platform, propose, notify, hear, decide, happens } = complained();
    happens(propose(), '2023-05-01');
    happens(notify(), '2023-05-10');
    happens(hear(), '2023-05-20');
    given.write(
      { type: 'platform.lapsed', data: { platform: 'XJ2021-003', validUntil: '2024-09-10', reason: '未申请' } },
      '2024-10-01',
    );
    expect(platform.ended).toMatchObject({ why: 'lapsed' });
    given.write({ type: 'platform.cancelled', data: cancelled }, '2024-10-02');
    expect(platform.ended).toMatchObject({ why: 'lapsed' });
    expect([...given.year(2021).contradictions.values()]).toHaveLength(1);
    expect(outcome(decide('2024-10-03'))).toBe('platform/contradiction');
  });

  it('two proposals: the second has no effect until a person keeps it', () => {
    const { given, propose, happens } = complained();
    happens(propose(), '2023-05-01');
    const data = { platform: 'XJ2021-003', ground: '16.5' as const, reason: '另提', evidence: [] };
    given.write({ type: 'cancellation.proposed', data }, '2023-05-02');
    const { cancellations } = given.state().supervision.lives.get('XJ2021-003')!;
    expect(cancellations.map(({ ground }) => ground)).toEqual(['16.4']);
    expect(outcome(propose('2023-05-03', [], '又提'))).toBe('platform/contradiction');
  });
});
