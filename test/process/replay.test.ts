import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { openBook } from '../../src/ledger/book.ts';
import type { Fold } from '../../src/ledger/open.ts';
import { withLedger } from '../../src/ledger/write.ts';
import type { LedgerEvent } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { initial, type State } from '../../src/process/state.ts';
import { xjsme } from '../e2e/binary.ts';
import { on } from './given-desk.ts';
import { plain } from './plain-state.ts';
import { modelOf } from './simple-model.ts';
import { leads } from './simple-table.ts';
import { commands, type Step, stepOf } from './walk.ts';

const place = mkdtempSync(join(tmpdir(), 'xjsme-replay-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const fold: Fold = { initial, evolve };
const noon = Date.UTC(2026, 5, 30, 4);

/** A walk whose every act goes through the ledger on disk. */
async function lived(workspace: string, steps: readonly Step[]): Promise<State> {
  const events: LedgerEvent[] = [];
  let state = initial();
  let day = '2024-06-03';
  for (const [index, step] of steps.entries()) {
    const name = step.guided ? leads(modelOf(events), step) : step.name;
    day = addDays(day, step.days);
    const date = step.guided && name === 'recognise' ? addDays(day, 10) : day;
    const options = { workspace, fold, version: 'test', stream: 'office', actor: '王敏', wait: 1000 };
    const written = await withLedger({ ...options, now: () => noon + index * 1000 }, (book) => {
      const decision = commands[name](book.state, step, on(date));
      return { acts: decision?.ok ? decision.events : [], on: date, result: null };
    });
    if (!written.ok) throw new Error(written.code);
    if (written.events.length > 0) day = date;
    events.push(...written.events);
    state = written.book.state;
  }
  return state;
}

it('what a walk leaves on disk gives the state it had, read whole', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(stepOf, { minLength: 60, maxLength: 100 }), async (steps) => {
      const workspace = join(place, `w${made++}`);
      const state = await lived(workspace, steps);
      const book = openBook({ workspace, fold, version: 'test', full: true });
      if (!book.ok) throw new Error(JSON.stringify(book.damages));
      expect(plain(book.state)).toBe(plain(state));
    }),
    { numRuns: 12 },
  );
});

it('is told in the same bytes in any time zone and locale', async () => {
  const workspace = join(place, 'zones');
  expect((await xjsme(['init', workspace, '--office', '评审办', '--as', '王敏'])).code).toBe(0);
  const [steps] = fc.sample(fc.array(stepOf, { minLength: 150, maxLength: 150 }), { numRuns: 1, seed: 2024 });
  const state = await lived(workspace, steps!);
  expect([...(state.years.get(2024)?.applications ?? [])].length).toBeGreaterThan(2);
  const told = async (env: Record<string, string>) => {
    const ran = [];
    for (const args of [
      ['ledger', 'log', '--json'],
      ['batch', 'status', '--year', '2024', '--as-of', '2026-06-30', '--json'],
    ]) {
      const { code, out, err } = await xjsme(args, { cwd: workspace, env });
      expect(err).toBe('');
      expect(code).toBe(0);
      ran.push(out);
    }
    return ran;
  };
  const here = await told({ TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' });
  expect(await told({ TZ: 'Asia/Shanghai', LANG: 'C', LC_ALL: 'C' })).toEqual(here);
  expect(here[1]).toContain('"2024-001"');
});
