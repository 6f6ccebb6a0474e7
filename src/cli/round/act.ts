import type { Command } from 'commander';
import type { Decision, Setting } from '../../process/decision.ts';
import type { State } from '../../process/state.ts';
import { type Exit, exit, type Host } from '../host.ts';
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
      return decision;
    },
  );
  const desk: Desk = { office, state: made.state, setting };
  const more = acting.after && !dryRun ? await acting.after(desk, made) : [];
  const next = acting.next?.(desk, made) ?? [];
  await tell({ made, more, next, dryRun }, host, flags.json === true);
  return made.decision.exit ?? exit.done;
}
