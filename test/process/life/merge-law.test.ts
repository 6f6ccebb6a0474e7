import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openForWriting } from '../../../src/ledger/book.ts';
import { keep as keepCache } from '../../../src/ledger/cache.ts';
import { logOf } from '../../../src/ledger/open.ts';
import type { Act } from '../../../src/process/event.ts';
import { isOver } from '../../../src/process/stage.ts';
import { newWorkspace, plain, sound, trueFold } from '../../ledger/desk.ts';
import * as life from '../../ledger/golden/life-acts.ts';
import { base, brought, type Dated, keep, merged, stateOf, waiting } from './two-offices.ts';

const numbers = ['XJ2024-001', 'XJ2024-002', 'XJ2024-003'];
type Review = Awaited<ReturnType<typeof base>>['review'];

/** Anything an office may write down of a platform; whether it fits is what the merge has to tell. */
const acts: Record<string, (number: string, review: Review, n: number) => Act> = {
  summary: (number, _, n) => life.summary(number, 2025 + (n % 2), '2027-10-01'),
  report: (number, _, n) => life.reported(number, '2027-10-01', `第${n}期`),
  inspect: (number) => life.inspected(number, '2027-10-01'),
  complain: (number, _, n) => life.complained(number, `C2027-0${1 + (n % 2)}`, '2027-10-01'),
  close: (number, _, n) =>
    life.complaintClosed(number, `C2027-0${1 + (n % 2)}`, n % 3 === 0 ? 'unfounded' : 'verified'),
  penalty: (number) => life.penalised(number, '2027-10-01'),
  invite: (number, _, n) => life.invited(number, n % 2 === 0 ? 'invited' : 'attended', null),
  rename: (number, _, n) => life.changed(number, { what: 'name', from: null, to: `新名${n}` }),
  propose: (number) => life.proposed(number, '16.1', []),
  notify: (number) => life.notified(number, '2027-10-01'),
  hear: (number) => life.heard(number, '2027-10-01'),
  drop: (number) => life.dropped(number),
  cancel: (number) => life.cancelled(number, '16.1'),
  lapse: (number) => life.lapsed(number),
  file: (number, _, n) => life.filed(`2027-00${2 + (n % 3)}`, `平台${n}`, number),
  measure: (_, review) => life.measured(review, 'XJ2024-001', 'qualified'),
  confirm: (_, review) => life.confirmed(review, 'XJ2024-001'),
  revoke: (_, review) => life.revoked(review, 'XJ2024-001'),
  rectified: (number) => life.rectified(number, 'passed', '2027-10-01'),
  withdraw: (_, review) => ({ type: 'application.withdrawn', data: { ...review, reason: '撤回' } }),
};

const step = fc.record({
  name: fc.constantFrom(...Object.keys(acts)),
  number: fc.constantFrom(...numbers),
  n: fc.nat({ max: 9 }),
});
const story = fc.record({
  region: fc.array(step, { minLength: 1, maxLength: 8 }),
  kashgar: fc.array(step, { minLength: 1, maxLength: 8 }),
  earlier: fc.constantFrom('region' as const, 'kashgar' as const),
  sides: fc.array(fc.constantFrom('1' as const, '2' as const), { minLength: 1, maxLength: 10 }),
  /** What befalls the cached part of the platforms before a command. */
  spoil: fc.array(fc.constantFrom('kept', 'kept', 'gone', 'spoiled', 'cut'), { minLength: 3, maxLength: 8 }),
});

function spoil(workspace: string, how: string): void {
  const folder = join(workspace, '.xjsme/cache/ledger');
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.startsWith('supervision-'));
  } catch {}
  for (const name of names) {
    const path = join(folder, name);
    if (how === 'gone') rmSync(path);
    if (how === 'spoiled') writeFileSync(path, readFileSync(path, 'utf8').replace(/"number"/, '"numbex"'));
    if (how === 'cut') writeFileSync(path, readFileSync(path).subarray(0, -5));
  }
}

/** Reads the lines in as they came, command by command, over a cache that is kept, spoiled or gone. */
function throughCache(from: string, how: readonly string[]): unknown {
  const workspace = newWorkspace();
  const options = { workspace, fold: trueFold, version: 'test' };
  const lines = new Map<string, string[]>();
  let last: unknown = null;
  for (const [index, { event, at }] of [...logOf(from).events].entries()) {
    if (!lines.has(at.file)) lines.set(at.file, readFileSync(join(from, at.file), 'utf8').split('\n'));
    mkdirSync(join(workspace, at.file, '..'), { recursive: true });
    writeFileSync(join(workspace, at.file), `${lines.get(at.file)![at.line - 1]}\n`, { flag: 'a' });
    if (event.more !== undefined) continue;
    spoil(workspace, how[index % how.length]!);
    const { book, reading } = openForWriting(options);
    if (!book.ok) throw new Error(JSON.stringify(book.damages));
    last = plain(book);
    keepCache(workspace, book, 'test', reading);
  }
  return last;
}

it('whatever two offices did to the same platforms, their ledgers merge to one state and can be settled to the end', async () => {
  const started = await base();
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(story, async ({ region, kashgar, earlier, sides, spoil: how }) => {
      const dated = (of: typeof region): Dated[] =>
        of.map(({ name, number, n }) => ['2027-12-01', acts[name]!(number, started.review, n)]);
      const { workspace, files } = await merged(
        started.workspace,
        { region: dated(region), kashgar: dated(kashgar) },
        earlier,
      );
      const state = stateOf(workspace);
      expect(stateOf(brought(files.toReversed()))).toEqual(state);
      expect(throughCache(workspace, how)).toEqual(plain(sound(workspace, { full: true, fold: trueFold })));
      for (const [, { names }] of waiting(state)) met.add(names.at(-1)!);

      for (let count = 0; waiting(stateOf(workspace)).length > 0; count++) {
        expect(count).toBeLessThan(60);
        await keep(workspace, sides[count % sides.length]!, count);
      }
      const settled = stateOf(workspace);
      for (const platform of Object.values(settled.registry.platforms)) {
        const { cancellations } = settled.supervision.lives.get(platform.number) ?? { cancellations: [] };
        const { ended, review, terms, validUntil } = platform;
        expect(cancellations.filter((one) => one.ended === null).length).toBeLessThanOrEqual(1);
        // What a platform ended by is on record as that, and as nothing else.
        const decided = cancellations.filter((one) => one.ended?.result === 'cancelled');
        expect(decided.map((one) => one.ended!.event)).toEqual(
          ended?.why === 'cancelled' && cancellations.length > 0 ? [ended.event] : [],
        );
        expect(terms.at(-1)!.until).toBe(validUntil);
        const dossier = review && settled.years.get(review.year)!.applications.get(review.received)!;
        if (dossier) expect([platform.number, isOver(dossier), ended]).toEqual([platform.number, false, null]);
      }
    }),
    { numRuns: 25, interruptAfterTimeLimit: 20_000 },
  );
  expect(met.size).toBeGreaterThan(4);
});
