import { once } from 'node:events';
import { exit, type Host, type Lang } from './host.ts';
import { main } from './main.ts';
import { wordsOf } from './words.ts';

/** Options that hold for every command, wherever they stand before `--`. */
interface Global {
  args: string[];
  lang: string | undefined;
  color: boolean;
}

function takeGlobal(argv: readonly string[]): Global {
  const end = argv.indexOf('--');
  const head = end === -1 ? argv : argv.slice(0, end);
  const taken: Global = { args: [], lang: undefined, color: true };
  for (let i = 0; i < head.length; i++) {
    const arg = head[i]!;
    if (arg === '--lang') taken.lang = head[++i] ?? '';
    else if (arg.startsWith('--lang=')) taken.lang = arg.slice(7);
    else if (arg === '--no-color') taken.color = false;
    else taken.args.push(arg);
  }
  return { ...taken, args: [...taken.args, ...(end === -1 ? [] : argv.slice(end))] };
}

/** The real world behind the {@link Host}. */
function realHost(version: string, lang: Lang, color: boolean): Host {
  const { env, stdout, stderr } = process;

  let width = Number(stdout.columns ?? env.COLUMNS);
  if (!Number.isInteger(width) || width < 20) width = 80;
  return {
    version,
    now: () => Date.now(),
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    progress: (text) => void (stderr.isTTY && stdout.isTTY && stderr.write(`\r\u001b[K${text}`)),
    env,
    cwd: process.cwd(),
    lang,
    color: color && Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    width: Math.min(width, 200),
    // Asked only where it matters: looking at stdin opens it.
    get terminal() {
      return Boolean(stdout.isTTY && process.stdin.isTTY);
    },
    async stdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
}

/** What a person may send us of a bug: no arguments, no paths of theirs, no data. */
function bugReport(error: unknown, version: string, command: string): string {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 9) : [];
  const frames = stack.map((line) => line.replace(/\(?(?:file:\/\/)?(?:[^\s()]*[/\\])([^/\\\s()]+:\d+:\d+)\)?/, '$1').trim());
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return [`xjsme ${version} · node ${process.version} · ${process.platform} ${process.arch}`, `command: ${command}`, `${kind}`, ...frames].join('\n');
}

/** Starts the program: {@link main} with the real world, and an exit code set rather than forced, so that pipes empty. */
export async function start(argv: readonly string[], version: string): Promise<void> {
  const { args, lang = process.env.XJSME_LANG, color } = takeGlobal(argv);
  // `| head -1` closes the pipe: the reader has what it wants.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exit.done : exit.bug));
  process.on('SIGINT', () => process.exit(exit.interrupted));
  const host = realHost(version, lang === 'en' ? 'en' : 'zh', color);
  try {
    process.exitCode = await main(args, host);
  } catch (error) {
    const known = /^[a-z]+$/.test(args[0] ?? '') ? args[0]! : '';
    host.err(`${wordsOf(host).bug}\n${bugReport(error, version, known)}\n`);
    process.exitCode = exit.bug;
  }
}
