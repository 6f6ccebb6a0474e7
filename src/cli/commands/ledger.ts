import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { registerWords } from '../life/register-words.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme ledger …`: what anybody may ask of the ledger, and what to do with a damaged one. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { ledger: words, options } = roundWords(host);
  const ledger = new Command('ledger').description(words.describe);
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(ledger.command(name), host, ...examples)
      .description(description)
      .option('--json', options.json);
  const health = () => import('../round/ledger-health.ts');
  const log = () => import('../round/ledger-log.ts');

  part('verify', words.verify, 'xjsme ledger verify', 'xjsme ledger verify --against 公布/2024/2024年示范平台名单.json')
    .option('--against <checkpoint>', words.against)
    .action(async (flags) => done(await (await health()).verify(flags, host)));
  const { log: filters } = registerWords(host);
  part(
    'log',
    words.log,
    'xjsme ledger log --application 2024-003',
    'xjsme ledger log --platform XJ2021-003 --article 16.4',
    'xjsme ledger log --actor 王敏 --from 2024-01-01 --to 2024-12-31',
  )
    .option('--application <id>', words.application)
    .option('--type <type>', words.type)
    .option('--actor <name>', filters.actor)
    .option('--platform <number>', filters.platform)
    .option('--article <article>', filters.article)
    .option('--from <date>', filters.from)
    .option('--to <date>', filters.to)
    .option('--as-of <date>', options.asOf)
    .option('--last <number>', words.last)
    .option('--fields <names>', options.fields)
    .action(async (flags) => done(await (await log()).log(flags, host)));
  part('show', words.show, 'xjsme ledger show 1f2e3d4c')
    .argument('<event>', words.event)
    .action(async (event, flags) => done(await (await log()).show(event, flags, host)));
  part('checkpoint', words.checkpoint, 'xjsme ledger checkpoint > 校验点.txt').action(async (flags) =>
    done(await (await health()).checkpoint(flags, host)),
  );
  part('recover', words.recover, 'xjsme ledger recover --dry-run', 'xjsme ledger recover')
    .option('--dry-run', options.dryRun)
    .action(async (flags) => done(await (await health()).recover(flags, host)));
  return withExample(ledger, host, 'xjsme ledger verify');
}
