import { Command } from 'commander';
import { noticeKinds } from '../../process/notice.ts';
import type { Exit, Host } from '../host.ts';
import { registerWords } from '../life/register-words.ts';
import { noticeWords } from '../notice/words.ts';
import { withExample } from '../program.ts';

const examples = {
  request: ['2024-002', '--year 2024 --out 文书'],
  publicity: ['--year 2024', '--year 2024 --format md --out -'],
  recognition: ['--year 2024', 'XJ2024-001 --out 认定通知.docx'],
  review: ['--year 2027', 'XJ2024-001 --out 复核结果.docx'],
  revocation: ['XJ2024-002', '--year 2027'],
  cancellation: ['XJ2024-001', '--year 2025'],
} as const;

/** `xjsme export notice …` and `export templates`: the documents of the acts on record, and their wording. */
export function addNotices(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = noticeWords(host);
  const { dryRun, json } = registerWords(host).export;
  const group = new Command('notice').description(words.notice);
  for (const kind of noticeKinds)
    withExample(group.command(kind), host, ...examples[kind].map((rest) => `xjsme export notice ${kind} ${rest}`))
      .description(words.kinds[kind])
      .argument('[id]', words.of[kind])
      .option('--year <year>', kind === 'revocation' || kind === 'cancellation' ? words.yearOfDecision : words.year)
      .option('--out <path>', words.out)
      .option('--format <format>', words.format)
      .option('--dry-run', dryRun)
      .option('--json', json)
      .action(async (id, flags) =>
        done(await (await import('../notice/export-notice.ts')).exportNotice(kind, id, flags, host)),
      );
  parent.addCommand(withExample(group, host, 'xjsme export notice publicity --year 2024'));
  withExample(parent.command('templates'), host, 'xjsme export templates', 'xjsme export templates --out 模板')
    .description(words.templates)
    .option('--out <dir>', words.templatesOut)
    .option('--dry-run', dryRun)
    .option('--json', json)
    .action(async (flags) => done(await (await import('../notice/export-templates.ts')).exportTemplates(flags, host)));
}
