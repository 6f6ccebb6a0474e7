import type { Command } from 'commander';
import type { Decision, Setting } from '../../process/decision.ts';
import type { State } from '../../process/state.ts';
import { reportError } from '../errors.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { clean } from '../../report/clean.ts';
import { todayInShanghai } from '../pack.ts';
import { type Made, type Office, officeOf } from './office.ts';
import { refusalError, tell } from './tell.ts';
import { roundWords } from './words.ts';

/** Options of every command that writes. */
export interface ActFlags {
  on?: string;
  as?: string;
  dryRun?: boolean;
  acceptClock?: boolean;
  json?: boolean;
}

/** What a decision is made from. */
export interface Desk {
  office: Office;
  state: State;
  setting: Setting;
}

/** The options every writing command has. */
export function actOptions(command: Command, host: Host): Command {
  const { options } = roundWords(host);
  return command
    .option('--on <date>', options.on)
    .option('--as <name>', options.as)
    .option('--dry-run', options.dryRun)
    .option('--accept-clock', options.acceptClock)
    .option('--json', options.json);
}

export interface Acting {
  /** An official act: the whole ledger is verified first. */
  official?: boolean;
  /** What else is done once the act is on record, e.g. files written; one line each. Not in a dry run. */
  after?: (desk: Desk, made: Made) => Promise<readonly string[]> | readonly string[];
  /** What could not be taken while the rest was: filled by `decide`. Where nothing was recorded it is the answer. */
  failed?: readonly CliError[];
  /** Commands to run next, without the program's name. */
  next?: (desk: Desk, made: Made) => readonly string[];
}

/**
 * The one way in which anything is written: find the office, open its ledger under the lock, decide on its newest state,
 * append, tell. With `--dry-run` everything but the lock and the append.
 */
export async function act(
  host: Host,
  flags: ActFlags,
  decide: (desk: Desk) => Promise<Decision> | Decision,
  acting: Acting = {},
): Promise<Exit> {
  if (!flags.json) return perform(host, flags, decide, acting, []);
  // A script reads one JSON object from each stream: what a person would be told on the way goes into it.
  const warnings: string[] = [];
  const quiet: Host = { ...host, err: (text) => void warnings.push(text.trim()) };
  try {
    const code = await perform(quiet, flags, decide, acting, warnings);
    const failed = worstFirst(acting.failed ?? []);
    if (code > exit.findings) reportError(failed ?? doubtful(code, warnings, host), host, ['--json']);
    return code;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw withDetails(error, warnings);
  }
}

const withDetails = (
  { exit: code, code: word, message, hint, at, details, next }: CliError,
  more: readonly string[],
): CliError => new CliError(code, word, message, hint, at, [...details, ...more], next);

/** The act is on record, and leaves something for a person. */
const doubtful = (code: Exit, warnings: readonly string[], host: Host): CliError =>
  new CliError(code, 'act/doubt', roundWords(host).errors.doubt, undefined, undefined, warnings);

/** What a script should hear first: what could not be read, then a contradiction, then a refusal. */
const order: readonly Exit[] = [
  exit.done,
  exit.findings,
  exit.usage,
  exit.refused,
  exit.contradiction,
  exit.unreadable,
];
const rank = (code: Exit): number => order.indexOf(code);

function worstFirst(failed: readonly CliError[]): CliError | null {
  const [first, ...others] = failed.toSorted((a, b) => rank(b.exit) - rank(a.exit));
  return first
    ? withDetails(
        first,
        others.map(({ message }) => message),
      )
    : null;
}

async function perform(
  host: Host,
  flags: ActFlags,
  decide: (desk: Desk) => Promise<Decision> | Decision,
  acting: Acting,
  warnings: string[],
): Promise<Exit> {
  const office = await officeOf(host);
  const actor = office.actor(flags.as);
  const on = office.on(flags.on);
  const dryRun = flags.dryRun === true;
  const setting: Setting = { on, today: todayInShanghai(host), authority: office.authority };
  const made = await office.write(
    { actor, on, dryRun, full: acting.official === true, acceptClock: flags.acceptClock === true },
    async (state) => {
      const decision = await decide({ office, state, setting });
      if (!decision.ok) throw refusalError(decision.refusal, host);
      const wrong = worstFirst(acting.failed ?? []);
      if (wrong && decision.events.length === 0) throw wrong;
      return decision;
    },
  );
  const desk: Desk = { office, state: made.state, setting };
  const more = acting.after && !dryRun ? await acting.after(desk, made) : [];
  const next = acting.next?.(desk, made) ?? [];
  const failed = acting.failed ?? [];
  if (!flags.json) for (const { message } of failed) host.err(`${clean(message)}\n`);
  await tell({ made, more, next, dryRun, warnings }, host, flags.json === true);
  return [made.decision.exit ?? exit.done, ...failed.map((error) => error.exit)].reduce((a, b) =>
    rank(b) > rank(a) ? b : a,
  );
}
