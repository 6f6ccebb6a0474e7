import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { type EventType, official } from '../../src/process/event.ts';
import { evolve } from '../../src/process/evolve.ts';
import { stageOf } from '../../src/process/stage.ts';
import { initial } from '../../src/process/state.ts';
import { refusalText } from '../../src/report/refusal.ts';
import { type Desk, desk, on, opening } from './given-desk.ts';
import { modelOf } from './simple-model.ts';
import { forbidden, leads } from './simple-table.ts';
import { plain } from './plain-state.ts';
import { commands, type Name, names, type Step, stepOf } from './walk.ts';

interface Seen {
  accepted: Map<Name, number>;
  types: Set<EventType>;
  refused: Set<string>;
}

/** Said once more, these speak of the next act, contradiction, expert or objection; their own tests repeat them word for word. */
const movesOn: ReadonlySet<Name> = new Set<Name>([
  'undo',
  'settle',
  'recuse',
  'sheet',
  'score',
  'accept',
  'dismiss',
  'uphold',
]);

function walk(given: Desk, steps: readonly Step[], seen: Seen): void {
  let day = '2024-06-03';
  let before = plain(given.state());
  let model = modelOf(given.events);
  for (const step of steps) {
    const name = step.guided ? leads(model, step) : step.name;
    day = addDays(day, step.days);
    // Guided steps leave the window time to run out.
    const date = step.guided && name === 'recognise' && step.variant % 2 === 0 ? addDays(day, 10) : day;
    const setting = on(date);
    const decision = commands[name](given.state(), step, setting);
    expect(plain(given.state())).toBe(before);
    if (!decision) continue;
    if (!decision.ok) {
      seen.refused.add(decision.refusal.code);
      expect(decision.refusal.article).toMatch(/^第[一二三四五六七八九十]+条/);
      for (const lang of ['zh', 'en'] as const) {
        const { message, hint } = refusalText(decision.refusal, lang);
        expect(message + hint).not.toMatch(/[{}]|undefined/);
        expect(hint).not.toBe('');
      }
      continue;
    }
    for (const act of decision.events) {
      const event = given.write(act, date);
      const why =
        act.type === 'decision.undone' && act !== decision.events[0] ? null : forbidden(model, event, opening.deadline);
      expect(why).toBeNull();
      model = modelOf(given.events);
      seen.types.add(event.type);
    }
    before = plain(given.state());
    if (decision.events.length > 0) seen.accepted.set(name, (seen.accepted.get(name) ?? 0) + 1);
    const applications = given.state().years.get(2024)?.applications ?? new Map();
    for (const [received, { stage }] of model.apps) expect(stageOf(applications.get(received)!)).toBe(stage);
    expect(applications.size).toBe(model.apps.size);
    if (movesOn.has(name)) continue;
    const again = commands[name](given.state(), step, setting);
    if (again?.ok) expect(again.events).toEqual([]);
    day = date;
  }
}

/** Walks of commands, by chance or by the chance of a seed. */
function walks(of: fc.Parameters<[Step[]]>): Seen {
  const seen: Seen = { accepted: new Map(), types: new Set(), refused: new Set() };
  fc.assert(
    fc.property(fc.array(stepOf, { minLength: 90, maxLength: 140 }), (steps) => {
      const given = desk({ opened: false });
      walk(given, steps, seen);
      const again = initial();
      for (const event of given.events)
        if (!given.undone.has(event.hash) || official.has(event.type)) evolve(again, structuredClone(event));
      expect(plain(again)).toBe(plain(given.state()));
    }),
    of,
  );
  return seen;
}

it('no walk of commands does what the table of the round forbids; the events alone give the same state', () => {
  walks({ numRuns: 45, interruptAfterTimeLimit: 15_000 });
});

it('the walks of one seed go everywhere, or they would show nothing', () => {
  const seen = walks({ seed: 2012, numRuns: 30 });
  expect(names.filter((name) => !seen.accepted.has(name))).toEqual([]);
  expect(seen.refused.size).toBeGreaterThan(25);
});
