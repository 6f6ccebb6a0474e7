import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { shell, xjsme } from './binary.ts';
import { repository } from './desk.ts';

const root = mkdtempSync(join(tmpdir(), 'xjsme-init-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
/** Whom the disk refuses something. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

const holds = (name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(repository(`schemas/output/${name}.schema.json`), 'utf8')) as object,
  );

describe('init', () => {
  it('works anywhere, without a terminal, in any zone and locale', async () => {
    const environments: Record<string, string>[] = [
      { TZ: 'America/Los_Angeles' },
      { LANG: 'C', LC_ALL: 'C' },
      { LANG: 'zh_CN.GBK', TERM: 'dumb' },
    ];
    const files = await Promise.all(
      environments.map(async (env, index) => {
        const dir = `第 ${index} 个/评审 2024`;
        const { code, out, err } = await xjsme(['init', dir, '--office', '自治区工业和信息化厅'], { cwd: root, env });
        expect([code, err]).toEqual([0, '']);
        expect(out).toContain(`cd '${dir}'`);
        return readFileSync(join(root, dir, 'xjsme.yaml'), 'utf8');
      }),
    );
    expect(new Set(files).size).toBe(1);
    const inside = await xjsme(['doctor', '--json'], { cwd: join(root, '第 0 个/评审 2024/ledger') });
    expect(inside.code).toBe(0);
    const valid = holds('doctor');
    expect(valid(JSON.parse(inside.out)), JSON.stringify(valid.errors)).toBe(true);
    expect(JSON.parse(inside.out).workspace).toMatch(/第 0 个\/评审 2024$/);
  });

  it('in a folder one may not write says so in one line, and leaves nothing', async () => {
    const closed = join(root, 'closed');
    mkdirSync(closed);
    chmodSync(root, 0o755);
    chmodSync(closed, 0o555);
    for (const dir of ['.', 'new']) {
      const { code, out, err } = await xjsme(['init', dir], { cwd: closed, ...nobody });
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(/^错误：无法写入 .+：没有权限\n→ .+\n$/);
    }
    expect(readdirSync(closed)).toEqual([]);
    const { code, out } = await xjsme(['init', '--dry-run', '--json'], { cwd: closed, ...nobody });
    const valid = holds('init');
    expect([code, valid(JSON.parse(out))]).toEqual([0, true]);
    chmodSync(closed, 0o755);
  });

  it('in a workspace that has become read-only doctor still works, and says it is', async () => {
    const dir = join(root, 'readonly');
    expect((await xjsme(['init', dir, '--office', '甲局'], {})).code).toBe(0);
    for (const part of ['ledger', '.']) chmodSync(join(dir, part), 0o555);
    const { code, out } = await xjsme(['doctor', '--json'], { cwd: dir, ...nobody });
    expect([code, JSON.parse(out).writable]).toEqual([0, { folder: false, ledger: false }]);
    for (const part of ['ledger', '.']) chmodSync(join(dir, part), 0o755);
  });

  it('of many at once one makes it, and those who want the same agree', async () => {
    const dir = join(root, 'race');
    mkdirSync(dir);
    const runs = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        xjsme(['init', dir, '--json', '--office', i % 2 === 0 ? '甲局' : '乙局'], { cwd: root }),
      ),
    );
    const winner = /^office: (.+)$/m.exec(readFileSync(join(dir, 'xjsme.yaml'), 'utf8'))![1];
    for (const [i, { code, out, err }] of runs.entries()) {
      const same = winner === (i % 2 === 0 ? '甲局' : '乙局');
      expect(code, err).toBe(same ? 0 : 2);
      if (same) expect(JSON.parse(out).settings.office).toBe(winner);
    }
    expect(runs.filter(({ out }) => out !== '' && JSON.parse(out).made.includes('xjsme.yaml')).length).toBe(1);
    expect(readdirSync(dir).toSorted()).toEqual(['.gitattributes', '.gitignore', '.xjsme', 'ledger', 'xjsme.yaml']);
  });

  it('that was killed at any moment leaves no half of a file, and the next one ends it', async () => {
    for (let i = 0; i < 12; i++) {
      const dir = join(root, `killed-${i}`);
      await shell(`timeout -s KILL 0.${String(5 + i).padStart(2, '0')} "$NODE" "$XJSME" init "${dir}" --office 甲局`);
      if (existsSync(join(dir, 'xjsme.yaml')))
        expect(readFileSync(join(dir, 'xjsme.yaml'), 'utf8')).toMatch(/# templates: 模板\n$/);
      expect((await xjsme(['init', dir, '--office', '甲局'], {})).code).toBe(0);
      expect((await xjsme(['doctor'], { cwd: dir })).code).toBe(0);
    }
  });
});

it('errors for scripts have the shape of all others', async () => {
  const valid = holds('error');
  writeFileSync(join(root, 'bad.yaml'), '');
  mkdirSync(join(root, 'faulty'));
  writeFileSync(join(root, 'faulty/xjsme.yaml'), 'format: xjsme-workspace/1\nofice: 甲局\n');
  for (const [code, error, args, env] of [
    [2, 'usage/choice', ['init', '--level', 'x'], {}],
    [2, 'workspace/not-a-folder', ['init', 'bad.yaml'], {}],
    [2, 'workspace/none', ['doctor'], { XJSME_WORKSPACE: 'nowhere' }],
    [3, 'workspace/invalid', ['doctor'], { XJSME_WORKSPACE: 'faulty' }],
    [3, 'workspace/invalid', ['check', repository('samples/complete')], { XJSME_WORKSPACE: 'faulty' }],
    [2, 'workspace/none', ['check', repository('samples/complete')], { XJSME_WORKSPACE: 'nowhere' }],
  ] as const) {
    const ran = await xjsme([...args, '--json'], { cwd: root, env });
    expect([ran.code, ran.out]).toEqual([code, '']);
    const document = JSON.parse(ran.err) as { code: string };
    expect([document.code, valid(document)]).toEqual([error, true]);
  }
});
