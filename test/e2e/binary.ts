import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa, type Options } from 'execa';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The door users come in by; `XJSME_BIN` tests another copy of it, such as an installed one. */
export const bin = process.env.XJSME_BIN ?? file('../../bin/xjsme.js');
const peakHook = fileURLToPath(new URL('peak-at-exit.cjs', import.meta.url));

/** Nothing of the tester's own environment: no colours asked for, no language, no time zone. */
export const bare: Readonly<Record<string, string>> = { PATH: process.env.PATH ?? '' };

export interface Ran {
  code: number | undefined;
  out: string;
  err: string;
  /** Wall clock, milliseconds. */
  ms: number;
}

export interface Cost extends Ran {
  /** Largest resident size since the program began, MiB. */
  mb: number;
}

export interface How {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  input?: string | Uint8Array;
  uid?: number;
  node?: readonly string[];
}

/** The same through a shell, for what only a shell can connect; `$XJSME` is the binary. */
export async function shell(line: string, how: How = {}): Promise<Ran> {
  const start = performance.now();
  const env = { ...how.env, NODE: process.execPath, XJSME: bin };
  const { exitCode, stdout, stderr } = await execa('/bin/sh', ['-c', line], options({ ...how, env }));
  return { code: exitCode, out: String(stdout), err: String(stderr), ms: performance.now() - start };
}

const options = ({ cwd, env, input, uid }: How) =>
  ({
    reject: false,
    stripFinalNewline: false,
    extendEnv: false,
    env: { ...bare, ...env },
    timeout: 60_000,
    maxBuffer: 400_000_000,
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
    ...(uid === undefined ? {} : { uid }),
  }) satisfies Options;

/** Runs the binary to its end. Never throws for its exit code. */
export async function xjsme(args: readonly string[], how: How = {}): Promise<Ran> {
  const start = performance.now();
  const { exitCode, stdout, stderr } = await execa(process.execPath, [...(how.node ?? []), bin, ...args], options(how));
  return { code: exitCode, out: String(stdout), err: String(stderr), ms: performance.now() - start };
}

/** The same, and how much memory it took. */
export async function measured(args: readonly string[], how: How = {}): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'xjsme-cost-'));
  const report = join(folder, 'peak');
  try {
    const ran = await xjsme(args, { ...how, node: ['--require', peakHook], env: { ...how.env, XJSME_PEAK: report } });
    return { ...ran, mb: Number(readFileSync(report, 'utf8')) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
