import { boardOf } from '../../process/board.ts';
import { inBrief } from '../../process/in-brief.ts';
import { boardDocument, boardText } from '../../report/board.ts';
import { contradictionDocument, contradictionLines } from '../../report/contradictions.ts';
import { reportError } from '../errors.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { put } from '../words.ts';
import { keeping, type ListFlags } from './fields.ts';
import { yearFor } from './lookup.ts';
import { officeOf } from './office.ts';
import { asOfFlag } from './required.ts';
import { hanging } from './tell.ts';
import { roundWords } from './words.ts';

interface Flags extends ListFlags {
  year?: string;
}

/** The day that counts: `--as-of`, else today. */
const dayOf = (flags: Flags, host: Host): string => flags.asOf ?? todayInShanghai(host);

/** `batch status`: the board of one round. Exit 6 while a contradiction waits for a person. */
export async function status(flags: Flags, host: Host): Promise<Exit> {
  const keep = await keeping(flags, 'batch status', host);
  const office = await officeOf(host);
  const state = await office.read(asOfFlag(flags, host));
  const year = yearFor(state, flags.year, host);
  const rows = boardOf(year, dayOf(flags, host), { panelMin: office.pack.settings['panel.min'] });
  const open = [...year.contradictions.values()].filter(({ settled }) => !settled);
  if (flags.json) {
    const { applications, ...document } = boardDocument(year, rows, host.lang);
    await host.out(
      json({
        schema: 'xjsme/batch-status/1',
        asOf: dayOf(flags, host),
        ...document,
        contradictions: open.map((one) => contradictionDocument(year, one)),
        applications: keep(applications),
      }),
    );
    if (open.length > 0) reportError(waiting(open.length, host), host, ['--json']);
  } else {
    const lines = contradictionLines(year, open, host.lang, host.width);
    await host.out(boardText(year, rows, host.lang, host.width) + (lines.length > 0 ? `\n${lines.join('\n')}\n` : ''));
  }
  return open.length > 0 ? exit.contradiction : exit.done;
}

const waiting = (count: number, host: Host): CliError => {
  const { list: words } = roundWords(host);
  return new CliError(exit.contradiction, 'batch/contradiction', put(words.waiting, { count }), words.settle);
};

/** `batch list`: every round on record. */
export async function list(flags: Flags, host: Host): Promise<Exit> {
  const office = await officeOf(host);
  const state = await office.read(asOfFlag(flags, host));
  const rounds = [...state.years.keys()]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const { running: _, owes: __, ...told } = inBrief(state.years, year);
      return { year, ...told };
    });
  if (flags.json) await host.out(json({ schema: 'xjsme/batch-list/1', rounds }));
  else {
    const { list: words } = roundWords(host);
    const lines = rounds.map((one) =>
      put(words.line, { ...one, notice: one.notice ?? '', openedOn: one.openedOn ?? '', deadline: one.deadline ?? '' }),
    );
    await host.out(
      `${(lines.length === 0 ? [words.none] : lines).flatMap((line) => hanging(line, host.width)).join('\n')}\n`,
    );
  }
  return exit.done;
}
