import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/core/status.ts';
import { type Case, clauseOf, judged, readTable, said } from './bench.ts';

/** One row: a change of the base → what one clause comes to. What is left out is expected to be null or empty. */
interface Row extends Case {
  says: string;
  /** Numbers of the interpretations it shows. */
  reads?: number[];
  status: Status;
  measured?: string;
  shortBy?: string;
  missing?: string[];
  cause?: 'pack';
  notes?: string[];
  /** Findings that must be among those reported; `not` must not. */
  finds?: string[];
  not?: string[];
}

interface Table extends Case {
  clause: string;
  required?: string;
  unit?: string;
  shortUnit?: string;
  rows: Row[];
}

const files = readdirSync(new URL('clauses/', import.meta.url)).toSorted();
const tables = files.flatMap((file) => readTable<Table[]>(`clauses/${file}`));

describe.each(tables)('$clause', (table) => {
  it.each(table.rows)('$says', (row) => {
    const verdict = judged({
      ...row,
      set: { ...table.set, ...row.set },
      remove: [...(table.remove ?? []), ...(row.remove ?? [])],
    });
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
    if (row.shortBy) expect(result.shortUnit).toBe(table.shortUnit ?? table.unit ?? null);
    expect(result.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(row.notes ?? []));
    const found = said(verdict);
    expect(found).toEqual(expect.arrayContaining(row.finds ?? []));
    for (const one of row.not ?? []) expect(found).not.toContain(one);
  });
});
