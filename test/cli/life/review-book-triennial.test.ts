import { beforeAll, describe, expect, it } from 'vitest';
import { wellFormed } from '../../export/well-formed.ts';
import { fits } from '../round/schemas.ts';
import { reviewing } from './reviewing.ts';

const desk = reviewing();

describe('export review of a triennial dossier (Art. 15)', () => {
  beforeAll(async () => {
    await desk.begun();
    desk.file('复核/一', 'XJ2024-001');
    await desk.does('batch receive 复核/一 --on 2027-06-20');
  }, 120_000);

  it('has the last cycle beside this one and the three years, and no experts or visit', async () => {
    const { code, out, err } = await desk.line('export review 2027-001 --json --dry-run');
    expect([code, err]).toEqual([0, '']);
    const book = JSON.parse(out);
    fits('review-book', book);
    const shown = JSON.parse((await desk.line('review triennial show 2027-001 --json')).out);
    expect([book.kind, book.scores, book.site, book.review.last]).toEqual([
      'triennial',
      null,
      null,
      '上一周期：2024-001（申报）',
    ]);
    expect(book.review.years).toEqual([2024, 2025, 2026]);
    const served = shown.clauses.find(({ clause }: { clause: string }) => clause === '6.6.served');
    const row = book.review.clauses.find(({ clause }: { clause: string }) => clause === '6.6.served');
    expect([row.last, row.now]).toEqual([`${served.last.measured} 家`, `${served.now.measured} 家`]);
    expect(row.last).toBe('33 家');
    expect(book.review.figures.length).toBe(shown.figures.length);
    const growth = book.growth.find(({ key }: { key: string }) => key === 'served');
    // What the application of 2024 counted for 2023, then the three years.
    expect(growth.bars.map(({ label }: { label: string }) => label)).toEqual(['2023', '2024', '2025', '2026']);
    expect(book.dossier.state).toBe('same');
  });

  it('is found by the number of its platform too, and its page is sound', async () => {
    const { out } = await desk.line('export review XJ2024-001 --out -');
    const ids = wellFormed(out).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids).toContain('review');
    expect(ids).not.toContain('site');
    expect(ids).not.toContain('scores');
  });
});
