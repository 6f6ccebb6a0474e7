import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNotes } from '../../../src/intake/excel/notes.ts';
import { readSheet } from '../../../src/intake/excel/sheet.ts';
import { bookOf, worksheet, zipOf } from './build.ts';
import { read } from './read.ts';

const codes = (bytes: Uint8Array): string[] => read(bytes).said.map(({ code }) => code);

const sample = bookOf({
  sheets: [
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1" s="1"><v>45356</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
  ],
  strings: '<si><t>企业&amp;平台</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});

describe('damage', () => {
  it('a workbook cut anywhere is refused with a reason, never with a throw', () => {
    expect(read(sample).said).toEqual([]);
    for (let length = 0; length < sample.length; length++) {
      const { sheets, said } = read(sample.subarray(0, length));
      expect([sheets, said.length], String(length)).toEqual([null, 1]);
    }
  });

  it('bytes changed at random never throw; either a reason or the same cells', () => {
    const flips = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = Buffer.from(sample);
        for (const [at, byte] of changes) copy[at] = byte;
        const { sheets, said } = read(copy);
        return sheets !== null || said.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it('parts changed at random, checksums right, never throw', () => {
    const sheet = Buffer.from(
      worksheet(
        '<sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><r><t>中&#x4e2d;</t></r></is></c><c r="B1" s="1"><f t="shared" si="0">A1</f><v>1.5E3</v></c><c t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
      ),
    );
    const change = fc.tuple(
      fc.nat(sheet.length - 1),
      fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>/&;"\'!?[]-= 0A'))),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = Buffer.from(sheet);
        for (const [at, byte] of changes) copy[at] = byte;
        const { sheets, said } = read(bookOf({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': copy } }));
        return sheets !== null || said.length === 1;
      }),
      { numRuns: 1000 },
    );
  });

  it('any part cut anywhere is broken: no row is dropped in silence', () => {
    const sheet = worksheet('<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>');
    for (let length = 0; length < sheet.length; length++) {
      expect(
        codes(bookOf({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': sheet.slice(0, length) } })),
        String(length),
      ).toEqual(['excel/broken']);
    }
  });
});

describe('bombs', () => {
  it('a sheet that unpacks beyond the ratio is refused before it is unpacked', () => {
    const blank = Buffer.alloc(30 * 1024 * 1024, 0x20);
    expect(
      codes(
        zipOf([
          { name: '[Content_Types].xml', data: 'x' },
          { name: 'xl/workbook.xml', data: blank },
        ]),
      ),
    ).toEqual(['zip/bomb']);
  });

  /** Stored, so that the ratio does not refuse it first. */
  const stored = (part: string): Buffer =>
    zipOf([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="a" r:id="a"/></sheets></workbook>' },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>',
      },
      { name: 'xl/s.xml', data: part, method: 0 },
    ]);
  const within = (milliseconds: number, run: () => void): void => {
    const start = performance.now();
    run();
    expect(performance.now() - start).toBeLessThan(milliseconds);
  };
  const cellOf = (value: string): string =>
    worksheet(`<sheetData><row><c t="str"><v>${value}</v></c></row></sheetData>`);
  const size = 8_000_000;

  it.each<[string, () => string, string[]]>([
    ['entities', () => cellOf('&amp;'.repeat(size / 5)), []],
    ['comments', () => cellOf('a<!---->'.repeat(size / 8)), []],
    ['unclosed comments', () => cellOf('<!--'.repeat(size / 4)), ['excel/broken']],
    ['escapes', () => cellOf('_x0041_'.repeat(size / 7)), []],
    ['half escapes', () => cellOf('_x'.repeat(size / 2)), []],
    [
      'digits',
      () => worksheet(`<sheetData><row><c><v>${'1'.repeat(size)}</v></c></row></sheetData>`),
      ['excel/broken'],
    ],
    [
      'formula text',
      () =>
        worksheet(
          `<sheetData><row><c><f>${"'".repeat(size / 2)}${'['.repeat(size / 2)}</f><v>1</v></c></row></sheetData>`,
        ),
      [],
    ],
    ['blank rows', () => worksheet(`<sheetData>${'<row/>'.repeat(1_048_576)}</sheetData>`), []],
    ['too many rows', () => worksheet(`<sheetData>${'<row/>'.repeat(1_048_577)}</sheetData>`), ['excel/broken']],
    ['blank cells', () => worksheet(`<sheetData><row>${'<c/>'.repeat(size / 4)}</row></sheetData>`), []],
    ['unknown elements', () => worksheet('<abc/>'.repeat(size / 6)), []],
    ['depth', () => worksheet('<abc>'.repeat(size / 5)), ['excel/broken']],
    ['attributes', () => worksheet(`<abc ${'a="" '.repeat(size / 5)}/>`), ['excel/broken']],
    [
      'merged areas over each other',
      () =>
        worksheet(
          `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(100_000)}</sheetData><mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(100_000)}</mergeCells>`,
        ),
      ['input/too-large'],
    ],
    [
      'errors',
      () => worksheet(`<sheetData>${'<row><c t="e"><v>#N/A</v></c></row>'.repeat(200_000)}</sheetData>`),
      ['excel/formula-error'],
    ],
  ])('%s take time in proportion', (_, part, expected) => {
    const bytes = stored(part());
    within(3000, () => expect(codes(bytes)).toEqual(expected));
  });

  it('a sheet is read once, however often the list names it', () => {
    const list = Array.from({ length: 60_000 }, (_, n) => `<sheet name="${n}" r:id="rId1"/>`).join('');
    within(2000, () => expect(codes(bookOf({ sheets: ['<sheetData/>'], list }))).toEqual(['excel/broken']));
  });
});

describe('limits', () => {
  const row = '<row><c><v>1</v></c><c/><c><v>2</v></c></row>';
  const withBudget = (cells: number) => {
    const context = { strings: [], styles: [], date1904: false, notes: sheetNotes('a', 's'), budget: { cells } };
    return readSheet(Buffer.from(worksheet(`<sheetData>${row}${row}</sheetData>`)), context);
  };

  it('count cells with a value, over all sheets', () => {
    expect(withBudget(4)).toMatchObject({ rows: [{ number: 1 }, { number: 2 }] });
    expect(withBudget(3)).toEqual({
      code: 'input/too-large',
      args: { what: 'cells', limit: 2_000_000 },
      row: 2,
      column: 3,
    });
  });
});
