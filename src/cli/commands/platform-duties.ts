import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { dutyWords } from '../life/duty-words.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `xjsme platform watch | cancel | paper` (Art. 16, 17). */
export function addDuties(parent: Command, host: Host, done: (code: Exit) => void): void {
  const { watch, cancel, paper } = dutyWords(host);
  const { platform, options } = roundWords(host);
  withExample(parent.command('watch'), host, 'xjsme platform watch', 'xjsme platform watch --year 2024 --json')
    .description(watch.describe)
    .option('--year <year>', watch.year)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../life/watch.ts')).watch(flags, host)));
  actOptions(
    withExample(
      parent.command('cancel'),
      host,
      'xjsme platform cancel XJ2024-001 --ground 16.4 --reason 两次投诉查证属实',
      'xjsme platform cancel XJ2024-001 --notify --until 2026-05-20 --document 新工信企业函〔2026〕7号',
      'xjsme platform cancel XJ2024-001 --heard written --summary 承认收费超标',
      'xjsme platform cancel XJ2024-001 --decide --document 新工信企业〔2026〕9号 --reason 申辩不成立',
    ),
    host,
  )
    .description(cancel.describe)
    .argument('<number>', platform.number)
    .option('--ground <item>', cancel.ground)
    .option('--evidence <hash>', cancel.evidence, several)
    .option('--notify', cancel.notify)
    .option('--until <date>', cancel.until)
    .option('--heard <reply>', cancel.heard)
    .option('--summary <text>', cancel.summary)
    .option('--decide', cancel.decide)
    .option('--drop', cancel.drop)
    .option('--document <number>', cancel.document)
    .option('--file <file>', cancel.file)
    .option('--reason <text>', cancel.reason)
    .action(async (number, flags) => done(await (await import('../life/cancel.ts')).cancel(number, flags, host)));
  actOptions(
    withExample(
      parent.command('paper'),
      host,
      'xjsme platform paper --office 喀什 --paper summary --year 2025 --file 汇总报告.pdf',
    ),
    host,
  )
    .description(paper.describe)
    .option('--office <office>', paper.office)
    .option('--paper <kind>', paper.paper)
    .option('--year <year>', paper.year)
    .option('--file <file>', paper.file)
    .option('--date <date>', paper.date)
    .action(async (flags) => done(await (await import('../life/paper.ts')).paper(flags, host)));
}
