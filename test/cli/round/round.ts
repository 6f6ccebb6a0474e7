import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import type { Host } from '../../../src/cli/host.ts';
import { type Ran, type World, world } from '../workspace/world.ts';

export const samples = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Folders of `samples/round-2024`, in the order in which they are received. */
export const four = ['01-乌鲁木齐-星砾原', '02-昌吉-沙枣岸', '05-巴州-胡杨屿.zip', '08-喀什-棉语田'] as const;

const points = 'basic=18,management=13,team=13.5,cluster=4,results=21,functions=17';

type Step = (round: Round) => Promise<void>;

/** What has been done at each stage of a round of {@link four}: 2024-001 is ready, -002 lacks material, -004 needs relaxation. */
const stages = {
  new: async ({ ok }) => ok('init', '.', '--office', '自治区评审办（样例）', '--level', 'region', '--as', '王敏'),
  open: async ({ ok }) =>
    ok('batch open --year 2024 --notice 新工信企业〔2024〕18号 --deadline 2024-06-30 --on 2024-03-01'),
  received: async ({ ok }) => ok('batch receive 申报 --on 2024-06-28'),
  formed: async ({ ok }) => {
    await ok('review form 2024-002 --waive 10.6 --reason 认定文件已另行核对 --on 2024-07-05');
    await ok('review form 2024-002 --waive 10.8b --reason 声明原件已收 --on 2024-07-05');
    for (const n of [1, 2, 3, 4]) await ok(`review form 2024-00${n} --pass --on 2024-07-05`);
  },
  pooled: async ({ ok }) => ok('review', 'expert', 'pool', join(samples, '专家库.csv'), '--on', '2024-08-01'),
  drawn: async ({ ok }) => ok('review expert draw --year 2024 --seed 9319 --on 2024-08-02'),
  sheets: async ({ ok }) => ok('review expert sheet --year 2024 --out 评分表 --on 2024-08-03'),
  scored: async ({ ok, seats }) => {
    for (const [id, experts] of await seats())
      for (const expert of experts)
        await ok(`review expert score ${id} ${expert} --points ${points} --recommend yes --on 2024-08-20`);
  },
  closed: async ({ ok }) => ok('review expert close --year 2024 --on 2024-08-26'),
  planned: async ({ ok }) => {
    for (const n of [1, 2, 3, 4]) await ok(`review site plan 2024-00${n} --seed 20240901 --out 考察 --on 2024-09-01`);
  },
  visited: async ({ ok, write }) => {
    write('大门.jpg', '照片');
    for (const n of [1, 2, 3, 4]) {
      const result = n === 3 ? '存疑' : '属实';
      await ok(
        `review site record 2024-00${n} --date 2024-09-05 --people 王敏、艾力 --result ${result} --findings 与材料核对 --photo 大门.jpg --on 2024-09-06`,
      );
    }
    await ok('review site settle 2024-003 --reason 补看社保记录后已核实 --on 2024-09-10');
  },
  answered: async ({ ok, json }) => {
    for (const n of [1, 2, 3, 4]) {
      const { questions } = await json('batch', 'show', `2024-00${n}`);
      for (const { question, kind } of questions as { question: string; kind: string }[]) {
        const answer = kind === 'relaxation' ? 'relaxed' : 'met';
        await ok(`review form 2024-00${n} --answer ${question}=${answer} --reason 会审核对后认为可以 --on 2024-09-20`);
      }
    }
  },
  proposed: async ({ ok }) =>
    ok('review meeting --propose 2024-001 --propose 2024-002 --propose 2024-003 --propose 2024-004 --on 2024-09-24'),
  publicised: async ({ ok, write }) => {
    write('公示.txt', '公示页面存档');
    await ok('batch publicize --year 2024 --url https://example.org/gs --evidence 公示.txt --on 2024-10-08');
  },
  objected: async ({ ok, write }) => {
    write('来函.txt', '来函');
    await ok(
      'objection file 2024-003 --date 2024-10-10 --from unit --real-name --facts --evidence 来函.txt --on 2024-10-10',
    );
    await ok('objection accept O2024-01 --handler 艾力 --on 2024-10-12');
    await ok('objection uphold O2024-01 --reason 经核查，设备共享情况与申报不符 --on 2024-10-17');
  },
  recognised: async ({ ok }) => ok('batch recognize --document 新工信企业〔2024〕35号 --on 2024-10-21'),
  published: async ({ ok }) => {
    await ok('batch publish --on 2024-10-22');
    await ok('batch publish --at https://example.org/md --medium authority-site --on 2024-10-22');
  },
} satisfies Record<string, Step>;

export type Stage = keyof typeof stages;

export interface Round extends World {
  /** Brings the workspace to where everything up to a stage, and nothing later, has been done. */
  reach(stage: Stage): Promise<void>;
  /** Runs a line, or words; it must end with 0. */
  ok(...words: readonly string[]): Promise<void>;
  /** Runs a line split at its spaces. */
  line(text: string, more?: Partial<Host>): Promise<Ran>;
  /** What a command says with `--json`. */
  json(...words: readonly string[]): Promise<Record<string, unknown>>;
  /** Who sits on which panel. */
  seats(): Promise<[id: string, experts: string[]][]>;
  /** Every byte below `ledger/`, and the station: what nobody may write without saying so. */
  kept(): string;
}

export const split = (words: readonly string[]): string[] => (words.length === 1 ? words[0]!.split(' ') : [...words]);

/** All files below a folder, each with its path. */
export function bytesBelow(folder: string): [path: string, bytes: Buffer][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one): [string, Buffer] => {
      const path = join(one.parentPath, one.name);
      return [path, readFileSync(path)];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A workspace with four dossiers, standing on 2025-01-15. Call it at the top of a test file. */
export function round(dossiers: readonly string[] = four): Round {
  const place = world();
  const saved = mkdtempSync(join(tmpdir(), 'xjsme-stages-'));
  afterAll(() => rmSync(saved, { recursive: true, force: true }));
  for (const name of dossiers) cpSync(join(samples, 'round-2024', name), place.path('申报', name), { recursive: true });
  const order = Object.keys(stages) as Stage[];
  const at = { stage: '', kept: '' };
  const own: Round = {
    ...place,
    run: (args, more = {}) => place.run(args, { now: () => Date.UTC(2025, 0, 15, 4), ...more }),
    line: (text, more) => own.run(text.split(' '), more),
    async ok(...words) {
      const { code, err } = await own.run(split(words));
      expect([code, code === 0 ? '' : err], words.join(' ')).toEqual([0, '']);
    },
    async json(...words) {
      return JSON.parse((await own.run([...split(words), '--json'])).out) as Record<string, unknown>;
    },
    async seats() {
      const { events } = await own.json('ledger', 'log', '--type', 'panel.drawn');
      const [{ hash }] = events as [{ hash: string }];
      const { event } = await own.json('ledger', 'show', hash);
      const { draws } = (event as { data: { draws: { application: string; chosen: string[] }[] } }).data;
      return draws.map(({ application, chosen }) => [application, chosen]);
    },
    kept: () =>
      [
        ...bytesBelow(place.path('ledger')),
        ...bytesBelow(place.path('.xjsme')).filter(([path]) => /station/.test(path)),
      ]
        .map(([path, bytes]) => `${path}\n${bytes.toString('utf8')}`)
        .join('\n'),
    async reach(stage) {
      if (stage === at.stage && own.kept() === at.kept) return;
      const last = order.indexOf(stage);
      let from = last;
      while (from >= 0 && !existsSync(join(saved, order[from]!))) from--;
      for (const part of ['ledger', '.xjsme', 'set-aside']) {
        rmSync(place.path(part), { recursive: true, force: true });
        const kept = from < 0 ? '' : join(saved, order[from]!, part);
        if (from >= 0 && existsSync(kept))
          cpSync(kept, place.path(part), { recursive: true, preserveTimestamps: true });
      }
      for (const name of order.slice(from + 1, last + 1)) {
        await stages[name](own);
        mkdirSync(join(saved, name));
        for (const part of ['ledger', '.xjsme'])
          cpSync(place.path(part), join(saved, name, part), { recursive: true, preserveTimestamps: true });
      }
      Object.assign(at, { stage, kept: own.kept() });
    },
  };
  return own;
}
