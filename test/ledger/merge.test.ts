import { existsSync, appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLine } from '../../src/ledger/line.ts';
import { logOf } from '../../src/ledger/open.ts';
import { clockOf } from '../../src/ledger/clock.ts';
import type { Head, LedgerEvent } from '../../src/process/event.ts';
import { copyOf, newWorkspace, noon, open, opened, order, plain, sound, waived, write, written } from './desk.ts';

/** Each step: which of three offices writes, how its clock goes, and from whom it took over a copy before. */
const steps = fc.array(
  fc.record({
    stream: fc.constantFrom('a', 'b', 'c'),
    minutes: fc.integer({ min: -4, max: 90 }),
    sync: fc.constantFrom(null, 'a', 'b', 'c'),
  }),
  { minLength: 1, maxLength: 30 },
);

interface Office {
  at: number;
  own: Head | null;
  seen: Record<string, Head>;
}

/** The lines each office would write, and every event after those it saw. */
function lived(story: readonly { stream: string; minutes: number; sync: string | null }[]): {
  files: Map<string, string>;
  events: LedgerEvent[];
} {
  const offices = new Map(['a', 'b', 'c'].map((stream) => [stream, { at: noon, own: null, seen: {} } as Office]));
  const files = new Map<string, string>();
  const events: LedgerEvent[] = [];
  story.forEach(({ stream, minutes, sync }, i) => {
    const office = offices.get(stream)!;
    const from = sync && sync !== stream ? offices.get(sync)! : null;
    if (from) {
      const news = { ...from.seen, ...(from.own ? { [sync!]: from.own } : {}) };
      for (const [name, head] of Object.entries(news))
        if (name !== stream && head.seq > (office.seen[name]?.seq ?? 0)) office.seen[name] = head;
    }
    office.at += minutes * 60_000;
    const { type, data } = i % 3 === 0 ? opened(2020 + (i % 4)) : waived(String(i));
    const seq = (office.own?.seq ?? 0) + 1;
    const body = {
      actor: '王敏',
      at: clockOf(office.at),
      on: '2024-06-12',
      prev: office.own?.hash ?? null,
      seen: { ...office.seen },
      seq,
      stream,
      v: 1,
      type,
      data,
    };
    const { hash, line } = writeLine(body as never);
    office.own = { hash, seq };
    const name = `ledger/${stream}/${body.at.slice(0, 4)}.ndjson`;
    files.set(name, (files.get(name) ?? '') + line.toString('utf8'));
    events.push({ hash, ...body } as unknown as LedgerEvent);
  });
  return { files, events };
}

function lay(files: ReadonlyMap<string, string>, names: readonly string[]): string {
  const workspace = newWorkspace();
  for (const name of names) {
    mkdirSync(join(workspace, name, '..'), { recursive: true });
    writeFileSync(join(workspace, name), files.get(name)!);
  }
  return workspace;
}

describe('streams', () => {
  it('come in one order, each event after all it saw, whatever order they lie in', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { files, events } = lived(story);
        const names = [...files.keys()];
        const one = sound(lay(files, names));
        expect(order(sound(lay(files, names.toReversed())))).toEqual(order(one));
        const place = new Map(order(one).map((hash, i) => [hash, i]));
        expect(place.size).toBe(events.length);
        for (const { hash, prev, seen } of events)
          for (const before of [prev, ...Object.values(seen).map((head) => head.hash)])
            if (before !== null) expect(place.get(before)).toBeLessThan(place.get(hash)!);
      }),
      { numRuns: 150 },
    );
  });

  it('told as a log with their places', async () => {
    const workspace = newWorkspace();
    const [a] = await written(workspace, [opened(2024)]);
    const [b] = await written(workspace, [waived('一')], { stream: 'other', now: () => noon - 3_600_000 });
    const told = [...logOf(workspace).events];
    expect(told.map(({ event, at, undone }) => [event.hash, at, undone])).toEqual([
      [a!.hash, { file: 'ledger/office/2024.ndjson', line: 1 }, false],
      [b!.hash, { file: 'ledger/other/2024.ndjson', line: 1 }, false],
    ]);
    for (const { event, at, offset, end } of told)
      expect(readFileSync(join(workspace, at.file)).subarray(offset, end).toString('utf8')).toContain(event.hash);
  });
});

describe('the cache', () => {
  const many = async (workspace: string, how = {}): Promise<void> => {
    await written(
      workspace,
      [
        opened(2023),
        opened(2024),
        ...Array.from({ length: 250 }, (_, i) => waived(String(i), `${2023 + (i % 2)}-001`)),
      ],
      how,
    );
  };
  const book = (workspace: string): string => join(workspace, '.xjsme/cache/ledger/book.json');

  it('is used, and gives what a full reading gives, whatever was appended by whom', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            stream: fc.constantFrom('office', 'other'),
            minutes: fc.integer({ min: -4, max: 30 }),
            count: fc.integer({ min: 1, max: 3 }),
          }),
          { maxLength: 6 },
        ),
        async (story) => {
          const workspace = newWorkspace();
          await many(workspace);
          await written(workspace, [waived('旁')], { stream: 'other', now: () => noon + 60_000 });
          let now = noon + 120_000;
          for (const { stream, minutes, count } of story) {
            now += minutes * 60_000;
            await written(
              workspace,
              Array.from({ length: count }, () => waived('续', '2025-001')),
              { stream, now: () => now, acceptClock: true },
            );
            expect(plain(sound(workspace))).toEqual(plain(sound(workspace, { full: true })));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('reads only what was appended', async () => {
    const workspace = newWorkspace();
    await many(workspace);
    expect(sound(workspace).folded).toBe(0);
    await written(workspace, [waived('续')]);
    expect(sound(workspace)).toMatchObject({ folded: 1, events: 253 });
    expect(sound(workspace, { full: true })).toMatchObject({ folded: 253, events: 253 });
  });

  it('reads a round only where it is asked for', async () => {
    const workspace = newWorkspace();
    await many(workspace);
    const { state } = sound(workspace);
    writeFileSync(book(workspace).replace('book.json', 'nothing'), '');
    expect([...state.years.keys()]).toEqual([2023, 2024]);
    expect(state.years.size).toBe(2);
    expect(state.years.get(2024)!.contradictions.size).toBe(126);
    expect(state.years.get(2022)).toBeUndefined();
  });

  it.each<[string, (workspace: string, file: string) => Promise<unknown> | void, boolean]>([
    [
      'an event was changed',
      (_, file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"reason":"7"', '"reason":"8"')),
      false,
    ],
    ['what was appended is damaged', (_, file) => appendFileSync(file, '{}\n'), false],
    [
      // A full reading keeps no cache, so that what stands there is older than this act.
      'an act was taken back',
      async (workspace) =>
        void (await written(
          workspace,
          [
            {
              type: 'decision.undone',
              data: { event: order(sound(workspace))[5]!, undone: 'material.waived', year: 2024, reason: '误' },
            },
          ],
          { full: true },
        )),
      true,
    ],
    ['the book is spoiled', (workspace) => writeFileSync(book(workspace), '{'), true],
    ['a stream came', async (workspace) => void (await written(workspace, [waived('旁')], { stream: 'other' })), true],
  ])('is not used where %s', async (_, change, stays) => {
    const workspace = newWorkspace();
    await many(workspace);
    await change(workspace, join(workspace, 'ledger/office/2024.ndjson'));
    const [quick, full] = [open(workspace), open(workspace, { full: true })];
    expect(quick.ok).toBe(stays);
    if (quick.ok && full.ok) expect(plain(quick)).toEqual(plain(full));
    else expect(full.ok).toBe(false);
  });

  it('is not used where what came in belongs before what was folded', async () => {
    const workspace = newWorkspace();
    await written(workspace, [waived('旁')], { stream: 'other', now: () => noon - 60_000 });
    const elsewhere = copyOf(workspace);
    await many(workspace, { now: () => noon + 600_000 });
    expect(sound(workspace).folded).toBe(0);
    const [late] = await written(elsewhere, [waived('旁二')], { stream: 'other', now: () => noon });
    cpSync(join(elsewhere, 'ledger/other'), join(workspace, 'ledger/other'), { recursive: true });
    expect(order(sound(workspace))[1]).toBe(late!.hash);
    expect(plain(sound(workspace))).toEqual(plain(sound(workspace, { full: true })));
  });

  it('whose rounds and registry are spoiled or gone costs a full reading of what was taken', async () => {
    const workspace = newWorkspace();
    await many(workspace);
    await written(workspace, [waived('续', '2023-001')]);
    interface Parts {
      years: { year: number; digest: string }[];
      registry: string;
    }
    const cached = JSON.parse(readFileSync(book(workspace), 'utf8')) as Parts;
    for (const { year, digest } of [...cached.years, { year: 'registry', digest: cached.registry }]) {
      const part = book(workspace).replace('book', `${year}-${digest.slice(0, 16)}`);
      expect(existsSync(part), part).toBe(true);
      writeFileSync(part, '{}');
    }
    expect(plain(sound(workspace))).toEqual(plain(sound(workspace, { full: true })));
    const outcome = await write(workspace, [waived('再续', '2024-001')]);
    if (outcome.ok) expect(plain(outcome.book)).toEqual(plain(sound(copyOf(workspace), { full: true })));
    expect(outcome.ok).toBe(true);
  });

  it('of another version is not used, and none is needed', async () => {
    const workspace = newWorkspace();
    await many(workspace);
    writeFileSync(
      book(workspace),
      readFileSync(book(workspace), 'utf8').replace('"version":"test"', '"version":"older"'),
    );
    expect(sound(workspace).folded).toBe(252);
    expect(sound(workspace).folded).toBe(0);
  });
});
