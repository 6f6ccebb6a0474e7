import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/law/check-pack.ts';
import { extendPack } from '../../src/law/extend.ts';
import { builtInPacks } from '../../src/law/generated/packs.ts';
import type { Pack, PackFile } from '../../src/law/pack.ts';
import { type Case, clauseOf, judged, packOf, readTable } from './bench.ts';

interface Tables {
  extensions: (Case & { says: string; clause: string; outcome: Record<string, unknown> })[];
  mistakes: { says: string; file: Partial<PackFile>; found: string[] }[];
}

const { extensions, mistakes } = readTable<Tables>('packs.yaml');

describe("an office's pack", () => {
  it.each(extensions)('$says', (row) => {
    const verdict = judged(row);
    expect(clauseOf(verdict, row.clause)).toMatchObject(row.outcome);
  });

  it('keeps what it does not name', () => {
    const pack = packOf({
      extend: { clauses: [{ clause: '6.6.served', params: { min: [{ from: '2020-01-01', value: 31 }] } }] },
    });
    const [own, base] = [pack, packOf({})].map(({ clauses }) => clauses.find(({ clause }) => clause === '6.6.served')!);
    expect(own).toEqual({ ...base, params: { min: [{ from: '2020-01-01', value: 31 }], unit: 'firm' } });
    expect(pack.materials).toEqual(packOf({}).materials);
    expect(pack.clauses.map(({ clause }) => clause)).toEqual(packOf({}).clauses.map(({ clause }) => clause));
  });
});

describe('checkPack', () => {
  const told = (file: PackFile, pack: Pack): string[] =>
    checkPack(file, pack).map(({ code, args, pointer }) =>
      [code, ...['kind', 'name', 'clause', 'needs'].flatMap((key) => args[key] ?? []), pointer].join(' '),
    );

  it.each(mistakes)('$says', ({ file, found }) => {
    const own: PackFile = { format: 'xjsme-pack/1', id: 'local', extends: 'xj-2012', ...file };
    expect(told(own, extendPack(packOf({}), own))).toEqual(found);
  });

  it.each(Object.keys(builtInPacks))('finds nothing in %s', (id) => {
    expect(told(builtInPacks[id]!, packOf({ pack: id }))).toEqual([]);
  });
});

describe('xj-2012', () => {
  it('covers every article it says it covers with clauses or items it has', () => {
    const { coverage, clauses, materials } = packOf({});
    const named = new Set(coverage.flatMap(({ by }) => by ?? []));
    const all = [
      ...clauses.map(({ clause }) => clause),
      ...materials.filter(({ item }) => item.startsWith('10.')).map(({ item }) => item),
    ];
    expect(all.filter((name) => !named.has(name))).toEqual([]);
  });

  it('relaxes exactly the seven measurable clauses of 6(1), (4) and (6)', () => {
    const relaxed = packOf({})
      .clauses.filter(({ relax }) => relax)
      .map(({ clause }) => clause);
    expect(relaxed).toEqual([
      '6.1.years',
      '6.1.assets',
      '6.4.staff',
      '6.4.qualified',
      '6.6.served',
      '6.6.satisfaction',
      '6.6.growth',
    ]);
    expect(packOf({}).relaxations).toEqual({
      'nanjiang-three': { cite: '第六条末款', regions: ['653000', '653100', '653200'], kinds: ['prefecture'] },
    });
  });

  it('asks for the figures of the regulation', () => {
    const figures = packOf({}).clauses.flatMap(({ clause, params }) =>
      params?.min ? [`${clause} ${params.min.map(({ value }) => value).join(' ')}`] : [],
    );
    expect(figures).toEqual([
      '5.functions 1',
      '6.1.years 2',
      '6.1.assets 2000000',
      '6.2.institutions 2',
      '6.3.public-share 1/5',
      '6.4.staff 10',
      '6.4.qualified 4/5',
      '6.6.served 30',
      '6.6.satisfaction 4/5',
      '7.1.offline-served 30',
      '7.1.activities 3',
      '7.2.activities 3',
      '7.3.activities 3',
      '7.4.attendances 1000',
      '7.5.matchmaking 2',
      '7.5.lectures 3',
      '7.6.service 1',
      '7.6.free-firms 3',
      '7.6.activities 3',
    ]);
  });
});
