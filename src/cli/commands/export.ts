import { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { addAnnex1 } from './export-annex1.ts';
import { addAnnex3 } from './export-annex3.ts';
import { addList } from './export-list.ts';
import { addNotices } from './export-notice.ts';
import { addOfficePapers } from './export-office.ts';
import { addReviewBook } from './export-review.ts';
import { registerWords } from '../life/register-words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme export …`: papers and data that leave the office. Each part's work is loaded when it is run. */
export function command(host: Host, done: (code: Exit) => void): Command {
  const { export: words } = registerWords(host);
  const { options } = roundWords(host);
  const parent = new Command('export').description(words.describe);
  const part = (name: string, description: string, ...examples: string[]): Command =>
    withExample(parent.command(name), host, ...examples)
      .description(description)
      .option('--out <dir>', options.out)
      .option('--dry-run', words.dryRun)
      .option('--json', words.json);

  part('register', words.register, 'xjsme export register', 'xjsme export register --as-of 2026-12-31 --out 名录')
    .option('--as-of <date>', options.asOf)
    .action(async (flags) => done(await (await import('../life/export-register.ts')).exportRegister(flags, host)));
  part('audit', words.audit, 'xjsme export audit --out 审计', 'xjsme export audit --year 2024 --out 审计2024')
    .option('--year <year>', words.year)
    .option('--platform <number>', words.platform)
    .action(async (flags) => done(await (await import('../life/export-audit.ts')).exportAudit(flags, host)));
  addList(parent, host, done);
  addAnnex1(parent, host, done);
  addAnnex3(parent, host, done);
  addOfficePapers(parent, host, done);
  addReviewBook(parent, host, done);
  addNotices(parent, host, done);
  return withExample(parent, host, 'xjsme export register');
}
