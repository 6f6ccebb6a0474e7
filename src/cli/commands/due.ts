import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { dutyWords } from '../life/duty-words.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme due`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { due: words } = dutyWords(host);
  const { options } = roundWords(host);
  const due = new Command('due')
    .description(words.describe)
    .option('--by <office>', words.by)
    .option('--skipped', words.skipped)
    .option('--skip <key>', words.skip)
    .option('--reason <text>', words.reason)
    .option('--as-of <date>', options.asOf)
    .option('--fields <names>', options.fields)
    .action(async (flags) => done(await (await import('../life/due.ts')).due(flags, host)));
  return withExample(
    actOptions(due, host),
    host,
    'xjsme due --by 喀什',
    'xjsme due --on 2026-12-31 --json',
    'xjsme due --skip summary:XJ2024-001:2024 --reason 当年12月认定，次年一并报送',
  );
}
