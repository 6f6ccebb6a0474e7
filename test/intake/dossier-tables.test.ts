import { describe, expect, it } from 'vitest';
import { inWorkbook, inYaml } from './dossier-files.ts';

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
