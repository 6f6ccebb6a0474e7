import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { addDuties } from './platform-duties.ts';
import { withExample } from '../program.ts';
import { dutyWords } from '../life/duty-words.ts';
import { roundWords } from '../round/words.ts';
import { addUndo } from './platform-undo.ts';
import { addRecords } from './platform-records.ts';

/** `xjsme platform …`: recognised platforms and their history. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { platform: words, options } = roundWords(host);
  const platform = new Command('platform').description(words.describe);
  const work = () => import('../round/platform.ts');
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(platform.command(name), host, ...examples)
      .description(description)
      .option('--as-of <date>', options.asOf)
      .option('--json', options.json);
  const { list } = dutyWords(host);
  part('list', words.list, 'xjsme platform list', 'xjsme platform list --region 喀什 --status ending')
    .option('--region <region>', list.region)
    .option('--function <name>', list.function)
    .option('--status <state>', list.status)
    .option('--year <year>', list.year)
    .option('--office <office>', list.office)
    .option('--fields <names>', options.fields)
    .action(async (flags) => done(await (await work()).list(flags, host)));
  part('show', words.show, 'xjsme platform show XJ2024-001')
    .argument('<number>', words.number)
    .action(async (number, flags) => done(await (await work()).show(number, flags, host)));
  part('history', words.history, 'xjsme platform history XJ2024-001')
    .argument('<number>', words.number)
    .action(async (number, flags) => done(await (await work()).history(number, flags, host)));
  addUndo(platform, host, done);
  addRecords(platform, host, done);
  addDuties(platform, host, done);
  return withExample(platform, host, 'xjsme platform list');
}
