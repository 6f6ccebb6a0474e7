/** Runs a command as a process of its own and reads what it cost: CPU (user + system, ms) and the largest memory (MB). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('./cost-at-exit.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xjsme-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// It alone adds 80 ms to every start of Node 20, which would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** @param cwd where it runs; here if not said */
export function run(args, cwd) {
  const out = join(folder, 'cost');
  const result = spawnSync(process.execPath, ['--require', hook, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...env, XJSME_COST: out },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (result.status === null || result.status > 3)
    throw new Error(`${args.join(' ')}: exit ${result.status}\n${result.stderr}`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A and B in turn, so that a machine that slows down slows both: the median of the ratios pair by pair. */
export function ratio(a, b, times, [atA, atB] = []) {
  run(a, atA);
  run(b, atB);
  const pairs = Array.from({ length: times }, () => [run(a, atA), run(b, atB)]);
  return {
    ratio: median(pairs.map(([x, y]) => x.cpu / y.cpu)),
    a: median(pairs.map(([x]) => x.cpu)),
    b: median(pairs.map(([, y]) => y.cpu)),
    mb: median(pairs.map(([x]) => x.mb)),
  };
}
