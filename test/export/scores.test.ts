import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, outside the bundle
import { loadSchemas } from '../../src/build/schemas.mjs';
// @ts-expect-error plain JavaScript, outside the bundle
import { ajvWith } from '../../src/build/validators.mjs';
import { cellName, cellPosition } from '../../src/core/place.ts';
import { scoresCsv } from '../../src/export/scores/csv.ts';
import { scoresJson } from '../../src/export/scores/json.ts';
import { mismatches, type Scores } from '../../src/export/scores/scores.ts';
import { scoresXlsx } from '../../src/export/scores/xlsx.ts';
import { opened } from './filled.ts';
import { scored } from './scored.ts';

const ajv = ajvWith(loadSchemas());

/** Calculates the few formulas of this workbook from the cells they name. */
function calculated(formula: string, valueOf: (cell: string) => number | null): number {
  const cellsIn = (list: string): number[] =>
    list.split(',').flatMap((part) => {
      const [from, to] = part.split(':');
      if (to === undefined) return valueOf(from!) ?? [];
      const [row, first] = cellPosition(from!);
      const [, last] = cellPosition(to);
      return Array.from({ length: last - first + 1 }, (_, i) => valueOf(cellName(row, first + i)) ?? []).flat();
    });
  const one = (text: string): number => {
    const [, name, list] = /^([A-Z]+)\(([^()]+)\)$/.exec(text)!;
    const values = cellsIn(list!).toSorted((a, b) => a - b);
    const sum = values.reduce((a, b) => a + b, 0);
    const half = values.length / 2;
    return {
      SUM: sum,
      AVERAGE: sum / values.length,
      MEDIAN: (values[Math.ceil(half) - 1]! + values[Math.floor(half)]!) / 2,
      MAX: values.at(-1)!,
      MIN: values[0]!,
    }[name!]!;
  };
  const [left, right] = formula.split(/(?<=\))-/);
  return right === undefined ? one(left!) : one(left!) - one(right);
}

describe('the scores as a workbook', () => {
  it('adds up: every total and figure is a formula over cells, and its result is theirs', async () => {
    const book = await opened(await scoresXlsx(scored));
    const [summary, detail] = book.worksheets;
    const seen: Record<string, number> = {};
    for (const sheet of [summary!, detail!]) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula) return;
          const valueOf = (name: string): number | null => {
            const [, page, address] = /^(?:'(.+)'!)?([A-Z]+\d+)$/.exec(name)!;
            const { value } = (page === undefined ? sheet : book.getWorksheet(page)!).getCell(address!);
            if (typeof value === 'number') return value;
            return value && typeof value === 'object' && 'result' in value ? (value.result as number) : null;
          };
          const result = (cell.value as { result: number }).result;
          expect(calculated(cell.formula, valueOf), `${sheet.name}!${cell.address}`).toBeCloseTo(result, 9);
          seen[`${sheet.name}!${cell.address}`] = result;
        }),
      );
    }
    expect(seen).toEqual({
      '明细!J3': 83.6,
      '明细!J4': 100,
      '明细!J5': 55.5,
      '明细!J6': 80.2,
      '明细!J7': 76.3,
      '明细!J8': 99,
      '明细!J10': 35,
      '明细!J11': 45,
      '明细!J12': 30.5,
      '汇总!F3': 79.12,
      '汇总!G3': 80.2,
      '汇总!H3': 44.5,
      '汇总!J3': 2401 / 30,
      '汇总!F4': 221 / 6,
      '汇总!G4': 35,
      '汇总!H4': 14.5,
      '汇总!J4': 221 / 6,
    });
  });

  it('shows every expert × item, who was counted and why not', async () => {
    const [summary, detail] = (await opened(await scoresXlsx(scored))).worksheets;
    const texts = (sheet: typeof summary, row: number, length: number): string[] =>
      Array.from({ length }, (_, i) => sheet!.getCell(row, i + 1).text);
    expect(texts(detail, 2, 13)).toEqual([
      '受理编号',
      '平台名称',
      '专家编号',
      '专家姓名',
      '基础条件（20）',
      '团队（30）',
      '服务业绩（50）',
      '基础条件（25）',
      '服务业绩（45）',
      '总分',
      '是否推荐',
      '是否计入',
      '说明',
    ]);
    const row = (number: number) => texts(detail, number, 13).slice(2).join('|');
    expect(row(3)).toBe('E01|专家E01|18.5|25.1|40|||83.6|推荐|是|');
    expect(row(5)).toBe('E03|专家E03|10|15.5|30|||55.5|不推荐|是|最高或最低分，综合得分不计');
    expect(row(8)).toBe('E06|专家E06|20|30|49|||99|推荐|否|有利害关系，不计入；任职于推荐单位');
    expect(row(9)).toBe('E07|专家E07|||||||未填|否|已回避，不计入；=本人申请');
    expect(row(10)).toBe('E01|专家E01||10||5|20|35|不推荐|是|');
    expect(texts(summary, 3, 5)).toEqual(['1', '2024-001', '天山平台', '乌鲁木齐天山企业服务有限公司', '5']);
    expect(texts(summary, 3, 13).slice(8)).toEqual([
      '去掉一个最高分和一个最低分后平均',
      '80.03333333333333',
      '60',
      '推荐',
      '',
    ]);
    expect(texts(summary, 5, 13).slice(4)).toEqual(['0', '', '', '', '', '', '', '评审尚未结束', '']);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await scoresXlsx(scored)).equals(Buffer.from(await scoresXlsx(scored)))).toBe(true);
  });
});

describe('scores that do not add up', () => {
  it('are found, each by its name, and never written', async () => {
    expect(mismatches(scored)).toEqual([]);
    const wrong = structuredClone(scored) as Scores;
    const [first] = wrong.applications;
    Object.assign(first!.experts[0]!, { total: '83.7' });
    Object.assign(first!.closed!, { median: '80.1', spread: '44.4' });
    expect(mismatches(wrong)).toEqual([
      { application: '2024-001', expert: 'E01', what: 'total', stated: '83.7', found: '83.6' },
      { application: '2024-001', expert: null, what: 'mean', stated: '79.12', found: '79.14' },
      { application: '2024-001', expert: null, what: 'median', stated: '80.1', found: '80.2' },
      { application: '2024-001', expert: null, what: 'spread', stated: '44.4', found: '44.5' },
      { application: '2024-001', expert: null, what: 'result', stated: '2401/30', found: '1201/15' },
    ]);
    await expect(scoresXlsx(wrong)).rejects.toThrow('do not add up');
    expect(() => scoresCsv(wrong)).toThrow('do not add up');
    expect(() => scoresJson(wrong)).toThrow('do not add up');
  });
});

describe('the scores as JSON and CSV', () => {
  it('fit the schema, with exact figures', () => {
    const document = JSON.parse(scoresJson(scored));
    ajv.validate('output/scores.schema.json', document);
    expect(ajv.errors ?? []).toEqual([]);
    expect(document.applications[0].closed.result).toBe('2401/30');
    expect(document.applications[0].experts[0].points).toEqual([
      { item: 'basic', points: '18.5' },
      { item: 'team', points: '25.1' },
      { item: 'results', points: '40' },
    ]);
  });

  it('are one row for each expert and application', () => {
    const lines = scoresCsv(scored).split('\r\n');
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe(
      '\ufeff受理编号,平台名称,专家编号,专家姓名,基础条件（20）,团队（30）,服务业绩（50）,基础条件（25）,服务业绩（45）,总分,是否推荐,是否计入,说明,综合得分,合格线,评审结论',
    );
    expect(lines[1]).toBe('2024-001,天山平台,E01,专家E01,18.5,25.1,40,,,83.6,推荐,是,,80.0333,60,推荐');
    expect(lines[11]).toBe('2024-003,伊犁平台,E01,专家E01,,,,,,,未填,否,未评分,,,评审尚未结束');
    expect(scoresCsv(scored, 'en').split('\r\n')[6]).toContain(
      'recommended,no,"conflict of interest, not counted; 任职于推荐单位"',
    );
  });
});
