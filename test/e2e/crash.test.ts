import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { bare, bin } from './binary.ts';
import { at, does, letLockAge, lines, offices, type Point, said } from './office.ts';

const fault = fileURLToPath(new URL('../ledger/fault.cjs', import.meta.url));
const { place, make, copy } = offices();

/** Runs the binary with the fault hook; answers the signal it died of, if it did. */
async function faulty(root: string, line: string, env: Record<string, string>) {
  const { signal, exitCode, stderr } = await execa(process.execPath, ['--require', fault, bin, ...line.split(' ')], {
    cwd: root,
    reject: false,
    extendEnv: false,
    env: { ...bare, FAULT_BELOW: root, ...env },
    stdin: 'ignore',
    timeout: 60_000,
  });
  return { signal, code: exitCode, err: String(stderr) };
}

type Kill = readonly [nth: number, mode: 'before' | 'half'];

/** Where a command can be killed: before each call that changes something below its workspace, and half-way in if it can be. */
async function killsOf(root: string, line: string): Promise<Kill[]> {
  const [count, halves] = [join(place, 'calls'), join(place, 'halves')];
  await faulty(root, line, { FAULT_COUNT: count, FAULT_HALVES: halves });
  const divisible = JSON.parse(readFileSync(halves, 'utf8')) as number[];
  const calls = Array.from({ length: Number(readFileSync(count, 'utf8')) }, (_, i) => i + 1);
  return [...calls.map((nth): Kill => [nth, 'before']), ...divisible.map((nth): Kill => [nth, 'half'])];
}

/** Every one of them, on two cores. */
async function each(kills: readonly Kill[], test: (...kill: Kill) => Promise<void>): Promise<void> {
  const left = [...kills];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await test(...next);
  };
  await Promise.all([lane(), lane()]);
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

describe('kill -9 at every write of a command: the old state or the new one, and the next command works', () => {
  it.each([
    ['batch open', 'initialised', lines.open],
    ['batch receive, three dossiers', 'opened', lines.receive],
    ['review form --pass', 'received', lines.pass],
    ['review expert draw', 'passed', lines.draw],
    ['batch publish, and the files of the list', 'recognised', lines.publish],
  ] as [string, Point, string][])('%s', { timeout: 120_000 }, async (_, point, line) => {
    const base = await make(point);
    const before = await said(base);
    const undisturbed = copy(base);
    const kills = await killsOf(undisturbed, line);
    const after = await said(undisturbed);
    expect(after).not.toEqual(before);
    expect(kills.length).toBeGreaterThanOrEqual(8);
    const seen = { before: 0, after: 0, torn: 0 };
    await each(kills, async (nth, mode) => {
      const where = `${mode} call ${nth}`;
      const root = copy(base);
      const { signal } = await faulty(root, line, { FAULT: mode, FAULT_AT: String(nth) });
      expect(signal, where).toBe('SIGKILL');
      letLockAge(root);
      const verified = await at(root, ['ledger', 'verify', '--json']);
      expect(verified.code, `${where}: ${verified.out}`).toBe(0);
      const torn = JSON.parse(verified.out).torn.length;
      const state = await said(root);
      const isNew = JSON.stringify(state) === JSON.stringify(after);
      if (!isNew) expect(state, where).toEqual(before);
      seen[isNew ? 'after' : 'before']++;
      seen.torn += torn;
      // The same again: it does what was not done, and nothing twice.
      const again = await at(root, line.split(' '));
      expect(again.code, `${where}: ${again.err}`).toBe(0);
      expect(await said(root), where).toEqual(after);
      if (torn > 0) {
        expect(again.err, where).toContain('set-aside/');
        expect(filesOf(join(root, 'set-aside')).length, where).toBe(1);
      }
      const sound = JSON.parse((await at(root, ['ledger', 'verify', '--json'])).out);
      expect([sound.sound, sound.torn], where).toEqual([true, []]);
      expect(readdirSync(join(root, 'ledger')), where).not.toContain('lock');
      if (line === lines.publish) {
        const list = filesOf(join(root, '公布')).filter((file) => !file.endsWith('.tmp'));
        expect(list.length, where).toBe(4);
        // Whole, and with the checkpoint of the first publication.
        const json = list.find((file) => file.endsWith('.json'))!;
        expect((await at(root, ['ledger', 'verify', '--against', join('公布', json)])).code, where).toBe(0);
      }
      rmSync(root, { recursive: true });
    });
    expect(seen.before + seen.after).toBe(kills.length);
    expect(Math.min(seen.before, seen.after)).toBeGreaterThan(0);
    // Half-way through the one write of the ledger, and perhaps nowhere else.
    expect(seen.torn).toBeGreaterThan(0);
  });

  it('init: a workspace or none, and again it is whole', { timeout: 60_000 }, async () => {
    const line = 'init . --office 评审办 --as 王敏';
    const whole = join(place, 'init');
    mkdirSync(whole);
    const kills = await killsOf(whole, line);
    expect(kills.length).toBeGreaterThan(15);
    let without = 0;
    await each(kills, async (nth, mode) => {
      const where = `${mode} call ${nth}`;
      const root = join(place, `init-${mode}-${nth}`);
      mkdirSync(root);
      expect((await faulty(root, line, { FAULT: mode, FAULT_AT: String(nth) })).signal, where).toBe('SIGKILL');
      // The settings are the last to be made: while they are not there, it is no workspace, and says so.
      const isThere = existsSync(join(root, 'xjsme.yaml'));
      if (!isThere) without++;
      expect((await at(root, ['batch', 'list'])).code, where).toBe(isThere ? 0 : 2);
      await does(root, line);
      const left = filesOf(root).filter((file) => !/\.\d+\.tmp$/.test(file));
      expect(left, where).toEqual(filesOf(whole));
      for (const file of left)
        expect(readFileSync(join(root, file), 'utf8'), where).toBe(readFileSync(join(whole, file), 'utf8'));
      await does(root, lines.open);
      rmSync(root, { recursive: true });
    });
    expect(without).toBeGreaterThan(10);
    expect(without).toBeLessThan(kills.length);
  });
});
