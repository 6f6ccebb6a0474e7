import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { listOptions } from '../round/fields.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme next`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { desk: words } = roundWords(host);
  const next = new Command('next')
    .description(words.next)
    .action(async (flags) => done(await (await import('../round/desk.ts')).next(flags, host)));
  return withExample(listOptions(next, host), host, 'xjsme next');
}
