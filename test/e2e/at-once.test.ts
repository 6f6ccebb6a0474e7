import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { thisHolder } from '../../src/ledger/holder.ts';
import { type Ran, xjsme } from './binary.ts';
import { at, does, lines, offices, said } from './office.ts';

const fault = fileURLToPath(new URL('../ledger/fault.cjs', import.meta.url));
const { place, make, copy } = offices();

const run = (cwd: string, line: string, env: Record<string, string> = {}): Promise<Ran> =>
  xjsme(line.split(' '), { cwd, env });

const events = async (root: string): Promise<{ type: string; message: string; seq: number }[]> =>
  JSON.parse((await does(root, 'ledger log --json')).out).events;

const receipts = async (root: string): Promise<string[]> =>
  JSON.parse((await does(root, 'batch status --year 2024 --json')).out).applications.map(
    ({ id }: { id: string }) => id,
  );

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `2024-${String(n + 1).padStart(3, '0')}`);

/** So many small dossiers of as many operators: the least that fits the schema. */
function dossiers(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const name = `小${n}`;
    mkdirSync(join(place, '申报', name), { recursive: true });
    writeFileSync(
      join(place, '申报', name, 'dossier.yaml'),
      `format: xjsme-dossier/1\nkind: application\nyear: 2024\nplatform: { name: 平台${n}, type: general }\noperator: { name: 单位${n} }\n`,
    );
    return name;
  });
}

describe('many processes at once: nothing lost, nothing doubled', () => {
  it.each([2, 50])(
    '%i receive as many dossiers: receipt numbers without a gap or a double',
    async (count) => {
      const root = await make('opened');
      const ran = await Promise.all(
        dossiers(count).map((name) => run(root, `batch receive ../申报/${name} --on 2024-06-28`)),
      );
      expect(ran.map(({ code, err }) => (code === 0 ? '' : err)).join('')).toBe('');
      expect((await receipts(root)).toSorted()).toEqual(numbered(count));
      const all = await events(root);
      expect(all.length).toBe(count + 1);
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, n) => n + 1));
      // What each was told is what is on record.
      const told = ran.map(({ out }) => /2024-\d{3} 受理：平台\d+/.exec(out)?.[0]);
      expect(told.toSorted()).toEqual(
        all
          .slice(1)
          .map(({ message }) => message)
          .toSorted(),
      );
      expect(readdirSync(join(root, 'ledger')).length).toBe(1);
      await does(root, 'ledger verify');
    },
    90_000,
  );

  it('ten run the same command: it is done once', { timeout: 60_000 }, async () => {
    const root = await make('opened');
    const [name] = dossiers(1);
    const ran = await Promise.all(
      Array.from({ length: 10 }, () => run(root, `batch receive ../申报/${name} --on 2024-06-28`)),
    );
    expect(ran.map(({ code }) => code)).toEqual(ran.map(() => 0));
    expect(ran.filter(({ out }) => out.includes('没有改动')).length).toBe(9);
    expect((await events(root)).map(({ type }) => type)).toEqual(['batch.opened', 'application.received']);
  });

  it('ten open a round, ten begin a workspace: one of each', { timeout: 60_000 }, async () => {
    const root = join(place, 'raced');
    mkdirSync(root);
    const begun = await Promise.all(Array.from({ length: 10 }, () => run(root, 'init . --office 评审办 --as 王敏')));
    expect(begun.map(({ code, err }) => `${code}${err}`)).toEqual(begun.map(() => '0'));
    const opened = await Promise.all(Array.from({ length: 10 }, () => run(root, lines.open)));
    expect(opened.map(({ code }) => code)).toEqual(opened.map(() => 0));
    expect((await events(root)).map(({ type }) => type)).toEqual(['batch.opened']);
    // All of them are one writer.
    expect(readdirSync(join(root, 'ledger')).length).toBe(1);
  });

  it('each passes another application: all are passed', { timeout: 60_000 }, async () => {
    const root = await make('received');
    const ids = ['2024-001', '2024-002', '2024-003'];
    const ran = await Promise.all([...ids, ...ids].map((id) => run(root, `review form ${id} --pass --on 2024-07-05`)));
    expect(ran.map(({ code }) => code)).toEqual(ran.map(() => 0));
    expect((await events(root)).filter(({ type }) => type === 'form.passed').length).toBe(3);
  });
});

describe('the lock', () => {
  const locked = async (holder: unknown): Promise<string> => {
    const root = await make('received');
    writeFileSync(join(root, 'ledger/lock'), JSON.stringify(holder));
    return root;
  };

  it('of a living process: exit 7 after XJSME_LOCK_WAIT, its holder named; with --json one object', async () => {
    const root = await locked(thisHolder());
    const before = await said(root);
    const plain = await run(root, lines.pass, { XJSME_LOCK_WAIT: '0' });
    expect([plain.code, plain.out]).toEqual([7, '']);
    expect(plain.err).toContain(String(process.pid));
    expect(plain.err).toContain(hostname());
    const json = await run(root, `${lines.pass} --json`, { XJSME_LOCK_WAIT: '0.2' });
    expect([json.code, JSON.parse(json.err)]).toMatchObject([7, { schema: 'xjsme/error/1', code: 'ledger/locked' }]);
    expect(await said(root)).toEqual(before);
    // Who only reads waits for nobody.
    expect((await run(root, 'batch status --year 2024')).code).toBe(0);
    const waiting = run(root, lines.pass, { XJSME_LOCK_WAIT: '20' });
    setTimeout(() => rmSync(join(root, 'ledger/lock')), 300);
    expect((await waiting).code).toBe(0);
  });

  it('of a dead process is taken over at once; of another machine never, and it says what to do', async () => {
    const dead = Number(execFileSync('/bin/sh', ['-c', 'echo $$']).toString());
    const root = await locked({ ...thisHolder(), pid: dead });
    expect((await run(root, lines.pass, { XJSME_LOCK_WAIT: '0' })).code).toBe(0);
    const other = await locked({ ...thisHolder(), pid: dead, host: 'another-machine' });
    const ran = await run(other, lines.pass, { XJSME_LOCK_WAIT: '0' });
    expect(ran.code).toBe(7);
    expect(ran.err).toContain('another-machine');
    expect(ran.err).toContain('ledger/lock');
    expect(existsSync(join(other, 'ledger/lock'))).toBe(true);
    rmSync(join(other, 'ledger/lock'));
    expect((await run(other, lines.pass)).code).toBe(0);
  });
});

/** A disk of 256 KB, if this machine lets us have one. */
function smallDisk(): string | null {
  const at = join(place, '小盘');
  mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', at], { stdio: 'ignore' });
    afterAll(() => execFileSync('umount', ['-l', at]));
    return at;
  } catch {
    return null;
  }
}

describe('a disk that says no', () => {
  const disk = smallDisk();

  it(`full (${disk ? 'a tmpfs of 256 KB' : 'ENOSPC injected'}): exit 3, nothing lost, nothing half, and it works once there is room`, {
    timeout: 60_000,
  }, async () => {
    const base = await make('opened');
    const root = disk ? join(disk, 'w') : base;
    const filler = join(root, '..', 'filler');
    if (disk) {
      copy(base, '小盘/w');
      // All the room there is but for the lock and a part of what is to be written.
      for (const block of [65_536, 4096, 512, 1])
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(block), { flag: 'a' });
        } catch {}
      truncateSync(filler, statSync(filler).size - 16_384);
    }
    const line = lines.receive.replaceAll('../申报', join(place, '申报'));
    const before = await said(root);
    const env: Record<string, string> = disk
      ? {}
      : { NODE_OPTIONS: `--require ${fault}`, FAULT_BELOW: root, FAULT: 'ENOSPC', FAULT_AT: '5' };
    const ran = await run(root, line, env);
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toContain('ENOSPC');
    expect(await said(root)).toEqual(before);
    const verified = JSON.parse((await does(root, 'ledger verify --json')).out);
    expect([verified.sound, verified.events, verified.torn]).toEqual([true, 1, []]);
    rmSync(filler, { force: true });
    expect((await run(root, line)).code).toBe(0);
    expect(await receipts(root)).toEqual(numbered(3));
  });

  it('read-only: it reads, refuses to write with exit 3, and says why', async () => {
    const root = await make('received');
    const before = await said(root);
    const folders = ['.xjsme', 'ledger', ...readdirSync(join(root, 'ledger')).map((name) => `ledger/${name}`), '.'];
    chmodSync(place, 0o755);
    for (const folder of folders) chmodSync(join(root, folder), 0o555);
    try {
      const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
      const as = (line: string): Promise<Ran> => xjsme(line.split(' '), { cwd: root, ...nobody });
      expect((await as('batch status --year 2024')).code).toBe(0);
      expect((await as('ledger verify')).code).toBe(0);
      expect((await as(`${lines.pass} --dry-run`)).code).toBe(0);
      const ran = await as(lines.pass);
      expect([ran.code, ran.out]).toEqual([3, '']);
      expect(ran.err).toContain('EACCES');
    } finally {
      for (const folder of folders) chmodSync(join(root, folder), 0o755);
    }
    expect(await said(root)).toEqual(before);
    expect((await at(root, lines.pass.split(' '))).code).toBe(0);
  });
});

it('an act of several lines is one write and one fsync of the ledger', async () => {
  const root = await make('opened');
  const report = join(place, 'ledger-calls');
  const hook = join(place, 'count.cjs');
  writeFileSync(
    hook,
    `const fs = require('node:fs');
const { openSync, writeSync, fsyncSync } = fs;
const open = new Set(), told = [];
fs.openSync = (path, ...rest) => { const fd = openSync(path, ...rest); if (/\\.ndjson$/.test(path) && rest[0] !== 'r') open.add(fd); return fd; };
fs.writeSync = (fd, ...rest) => { if (open.has(fd)) told.push('write'); return writeSync(fd, ...rest); };
fs.fsyncSync = (fd) => { if (open.has(fd)) told.push('fsync'); return fsyncSync(fd); };
process.on('exit', () => fs.writeFileSync(${JSON.stringify(report)}, told.join()));
`,
  );
  const { code } = await xjsme(lines.receive.split(' '), { cwd: root, node: ['--require', hook] });
  expect([code, readFileSync(report, 'utf8')]).toEqual([0, 'write,fsync']);
  expect((await events(root)).length).toBe(4);
});
