import { type Supervisor, supervisorNamed, supervisors } from '../../process/life/offices.ts';
import type { State } from '../../process/state.ts';
import { didYouMean } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { roundWords } from '../round/words.ts';
import { dutyWords } from './duty-words.ts';

/** An office among those that supervise a platform, by its name or region. Throws a CliError (exit 2) for another. */
export async function officeNamed(state: State, text: string, host: Host): Promise<Supervisor> {
  const all = supervisors(state);
  const found = supervisorNamed(all, text);
  if (found) return found;
  const words = dutyWords(host).list;
  const known = all.map(({ name }) => name).join(roundWords(host).errors.comma);
  const near = await didYouMean(
    text,
    all.flatMap(({ names }) => names),
    host,
  );
  throw new CliError(
    exit.usage,
    'usage/unknown-office',
    put(words.badOffice, { name: text }),
    near + (known === '' ? words.noOffice : put(words.badOfficeHint, { known })),
  );
}
