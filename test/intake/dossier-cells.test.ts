import { describe, expect, it } from 'vitest';
import { dossierOf, form, inWorkbook, inYaml } from './dossier-files.ts';
import { bookOf } from './excel/build.ts';

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
