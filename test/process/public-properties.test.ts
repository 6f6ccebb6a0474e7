import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import { addDays } from '../../src/core/dates.ts';
import { acceptObjection, dismissObjection, fileObjection, upholdObjection } from '../../src/process/objection.ts';
import { publicise, restartPublicity } from '../../src/process/publicity.ts';
import { recognise } from '../../src/process/recognition.ts';
import type { Window } from '../../src/process/state.ts';
import { asked, hex, letter, on, round } from './given-public.ts';

const ids = ['2024-001', '2024-002', '2024-003', '2024-004'];

/** Any window will do here: how long it lasts is the calendar's business. */
const windowFrom = (start: string, length: number, gap: number | null): Window => ({
  start,
  days: 7,
  firstDay: 'next',
  lastDay: addDays(start, length),
  lastDayIfStartCounts: addDays(start, length),
  recognisableFrom: gap === null ? null : addDays(start, length + gap),
  provisional: false,
});

const id = fc.constantFrom(...ids);
const shape = {
  length: fc.integer({ min: 0, max: 6 }),
  gap: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.constant(null)),
};
const command = fc.oneof(
  fc.record({ do: fc.constant('publicise' as const), ...shape }),
  fc.record({ do: fc.constant('restart' as const), id, ...shape }),
  fc.record({
    do: fc.constant('file' as const),
    id,
    back: fc.integer({ min: 0, max: 2 }),
    real: fc.integer({ max: 3, min: 0 }).map(Boolean),
  }),
  fc.record({ do: fc.constantFrom('accept' as const, 'dismiss' as const, 'uphold' as const), which: fc.nat(1) }),
  fc.record({ do: fc.constant('recognise' as const), ids: fc.option(fc.uniqueArray(id, { minLength: 1 })) }),
);

type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

function decide(given: ReturnType<typeof round>, one: Command, day: string, step: number) {
  const { state } = given;
  const year = given.year();
  const setting = on(day);
  if (one.do === 'publicise') return publicise(state, 2024, asked(windowFrom(day, one.length, one.gap)), setting);
  if (one.do === 'restart') {
    const restart = {
      ...asked(windowFrom(day, one.length, one.gap)),
      ids: [one.id],
      why: 'interrupted' as const,
      reason: '中断',
    };
    return restartPublicity(state, 2024, restart, setting);
  }
  if (one.do === 'file') {
    const paper = { evidence: [{ sha256: hex(`letter ${step}`), bytes: 1 }], realName: one.real };
    return fileObjection(year, given.one(one.id), letter(addDays(day, -one.back), paper), setting);
  }
  if (one.do === 'recognise') {
    const more = one.ids ? { ids: one.ids } : {};
    return recognise(
      state,
      2024,
      { document: `文〔2024〕${Number(day.slice(5, 7))}${day.slice(8)}号`, validity: 'document-date', ...more },
      setting,
    );
  }
  const objection = [...year.objections.values()][one.which];
  if (!objection) return null;
  if (one.do === 'accept') return acceptObjection(year, objection, { handler: '李四', reason: null }, setting);
  // What is upheld was accepted first.
  const taken = one.do === 'uphold' && acceptObjection(year, objection, { handler: '李四', reason: null }, setting);
  if (taken && taken.ok) for (const act of taken.events) given.write(act, day);
  const how = one.do === 'dismiss' ? dismissObjection : upholdObjection;
  return how(year, objection, { reason: '已核查' }, setting);
}

const first = fc.record({ do: fc.constant('publicise' as const), ...shape });
const walk = fc
  .tuple(first, fc.array(fc.tuple(command, fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 16 }))
  .map(([begin, rest]): [Command, number][] => [[begin, 0], ...rest, [{ do: 'recognise', ids: null }, 9]]);

it('whatever is asked: nobody is recognised early or under an objection, others stay as they are, numbers are unique', () => {
  let recognitions = 0;
  let refusedEarly = 0;
  let removals = 0;
  fc.assert(
    fc.property(walk, (steps) => {
      const given = round();
      // One is proposed only after the first publicity.
      for (const each of ids.slice(0, 3)) given.proposed(each);
      given.received(ids[3]!);
      let day = '2024-09-02';
      // What the test itself knows to be open: entry → objections.
      const open = new Map(ids.map((each) => [each, new Set<string>()]));
      for (const [step, [one, days]] of steps.entries()) {
        day = addDays(day, days);
        if (step === 3) {
          const late = given.one(ids[3]!);
          late.meeting = { event: 'given', actor: '张三', on: day, result: 'proposed', functions: ['training'] };
        }
        const decision = decide(given, one, day, step);
        const before = new Map(ids.map((each) => [each, canonical(given.one(each))]));
        const free = ids.filter((each) => {
          const { publicity, ended, recognised } = given.one(each);
          const from = publicity?.window.recognisableFrom;
          return from && !ended && !recognised && day >= from && open.get(each)!.size === 0;
        });
        const windows = new Map(ids.map((each) => [each, given.one(each).publicity?.window]));
        if (one.do === 'recognise' && !one.ids) {
          const [act] = decision?.ok ? decision.events : [];
          const taken = act?.type === 'batch.recognised' ? act.data.entries.map(({ application }) => application) : [];
          expect(taken).toEqual(free);
        }
        if (!decision?.ok) {
          if (one.do === 'recognise') refusedEarly++;
          for (const each of ids) expect(canonical(given.one(each))).toBe(before.get(each));
          continue;
        }
        const touched = new Set<string>();
        for (const act of decision.events) {
          const data = act.data as { application?: string; entries?: { application: string }[] };
          for (const each of data.entries?.map(({ application }) => application) ?? [data.application!])
            touched.add(each);
          const { hash } = given.write(act, day);
          if (act.type === 'objection.filed') open.get(act.data.application)!.add(hash);
          if (act.type === 'objection.dismissed' || act.type === 'objection.upheld')
            open.get(act.data.application)!.delete(act.data.filed);
          if (act.type === 'objection.upheld') removals++;
          if (act.type !== 'batch.recognised') continue;
          for (const { application } of act.data.entries) {
            recognitions++;
            const from = windows.get(application)?.recognisableFrom;
            expect(from).toBeTypeOf('string');
            expect(day >= from!).toBe(true);
            expect(free).toContain(application);
          }
        }
        for (const each of ids) if (!touched.has(each)) expect(canonical(given.one(each))).toBe(before.get(each));
        if (decision.events[0]?.type.startsWith('objection.')) expect(touched.size).toBe(1);
        // What was decided never contradicts what stood.
        expect(given.year().contradictions.size).toBe(0);
      }
      const numbers = given.events.flatMap((event) =>
        event.type === 'batch.recognised' ? event.data.entries.map(({ number }) => number) : [],
      );
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(Object.keys(given.state.registry.platforms).toSorted()).toEqual(numbers.toSorted());
      const objections = [...given.year().objections.values()].map(({ objection }) => objection);
      expect(new Set(objections).size).toBe(objections.length);
    }),
    { numRuns: 120 },
  );
  // The walk does get there.
  expect(recognitions).toBeGreaterThan(50);
  expect(refusedEarly).toBeGreaterThan(50);
  expect(removals).toBeGreaterThan(0);
});
