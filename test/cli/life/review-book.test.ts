import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { round, samples } from '../round/round.ts';
import { fits } from '../round/schemas.ts';
import { wellFormed } from '../../export/well-formed.ts';

const desk = round();
const folder = '申报/01-乌鲁木齐-星砾原';

interface Document {
  [key: string]: unknown;
  score: { points: number; parts: { id: string; points: number; max: number }[] };
  scores: Record<string, unknown> & { parts: unknown };
  articles: { clauses: { clause: string; status: string; evidence: { place: string }[] }[] }[];
  questions: { question: string; answer: string | null; by: string | null }[];
  materials: { files: { name: string | null; pages: number | null; sha256: string }[] }[];
  pictures: { sha256: string }[];
}

const bookOf = async (id: string, ...more: string[]): Promise<Document> =>
  (await desk.json('export', 'review', id, '--dry-run', ...more)) as unknown as Document;

/** What differs from one workspace to the next. */
const steady = (text: string): string =>
  text.replaceAll(/region-\d{6}-[0-9a-f]{8}:\d+:[0-9a-f]{64}/g, '{checkpoint}').replaceAll(/[0-9a-f]{64}/g, '{sha256}');

describe('export review', () => {
  beforeEach(() => desk.reach('published'), 120_000);

  it('writes one page or one text, the same for the same ledger; a dry run writes none', async () => {
    const dry = await desk.line('export review 2024-001 --dry-run --out 书.html');
    expect([dry.code, dry.err]).toEqual([0, '']);
    expect(dry.out).toContain('将写出：书.html');
    expect(() => readFileSync(desk.path('书.html'))).toThrow('ENOENT');
    await desk.ok('export review 2024-001');
    await desk.ok('export review 2024-001 --out 书.html');
    const page = readFileSync(desk.path('评审书-2024-001.html'), 'utf8');
    expect(readFileSync(desk.path('书.html'), 'utf8')).toBe(page);
    const shown = await desk.line('export review 2024-001 --out -');
    expect(shown.out).toBe(page);
    const bad = await desk.line('export review 2024-001 --format pdf');
    expect(bad.code).toBe(2);
    expect((await desk.line('export review 2024-099')).code).toBe(2);
  });

  it('the text is as agreed', async () => {
    const { out } = await desk.line('export review 2024-001 --format md --out - --as-of 2024-12-31');
    await expect(steady(out)).toMatchFileSnapshot('../../golden/review-book.md');
  });

  it('the page asks for nothing and runs nothing, and is sound', async () => {
    for (const id of ['2024-001', '2024-002', '2024-003', '2024-004'])
      for (const lang of ['zh', 'en'] as const) {
        const { out } = await desk.line(`export review ${id} --out -`, { lang });
        const tags = wellFormed(out);
        expect(tags.filter(({ name }) => name === 'script' || name === 'link' || name === 'iframe')).toEqual([]);
        for (const { attributes } of tags) {
          expect(Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
          for (const key of ['src', 'href'])
            if (attributes[key] !== undefined)
              expect(attributes[key]).toMatch(/^(#[a-z]+$|data:image\/(png|jpeg);base64,)/);
        }
        const ids = new Set(tags.flatMap(({ attributes }) => attributes.id ?? []));
        const to = tags.flatMap(({ attributes }) => attributes.href ?? []);
        expect(to.filter((one) => !ids.has(one.slice(1)))).toEqual([]);
        expect(ids.size).toBe(tags.filter(({ attributes }) => attributes.id !== undefined).length);
        for (const { name, attributes } of tags) {
          if (name === 'img') expect(attributes.alt).not.toBe('');
          if (name === 'svg') expect([attributes.role, attributes['aria-label'] !== '']).toEqual(['img', true]);
          if (name === 'th') expect(attributes.scope).toMatch(/^(row|col)$/);
        }
        expect(tags.filter(({ name }) => name === 'h1').length).toBe(1);
        expect(out).not.toMatch(/https?:\/\//);
      }
  });

  it('its figures are those of batch show and batch export', async () => {
    const { applications } = await desk.json('batch export');
    for (const one of applications as Record<string, unknown>[]) {
      const book = await bookOf(String(one.application));
      fits('review-book', book);
      const { parts: _, ...scores } = book.scores;
      expect(scores).toEqual(one);
      const shown = await desk.json('batch', 'show', String(one.application));
      expect(book.score.points).toBe(shown.points);
      expect(Object.fromEntries(book.score.parts.map(({ id, max }) => [id, max]))).toEqual(shown.parts);
      expect(book.advice).toMatchObject({ code: shown.advice });
      expect(book.stage).toMatchObject({ code: shown.stage });
      const questions = shown.questions as { question: string; answer: { actor: string } | null }[];
      expect(book.questions.map(({ question, by }) => [question, by?.split('，')[0] ?? null])).toEqual(
        questions.map(({ question, answer }) => [question, answer?.actor ?? null]),
      );
      expect(book.dossier).toMatchObject({ state: 'same', manifest: shown.manifest, now: shown.manifest });
    }
  });

  it('every expert by part, with mean, median and range, by hand', async () => {
    const { scores } = await bookOf('2024-001');
    expect(scores.parts).toContainEqual({
      item: 'team',
      mean: '13.5',
      median: '13.5',
      low: '13.5',
      high: '13.5',
      range: '0',
    });
  });

  it('a folder that changed shows what still agrees, and nothing else', async () => {
    const file = desk.path(folder, 'materials/推荐表.pdf');
    const picture = desk.path(folder, 'evidence/management-consulting-1.jpg');
    const kept = [file, picture].map((path) => [path, readFileSync(path)] as const);
    const before = await bookOf('2024-001');
    expect(before.pictures.length).toBe(3);
    appendFileSync(file, '另一份');
    writeFileSync(picture, '另一张');
    try {
      const ran = await desk.line('export review 2024-001 --dry-run --json');
      expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('申报文件夹与受理时不同')]);
      const book = JSON.parse(ran.out) as Document;
      fits('review-book', book);
      expect(book.dossier).toMatchObject({ state: 'changed' });
      expect(book.materials[0]!.files).toEqual([{ ...before.materials[0]!.files[0]!, name: null, pages: null }]);
      expect(book.materials[1]!.files).toEqual(before.materials[1]!.files);
      // Pictures of activities are vouched for by the manifest alone.
      expect(book.pictures).toEqual([]);
      expect(book.score).toEqual(before.score);
      const page = await desk.line('export review 2024-001 --out -');
      expect(page.out).toContain('不一致的不展示');
      expect(page.out).not.toContain(readFileSync(picture).toString('base64'));
    } finally {
      for (const [path, bytes] of kept) writeFileSync(path, bytes);
    }
  });

  it('a folder that is gone is said to be gone; what the ledger holds stays', async () => {
    renameSync(desk.path(folder), desk.path('挪走'));
    try {
      const ran = await desk.line('export review 2024-001 --dry-run --json');
      expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('不在原处')]);
      const book = JSON.parse(ran.out) as Document;
      fits('review-book', book);
      expect(book.dossier).toMatchObject({ state: 'absent', now: null });
      expect(
        book.materials.flatMap(({ files }) => files).every(({ name, pages }) => name === null && pages === null),
      ).toBe(true);
      expect(book.materials.flatMap(({ files }) => files).length).toBe(9);
      expect(book.articles.flatMap(({ clauses }) => clauses).length).toBe(37);
    } finally {
      renameSync(desk.path('挪走'), desk.path(folder));
    }
  });

  it('an earlier day is told as it was', async () => {
    const then = await bookOf('2024-001', '--as-of', '2024-07-01');
    expect([then.stage, then.scores, then.site]).toMatchObject([{ code: 'received' }, null, { result: null }]);
    expect(then.questions.every(({ answer }) => answer === null)).toBe(true);
    expect((then.acts as { on: string }[]).map(({ on }) => on)).toEqual(['2024-06-28']);
  });

  it('no name or telephone of the staff stands in it', async () => {
    const roster = readFileSync(join(samples, 'round-2024/01-乌鲁木齐-星砾原/lists/人员名册.csv'), 'utf8');
    const names = roster
      .split(/\r?\n/)
      .slice(1)
      .flatMap((line) => line.split(',')[0] || []);
    const { out } = await desk.line('export review 2024-001 --out -');
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => out.includes(name))).toEqual([]);
    expect(out).not.toContain('0991-5550021');
  });
});
