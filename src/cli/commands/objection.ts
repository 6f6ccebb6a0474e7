import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `xjsme objection …`: objections to publicised entries (Art. 11). */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { objection: words, options } = roundWords(host);
  const objection = new Command('objection').description(words.describe);
  const part = (name: string, description: string, example: string): Command =>
    withExample(objection.command(name), host, example).description(description);
  const work = () => import('../round/objection.ts');

  actOptions(
    part(
      'file',
      words.file,
      'xjsme objection file 2024-003 --date 2024-10-12 --from unit --real-name --facts --evidence 来函.pdf',
    ),
    host,
  )
    .argument('<id>', options.id)
    .option('--date <date>', words.date)
    .option('--channel <channel>', words.channel, 'letter')
    .option('--from <who>', words.from, 'person')
    .option('--real-name', words.realName)
    .option('--facts', words.facts)
    .option('--evidence <file>', words.evidence, several)
    .action(async (id, flags) => done(await (await work()).file(id, flags, host)));
  actOptions(part('accept', words.accept, 'xjsme objection accept O2024-01 --handler 王敏'), host)
    .argument('<objection>', words.number)
    .option('--handler <name>', words.handler)
    .option('--reason <text>', options.reasonOptional)
    .action(async (number, flags) => done(await (await work()).decide('accept', number, flags, host)));
  for (const what of ['dismiss', 'uphold'] as const)
    actOptions(part(what, words[what], `xjsme objection ${what} O2024-01 --reason 经核查…`), host)
      .argument('<objection>', words.number)
      .option('--reason <text>', options.reason)
      .action(async (number, flags) => done(await (await work()).decide(what, number, flags, host)));
  part('list', words.list, 'xjsme objection list')
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await work()).list(flags, host)));
  return withExample(objection, host, 'xjsme objection list');
}
