import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { repository } from './desk.ts';

/*
 * Workspaces in the middle of a round, made and looked at within this process: only the command that is put to the test
 * is a process of its own.
 */

export interface Heard {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in a folder. */
export async function at(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Heard> {
  const heard: Heard = { code: -1, out: '', err: '' };
  const host: Host = {
    version: '0.1.0',
    now: () => Date.now(),
    out: async (text) => void (heard.out += text),
    err: (text) => void (heard.err += text),
    progress: () => {},
    env,
    cwd,
    lang: 'zh',
    color: false,
    width: 80,
    terminal: false,
    stdin: async () => new Uint8Array(),
  };
  heard.code = await main(args, host);
  return heard;
}

/** The same for what must succeed. */
export async function does(cwd: string, line: string): Promise<Heard> {
  const heard = await at(cwd, line.split(' '));
  expect(heard.code, `${line}\n${heard.err}`).toBe(0);
  return heard;
}

export const lines = {
  open: 'batch open --year 2024 --notice 新工信企业〔2024〕18号 --deadline 2024-06-30 --on 2024-03-01',
  receive: 'batch receive ../申报/甲 ../申报/乙 ../申报/丙 --on 2024-06-28',
  pass: 'review form 2024-001 --pass --on 2024-07-05',
  draw: 'review expert draw --year 2024 --seed 9319 --on 2024-08-02',
  publicize: 'batch publicize --year 2024 --url https://example.org/gs --evidence proof.txt --on 2024-10-08',
  recognize: 'batch recognize --year 2024 --document 新工信企业〔2024〕35号 --on 2024-10-21',
  publish: 'batch publish --year 2024 --on 2024-10-22',
} as const;

const points = 'basic=18,management=13,team=13,cluster=4,results=21,functions=17';

/** Takes a round to some point, in a workspace that is there. */
const steps = {
  opened: async (root: string) => does(root, lines.open),
  received: async (root: string) => does(root, lines.receive),
  passed: async (root: string) => {
    for (const id of ['2024-001', '2024-002', '2024-003']) await does(root, `review form ${id} --pass --on 2024-07-05`);
    await does(root, `review expert pool ${repository('samples/专家库.csv')} --on 2024-08-01`);
  },
  drawn: async (root: string) => does(root, lines.draw),
  recognised: async (root: string) => {
    const id = '2024-001';
    await does(root, `review expert sheet --year 2024 --out sheets --on 2024-08-03`);
    const { panel } = JSON.parse((await does(root, `batch show ${id} --json`)).out);
    for (const expert of panel.experts)
      await does(root, `review expert score ${id} ${expert} --points ${points} --recommend yes --on 2024-08-20`);
    for (const other of ['2024-002', '2024-003'])
      await does(root, `review withdraw ${other} --reason 单位自愿撤回 --on 2024-08-20`);
    await does(root, 'review expert close --year 2024 --on 2024-08-26');
    writeFileSync(join(root, 'proof.txt'), '存档\n');
    await does(root, `review site record ${id} --date 2024-09-05 --people 王敏、艾力 --result 属实 --on 2024-09-06`);
    const { out } = await does(root, `batch show ${id} --json`);
    for (const [, question] of out.matchAll(/"question": "([^"]*)"/g))
      await does(root, `review form ${id} --answer ${question}=met --reason 核对材料后认为符合 --on 2024-09-20`);
    await does(root, `review meeting --propose ${id} --on 2024-09-24`);
    await does(root, lines.publicize);
    await does(root, lines.recognize);
  },
} as const;

export type Point = 'initialised' | keyof typeof steps;

export interface Offices {
  /** Holds the workspaces side by side, and the dossiers `申报/甲`, `乙`, `丙` beside them. */
  place: string;
  /** A workspace of its own that stands at some point of the round. */
  make(point: Point): Promise<string>;
  /** Another one in the same state, which goes on as the same office on the same machine. */
  copy(root: string, name?: string): string;
}

/** Call it at the top of a test file; all is removed after the last test. */
export function offices(): Offices {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'xjsme-office-')));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  for (const [name, sample] of [
    ['甲', '01-乌鲁木齐-星砾原'],
    ['乙', '04-吐鲁番-红柳汀'],
    ['丙', '09-行业协会-玉泉塬'],
  ])
    cpSync(repository(`samples/round-2024/${sample}`), join(place, '申报', name!), { recursive: true });
  let made = 0;
  const copy = (root: string, name = `w${made++}`): string => {
    const to = join(place, name);
    cpSync(root, to, { recursive: true });
    // A copy in another folder would begin a stream of its own.
    const station = join(to, '.xjsme/station.json');
    if (existsSync(station)) writeFileSync(station, readFileSync(station, 'utf8').replaceAll(root, to));
    return to;
  };
  const known = new Map<Point, string>();
  const make = async (point: Point): Promise<string> => {
    const ready = known.get(point);
    if (ready) return copy(ready);
    const names = Object.keys(steps) as (keyof typeof steps)[];
    const before =
      point === 'opened' ? 'initialised' : point === 'initialised' ? null : names[names.indexOf(point) - 1]!;
    const root = before === null ? join(place, `base-${made++}`) : await make(before);
    if (point === 'initialised') {
      mkdirSync(root);
      await does(root, 'init . --office 自治区评审办 --as 王敏');
    } else await steps[point](root);
    known.set(point, root);
    return copy(root);
  };
  return { place, make, copy };
}

/** What a workspace says of its round: the board, and every event in words; nothing of hashes and clocks. */
export async function said(root: string): Promise<unknown> {
  const status = await at(root, ['batch', 'status', '--year', '2024', '--as-of', '2026-01-01', '--json']);
  const log = await at(root, ['ledger', 'log', '--json']);
  expect(log.code, log.err).toBe(0);
  const { events } = JSON.parse(log.out) as { events: Record<string, unknown>[] };
  return [
    status.out === '' ? status.code : JSON.parse(status.out),
    events.map(({ type, on, actor, seq, undone, message }) => ({ type, on, actor, seq, undone, message })),
  ];
}

/** Killed between making a lock and writing it, a process leaves one that only time lets others take. */
export function letLockAge(root: string): void {
  const lock = join(root, 'ledger/lock');
  if (existsSync(lock) && readFileSync(lock, 'utf8').indexOf('nonce') === -1) utimesSync(lock, 1, 1);
}
