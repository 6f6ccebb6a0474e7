import { describe, expect, it } from 'vitest';
import decodeQR from 'qr/decode.js';
import { inflateSync } from 'node:zlib';
import { checkTemplate } from '../../src/export/official/check.ts';
import { compose } from '../../src/export/official/compose.ts';
import { counter, longDate, type OfficialDocument, standardPage } from '../../src/export/official/document.ts';
import { officialDocx } from '../../src/export/official/docx.ts';
import { officialMarkdown } from '../../src/export/official/markdown.ts';
import { titleLines } from '../../src/export/official/sizes.ts';
import type { Template } from '../../src/export/official/template.ts';
import { partOf, partsOf, textOfDocx } from './docx-text.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const paper: OfficialDocument = {
  letterhead: '某单位文件',
  number: '某工信〔2024〕7号',
  title: '关于某事的通知',
  to: '各单位：',
  body: [
    { kind: 'paragraph', text: '正文 <b> & |*' },
    { kind: 'heading', level: 1, text: '一、事项' },
    { kind: 'heading', level: 2, text: '（一）其一' },
    { kind: 'item', level: 3, text: '1.细目' },
  ],
  attachments: [
    {
      title: '名单',
      landscape: true,
      body: [
        {
          kind: 'table',
          columns: [
            { title: '序号', width: 1 },
            { title: '名称', width: 4 },
          ],
          rows: [['1', '=甲|乙']],
        },
      ],
    },
    { title: '说明', landscape: false, body: [{ kind: 'paragraph', text: '附件正文' }] },
  ],
  issuer: '某单位',
  on: '2024年12月5日',
  imprint: ['抄送：某局。', '某单位　　2024年12月5日印发'],
  checkpoint: { text: '账本校验点：sha256:0123', qr: digest },
  page: standardPage,
};

/** The picture of the square code, as its decoder takes it. */
function pictureOf(docx: Uint8Array): { width: number; height: number; data: Uint8Array } {
  const png = Buffer.from([...partsOf(docx)].find(([path]) => path.endsWith('.png'))![1]);
  const size = png.readUInt32BE(16);
  const bytes = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const line = Math.ceil(size / 8) + 1;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (!((bytes[y * line + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1))
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
}

describe('a document as docx', () => {
  it('reads in the order of GB/T 9704, each attachment on a page of its own, the codes at its end', async () => {
    expect(
      textOfDocx(await officialDocx(paper))
        .replaceAll(/\n+/g, '\n')
        .split('\n'),
    ).toEqual([
      '某单位文件',
      '某工信〔2024〕7号',
      '关于某事的通知',
      '各单位：',
      '正文 <b> & |*',
      '一、事项',
      '（一）其一',
      '1.细目',
      '附件：1.名单',
      '2.说明',
      '某单位',
      '2024年12月5日',
      '=== 另页 ===',
      '附件1',
      '名单',
      '| 序号 | 名称 |',
      '| 1 | =甲|乙 |',
      '=== 另页 ===',
      '附件2',
      '说明',
      '附件正文',
      '[QR]',
      '账本校验点：sha256:0123',
      '抄送：某局。',
      '某单位\t2024年12月5日印发',
    ]);
  });

  it('has the page of the standard: A4, its margins, 22 lines of 28 characters, page numbers outside', async () => {
    const docx = await officialDocx(paper);
    const xml = partOf(docx, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    // 37, 26, 35 and 28 mm.
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('<w:docGrid w:type="default" w:linePitch="579"/>');
    expect(xml).toContain('w:line="579" w:lineRule="exact"');
    // 28 × (16 − 0.25) pt are the 156 mm between the margins, to a twentieth.
    expect(xml).toContain('<w:spacing w:val="-5"/>');
    expect(xml).toContain('<w:tblHeader/>');
    expect(partOf(docx, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const feet = [1, 2].map((n) => partOf(docx, `word/footer${n}.xml`));
    expect(feet.map((foot) => /<w:jc w:val="(\w+)"/.exec(foot)![1])).toEqual(['right', 'left']);
    for (const foot of feet) expect(foot).toMatch(/— .*PAGE.* —/s);
  });

  it('names its fonts with what takes their place, and embeds none', async () => {
    const docx = await officialDocx(paper);
    const xml = partOf(docx, 'word/document.xml');
    for (const name of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312'])
      expect(xml).toContain(`w:eastAsia="${name}"`);
    const table = partOf(docx, 'word/fontTable.xml');
    expect(table).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect([...partsOf(docx).keys()].filter((path) => path.includes('font'))).not.toContain(
      expect.stringMatching(/odttf/),
    );
  });

  it('is the same bytes each time, and its square code reads as what was put in', async () => {
    const [one, two] = [await officialDocx(paper), await officialDocx(paper)];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
    expect(decodeQR(pictureOf(one))).toBe(digest);
    expect([...partsOf(await officialDocx({ ...paper, checkpoint: null })).keys()].join()).not.toContain('.png');
  });
});

describe('a document as Markdown', () => {
  it('says the same, with every mark shown as it stands', () => {
    const text = officialMarkdown(paper);
    for (const said of [
      '# 关于某事的通知',
      '正文 &lt;b&gt; &amp; \\|\\*',
      '## 一、事项',
      '### （一）其一',
      '附件：1.名单',
      '## 附件2　说明',
      '| 1 | =甲\\|乙 |',
      `\`\`\`text\n${digest}\n\`\`\``,
    ])
      expect(text).toContain(said);
  });
});

describe('a template', () => {
  const template: Template = {
    format: 'xjsme-template/1',
    document: 'request',
    title: '{year}年',
    body: [
      { heading: '甲' },
      { each: 'materials', item: '{title}' },
      { heading: '{note?有备注}' },
      { heading: '乙' },
      { list: ['一项'] },
      { paragraph: '{note?备注：{note}}{!note?无备注}' },
    ],
    attachments: [{ title: '空', body: [{ table: 'materials', columns: [{ title: '名', field: 'title' }] }] }],
    issuer: '{issuer}',
    date: '{on}',
    page: { top: 30, fonts: { body: '宋体' } },
  };
  const fields = { year: '2024', issuer: '某', on: '1日', note: '' };

  it('counts headings and items, and leaves out what comes out empty', () => {
    const materials = [{ title: '子' }, { title: '丑' }];
    const { body, attachments, page } = compose(template, { fields, rows: { materials } }, null);
    expect(body.map((one) => ('text' in one ? one.text : ''))).toEqual([
      '一、甲',
      '1.子',
      '2.丑',
      '二、乙',
      '1.一项',
      '无备注',
    ]);
    expect(attachments).toHaveLength(1);
    expect(page).toMatchObject({ top: 30, bottom: 35, fonts: { body: '宋体', title: '方正小标宋简体' } });
    expect(compose(template, { fields, rows: {} }, null).attachments).toEqual([]);
  });

  it('says everything, however long', () => {
    const note = '很长'.repeat(400);
    const { body } = compose(template, { fields: { ...fields, note }, rows: {} }, null);
    expect(body.at(-1)).toEqual({ kind: 'paragraph', text: `备注：${note}` });
  });

  it.each([
    [{ title: '{yaer}' }, 'placeholder', 'yaer', '/title'],
    [{ imprint: ['{operatr?抄送}'] }, 'placeholder', 'operatr', '/imprint/0'],
    [{ to: '{operator：' }, 'braces', '{operator：', '/to'],
    [{ to: '{运营单位}' }, 'braces', '{运营单位', '/to'],
    [{ body: [{ each: 'entries', item: '' }] }, 'rows', 'entries', '/body/0/each'],
    [
      { body: [{ table: 'materials', columns: [{ title: '名', field: 'name' }] }] },
      'column',
      'name',
      '/body/0/columns/0/field',
    ],
    [{ body: [{ paragraph: '甲', heading: '乙' }] }, 'block', 'paragraph + heading', '/body/0'],
    [{ body: [{ each: 'materials' }] }, 'block', 'item', '/body/0'],
    [{ body: [{ level: 2 }] }, 'block', '', '/body/0'],
  ])('%j is a mistake in its place', (change, kind, name, pointer) => {
    const found = checkTemplate({ ...template, ...(change as Partial<Template>) });
    expect(found[0]).toMatchObject({ kind, name, pointer });
  });
});

it('headings are counted as one counts them, and days are written without leading zeros', () => {
  const count = counter();
  expect(([1, 2, 2, 3, 4, 1, 2] as const).map(count)).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '（1）',
    '二、',
    '（一）',
  ]);
  const many = counter();
  expect(Array.from({ length: 21 }, () => many(1)).filter((_, i) => [9, 10, 19, 20].includes(i))).toEqual([
    '十、',
    '十一、',
    '二十、',
    '二十一、',
  ]);
  expect(['2024-12-05', '2024-01-31'].map(longDate)).toEqual(['2024年12月5日', '2024年1月31日']);
});

it('a long title is broken into even lines, not within a number, before a closing mark or after an opening one', () => {
  const title = '关于取消“哈密白桦坳中小企业培训服务平台”自治区中小企业公共服务示范平台称号的决定';
  const lines = titleLines(title, 20);
  expect(lines.join('')).toBe(title);
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(Math.abs([...line].length - 13)).toBeLessThanOrEqual(2);
    expect(line).not.toMatch(/^[”》）]|[“《（]$/);
  }
  expect(titleLines('关于某事的通知', 20)).toEqual(['关于某事的通知']);
  expect(titleLines('关于认定2024年自治区', 6)).toEqual(['关于认定', '2024年自治区']);
});
