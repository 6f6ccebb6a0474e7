import { describe, expect, it } from 'vitest';
import { educationLevel } from '../../../src/core/people/education.ts';

describe('educationLevel', () => {
  it.each([
    ['college', '11 14 17 21 28 31'.split(' ')],
    ['below', '12 13 15 16 18 19 22 23 32 33 41 44 47 61 71 81'.split(' ')],
    ['unknown', ['10', '20', '30', '90', '99', '5']],
    [
      'college',
      [
        '博士研究生',
        '硕士研究生',
        '研究生',
        '本科',
        '大学',
        '大专',
        '高职',
        '大学本科',
        '大学专科',
        '专科',
        '全日制大学',
        '专升本',
      ],
    ],
    [
      'college',
      ['博士研究生毕业', '研究生班毕业', '大学本科毕业', '大学普通班毕业', '大学专科毕业', '大专及以上', '本科以上'],
    ],
    ['college', ['高职高专', '本科/学士', '大学本科（学士）', '高中起点本科', '研究生学历硕士学位', ' 本 科 ', '２１']],
    [
      'below',
      [
        '中专',
        '高中',
        '初中',
        '小学',
        '职高',
        '职业高中毕业',
        '技工学校毕业',
        '中等专科毕业',
        '普通高中毕业',
        '高中及以下',
      ],
    ],
    ['below', ['大学本科肄业', '大学专科结业', '硕士研究生肄业', '本科（未毕业）']],
    ['below', ['', ' ', '无', '—', '-', '/', '没有']],
    ['degree-only', ['学士', '硕士', '博士', '硕士学位', 'MBA', '工学学士']],
    [
      'unknown',
      ['本科在读', '大学本科教育', '其他', '新疆大学', '大专以下', '中专及以上', '高中/大专', '培训班', 'abc'],
    ],
  ])('%s: %j', (level, texts) => {
    for (const text of texts) expect([text, educationLevel(text)]).toEqual([text, level]);
  });

  it('reads codes typed as numbers, and knows nothing where nobody asked', () => {
    expect(educationLevel(31)).toBe('college');
    expect(educationLevel(41)).toBe('below');
    expect(educationLevel(null)).toBe('unknown');
    expect(educationLevel(undefined)).toBe('unknown');
  });
});
