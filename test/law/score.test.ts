import { describe, expect, it } from 'vitest';
import { type Case, clauseOf, judged, readTable } from './bench.ts';

interface Row extends Case {
  says: string;
  /** Clause → its share of the full marks. */
  points?: Record<string, string | null>;
  /** Part → its points. */
  parts?: Record<string, number>;
  total?: number;
}

describe('score', () => {
  it.each(readTable<Row[]>('score.yaml'))('$says', (row) => {
    const verdict = judged(row);
    const shares = Object.fromEntries(
      Object.keys(row.points ?? {}).map((clause) => [clause, clauseOf(verdict, clause).points]),
    );
    expect(shares).toEqual(row.points ?? {});
    const parts = Object.fromEntries(verdict.score.parts.map(({ id, points }) => [id, points]));
    expect(parts).toMatchObject(row.parts ?? {});
    if (row.total !== undefined) expect(verdict.score).toMatchObject({ points: row.total, max: 100 });
    const tenths = verdict.score.parts.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
    expect(Math.round(verdict.score.points * 10)).toBe(tenths);
  });

  it('names the clauses each part was made of', () => {
    const { parts } = judged({ remove: ['/staff'] }).score;
    expect(parts.find(({ id }) => id === 'team')!.clauses).toEqual(['6.4.integrity']);
    expect(parts.find(({ id }) => id === 'results')!.clauses).toEqual(['6.6.served', '6.6.satisfaction', '6.6.growth']);
  });
});
