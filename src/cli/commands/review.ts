import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';
import { addExpert } from './review-expert.ts';
import { addSite } from './review-site.ts';
import { addTriennial } from './review-triennial.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `xjsme review …`: what is done to one application between receipt and publicity (Art. 10, 11). */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { review: words, options } = roundWords(host);
  // A part may have options of its own beside parts of its own.
  const review = new Command('review').description(words.describe).enablePositionalOptions();
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(review.command(name), host, ...examples).description(description);

  actOptions(
    part(
      'form',
      words.form,
      'xjsme review form 2024-003 --pass',
      'xjsme review form 2024-003 --waive 10.3b --reason 专项审计随年报出具，已核对',
      'xjsme review form 2024-003 --answer 6.4.team=met --reason 团队分工明确',
    ),
    host,
  )
    .argument('<id>', options.id)
    .option('--pass', words.pass)
    .option('--refuse', words.refuse)
    .option('--waive <item>', words.waive)
    .option('--answer <answer>', words.answer, several)
    .option('--note <text>', words.note)
    .option('--reason <text>', options.reasonOptional)
    .action(async (id, flags) => done(await (await import('../round/review-form.ts')).form(id, flags, host)));
  actOptions(part('request', words.request, 'xjsme review request 2024-003 --item 10.3b --until 2024-07-20'), host)
    .argument('<id>', options.id)
    .option('--item <item>', words.item, several)
    .option('--until <date>', words.until)
    .option('--note <text>', words.note)
    .action(async (id, flags) => done(await (await import('../round/review-form.ts')).request(id, flags, host)));
  addExpert(review, host, done);
  addSite(review, host, done);
  addTriennial(review, host, done);
  actOptions(
    part(
      'meeting',
      words.meeting,
      'xjsme review meeting --propose 2024-001 --propose 2024-004',
      'xjsme review meeting --decline 2024-003 --reason 服务人员不足',
    ),
    host,
  )
    .option('--propose <id...>', words.propose)
    .option('--decline <id>', words.decline)
    .option('--functions <list>', words.functions)
    .option('--reason <text>', options.reasonOptional)
    .action(async (flags) => done(await (await import('../round/review-meeting.ts')).meeting(flags, host)));
  actOptions(part('withdraw', words.withdraw, 'xjsme review withdraw 2024-003 --reason 申报单位来函撤回'), host)
    .argument('<id>', options.id)
    .option('--reason <text>', options.reason)
    .action(async (id, flags) => done(await (await import('../round/review-meeting.ts')).takeBack(id, flags, host)));
  actOptions(part('undo', words.undo, 'xjsme review undo 2024-003 --event 1f2e3d4c --reason 误点通过'), host)
    .argument('<id>', options.id)
    .option('--event <hash>', words.event)
    .option('--reason <text>', options.reason)
    .action(async (id, flags) => done(await (await import('../round/review-meeting.ts')).undoLast(id, flags, host)));
  return withExample(review, host, 'xjsme review form 2024-003 --pass');
}
