import { describe, expect, it } from 'vitest';
import { sitePlanMarkdown } from '../../src/export/site-plan/markdown.ts';
import { sectionsOf } from '../../src/export/site-plan/plan.ts';
import { sitePlanXlsx } from '../../src/export/site-plan/xlsx.ts';
import { opened, rowOf } from './filled.ts';
import { planned } from './planned.ts';

const headings = [
  '一、证据薄弱的条款',
  '二、须由人判断的条款',
  '三、场所与设施',
  '四、人员抽查（对照名册与社保）',
  '五、公示的制度',
  '六、信息系统',
  '七、服务台账抽查（电话回访企业）',
  '八、活动抽查（通知、照片、总结）',
  '九、合同、发票与收款凭证',
  '十、功能设施',
  '十一、满意度复核',
];

describe('the plan of a site visit as Markdown', () => {
  const text = sitePlanMarkdown(planned);

  it('says whose it is, warns that it names persons, and goes section by section', () => {
    expect(text.startsWith('# 现场考察方案：天山中小企业公共服务平台\n\n> 本方案列有人员姓名')).toBe(true);
    expect(text).toContain('- 考察日期：＿＿＿＿＿＿＿＿\n- 考察人员：＿＿＿＿＿＿＿＿\n- 抽样种子：2024-001/site\n');
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([...headings, '考察结论']);
    expect(text).toContain('- 考察结论：□属实　□存疑　□不属实\n- 理由：');
  });

  it('shows each row with its place, what to tick and what to write', () => {
    expect(text).toContain(
      '| 1 | 6.6.satisfaction 满意度（第六条（六））；存疑；材料所示：样本 12 份 | dossier.yaml:88:5、materials/05-满意度.pdf | □属实 □存疑 □不属实 |  |',
    );
    expect(text).toContain(
      '| 1 | 6.1.prospects 发展前景（第六条（一））；人工评议 |  | □属实 □存疑 □不属实 | 考察判断 |',
    );
    expect(text).toContain('| 1 | 古丽娜尔·阿不都拉、咨询师 | staff.csv:7 |');
    expect(text).toContain('| 2 | =张三、经济师\\|中级 | staff.csv:12 |');
    expect(text).toContain(
      '| 1 | 2023-05-06、甲公司、融资服务、0元 | services.csv:19 | □属实 □存疑 □不属实 | 电话回访结果 |',
    );
    expect(text).toContain('## 八、活动抽查（通知、照片、总结）\n\n未抽取\n');
  });

  it('is the same plan in English', () => {
    const english = sitePlanMarkdown(planned, 'en');
    expect(english).toContain(
      '| 1 | 6.1.prospects 发展前景 (第六条（一）); 人工评议 |  | □ true □ doubtful □ false | judgement |',
    );
    expect([...english.matchAll(/^## /gm)]).toHaveLength(12);
  });
});

describe('the plan of a site visit as a workbook', () => {
  it('holds the same lines as the Markdown, for printing, and no text is a formula', async () => {
    const [sheet] = (await opened(await sitePlanXlsx(planned))).worksheets;
    for (const { title, lines } of sectionsOf(planned, 'zh')) {
      const first = rowOf(sheet!, lines.length === 0 ? `${title}　未抽取` : title);
      lines.forEach(({ what, place, tick, prompt }, i) => {
        const cells = [1, 2, 3, 4, 5].map((column) => sheet!.getCell(first + 1 + i, column).value ?? '');
        expect(cells).toEqual([i + 1, what, place, tick, prompt]);
      });
    }
    sheet!.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    expect(sheet!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect(sheet!.pageSetup.printTitlesRow).toBe(`${rowOf(sheet!, '序号')}:${rowOf(sheet!, '序号')}`);
    for (const label of ['考察结论', '理由', '考察人员签名', '平台负责人签名', '日期'])
      expect(rowOf(sheet!, label)).toBeGreaterThan(rowOf(sheet!, headings.at(-1)!));
  });
});
