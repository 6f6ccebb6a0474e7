import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { paperWords } from '../papers/words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme export list`: the recommendation summary, and the public lists of a round. */
export function addList(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = paperWords(host);
  const { options } = roundWords(host);
  withExample(
    parent.command('list'),
    host,
    'xjsme export list --year 2024',
    'xjsme export list --year 2024 --by recommender --out 汇总',
    'xjsme export list --year 2024 --kind publicity',
  )
    .description(words.list)
    .option('--year <year>', words.listYear)
    .option('--kind <kind>', words.kind, 'recommendation')
    .option('--by <by>', words.by)
    .option('--out <dir>', words.listOut)
    .option('--dry-run', words.dryRun)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../papers/list.ts')).exportList(flags, host)));
}
