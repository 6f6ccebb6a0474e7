import type { Command } from 'commander';
import { oneOf } from './choice.ts';
import { CliError, type Exit, exit, type Host } from './host.ts';

/** Builds one command; loaded only when its name is on the line. */
type Load = () => Promise<{ command(host: Host, done: (code: Exit) => void): Command }>;

const commands: Readonly<Record<string, Load>> = {
  check: () => import('./commands/check.ts'),
  explain: () => import('./commands/explain.ts'),
  rules: () => import('./commands/rules.ts'),
  calendar: () => import('./commands/calendar.ts'),
  batch: () => import('./commands/batch.ts'),
  review: () => import('./commands/review.ts'),
  objection: () => import('./commands/objection.ts'),
  platform: () => import('./commands/platform.ts'),
  next: () => import('./commands/next.ts'),
  due: () => import('./commands/due.ts'),
  export: () => import('./commands/export.ts'),
  ledger: () => import('./commands/ledger.ts'),
  init: () => import('./commands/init.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

/**
 * Runs one command line; answers its exit code. Throws only for a bug.
 * @param lang as written behind `--lang`, if it was
 */
export async function main(args: readonly string[], host: Host, lang?: string): Promise<Exit> {
  try {
    if (lang !== undefined) await oneOf('--lang', lang, ['zh', 'en'], 'xjsme', host);
    return await run(args, host);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { reportError } = await import('./errors.ts');
    reportError(error, host, args);
    return error.exit;
  }
}

/** `help rules show` and `rules help show` are `rules show --help`. */
function helpLine(help: boolean, rest: readonly string[]): readonly string[] {
  if (help) return [...rest.filter((arg) => !arg.startsWith('-')).slice(1), '--help'];
  return rest[0] === 'help' ? [...rest.slice(1), '--help'] : rest;
}

async function run(args: readonly string[], host: Host): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    await host.out(`${host.version}\n`);
    return exit.done;
  }
  const { root, runCommand, unknownCommand } = await import('./program.ts');
  const names = Object.keys(commands);
  const help = name === undefined || name === 'help' || name === '--help' || name === '-h';
  const wanted = help ? rest.find((arg) => !arg.startsWith('-')) : name;
  if (wanted === undefined) {
    await runCommand(root(host, names), ['--help'], host);
    return name === undefined ? exit.usage : exit.done;
  }
  if (!Object.hasOwn(commands, wanted)) throw await unknownCommand(wanted, host, names);
  let code: Exit = exit.done;
  const { command } = await commands[wanted]!();
  const built = command(host, (result) => {
    code = result;
  });
  await runCommand(built, helpLine(help, rest), host);
  return code;
}
