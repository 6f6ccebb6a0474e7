import { type Command } from 'commander';
import type { RecordKind } from '../../intake/records/columns.ts';
import type { Exit, Host } from '../host.ts';
import { recordWords } from '../life/words.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `platform annual | report | inspect | complaint | penalty | activity | change`: what is put on record (Art. 14, 16, 17). */
export function addRecords(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = recordWords(host);
  const { options } = words;
  const work = () => import('../life/record.ts');
  const part = (kind: RecordKind, name: string, under: Command, ...examples: string[]): Command =>
    actOptions(withExample(under.command(name), host, ...examples).description(words.describe[kind]), host)
      .option('--import <file>', options.import)
      .option('--template <file>', options.template);
  const one = (kind: RecordKind, command: Command): Command =>
    command
      .argument('[number]', words.number)
      .action(async (number: string | undefined, flags) =>
        done(await (await work()).record(kind, number === undefined ? [] : [number], flags, host)),
      );

  one(
    'annual',
    part(
      'annual',
      'annual',
      parent,
      'xjsme platform annual XJ2024-001 --year 2024 --file 总结.pdf --figure served=46',
      'xjsme platform annual --template 工作总结.xlsx',
      'xjsme platform annual --import 工作总结.xlsx',
    ),
  )
    .option('--year <year>', options.year)
    .option('--date <date>', options.date)
    .option('--file <file>', options.file)
    .option('--figures <file>', options.figures)
    .option('--figure <figure=value>', options.figure, several);
  one('report', part('report', 'report', parent, 'xjsme platform report XJ2024-001 --topic 一季度服务情况'))
    .option('--topic <text>', options.topic)
    .option('--date <date>', options.date)
    .option('--file <file>', options.file);
  one(
    'inspect',
    part(
      'inspect',
      'inspect',
      parent,
      'xjsme platform inspect XJ2024-001 --year 2024 --by 乌鲁木齐市工业和信息化局 --quality good --fees compliant --sample 40 --valid 36 --satisfied 33',
    ),
  )
    .option('--year <year>', options.year)
    .option('--by <body>', options.by)
    .option('--quality <quality>', options.quality)
    .option('--fees <fees>', options.fees)
    .option('--sample <n>', options.sample)
    .option('--valid <n>', options.valid)
    .option('--satisfied <n>', options.satisfied)
    .option('--findings <text>', options.findings)
    .option('--date <date>', options.date)
    .option('--file <file>', options.file);
  const complaint = one(
    'complaint',
    part(
      'complaint',
      'complaint',
      parent,
      'xjsme platform complaint XJ2024-001 --channel letter --from unit --about fees --evidence 来信.pdf',
      'xjsme platform complaint close C2024-01 --result verified --reason 已核实多收费用',
    ),
  )
    .option('--channel <channel>', options.channel)
    .option('--from <who>', options.from)
    .option('--about <matter>', options.about)
    .option('--evidence <file>', options.evidence, several)
    .option('--date <date>', options.date);
  // Options behind `close` are its own, which commander believes only where every command above it says so.
  parent.enablePositionalOptions();
  complaint.enablePositionalOptions();
  part(
    'complaint-close',
    'close',
    complaint,
    'xjsme platform complaint close C2024-01 --result verified --reason 已核实多收费用',
  )
    .argument('[complaint]', words.complaintNumber)
    .option('--result <result>', options.result)
    .option('--reason <text>', options.reason)
    .option('--platform <number>', options.platform)
    .action(async (id: string | undefined, flags) =>
      done(await (await work()).record('complaint-close', id === undefined ? [] : [id], flags, host)),
    );
  one(
    'penalty',
    part(
      'penalty',
      'penalty',
      parent,
      'xjsme platform penalty XJ2024-001 --kind administrative --authority 某市市场监督管理局 --matter 价格违法 --date 2025-03-05',
    ),
  )
    .option('--kind <kind>', options.kindPenalty)
    .option('--authority <body>', options.authority)
    .option('--matter <text>', options.matter)
    .option('--document <number>', options.document)
    .option('--file <file>', options.file)
    .option('--date <date>', options.dateOwed);
  part(
    'activity',
    'activity',
    parent,
    'xjsme platform activity --all --kind authority-event --name 服务月启动会 --date 2025-05-12 --organiser 自治区经信委 --participation invited',
    'xjsme platform activity XJ2024-001 --kind authority-event --name 服务月启动会 --date 2025-05-12 --organiser 自治区经信委 --participation attended',
  )
    .argument('[number...]', words.numbers)
    .option('--all', options.all)
    .option('--kind <kind>', options.kindActivity)
    .option('--name <name>', options.name)
    .option('--date <date>', options.dateOwed)
    .option('--organiser <body>', options.organiser)
    .option('--participation <what>', options.participation)
    .option('--reason <text>', options.reason)
    .option('--accepted <yes|no>', options.accepted)
    .action(async (numbers: string[], flags) => done(await (await work()).record('activity', numbers, flags, host)));
  one(
    'change',
    part('change', 'change', parent, 'xjsme platform change XJ2024-001 --what name --to 新名称 --date 2025-03-05'),
  )
    .option('--what <what>', options.what)
    .option('--to <text>', options.to)
    .option('--credit-code <code>', options.creditCode)
    .option('--region <region>', options.region)
    .option('--document <number>', options.document)
    .option('--file <file>', options.file)
    .option('--date <date>', options.dateOwed);
}
