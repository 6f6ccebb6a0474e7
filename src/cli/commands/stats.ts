import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { registerWords } from '../life/register-words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme stats`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { stats: words } = registerWords(host);
  const { options } = roundWords(host);
  const stats = new Command('stats')
    .description(words.describe)
    .option('--by <what>', words.by)
    .option('--year <year>', words.year)
    .option('--as-of <date>', options.asOf)
    .option('--xlsx <file>', words.xlsx)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../life/stats.ts')).stats(flags, host)));
  return withExample(stats, host, 'xjsme stats', 'xjsme stats --by region --year 2024', 'xjsme stats --xlsx 统计.xlsx');
}
