import { latestRecord, undoRecord } from '../../process/life/undo.ts';
import { refuse } from '../../process/decision.ts';
import { actName } from '../../report/acts.ts';
import { CliError, type Exit, exit, type Host } from '../host.ts';
import { put } from '../words.ts';
import { act, type ActFlags } from '../round/act.ts';
import { platformFor } from '../round/platform.ts';
import { eventFlag, required } from '../round/required.ts';
import { refusalError } from '../round/tell.ts';
import { registerWords } from './register-words.ts';

interface Flags extends ActFlags {
  event?: string;
  reason?: string;
}

/** `platform undo`: a record of a platform, named, unless it is an official act; as an event of its own. */
export async function undo(number: string, flags: Flags, host: Host): Promise<Exit> {
  required(flags, { reason: '--reason' }, 'xjsme platform undo', host);
  const event = flags.event === undefined ? null : eventFlag(flags.event, host);
  return act(
    host,
    flags,
    async ({ office, state, setting }) => {
      const platform = await platformFor(state, number, host);
      const reason = office.text('--reason', flags.reason);
      if (event !== null) return undoRecord(state, platform, { event, reason }, setting);
      const latest = latestRecord(state, platform);
      if (!latest) throw refusalError(refuse('undo/no-record', { number: platform.number }).refusal, host);
      throw whichRecord(platform.number, latest, host);
    },
    { next: () => [`platform history ${number}`] },
  );
}

/** An undo that does not say what would take back one record more each time it is run. */
function whichRecord(number: string, { event, type }: { event: string; type: string }, host: Host): CliError {
  const words = registerWords(host).undo;
  const args = { number, act: actName(type, host.lang), event: event.slice(0, 8) };
  const next = `xjsme platform undo ${number} --event ${args.event} --reason …`;
  return new CliError(exit.usage, 'usage/which-event', put(words.latest, args), words.name, undefined, [], next);
}
