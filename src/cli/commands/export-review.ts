import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { bookWords } from '../life/book-words.ts';
import { withExample } from '../program.ts';
import { roundWords } from '../round/words.ts';

/** `xjsme export review`: the review book of one application for the meeting. */
export function addReviewBook(parent: Command, host: Host, done: (code: Exit) => void): void {
  const words = bookWords(host);
  const { options } = roundWords(host);
  withExample(
    parent.command('review'),
    host,
    'xjsme export review 2024-001',
    'xjsme export review 2024-001 --format md --out -',
  )
    .description(words.describe)
    .argument('<id>', words.id)
    .option('--out <file>', words.out)
    .option('--format <format>', words.format, 'html')
    .option('--no-pictures', words.pictures)
    .option('--as-of <date>', options.asOf)
    .option('--dry-run', words.dryRun)
    .option('--json', options.json)
    .action(async (id, flags) =>
      done(await (await import('../life/review-book.ts')).exportReviewBook(id, flags, host)),
    );
}
