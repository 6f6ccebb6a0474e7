import { describe, expect, it } from 'vitest';
import { judged, materialOf, said, readTable } from './bench.ts';
import type { MaterialRow, MaterialTable } from './tables.ts';

const table = readTable<MaterialTable>('materials.yaml');
const application = ['9.1', '10.1', '10.2', '10.3a', '10.3b', '10.4', '10.5', '10.6', '10.8b'];
const triennial = ['15.1', '15.2', '15.3', '15.4'];

const filled = <T>(value: T, item: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll('{item}', item).replaceAll('{file}', `m/${item}.pdf`)) as T;

function holds(row: MaterialRow, item: string, over: Record<string, unknown> = {}): void {
  const own = filled(row, item);
  const verdict = judged({ ...own, over });
  expect(materialOf(verdict, item).status).toBe(own.status);
  if (own.advice) expect(verdict.advice).toBe(own.advice);
  const found = said(verdict);
  expect(found).toEqual(expect.arrayContaining(own.finds ?? []));
  for (const one of own.not ?? []) expect(found).not.toContain(one);
}

describe.each(application)('%s', (item) => {
  it.each(table.every)('$says', (row) => holds(row, item));
});

describe.each(Object.entries(table.items))('%s', (item, rows) => {
  it.each(rows)('$says', (row) => holds(row, item));
});

describe.each(triennial)('%s of a review', (item) => {
  it.each([...table.every, ...(table.triennial.items[item] ?? [])])('$says', (row) =>
    holds(row, item, table.triennial.set),
  );
});

describe('a review', () => {
  it('is not asked for the items of Art. 10, and its files under them count for nothing', () => {
    const verdict = judged({
      over: table.triennial.set,
      set: { '/materials/10.1': [{ file: 'm/lost.pdf' }] },
      files: { 'm/lost.pdf': { exists: 'no' } },
    });
    const others = verdict.materials.filter(({ item }) => !triennial.includes(item));
    expect(others.map(({ item }) => item)).toEqual(table.triennial.notApplicable);
    expect(new Set(others.map(({ status, required }) => `${status} ${required}`))).toEqual(
      new Set(['not-applicable false']),
    );
    expect(verdict.advice).toBe('ready');
  });

  it('shows its yearly figures where it has no ledger', () => {
    const verdict = judged({
      over: table.triennial.set,
      set: { '/yearly': { '2023': { served: 31 }, '2022': { served: 30 } } },
      remove: ['/services'],
    });
    expect(verdict.clauses.find(({ clause }) => clause === '6.6.growth')).toMatchObject({
      status: 'met',
      measured: '1',
    });
  });
});

describe('an application', () => {
  it('is not asked for the papers of a review', () => {
    expect(judged({}).materials.map(({ item }) => item)).toEqual(table.triennial.notApplicable);
  });

  it('shows the bytes of each file', () => {
    const { files } = materialOf(judged({ files: { 'm/10.1.pdf': { bytes: 77, sha256: 'abc' } } }), '10.1');
    expect(files).toEqual([{ file: 'm/10.1.pdf', bytes: 77, sha256: 'abc', type: 'pdf' }]);
  });
});
