import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { paperWords } from '../papers/words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme export annex1`: the recommendation form (Annex 1). */
export function addAnnex1(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = paperWords(host);
  const { options } = roundWords(host);
  withExample(
    parent.command('annex1'),
    host,
    'xjsme export annex1 2024-001',
    'xjsme export annex1 申报/星砾原 --out 推荐表.xlsx',
    'xjsme export annex1 --template --year 2024',
  )
    .description(words.annex1)
    .argument('[of]', words.of)
    .option('--out <file>', words.out)
    .option('--template', words.template)
    .option('--year <year>', words.year)
    .option('--dry-run', words.dryRun)
    .option('--json', options.json)
    .action(async (of, flags) => done(await (await import('../papers/annex1.ts')).exportAnnex1(of, flags, host)));
}
