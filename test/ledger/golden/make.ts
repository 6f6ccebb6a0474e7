import type { Act } from '../../../src/process/event.ts';
import { noon, opened, undone, waived, written } from '../desk.ts';

const minute = 60_000;

/** The workspace that lies in `v0.1/`: two streams over two years, a command of three, something taken back, Chinese and Uyghur. */
export async function makeGolden(workspace: string): Promise<void> {
  const at = (minutes: number): { now(): number } => ({ now: () => noon + minutes * minute });
  const answered: Act = {
    type: 'question.answered',
    data: {
      application: '2024-001',
      received: 'a'.repeat(64),
      question: '6.4.team',
      was: 'human',
      answer: 'met',
      reason: '团队稳定，ياخشى',
    },
  };
  await written(workspace, [opened(2024)], at(0));
  await written(workspace, [waived('原件在途'), waived('同上', '2024-002'), answered], { ...at(5), on: '2024-06-11' });
  await written(workspace, [waived('喀什补报', '2024-003')], {
    ...at(6),
    stream: 'kashgar-1',
    actor: '阿依古丽·买买提',
  });
  const [mistaken] = await written(workspace, [waived('误操作', '2024-002')], at(9));
  await written(workspace, [undone(mistaken!.hash)], at(12));
  await written(workspace, [opened(2025)], { now: () => Date.UTC(2025, 0, 6, 2), on: '2025-01-06' });
  await written(workspace, [waived('次年', '2025-001')], {
    now: () => Date.UTC(2025, 0, 6, 2),
    stream: 'kashgar-1',
    on: '2025-01-06',
  });
}
