import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bare, bin, xjsme } from './binary.ts';
import { repository } from './desk.ts';

const place = mkdtempSync(join(tmpdir(), 'xjsme-round-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const root = join(place, '评审 2024/一个 批次');
const env = { LANG: 'C', LC_ALL: 'C', TZ: 'America/Los_Angeles', NO_COLOR: '1' };
let ran: { code: number | undefined; out: string; err: string };

const ask = async (...args: string[]) => {
  const { code, out, err } = await xjsme([...args, '--json'], { cwd: root, env });
  return { code, err, told: out === '' ? null : JSON.parse(out) };
};

/** The whole script, once; all that follows looks at what it left. */
beforeAll(async () => {
  mkdirSync(join(place, '评审 2024'));
  mkdirSync(join(place, 'bin dir'));
  const door = join(place, 'bin dir/xjsme');
  writeFileSync(door, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(door, 0o755);
  const { exitCode, stdout, stderr } = await execa('/bin/sh', [repository('samples/round.sh'), root], {
    cwd: place,
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 280_000,
    maxBuffer: 10_000_000,
    env: { ...env, PATH: `${join(place, 'bin dir')}:${bare.PATH}` },
  });
  ran = { code: exitCode, out: String(stdout), err: String(stderr) };
}, 300_000);

describe('samples/round.sh: a whole round, without a terminal, a locale or colours', () => {
  it('runs from the opening to the published list in one go', () => {
    expect(ran.code, ran.err.slice(-2000)).toBe(0);
    expect(ran.out).toContain('$ xjsme ledger verify\n账本完好：');
    const said = ran.out + ran.err;
    for (const odd of ['\u001b', '\ufffd', 'node:internal', 'Warning']) expect(said).not.toContain(odd);
  });

  it('says on stderr, with the article, what must not be done', () => {
    const refusals = ran.err.split('\n').filter((line) => line.startsWith('错误：'));
    expect(refusals).toEqual([
      expect.stringContaining('申报/10-克拉玛依-天畔渠/dossier.yaml:27:1'),
      '错误：2024-002 缺少必需材料或材料无效：10.6、10.8b（办法第十条）',
      '错误：2024-003 尚无现场考察记录（办法第十一条）',
      '错误：2024-001 公示期至 2024-10-16，最早 2024-10-17 可认定，2024-10-16 尚早（办法第十一条）',
    ]);
  });

  it('comes to eight recognised platforms, two declined, one removed; the unreadable one was never received', async () => {
    const { code, told } = await ask('batch', 'status', '--year', '2024');
    expect(code).toBe(0);
    expect(told.counts).toEqual({ recognised: 8, declined: 2, removed: 1 });
    expect(told.contradictions).toEqual([]);
    expect(
      told.applications.flatMap(({ id, stage }: { id: string; stage: string }) =>
        stage === 'recognised' ? [] : [`${id} ${stage}`],
      ),
    ).toEqual(['2024-003 declined', '2024-005 removed', '2024-007 declined']);
    // The second receipt of the same folder changed nothing.
    expect(told.applications.map(({ id, version }: { id: string; version: number }) => `${id} v${version}`)).toEqual(
      Array.from({ length: 11 }, (_, n) => `2024-${String(n + 1).padStart(3, '0')} v${n === 1 ? 2 : 1}`),
    );
  });

  it('gives eight numbers without a gap, valid for three years from the date of the document', async () => {
    const { told } = await ask('platform', 'list');
    expect(
      told.platforms.map((one: Record<string, string>) =>
        [one.number, one.application, one.validFrom, one.validUntil].join(' '),
      ),
    ).toEqual(
      ['001', '002', '004', '006', '008', '009', '010', '011'].map(
        (id, n) => `XJ2024-00${n + 1} 2024-${id} 2024-10-21 2027-10-21`,
      ),
    );
  });

  it('writes the list in four formats that agree, with a checkpoint against which the ledger verifies', async () => {
    const folder = join(root, '公布/2024');
    const files = readdirSync(folder).toSorted();
    expect(files.map((file) => file.replace(/.*\./, ''))).toEqual(['csv', 'json', 'md', 'xlsx']);
    const [csv, json, markdown] = files.map((file) => readFileSync(join(folder, file), 'utf8')) as [
      string,
      string,
      string,
    ];
    const list = JSON.parse(json);
    expect(list).toMatchObject({ document: '新工信企业〔2024〕35号', on: '2024-10-22' });
    expect(list.entries.length).toBe(8);
    for (const { number, platform } of list.entries) {
      expect(csv).toContain(`,${number},${platform},`);
      expect(markdown).toContain(platform);
    }
    expect(csv.trim().split('\n').length).toBe(9);
    // The removed one and the declined ones are on no list.
    const { told } = await ask('batch', 'status', '--year', '2024');
    for (const { stage, platform } of told.applications)
      expect(csv.includes(platform), platform).toBe(stage === 'recognised');
    const lists = files.map((one) => join('公布/2024', one));
    for (const one of lists) {
      const verified = await ask('ledger', 'verify', '--against', one);
      expect([verified.code, verified.told.sound, verified.told.streams.length], one).toEqual([0, true, 1]);
      expect(verified.told.events).toBeGreaterThan(200);
    }
    // A tail that was cut is seen against it, and by nothing else.
    const [stream] = readdirSync(join(root, 'ledger'));
    const [year] = readdirSync(join(root, 'ledger', stream!));
    const file = join(root, 'ledger', stream!, year!);
    const whole = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, `${whole.split('\n').slice(0, -9).join('\n')}\n`);
      expect((await ask('ledger', 'verify')).code).toBe(0);
      for (const one of lists) {
        const cut = await ask('ledger', 'verify', '--against', one);
        expect([cut.code, cut.told.damages[0].code], one).toEqual([5, 'ledger/checkpoint-missing']);
      }
    } finally {
      writeFileSync(file, whole);
    }
  });

  it('owes no publication the day after, and owed the site of the information network the day before', async () => {
    const owed = async (day: string) =>
      (await ask('due', '--as-of', day)).told.due.filter(({ article }: { article: string }) => article === '第十三条');
    expect(await owed('2024-10-23')).toEqual([]);
    const before = await owed('2024-10-22');
    expect(before.length).toBe(1);
    expect(before[0]).toMatchObject({
      args: { place: 'sme-information-site', year: 2024 },
      article: '第十三条',
      next: 'xjsme batch publish --year 2024 --at … --medium sme-information-site',
    });
  });

  it('tells the history of one, with two relaxations decided by name, and where each stands', async () => {
    const { told } = await ask('platform', 'history', 'XJ2024-005');
    expect(told.application).toBe('2024-008');
    const types = told.events.map(({ type }: { type: string }) => type);
    expect(types[0]).toBe('application.received');
    expect(types.slice(-3)).toEqual(['meeting.proposed', 'batch.publicised', 'batch.recognised']);
    const relaxed = told.events.filter(({ message }: { message: string }) => message.includes('放宽'));
    expect(relaxed.map(({ actor, on }: { actor: string; on: string }) => `${actor} ${on}`)).toEqual([
      '王敏 2024-09-20',
      '王敏 2024-09-20',
    ]);
    for (const { at, hash } of told.events.slice(0, 2)) {
      const line = readFileSync(join(root, at.file), 'utf8').split('\n')[at.line - 1]!;
      expect(JSON.parse(line).hash).toBe(hash);
    }
  });
});
