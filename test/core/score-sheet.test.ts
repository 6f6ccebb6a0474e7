import { describe, expect, it } from 'vitest';
import { readSheetInfo, sheetInfo, type SheetMeta, type SheetWords } from '../../src/core/score-sheet.ts';

const meta: SheetMeta = {
  year: 2024,
  application: '2024-001',
  received: '1'.repeat(64),
  expert: 'E07',
  pack: { id: 'xj-2012', digest: `sha256:${'a'.repeat(64)}` },
  manifest: `sha256:${'b'.repeat(64)}`,
  sheet: `sha256:${'c'.repeat(64)}`,
  items: [
    { item: 'basic', max: '20' },
    { item: 'part two', max: '2.5' },
  ],
};

const words: SheetWords = {
  columns: { id: '编号', title: '指标', max: '满分', points: '得分', remark: '评审意见' },
  labels: { total: '总分', recommend: '是否推荐', opinion: '综合意见' },
  answers: { yes: '推荐', no: '不推荐' },
};

const lines = sheetInfo(meta, words);

describe('the lines by which a score sheet is known', () => {
  it('give back what they were made of', () => {
    expect(readSheetInfo(new Map(lines))).toEqual({ meta, words });
  });

  it('are each needed', () => {
    for (const [key] of lines.slice(1)) {
      const rest = lines.filter(([other]) => other !== key);
      if (key.startsWith('item ')) continue;
      expect(readSheetInfo(new Map(rest)), key).toEqual([key]);
    }
    expect(readSheetInfo(new Map(lines.filter(([key]) => !key.startsWith('item '))))).toEqual(['item']);
  });

  it.each([
    ['year', '24'],
    ['received', 'abc'],
    ['manifest', 'b'.repeat(64)],
    ['item basic', '二十'],
    ['item basic', '-1'],
  ])('are looked at: %s is not %s', (key, value) => {
    expect(readSheetInfo(new Map([...lines, [key, value]]))).toEqual([key]);
  });
});
