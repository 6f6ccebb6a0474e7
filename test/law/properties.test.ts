import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advices } from '../../src/core/status.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { Dossier } from '../../src/schema/generated/types.ts';
import { validateDossier } from '../../src/schema/generated/validate-dossier.mjs';
import { dossierOf, judgeDossier, packOf } from './bench.ts';

type Node = Record<string, unknown> | unknown[];

const runs = { numRuns: 150 };

/** Pointers, as parts, of every key and row below a node. */
function ways(node: unknown, way: string[] = []): string[][] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => [[...way, key], ...ways(value, [...way, key])]);
}

/** Twins, blanks and contradictions, so that order and chance have something to get hold of. */
const rich = (): Dossier =>
  dossierOf({
    set: {
      '/staff/10': { name: '专员1', education: '高中', title: '工程师', servesFirms: true },
      '/staff/11': { name: '专员1', education: '高中', title: '无', servesFirms: false },
      '/staff/12': { name: '专员2', education: '本科', title: '工程师' },
      '/staff/13': { name: '专员3', titleNumber: 'A1', education: '本科', servesFirms: true },
      '/staff/14': { name: '专员3', titleNumber: 'A1', education: '高中', servesFirms: true },
      '/institutions/2': { name: '甲检测公司', affiliated: true },
      '/institutions/3': { name: '乙咨询公司', creditCode: '91650100MA00001A58' },
      '/services/59': { date: '2023-02-02', client: '咨询客户1', creditCode: '91650100MA00002BX9', size: 'large' },
      '/services/60': { date: '2023-02-02', client: '另一名', creditCode: '91650100ma00002bx9' },
      '/services/61': { date: '2023-02-02', client: '无名', lowFee: true },
      '/activities/19': { date: '2023-04-04', name: '培训1', kind: 'training', attendances: 3 },
      '/activities/20': { date: '2023-04-02', name: '技术洽谈1', kind: 'ip' },
      '/declared': { staff: 9, qualifiedStaff: 12, served: 29, matchmaking: 1, totalAssets: 200, satisfaction: 0.5 },
      '/served/2023': 31,
      '/yearly': { '2023': { served: 5 } },
    },
  });

const bases = { plain: dossierOf({}), rich: rich() };
const allWays = { plain: ways(bases.plain), rich: ways(bases.rich) };

/** Any dossier of one of the bases with some keys gone and some lists emptied. */
const partial = fc.constantFrom('plain' as const, 'rich' as const).chain((name) =>
  fc
    .tuple(fc.subarray(allWays[name], { maxLength: 40 }), fc.subarray(allWays[name], { maxLength: 5 }))
    .map(([gone, emptied]) => {
      const data = structuredClone(bases[name]);
      const at = (way: string[]): [Node | undefined, string] => {
        const parent = way
          .slice(0, -1)
          .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], data);
        return [parent as Node | undefined, way.at(-1)!];
      };
      for (const way of emptied) {
        const [parent, key] = at(way);
        const list = (parent as Record<string, unknown> | undefined)?.[key];
        if (Array.isArray(list)) list.length = 0;
      }
      for (const way of gone.toReversed()) {
        const [parent, key] = at(way);
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else if (parent) delete parent[key];
      }
      return data;
    }),
);

/** What must not depend on the order of rows. */
const told = ({ advice, score, clauses, materials }: Verdict) => ({
  advice,
  score: score.points,
  clauses: clauses.map(({ clause, status, measured, shortBy, points }) => [clause, status, measured, shortBy, points]),
  materials: materials.map(({ item, status }) => [item, status]),
});

describe('judging', () => {
  it('the bases are what the schema allows', () => {
    for (const data of Object.values(bases))
      expect(validateDossier(structuredClone(data)) || validateDossier.errors).toBe(true);
  });

  it('never throws for what the schema allows, and answers every clause and item', () => {
    let judgedOnes = 0;
    fc.assert(
      fc.property(partial, fc.constantFrom('xj-2012', 'nat-2017'), (data, pack) => {
        if (!validateDossier(structuredClone(data))) return;
        judgedOnes++;
        const verdict = judgeDossier(data, { pack });
        expect(verdict.clauses.map(({ clause }) => clause)).toEqual(
          packOf({ pack }).clauses.map(({ clause }) => clause),
        );
        expect(advices).toContain(verdict.advice);
        for (const { status, shortBy, missing, cause } of verdict.clauses) {
          expect(shortBy?.startsWith('-') ?? false).toBe(false);
          expect(cause !== null).toBe(status === 'unknown');
          if (status !== 'unknown') expect(missing).toEqual([]);
        }
        expect(verdict.score.points).toBeGreaterThanOrEqual(0);
        expect(verdict.score.points).toBeLessThanOrEqual(100);
      }),
      { numRuns: 400 },
    );
    expect(judgedOnes).toBeGreaterThan(20);
  });

  it('never throws for any figures the schema allows', () => {
    const money = fc.oneof(fc.integer({ min: -1e13, max: 1e13 }), fc.double({ min: -1e13, max: 1e13, noNaN: true }));
    const count = fc.integer({ min: 0, max: 100_000_000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(money, money, money, count, count, count, share, (total, fee, standardFee, a, b, c, part) => {
        const data = dossierOf({
          set: {
            '/accounts': {
              fiscalYear: 2023,
              totalAssets: total,
              revenue: fee,
              expenses: standardFee,
              auditOpinion: '无保留意见',
            },
            '/services/0': { date: '2023-01-01', client: '甲', fee, standardFee, lowFee: true },
            '/recommendation/measured/satisfaction': { sample: a, valid: b, satisfied: c },
            '/declared': {
              staff: a,
              qualifiedStaff: b,
              served: c,
              publicShare: part,
              clusterShare: part,
              trainingAttendances: a,
              satisfaction: part,
            },
          },
        });
        for (const basis of ['count', 'firms', 'money'] as const)
          judgeDossier(data, { settings: { 'welfare.basis': basis } });
        delete data.staff;
        judgeDossier(data);
      }),
      runs,
    );
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(partial, (data) => {
        if (!validateDossier(structuredClone(data))) return;
        const before = JSON.stringify(data);
        expect(judgeDossier(data)).toEqual(judgeDossier(structuredClone(data)));
        expect(JSON.stringify(data)).toBe(before);
      }),
      runs,
    );
  });

  it('does not depend on the order of rows', () => {
    const lists = ['staff', 'services', 'activities', 'institutions', 'premises', 'fees', 'equipment'] as const;
    const rows = (list: unknown[]) => fc.shuffledSubarray(list, { minLength: list.length });
    fc.assert(
      fc.property(
        fc.tuple(...lists.map((list) => rows(bases.rich[list] as unknown[]))),
        fc.constantFrom('lenient' as const, 'strict' as const),
        (shuffled, mode) => {
          const data = structuredClone({
            ...bases.rich,
            ...Object.fromEntries(lists.map((list, i) => [list, shuffled[i]])),
          }) as Dossier;
          const settings = { 'evidence.mode': mode };
          expect(told(judgeDossier(data, { settings }))).toEqual(told(judgeDossier(bases.rich, { settings })));
        },
      ),
      runs,
    );
  });

  it('never improves when a material is taken away', () => {
    const items = Object.keys(bases.plain.materials!);
    const worth = (data: Dossier): number => advices.indexOf(judgeDossier(data).advice);
    fc.assert(
      fc.property(
        fc.constantFrom(bases.plain, bases.rich),
        fc.subarray(items),
        fc.constantFrom(...items),
        (base, gone, next) => {
          const data = structuredClone(base);
          for (const item of gone) delete data.materials![item];
          const before = worth(data);
          delete data.materials![next];
          expect(worth(data)).toBeGreaterThanOrEqual(before);
        },
      ),
      runs,
    );
  });

  it('points never change the advice or a status', () => {
    const parts = packOf({}).score.parts;
    const score = fc.record({
      base: fc.integer({ min: 0, max: 10 }).map((tenths) => `${tenths}/10`),
      parts: fc.tuple(
        ...parts.map((part) => fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ ...part, max: tenths / 10 }))),
      ),
    });
    const changes = [
      {},
      { set: { '/accounts/totalAssets': 1 } },
      { remove: ['/equipment'] },
      { set: { '/operator/principal/record': 'adverse' } },
    ];
    const plain = changes.map((change) => judgeDossier(dossierOf(change)));
    expect(plain.map(({ advice }) => advice)).toEqual(['ready', 'fails', 'needs-material', 'needs-decision']);
    fc.assert(
      fc.property(score, fc.nat({ max: changes.length - 1 }), (setting, which) => {
        const verdict = judgeDossier(dossierOf(changes[which]!), { extend: { score: setting } });
        expect(verdict.advice).toBe(plain[which]!.advice);
        expect(verdict.clauses.map(({ status }) => status)).toEqual(plain[which]!.clauses.map(({ status }) => status));
      }),
      { numRuns: 60 },
    );
  });
});
