import type { Application, State, Year } from '../../process/state.ts';
import { named } from '../../process/find.ts';
import { running } from '../../process/in-brief.ts';
import { refuse } from '../../process/decision.ts';
import { didYouMean } from '../choice.ts';
import { CliError, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { refusalError } from './tell.ts';
import { roundWords } from './words.ts';

/** A year as typed. */
export function yearOption(flag: string, host: Host): number {
  if (/^\d{4}$/.test(flag)) return Number(flag);
  throw new CliError(exit.usage, 'usage/year', put(roundWords(host).errors.badYear, { value: flag }));
}

/** A round by `--year`; without it the only one there is, or the only one still running. */
export function yearFor(state: State, flag: string | undefined, host: Host): Year {
  const words = roundWords(host).errors;
  if (flag !== undefined) yearOption(flag, host);
  const years = [...state.years.keys()].toSorted();
  if (flag !== undefined) {
    const year = state.years.get(Number(flag));
    if (year) return year;
    throw refusalError(
      refuse('batch/none', { year: flag }, `batch open --year ${flag} --notice … --deadline …`).refusal,
      host,
    );
  }
  const [only, second] = years;
  if (only !== undefined && second === undefined) return state.years.get(only)!;
  const [still, another] = running(state.years);
  if (still !== undefined && another === undefined) return state.years.get(still)!;
  if (only === undefined)
    throw refusalError(refuse('batch/none', { year: '' }, 'batch open --year … --notice … --deadline …').refusal, host);
  throw new CliError(
    exit.usage,
    'usage/which-year',
    put(words.whichYear, { years: years.join(words.comma) }),
    words.giveYear,
  );
}

/** An application by its receipt number; a number given twice is a contradiction to be settled first. */
export async function applicationFor(
  state: State,
  id: string,
  host: Host,
): Promise<{ year: Year; application: Application }> {
  const year = /^\d{4}-\d+$/.test(id) ? state.years.get(Number(id.slice(0, 4))) : undefined;
  const found = year ? named(year, id) : [];
  const [only, second] = found;
  if (second)
    throw refusalError(
      refuse('application/ambiguous', { id }, `batch settle receipt:${id} --keep … --reason …`).refusal,
      host,
    );
  if (year && only) return { year, application: only };
  const known = [...state.years.values()].flatMap((one) =>
    [...one.applications.values()].map((application) => application.id),
  );
  throw await unknown('unknownApplication', id, known, host);
}

/** Something named that is not there: did you mean …? */
export async function unknown(
  what:
    | 'unknownApplication'
    | 'unknownExpert'
    | 'unknownObjection'
    | 'unknownPlatform'
    | 'unknownComplaint'
    | 'unknownContradiction'
    | 'unknownItem'
    | 'unknownFunction',
  name: string,
  known: readonly string[],
  host: Host,
): Promise<CliError> {
  const words = roundWords(host).errors;
  const hint = (await didYouMean(name, known, host)) + words.listHints[what];
  return new CliError(
    exit.usage,
    `usage/${what.replace('unknown', 'unknown-').toLowerCase()}`,
    put(words[what], { name }),
    hint,
  );
}

/** Several applications by their receipt numbers, each once. */
export async function allOf(
  state: State,
  ids: readonly string[],
  host: Host,
): Promise<{ year: Year; application: Application }[]> {
  const found = [];
  for (const id of new Set(ids)) found.push(await applicationFor(state, id, host));
  return found;
}
