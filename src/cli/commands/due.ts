import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { listOptions } from '../round/fields.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme due`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { desk: words } = roundWords(host);
  const due = new Command('due')
    .description(words.due)
    .option('--by <office>', words.by)
    .action(async (flags) => done(await (await import('../round/desk.ts')).due(flags, host)));
  return withExample(listOptions(due, host), host, 'xjsme due');
}
