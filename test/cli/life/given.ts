import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { withLedger } from '../../../src/ledger/write.ts';
import type { Act } from '../../../src/process/event.ts';
import { evolve } from '../../../src/process/evolve.ts';
import { initial } from '../../../src/process/state.ts';
import { round, type Round } from '../round/round.ts';

const sha256 = 'ab'.repeat(32);
export const file = { sha256, bytes: 12 };

export interface Given extends Round {
  /** Writes acts as an office would, on a day, without asking a rule: what is tested here comes after them. */
  write: Round['write'];
  record(day: string, ...acts: readonly Act[]): Promise<string[]>;
}

/** A workspace with three platforms (XJ2024-001 … -003), in which anything may be put on record. */
export function given(): Given {
  const desk = round();
  const own: Given = {
    ...desk,
    async record(day, ...acts) {
      const [stream] = readdirSync(desk.path('ledger')).filter((name) => name !== 'lock');
      const written = await withLedger(
        {
          workspace: desk.root,
          fold: { initial, evolve },
          version: 'test',
          full: true,
          stream: stream!,
          actor: '艾力',
          now: () => Date.UTC(2025, 0, 15, 4),
          acceptClock: true,
        },
        () => ({ acts, on: day, result: null }),
      );
      if (!written.ok) throw new Error(written.code);
      expect(written.events).toHaveLength(acts.length);
      return written.events.map(({ hash }) => hash);
    },
  };
  return own;
}

const number = 'XJ2024-001';

export const complaint = (id = 'C2024-01', platform = number): Act => ({
  type: 'complaint.received',
  data: {
    platform,
    complaint: id,
    date: '2024-11-05',
    channel: 'letter',
    from: 'unit',
    about: 'fees',
    evidence: [file],
  },
});

export const closed = (id = 'C2024-01', platform = number): Act => ({
  type: 'complaint.closed',
  data: { platform, complaint: id, result: 'verified', reason: '收费高于公示标准' },
});

export const renamed = (to: string, from: string, date: string, platform = number): Act => ({
  type: 'platform.changed',
  data: { platform, what: 'name', from, to, creditCode: null, region: null, document: null, date, file: null },
});

export const proposed = (platform = number): Act => ({
  type: 'cancellation.proposed',
  data: { platform, ground: '16.4', evidence: [sha256], reason: '两次投诉属实' },
});

export const notified = (platform = number): Act => ({
  type: 'cancellation.notified',
  data: { platform, date: '2024-12-02', until: '2024-12-12', document: null, file: null },
});

export const heard = (platform = number): Act => ({
  type: 'cancellation.heard',
  data: { platform, date: '2024-12-10', reply: 'written', summary: '表示整改', file: null },
});

export const dropped = (platform = number): Act => ({
  type: 'cancellation.dropped',
  data: { platform, reason: '情节轻微' },
});

export const cancelled = (platform = number): Act => ({
  type: 'platform.cancelled',
  data: { platform, ground: '16.4', document: '新工信企业〔2024〕50号', reason: '多次被投诉并查证属实' },
});

export const lapsed = (platform: string): Act => ({
  type: 'platform.lapsed',
  data: { platform, validUntil: '2027-10-21', reason: '未申请复核' },
});
