import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { exit, type Host, type Lang } from './host.ts';
import { main } from './main.ts';
import { put, wordsOf } from './words.ts';

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

/** The user's own word for the width goes before what the terminal says; no sentence fits below 20. */
function columns(said: string | undefined, real: number | undefined): number {
  const wanted = /^[1-9]\d{0,5}$/.test(said ?? '') ? Number(said) : (real ?? 80);
  return Math.min(Math.max(wanted, 20), 200);
}

/** A folder that was removed while somebody stood in it has no path; nothing will be found there. */
function here(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** No main file is as large (intake/dossier.ts refuses it); an endless pipe must not fill the memory. */
const mostOfPipe = 64 * 1024 * 1024;

async function readPipe(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > mostOfPipe) break;
  }
  return Buffer.concat(chunks);
}

/** The real world behind the {@link Host}. */
function realHost(version: string, asked: string | undefined, color: boolean): Host {
  const { env, stdout, stderr } = process;
  const lang: Lang = (asked ?? env.XJSME_LANG) === 'en' ? 'en' : 'zh';
  const from = asked !== undefined ? 'flag' : env.XJSME_LANG === lang ? 'environment' : undefined;
  // Looking at stdin opens it, so it is looked at only where stdout is a terminal.
  const terminal = (): boolean => Boolean(stdout.isTTY && process.stdin.isTTY);
  let turned = Date.now();
  return {
    version,
    now: () => Date.now(),
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
      // Reading and judging never wait, so Ctrl-C and a closed pipe are heard only here.
      if (Date.now() - turned < 50) return;
      await turn();
      turned = Date.now();
    },
    err: (text) => void stderr.write(text),
    progress: (text) => void (stderr.isTTY && stdout.isTTY && stderr.write(`\r\u001b[K${text}`)),
    env,
    cwd: here(),
    lang,
    ...(from ? { langFrom: from } : {}),
    color: color && !env.NO_COLOR && env.TERM !== 'dumb' && terminal(),
    width: columns(env.COLUMNS, stdout.columns),
    get terminal() {
      return terminal();
    },
    stdin: readPipe,
  };
}

/** What a person may send us of a bug: no arguments, no paths of theirs, no data. */
function bugReport(error: unknown, version: string, command: string): string {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 9) : [];
  const frames = stack.map((line) =>
    line.replace(/\(?(?:file:\/\/)?(?:[^\s()]*[/\\])([^/\\\s()]+:\d+:\d+)\)?/, '$1').trim(),
  );
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return [
    `xjsme ${version} · node ${process.version} · ${process.platform} ${process.arch}`,
    `command: ${command}`,
    `${kind}`,
    ...frames,
  ].join('\n');
}

/** Starts the program: {@link main} with the real world, and an exit code set rather than forced, so that pipes empty. */
export async function start(argv: readonly string[], version: string): Promise<void> {
  const { args, lang, color } = takeGlobal(argv);
  const host = realHost(version, lang, color);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `| head -1` closes the pipe: the reader has what it wants.
    if (error.code === 'EPIPE') process.exit(exit.done);
    host.err(`${put(wordsOf(host).notWritten, { why: error.code ?? error.message })}\n`);
    process.exit(exit.bug);
  });
  process.stderr.on('error', () => {});
  process.on('SIGINT', () => {
    host.progress('');
    process.exit(exit.interrupted);
  });
  const bug = (error: unknown): void => {
    const known = /^[a-z]+$/.test(args[0] ?? '') ? args[0]! : '';
    host.err(`${wordsOf(host).bug}\n${bugReport(error, version, known)}\n`);
    process.exitCode = exit.bug;
  };
  process.on('uncaughtException', bug);
  try {
    process.exitCode = await main(args, host, lang);
  } catch (error) {
    bug(error);
  }
}
