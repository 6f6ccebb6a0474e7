import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { openBook } from '../../src/ledger/book.ts';
import { type Book, type Fold, logOf } from '../../src/ledger/open.ts';
import { withLedger } from '../../src/ledger/write.ts';
import { evolve } from '../../src/process/evolve.ts';
import { settle, sidesOf } from '../../src/process/settle.ts';
import { type Contradiction, initial, type State } from '../../src/process/state.ts';
import { on } from './given-desk.ts';
import { plain } from './plain-state.ts';
import { modelOf } from './simple-model.ts';
import { leads } from './simple-table.ts';
import { commands, type Step, stepOf } from './walk.ts';

const place = mkdtempSync(join(tmpdir(), 'xjsme-merge-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let made = 0;

const fold: Fold = { initial, evolve };
const noon = Date.UTC(2026, 5, 30, 4);

function opened(workspace: string): Book {
  const book = openBook({ workspace, fold, version: 'test', full: true });
  if (!book.ok) throw new Error(JSON.stringify(book.damages));
  return book;
}

/** An office goes on from what lies in its workspace; its clock stands a little elsewhere than the other's. */
async function lives(workspace: string, stream: string, steps: readonly Step[], from: string, clock: number) {
  let day = from;
  for (const [index, step] of steps.entries()) {
    day = addDays(day, step.days);
    const options = { workspace, fold, version: 'test', stream, actor: stream, wait: 1000, acceptClock: true };
    const written = await withLedger({ ...options, now: () => noon + clock + index * 1000 }, (book) => {
      const events = [...logOf(workspace).events].map(({ event }) => event);
      const name = step.guided ? leads(modelOf(events), step) : step.name;
      const decision = commands[name](book.state, step, on(day));
      return { acts: decision?.ok ? decision.events : [], on: day, result: null };
    });
    if (!written.ok) throw new Error(written.code);
  }
  return day;
}

const openOf = (state: State): Contradiction[] =>
  [...state.years.values()].flatMap(({ contradictions }) =>
    [...contradictions.values()].filter(({ settled }) => !settled),
  );

const typesOf = (workspace: string) => [...logOf(workspace).events].map(({ event, undone }) => ({ event, undone }));

const ends: ReadonlySet<string> = new Set(['form.refused', 'application.withdrawn', 'meeting.declined']);

const twice = (of: readonly string[]): string[] => of.filter((one, index) => of.indexOf(one) !== index);

/** In both workspaces the first applicant takes it back. */
const end: Step = { name: 'withdraw', guided: false, which: 0, variant: 0, days: 11 };

const stories = fc.record({
  before: fc.array(stepOf, { minLength: 5, maxLength: 60 }),
  left: fc.array(stepOf, { minLength: 3, maxLength: 25 }),
  right: fc.array(stepOf, { minLength: 3, maxLength: 25 }),
  both: fc.boolean(),
  clock: fc.integer({ min: -20, max: 20 }),
  sides: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }),
});

it('two workspaces that merge keep every act, whatever the order of their files, and can be settled to the end', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(stories, async ({ before, left, right, both: ending, clock, sides }) => {
      const root = join(place, `s${made++}`);
      const [one, other] = [join(root, 'one'), join(root, 'other')];
      mkdirSync(join(one, 'ledger'), { recursive: true });
      const day = await lives(one, 'c', before, '2024-06-03', 0);
      cpSync(one, other, { recursive: true });
      const toBegin = ending ? [end] : [];
      await lives(one, 'a', [...toBegin, ...left], day, 100_000);
      await lives(other, 'b', [...toBegin, ...right], day, 100_000 + clock * 1000);

      /** Streams are copied in as somebody brings them. */
      const merged = (name: string, order: readonly string[]): string => {
        const workspace = join(root, name);
        mkdirSync(join(workspace, 'ledger'), { recursive: true });
        for (const from of order) cpSync(join(from, 'ledger'), join(workspace, 'ledger'), { recursive: true });
        return workspace;
      };
      const [first, second] = [merged('first', [one, other]), merged('second', [other, one])];
      const state = opened(first).state;
      expect(plain(opened(second).state)).toBe(plain(state));

      // Nothing is lost: every line of both is there, once.
      const all = typesOf(first).map(({ event }) => event.hash);
      const both = new Set([one, other].flatMap((each) => typesOf(each).map(({ event }) => event.hash)));
      expect(all.toSorted()).toEqual([...both].toSorted());
      expect(readdirSync(join(first, 'ledger')).length).toBeLessThanOrEqual(3);

      // Numbers given twice, operators twice and openings twice wait for a person.
      const round = state.years.get(2024);
      const ids = [...(round?.applications.values() ?? [])].map(({ id }) => id);
      const keys = openOf(state).map(({ key }) => key);
      for (const id of twice(ids)) expect(keys).toContain(`receipt:${id}`);
      if ((round?.openings.length ?? 0) > 1) expect(keys).toContain('batch:2024');
      for (const { kind } of openOf(state)) met.add(kind);

      // An application ends once: whatever else ended it in the other workspace contradicts.
      const ended = typesOf(first).flatMap(({ event, undone }) =>
        !undone && ends.has(event.type) ? [(event.data as { received: string }).received] : [],
      );
      for (const received of new Set(twice(ended))) {
        const said = [...round!.contradictions.values()].filter(
          ({ kind, between }) => kind === 'event' && between.includes(received),
        );
        expect(said.length).toBeGreaterThanOrEqual(ended.filter((one) => one === received).length - 1);
      }

      // A person decides one after the other, by whatever side.
      for (let index = 0; ; index++) {
        const { state: now } = opened(first);
        const [next] = openOf(now);
        if (!next) break;
        expect(index).toBeLessThan(60);
        const year = now.years.get(2024)!;
        const offered = sidesOf(year, next);
        const keep = [offered[sides[index % sides.length]! % offered.length]!.hash];
        const options = { workspace: first, fold, version: 'test', stream: 'a', actor: '王敏', wait: 1000 };
        const written = await withLedger({ ...options, now: () => noon + 900_000 + index * 1000 }, () => {
          const decision = settle(year, next.key, { keep, reason: '核实' }, on('2026-06-30'));
          if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
          return { acts: decision.events, on: '2026-06-30', result: null };
        });
        if (!written.ok) throw new Error(written.code);
        const settled = written.book.state.years.get(2024)!;
        // What was kept is in force, unless a later contradiction opened it again.
        const now2 = settled.contradictions.get(next.key)!;
        expect(now2.settled?.keep ?? keep).toEqual(keep);
        expect(plain(opened(first).state)).toBe(plain(written.book.state));
      }
      const last = opened(first).state;
      const numbers = [...(last.years.get(2024)?.applications.values() ?? [])].map(({ id }) => id);
      expect(twice(numbers)).toEqual([]);
      for (const application of last.years.get(2024)?.applications.values() ?? []) {
        const number = application.recognised?.number;
        if (application.recognised && !application.ended)
          expect(last.registry.platforms[number!]?.received).toBe(application.received);
      }
      for (const { received } of Object.values(last.registry.platforms))
        expect(last.years.get(2024)!.applications.get(received)!.recognised).not.toBeNull();
    }),
    { numRuns: 30, interruptAfterTimeLimit: 25_000 },
  );
  for (const kind of ['event', 'operator', 'receipt']) expect(met).toContain(kind);
});
