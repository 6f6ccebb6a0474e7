import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { dutyWords } from '../life/duty-words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme export office-summary | office-inspection`: the two papers of Art. 17. */
export function addOfficePapers(parent: Command, host: Host, done: (code: Exit) => void): void {
  const { export: words } = dutyWords(host);
  const { options } = roundWords(host);
  for (const kind of ['summary', 'inspection'] as const)
    withExample(
      parent.command(`office-${kind}`),
      host,
      `xjsme export office-${kind} --office 喀什 --year 2025`,
      `xjsme export office-${kind} --year 2025`,
    )
      .description(words[kind])
      .option('--office <office>', words.office)
      .option('--year <year>', words.year)
      .option('--out <dir>', words.out)
      .option('--as-of <date>', options.asOf)
      .option('--json', options.json)
      .action(async (flags) => done(await (await import('../life/office-papers.ts')).exportPaper(kind, flags, host)));
}
