import { describe, expect, it } from 'vitest';
import { bookOf, relationship, relationships } from './build.ts';
import { read, readRows, type Said } from './read.ts';

const at = (cell: string, sheet = 'Sheet1') => ({ file: 'a.xlsx', sheet, cell });
const only = (rows: string, more: Parameters<typeof readRows>[1] = {}): Said[] => readRows(rows, more).said;
const brief = (said: Said[]) =>
  said.map(({ code, args, at: place }) => [
    code,
    args['why'] ?? args['kind'] ?? args['what'],
    'cell' in place ? place.cell : null,
  ]);

describe('what is doubtful in cells', () => {
  it('a formula nobody has calculated, once for a column', () => {
    const rows =
      '<row r="2"><c><f>1+1</f></c><c><f>A1</f><v/></c></row><row r="3"><c><f>1+1</f><v>2</v></c></row><row r="4"><c><f t="shared" si="0"/></c></row>';
    expect(only(rows)).toEqual([
      {
        code: 'excel/formula-uncached',
        args: { sheet: 'Sheet1', count: 2, cell: 'A2' },
        at: at('A2'),
        related: [{ at: at('A4') }],
      },
      { code: 'excel/formula-uncached', args: { sheet: 'Sheet1', count: 1, cell: 'B2' }, at: at('B2') },
    ]);
  });

  it('a formula that failed: no value is made of it', () => {
    const { cells, said } = readRows('<row><c t="e"><f>B9</f><v>#REF!</v></c><c t="e"><v>#N/A</v></c></row>');
    expect(cells).toEqual({});
    expect(said).toEqual([
      { code: 'excel/formula-error', args: { value: '#REF!', sheet: 'Sheet1', count: 1, cell: 'A1' }, at: at('A1') },
      { code: 'excel/formula-error', args: { value: '#N/A', sheet: 'Sheet1', count: 1, cell: 'B1' }, at: at('B1') },
    ]);
  });

  it('many of a kind make one finding with their number, and a score of places', () => {
    const rows = Array.from({ length: 500 }, () => '<row><c t="e"><v>#N/A</v></c></row>').join('');
    const [finding, ...others] = only(rows);
    expect(others).toEqual([]);
    expect(finding!.args).toEqual({ value: '#N/A', sheet: 'Sheet1', count: 500, cell: 'A1' });
    expect(finding!.related).toHaveLength(20);
  });

  it.each([
    ['HYPERLINK("http://x","y")', ['hyperlink']],
    ['IF(A1,hyperlink ("x"),"")', ['hyperlink']],
    ['_xlfn.WEBSERVICE("http://x")', ['webservice']],
    ['WEBSERVICE("http://x")', ['webservice']],
    ["cmd|'/C calc'!A0", ['dde']],
    ['[1]Sheet1!A1+1', ['external']],
    ["SUM('[2]Sheet 1'!A1:A9)", ['external']],
    ['HYPERLINK([1]A!B1)', ['hyperlink', 'external']],
    ['"see [1] | HYPERLINK("', []],
    ['Table1[1]+Table1[[#This Row],[2]]', []],
    ["'A|B'!A1", []],
    ['SUM(A1:A9)', []],
  ])('a formula that reaches out: %s', (formula, kinds) => {
    const said = only(`<row><c><f>${formula}</f><v>1</v></c></row>`);
    expect(said.map(({ code, args }) => [code, args['kind']])).toEqual(kinds.map((kind) => ['text/formula', kind]));
  });

  it('also where it is shared, with the number of cells', () => {
    const rows =
      '<row><c><f t="shared" si="0" ref="A1:A2">HYPERLINK(B1)</f><v>1</v></c></row><row><c><f t="shared" si="0"/><v>1</v></c></row>';
    expect(only(rows)).toEqual([
      {
        code: 'text/formula',
        args: { kind: 'hyperlink', sheet: 'Sheet1', count: 2, cell: 'A1' },
        at: at('A1'),
        related: [{ at: at('A2') }],
      },
    ]);
  });

  it('text that would be a command', () => {
    const cell = (value: string) => `<c t="str"><v>${value}</v></c>`;
    expect(
      brief(only(`<row>${cell("=cmd|'/C calc'!A0")}${cell('-项目A|项目B')}${cell('=1+1')}${cell('@SUM(1)')}</row>`)),
    ).toEqual([['text/formula', 'text', 'A1']]);
    expect(brief(only(`<row>${cell('a|b')}${cell('+86 991')}${cell(' =HYPERLINK(&quot;x&quot;)')}</row>`))).toEqual([
      ['text/formula', 'text', 'C1'],
    ]);
  });

  it('control characters, which stay', () => {
    const { cells, said } = readRows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      strings: '<si><t>a_x001B_[31m</t></si><si><t>a&#9;b&#10;c_x000D_</t></si><si><t>\u0085\u0007</t></si>',
    });
    expect(cells['A1']).toEqual({ value: 'a\u001b[31m', kind: 'text' });
    expect(said).toEqual([
      {
        code: 'text/control-character',
        args: { sheet: 'Sheet1', count: 2, cell: 'A1' },
        at: at('A1'),
        related: [{ at: at('C1') }],
      },
    ]);
  });

  it('values that are none', () => {
    const { cells, said } = readRows(
      '<row><c><v>12a</v></c><c><v>0x10</v></c><c><v>1e999</v></c><c t="b"><v>maybe</v></c><c t="s"><v>7</v></c><c t="zz"><v>q</v></c><c><v>NaN</v></c></row>',
    );
    expect(cells).toEqual({
      A1: { value: '12a', kind: 'text' },
      B1: { value: '0x10', kind: 'text' },
      C1: { value: '1e999', kind: 'text' },
      D1: { value: 'maybe', kind: 'text' },
      F1: { value: 'q', kind: 'text' },
      G1: { value: 'NaN', kind: 'text' },
    });
    expect(brief(said)).toEqual([
      ['excel/broken', 'number', 'A1'],
      ['excel/broken', 'boolean', 'D1'],
      ['excel/broken', 'shared-string', 'E1'],
      ['excel/broken', 'cell-type', 'F1'],
    ]);
    expect(said[0]!.args['count']).toBe(4);
  });
});

describe('what is hidden is said', () => {
  it('rows: read, with their number and the first', () => {
    const rows =
      '<row r="1"><c><v>1</v></c></row><row r="3" hidden="1"><c><v>2</v></c></row><row r="4" hidden="1"/><row r="5" hidden="true"><c><v>3</v></c></row>';
    const { sheets, said } = read(bookOf({ sheets: [`<sheetData>${rows}</sheetData>`] }));
    expect(sheets![0]!.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [3, true],
      [5, true],
    ]);
    expect(said).toEqual([
      {
        code: 'excel/hidden-rows',
        args: { row: 3, sheet: 'Sheet1', count: 2, cell: 'A3' },
        at: at('A3'),
        related: [{ at: at('A5') }],
      },
    ]);
  });

  it('sheets: left out', () => {
    const sheet = '<sheetData><row><c t="e"><v>#N/A</v></c></row></sheetData>';
    const list = ['a', 'b', 'c'].map(
      (name, n) => `<sheet name="${name}" r:id="rId${n + 1}" ${['', 'state="hidden"', 'state="veryHidden"'][n]}/>`,
    );
    const { sheets, said } = read(bookOf({ sheets: ['<sheetData/>', sheet, sheet], list: list.join('') }));
    expect(sheets!.map(({ name }) => name)).toEqual(['a']);
    expect(said).toEqual([
      { code: 'excel/hidden-sheet', args: { sheet: 'b', state: 'hidden' }, at: at('A1', 'b') },
      { code: 'excel/hidden-sheet', args: { sheet: 'c', state: 'veryHidden' }, at: at('A1', 'c') },
    ]);
  });

  it('macros', () => {
    const { macros, said } = read(
      bookOf({
        parts: { 'xl/_rels/workbook.xml.rels': relationships(relationship('v', 'vbaProject', 'vbaProject.bin')) },
      }),
    );
    expect([macros, said]).toEqual([true, [{ code: 'excel/macros', args: {}, at: { file: 'a.xlsx' } }]]);
    expect(read(bookOf({})).macros).toBe(false);
  });
});

describe('a workbook that cannot be read', () => {
  it.each<[string, string, string, string | null]>([
    ['a row twice', '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>', 'row-twice', 'A2'],
    ['a cell twice', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'cell-twice', 'A1'],
    ['a cell in another row', '<row r="2"><c r="B3"><v>1</v></c></row>', 'cell-reference', 'A2'],
    ['no reference', '<row><c r="?"><v>1</v></c></row>', 'cell-reference', 'A1'],
    ['row 0', '<row r="0"><c><v>1</v></c></row>', 'row-number', 'A1'],
    ['row beyond the sheet', '<row r="1048577"/>', 'row-number', 'A1048577'],
    ['open tags', '<row><c><v>1</v></row>', 'xml', 'A1'],
    ['an unknown entity', '<row><c t="str"><v>&nbsp;</v></c></row>', 'xml', 'A1'],
  ])('%s', (_, rows, why, cell) => {
    const { sheets, said } = read(bookOf({ sheets: [`<sheetData>${rows}</sheetData>`] }));
    expect(sheets).toBeNull();
    expect(brief(said)).toEqual([['excel/broken', why, cell]]);
    expect(said[0]!.args['sheet']).toBe('Sheet1');
  });

  it.each([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    '_rels/.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ])('malformed, or with a DTD: %s', (part) => {
    const of = (data: string) => read(bookOf({ sheets: ['<sheetData/>'], parts: { [part]: data } }));
    expect([of('<a>').sheets, brief(of('<a>').said).map(([code]) => code)]).toEqual([null, ['excel/broken']]);
    const bomb = of('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>');
    expect([bomb.sheets, brief(bomb.said).map(([code]) => code)]).toEqual([null, ['excel/entities']]);
  });

  it('without a part that it names', () => {
    const missing = read(bookOf({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': null } }));
    expect(missing.said).toEqual([
      { code: 'excel/broken', args: { why: 'missing-part', part: 'xl/worksheets/sheet1.xml' }, at: { file: 'a.xlsx' } },
    ]);
    const rels = relationships(relationship('s', 'styles', 'styles.xml'));
    expect(read(bookOf({ parts: { 'xl/_rels/workbook.xml.rels': rels } })).said[0]!.args).toEqual({
      why: 'missing-part',
      part: 'xl/styles.xml',
    });
  });

  it.each([
    ['one part for two sheets', '<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/>', 'b'],
    ['one name for two sheets', '<sheet name="a" r:id="rId1"/><sheet name="A" r:id="rId2"/>', 'A'],
    ['a sheet of no relationship', '<sheet name="a" r:id="rId7"/>', 'a'],
  ])('%s', (_, list, sheet) => {
    const { sheets, said } = read(bookOf({ sheets: ['<sheetData/>', '<sheetData/>'], list }));
    expect([sheets, said[0]!.args]).toEqual([null, { why: 'sheet-list', sheet }]);
  });

  it('larger than the limits: the limits themselves pass', () => {
    const cell = (row: number, column: string) => `<row r="${row}"><c r="${column}${row}"><v>1</v></c></row>`;
    expect(only(cell(200_000, 'XFD'))).toEqual([]);
    expect(brief(only(cell(200_001, 'A')))).toEqual([['input/too-large', 'rows', 'A200001']]);
    expect(brief(only(cell(1, 'XFE')))).toEqual([['input/too-large', 'columns', 'XFE1']]);
  });
});
