import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, LedgerEvent } from '../../../src/process/event.ts';
import { copyOf, sound, trueFold, written } from '../desk.ts';
import * as act from './acts.ts';
import * as life from './life-acts.ts';

const kashgar = { stream: 'kashgar-1', actor: '阿依古丽·买买提' };
const names = ['绿洲', '星砾原', '沙枣岸', '金穗屿', 'ياخشى', '麦浪沟'];
const numberOf = (n: number): string => `XJ2024-00${n + 1}`;

type Write = (on: string, acts: readonly Act[], where?: string, how?: object) => Promise<LedgerEvent[]>;

/** Six platforms, recognised on 2024-09-18; their numbers. */
export async function recogniseSix(write: Write): Promise<readonly [string, string, string, string, string, string]> {
  await write('2024-03-01', [act.opened(2024, '新工信〔2024〕1号')]);
  const all = (
    await write(
      '2024-06-12',
      names.map((name, n) => act.received(`2024-00${n + 1}`, name)),
    )
  ).map(act.named);
  await write(
    '2024-07-12',
    all.map((of): Act => ({ type: 'form.passed', data: { ...of, version: 1, waived: [], note: null } })),
  );
  await write(
    '2024-08-20',
    all.flatMap((of) => [act.closed(of, { E01: '12' }, 'E03'), ...act.visited(of, 'true')]),
  );
  await write('2024-08-25', all.map(act.proposed));
  await write('2024-09-02', [act.publicised(all)]);
  const document = act.recognised(all[0]!, numberOf(0), names[0]!) as Act & { type: 'batch.recognised' };
  const entries = all.flatMap((of, n) => (act.recognised(of, numberOf(n), names[n]!) as typeof document).data.entries);
  await write('2024-09-18', [{ ...document, data: { ...document.data, entries } }]);
  return all.map((_, n) => numberOf(n)) as [string, string, string, string, string, string];
}

/**
 * The workspace that lies in `v0.2/`: every event type of the years after recognition. Six platforms of 2024, of which in
 * 2027 one is confirmed with something to put right, one revoked, one cancelled before, one lapsed, one left in peace,
 * and over one two workspaces that merged say different things, until a person decides.
 */
export async function makeLife(workspace: string): Promise<void> {
  let clock = 0;
  const tick = (on: string): number => (clock = Math.max(clock + 60_000, Date.parse(`${on}T04:00:00Z`)));
  const write: Write = (on, acts, where = workspace, how = {}) =>
    written(where, acts, { on, now: () => tick(on), ...how });

  const [first, second, third, fourth, fifth, sixth] = await recogniseSix(write);

  // The years in between: what is owed, what came in, what was found.
  const [summary] = await write('2025-02-20', [life.summary(first, 2024, '2025-02-18')]);
  await write('2025-02-21', [life.summary(first, 2024, '2025-02-21', summary!.hash)]);
  await write('2025-03-05', [life.reported(first, '2025-03-03', '惠企政策宣讲')]);
  await write('2025-06-11', [
    life.invited(first, 'attended', null),
    life.invited(second, 'invited', null),
    life.invited(third, 'absent', null),
  ]);
  await write('2025-06-12', [life.invited(second, 'excused', '法定代表人住院')]);
  const [mistaken] = await write('2025-08-01', [life.penalised(second, '2025-07-20')]);
  const { hash: event, type: undone } = mistaken!;
  await write('2025-08-01', [
    { type: 'decision.undone', data: { event, undone, year: 2024, platform: second, reason: '录错平台' } },
  ]);
  const [penalty] = await write('2025-08-02', [life.penalised(third, '2025-07-20')]);
  await write('2025-09-03', [
    life.changed(first, { what: 'name', from: '绿洲', to: '绿洲企业服务中心' }),
    life.changed(fourth, { what: 'address', from: null, to: '喀什市人民东路1号' }),
  ]);
  await write('2025-10-08', [life.complained(fifth, 'C2025-01', '2025-10-08')]);
  await write('2025-10-20', [life.complaintClosed(fifth, 'C2025-01', 'verified')]);
  await write('2025-11-20', [life.inspected(first, '2025-11-15')]);
  await write('2026-01-12', [life.paper('summary'), life.paper('inspection')]);
  await write('2026-01-13', [life.skipped(`summary:${second}:2025`, second), life.skipped('paper:653100:2024', null)]);

  // Art. 16: one is cancelled, one proposal is dropped.
  await write('2026-03-02', [life.proposed(third, '16.1', [penalty!.hash])]);
  await write('2026-03-10', [life.notified(third, '2026-03-10')]);
  await write('2026-04-11', [life.heard(third, '2026-04-09')]);
  await write('2026-04-20', [life.cancelled(third, '16.1')]);
  await write('2026-05-06', [life.proposed(fifth, '16.4', [])]);
  await write('2026-05-20', [life.dropped(fifth)]);

  // Art. 15: the review with the round of 2027.
  await write('2027-03-01', [act.opened(2027, '新工信〔2027〕1号')]);
  await write('2027-04-01', [first, second, fourth].map(life.reminded));
  const [one, two] = (
    await write('2027-06-15', [
      life.filed('2027-001', '绿洲企业服务中心', first),
      life.filed('2027-002', '星砾原', second),
    ])
  ).map(act.named) as [Named, Named];

  // Meanwhile a copy goes on by itself: it measures, and proposes to cancel what here lapses.
  const copy = copyOf(workspace);
  await write('2027-09-20', [life.lapsed(fourth), life.lapsed(sixth)]);
  await write(
    '2027-07-22',
    [life.measured(one, first, 'rectify'), life.measured(two, second, 'unqualified')],
    copy,
    kashgar,
  );
  await write('2027-09-21', [life.proposed(sixth, '16.5', [])], copy, kashgar);
  cpSync(join(copy, 'ledger/kashgar-1'), join(workspace, 'ledger/kashgar-1'), { recursive: true });
  const [clash] = [...sound(workspace, { full: true, fold: trueFold }).state.years.get(2024)!.contradictions.values()];
  await write('2027-09-24', [
    {
      type: 'contradiction.settled',
      data: { year: 2024, contradiction: clash!.key, keep: [clash!.between[0]!], renumbered: [], reason: '以失效为准' },
    },
  ]);

  await write('2027-09-25', [life.confirmed(one, first), life.revoked(two, second)]);
  await write('2028-02-10', [life.rectified(first, 'failed', '2028-02-08')]);
  await write('2028-03-30', [life.rectified(first, 'passed', '2028-03-28')]);
}

type Named = ReturnType<typeof act.named>;
