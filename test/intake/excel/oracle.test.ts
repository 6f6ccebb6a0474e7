import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, read } from './read.ts';

type Written = { cell: ExcelJS.CellValue; format?: string; reads: { value: unknown; kind: string } | null };

/** Text that XML can hold; `_xHHHH_` is left to the tests that write XML by hand, since exceljs does not escape it. */
const plain = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => !/_x|[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/.test(text));
const texts = fc.oneof(
  plain,
  fc.constantFrom('喀什地区', '和田😀玉', ' 前后 ', '&<>"\'', '多\n行', '１２３', 'كۇچا', '=1+1', '', ' '),
);
const readText = (value: string) => (/\S/.test(value) ? { value, kind: 'text' } : null);

const iso = fc.date({
  min: new Date('1900-03-01T00:00:00Z'),
  max: new Date('2199-12-31T23:59:59Z'),
  noInvalidDate: true,
});

const value: fc.Arbitrary<Written> = fc.oneof(
  texts.map((text) => ({ cell: text, reads: readText(text) })),
  fc.integer().map((number) => ({ cell: number, reads: { value: number, kind: 'number' } })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((number) => !Object.is(number, -0))
    .map((number) => ({ cell: number, reads: { value: number, kind: 'number' } })),
  fc
    .integer({ min: 0, max: 100 })
    .map((percent) => ({ cell: percent / 100, format: '0.0%', reads: { value: percent / 100, kind: 'percent' } })),
  fc
    .tuple(iso, fc.constantFrom('yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'mm-dd-yy', 'm/d/yy "h":mm'))
    .map(([date, format]) => ({ cell: date, format, reads: { value: date.toISOString().slice(0, 10), kind: 'date' } })),
  fc.boolean().map((truth) => ({ cell: truth, reads: { value: truth, kind: 'boolean' } })),
  fc.array(plain, { minLength: 1, maxLength: 4 }).map((runs) => ({
    cell: { richText: runs.map((text, index) => ({ text, font: { bold: index % 2 === 0 } })) },
    reads: readText(runs.join('')),
  })),
  fc
    .integer()
    .map((number) => ({ cell: { formula: 'A1+1', result: number }, reads: { value: number, kind: 'number' } })),
);

const grid = fc.array(fc.array(fc.option(value, { nil: null, freq: 3 }), { maxLength: 8 }), { maxLength: 12 });

async function write(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const withoutRaw = (cells: ReturnType<typeof cellsOf>) =>
  Object.fromEntries(Object.entries(cells).map(([name, { value: found, kind }]) => [name, { value: found, kind }]));

describe('what exceljs writes comes back', () => {
  it('cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(grid, { minLength: 1, maxLength: 2 }), async (sheets) => {
        const expected: Record<string, unknown>[] = [];
        const bytes = await write((book) => {
          for (const [index, rows] of sheets.entries()) {
            const sheet = book.addWorksheet(`表${index}`);
            const cells: Record<string, unknown> = {};
            for (const [r, row] of rows.entries()) {
              for (const [c, written] of row.entries()) {
                if (!written) continue;
                const cell = sheet.getCell(r + 1, c + 1);
                cell.value = written.cell;
                if (written.format) cell.numFmt = written.format;
                if (written.reads) cells[cell.address] = written.reads;
              }
            }
            expected.push(cells);
          }
        });
        const { sheets: found, said } = read(bytes);
        expect(said).toEqual([]);
        expect(found!.map((sheet) => withoutRaw(cellsOf(sheet)))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('merged areas', async () => {
    const side = fc.integer({ min: 1, max: 6 });
    await fc.assert(
      fc.asyncProperty(side, side, side, side, async (a, b, c, d) => {
        const [top, bottom, left, right] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
        const bytes = await write((book) => {
          const sheet = book.addWorksheet('表');
          for (let row = 1; row <= 6; row++)
            for (let column = 1; column <= 6; column++) sheet.getCell(row, column).value = `${row}-${column}`;
          if (top !== bottom || left !== right) sheet.mergeCells(top, left, bottom, right);
        });
        const sheet = read(bytes).sheets![0]!;
        for (let row = 1; row <= 6; row++) {
          for (let column = 1; column <= 6; column++) {
            const covered =
              row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);
            // A row that a merge leaves empty is not there.
            const found = sheet.rows.find(({ number }) => number === row);
            expect(found?.cells.get(column)?.value).toBe(covered ? undefined : `${row}-${column}`);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('dates from 1904, hidden rows and sheets, formulas without result, errors', async () => {
    const bytes = await write((book) => {
      book.properties.date1904 = true;
      const sheet = book.addWorksheet('表');
      sheet.addRow([new Date('2024-03-05T00:00:00Z'), { formula: 'A1' }, { error: '#N/A' }]);
      sheet.addRow(['隐藏']).hidden = true;
      book.addWorksheet('选项', { state: 'hidden' }).addRow([1]);
    });
    const { sheets, said } = read(bytes);
    expect(cellsOf(sheets![0]!)).toEqual({
      A1: { value: '2024-03-05', kind: 'date' },
      A2: { value: '隐藏', kind: 'text' },
    });
    expect(sheets![0]!.date1904).toBe(true);
    expect(said.map(({ code, at }) => [code, 'cell' in at ? `${at.sheet}!${at.cell}` : ''])).toEqual([
      ['excel/formula-uncached', '表!B1'],
      ['excel/formula-error', '表!C1'],
      ['excel/hidden-rows', '表!A2'],
      ['excel/hidden-sheet', '选项!A1'],
    ]);
  });
});
