import { Command, CommanderError } from 'commander';
import { didYouMean } from './choice.ts';
import { CliError, exit, type Host } from './host.ts';
import { displayWidth, wrap } from '../report/width.ts';
import { put, wordsOf } from './words.ts';

/** Every `--help` begins with an example. */
export const withExample = (command: Command, host: Host, ...lines: string[]): Command =>
  command.addHelpText('before', `${wordsOf(host).example}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);

/** The root: its help names every command without loading it. */
export function root(host: Host, names: readonly string[]): Command {
  const words = wordsOf(host);
  const program = prepare(new Command('xjsme'), host)
    .description(words.summary)
    .option('-V, --version', words.versionOption);
  withGlobals(program, host);
  for (const name of names)
    program.addCommand(
      prepare(new Command(name), host)
        .summary(words.describe[name] ?? '')
        .description(words.describe[name] ?? ''),
    );
  return withExample(
    program,
    host,
    'xjsme check 申报材料/',
    'xjsme explain 6.4.qualified',
    'xjsme calendar window --start 2024-06-12',
  );
}

/** Options that hold for every command; entry.ts takes them off the line before commander sees it. */
const withGlobals = (program: Command, host: Host): Command =>
  program.option('--lang <lang>', wordsOf(host).langOption).option('--no-color', wordsOf(host).colorOption);

/** Our words, our errors and our output, in a command and all below it. */
export function prepare(command: Command, host: Host): Command {
  const { titles, helpOption, usageParts, defaultValue } = wordsOf(host);
  const described = ({ description, defaultValue: value }: { description: string; defaultValue?: unknown }): string =>
    value === undefined || typeof value === 'boolean' || Array.isArray(value)
      ? description
      : `${description}${put(defaultValue, { value: String(value) })}`;
  command
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', helpOption)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replaceAll(/\[(options|command)\]/g, (whole) => usageParts[whole] ?? whole),
      optionDescription: described,
      argumentDescription: described,
      subcommandTerm: (part) =>
        [
          part.name(),
          ...part.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)),
        ].join(' '),
      showGlobalOptions: true,
      // A command between the root and this one keeps its options to itself.
      visibleGlobalOptions: (part) => {
        let top = part;
        while (top.parent) top = top.parent;
        return top === part ? [] : top.options.filter(({ hidden }) => !hidden);
      },
      helpWidth: Math.max(40, host.width),
      minWidthToWrap: 16,
      displayWidth,
      boxWrap: (text, width) => wrap(text, width).join('\n'),
    });
  refuseRepeats(command, host);
  command.commands.forEach((part) => prepare(part, host));
  return command;
}

/** An option that holds one value, said twice with two: the first must not be lost without a word. */
function refuseRepeats(command: Command, host: Host): void {
  for (const option of command.options.filter((one) => (one.required || one.optional) && !one.variadic)) {
    if (option.parseArg) continue;
    let said: unknown;
    command.on(`option:${option.name()}`, (value: unknown) => {
      const words = wordsOf(host);
      if (said !== undefined && said !== value)
        throw new CliError(exit.usage, 'usage/repeated', put(words.repeated, { what: option.long ?? option.flags }));
      said = value;
    });
  }
}

/** Runs a command below `xjsme`, whose name its help should show; help goes to stdout, wrong use becomes a refusal with exit 2. */
export async function runCommand(command: Command, args: readonly string[], host: Host): Promise<void> {
  if (command.name() !== 'xjsme') withGlobals(new Command('xjsme'), host).addCommand(command);
  prepare(command, host);
  const written: string[] = [];
  const collect = (part: Command): void => {
    part.configureOutput({ writeOut: (text) => written.push(text), writeErr: () => {} });
    part.commands.forEach(collect);
  };
  collect(command);
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) await host.out(written.join(''));
    else if (error.code === 'commander.help') throw needsCommand(command, host);
    else throw wrongUse(error, command, host);
  }
}

function needsCommand(command: Command, host: Host): CliError {
  const words = wordsOf(host);
  const names = command.commands.map((part) => part.name()).join(' | ');
  return new CliError(
    exit.usage,
    'usage/missingArgument',
    put(words.usage['commander.missingArgument']!, { what: names }),
    put(words.seeHelp, { command: `xjsme ${command.name()}` }),
  );
}

/** commander's English sentence names what is wrong in quotes; the rest is ours. */
function wrongUse(error: CommanderError, command: Command, host: Host): CliError {
  const words = wordsOf(host);
  const counts = /Expected (\d+) arguments? but got (\d+)/.exec(error.message);
  const what = counts
    ? put(words.tooMany, { most: counts[1]!, got: counts[2]! })
    : (/'([^']+)'/.exec(error.message)?.[1] ?? error.message.replace(/^error: /, ''));
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const hints = [
    ...(near ? [put(words.didYouMean, { name: near })] : []),
    put(words.seeHelp, { command: `xjsme ${command.name()}` }),
  ];
  return new CliError(
    exit.usage,
    `usage/${error.code.replace('commander.', '')}`,
    put(words.usage[error.code] ?? words.usageOther, { what }),
    hints.join(''),
  );
}

export async function unknownCommand(name: string, host: Host, names: readonly string[]): Promise<CliError> {
  const words = wordsOf(host);
  const option = name.startsWith('-');
  const message = put(words.usage[option ? 'commander.unknownOption' : 'commander.unknownCommand']!, { what: name });
  const hint = (option ? '' : await didYouMean(name, names, host)) + put(words.seeHelp, { command: 'xjsme' });
  return new CliError(exit.usage, option ? 'usage/unknownOption' : 'usage/unknownCommand', message, hint);
}
