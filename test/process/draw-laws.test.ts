import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { conflictOf } from '../../src/process/conflicts.ts';
import type { Decision } from '../../src/process/decision.ts';
import { drawPanel } from '../../src/process/draw.ts';
import type { EventData } from '../../src/process/event.ts';
import { loadsOf } from '../../src/process/load.ts';
import { closePanel } from '../../src/process/panel-close.ts';
import { recuse } from '../../src/process/panel.ts';
import type { Expert, Field } from '../../src/process/state.ts';
import { verifyDraw } from '../../src/process/verify-draw.ts';
import { digests, expert, type Given, later, ledger, md5, settings, sha256, sheet, sheetOf } from './given-panel.ts';

type Drawn = EventData['panel.drawn'];

const ids = ['2024-001', '2024-002', '2024-003'];
const employers = ['某大学', '运营单位2024-001', '运营单位2024-002北京分公司', '昌吉回族自治州工业和信息化局'];
const fields: Field[] = ['business', 'technology', 'finance'];

interface Case {
  experts: Expert[];
  gone: { expert: string; id: string }[];
  sources: string[];
  size: number;
  asked: Field[];
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 4, max: 14 }).chain((count) => {
  const names = Array.from({ length: count }, (_, index) => `E${String(index + 1).padStart(2, '0')}`);
  return fc.record({
    experts: fc.tuple(
      ...names.map((name) =>
        fc
          .record({
            fields: fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1 }),
            employer: fc.oneof({ weight: 4, arbitrary: fc.constant(employers[0]!) }, fc.constantFrom(...employers)),
            limit: fc.option(fc.integer({ min: 1, max: 3 })),
          })
          .map((more) => expert(name, more)),
      ),
    ),
    gone: fc.array(fc.record({ expert: fc.constantFrom(...names), id: fc.constantFrom(...ids) }), { maxLength: 4 }),
    sources: fc.array(fc.nat().map(String), { minLength: 1, maxLength: 3 }),
    size: fc.integer({ min: 1, max: 5 }),
    asked: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 2 }),
  });
});

function leave(given: Given, who: string, id: string): void {
  const asked = { expert: who, kind: 'found' as const, role: null, reason: '…' };
  const decision = recuse(given.state, given.year, given.application(id), asked, later, sha256);
  if (decision.ok) given.take(decision);
}

function set({ experts, gone }: Case): Given {
  const given = ledger();
  given.pool(...experts);
  for (const id of ids) {
    given.receive(id);
    given.pass(id);
  }
  for (const { expert: who, id } of gone) leave(given, who, id);
  return given;
}

const drawOf = (given: Given, { sources, size, asked }: Case): Decision =>
  drawPanel(
    given.state,
    given.year,
    { sources, size: Math.max(size, asked.length), fields: asked, reason: null },
    later,
    digests,
  );

/** A drawn round, some who left, the seats filled again; null where the pool does not suffice. */
function played(one: Case): { given: Given; drawn: Drawn[] } | null {
  const given = set(one);
  const first = drawOf(given, one);
  if (!first.ok) return null;
  given.take(first);
  for (const id of ids) leave(given, given.application(id).panel.experts[0]!, id);
  const second = drawOf(given, one);
  if (second.ok) given.take(second);
  return { given, drawn: given.year.drawn };
}

const holds = (law: (one: { given: Given; drawn: Drawn[] }, from: Case) => void, numRuns = 100): void => {
  let met = 0;
  fc.assert(
    fc.property(cases, (from) => {
      const one = played(from);
      if (!one) return;
      met++;
      law(one, from);
    }),
    { numRuns },
  );
  expect(met).toBeGreaterThan(10);
};

describe('whatever the pool', () => {
  it('nobody recused or in conflict is drawn', () => {
    holds(({ given }) => {
      for (const id of ids) {
        const application = given.application(id);
        for (const one of application.panel.experts) {
          expect(application.panel.recused).not.toHaveProperty(one);
          expect(conflictOf(given.state.registry.pool[one]!, application, sha256)).toBeNull();
        }
      }
    });
  });

  it('nobody is over the limit, and each panel has its size and its fields', () => {
    holds(({ given, drawn }, { experts, asked }) => {
      const loads = loadsOf(given.year);
      for (const { expert: one, limit } of experts) expect(loads.get(one) ?? 0).toBeLessThanOrEqual(limit ?? 99);
      const { size, draws } = drawn[0]!;
      for (const { chosen } of draws) {
        expect(new Set(chosen).size).toBe(size);
        for (const field of asked)
          expect(chosen.some((one) => given.state.registry.pool[one]!.fields.includes(field))).toBe(true);
      }
    });
  });

  it('a refused draw had nobody left to draw', () => {
    fc.assert(
      fc.property(cases, (from) => {
        const decision = drawOf(set(from), from);
        if (!decision.ok) expect(['panel/too-few', 'panel/field']).toContain(decision.refusal.code);
      }),
    );
  });

  it('the same is drawn again from the same', () => {
    fc.assert(
      fc.property(cases, (from) => {
        const turned = { ...from, experts: from.experts.toReversed() };
        expect(drawOf(set(turned), from)).toEqual(drawOf(set(from), from));
      }),
    );
  });

  it('a draw verifies, from its event alone and beside those before it', () => {
    holds(({ drawn }) => {
      for (const [index, one] of drawn.entries()) {
        expect(verifyDraw(one, md5)).toEqual({ ok: true, draws: one.draws.length });
        expect(verifyDraw(one, md5, drawn.slice(0, index)).ok).toBe(true);
      }
    });
  });

  it('no recused or conflicted score is counted, whoever recorded it', () => {
    holds(({ given }, { experts }) => {
      const { received, panel } = given.application('2024-001');
      // Written by a workspace that knew less.
      for (const { expert: one } of experts) {
        const { items, total } = sheet(one);
        const scored = items.map(({ item, points }) => ({ item, points, max: points }));
        const rest = { sheet: sheetOf(one), items: scored, total, recommend: null, opinion: null, replaces: null };
        given.write({ type: 'score.recorded', data: { application: '2024-001', received, expert: one, ...rest } });
      }
      // And a pool in which one of those who sit works for the operator.
      const [first] = panel.experts;
      given.pool(...experts.map((one) => (one.expert === first ? { ...one, employer: '运营单位2024-001' } : one)));
      const least = { ...settings, min: 1 };
      const application = given.application('2024-001');
      const decision = closePanel(given.state, given.year, application, { reason: null }, least, later, sha256);
      const counts = panel.experts.filter((one) => one !== first);
      if (counts.length === 0) return expect(decision.ok).toBe(false);
      const [act] = given.take(decision);
      const { counted, excluded } = act!.data as EventData['panel.closed'];
      expect(counted.map((one) => one.expert).toSorted()).toEqual(counts.toSorted());
      expect(excluded.find((one) => one.expert === first)?.why).toBe('conflict');
      for (const one of Object.keys(panel.recused))
        expect(excluded.find(({ expert: who }) => who === one)?.why).toBe('recused');
    });
  });
});

describe('a changed draw', () => {
  const change = (list: readonly string[], at: number, how: string, other: string): string[] => {
    const copy = [...list];
    if (how === 'drop') copy.splice(at, 1);
    if (how === 'add') copy.splice(at, 0, other);
    if (how === 'put') copy[at] = other;
    if (how === 'swap') [copy[at], copy[at + 1]] = [copy[at + 1]!, copy[at]!];
    return copy;
  };

  it('does not verify, whichever name is changed among the chosen or the eligible', () => {
    const hows = ['drop', 'add', 'put', 'swap'] as const;
    holds(({ drawn }) => {
      for (const one of drawn) {
        for (const [which, draw] of one.draws.entries()) {
          for (const list of ['chosen', 'eligible'] as const) {
            for (const [at, before] of draw[list].entries()) {
              for (const how of hows) {
                if (how === 'swap' && at + 1 >= draw[list].length) continue;
                for (const other of ['E01', 'E04', 'ZZ'].filter((id) => id !== before)) {
                  const forged = structuredClone(one);
                  forged.draws[which]![list] = change(draw[list], at, how, other);
                  expect(verifyDraw(forged, md5)).toMatchObject({ ok: false, application: draw.application });
                }
              }
            }
          }
        }
      }
    }, 40);
  });
});
