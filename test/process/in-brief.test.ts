import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { lazyYears } from '../../src/ledger/lazy-years.ts';
import { due } from '../../src/process/due.ts';
import { briefOf, inBrief, running } from '../../src/process/in-brief.ts';
import type { State } from '../../src/process/state.ts';
import { desk, on } from './given-desk.ts';
import { modelOf } from './simple-model.ts';
import { leads } from './simple-table.ts';
import { commands, stepOf } from './walk.ts';

/** The same state as a cache gives it: no round read yet. */
const unread = ({ years, registry, supervision }: State) => {
  const lazy = lazyYears(
    years.keys(),
    (year) => years.get(year),
    (year) => briefOf(years.get(year)!),
  );
  return { years: lazy, registry, supervision };
};

const nextWorkday = (date: string): string => addDays(date, 1);

it('tells what is owed on any day without reading a round in which nothing is', () => {
  const seen = { read: 0, unread: 0 };
  fc.assert(
    fc.property(fc.array(stepOf, { minLength: 20, maxLength: 60 }), (steps) => {
      const given = desk();
      let day = '2024-06-03';
      for (const step of steps) {
        const name = step.guided ? leads(modelOf(given.events), step) : step.name;
        day = addDays(day, step.days);
        const date = step.guided && name === 'recognise' ? addDays(day, 10) : day;
        const decision = commands[name](given.state(), step, on(date));
        if (!decision?.ok || decision.events.length === 0) continue;
        for (const act of decision.events) given.write(act, date);
        day = date;
        const state = given.state();
        for (const asked of [day, addDays(day, 1), addDays(day, 30), addDays(day, 4000)])
          for (const more of [{}, { nextWorkday }]) {
            const cached = unread(state);
            expect(due(cached, asked, more)).toEqual(due(state, asked, more));
            seen[cached.years.loaded().size > 0 ? 'read' : 'unread']++;
          }
        const cached = unread(state);
        expect(running(cached.years)).toEqual(running(state.years));
        for (const year of state.years.keys()) expect(inBrief(cached.years, year)).toEqual(inBrief(state.years, year));
        expect(cached.years.loaded().size).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen.read).toBeGreaterThan(100);
  expect(seen.unread).toBeGreaterThan(100);
});

it('says nothing in brief of a round that was read: it may have changed since', () => {
  const given = desk();
  const cached = unread(given.state());
  const [year] = [...cached.years.keys()];
  expect(cached.years.brief?.(year!)).toBeDefined();
  cached.years.get(year!);
  expect(cached.years.brief?.(year!)).toBeUndefined();
});
