import { describe, expect, it } from 'vitest';
import { clauseOf, judged, readTable, said } from './bench.ts';
import { clauseTables, type Table } from './tables.ts';

const tables = clauseTables.flatMap((file) => readTable<Table[]>(`clauses/${file}.yaml`));

describe.each(tables)('$clause', (table) => {
  it.each(table.rows)('$says', (row) => {
    const verdict = judged(row);
    const result = clauseOf(verdict, table.clause);
    expect({
      status: result.status,
      measured: result.measured,
      shortBy: result.shortBy,
      missing: result.missing,
      cause: result.cause,
    }).toEqual({
      status: row.status,
      measured: row.measured ?? null,
      shortBy: row.shortBy ?? null,
      missing: row.missing ?? [],
      cause: row.cause ?? (row.status === 'unknown' ? 'input' : null),
    });
    if (table.required && row.cause !== 'pack' && !row.settings && !row.extend && !row.pack) {
      expect([result.required?.value, result.unit]).toEqual([table.required, table.unit ?? null]);
    }
    if (row.shortBy)
      expect(result.shortUnit).toBe(row.shortUnit === undefined ? (table.shortUnit ?? table.unit) : row.shortUnit);
    expect(result.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(row.notes ?? []));
    const found = said(verdict);
    expect(found).toEqual(expect.arrayContaining(row.finds ?? []));
    for (const one of row.not ?? []) expect(found).not.toContain(one);
  });
});
