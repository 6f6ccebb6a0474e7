import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `xjsme review site …`: plan, record and settle the visit (Art. 11). */
export function addSite(review: Command, host: Host, done: (code: Exit) => void): void {
  const { site: words, options } = roundWords(host);
  const site = withExample(review.command('site'), host, 'xjsme review site plan 2024-003 --seed 9319').description(
    words.describe,
  );
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(site.command(name), host, ...examples).description(description);
  const plans = () => import('../round/site-plan.ts');
  const records = () => import('../round/site-record.ts');

  actOptions(part('plan', words.plan, 'xjsme review site plan 2024-003 --seed 9319 --out 考察/'), host)
    .argument('<id>', options.id)
    .option('--seed <source>', words.seed)
    .option('--out <dir>', options.out)
    .action(async (id, flags) => done(await (await plans()).plan(id, flags, host)));
  actOptions(
    part(
      'record',
      words.record,
      'xjsme review site record 2024-003 --date 2024-09-12 --people 王敏、艾力 --result 属实 --photo 大门.jpg',
    ),
    host,
  )
    .argument('<id>', options.id)
    .option('--date <date>', words.date)
    .option('--people <names>', words.people)
    .option('--result <result>', words.result)
    .option('--findings <text>', words.findings)
    .option('--photo <file>', words.photo, several)
    .option('--reason <text>', words.order)
    .action(async (id, flags) => done(await (await records()).record(id, flags, host)));
  actOptions(part('settle', words.settle, 'xjsme review site settle 2024-003 --reason 补充社保证明后已核实'), host)
    .argument('<id>', options.id)
    .option('--reason <text>', options.reason)
    .action(async (id, flags) => done(await (await records()).settle(id, flags, host)));
}
