import { describe, expect, it } from 'vitest';
import { logOf } from '../../../src/ledger/open.ts';
import type { Act } from '../../../src/process/event.ts';
import { hindranceOn } from '../../../src/process/life/guard.ts';
import { copyOf, newWorkspace, written } from '../../ledger/desk.ts';
import * as life from '../../ledger/golden/life-acts.ts';
import { base, brought, type Dated, keep, merged, seen, stateOf, waiting } from './two-offices.ts';

const [first, second, third] = ['XJ2024-001', 'XJ2024-002', 'XJ2024-003'] as const;
type Of = Awaited<ReturnType<typeof base>>;

const cancelled = (number: string, document: string): Dated => {
  const act = life.cancelled(number, '16.1');
  return ['2027-09-01', { ...act, data: { ...act.data, document } } as typeof act];
};
const lapsed = (number: string): Dated => ['2027-10-08', life.lapsed(number)];
const confirmed = ({ review }: Of): Dated => ['2027-09-10', life.confirmed(review, first)];
const late: Dated = ['2027-09-12', life.filed('2027-002', '沙枣岸', third)];

const stands = (status: string, more: object = {}) => ({
  until: '2027-09-18',
  review: null,
  document: null,
  status,
  ...more,
});
const valid = { until: '2030-09-18', review: 'confirmed', document: null };

/** What each office did, on which platform; what follows by who was first; what follows once a side is kept. */
interface Case {
  of: string;
  region: (of: Of) => Dated[];
  kashgar: (of: Of) => Dated[];
  number: string;
  /** Names of what contradicts, and how the platform stands until a person decides; by whose clock was first. */
  waits: Record<'region' | 'kashgar', [names: string[][], stands: object]>;
  /** Once side 1 or 2 is kept. */
  kept: Record<'region' | 'kashgar', Partial<Record<'1' | '2', object>>>;
}

const cases: Case[] = [
  {
    of: 'both cancel, by two documents',
    region: () => [cancelled(second, '甲号')],
    kashgar: () => [cancelled(second, '乙号')],
    number: second,
    waits: {
      region: [[['platform.cancelled', 'platform.cancelled']], stands('cancelled', { document: '甲号' })],
      kashgar: [[['platform.cancelled', 'platform.cancelled']], stands('cancelled', { document: '乙号' })],
    },
    kept: {
      region: { 1: stands('cancelled', { document: '甲号' }), 2: stands('cancelled', { document: '乙号' }) },
      kashgar: { 1: stands('cancelled', { document: '乙号' }), 2: stands('cancelled', { document: '甲号' }) },
    },
  },
  {
    // A platform that was just confirmed may be cancelled; one cancelled may not be confirmed.
    of: 'one cancels, the other confirms',
    region: () => [cancelled(first, '甲号')],
    kashgar: (of) => [confirmed(of)],
    number: first,
    waits: {
      region: [
        [['2027-001', 'platform.cancelled', 'review.confirmed']],
        stands('cancelled', { document: '甲号', review: 'platform-ended' }),
      ],
      kashgar: [[], stands('cancelled', { ...valid, document: '甲号' })],
    },
    kept: {
      region: {
        1: stands('cancelled', { document: '甲号', review: 'platform-ended' }),
        2: { status: 'rectifying', ...valid },
      },
      kashgar: {},
    },
  },
  {
    of: 'one lets it lapse, the other has its dossier',
    region: () => [lapsed(third)],
    kashgar: () => [late],
    number: third,
    waits: {
      region: [[['platform.lapsed', 'application.received']], stands('lapsed', { review: 'received' })],
      kashgar: [[['application.received', 'platform.lapsed']], stands('review-pending', { review: 'received' })],
    },
    kept: {
      region: {
        1: stands('lapsed', { review: 'platform-ended' }),
        2: stands('review-pending', { review: 'received' }),
      },
      kashgar: {
        1: stands('review-pending', { review: 'received' }),
        2: stands('lapsed', { review: 'platform-ended' }),
      },
    },
  },
  {
    of: 'one lets it lapse, the other confirms',
    region: () => [lapsed(first)],
    kashgar: (of) => [confirmed(of)],
    number: first,
    waits: {
      // Its dossier is filed, so nobody may let it lapse, neither before the confirmation nor after it.
      region: [[['application.received', 'platform.lapsed']], { status: 'rectifying', ...valid }],
      kashgar: [[['review.confirmed', 'platform.lapsed']], { status: 'rectifying', ...valid }],
    },
    kept: {
      region: { 1: { status: 'rectifying', ...valid } },
      kashgar: { 1: { status: 'rectifying', ...valid } },
    },
  },
];

describe.each(cases)('$of', ({ region, kashgar, number, waits, kept }) => {
  it.each(['region', 'kashgar'] as const)('%s first', async (earlier) => {
    const of = await base();
    const both = await merged(of.workspace, { region: region(of), kashgar: kashgar(of) }, earlier);
    const state = stateOf(both.workspace);
    expect(waiting(state).map(([, { names }]) => names)).toEqual(waits[earlier][0]);
    expect(seen(state, number)).toEqual(waits[earlier][1]);
    expect(stateOf(brought(both.files.toReversed()))).toEqual(state);
    // Until a person decides, no step follows.
    const setting = { on: '2028-02-01', today: '2028-02-01', authority: true };
    const hindrance = hindranceOn(state, state.registry.platforms[number]!, setting);
    if (waits[earlier][0].flat().includes('platform.lapsed'))
      expect(hindrance?.refusal.code).toBe('platform/contradiction');
    for (const side of ['1', '2'] as const) {
      const expected = kept[earlier][side];
      if (!expected) continue;
      const workspace = brought([both.workspace]);
      await keep(workspace, side);
      const after = stateOf(workspace);
      expect([side, seen(after, number), waiting(after)]).toEqual([side, expected, []]);
    }
  });
});

const december = (act: Act): Dated => ['2027-12-01', act];

describe('one number for two complaints', () => {
  it('of one platform: the later one carries a mark, and each is closed by its own', async () => {
    const of = await base();
    const acts = {
      region: [december(life.complained(third, 'C2027-01', '2027-11-01'))],
      kashgar: [december(life.complained(third, 'C2027-01', '2027-11-05'))],
    };
    const { workspace } = await merged(of.workspace, acts, 'kashgar');
    const ours = () => stateOf(workspace).supervision.lives.get(third)!.complaints;
    expect(ours().map(({ date }) => date)).toEqual(['2027-11-05', '2027-11-01']);
    const [plainly, marked] = ours().map(({ complaint }) => complaint) as [string, string];
    expect([plainly, marked.replace(/[0-9a-f]{4}$/, '….')]).toEqual(['C2027-01', 'C2027-01-….']);
    const closed = [life.complaintClosed(third, marked, 'verified'), life.complaintClosed(third, plainly, 'unfounded')];
    await written(workspace, closed, { on: '2028-01-20', now: () => Date.UTC(2028, 0, 20) });
    expect(ours().map((one) => one.closed?.result)).toEqual(['unfounded', 'verified']);
  });

  it('of one platform, one of them closed before the merge: that one stays closed, by whatever number it goes now', async () => {
    for (const earlier of ['region', 'kashgar'] as const) {
      const of = await base();
      const stream = { stream: 'region', actor: '王敏' };
      const now = () => Date.UTC(2028, 0, 10, earlier === 'region' ? 3 : 5);
      const [here, there] = [copyOf(of.workspace), copyOf(of.workspace)];
      const [got] = await written(here, [life.complained(third, 'C2027-01', '2027-11-01')], {
        on: '2027-12-01',
        ...stream,
        now,
      });
      const closing = life.complaintClosed(third, 'C2027-01', 'verified', got!.hash);
      await written(here, [closing], { on: '2027-12-10', ...stream, now });
      await written(there, [life.complained(third, 'C2027-01', '2027-11-05')], {
        on: '2027-12-01',
        stream: 'kashgar',
        actor: '艾力',
        now: () => Date.UTC(2028, 0, 10, 4),
      });
      const { complaints } = stateOf(brought([here, there])).supervision.lives.get(third)!;
      expect(complaints.map(({ date, closed }) => [date, closed?.result ?? null]).toSorted()).toEqual([
        ['2027-11-01', 'verified'],
        ['2027-11-05', null],
      ]);
    }
  });

  it('of two platforms: each keeps it', async () => {
    const of = await base();
    const acts = {
      region: [december(life.complained(third, 'C2027-01', '2027-11-01'))],
      kashgar: [december(life.complained(second, 'C2027-01', '2027-11-05'))],
    };
    const { lives } = stateOf((await merged(of.workspace, acts, 'region')).workspace).supervision;
    for (const number of [second, third])
      expect(lives.get(number)!.complaints.map(({ complaint }) => complaint)).toEqual(['C2027-01']);
  });
});

/** An office that holds nothing of the others, e.g. after its computer was set up anew. */
it.each([
  ['after', Date.UTC(2027, 10, 20), ['季度情况']],
  // By its clock nobody had recognised the platform yet: the record stays in the ledger, without effect.
  ['before', Date.UTC(2026, 10, 20), []],
])('a record written where nothing is known of the platform, %s its recognition', async (_, at, topics) => {
  const of = await base();
  const alone = newWorkspace();
  const record = life.reported(third, '2026-11-20', '季度情况');
  await written(alone, [record], { on: '2026-11-20', stream: 'kashgar', actor: '艾力', now: () => at });
  const before = stateOf(alone);
  expect([Object.keys(before.registry.platforms), before.supervision.lives.size]).toEqual([[], 0]);
  for (const order of [
    [alone, of.workspace],
    [of.workspace, alone],
  ]) {
    const workspace = brought(order);
    expect((stateOf(workspace).supervision.lives.get(third)?.reports ?? []).map(({ topic }) => topic)).toEqual(topics);
    expect([...logOf(workspace).events].filter(({ event }) => event.stream === 'kashgar')).toHaveLength(1);
  }
});
