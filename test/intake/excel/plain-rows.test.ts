import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { cellName } from '../../../src/core/place.ts';
import { sheetNotes } from '../../../src/intake/excel/notes.ts';
import { readSharedStrings, textCell } from '../../../src/intake/excel/shared-strings.ts';
import { readSheet } from '../../../src/intake/excel/sheet.ts';
import { worksheet } from './build.ts';

const strings = ['企业', '', ' ', '=HYPERLINK("x")', 'a\u0001b', '-5', '_x0041_'].map(textCell);

/** What a sheet gives, and what is said of it. */
function outcome(inside: string, cells = 50) {
  const notes = sheetNotes('d.xlsx', 'S');
  const read = readSheet(Buffer.from(worksheet(`<sheetData>${inside}</sheetData>`)), {
    strings,
    styles: ['number', 'date', 'percent'],
    date1904: false,
    notes,
    budget: { cells },
  });
  const said: unknown[] = [];
  notes.report((finding: Omit<Finding, 'severity'>) => void said.push(finding));
  // Cells may stand in a map or in a list.
  const rows = 'rows' in read ? read.rows.map(({ cells: own, ...row }) => ({ ...row, cells: [...own] })) : [];
  return { read: { ...read, rows }, said };
}

/** The same XML, in which no row fits the expressions of plain rows. */
const byTheOtherReader = (inside: string): string => inside.replaceAll('<row', '<row\n').replaceAll('<c ', '<c\n');

const value = fc.oneof(
  { weight: 6, arbitrary: fc.nat(7).map((nth) => ` t="s"><v>${nth}</v></c>`) },
  { weight: 6, arbitrary: fc.integer({ min: -99999, max: 99999 }).map((number) => `><v>${number}</v></c>`) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => ` t="n"><v>${n}</v></c>`) },
  fc.constantFrom(
    '/>',
    '></c>',
    '><v></v></c>',
    '><v>-0</v></c>',
    '><v>007</v></c>',
    '><v>1.</v></c>',
    '><v>.5</v></c>',
    '><v>123456789012345678</v></c>',
    '><v>0.1234567890123456</v></c>',
    ' t="s"><v>01</v></c>',
    ' t="s"><v>-0</v></c>',
    ' t="s"><v>1.0</v></c>',
    ' t="s"></c>',
    ' t="b"><v>1</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' t="str"><v>x</v></c>',
    ' t="inlineStr"><is><t>y</t></is></c>',
    '><f>A1</f><v>3</v></c>',
    '><f>A1</f></c>',
    '><v>1</v><x/></c>',
  ),
);
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="9"');
const column = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('A', 'B', 'C', 'D', 'E') },
  fc.constantFrom('XFE', 'a'),
);
const cell = fc.record({ column, slip: fc.nat(60), style, value });
const rowOf = (number: number, cells: readonly { column: string; slip: number; style: string; value: string }[]) =>
  cells.map((one) => `<c r="${one.column}${one.slip === 0 ? number + 1 : number}"${one.style}${one.value}`).join('');
const tidy = (cells: readonly { column: string }[]) => cells.toSorted((a, b) => (a.column < b.column ? -1 : 1));
const attributes = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', ' spans="1:5" x14ac:dyDescent="0.25"', ' ht="28" customHeight="1"') },
  fc.constantFrom(' hidden="1"', ' hidden="0"', ' x="&amp;"'),
);
const row = fc.record({
  step: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.constantFrom(0, 2, 200_001)),
  attributes,
  cells: fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(cell, { maxLength: 5, selector: (one) => one.column }).map(tidy) },
    fc.array(cell, { maxLength: 5 }),
  ),
  end: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(' ', '<x/>', '<!-- -->')),
});

describe('plain rows are read as by the reader of all XML', () => {
  it('cell by cell, with what is said and where it stops', () => {
    const sheet = fc.array(row, { maxLength: 8 }).map((rows) => {
      let number = 0;
      return rows
        .map((one) => {
          number += one.step;
          const inside = rowOf(number, one.cells as Parameters<typeof rowOf>[1]);
          return inside === ''
            ? `<row r="${number}"${one.attributes}/>`
            : `<row r="${number}"${one.attributes}>${inside}${one.end}</row>`;
        })
        .join('');
    });
    fc.assert(
      fc.property(sheet, fc.constantFrom(3, 50), (inside, cells) => {
        expect(outcome(inside, cells)).toEqual(outcome(byTheOtherReader(inside), cells));
      }),
      { numRuns: 3000 },
    );
  });

  it('however far the rows reach', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => {
      const cells = ['A', 'B', 'C'].map((letter, nth) => `<c r="${letter}${i + 1}"><v>${i * nth}</v></c>`).join('');
      return `<row r="${i + 1}">${cells}</row>`;
    }).join('');
    expect(rows.length).toBeGreaterThan(200_000);
    expect(outcome(rows, 10_000)).toEqual(outcome(byTheOtherReader(rows), 10_000));
  });

  it('a row of very many cells too', () => {
    const cells = Array.from({ length: 1500 }, (_, i) => `<c r="${cellName(1, i + 1)}"><v>${i}</v></c>`).join('');
    const inside = `<row r="1">${cells}</row>`;
    expect(outcome(inside, 2000)).toEqual(outcome(byTheOtherReader(inside), 2000));
    expect(outcome(inside, 2000).read).toMatchObject({ rows: [{ number: 1 }] });
  });

  it('after rows of the other kind it goes on', () => {
    const rows = Array.from({ length: 60 }, (_, i) => {
      const filling = i % 3 === 0 ? '<f>A1</f>' : '';
      return `<row r="${i + 1}"><c r="A${i + 1}">${filling}<v>${i}</v></c></row>`;
    });
    const { read, said } = outcome(rows.join(''), 100);
    expect('rows' in read && read.rows.map(({ number, cells }) => [number, cells[0]?.[1].value])).toEqual(
      Array.from({ length: 60 }, (_, i) => [i + 1, i]),
    );
    expect(said).toEqual([]);
  });
});

describe('plain shared texts', () => {
  const texts = ['<si><t>企业</t></si>', '<si><t xml:space="preserve"> a </t></si>', '<si><t></t></si>'];
  const others = [
    '<si><r><t>甲</t></r><r><t>乙</t></r></si>',
    '<si><t>&lt;😀</t></si>',
    '<si>\n<t>b</t></si>',
    '<si/>',
  ];

  it('are read as by the reader of all XML', () => {
    const list = fc.array(fc.constantFrom(...texts, ...texts, ...others), { maxLength: 12 });
    fc.assert(
      fc.property(list, (items) => {
        const part = (all: string) => readSharedStrings(Buffer.from(`<sst>${all}</sst>`));
        expect(part(items.join(''))).toEqual(part(items.join('').replaceAll('<si', '<si\n')));
      }),
    );
  });
});
