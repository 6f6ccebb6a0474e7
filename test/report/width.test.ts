import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, padStart, truncate, wrap } from '../../src/report/width.ts';

const { strlen } = createRequire(import.meta.url)('cli-table3/src/utils.js') as { strlen(text: string): number };

const chinese = fc.string({
  unit: fc.constantFrom(...'平台资产总额第六条，。；：、（）《》“”10 3%aZ/-'),
  maxLength: 60,
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['资产总额', 8],
    ['（一）', 6],
    ['，。：；！？', 12],
    ['￥１２', 6],
    ['“引号”', 6],
    ['—…·', 3],
    ['ئۇيغۇر', 6],
    ['e\u0301', 1],
    ['か\u3099', 2],
    ['😀', 2],
    ['👩‍💻', 2],
    ['👍🏽', 2],
    ['🇨🇳', 2],
    ['☎\ufe0f', 2],
    ['\u200b', 0],
    ['𠮷', 2],
    ['✓✗', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('counts as cli-table3 does on Chinese text', () => {
    fc.assert(fc.property(chinese, (text) => displayWidth(text) === strlen(text)));
  });

  it('counts every ideograph and full-width form as cli-table3 does', () => {
    const differing: string[] = [];
    for (let code = 0x2e80; code < 0x10000; code++) {
      if ((code >= 0xd7a4 && code < 0xf900) || (code >= 0xa4c7 && code < 0xa960)) continue;
      const char = String.fromCharCode(code);
      // Marks hang on what stands before them, which string-width 4 does not know.
      if (/\p{M}|\p{Cf}/u.test(char)) continue;
      if (displayWidth(char) !== strlen(char)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });
});

describe('padEnd, padStart, truncate', () => {
  it('fill and cut by columns', () => {
    expect(padEnd('资产', 6)).toBe('资产  ');
    expect(padStart('12', 4)).toBe('  12');
    expect(padEnd('资产总额', 6)).toBe('资产总额');
    expect(truncate('资产总额', 8)).toBe('资产总额');
    expect(truncate('资产总额', 7)).toBe('资产总…');
    expect(truncate('资产总额', 6)).toBe('资产…');
    expect(truncate('资产', 0)).toBe('');
  });

  it('never pass the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
        expect(displayWidth(padEnd(truncate(text, width), width))).toBe(width);
      }),
    );
  });
});

describe('wrap', () => {
  it('breaks Chinese anywhere but before closing and after opening punctuation', () => {
    expect(wrap('资产总额，要求', 8)).toEqual(['资产总', '额，要求']);
    expect(wrap('第六条（一）资产', 8)).toEqual(['第六条', '（一）资', '产']);
    expect(wrap('见《指南》', 6)).toEqual(['见《指', '南》']);
  });

  it('keeps a figure with its unit', () => {
    expect(wrap('要求不少于 10 人', 13)).toEqual(['要求不少于', '10 人']);
    expect(wrap('运营不足2年', 10)).toEqual(['运营不足', '2年']);
  });

  it('breaks other words at spaces, and paths after a slash', () => {
    expect(wrap('at least ten persons', 10)).toEqual(['at least', 'ten', 'persons']);
    expect(wrap('samples/passing/dossier.yaml', 12)).toEqual(['samples/', 'passing/', 'dossier.yaml']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('keeps line breaks and empty lines', () => {
    expect(wrap('a\n\nb', 10)).toEqual(['a', '', 'b']);
  });

  it('loses nothing but spaces, and fits', () => {
    const bare = (text: string): string => text.replaceAll(/ /g, '');
    const texts = fc.oneof(chinese, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(bare(lines.join(''))).toBe(bare(text).replaceAll('\n', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('begins no line with closing punctuation where a better break exists', () => {
    const words = fc.array(fc.constantFrom('平台', '资产', '，', '。', '条'), { maxLength: 30 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('').replaceAll(/[，。]+/g, '，');
        const lines = wrap(text, 12);
        expect(lines.slice(1).filter((line) => line.startsWith('，'))).toEqual([]);
      }),
    );
  });
});
