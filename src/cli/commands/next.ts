import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme next`. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { desk: words, options } = roundWords(host);
  const next = new Command('next')
    .description(words.next)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../round/desk.ts')).next(flags, host)));
  return withExample(next, host, 'xjsme next');
}
