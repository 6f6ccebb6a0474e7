import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { CliError, type Host } from '../../../src/cli/host.ts';
import { main } from '../../../src/cli/main.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface World {
  /** Absolute, real. */
  root: string;
  path(...parts: string[]): string;
  write(path: string, text: string | Uint8Array): void;
  host(more?: Partial<Host>): Host;
  run(args: readonly string[], more?: Partial<Host>): Promise<Ran>;
}

/** A folder of its own, and hosts that stand in it on 2024-07-01. Call it at the top of a test file. */
export function world(): World {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'xjsme-workspace-')));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const host = (more: Partial<Host> = {}): Host => ({
    version: '0.0.0',
    now: () => Date.UTC(2024, 6, 1),
    out: async () => {},
    err: () => {},
    progress: () => {},
    env: {},
    cwd: root,
    lang: 'zh',
    color: false,
    width: 80,
    terminal: false,
    stdin: async () => new Uint8Array(),
    ...more,
  });
  return {
    root,
    path: (...parts) => join(root, ...parts),
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    host,
    async run(args, more = {}) {
      const ran: Ran = { code: -1, out: '', err: '' };
      const own = host({
        out: async (text) => void (ran.out += text),
        err: (text) => void (ran.err += text),
        ...more,
      });
      ran.code = await main(args, own);
      return ran;
    },
  };
}

/** The refusal something must end in. */
export async function refusal(attempt: () => unknown): Promise<CliError> {
  try {
    await attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(CliError);
    return error as CliError;
  }
  throw new Error('nothing was refused');
}

export const format = 'format: xjsme-workspace/1\n';
