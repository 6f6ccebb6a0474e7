import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'xjsme-check-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function run(args: readonly string[], more: Partial<Host> = {}): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const host: Host = {
    version: '0.0.0',
    now: () => Date.UTC(2024, 6, 1),
    out: async (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    progress: () => {},
    env: {},
    cwd: place,
    lang: 'zh',
    color: false,
    width: 80,
    terminal: false,
    stdin: async () => new Uint8Array(),
    ...more,
  };
  ran.code = await main(['check', ...args], host);
  return ran;
}

let made = 0;

/** A copy of a sample in which each text, which must be there, is replaced. */
function changed(sample: string, changes: readonly (readonly [from: string, to: string])[] = []): string {
  const folder = join(place, `d${made++}`);
  cpSync(join(samples, sample), folder, { recursive: true });
  const file = join(folder, 'dossier.yaml');
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
  return folder;
}

/** [status, clause, sample, changes, advice, exit with --fail-on error, exit with --fail-on warning, more arguments] */
const table: [string, string, string, [string, string][], string, number, number, string[]?][] = [
  ['met', '6.1.assets', 'complete', [], 'ready', 0, 0],
  ['human', '6.4.team', 'complete', [], 'ready', 0, 0],
  ['not-applicable', '7.1.system', 'training', [], 'ready', 0, 0],
  [
    'query',
    '6.1.finances',
    'complete',
    [['auditOpinion: 标准无保留意见', 'auditOpinion: 保留意见']],
    'needs-decision',
    0,
    1,
  ],
  ['relaxable', '6.4.staff', 'kashgar', [], 'needs-decision', 0, 1],
  ['unmet', '6.1.years', 'complete', [['registeredOn: 2014-05-20', 'registeredOn: 2023-05-20']], 'fails', 1, 1],
  [
    'unmet',
    '7.4.remote',
    'complete',
    [['  remote: 录播系统2套，可同时在线500人\n', '  remote: false\n']],
    'needs-decision',
    1,
    1,
  ],
  ['unknown', '6.1.years', 'complete', [['  registeredOn: 2014-05-20\n', '']], 'needs-material', 1, 1],
  ['unknown', '7.4.attendances', 'training', [], 'fails', 1, 1, ['--pack', 'nat-2017', '--as-of', '2024-06-28']],
];

describe('the seven statuses', () => {
  it.each(table)('%s: %s of %s', async (status, clause, sample, changes, advice, exit, strict, more = []) => {
    const folder = changed(sample, changes);
    const lenient = await run([folder, '--json', ...more]);
    const [dossier] = JSON.parse(lenient.out).dossiers;
    expect(dossier.clauses.find((one: { clause: string }) => one.clause === clause).status).toBe(status);
    expect([dossier.advice, lenient.code]).toEqual([advice, exit]);
    expect((await run([folder, '--fail-on', 'warning', ...more])).code).toBe(strict);
  });

  it('are all in the table', () => {
    expect(new Set(table.map(([status]) => status)).size).toBe(7);
  });
});

describe('the day', () => {
  const asOf = async (folder: string, ...more: string[]) =>
    JSON.parse((await run([folder, '--json', ...more])).out).asOf;

  it('is --as-of, else the day of the recommendation, else today in Shanghai', async () => {
    expect(await asOf(changed('complete'), '--as-of', '2024-02-29')).toBe('2024-02-29');
    expect(await asOf(changed('complete'))).toBe('2024-06-28');
    expect(await asOf(changed('complete', [['\n  date: 2024-06-28\nfunctions', '\nfunctions']]))).toBe('2024-07-01');
  });

  it('that the calendar lacks is wrong use', async () => {
    const { code, out, err } = await run([changed('complete'), '--as-of', '2023-02-29']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--as-of 不是有效日期：2023-02-29');
  });
});

describe('one clause', () => {
  it('is judged by itself: the exit code is that of what is shown, the advice that of the dossier', async () => {
    const sound = await run([changed('below-thresholds'), '--only', '6.2.premises', '--json']);
    expect(sound.code).toBe(0);
    const [dossier] = JSON.parse(sound.out).dossiers;
    expect([dossier.advice, dossier.clauses.length, dossier.materials]).toEqual(['fails', 1, []]);
    expect((await run([changed('below-thresholds'), '--only', '6.4', '--json'])).code).toBe(1);
    expect((await run([changed('complete'), '--only', '6.7'])).code).toBe(2);
  });
});

it('a path that holds no dossier is exit 3, with one JSON object on stderr for scripts', async () => {
  const { code, out, err } = await run(['nowhere', '--json']);
  expect(code).toBe(3);
  expect(JSON.parse(out).summary).toMatchObject({ dossiers: 1, unreadable: 1 });
  expect(JSON.parse(err)).toMatchObject({ schema: 'xjsme/error/1', code: 'input/none' });
});

it('a main file may come through a pipe', async () => {
  const folder = changed('complete');
  const stdin = async () => readFileSync(join(folder, 'dossier.yaml'));
  const { code, out } = await run(['-', '--json', '--fields', 'path,advice'], { cwd: folder, stdin });
  expect([code, JSON.parse(out).dossiers]).toEqual([0, [{ path: '-', advice: 'ready' }]]);
});

it('tells first what could not be read, and frames no line for what is not there at all', async () => {
  const folder = changed('training', [['\nstaff:', '\nstaff: 名册.csv\nstaff_:']]);
  const { out } = await run([folder]);
  expect(out.indexOf('找不到清单文件 名册.csv')).toBeGreaterThan(0);
  expect(out.indexOf('找不到清单文件 名册.csv')).toBeLessThan(out.indexOf('第六条'));
  expect(out).not.toContain('1 │ ');
});

it('knows an operator again however its code is written', async () => {
  const first = changed('complete');
  const second = changed('complete', [['creditCode: 91650104XX900100XD', 'creditCode: 91650104-XX900100XD']]);
  const { dossiers } = JSON.parse((await run([first, second, '--json'])).out);
  const codes = dossiers[1].findings.map(({ code }: { code: string }) => code);
  expect(codes).toContain('operator/same-elsewhere');
});
