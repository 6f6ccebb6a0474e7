import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../../src/cli/host.ts';
import { notWritable, writeWhole } from '../../../src/cli/workspace/write.ts';
import { world } from './world.ts';

const { path, write, host } = world();

describe('a file is written whole', () => {
  it('once: what is there stays', () => {
    expect(writeWhole(path('a/b/c.txt'), '一', 'once')).toBe(true);
    expect(writeWhole(path('a/b/c.txt'), '二', 'once')).toBe(false);
    expect(readFileSync(path('a/b/c.txt'), 'utf8')).toBe('一');
    expect(readdirSync(path('a/b'))).toEqual(['c.txt']);
  });

  it('or in place of the old one; nothing else is left, not even of a run that was killed', () => {
    write(`d/e.txt.${process.pid}.tmp`, 'half');
    writeWhole(path('d/e.txt'), 'x'.repeat(100_000), 'replace');
    writeWhole(path('d/e.txt'), '新', 'replace');
    expect(readFileSync(path('d/e.txt'), 'utf8')).toBe('新');
    expect(readdirSync(path('d'))).toEqual(['e.txt']);
  });

  it('or not at all', () => {
    mkdirSync(path('f/g.txt'), { recursive: true });
    expect(() => writeWhole(path('f/g.txt'), 'x', 'replace')).toThrow();
    expect(readdirSync(path('f'))).toEqual(['g.txt']);
  });
});

it('what the system says is a refusal in words; anything else stays what it is', () => {
  const refused = notWritable(Object.assign(new Error('x'), { code: 'ENOSPC', path: path('x') }), path(), host());
  expect(refused).toBeInstanceOf(CliError);
  expect((refused as CliError).message).toBe('无法写入 ./x：磁盘已满');
  const bug = new TypeError('x');
  expect(notWritable(bug, path(), host())).toBe(bug);
});
