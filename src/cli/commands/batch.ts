import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { listOptions } from '../round/fields.ts';
import { roundWords } from '../round/words.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `xjsme batch …`: the round of a year (Art. 8–13). Each part's work is loaded when it is run. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { batch: words, options, review } = roundWords(host);
  const batch = new Command('batch').description(words.describe);
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(batch.command(name), host, ...examples).description(description);
  const year = (command: Command): Command => command.option('--year <year>', options.year);

  actOptions(
    year(
      part('open', words.open, 'xjsme batch open --year 2024 --notice 新工信企业〔2024〕18号 --deadline 2024-06-30'),
    ),
    host,
  )
    .option('--notice <number>', words.notice)
    .option('--deadline <date>', words.deadline)
    .action(async (flags) => done(await (await import('../round/batch-open.ts')).open(flags, host)));
  actOptions(
    part(
      'receive',
      words.receive,
      'xjsme batch receive 申报材料/',
      'xjsme batch receive 补正/ --replaces 2024-003 --reason 更换扫描件',
    ),
    host,
  )
    .argument('<path...>', words.paths)
    .option('--replaces <id>', words.replaces)
    .option('--reason <text>', options.reasonOptional)
    .action(async (paths, flags) =>
      done(await (await import('../round/batch-receive.ts')).receive(paths, flags, host)),
    );
  listOptions(year(part('status', words.status, 'xjsme batch status --year 2024')), host).action(async (flags) =>
    done(await (await import('../round/batch-status.ts')).status(flags, host)),
  );
  part('list', words.list, 'xjsme batch list')
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../round/batch-status.ts')).list(flags, host)));
  part('show', words.show, 'xjsme batch show 2024-003')
    .argument('<id>', options.id)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (id, flags) => done(await (await import('../round/batch-show.ts')).show(id, flags, host)));
  actOptions(
    part('settle', words.settle, 'xjsme batch settle operator:2024:91… --keep 2024-003 --reason 以先收到的为准'),
    host,
  )
    .argument('<key>', words.key)
    .option('--keep <which>', words.keep, several)
    .option('--reason <text>', options.reason)
    .action(async (key, flags) =>
      done(await (await import('../round/batch-settle.ts')).settleContradiction(key, flags, host)),
    );
  actOptions(year(part('undo', words.undo, 'xjsme batch undo --year 2024 --reason 截止日期有误')), host)
    .option('--event <hash>', review.event)
    .option('--reason <text>', options.reason)
    .action(async (flags) => done(await (await import('../round/batch-open.ts')).undoOpen(flags, host)));
  actOptions(
    year(
      part(
        'publicize',
        words.publicize,
        'xjsme batch publicize --on 2024-10-08 --url https://… --evidence 公示截图.png',
        'xjsme batch publicize --restart 2024-003 --why corrected --reason 平台名称有误 --url https://… --evidence 截图.png',
      ),
    ),
    host,
  )
    .option('--url <url>', words.url)
    .option('--evidence <file>', words.evidence)
    .option('--restart <id>', words.restart, several)
    .option('--why <why>', words.why)
    .option('--functions <list>', words.functions)
    .option('--reason <text>', options.reasonOptional)
    .action(async (flags) => done(await (await import('../round/batch-publicize.ts')).publicize(flags, host)));
  actOptions(
    year(part('recognize', words.recognize, 'xjsme batch recognize --document 新工信企业〔2024〕35号 --on 2024-10-21')),
    host,
  )
    .option('--document <number>', words.document)
    .option('--only <id>', words.only, several)
    .action(async (flags) => done(await (await import('../round/batch-recognize.ts')).recognize(flags, host)));
  actOptions(
    year(
      part(
        'publish',
        words.publish,
        'xjsme batch publish --year 2024',
        'xjsme batch publish --year 2024 --at https://… --medium authority-site',
      ),
    ),
    host,
  )
    .option('--at <url>', words.at)
    .option('--medium <name>', words.medium)
    .option('--out <dir>', options.out)
    .action(async (flags) => done(await (await import('../round/batch-publish.ts')).publish(flags, host)));
  year(part('export', words.export, 'xjsme batch export --year 2024 --format xlsx --out 评分汇总.xlsx'))
    .option('--format <format>', words.format, 'xlsx')
    .option('--out <file>', options.out)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (flags) => done(await (await import('../round/batch-export.ts')).exportScores(flags, host)));
  return withExample(batch, host, 'xjsme batch status');
}
