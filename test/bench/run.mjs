/**
 * Start-up and throughput as ratios, all in one run. Prints each figure beside what it should stay under and fails beyond
 * it; no test depends on it, because a busy machine proves nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../ledger/bundled.mjs';
import { makeLedger } from './ledger.mjs';
import { makeExcel, makeYaml } from './many.mjs';
import { ratio, run } from './measure.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const bin = file('../../bin/xjsme.js');
const sample = (name) => file(`../../samples/${name}`);
const bare = ['-e', '0'];
const quick = process.argv.includes('--quick');
const times = quick ? 5 : 15;
const folder = mkdtempSync(join(tmpdir(), 'xjsme-many-'));
const made = async (name, make, count) => {
  const path = join(folder, name);
  await make(path, count);
  return path;
};

const rows = [];
const row = (what, value, limit, note) => rows.push({ what, value, limit, note });

try {
  for (const [what, args, limit] of [
    ['--version', [bin, '--version'], 1.4],
    ['check, complete YAML', [bin, 'check', sample('complete')], 4.5],
    ['check, complete Excel', [bin, 'check', sample('complete-excel')], 6],
  ]) {
    const { ratio: value, a, b } = ratio(args, bare, times);
    row(`${what} ÷ node -e 0`, value, limit, `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`);
  }
  const yaml = await made('yaml', makeYaml, quick ? 100 : 1000);
  const many = ratio([bin, 'check', yaml, '--format', 'ndjson'], [file('./alone.mjs'), 'yaml', yaml], quick ? 1 : 3);
  row('many YAML + CSV ÷ yaml alone', many.ratio, 1.6, `${many.a.toFixed(0)} ms / ${many.b.toFixed(0)} ms`);
  for (const [years, what, limit] of [
    [1, 'many Excel, ledgers of one year ÷ exceljs load', 0.25],
    [3, 'many Excel, ledgers of three years ÷ exceljs load', 0.25],
  ]) {
    const excel = await made(`excel-${years}`, (path, count) => makeExcel(path, count, years), quick ? 30 : 300);
    const sheets = ratio(
      [bin, 'check', excel, '--format', 'ndjson'],
      [file('./alone.mjs'), 'exceljs', excel],
      quick ? 1 : 3,
    );
    row(what, sheets.ratio, limit, `${sheets.a.toFixed(0)} ms / ${sheets.b.toFixed(0)} ms`);
  }
  // V8 grows its heap as long as it may; flat means that a small one is enough however many there are.
  const heap = '--max-old-space-size=64';
  const few = run([heap, bin, 'check', await made('few', makeYaml, 100), '--json']);
  const lots = run([heap, bin, 'check', await made('lots', makeYaml, quick ? 1000 : 10_000), '--json']);
  row(
    `memory in a 64 MB heap, ${quick ? 1000 : 10_000} ÷ 100 dossiers`,
    lots.mb / few.mb,
    1.5,
    `${lots.mb.toFixed(0)} MB / ${few.mb.toFixed(0)} MB`,
  );
  const opener = await bundled('../bench/open-ledger.ts');
  const events = quick ? 20_000 : 100_000;
  const ledger = join(folder, 'ledger-100k');
  const files = makeLedger(ledger, events);
  const opened = ratio([opener, ledger], [file('./parse-lines.mjs'), ...files], quick ? 5 : 9);
  row(
    `open ${events} events ÷ read + JSON.parse`,
    opened.ratio,
    2,
    `${opened.a.toFixed(0)} ms / ${opened.b.toFixed(0)} ms`,
  );
  const known = ratio([opener, ledger, 'cached'], [opener, await made('ledger-one', makeLedger, 1), 'cached'], times);
  row(
    `open ${events} events, cached ÷ one event`,
    known.ratio,
    1.4,
    `${known.a.toFixed(0)} ms / ${known.b.toFixed(0)} ms`,
  );
  // The same through the door, with the cache that the first run leaves: one round, and all of them.
  const one = join(folder, 'ledger-one');
  for (const workspace of [ledger, one])
    writeFileSync(join(workspace, 'xjsme.yaml'), 'format: xjsme-workspace/1\noffice: 评审办\nactor: 王敏\n');
  for (const command of [['batch', 'status', '--year', '2024'], ['batch', 'list'], ['next'], ['due']]) {
    const asked = ratio([bin, ...command], [bin, ...command], times, [ledger, one]);
    row(
      `${command.join(' ')}, ${events} events, cached ÷ one event`,
      asked.ratio,
      1.4,
      `${asked.a.toFixed(0)} ms / ${asked.b.toFixed(0)} ms`,
    );
  }
  const million = join(folder, 'ledger-1m');
  makeLedger(million, quick ? 200_000 : 1_000_000);
  const large = run([opener, million]);
  row(`memory of ${quick ? 200_000 : 1_000_000} events, GB`, large.mb / 1024, 1, `${large.cpu.toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const { what, value, limit, note } of rows)
  console.log(
    `${value <= limit ? 'ok  ' : 'OVER'} ${value.toFixed(2).padStart(6)} ≤ ${String(limit).padEnd(5)} ${what}  (${note})`,
  );
process.exitCode = rows.every(({ value, limit }) => value <= limit) ? 0 : 1;
