import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { reviewWords } from '../life/review-words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme export annex3`: the sheet of the yearly operation (Annex 3). */
export function addAnnex3(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = reviewWords(host);
  const { options } = roundWords(host);
  withExample(
    parent.command('annex3'),
    host,
    'xjsme export annex3 XJ2024-001',
    'xjsme export annex3 2027-005 --out 测评表.xlsx',
  )
    .description(words.annex)
    .argument('<id>', words.id)
    .option('--out <file>', words.annexOut)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (id, flags) => done(await (await import('../life/annex3.ts')).exportAnnex3(id, flags, host)));
}
