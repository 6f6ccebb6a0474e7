import { builtInIds, type LoadedPack, readPack } from '../intake/pack.ts';
import { CliError, exit, type Host } from './host.ts';
import { put, wordsOf } from './words.ts';

export const defaultPack = 'xj-2012';

/** The pack a command asks for; one that is not there or not sound is a refusal. */
export async function packFor(name: string, host: Host): Promise<LoadedPack> {
  const words = wordsOf(host);
  const read = await readPack(name, host.cwd);
  if (read.ok) return read.loaded;
  if (read.reason === 'unknown') {
    throw new CliError(
      exit.usage,
      'usage/unknown-pack',
      put(words.unknownPack, { name, known: builtInIds().join('、') }),
      words.unknownPackHint,
    );
  }
  const at = read.findings[0]?.at;
  throw new CliError(
    exit.unreadable,
    `pack/${read.reason}`,
    put(words.badPack, { name }),
    put(words.badPackHint, { name }),
    at && 'line' in at ? at : { file: name },
  );
}

/** Today where the offices are; Asia/Urumqi would be the wrong clock (UTC+6). */
export const todayInShanghai = (host: Host): string => new Date(host.now() + 8 * 3_600_000).toISOString().slice(0, 10);
