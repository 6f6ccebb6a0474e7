import { resolve } from 'node:path';
import { counted, type StatsBy, statsBy, statsTables } from '../../process/stats.ts';
import { clean } from '../../report/clean.ts';
import { type NamedTable, namedTable, statsText, statsTitle } from '../../report/stats.ts';
import { oneOf } from '../choice.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { put } from '../words.ts';
import { writeFileWhole } from '../round/files.ts';
import { yearFor } from '../round/lookup.ts';
import { officeOf } from '../round/office.ts';
import { asOfFlag } from '../round/required.ts';
import { roundWords } from '../round/words.ts';

interface Flags {
  by?: string;
  year?: string;
  asOf?: string;
  xlsx?: string;
  json?: boolean;
}

/** `xjsme stats`: figures of rounds, reviews and platforms as of a day; all tables, or one. */
export async function stats(flags: Flags, host: Host): Promise<Exit> {
  if (flags.by !== undefined) await oneOf('--by', flags.by, Object.keys(statsBy), 'xjsme stats', host);
  const { errors, export: words } = roundWords(host);
  if (flags.xlsx === '-') throw new CliError(exit.usage, 'usage/stdout', put(errors.notToScreen, { format: 'xlsx' }));
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  const office = await officeOf(host);
  const state = await office.read(asOf);
  const year = flags.year === undefined ? null : yearFor(state, flags.year, host).year;
  const titles = new Map(office.pack.clauses.map(({ clause, title }) => [clause, title[host.lang]]));
  const by = (flags.by ?? null) as StatsBy | null;
  const tables = statsTables(counted(state, day, year), by).map((one) => namedTable(one, host.lang, titles));
  const title = statsTitle(day, year, host.lang);
  if (flags.xlsx !== undefined) {
    const { statsXlsx } = await import('../../export/stats/xlsx.ts');
    writeFileWhole(resolve(host.cwd, flags.xlsx), await statsXlsx(title, tables, host.lang), host);
    // With --json stdout is for the document alone.
    if (!flags.json) await host.out(`${put(words.written, { file: clean(flags.xlsx) })}\n`);
  }
  if (flags.json) await host.out(json({ schema: 'xjsme/stats/1', asOf: day, year, tables: tables.map(documentOf) }));
  else if (flags.xlsx === undefined) await host.out(statsText(title, tables, host.lang, host.width));
  return exit.done;
}

const documentOf = ({ by, title, note, columns, rows, total }: NamedTable): object => ({
  by,
  title,
  note,
  columns,
  rows,
  total,
});
