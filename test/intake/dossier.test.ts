import { describe, expect, it } from 'vitest';
import { dossierOf, inWorkbook, inYaml } from './dossier-files.ts';

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
