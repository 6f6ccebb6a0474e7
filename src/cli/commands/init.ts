import { Command } from 'commander';
import { type Exit, exit, type Host } from '../host.ts';
import { withExample } from '../program.ts';
import { wordsOf as cliWords } from '../words.ts';
import { wordsOf } from '../workspace/words.ts';
import type { InitFlags } from '../workspace/wanted.ts';

export function command(host: Host, done: (code: Exit) => void): Command {
  const { init: words } = wordsOf(host);
  const init = new Command('init')
    .description(cliWords(host).describe.init!)
    .argument('[dir]', words.dir, '.')
    .option('--office <name>', words.office)
    .option('--level <level>', words.level)
    .option('--region <region>', words.region)
    .option('--as <name>', words.as)
    .option('--pack <pack>', cliWords(host).check.pack)
    .option('--dry-run', words.dryRun)
    .option('--json', words.json)
    .action(async (dir: string, flags: InitFlags) => done(await run(dir, flags, host)));
  return withExample(
    init,
    host,
    'xjsme init 评审2024 --office 自治区工业和信息化厅',
    'xjsme init --level prefecture --region 喀什地区',
  );
}

async function run(dir: string, flags: InitFlags, host: Host): Promise<Exit> {
  const { initialise } = await import('../workspace/initialise.ts');
  const document = await initialise(dir, flags, host);
  if (flags.json) {
    const { jsonText } = await import('../../report/clean.ts');
    await host.out(`${jsonText(document, 2)}\n`);
  } else {
    const { initText } = await import('../workspace/init-text.ts');
    await host.out(initText(document, wordsOf(host).init, host.width));
  }
  return exit.done;
}
