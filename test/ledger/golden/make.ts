import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, LedgerEvent } from '../../../src/process/event.ts';
import { copyOf, undone, written } from '../desk.ts';
import * as act from './acts.ts';
import { digest } from './dossier.ts';

const kashgar = { stream: 'kashgar-1', actor: '阿依古丽·买买提' };

/**
 * The workspace that lies in `v0.1/`: every event type, two streams of which one was written in a copy and merged, two
 * years, commands of several lines, something taken back, a receipt number given twice and settled, Chinese and Uyghur.
 */
export async function makeGolden(workspace: string): Promise<void> {
  let clock = 0;
  // An act may be written down after later ones; the clock goes on.
  const tick = (on: string): number => (clock = Math.max(clock + 60_000, Date.parse(`${on}T04:00:00Z`)));
  const write = (on: string, acts: readonly Act[], where = workspace, how = {}): Promise<LedgerEvent[]> =>
    written(where, acts, { on, now: () => tick(on), ...how });

  await write('2024-03-01', [act.opened(2024, '新工信〔2024〕1号')]);
  const [first, second, third] = (
    await write(
      '2024-06-12',
      ['绿洲', '星砾原', '沙枣岸'].map((name, n) => act.received(`2024-00${n + 1}`, name)),
    )
  ).map(act.named) as [Named, Named, Named];

  // A copy of the workspace goes on by itself: it gives 2024-004 too.
  const copy = copyOf(workspace);
  const [here] = (await write('2024-06-13', [act.received('2024-004', '金穗屿')])).map(act.named) as [Named];
  const [there] = (await write('2024-06-13', [act.received('2024-004', 'ياخشى')], copy, kashgar)).map(act.named) as [
    Named,
  ];
  await write(
    '2024-06-14',
    [{ type: 'application.withdrawn', data: { ...third, reason: '单位自愿撤回' } }],
    copy,
    kashgar,
  );
  cpSync(join(copy, 'ledger/kashgar-1'), join(workspace, 'ledger/kashgar-1'), { recursive: true });
  const moved = { received: there.received, from: '2024-004', to: '2024-005' };
  const settled = { year: 2024, contradiction: 'receipt:2024-004', keep: [here.received], reason: '以自治区收件为准' };
  await write('2024-06-20', [{ type: 'contradiction.settled', data: { ...settled, renumbered: [moved] } }]);
  const fifth = { ...there, application: '2024-005' };
  await write('2024-07-01', [act.late('2024-006')]);

  await write('2024-07-02', [
    { type: 'material.requested', data: { ...first, items: ['10.8b'], until: '2024-07-20', note: '请盖章' } },
  ]);
  await write('2024-07-10', [act.completed(first, '绿洲')]);
  const waived = (of: Named, reason: string): Act => ({
    type: 'material.waived',
    data: { ...of, item: '10.1', status: 'missing', reason },
  });
  const [mistaken] = await write('2024-07-11', [waived(second, '误操作')]);
  const { application, received } = second;
  await write('2024-07-11', [
    { ...undone(mistaken!.hash), data: { ...undone(mistaken!.hash).data, application, received } } as Act,
  ]);
  await write('2024-07-12', [
    waived(first, '原件在途'),
    {
      type: 'question.answered',
      data: { ...first, question: '6.4.team', was: 'human', answer: 'met', reason: '团队稳定，ياخشى' },
    },
    { type: 'form.passed', data: { ...first, version: 2, waived: ['10.1'], note: null } },
  ]);
  for (const of of [here, fifth])
    await write('2024-07-12', [
      { type: 'form.passed', data: { ...of, version: 1, waived: [], note: '附带问题，会审再议' } },
    ]);
  await write('2024-07-12', [
    { type: 'form.refused', data: { ...second, version: 1, reason: '补正期满仍缺申请报告' } },
  ]);

  const experts = ['E01', 'E02', 'E03', 'E04'];
  await write('2024-08-01', [act.pool(...experts)]);
  await write('2024-08-02', [act.drawn([first, here, fifth], experts, ['E01', 'E02', 'E03'])]);
  for (const of of [first, here, fifth]) {
    await write('2024-08-02', [
      {
        type: 'expert.recused',
        data: { ...of, expert: 'E03', kind: 'declared', role: null, reason: '曾在该单位任职' },
      },
      { type: 'panel.assigned', data: { ...of, experts: ['E04'], reason: '替补' } },
    ]);
    const sheets = ['E01', 'E02', 'E04'];
    await write(
      '2024-08-03',
      sheets.map((expert) => ({
        type: 'sheet.issued',
        data: { ...of, expert, sheet: digest(`${of.application} ${expert}`) },
      })),
    );
    const scores = await write(
      '2024-08-10',
      sheets.map((expert, n) => act.scored(of, expert, String(12 + n))),
    );
    await write('2024-08-11', [act.scored(of, 'E01', '12.5', scores[0]!.hash)]);
    await write('2024-08-12', [act.closed(of, { E01: '12.5', E02: '13', E04: '14' }, 'E03')]);
    await write('2024-08-20', act.visited(of, of === first ? 'doubtful' : 'true'));
  }
  await write('2024-08-21', [{ type: 'site.settled', data: { ...first, reason: '补看社保记录后属实' } }]);
  await write('2024-08-25', [first, here, fifth].map(act.proposed));
  await write('2024-08-26', [{ type: 'meeting.declined', data: { ...fifth, reason: '人员不足10人' } }]);

  await write('2024-09-02', [act.publicised([first, here])]);
  await write('2024-09-05', [act.restarted([first])]);
  const [anonymous] = await write('2024-09-06', [act.filed(first, 'O2024-01', 'anonymous')]);
  const [signed] = await write('2024-09-06', [act.filed(here, 'O2024-02', 'unit')]);
  const of = (one: LedgerEvent | undefined, objection: string) => ({ objection, filed: one!.hash });
  await write('2024-09-07', [
    { type: 'objection.accepted', data: { ...of(signed, 'O2024-02'), ...here, handler: '艾力', reason: null } },
  ]);
  await write('2024-09-09', [
    {
      type: 'objection.dismissed',
      data: { ...of(anonymous, 'O2024-01'), ...first, accepted: false, reason: '匿名且无具体事实' },
    },
  ]);
  await write('2024-09-10', [
    { type: 'objection.upheld', data: { ...of(signed, 'O2024-02'), ...here, reason: '设备共享情况与申报不符' } },
  ]);
  await write('2024-09-18', [act.recognised(first, 'XJ2024-001', '绿洲')]);
  await write('2024-09-18', [act.published('list'), act.published('authority-site')]);

  await write('2025-01-06', [act.opened(2025, '新工信〔2025〕1号')]);
  await write('2025-01-06', [act.received('2025-001', '次年')], workspace, kashgar);
}

type Named = ReturnType<typeof act.named>;
