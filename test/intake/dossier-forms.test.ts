import { describe, expect, it } from 'vitest';
import { inWorkbook } from './dossier-files.ts';

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
