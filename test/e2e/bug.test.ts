import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { displayWidth } from '../../src/report/width.ts';
import { xjsme } from './binary.ts';
import { good } from './good.ts';

const root = mkdtempSync(join(tmpdir(), 'xjsme-bug-'));
const red = '\u001b[31m乌鲁木齐市中小企业公共服务示范平台申报材料';
beforeAll(() => {
  const files = {
    '1/dossier.yaml': good,
    '2/dossier.yaml': `${good}materials: { "10.1": [ { file: 报告.txt, title: 申请报告 } ] }\n`,
    '2/报告.txt': 'MAKE A BUG',
    '3/dossier.yaml': good,
    [`4/${red.repeat(3)}/dossier.yaml`]: good,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a mistake of our own in one dossier', () => {
  const hook = fileURLToPath(new URL('break-hash.cjs', import.meta.url));

  it('spoils no other: 70, a report without anybody’s data, and the rest of the batch', async () => {
    const ran = await xjsme(['check', '1', '2', '3', '--json'], { cwd: root, node: ['--require', hook] });
    expect(ran.code).toBe(70);
    const { dossiers } = JSON.parse(ran.out) as {
      dossiers: { path: string; advice: string; findings: { message: string }[] }[];
    };
    expect(dossiers.map(({ path, advice }) => `${path} ${advice}`)).toEqual([
      '1 needs-material',
      '2 unreadable',
      '3 needs-material',
    ]);
    expect(dossiers[1]!.findings[0]!.message).toContain('程序内部错误');
    const [first, version, command, kind, ...frames] = ran.err.trimEnd().split('\n');
    expect(first).toMatch(/^程序内部错误/);
    expect(version).toMatch(/^xjsme \d+\.\d+\.\d+ · node v/);
    expect([command, kind]).toEqual(['command: check', 'TypeError']);
    expect(frames.length).toBeGreaterThan(2);
    expect(ran.err).not.toMatch(/secret|650102|报告|\/|\\/);
  });
});

describe('progress', () => {
  it('fits the line and shows no sequence of a path', async () => {
    const shown: string[] = [];
    const host: Host = {
      version: '0.0.0',
      now: () => Date.parse('2024-07-01T04:00:00Z'),
      out: async () => {},
      err: () => {},
      progress: (text) => void shown.push(text),
      env: {},
      cwd: root,
      lang: 'zh',
      color: false,
      width: 60,
      terminal: true,
      stdin: async () => new Uint8Array(),
    };
    expect(await main(['check', '4'], host)).toBe(1);
    const lines = shown.filter((text) => text !== '');
    expect(lines.length).toBe(1);
    expect(lines[0]).toMatch(/^正在核对：1 {2}4\/\\u001b\[31m乌鲁木齐市/);
    expect(displayWidth(lines[0]!)).toBeLessThan(60);
    expect(shown.at(-1)).toBe('');
  });
});
