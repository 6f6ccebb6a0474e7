/**
 * Commands that are run once after a build, so that what they need of each chunk is compiled beforehand (bin/compiled.js):
 * checks, and a small round, as most of what a round costs is two hundred starts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param root of the repository, with `/` at its end */
export function warm(root) {
  const sample = (name) => `${root}samples/${name}`;
  const folder = mkdtempSync(join(tmpdir(), 'xjsme-warm-'));
  const run = (args, cwd) => {
    const { status } = spawnSync(
      process.execPath,
      ['--require', `${root}src/build/record-compiled.cjs`, `${root}bin/xjsme.js`, ...args],
      { cwd, stdio: 'ignore', env: { ...process.env, FORCE_COLOR: '0', XJSME_LANG: 'zh' } },
    );
    // Some end with a finding, a refusal or a contradiction; none is a bug.
    if (status === null || status > 6) throw new Error(`${args.join(' ')}: exit ${status}`);
  };
  try {
    for (const args of [
      ['check', 'complete'],
      ['check', 'below-thresholds', '--json'],
      ['check', 'complete-excel'],
    ])
      run(args, sample(''));
    run(['init', folder, '--office', '评审办', '--as', '王敏'], folder);
    writeFileSync(join(folder, 'proof.txt'), '存档\n');
    for (const args of round(sample)) run(args, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const year = ['--year', '2024'];
const id = '2024-001';

const round = (sample) => [
  ['batch', 'open', ...year, '--notice', '新工信企业〔2024〕18号', '--deadline', '2024-06-30', '--on', '2024-03-01'],
  [
    'batch',
    'receive',
    sample('round-2024/01-乌鲁木齐-星砾原'),
    sample('round-2024/02-昌吉-沙枣岸'),
    '--on',
    '2024-06-28',
  ],
  ['review', 'form', id, '--pass', '--on', '2024-07-05'],
  ['review', 'form', '2024-002', '--pass', '--on', '2024-07-05'],
  ['review', 'request', '2024-002', '--item', '10.6', '--until', '2024-07-20', '--on', '2024-07-05'],
  ['review', 'expert', 'pool', sample('专家库.csv'), '--on', '2024-08-01'],
  ['review', 'expert', 'draw', ...year, '--seed', '9319', '--on', '2024-08-02'],
  ['review', 'expert', 'verify', ...year],
  ['review', 'expert', 'score', id, 'E01', '--points', 'basic=18', '--recommend', 'yes', '--on', '2024-08-20'],
  ['review', 'expert', 'close', ...year, '--on', '2024-08-26'],
  ['review', 'site', 'plan', id, '--seed', '1', '--out', 'plan', '--on', '2024-09-01'],
  'review site record 2024-001 --date 2024-09-05 --people 王敏 --result 属实 --on 2024-09-06'.split(' '),
  ['review', 'form', id, '--answer', '6.4.team=met', '--reason', '核对', '--on', '2024-09-20'],
  ['review', 'meeting', '--propose', id, '--on', '2024-09-24'],
  ['batch', 'publicize', ...year, '--url', 'https://example.org/', '--evidence', 'proof.txt', '--on', '2024-10-08'],
  ['batch', 'recognize', ...year, '--document', '新工信企业〔2024〕35号', '--on', '2024-10-21'],
  ['batch', 'publish', ...year, '--on', '2024-10-22'],
  ['batch', 'show', id, '--json'],
  ['batch', 'status', ...year],
  ['next'],
  ['due'],
  ['platform', 'list'],
  ['ledger', 'verify'],
  ['ledger', 'log'],
  ['doctor'],
];
