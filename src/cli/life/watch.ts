import { watch as watchOn } from '../../process/life/watch.ts';
import { watchDocument, watchNote, watchText } from '../../report/watch.ts';
import { wrap } from '../../report/width.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { json } from '../json.ts';
import { todayInShanghai } from '../pack.ts';
import { officeOf } from '../round/office.ts';
import { asOfFlag } from '../round/required.ts';
import { roundWords } from '../round/words.ts';
import { put } from '../words.ts';
import { dutyWords } from './duty-words.ts';

/** A year as typed. Throws a CliError (exit 2). */
export function yearFlag(value: string, host: Host): number {
  if (/^(?:19|20|21)\d{2}$/.test(value)) return Number(value);
  throw new CliError(exit.usage, 'usage/year', put(roundWords(host).errors.badYear, { value }));
}

/** `platform watch`: the grounds of Art. 16 that the record bears out. It decides nothing, and ends with 0. */
export async function watch(flags: { year?: string; asOf?: string; json?: boolean }, host: Host): Promise<Exit> {
  const year = flags.year === undefined ? undefined : yearFlag(flags.year, host);
  const office = await officeOf(host);
  const asOf = asOfFlag(flags, host);
  const day = asOf ?? todayInShanghai(host);
  const found = watchOn(await office.read(asOf), day, office.pack.settings, year);
  if (flags.json) {
    const watched = found.map((one) => watchDocument(one, host.lang));
    await host.out(json({ schema: 'xjsme/platform-watch/1', asOf: day, year: year ?? null, watched }));
  } else if (found.length === 0) await host.out(`${dutyWords(host).watch.none}\n`);
  else {
    await host.out(found.map((one) => watchText(one, host.lang, host.width)).join(''));
    host.err(`${wrap(watchNote(host.lang), host.width).join('\n')}\n`);
  }
  return exit.done;
}
