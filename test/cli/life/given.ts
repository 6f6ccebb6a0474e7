import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { withLedger } from '../../../src/ledger/write.ts';
import type { Act } from '../../../src/process/event.ts';
import { evolve } from '../../../src/process/evolve.ts';
import { initial } from '../../../src/process/state.ts';
import { round, type Round } from '../round/round.ts';

export interface Given extends Round {
  /** Writes acts as an office would, on a day, without asking a rule: what is tested here comes after them. */
  record(day: string, ...acts: readonly Act[]): Promise<string[]>;
  /** The same as another workstation. */
  recordAs(stream: string, day: string, ...acts: readonly Act[]): Promise<string[]>;
}

/** A workspace with three platforms (XJ2024-001 … -003), in which anything may be put on record. */
export function given(): Given {
  const desk = round();
  const own: Given = {
    ...desk,
    record: (day, ...acts) =>
      own.recordAs(readdirSync(desk.path('ledger')).find((name) => name.startsWith('region-'))!, day, ...acts),
    async recordAs(stream, day, ...acts) {
      const written = await withLedger(
        {
          workspace: desk.root,
          fold: { initial, evolve },
          version: 'test',
          full: true,
          stream,
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
