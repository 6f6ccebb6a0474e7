import { describe, expect, it } from 'vitest';
import { bookOf } from './excel/build.ts';
import { dossierOf, form, inWorkbook, inYaml } from './dossier-files.ts';

describe('dates as spreadsheets hold them (data-rules 7)', () => {
  it('by any format a Chinese Excel writes', async () => {
    const { data, said } = await inWorkbook({
      服务台账: [
        ['服务日期', '服务对象'],
        [{ date: '2023-03-05', format: 'yyyy"年"m"月"d"日"' }, '甲'],
        [{ date: '2023-03-06', format: 'yyyy-mm-dd' }, '乙'],
        [{ date: '2023-03-07', format: '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy' }, '丙'],
        ['2023年3月8日', '丁'],
        ['2023.3.9', '戊'],
        ['二○二三年三月十日', '己'],
        [20230311, '庚'],
      ],
    });
    expect((data['services'] as { date: string }[]).map(({ date }) => date)).toEqual([
      '2023-03-05',
      '2023-03-06',
      '2023-03-07',
      '2023-03-08',
      '2023-03-09',
      '2023-03-10',
      '2023-03-11',
    ]);
    // Real dates are no conversion; the four typed ones are, and are told once.
    expect(said).toEqual(['convert/date dossier.xlsx 服务台账!A5']);
  });

  it('by the built-in formats 27, 31, 57 and 58, which name no format code', async () => {
    const cell = (ref: string, style: number) => `<c r="${ref}" s="${style}"><v>44990</v></c>`;
    const text = (ref: string, value: string) => `<c r="${ref}" t="str"><v>${value}</v></c>`;
    const cells = [1, 2, 3, 4].map(
      (style) => `<row r="${style + 1}">${cell(`A${style + 1}`, style)}${text(`B${style + 1}`, `甲${style}`)}</row>`,
    );
    const { data, said } = await inYaml('services: 台账.xlsx\n', {
      '台账.xlsx': {
        hex: bookOf({
          sheets: [
            `<sheetData><row r="1">${text('A1', '服务日期')}${text('B1', '服务对象')}</row>${cells.join('')}</sheetData>`,
          ],
          styles:
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="27"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="58"/></cellXfs>',
        }).toString('hex'),
      },
    });
    expect((data['services'] as { date: string }[]).map(({ date }) => date)).toEqual(Array(4).fill('2023-03-05'));
    expect(said).toEqual([]);
  });

  it('as bare numbers, in either system of days', async () => {
    const sheets = {
      服务台账: [
        ['服务日期', '服务对象'],
        [44990, '甲'],
        ['44991', '乙'],
      ],
    };
    expect((await inWorkbook(sheets)).data['services']).toEqual([
      { date: '2023-03-05', client: '甲' },
      { date: '2023-03-06', client: '乙' },
    ]);
    const dated = {
      服务台账: [
        ['服务日期', '服务对象'],
        [43528, '甲'],
        [{ date: '2023-03-06' }, '乙'],
      ],
    };
    expect((await inWorkbook(dated, { date1904: true })).data['services']).toEqual([
      { date: '2023-03-05', client: '甲' },
      { date: '2023-03-06', client: '乙' },
    ]);
  });

  it('but a bare number in YAML or CSV is no date', async () => {
    const csv = await inYaml('services: 台账.csv\n', { '台账.csv': '服务日期,服务对象\n44990,甲\n' });
    expect(csv.said).toEqual(['value/date 台账.csv:2:1']);
    const yaml = await inYaml('services:\n  - { date: 44990, client: 甲 }\n');
    expect(yaml.said).toEqual(['value/date dossier.yaml:8:13']);
  });

  it('only where the column is one of dates', async () => {
    const { data } = await inWorkbook({
      仪器设备: [
        ['设备名称', '数量'],
        ['甲', 44990],
      ],
    });
    expect(data['equipment']).toEqual([{ name: '甲', count: 44990 }]);
  });
});

describe('cells', () => {
  it('a formula gives what was last calculated; one that never was gives nothing, and is named', async () => {
    const { data, said } = await inWorkbook({
      仪器设备: [
        ['设备名称', '数量', '原值'],
        [{ formula: '"测量"&"机"', result: '测量机' }, { formula: '1+1', result: 2 }, { formula: 'B2*3' }],
      ],
    });
    expect(data['equipment']).toEqual([{ name: '测量机', count: 2 }]);
    expect(said).toEqual(['excel/formula-uncached dossier.xlsx 仪器设备!C2']);
  });

  it('rich text is one text', async () => {
    const { data } = await inWorkbook({
      人员名册: [
        [{ rich: ['姓', '名'] }, '学历'],
        [{ rich: ['王', '志远'] }, '本科'],
      ],
    });
    expect(data['staff']).toEqual([{ name: '王志远', education: '本科' }]);
  });

  it('a merged area is its first cell, however many it covers', async () => {
    const { data, measured } = await inWorkbook({
      人员名册: {
        rows: [
          ['人员名册', null, null],
          ['姓名', '岗位', '从事中小企业服务'],
          ['王志远', '主任', '是'],
          ['李雪梅', null, '是'],
        ],
        merges: ['A1:C1', 'B3:B4'],
      },
    });
    expect(data['staff']).toEqual([
      { name: '王志远', post: '主任', servesFirms: true },
      { name: '李雪梅', servesFirms: true },
    ]);
    expect(measured('6.4.staff')).toBe('2');
  });

  it('hidden rows count and are told of; hidden sheets are told of and do not count', async () => {
    const { data, said } = await inWorkbook({
      人员名册: { rows: [['姓名'], ['王志远'], ['李雪梅']], hiddenRows: [3] },
      仪器设备: { rows: [['设备名称'], ['测量机']], state: 'hidden' },
    });
    expect(data['staff']).toEqual([{ name: '王志远' }, { name: '李雪梅' }]);
    expect(data['equipment']).toBeUndefined();
    expect(said).toEqual(['excel/hidden-rows dossier.xlsx 人员名册!A3', 'excel/hidden-sheet dossier.xlsx 仪器设备!A1']);
  });

  it.each([
    [0.8, 0.8, []],
    [80, 0.8, ['convert/percent']],
    ['80%', 0.8, []],
    ['８０％', 0.8, ['convert/full-width']],
    ['八成', 0.8, ['convert/number']],
    [{ number: 0.8, format: '0%' }, 0.8, []],
    [{ number: 1, format: '0%' }, 1, []],
    [1, undefined, ['value/ratio-ambiguous']],
    [{ number: 8, format: '0%' }, undefined, ['value/number']],
    ['79.6%', 0.796, []],
  ])('a share written %j is %j', async (cell, share, codes) => {
    const { data, said } = await inWorkbook({ 集聚区: [['集聚区内企业占比', cell]] });
    expect((data['cluster'] as { servedShare?: number } | undefined)?.servedShare).toBe(share);
    expect(said).toEqual(codes.map((code) => `${code} dossier.xlsx 集聚区!B1`));
  });

  it('an .xlsm is read like an .xlsx', async () => {
    const { data, said } = await dossierOf({ 'dossier.xlsm': { book: { sheets: { 申报表: form } } } });
    expect(data['year']).toBe(2024);
    expect(said).toEqual([]);
  });
});

describe('tables as offices make them', () => {
  const equipment = [{ name: '测量机', count: 2, value: 156000, shared: true }];

  it('with a title, several rows of header, units, other columns, another order and a total', async () => {
    const { data, said } = await inWorkbook({
      '5. 仪器设备表': {
        rows: [
          ['附表5  仪器设备一览表'],
          ['填报单位：晴岭公司', null, null, null, '2024年6月'],
          ['序号', '基本情况', null, '价值', '共享'],
          ['序号', '＊是否开放共享：', '数 量（台套）', '原值（万元）', '设备名称'],
          [1, '√', 2, 15.6, '测量机'],
          ['合计', null, 2, 15.6, null],
          ['注：原值以账面为准'],
        ],
        merges: ['A1:E1', 'A3:A4', 'B3:C3'],
      },
    });
    expect(data['equipment']).toEqual(equipment);
    expect(said).toEqual([
      'convert/unit dossier.xlsx 5. 仪器设备表!D5',
      'table/skipped-rows dossier.xlsx 5. 仪器设备表!A6',
    ]);
  });

  it('and the same in CSV', async () => {
    const { data, said } = await inYaml('equipment: 设备.csv\n', {
      '设备.csv':
        '仪器设备一览表,,,,\r\n序号,是否开放共享,数量(台套),原值（元）,设备名称\r\n1,是,2台,"156,000.00",测量机\r\n小计,,2,,\r\n',
    });
    expect(data['equipment']).toEqual(equipment);
    expect(said).toEqual(['table/skipped-rows 设备.csv:4:1']);
  });

  it('labels by brackets, blanks, colons, stars and numbers', async () => {
    const { data, said } = await inWorkbook({
      人员名册: [
        ['1、姓　名', '2．文化程度：', '*职称（级别）', '社保缴纳月数（个月）', '专 / 兼职'],
        ['王志远', '本科', '工程师', '12个月', '专职'],
      ],
    });
    expect(data['staff']).toEqual([
      { name: '王志远', education: '本科', title: '工程师', socialInsuranceMonths: 12, fullTime: true },
    ]);
    expect(said).toEqual([]);
  });

  it('an empty cell under 职称 is none; a column that is not there says nothing', async () => {
    const { data } = await inWorkbook({
      人员名册: [
        ['姓名', '职称'],
        ['王志远', null],
        ['李雪梅', '　'],
      ],
    });
    expect(data['staff']).toEqual([
      { name: '王志远', title: '无' },
      { name: '李雪梅', title: '无' },
    ]);
  });

  it('without the header where it stands again, and without 无', async () => {
    const { data, said } = await inWorkbook({
      人员名册: [
        ['姓名', '岗位'],
        ['王志远', '主任'],
        ['姓名', '岗位'],
        ['李雪梅', '姓名'],
      ],
      集聚服务机构: [
        ['机构名称', '服务类别'],
        ['无', null],
      ],
      已获认定: [['认定名称', '认定级别']],
    });
    // 姓名 is no post, but the row has a person: it stays, and she has it.
    expect(data['staff']).toEqual([
      { name: '王志远', post: '主任' },
      { name: '李雪梅', post: '姓名' },
    ]);
    expect(data['institutions']).toEqual([]);
    expect(data['recognitions']).toEqual([]);
    expect(said).toEqual([
      'table/skipped-rows dossier.xlsx 人员名册!A3',
      'table/skipped-rows dossier.xlsx 集聚服务机构!A2',
    ]);
  });

  it('a thing whose name begins like a total or a note is a thing', async () => {
    const { data } = await inWorkbook({
      仪器设备: [
        ['设备名称', '数量'],
        ['制表机', 1],
        ['合计器', 2],
        ['说明书打印机', 3],
        ['合　计', 6],
        ['本页小计', 6],
        ['总计（台）', 6],
        ['制表人：张三'],
      ],
    });
    expect(data['equipment']).toEqual([
      { name: '制表机', count: 1 },
      { name: '合计器', count: 2 },
      { name: '说明书打印机', count: 3 },
    ]);
  });

  it('keyed tables: materials by item, rules by kind, figures by year', async () => {
    const { data, said, at } = await inWorkbook({
      材料清单: [
        ['材料项目', '文件', '有效期至', '会计年度'],
        ['10.3a', '审计.pdf', '长期', '2023年度'],
        ['10.3a', '审计2.pdf', { date: '2026-05-31' }, 2022],
      ],
      管理制度: [
        ['制度类别', '文件名称', '发布日期', '文件'],
        ['收费标准', '收费办法', '2023.1.5', '收费.pdf'],
      ],
      服务企业数: [
        ['年度', '服务中小企业数'],
        ['2022年', 36],
        [2023, '41家'],
      ],
    });
    expect(data['materials']).toEqual({
      '10.3a': [
        { file: '审计.pdf', validUntil: 'open', fiscalYear: 2023 },
        { file: '审计2.pdf', validUntil: '2026-05-31', fiscalYear: 2022 },
      ],
    });
    expect(data['rules']).toEqual({ fees: { title: '收费办法', date: '2023-01-05', file: '收费.pdf' } });
    expect(data['served']).toEqual({ '2022': 36, '2023': 41 });
    expect(at('/materials/10.3a/1/validUntil')).toBe('dossier.xlsx 材料清单!C3');
    expect(at('/rules/fees/file')).toBe('dossier.xlsx 管理制度!D2');
    expect(at('/served/2023')).toBe('dossier.xlsx 服务企业数!B3');
    expect(said).toEqual(['convert/date dossier.xlsx 管理制度!C2']);
  });
});

describe('forms', () => {
  it('in two and in four columns, with titles, sections and labels that repeat', async () => {
    const { data, said, at } = await inWorkbook({
      基本情况: {
        rows: [
          ['一、运营单位', null, null, null],
          ['单位性质', '有限责任公司', '注册（成立）时间', '2014年5月20日'],
          ['住　所：', '乌鲁木齐市新市区晴岭路55号', null, null],
          ['二、主要负责人', null, null, null],
          ['姓名', '王志远', '职务', '总经理'],
          ['诚信记录', '无不良记录', null, null],
          ['三、联系方式', null, null, null],
          ['姓名', '李雪梅', '电话', '0991-5550100'],
          ['四、财务', null, null, null],
          ['资产总额（万元）', 682.35, '收入合计（万元）', '412.68'],
        ],
        merges: ['A1:D1', 'B3:D3', 'A4:D4', 'B6:D6', 'A7:D7'],
      },
    });
    expect(data['operator']).toEqual({
      name: '晴岭公司',
      legalForm: '有限责任公司',
      registeredOn: '2014-05-20',
      address: '乌鲁木齐市新市区晴岭路55号',
      principal: { name: '王志远', title: '总经理', record: 'none' },
      contact: { name: '李雪梅', phone: '0991-5550100' },
    });
    expect(data['accounts']).toEqual({ totalAssets: 6823500, revenue: 4126800 });
    expect(at('/operator/contact/name')).toBe('dossier.xlsx 基本情况!B8');
    expect(said).toEqual([
      'convert/date dossier.xlsx 基本情况!D2',
      'convert/unit dossier.xlsx 基本情况!B10',
      'convert/unit dossier.xlsx 基本情况!D10',
    ]);
  });

  it('with headings at the left of their rows', async () => {
    const { data } = await inWorkbook({
      基本情况: {
        rows: [
          ['主要负责人', '姓名', '王志远', '职务', '总经理'],
          [null, '诚信记录', '无', null, null],
          ['联系方式', '姓名', '李雪梅', '手机', '13900000000'],
        ],
        merges: ['A1:A2'],
      },
    });
    expect(data['operator']).toEqual({
      name: '晴岭公司',
      principal: { name: '王志远', title: '总经理', record: 'none' },
      contact: { name: '李雪梅', phone: '13900000000' },
    });
  });

  it('a value that reads like a label is a value; a blank and a row of headers are none', async () => {
    const title = async (...rows: (string | null)[][]) => {
      const { data } = await inWorkbook({ 负责人: [['主要负责人', null, null, null], ...rows] });
      return (data['operator'] as { principal?: { title?: string } }).principal?.title;
    };
    expect(await title(['职务', '法定代表人'])).toBe('法定代表人');
    expect(await title(['职务', '法定代表人', '诚信记录', '无'])).toBe('法定代表人');
    expect(await title(['职务', '法定代表人'], ['诚信记录', '无'])).toBe('法定代表人');
    expect(await title(['职务', null, '法定代表人', '王志远'])).toBeUndefined();
    expect(await title(['职务', '法定代表人'], ['总经理', '王志远'])).toBeUndefined();
    expect(await title(['职务', '姓名', '诚信记录'], ['总经理', '王志远', '无'])).toBeUndefined();
  });

  it('with boxes to tick, and 无 where there is nothing', async () => {
    const { data, said } = await inWorkbook({
      申报功能: [
        ['申报的服务功能', '☑信息服务 ☐技术服务 √创业服务（含辅导） □培训服务'],
        ['行政处罚', '无'],
        ['纳税记录', '良好'],
        ['在线服务', '√'],
        ['融资超市', '否'],
        ['免费服务的小微企业', '甲公司、乙公司；丙公司'],
      ],
    });
    expect(said).toEqual([]);
    expect(data['functions']).toEqual(['information', 'startup']);
    expect(data['credit']).toEqual({ penalties: [], taxRecord: 'none' });
    expect(data['information']).toEqual({ onlineService: true });
    expect(data['finance']).toEqual({ supermarket: false });
    expect(data['consulting']).toEqual({ freeFirms: ['甲公司', '乙公司', '丙公司'] });
  });

  it.each([
    ['☑信息服务 ☐技术服务 ☑创业服务', ['information', 'startup']],
    ['信息服务、创业服务', ['information', 'startup']],
    ['信息√ 技术 创业√', ['information', 'startup']],
    ['信息/创业', ['information', 'startup']],
    ['☑ 信息服务  ☐ 技术服务  ☑ 创业服务', ['information', 'startup']],
    ['信息服务（√） 技术服务（ ） 创业服务（√）', ['information', 'startup']],
    ['■信息服务□技术服务■创业服务', ['information', 'startup']],
    ['信息服务 ☑ 技术服务 ☐ 创业服务 ☑', ['information', 'startup']],
    ['☐信息服务 ☐技术服务', []],
    ['无', []],
    ['☑信息服务 ☑法律服务', undefined],
    ['☑信息服务 ☑', undefined],
  ])('functions written %s', async (text, functions) => {
    const { data } = await inWorkbook({
      功能: [
        ['申报功能', text],
        ['平台类型', '专业'],
      ],
    });
    expect(data['functions']).toEqual(functions);
  });

  it('a value said twice alike is no matter; said otherwise it is', async () => {
    const { data, args } = await inWorkbook({
      其他: [
        ['平台名称', '晴岭服务平台'],
        ['运营单位名称', '砾原公司'],
      ],
    });
    expect(data['operator']).toEqual({ name: '晴岭公司' });
    expect(args('table/duplicate-value')).toEqual([{ label: '运营单位名称', first: '晴岭公司', second: '砾原公司' }]);
  });
});

describe('YAML', () => {
  it('by Chinese labels at every level', async () => {
    const { data, said, at } = await dossierOf({
      'dossier.yaml': `格式: xjsme-dossier/1
申报类型: 申报
申报年度: 2024年
平台:
  平台名称: 晴岭服务平台
  平台类型: 综合性
运营单位:
  运营单位名称: 晴岭公司
  主要负责人: { 姓名: 王志远, 诚信记录: 无 }
推荐:
  推荐单位: 乌鲁木齐市工业和信息化局
  推荐单位类别: 地州市中小企业主管部门
  推荐单位所在地区: 乌鲁木齐市
  测评情况:
    用户满意度: { 样本量: 60份, 有效样本数: 56, 满意数: 53 }
申报功能: [信息服务, 创业]
人员名册:
  - { 姓名: 王志远, 职称: 工程师, 是否专职: 兼职 }
管理制度:
  收费标准: { 文件名称: 收费办法, 发布日期: 2023年1月5日 }
服务企业数: { 2023年: 41家 }
材料清单:
  "10.1": [{ 文件: 报告.pdf, 是否盖章: 是 }]
`,
    });
    expect(data).toEqual({
      format: 'xjsme-dossier/1',
      kind: 'application',
      year: 2024,
      platform: { name: '晴岭服务平台', type: 'general' },
      operator: { name: '晴岭公司', principal: { name: '王志远', record: 'none' } },
      recommendation: {
        body: '乌鲁木齐市工业和信息化局',
        kind: 'prefecture',
        region: '乌鲁木齐市',
        measured: { satisfaction: { sample: 60, valid: 56, satisfied: 53 } },
      },
      functions: ['information', 'startup'],
      staff: [{ name: '王志远', title: '工程师', fullTime: false }],
      rules: { fees: { title: '收费办法', date: '2023-01-05' } },
      served: { '2023': 41 },
      materials: { '10.1': [{ file: '报告.pdf', sealed: true }] },
    });
    expect(at('/operator/principal/record')).toBe('dossier.yaml:9:27');
    expect(at('/rules/fees/date')).toBe('dossier.yaml:20:29');
    expect(at('/served/2023')).toBe('dossier.yaml:21:17');
    expect(at('/materials/10.1/0/sealed')).toBe('dossier.yaml:23:32');
    expect(said).toEqual(['staff/part-time dossier.yaml:18:31', 'convert/date dossier.yaml:20:29']);
  });
});

describe('lists', () => {
  const staff = [
    { name: '王志远', education: '本科', title: '工程师', servesFirms: true },
    { name: '阿依努尔·买买提', education: '大专', title: '无', servesFirms: false },
  ];
  const table = [
    ['姓名', '学历', '职称', '从事中小企业服务'],
    ['王志远', '本科', '工程师', '是'],
    ['阿依努尔·买买提', '大专', null, '否'],
  ];
  const csv = '姓名,学历,职称,从事中小企业服务\n王志远,本科,工程师,是\n阿依努尔·买买提,大专,,否\n';

  it.each([
    [
      'YAML',
      () =>
        inYaml(
          `staff:\n  - { name: 王志远, education: 本科, title: 工程师, servesFirms: 是 }\n  - { 姓名: 阿依努尔·买买提, 学历: 大专, 职称: 无, 从事中小企业服务: false }\n`,
        ),
    ],
    ['CSV', () => inYaml('staff: 人员.csv\n', { '人员.csv': csv })],
    [
      'CSV with a mark, in a folder',
      () => inYaml('staff: { file: 附表/人员.csv }\n', { '附表/人员.csv': `\ufeff${csv}` }),
    ],
    ['CSV in UTF-16, by tabs', () => inYaml('staff: 人员.csv\n', { '人员.csv': { utf16: csv.replaceAll(',', '\t') } })],
    ['a workbook beside', () => inYaml('staff: 人员.xlsx\n', { '人员.xlsx': { book: { sheets: { Sheet1: table } } } })],
    [
      'a named sheet',
      () =>
        inYaml('staff: { file: 附表.xlsx, sheet: 名单 }\n', {
          '附表.xlsx': { book: { sheets: { 人员名册: [['姓名'], ['别人']], 名单: table } } },
        }),
    ],
    [
      'the sheet with the name of the list',
      () => inYaml('staff: 附表.xlsx\n', { '附表.xlsx': { book: { sheets: { 说明: [['见下']], 人员名册: table } } } }),
    ],
    ['the workbook itself', () => inWorkbook({ 人员名册: table })],
  ])('in %s give the same data', async (_, read) => {
    const { data, said, measured } = await read();
    expect(data['staff']).toEqual(staff);
    expect(said).toEqual([]);
    expect(measured('6.4.staff')).toBe('1');
  });

  it('in GB 18030 as well, which Excel writes on a Chinese Windows', async () => {
    // 姓名,学历 / 王志远,本科
    const hex = 'd0d5c3fb2cd1a7c0fa0d0acdf5d6bed4b62cb1bebfc60d0a';
    const { data, said } = await inYaml('staff: 人员.csv\n', { '人员.csv': { hex } });
    expect(data['staff']).toEqual([{ name: '王志远', education: '本科' }]);
    expect(said).toEqual([]);
  });

  it('may each stand elsewhere', async () => {
    const { data, said, at } = await inYaml(
      `staff: 人员.csv
equipment: { file: 附表.xlsx, sheet: 设备 }
fees: { file: 附表.xlsx, sheet: 收费 }
served: 服务企业数.csv
materials: 附表.xlsx
recognitions:
  - { name: 示范平台, level: 地州市级 }
`,
      {
        '人员.csv': csv,
        '服务企业数.csv': '年份,服务中小企业数\n2023,41\n',
        '附表.xlsx': {
          book: {
            sheets: {
              设备: [
                ['设备名称', '数量'],
                ['测量机', '2台'],
              ],
              收费: [
                ['服务项目', '标准价', '小微优惠价'],
                ['创业辅导', 800, '免费'],
              ],
              材料清单: [
                ['项目', '文件名'],
                ['10.1', '报告.pdf'],
              ],
              底稿: { rows: [['x']], state: 'hidden' as const },
            },
          },
        },
      },
    );
    expect(data['staff']).toEqual(staff);
    expect(data['equipment']).toEqual([{ name: '测量机', count: 2 }]);
    expect(data['fees']).toEqual([{ item: '创业辅导', standardFee: 800, smallFirmFee: 0 }]);
    expect(data['served']).toEqual({ '2023': 41 });
    expect(data['materials']).toEqual({ '10.1': [{ file: '报告.pdf' }] });
    expect(data['recognitions']).toEqual([{ name: '示范平台', level: 'prefecture' }]);
    expect(at('/fees/0/smallFirmFee')).toBe('附表.xlsx 收费!C2');
    expect(at('/staff/1/education')).toBe('人员.csv:3:10');
    // One workbook for three lists: what there is to say of it is said once.
    expect(said).toEqual(['excel/hidden-sheet 附表.xlsx 底稿!A1', 'convert/number 附表.xlsx 收费!C2']);
  });

  it('are none where YAML says 无, and named by Chinese keys too', async () => {
    const { data, said } = await inYaml(
      'institutions: 无\nserved: 无\nstaff: { 文件: 附表.xlsx, 工作表: 名单 }\nserved_: 1\n',
      {
        '附表.xlsx': { book: { sheets: { 名单: table } } },
      },
    );
    expect(data['institutions']).toEqual([]);
    expect(data['served']).toEqual({});
    expect(data['staff']).toEqual(staff);
    expect(said).toEqual(['schema/unknown-key dossier.yaml:10:10']);
  });

  it('rows the schema refuses are named at their own place, and the rest keep theirs', async () => {
    const { said, measured } = await inYaml('staff: 人员.csv\n', {
      '人员.csv':
        '姓名,从事中小企业服务,学历,职称,社保缴纳月数\n,是,本科,工程师,1\n王志远,是,学士,技师,2\n李雪梅,是,本科,工程师,-3\n',
    });
    expect(said).toEqual([
      'schema/required 人员.csv:2:1',
      'staff/education 人员.csv:3:7',
      'staff/title 人员.csv:3:10',
      'schema/range 人员.csv:4:14',
    ]);
    expect(measured('6.4.staff')).toBe('2');
  });
});

describe('what the schema refuses', () => {
  it('is left out, and what is beside it counts', async () => {
    const { said, measured } = await inYaml(
      `functions: [startup, startup]
activities:
  - { date: 2023-05-10, name: 洽谈会, kind: startup-talk, evidence: [{ file: 通知.pdf }, 照片.jpg] }
  - { name: 推介会, kind: startup-promotion }
  - { date: 2023-09-13, name: 座谈会, kind: startup-talk, evidence: [照片.jpg, 7] }
credit: { penalties: [{ date: 去年, note: 逾期 }, 7] }
`,
      { '照片.jpg': { hex: `ffd8ffe0${'00'.repeat(200)}ffd9` } },
    );
    expect(measured('5.functions')).toBe('1');
    expect(measured('7.3.activities')).toBe('2');
    expect(said).toEqual([
      'schema/enum dossier.yaml:7:1',
      'schema/type dossier.yaml:9:67',
      'schema/required dossier.yaml:10:5',
      'activity/same-evidence dossier.yaml:11:56',
      'schema/format dossier.yaml:12:31',
      'schema/type dossier.yaml:12:47',
    ]);
  });
});

describe('conversions', () => {
  it('are told once per column and kind, with their number and the first cell', async () => {
    const { args, said } = await inWorkbook({
      仪器设备: [
        ['设备名称', '数量', '原值（万元）'],
        ['甲', '２台', 15.6],
        ['乙', '三台', '1.5万元'],
        ['丙', '４', 2],
        ['丁', 5, '20000元'],
      ],
    });
    expect(args('convert/unit')).toEqual([{ column: '原值', count: 3, first: '15.6', value: '156000' }]);
    expect(args('convert/full-width')).toEqual([{ column: '数量', count: 2, first: '２台', value: '2' }]);
    expect(args('convert/number')).toEqual([{ column: '数量', count: 1, first: '三台', value: '3' }]);
    expect(said).toEqual([
      'convert/full-width dossier.xlsx 仪器设备!B2',
      'convert/unit dossier.xlsx 仪器设备!C2',
      'convert/number dossier.xlsx 仪器设备!B3',
    ]);
  });
});
