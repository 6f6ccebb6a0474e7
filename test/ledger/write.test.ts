import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import { withLedger } from '../../src/ledger/write.ts';
import {
  bytesOf,
  fold,
  newWorkspace,
  noon,
  open,
  opened,
  order,
  sound,
  undone,
  waived,
  write,
  written,
} from './desk.ts';
import { clockOf } from '../../src/ledger/clock.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';

const file = (workspace: string, year = 2024, stream = 'office'): string =>
  join(workspace, 'ledger', stream, `${year}.ndjson`);

it('writes canonical lines with their hash first, which tail and sha256sum confirm', async () => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  const [event] = await written(workspace, [waived('“另有说明”\n第二行')]);
  const line = readFileSync(file(workspace), 'utf8').split('\n')[1]!;
  const { hash, ...rest } = event!;
  expect(line).toBe(`{"hash":"${hash}",${canonical(rest).slice(1)}`);
  expect(Object.keys(JSON.parse(line))).toEqual([
    'hash',
    'actor',
    'at',
    'data',
    'on',
    'prev',
    'seen',
    'seq',
    'stream',
    'type',
    'v',
  ]);
  const shell = (script: string): string =>
    execFileSync('/bin/sh', ['-c', script, 'sh', file(workspace)], { encoding: 'utf8' });
  expect(shell(`tail -n 1 "$1" | cut -b 76- | tr -d '\\n' | sha256sum`)).toBe(`${hash}  -\n`);
  expect(shell('tail -n 1 "$1" | cut -b 10-73')).toBe(`${hash}\n`);
  expect(event).toMatchObject({
    actor: '王敏',
    at: '2024-06-12T12:00:00.000+08:00',
    on: '2024-06-12',
    seq: 2,
    stream: 'office',
    v: 1,
  });
});

it('chains across commands and years, and counts what follows in a command', async () => {
  const workspace = newWorkspace();
  const a = await written(workspace, [opened(2024), waived('一'), waived('二')]);
  const b = await written(workspace, [waived('三')], { now: () => Date.UTC(2025, 0, 2) });
  const c = await written(workspace, [waived('四')], { stream: 'other', now: () => Date.UTC(2025, 0, 3) });
  expect(a.map(({ more }) => more)).toEqual([2, 1, undefined]);
  expect([...a, ...b].map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect([...a, ...b].map(({ prev }) => prev)).toEqual([null, ...a.map(({ hash }) => hash)]);
  expect(readdirSync(join(workspace, 'ledger/office'))).toEqual(['2024.ndjson', '2025.ndjson']);
  expect(c[0]!.seen).toEqual({ office: { hash: b[0]!.hash, seq: 4 } });
  expect(order(sound(workspace))).toEqual([...a, ...b, ...c].map(({ hash }) => hash));
  expect(await verifyLedger(workspace)).toMatchObject({ sound: true, events: 5, torn: [], damages: [] });
});

it('leaves no trace when there is nothing to write', async () => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  const before = bytesOf(workspace);
  expect(await write(workspace, [])).toMatchObject({ ok: true, events: [] });
  expect(bytesOf(workspace)).toEqual(before);
  expect(existsSync(join(workspace, 'ledger/lock'))).toBe(false);
});

it('decides on what is there when the lock is held, and gives the lock back when deciding fails', async () => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  const options = { workspace, fold, version: 'test', stream: 'office', actor: '王敏', now: () => noon };
  const outcome = await withLedger(options, async (book) => ({
    acts: [waived(String(book.events))],
    on: '2024-06-12',
    result: 'told',
  }));
  expect(outcome).toMatchObject({ ok: true, result: 'told', events: [{ data: { reason: '1' } }] });
  await expect(withLedger(options, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(join(workspace, 'ledger/lock'))).toBe(false);
});

it('refuses acts that do not fit their schema, as a bug', async () => {
  const workspace = newWorkspace();
  const act = { type: 'batch.opened', data: { year: 2024 } } as unknown as ReturnType<typeof opened>;
  await expect(write(workspace, [act])).rejects.toThrow('batch.opened does not fit its schema');
  expect(readdirSync(join(workspace, 'ledger'))).toEqual([]);
});

it('skips what was taken back, and only until the day it was taken back', async () => {
  const workspace = newWorkspace();
  const [a, b] = await written(workspace, [opened(2024), waived('误')]);
  const outcome = await write(workspace, [undone(b!.hash)], { on: '2024-06-20' });
  if (!outcome.ok) throw new Error(outcome.code);
  const [c] = outcome.events;
  expect(order(outcome.book)).toEqual([a!.hash, c!.hash]);
  expect(order(sound(workspace))).toEqual([a!.hash, c!.hash]);
  expect(order(sound(workspace, { asOf: '2024-06-19' }))).toEqual([a!.hash, b!.hash]);
  expect(order(sound(workspace, { asOf: '2024-06-20' }))).toEqual([a!.hash, c!.hash]);
  expect(order(sound(workspace, { asOf: '2024-06-11' }))).toEqual([]);
});

it('never takes back what was announced to the public', async () => {
  const workspace = newWorkspace();
  const published = {
    type: 'batch.published',
    data: { year: 2024, place: 'authority-site', url: null, medium: null, list: `sha256:${'d'.repeat(64)}` },
  } as const;
  const [a] = await written(workspace, [published]);
  const [b] = await written(workspace, [undone(a!.hash)]);
  expect(order(sound(workspace))).toEqual([a!.hash, b!.hash]);
});

it.each([
  ['four minutes back', 4, false, true],
  ['six minutes back', 6, false, false],
  ['six minutes back, accepted', 6, true, true],
])('a clock %s', async (_, minutes, acceptClock, passes) => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  const now = noon - minutes * 60_000;
  const outcome = await write(workspace, [waived('迟')], { now: () => now, acceptClock });
  expect(outcome).toMatchObject(
    passes
      ? { ok: true, events: [{ at: clockOf(now) }] }
      : { ok: false, code: 'ledger/clock', now: clockOf(now), last: clockOf(noon) },
  );
  expect(sound(workspace).events).toBe(passes ? 2 : 1);
});

it('keeps the order of years where the clock goes back over New Year', async () => {
  const workspace = newWorkspace();
  const midnight = Date.UTC(2024, 11, 31, 16);
  await written(workspace, [opened(2024)], { now: () => midnight });
  expect(await written(workspace, [waived('迟')], { now: () => midnight - 60_000 })).toMatchObject([
    { at: '2025-01-01T00:00:00.000+08:00' },
  ]);
  expect(await write(workspace, [waived('迟')], { now: () => midnight - 600_000, acceptClock: true })).toMatchObject({
    code: 'ledger/clock',
  });
  expect(sound(workspace).events).toBe(2);
});

it('writes nothing on a damaged ledger', async () => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024), waived('一')]);
  writeFileSync(file(workspace), readFileSync(file(workspace), 'utf8').replace('xj-2012', 'xj-2013'));
  const before = bytesOf(workspace);
  expect(await write(workspace, [waived('二')])).toMatchObject({ ok: false, code: 'damaged', damages: { count: 1 } });
  expect(bytesOf(workspace)).toEqual(before);
});

it('sets a torn tail aside before it writes, and never another stream’s', async () => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  await written(workspace, [waived('一')], { stream: 'other' });
  appendFileSync(file(workspace), '{"hash":"half');
  appendFileSync(file(workspace, 2024, 'other'), '半');
  const outcome = await write(workspace, [waived('二')]);
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.setAside).toMatchObject([{ from: 'ledger/office/2024.ndjson', bytes: 13 }]);
  expect(readFileSync(join(workspace, outcome.setAside[0]!.to), 'utf8')).toBe('{"hash":"half');
  expect(sound(workspace)).toMatchObject({ events: 3, torn: [{ stream: 'other', line: 2, bytes: 3 }] });
});

it('names a folder in place of the lock instead of waiting for it', async () => {
  const workspace = newWorkspace();
  await written(workspace, [opened(2024)]);
  mkdirSync(join(workspace, 'ledger/lock'));
  expect(await write(workspace, [waived('一')], { wait: 50 })).toEqual({
    ok: false,
    code: 'ledger/write',
    why: 'EISDIR',
  });
  expect(open(workspace)).toMatchObject({
    ok: false,
    damages: { found: [{ code: 'ledger/foreign', at: { file: 'ledger/lock' } }] },
  });
});
