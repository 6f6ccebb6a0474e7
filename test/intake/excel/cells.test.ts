import { describe, expect, it } from 'vitest';
import { bookOf, relationship, relationships, worksheet } from './build.ts';
import { cellsOf, read, readRows, valuesOf } from './read.ts';

const formats = `<numFmts count="1"><numFmt numFmtId="176" formatCode='yyyy"年"m"月"d"日";@'/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="20"/></cellXfs>`;

const text = (value: string) => ({ value, kind: 'text' });

describe('values', () => {
  it('of every type', () => {
    const { cells, said } = readRows(
      `<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-3E2</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>
       <c r="E1" t="str"><f>A1</f><v>文本</v></c><c r="F1" t="inlineStr"><is><t>内联</t></is></c><c r="G1" t="d"><v>2024-03-05T08:00:00</v></c>
       <c r="H1" t="d"><v>2024-03-05</v></c><c r="I1" t="s"><v>1</v></c><c r="J1"><f>1+1</f><v>2</v></c></row>`,
      { strings: '<si><t>零</t></si><si><t>一</t></si>' },
    );
    expect(cells).toEqual({
      A1: { value: 12.5, kind: 'number' },
      B1: { value: -300, kind: 'number' },
      C1: { value: true, kind: 'boolean' },
      D1: { value: false, kind: 'boolean' },
      E1: text('文本'),
      F1: text('内联'),
      G1: { value: '2024-03-05', kind: 'date' },
      H1: { value: '2024-03-05', kind: 'date' },
      I1: text('一'),
      J1: { value: 2, kind: 'number' },
    });
    expect(said).toEqual([]);
  });

  it('numbers keep their text where it has more than 15 digits', () => {
    const { cells } = readRows(
      `<row><c><v>916500002286012000</v></c><c><v>9.1650000228601203E+17</v></c><c><v>123456789012345</v></c><c><v>0.000123456789012345</v></c>
       <c><v>0.30000000000000004</v></c><c><v> 1.5 </v></c><c><v>-0</v></c><c><v>1E-2</v></c><c><v>&#49;2</v></c></row>`,
    );
    expect(cells).toEqual({
      A1: { value: 916500002286012000, kind: 'number', raw: '916500002286012000' },
      B1: { value: 916500002286012030, kind: 'number', raw: '9.1650000228601203E+17' },
      C1: { value: 123456789012345, kind: 'number' },
      D1: { value: 0.000123456789012345, kind: 'number' },
      E1: { value: 0.30000000000000004, kind: 'number', raw: '0.30000000000000004' },
      F1: { value: 1.5, kind: 'number' },
      G1: { value: 0, kind: 'number' },
      H1: { value: 0.01, kind: 'number' },
      I1: { value: 12, kind: 'number' },
    });
  });

  it('are dates and percentages by their format', () => {
    const row = [1, 2, 3, 4, 5, 99].map((style) => `<c s="${style}"><v>45356.5</v></c>`).join('');
    const { cells } = readRows(
      `<row>${row}<c s="1"><v>60</v></c><c s="2"><v>0.8</v></c><c s="1"><v>0.5</v></c></row>`,
      { styles: formats },
    );
    expect(Object.values(cells)).toEqual([
      { value: '2024-03-05', kind: 'date' },
      { value: 45356.5, kind: 'percent' },
      { value: '2024-03-05', kind: 'date' },
      { value: '2024-03-05', kind: 'date' },
      { value: 45356.5, kind: 'number' },
      { value: 45356.5, kind: 'number' },
      { value: 60, kind: 'number' },
      { value: 0.8, kind: 'percent' },
      { value: 0.5, kind: 'number' },
    ]);
  });

  it('count from 1904 where the workbook says so', () => {
    const rows = '<sheetData><row><c s="1"><v>43894</v></c><c><v>43894</v></c></row></sheetData>';
    const { sheets } = read(bookOf({ sheets: [rows], styles: formats, before: "<workbookPr date1904='1'/>" }));
    expect(valuesOf(cellsOf(sheets![0]!))).toEqual({ A1: '2024-03-05', B1: 43894 });
    expect(sheets![0]!.date1904).toBe(true);
    expect(read(bookOf({ sheets: [rows], before: '<workbookPr date1904="0"/>' })).sheets![0]!.date1904).toBe(false);
  });
});

describe('texts', () => {
  const strings = (...items: string[]) => {
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    return Object.values(
      valuesOf(readRows(`<row>${cells}</row>`, { strings: items.map((item) => `<si>${item}</si>`).join('') }).cells),
    );
  };

  it('join the runs of rich text and leave out how it is pronounced', () => {
    expect(
      strings(
        '<r><rPr><b/><sz val="11"/></rPr><t>新疆</t></r><r><t xml:space="preserve"> 中小</t></r><r><t>企业</t></r>',
        '<t>喀什</t><rPh sb="0" eb="1"><t>kashi</t></rPh><phoneticPr fontId="1"/>',
        '<r><t>和</t></r><rPh sb="0" eb="1"><t>he</t></rPh><r><t>田</t></r>',
      ),
    ).toEqual(['新疆 中小企业', '喀什', '和田']);
  });

  it('undo _xHHHH_', () => {
    expect(
      strings('<t>a_x000D_\nb</t>', '<t>_x005F_x000D_</t>', '<t>_x4e2d_</t>', '<t>_x12_ _xGGGG_ x0041_</t>'),
    ).toEqual(['a\r\nb', '_x000D_', '中', '_x12_ _xGGGG_ x0041_']);
    expect(
      readRows('<row><c t="inlineStr"><is><t>a_x0041_</t></is></c><c t="str"><v>b_x0042_</v></c></row>').cells,
    ).toMatchObject({
      A1: { value: 'aA' },
      B1: { value: 'bB' },
    });
  });

  it('keep entities, CDATA, inner white space and emoji, past comments', () => {
    expect(
      strings(
        '<t>A&amp;B &#x4E2D;</t>',
        '<t><![CDATA[<a&b>]]></t>',
        '<t xml:space="preserve">  a\n b </t>',
        '<t>a<!-- x --><?y?>😀</t>',
      ),
    ).toEqual(['A&B 中', '<a&b>', '  a\n b ', 'a😀']);
  });

  it('that are blank have no entry', () => {
    expect(strings('<t/>', '<t> </t>', '<t>\u3000\u00a0\n</t>', '', '<t>x</t>')).toEqual(['x']);
    const { cells, said } = readRows(
      '<row><c s="3"/><c t="s"/><c><v></v></c><c t="str"><f>A1</f><v></v></c><c t="inlineStr"><is/></c></row>',
    );
    expect([cells, said]).toEqual([{}, []]);
  });
});

describe('where cells stand', () => {
  it('follows the one before where there is no r', () => {
    const { cells } = readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c><c r="AA5"><v>5</v></c></row><row><c><v>6</v></c></row>',
    );
    expect(valuesOf(cells)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, AA5: 5, A6: 6 });
  });

  it('does not depend on the order in the file', () => {
    const { sheets } = read(
      bookOf({
        sheets: [
          '<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c><v>3</v></c></row></sheetData>',
        ],
      }),
    );
    expect(sheets![0]!.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(valuesOf(cellsOf(sheets![0]!))).toEqual({ A1: 3, B3: 1, A3: 2 });
  });

  it('rows that show nothing are left out, be there ever so many', () => {
    const { sheets, said } = read(
      bookOf({
        sheets: [
          '<sheetData><row r="1"/><row r="2"><c r="A2" s="1"/></row><row r="1048576" ht="20"><c r="XFD1048576"/></row></sheetData>',
        ],
      }),
    );
    expect([sheets![0]!.rows, said]).toEqual([[], []]);
  });

  it('a place is a sheet and a cell', () => {
    const sheet = read(bookOf({ sheets: ['<sheetData><row r="7"><c r="B7"><v>1</v></c></row></sheetData>'] }))
      .sheets![0]!;
    expect(sheet.place(sheet.rows[0]!, 28)).toEqual({ file: 'a.xlsx', sheet: 'Sheet1', cell: 'AB7' });
  });

  it('a merged area has a value in its first cell alone', () => {
    const row = (n: number) =>
      `<row r="${n}">${['A', 'B', 'C'].map((c) => `<c r="${c}${n}"><v>${n}</v></c>`).join('')}</row>`;
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="C2:C1048576"/><mergeCell ref="A4:XFD4"/></mergeCells>';
    const { sheets } = read(bookOf({ sheets: [`<sheetData>${[1, 2, 3, 4].map(row).join('')}</sheetData>${after}`] }));
    expect(valuesOf(cellsOf(sheets![0]!))).toEqual({ A1: 1, C1: 1, C2: 2, A3: 3, B3: 3, A4: 4 });
    expect(sheets![0]!.mergedRanges[0]).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });
});

describe('as other programs write it', () => {
  it('prefixed tags, single quotes, odd order of attributes, comments, UTF-16, BOM', () => {
    const sheet = `<?xml version='1.0' encoding='UTF-16'?><!-- WPS --><x:worksheet xmlns:x='y'><x:sheetData>
      <x:row spans='1:2' hidden='0' r='2'><x:c t='s' s='0' r='B2'><x:v>0</x:v></x:c><?pi?></x:row></x:sheetData></x:worksheet>`;
    const { sheets, said } = read(
      bookOf({
        sheets: [''],
        parts: {
          'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${sheet}`, 'utf16le'),
          'xl/sharedStrings.xml': '\ufeff<x:sst xmlns:x="y"><x:si><x:t>中</x:t></x:si></x:sst>',
        },
      }),
    );
    expect(said).toEqual([]);
    expect(valuesOf(cellsOf(sheets![0]!))).toEqual({ B2: '中' });
  });

  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['from below', '../data/sheet1.xml', 'data/sheet1.xml'],
    ['another case', 'Worksheets/Sheet1.XML', 'xl/worksheets/sheet1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml', 'xl\\worksheets\\sheet1.xml'],
    ['percent-encoded', 'worksheets/sheet%201.xml', 'xl/worksheets/sheet 1.xml'],
  ])('targets: %s', (_, target, name) => {
    const { sheets, said } = read(
      bookOf({
        list: '<sheet name="表 &amp; 一" sheetId="7" r:id="rId9"/>',
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(relationship('rId9', 'worksheet', target)),
          [name]: worksheet('<sheetData><row><c><v>1</v></c></row></sheetData>'),
        },
      }),
    );
    expect(said).toEqual([]);
    expect(sheets!.map((sheet) => [sheet.name, sheet.sheet, sheet.state, sheet.rows.length])).toEqual([
      ['表 & 一', '表 & 一', 'visible', 1],
    ]);
  });

  it('a workbook elsewhere in the package, charts among the sheets', () => {
    const { sheets, said } = read(
      bookOf({
        parts: {
          'xl/workbook.xml': null,
          '_rels/.rels': relationships(relationship('a', 'officeDocument', '/book/workbook2.xml')),
          'book/workbook2.xml':
            '<workbook><sheets><sheet name="图" d:id="c"/><sheet name="表" d:id="s"/></sheets></workbook>',
          'book/_rels/workbook2.xml.rels': relationships(
            relationship('c', 'chartsheet', 'chart.xml') +
              relationship('s', 'worksheet', 's.xml') +
              relationship('t', 'sharedStrings', 'texts.xml'),
          ),
          'book/s.xml': worksheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'),
          'book/texts.xml': '<sst><si><t>x</t></si></sst>',
        },
      }),
    );
    expect(said).toEqual([]);
    expect(sheets!.map((sheet) => [sheet.name, valuesOf(cellsOf(sheet))])).toEqual([['表', { A1: 'x' }]]);
  });
});
