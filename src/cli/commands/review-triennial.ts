import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { reviewWords } from '../life/review-words.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { listOptions } from '../round/fields.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme review triennial …`: the review of a platform every three years (Art. 15). */
export function addTriennial(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = reviewWords(host);
  const { options } = roundWords(host);
  // Its own options come before the name of a part; behind it they are the part's.
  const triennial = new Command('triennial').description(words.describe).enablePositionalOptions();
  parent.addCommand(triennial);
  withExample(listOptions(triennial, host), host, 'xjsme review triennial --year 2027')
    .option('--year <year>', words.year)
    .option('--by <office>', words.by)
    .action(async (flags) => done(await (await import('../life/review-list.ts')).list(flags, host)));
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(triennial.command(name), host, ...examples).description(description);
  const acting = (name: string, description: string, ...examples: string[]): Command =>
    actOptions(part(name, description, ...examples), host);
  const decide = () => import('../life/review-decide.ts');

  acting(
    'remind',
    words.remind,
    'xjsme review triennial remind --year 2027',
    'xjsme review triennial remind --year 2027 XJ2024-001',
  )
    .argument('[number...]', words.numbers)
    .option('--year <year>', words.year)
    .option('--out <dir>', words.out)
    .action(async (numbers, flags) =>
      done(await (await import('../life/review-remind.ts')).sendReminders(numbers, flags, host)),
    );
  part('show', words.show, 'xjsme review triennial show 2027-005')
    .argument('<id>', words.id)
    .option('--as-of <date>', options.asOf)
    .option('--json', options.json)
    .action(async (id, flags) => done(await (await import('../life/review-show.ts')).show(id, flags, host)));
  acting(
    'measure',
    words.measure,
    'xjsme review triennial measure 2027-005 --body 喀什地区工业和信息化局 --kind prefecture --result qualified --opinion 运营规范',
  )
    .argument('<id>', words.id)
    .option('--body <name>', words.body)
    .option('--kind <kind>', words.kind)
    .option('--region <region>', words.region)
    .option('--result <result>', words.result)
    .option('--opinion <text>', words.opinion)
    .option('--sample <n>', words.sample)
    .option('--valid <n>', words.valid)
    .option('--satisfied <n>', words.satisfied)
    .option('--file <file>', words.file)
    .option('--date <date>', words.date)
    .action(async (id, flags) =>
      done(await (await import('../life/review-measure.ts')).recordOpinion(id, flags, host)),
    );
  acting(
    'confirm',
    words.confirm,
    'xjsme review triennial confirm 2027-005 --document 新工信企业〔2027〕40号',
    'xjsme review triennial confirm --year 2027 --document 新工信企业〔2027〕40号',
  )
    .argument('[id...]', words.ids)
    .option('--year <year>', words.year)
    .option('--document <number>', words.document)
    .option('--rectify-until <date>', words.rectifyUntil)
    .option('--matters <text>', words.matters)
    .option('--reason <text>', words.reason)
    .action(async (ids, flags) => done(await (await decide()).confirm(ids, flags, host)));
  acting(
    'revoke',
    words.revoke,
    'xjsme review triennial revoke 2027-005 --document 新工信企业〔2027〕41号 --reason 服务企业数不足',
  )
    .argument('<id>', words.id)
    .option('--document <number>', words.document)
    .option('--reason <text>', options.reason)
    .action(async (id, flags) => done(await (await decide()).revoke(id, flags, host)));
  acting(
    'rectified',
    words.rectified,
    'xjsme review triennial rectified XJ2024-001 --result passed --reason 已补齐设备清单',
  )
    .argument('<number>', words.number)
    .option('--result <result>', words.rectifiedResult)
    .option('--reason <text>', options.reason)
    .option('--date <date>', words.rectifiedDate)
    .action(async (number, flags) => done(await (await decide()).rectified(number, flags, host)));
  acting('lapse', words.lapse, 'xjsme review triennial lapse XJ2024-001 --reason 多次通知仍未报送')
    .argument('<number>', words.number)
    .option('--reason <text>', options.reason)
    .action(async (number, flags) => done(await (await decide()).lapsed(number, flags, host)));
}
