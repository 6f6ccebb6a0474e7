import type { Command } from 'commander';
import type { Exit, Host } from '../host.ts';
import { registerWords } from '../life/register-words.ts';
import { withExample } from '../program.ts';
import { actOptions } from '../round/act.ts';
import { roundWords } from '../round/words.ts';

/** `platform undo`. */
export function addUndo(platform: Command, host: Host, done: (code: Exit) => void): void {
  const { undo: words } = registerWords(host);
  const { options, platform: known } = roundWords(host);
  const command = platform.command('undo').description(words.describe);
  actOptions(withExample(command, host, 'xjsme platform undo XJ2021-003 --event 1f2e3d4c --reason 误记他处投诉'), host)
    .argument('<number>', known.number)
    .option('--event <hash>', words.event)
    .option('--reason <text>', options.reason)
    .action(async (number, flags) => done(await (await import('../life/platform-undo.ts')).undo(number, flags, host)));
}
