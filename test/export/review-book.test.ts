import { describe, expect, it } from 'vitest';
import { fileTotals } from '../../src/export/review-book/book.ts';
import { reviewBookHtml } from '../../src/export/review-book/html.ts';
import { reviewBookMarkdown } from '../../src/export/review-book/markdown.ts';
import { spreads, twoPlaces } from '../../src/export/review-book/spread.ts';
import { booked } from './booked.ts';
import { scored } from './scored.ts';
import { wellFormed } from './well-formed.ts';

const hostile = `<script>alert('1')</script>"><img src=x onerror=1>&lt;\u0007\u202e|\`*_[a](javascript:1)\n# 二 110101199003070011`;

describe('the page of a review book', () => {
  const calm = wellFormed(reviewBookHtml(booked('平台'), 'zh'));

  it('shows whatever a text holds, and does none of it', () => {
    const page = reviewBookHtml(booked(hostile), 'zh');
    const tags = wellFormed(page);
    // The same tags but for the line end within the text, which is one on the page.
    const counted = (all: typeof tags): string[] => all.map(({ name }) => name).filter((name) => name !== 'br');
    expect(counted(tags)).toEqual(counted(calm));
    expect(tags.filter(({ name }) => name === 'script')).toEqual([]);
    expect(page).toContain(
      '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=1&gt;&amp;lt;',
    );
    expect(page).not.toMatch(/[\u0007\u202e]/);
    expect(page).toContain('\\u0007');
    expect(page).not.toContain('199003070011');
    // The outline stays ours.
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!;
    expect(policy.attributes.content).toMatch(
      /^default-src &#39;none&#39;|^default-src 'none'; img-src data:; style-src 'sha256-/,
    );
  });

  it('embeds pictures as they are, with their size and what they stand for', () => {
    const picture = calm.find(({ name }) => name === 'img');
    expect(picture!.attributes).toMatchObject({ src: 'data:image/png;base64,iVBORw==', width: '4', height: '3' });
    expect(picture!.attributes.alt).toContain('平台');
  });

  it('draws nothing that is no number', () => {
    const numbers = calm
      .filter(({ name }) => ['rect', 'line', 'circle', 'text'].includes(name))
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([key]) => /^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height)$/.test(key))
      .map(([, value]) => Number(value));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.every((value) => Number.isFinite(value) && value >= 0 && value <= 680)).toBe(true);
  });

  it('is the same for the same book, in both languages', () => {
    for (const lang of ['zh', 'en'] as const)
      expect(reviewBookHtml(booked('a'), lang)).toBe(reviewBookHtml(booked('a'), lang));
    expect(reviewBookHtml(booked('a'), 'en')).toContain('<html lang="en">');
  });
});

describe('the text of a review book', () => {
  it('keeps its tables and headings whatever a text holds', () => {
    const of = (text: string): string[] => reviewBookMarkdown(booked(text), 'zh').split('\n');
    const shape = (lines: readonly string[]): string[] =>
      lines.map((line) => /^(#+ |- |\| |---|\*\*|$)/.exec(line)?.[0] ?? 'text');
    expect(shape(of(hostile))).toEqual(shape(of('平台')));
    const bars = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    expect(
      of(hostile)
        .filter((line) => line.startsWith('|'))
        .map(bars),
    ).toEqual(
      of('平台')
        .filter((line) => line.startsWith('|'))
        .map(bars),
    );
    expect(of(hostile).join('\n')).not.toMatch(/<(?!br>)/);
  });
});

describe('figures of a review book', () => {
  it('count each file once, by its digest', () => {
    expect(fileTotals(booked(''))).toEqual({ files: 3, bytes: 1_234_584, pages: 12, unknown: 1 });
  });

  it('take mean, median and range over the scores that count, and show the others', () => {
    const [basic, , , total] = spreads(scored.applications[0]!, '总分');
    // 18.5, 20, 10, 17 and 16.3; the sixth has a conflict, the seventh stood back.
    expect(basic).toMatchObject({ mean: '16.36', median: '17', low: '10', high: '20', range: '10', max: '20' });
    expect(basic!.dots.map(({ expert, counts }) => [expert, counts])).toContainEqual(['E06', false]);
    expect(basic!.dots.length).toBe(6);
    expect(total).toMatchObject({ mean: '79.12', median: '80.2', range: '44.5', max: '100' });
  });

  it('have no mean where nobody counts', () => {
    const none = { ...scored.applications[0]!, experts: scored.applications[0]!.experts.slice(5) };
    expect(spreads(none, '总分')[0]).toMatchObject({ mean: null, median: null, low: null, range: null });
    expect(wellFormed(reviewBookHtml({ ...booked('a'), scores: none }, 'zh')).length).toBeGreaterThan(0);
  });

  it('are shown with two places, and a fraction as one', () => {
    expect([twoPlaces('53/3'), twoPlaces('79.12'), twoPlaces('0.005'), twoPlaces('8')]).toEqual([
      '17.67',
      '79.12',
      '0.01',
      '8',
    ]);
  });
});
