import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measured } from './binary.ts';
import { doubtful } from './doubtful.ts';
import { unreadable } from './unreadable.ts';

const root = mkdtempSync(join(tmpdir(), 'xjsme-hostile-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const all = [...unreadable(), ...doubtful()];
beforeAll(() => {
  for (const { files } of all)
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
});

describe('alone', () => {
  it.each(all.map((one) => [one.path, one] as const))('%s', async (_, { path, exit, codes }) => {
    const ran = await measured(['check', path, '--format', 'ndjson'], { cwd: root });
    const said = ran.out.split('\n').filter(Boolean).map((line) => JSON.parse(line)).flatMap((d) => d.findings?.map((f: any) => f.code) ?? []);
    console.log(path, ran.code, (ran.ms/1000).toFixed(2), ran.mb.toFixed(0), [...new Set(said)].filter((c: any) => !/^clause|material\/missing/.test(c)).join(' '), ran.err.slice(0, 300));
    expect(ran.code).toBe(exit);
    expect(said).toEqual(expect.arrayContaining([...codes]));
  });
});
