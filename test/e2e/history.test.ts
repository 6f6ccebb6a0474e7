import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, expect, it } from 'vitest';
import { bare, bin, xjsme } from './binary.ts';
import { repository } from './desk.ts';

const place = mkdtempSync(join(tmpdir(), 'xjsme-history-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

it('samples/history.sh plays its first round by the command in XJSME, and says what stood at the end of the year', async () => {
  const root = join(place, '历史 样例');
  const asked = [root, '--years', '2014..2014', '--platforms', '2', '--quiet'];
  const env = {
    PATH: bare.PATH,
    LANG: 'C',
    LC_ALL: 'C',
    TZ: 'America/Los_Angeles',
    XJSME: `${process.execPath} ${bin}`,
  };
  const { exitCode, stdout, stderr } = await execa('/bin/sh', [repository('samples/history.sh'), ...asked], {
    cwd: place,
    extendEnv: false,
    reject: false,
    env,
  });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/2 个平台 \/ platforms, \d+ 条命令 \/ commands, \d+ s\n2014-12-31 {2}active 2$/);
  const { out } = await xjsme(['platform', 'list', '--as-of', '2014-12-31', '--json'], { cwd: root });
  const { platforms } = JSON.parse(out) as { platforms: { number: string; status: string }[] };
  expect(platforms.map(({ number, status }) => [number, status])).toEqual([
    ['XJ2014-001', 'valid'],
    ['XJ2014-002', 'valid'],
  ]);
  expect(readFileSync(join(root, 'xjsme.yaml'), 'utf8')).toContain('triennial.rectify: true');
}, 120_000);
