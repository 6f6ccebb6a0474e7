import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme due`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { desk: words, options } = roundWords(host);
  const due = new Command('due')
    .description(words.due)
    .option('--by <office>', words.by)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../round/desk.ts')).due(flags, host)));
  return withExample(due, host, 'xjsme due');
}
