import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, outside the bundle
import { loadSchemas } from '../../src/build/schemas.mjs';
// @ts-expect-error plain JavaScript, outside the bundle
import { ajvWith } from '../../src/build/validators.mjs';
import { csvOf } from '../../src/export/csv.ts';
import { publicListCsv } from '../../src/export/public-list/csv.ts';
import { publicListJson } from '../../src/export/public-list/json.ts';
import { publicListMarkdown } from '../../src/export/public-list/markdown.ts';
import { publicListXlsx } from '../../src/export/public-list/xlsx.ts';
import { opened } from './filled.ts';
import { proposed, published } from './published.ts';

const ajv = ajvWith(loadSchemas());
const id = '11010519491231002X';

describe('a public list as JSON', () => {
  it.each([
    ['recognised', published],
    ['proposed', proposed],
  ])('fits its schema: %s', (_, list) => {
    const document = JSON.parse(publicListJson(list));
    ajv.validate('output/public-list.schema.json', document);
    expect(ajv.errors ?? []).toEqual([]);
    expect(document.entries[1].note).not.toContain(id);
  });

  it('is refused by the schema where a list of what is proposed has numbers, or one of the recognised none', () => {
    for (const kind of ['recognised', 'proposed'] as const) {
      const other = { ...(kind === 'recognised' ? proposed : published), kind };
      expect(ajv.validate('output/public-list.schema.json', JSON.parse(publicListJson(other)))).toBe(false);
    }
  });

  it('has its keys in one order, whoever made the list', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, part]) => [key, turned(part)]),
            )
          : value;
    expect(publicListJson(turned(published) as typeof published)).toBe(publicListJson(published));
  });
});

describe('a public list as CSV', () => {
  it('is one table in UTF-8 with a byte order mark, quoted, and starts no formula', () => {
    // Whoever holds the table alone can verify the ledger against it.
    const digest = `sha256:${'d'.repeat(64)} office-a:41:${'a'.repeat(64)} office-b:7:${'b'.repeat(64)}`;
    expect(publicListCsv(published)).toBe(
      [
        '\ufeff序号,认定编号,平台名称,运营单位,所属地区,服务功能,有效期起,有效期止,备注,文号,账本校验点',
        `1,XJ-2024-001,天山中小企业公共服务平台,乌鲁木齐天山企业服务有限公司,乌鲁木齐市,信息服务、培训服务,2024-09-02,2027-09-01,,新经信企业〔2024〕88号,${digest}`,
        `2,XJ-2024-002,"'=HYPERLINK(""http://a.example"",""喀什"")","甲|乙, ""丙"" <公司>",,融资服务,2024-09-02,2027-09-01,'＋联系人证件 110105************,新经信企业〔2024〕88号,${digest}`,
        '',
      ].join('\r\n'),
    );
    expect(publicListCsv(proposed).split('\r\n')[0]).toBe(
      '\ufeff序号,平台名称,运营单位,所属地区,服务功能,备注,文号,账本校验点',
    );
    expect(publicListCsv(published, 'en').split('\r\n')[1]).toContain('"information, training"');
  });
});

/** RFC 4180, read letter by letter. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quoted && letter === '"' && text[at + 1] === '"') cell += text[++at];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && letter === '\r') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += letter;
  }
  return rows;
}

describe('CSV', () => {
  it('gives back every text, guarded ones with their mark', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ' ', 'a', '甲', '＝', "'") });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const back = parsed(csvOf(rows).slice(1));
        const guarded = (one: string): string => (/^[=+\-@＝]/.test(one) ? `'${one}` : one);
        expect(back).toEqual(rows.map((row) => row.map((one) => guarded(one.trim()))));
      }),
    );
  });
});

describe('a public list as Markdown', () => {
  it('is a title, a table and the checkpoint below', () => {
    const text = publicListMarkdown(published);
    expect(text).toBe(`# 2024年新疆维吾尔自治区中小企业公共服务示范平台名单

文号：新经信企业〔2024〕88号

共 2 个平台

| 序号 | 平台名称 | 运营单位 | 所属地区 | 服务功能 | 有效期 | 备注 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 天山中小企业公共服务平台 | 乌鲁木齐天山企业服务有限公司 | 乌鲁木齐市 | 信息服务、培训服务 | 2024-09-02 至 2027-09-01 |  |
| 2 | =HYPERLINK("http://a.example","喀什") | 甲\\|乙, "丙" &lt;公司&gt; |  | 融资服务 | 2024-09-02 至 2027-09-01 | ＋联系人证件 110105\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\* |

- 依据：《管理办法》第十一条、《管理办法》第十三条
- 发布单位：自治区中小企业主管部门
- 日期：2024-09-02
- 规则包：xj-2012 sha256:${'e'.repeat(64)}
- 账本校验点：sha256:${'d'.repeat(64)}
  - office-a:41:${'a'.repeat(64)}
  - office-b:7:${'b'.repeat(64)}
  - 持有本名单的人可用该校验点核对评审账本未被改写。
`);
    expect(publicListMarkdown(proposed)).toContain('| 序号 | 平台名称 | 运营单位 | 所属地区 | 服务功能 | 备注 |');
    expect(publicListMarkdown(proposed)).not.toContain('文号');
  });
});

describe('a public list as a workbook', () => {
  it('has title, document number, rows and checkpoint, and prints on A4 with repeated heads', async () => {
    const [sheet] = (await opened(await publicListXlsx(published))).worksheets;
    const row = (number: number) => [1, 2, 3, 4, 5, 6, 7].map((column) => sheet!.getCell(number, column).text);
    expect(sheet!.getCell('A1').text).toBe(published.title);
    expect(sheet!.getCell('A2').text).toBe('文号：新经信企业〔2024〕88号');
    expect(row(4)).toEqual(['序号', '平台名称', '运营单位', '所属地区', '服务功能', '有效期', '备注']);
    expect(row(5)).toEqual([
      '1',
      '天山中小企业公共服务平台',
      '乌鲁木齐天山企业服务有限公司',
      '乌鲁木齐市',
      '信息服务、培训服务',
      '2024-09-02 至 2027-09-01',
      '',
    ]);
    expect(sheet!.getCell('B6').value).toBe('=HYPERLINK("http://a.example","喀什")');
    expect(sheet!.getCell('C6').value).toBe('甲|乙, "丙"\n<公司>');
    expect(sheet!.getCell('G6').text).toBe('＋联系人证件 110105************');
    expect(sheet!.getCell('A12').text).toContain(`账本校验点：sha256:${'d'.repeat(64)}\noffice-a:41:`);
    expect(sheet!.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '4:4' });
    expect(sheet!.headerFooter.oddFooter).toContain(`新经信企业〔2024〕88号 sha256:${'d'.repeat(64)}`);
  });

  it('of what is proposed has neither numbers nor validity, under another title', async () => {
    const [sheet] = (await opened(await publicListXlsx(proposed))).worksheets;
    expect(sheet!.getCell('A1').text).toBe('2024年拟认定名单');
    expect(sheet!.getCell('A2').text).toBe('');
    expect([1, 2, 3, 4, 5, 6].map((column) => sheet!.getCell(4, column).text)).toEqual([
      '序号',
      '平台名称',
      '运营单位',
      '所属地区',
      '服务功能',
      '备注',
    ]);
  });
});
