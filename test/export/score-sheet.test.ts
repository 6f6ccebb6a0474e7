import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/core/canonical.ts';
import { scoreSheet, sheetDigest } from '../../src/export/score-sheet.ts';
import { read } from '../intake/excel/read.ts';
import { asked } from './asked.ts';
import { opened, rowOf } from './filled.ts';

const sheet = async (input = asked, lang: 'zh' | 'en' = 'zh') =>
  (await opened(await scoreSheet(input, lang))).worksheets[0]!;

const shown = async (input = asked, lang: 'zh' | 'en' = 'zh'): Promise<string[][]> => {
  const form = await sheet(input, lang);
  const rows: string[][] = [];
  form.eachRow((row) => {
    const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((column) => row.getCell(column));
    rows.push(cells.map((cell) => (cell.isMerged && cell.master !== cell ? '' : cell.text)));
  });
  return rows;
};

describe('a score sheet', () => {
  it('asks item by item, with what each clause means, its evidence, figures and reference', async () => {
    const rows = await shown();
    expect(rows[0]![0]).toBe('专家评分表');
    expect(rows[1]![0]).toBe('依据：新疆维吾尔自治区中小企业公共服务示范平台认定管理办法　　批次：2024年');
    expect(rows[4]![3]).toBe('评审专家：阿依古丽·买买提（E07）　专业领域：技术、财务');
    expect(rows[6]).toEqual(['编号', '指标', '解释及证明材料', '数值', '系统参考分', '满分', '得分', '评审意见']);
    expect(rows[7]).toEqual(['basic', '基础条件', '', '', '16.5', '20', '', '']);
    expect(rows[8]).toEqual([
      '6.1.assets',
      '资产总额\n第六条（一）',
      '资产总额按本办法规定应当达到的要求，说明怎样计数，不足的怎样处理。\n证明材料：\n资产总额 5,000,000元 dossier.yaml:42:5\n10.3a 上一年度审计报告 materials/03-审计报告.pdf',
      '实测：5,000,000元（500万元）\n要求：不少于 2,000,000元（200万元）\n结论：符合',
      '',
      '',
      '',
      '',
    ]);
    expect(rows[10]![2]).toContain('证明材料：未见');
    expect(rows[22]).toEqual(['总分', '', '', '', '75.9', '100', '', '']);
    expect(rows.slice(23).map(([label]) => label)).toEqual([
      '是否推荐',
      '综合意见',
      '本人与该平台及其推荐单位、服务机构无利害关系。如有上述关系，本人将主动申请回避，不填写本表。',
      '专家签名',
    ]);
    expect((await shown(asked, 'en'))[6]).toEqual([
      'Id',
      'Indicator',
      'Definition and evidence',
      'Figures',
      'Reference',
      'Max',
      'Points',
      'Remarks',
    ]);
  });

  it('leaves to fill in nothing but points, remarks, the answer, the opinion and who signs', async () => {
    const form = await sheet();
    const free: string[] = [];
    form.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false && cell.master === cell) free.push(cell.address);
      }),
    );
    const items = asked.items.map(({ id }) => rowOf(form, id));
    expect(free).toEqual([...items.flatMap((row) => [`G${row}`, `H${row}`]), 'C24', 'C25', 'C27', 'E27']);
    const { sheetProtection } = form as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true });
    expect(Object.keys(sheetProtection).filter((key) => /hash|salt|password/i.test(key))).toEqual([]);
    for (const [i, row] of items.entries()) {
      expect(form.getCell(row, 7).dataValidation).toMatchObject({
        type: 'decimal',
        operator: 'between',
        formulae: [0, asked.items[i]!.max],
      });
    }
    expect(form.getCell('C24').dataValidation).toMatchObject({ type: 'list', formulae: ['"推荐,不推荐"'] });
  });

  it('adds up the points of the items and of nothing else', async () => {
    const form = await sheet();
    const rows = asked.items.map(({ id }) => rowOf(form, id));
    expect(form.getCell('G23').formula).toBe(`SUM(${rows.map((row) => `G${row}`).join(',')})`);
    const [written] = read(await scoreSheet(asked)).sheets!;
    expect(written!.rows.find(({ number }) => number === 23)!.cells.get(7)).toEqual({ value: 0, kind: 'number' });
    expect(form.getCell('E23').value).toMatchObject({ result: 75.9 });
    expect(form.getCell('F23').value).toMatchObject({ result: 100 });
  });

  it('is printed on A4 landscape, one page wide, with the heads on every page', async () => {
    const { pageSetup, headerFooter } = await sheet({ ...asked, platform: '甲&P乙' });
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '7:7',
    });
    expect(headerFooter.oddFooter).toBe('&L2024-001 甲&&P乙 E07&R第 &P 页，共 &N 页');
  });

  it('makes no text of a dossier a formula, keeps controls in sight and resident numbers out', async () => {
    const title = '=HYPERLINK("http://a.example","点")';
    const evil = structuredClone(asked) as typeof asked & { platform: string };
    evil.platform = 'a\u001b[31mb\u202ec';
    const lines = evil.items[0]!.lines as unknown as { clause: string; definition: string; evidence: string[] }[];
    Object.assign(lines[0]!, {
      clause: '=1+1',
      definition: title,
      evidence: ['@SUM(1)', '_x0041_ 11010519491231002X'],
    });
    const { sheets } = read(await scoreSheet(evil));
    const [cells] = sheets!.map(({ rows }) => rows.map((row) => row.cells));
    expect(cells![2]!.get(4)!.value).toBe('平台名称：a\\u001b[31mb\\u202ec');
    expect(cells![8]!.get(1)).toEqual({ value: '=1+1', kind: 'text' });
    const proof = String(cells![8]!.get(3)!.value);
    expect(proof.startsWith(`${title}\n`)).toBe(true);
    expect(proof).toContain('_x0041_ ');
    expect(proof).not.toContain('11010519491231002X');
    const form = await sheet(evil);
    const formulas: string[] = [];
    form.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.address)));
    expect(formulas).toEqual(['E23', 'F23', 'G23']);
  });

  it('goes on in another row where a clause has more evidence than a row can show', async () => {
    const long = structuredClone(asked);
    const evidence = Array.from({ length: 70 }, (_, i) => `服务 第${i}笔 services.csv:${i + 2}`);
    (long.items[5]!.lines as unknown as { evidence: string[] }[])[0]!.evidence = evidence;
    const form = await sheet(long);
    const first = rowOf(form, '7.1.system');
    const texts: string[] = [];
    let row = first;
    for (; row === first || form.getCell(row, 1).text === ''; row++) {
      texts.push(form.getCell(row, 3).text);
      expect(form.getRow(row).height).toBeLessThanOrEqual(409);
      expect(form.getRow(row).height).toBeGreaterThanOrEqual(texts.at(-1)!.split('\n').length * 15);
    }
    expect(texts.length).toBe(4);
    expect(texts.join('\n').split('\n').slice(2)).toEqual(evidence);
    expect(form.getCell(row, 1).text).toBe('总分');
  });

  it('is the same bytes each time', async () => {
    const first = await scoreSheet(asked);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await scoreSheet(asked)).equals(Buffer.from(first))).toBe(true);
  });
});

describe('the digest of a sheet', () => {
  it('is that of what was asked as canonical JSON, whatever the order of keys', () => {
    const hash = createHash('sha256')
      .update(canonical({ asked, schema: 'xjsme-score-sheet/1' }))
      .digest('hex');
    expect(sheetDigest(asked)).toBe(`sha256:${hash}`);
    const turned = Object.fromEntries(Object.entries(asked).toReversed()) as unknown as typeof asked;
    expect(sheetDigest(turned)).toBe(sheetDigest(asked));
  });

  it('differs for another expert, another dossier and another figure', () => {
    const others = [
      { ...asked, expert: { ...asked.expert, id: 'E08' } },
      { ...asked, manifest: `sha256:${'c'.repeat(64)}` },
      { ...asked, items: asked.items.map((item, i) => (i === 0 ? { ...item, max: 21 } : item)) },
    ];
    expect(new Set([asked, ...others].map(sheetDigest)).size).toBe(4);
  });
});
