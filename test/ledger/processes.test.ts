import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { thisHolder } from '../../src/ledger/holder.ts';
import { takeOver } from '../../src/ledger/lock.ts';
import { recoverLedger } from '../../src/ledger/recover.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { copyOf, newWorkspace, opened, place, sound, waived, write, written } from './desk.ts';
// @ts-expect-error plain JavaScript, outside the bundle
import { bundled } from './bundled.mjs';

const fault = fileURLToPath(new URL('fault.cjs', import.meta.url));
const name = 'ledger/office/2024.ndjson';
let writer: string;
let recoverer: string;
let dead: number;

beforeAll(async () => {
  writer = await (bundled as (name: string) => Promise<string>)('writer.ts');
  recoverer = await (bundled as (name: string) => Promise<string>)('recoverer.ts');
  const gone = execa(process.execPath, ['-e', '0']);
  dead = gone.pid!;
  await gone;
});

interface Told {
  ok: boolean;
  code?: string;
  why?: string;
  name?: string;
  before?: number;
  setAside?: unknown[];
}

async function run(
  workspace: string,
  count = 1,
  env: Record<string, string> = {},
  more: { uid?: number; stream?: string; script?: string } = {},
) {
  const hook = env.FAULT_BELOW === undefined ? [] : ['--require', fault];
  const { stdout, stderr, signal } = await execa(
    process.execPath,
    [...hook, more.script ?? writer, workspace, more.stream ?? 'office', String(count)],
    {
      reject: false,
      extendEnv: false,
      env: { PATH: process.env.PATH ?? '', ...env },
      timeout: 150_000,
      ...(more.uid === undefined ? {} : { uid: more.uid, gid: more.uid }),
    },
  );
  return {
    told: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Told),
    stderr,
    signal,
  };
}

const reasons = (workspace: string, stream = 'office'): string[] =>
  readFileSync(join(workspace, `ledger/${stream}/2024.ndjson`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { data: { reason: string } }).data.reason);

describe('many processes at once', () => {
  it.each([
    [2, 25],
    [50, 2],
  ])('%i of them: nothing lost, nothing doubled', { timeout: 180_000 }, async (processes, commands) => {
    const workspace = newWorkspace();
    const ran = await Promise.all(Array.from({ length: processes }, () => run(workspace, commands)));
    const told = ran.flatMap((one) => one.told);
    expect(ran.map(({ stderr }) => stderr).join('')).toBe('');
    expect(told.length).toBe(processes * commands);
    expect(told.every(({ ok }) => ok)).toBe(true);
    // Each decided on what all before it had written.
    expect(told.map(({ before }) => before).toSorted((a, b) => a! - b!)).toEqual(told.map((_, i) => i * 2));
    expect(reasons(workspace).toSorted()).toEqual(told.flatMap((one) => [`${one.name}-a`, `${one.name}-b`]).toSorted());
    expect(await verifyLedger(workspace)).toMatchObject({ sound: true, events: told.length * 2 });
    expect(readdirSync(join(workspace, 'ledger'))).toEqual(['office']);
  });

  it('that all find the lock of a dead one', { timeout: 180_000 }, async () => {
    for (let round = 0; round < 4; round++) {
      const workspace = newWorkspace();
      mkdirSync(join(workspace, 'ledger'), { recursive: true });
      const lock = join(workspace, 'ledger/lock');
      writeFileSync(lock, JSON.stringify({ ...thisHolder(), pid: dead }));
      // One that died while it took over.
      if (round % 2 === 1)
        writeFileSync(
          `${lock}.${(JSON.parse(readFileSync(lock, 'utf8')) as { nonce: string }).nonce}.1`,
          JSON.stringify({ ...thisHolder(), pid: dead }),
        );
      const ran = await Promise.all(Array.from({ length: 10 }, () => run(workspace, 1)));
      const told = ran.flatMap((one) => one.told);
      expect(told.map(({ before }) => before).toSorted((a, b) => a! - b!)).toEqual(
        Array.from({ length: 10 }, (_, i) => i * 2),
      );
      expect(readdirSync(join(workspace, 'ledger'))).toEqual(['office']);
    }
  });
});

describe('a lock', () => {
  const locked = async (holder: unknown): Promise<string> => {
    const workspace = newWorkspace();
    await written(workspace, [opened(2024)]);
    writeFileSync(join(workspace, 'ledger/lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));
    return workspace;
  };

  it('of a dead process is taken over at once', async () => {
    const workspace = await locked({ ...thisHolder(), pid: dead });
    const start = performance.now();
    expect((await write(workspace, [waived('一')], { wait: 0 })).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('of a process whose number another has now is taken over', { timeout: 20_000 }, async () => {
    const own = thisHolder();
    const other = own.start && { ...own.start, tick: `${Number(own.start.tick) - 1}` };
    const workspace = await locked({ ...own, start: other });
    expect((await write(workspace, [waived('一')], { wait: 0 })).ok).toBe(own.start !== null);
  });

  it('of a living process is waited for, then named', async () => {
    const own = thisHolder();
    const workspace = await locked(own);
    expect(await write(workspace, [waived('一')], { wait: 100 })).toEqual({
      ok: false,
      code: 'ledger/locked',
      holder: own,
    });
    setTimeout(() => rmSync(join(workspace, 'ledger/lock')), 100);
    expect((await write(workspace, [waived('一')], { wait: 5000 })).ok).toBe(true);
  });

  it('that another took over meanwhile stays, whoever still means the old one', async () => {
    const own = thisHolder();
    const workspace = await locked(own);
    const lock = join(workspace, 'ledger/lock');
    takeOver(lock, thisHolder().nonce);
    expect(readFileSync(lock, 'utf8')).toBe(JSON.stringify(own));
    expect(readdirSync(join(workspace, 'ledger'))).toEqual(['lock', 'office']);
    takeOver(lock, own.nonce);
    expect(readdirSync(join(workspace, 'ledger'))).toEqual(['office']);
  });

  it('of another machine is never taken', async () => {
    const holder = { ...thisHolder(), pid: dead, host: `not-${hostname()}` };
    const workspace = await locked(holder);
    expect(await write(workspace, [waived('一')], { wait: 50 })).toEqual({ ok: false, code: 'ledger/locked', holder });
    expect(existsSync(join(workspace, 'ledger/lock'))).toBe(true);
  });

  it.each(['', '{"pid":', '半'])('that says %j is taken over when it is old', async (text) => {
    const workspace = await locked(text);
    expect(await write(workspace, [waived('一')], { wait: 50 })).toEqual({
      ok: false,
      code: 'ledger/locked',
      holder: null,
    });
    const old = Date.now() / 1000 - 60;
    utimesSync(join(workspace, 'ledger/lock'), old, old);
    expect((await write(workspace, [waived('一')], { wait: 0 })).ok).toBe(true);
  });
});

/** How many calls a run makes that change something. */
async function countCalls(workspace: string, script = writer): Promise<number> {
  const copy = copyOf(workspace);
  const report = join(place, 'calls');
  await run(copy, 1, { FAULT_BELOW: copy, FAULT_COUNT: report }, { script });
  return Number(readFileSync(report, 'utf8'));
}

describe('killed at every call', () => {
  it.each(['before', 'half'])(
    '%s: the old state or the new one, and the next command works',
    { timeout: 180_000 },
    async (mode) => {
      const base = newWorkspace();
      mkdirSync(base);
      const sounder = newWorkspace();
      await written(sounder, [waived('一')]);
      const torn = copyOf(sounder);
      appendFileSync(join(torn, name), '{"hash":"half');
      for (const [from, before] of [
        [base, 0],
        [sounder, 1],
        [torn, 1],
      ] as const) {
        const calls = await countCalls(from);
        expect(calls).toBeGreaterThan(4);
        const states = new Set<number>();
        for (let at = 1; at <= calls; at++) {
          const workspace = copyOf(from);
          const killed = await run(workspace, 1, { FAULT_BELOW: workspace, FAULT: mode, FAULT_AT: String(at) });
          expect(killed.signal, `call ${at}`).toBe('SIGKILL');
          const { events } = sound(workspace);
          expect([before, before + 2], `call ${at}`).toContain(events);
          states.add(events);
          const lock = join(workspace, 'ledger/lock');
          // Killed between making the lock and writing it: a while must pass, so the clock is helped.
          if (existsSync(lock)) utimesSync(lock, 1, 1);
          expect(await write(workspace, [waived('后'), waived('后二')]), `call ${at}`).toMatchObject({
            ok: true,
            events: [{ seq: events + 1 }, {}],
          });
          expect(await verifyLedger(workspace)).toMatchObject({ sound: true, torn: [], events: events + 2 });
          if (from === torn) {
            const aside = readdirSync(join(workspace, 'set-aside')).map((file) =>
              readFileSync(join(workspace, 'set-aside', file), 'utf8'),
            );
            expect(aside, `call ${at}`).toContain('{"hash":"half');
          }
          rmSync(workspace, { recursive: true });
        }
        expect(states).toEqual(new Set([before, before + 2]));
      }
    },
  );

  it('while recovering: what is taken out is in the ledger or set aside', { timeout: 120_000 }, async () => {
    const base = newWorkspace();
    await written(base, [opened(2024)]);
    await written(base, [waived('一')]);
    await written(base, [waived('二')]);
    await written(base, [waived('三')], { now: () => Date.UTC(2025, 1, 1) });
    const lines = readFileSync(join(base, name), 'utf8').split('\n');
    // A doubled line between others, and a changed one: a file is rewritten, a later one removed.
    writeFileSync(join(base, name), [lines[0], lines[0], lines[1], lines[2]!.replace('二', '貳'), ''].join('\n'));
    const calls = await countCalls(base, recoverer);
    for (const mode of ['before', 'half']) {
      for (let at = 1; at <= calls; at++) {
        const workspace = copyOf(base);
        await run(workspace, 1, { FAULT_BELOW: workspace, FAULT: mode, FAULT_AT: String(at) }, { script: recoverer });
        const lock = join(workspace, 'ledger/lock');
        if (existsSync(lock)) utimesSync(lock, 1, 1);
        expect(await recoverLedger(workspace), `${mode} ${at}`).toMatchObject({ ok: true });
        expect(await verifyLedger(workspace), `${mode} ${at}`).toMatchObject({ sound: true, events: 2 });
        const aside = readdirSync(join(workspace, 'set-aside')).map((file) =>
          readFileSync(join(workspace, 'set-aside', file), 'utf8'),
        );
        expect(aside.join(''), `${mode} ${at}`).toContain('貳');
        expect(aside.join(''), `${mode} ${at}`).toContain('三');
        rmSync(workspace, { recursive: true });
      }
    }
  });
});

describe('a disk that says no', () => {
  it.each([
    ['ENOSPC', 'ledger/full'],
    ['EIO', 'ledger/write'],
    ['EROFS', 'ledger/read-only'],
  ])('%s at every call: nothing lost, nothing half', { timeout: 120_000 }, async (why, code) => {
    const base = newWorkspace();
    await written(base, [waived('一')]);
    const calls = await countCalls(base);
    const codes = new Set<string | undefined>();
    for (let at = 1; at <= calls; at++) {
      const workspace = copyOf(base);
      const { told } = await run(workspace, 1, { FAULT_BELOW: workspace, FAULT: why, FAULT_AT: String(at) });
      const after = sound(workspace);
      expect(after.torn, `call ${at}`).toEqual([]);
      if (told[0]?.ok === false) {
        expect(told[0]).toMatchObject({ code, why });
        expect(after.events, `call ${at}`).toBe(1);
        codes.add(told[0].code);
      }
      const lock = join(workspace, 'ledger/lock');
      if (existsSync(lock)) utimesSync(lock, 1, 1);
      expect(await write(workspace, [waived('后')]), `call ${at}`).toMatchObject({
        ok: true,
        events: [{ seq: after.events + 1 }],
      });
    }
    expect(codes).toEqual(new Set([code]));
  });

  it('a read-only folder reads, and refuses to write', async () => {
    const workspace = newWorkspace();
    await written(workspace, [waived('一')]);
    for (const folder of ['', 'ledger', 'ledger/office']) chmodSync(join(workspace, folder), 0o555);
    chmodSync(place, 0o755);
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    const { told } = await run(workspace, 1, {}, uid === undefined ? {} : { uid });
    for (const folder of ['', 'ledger', 'ledger/office']) chmodSync(join(workspace, folder), 0o755);
    expect(told).toMatchObject([{ ok: false, code: 'ledger/read-only', why: 'EACCES' }]);
    expect(sound(workspace).events).toBe(1);
  });
});

it('an append is one write and one fsync', async () => {
  const workspace = newWorkspace();
  await written(workspace, [waived('一')]);
  // The lock: made, written, removed. The file: opened, written, synced. And one look that the folder is there, twice.
  expect(await countCalls(workspace)).toBe(8);
});
