import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  below,
  cellName,
  cellPosition,
  comparePlaces,
  type Place,
  partsOf,
  placeIn,
  pointerOf,
  type Places,
  showPlace,
} from '../../src/core/place.ts';

const line = (n: number, col = 1): Place => ({ file: 'dossier.yaml', line: n, col });
const cell = (name: string, sheet = '人员'): Place => ({ file: 'dossier.xlsx', sheet, cell: name });

describe('pointers', () => {
  it('escape strokes and tildes', () => {
    expect(pointerOf('yearly', '2022', 'a/b~c')).toBe('/yearly/2022/a~1b~0c');
    expect(pointerOf('staff', 3)).toBe('/staff/3');
    expect(pointerOf()).toBe('');
    expect(below('/fees', '1/2')).toBe('/fees/1~12');
    expect(partsOf('/a~01/~1')).toEqual(['a~1', '/']);
    expect(partsOf('')).toEqual([]);
    expect(partsOf('/')).toEqual(['']);
  });

  it('come back as they were', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '~', '/', '0', '1', '表') });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(partsOf(pointerOf(...parts))).toEqual(parts);
      }),
    );
  });
});

describe('placeIn', () => {
  const places: Places = new Map<string, Place | ((rest: readonly string[]) => Place | undefined)>([
    ['/operator', line(7)],
    ['/operator/name', line(8, 9)],
    ['/staff', (rest) => (rest[1] === 'name' ? cell(`A${Number(rest[0]) + 2}`) : undefined)],
  ]);

  it.each([
    ['/operator/name', line(8, 9)],
    ['/operator/name/deeper', line(8, 9)],
    ['/operator/creditCode', line(7)],
    ['/staff/3/name', cell('A5')],
    ['/staff/3/post', line(1)],
    ['/fees', line(1)],
    ['', line(1)],
  ])('%s', (pointer, expected) => {
    expect(placeIn(places, pointer, line(1))).toEqual(expected);
  });
});

describe('places', () => {
  it('are shown the way editors and spreadsheets name them', () => {
    expect(showPlace(line(7, 3))).toBe('dossier.yaml:7:3');
    expect(showPlace(cell('C7'))).toBe('dossier.xlsx 人员!C7');
    expect(showPlace({ file: 'a.pdf' })).toBe('a.pdf');
  });

  it('sort by file, then line or cell', () => {
    const sorted: Place[] = [
      { file: 'a.pdf' },
      cell('B2'),
      cell('C2'),
      cell('AA2'),
      cell('A10'),
      cell('A1', '服务'),
      { file: 'dossier.yaml' },
      line(2, 9),
      line(10, 1),
      line(10, 2),
    ];
    const shuffled = sorted.toSorted((a, b) => showPlace(b).localeCompare(showPlace(a)));
    expect(shuffled.toSorted(comparePlaces)).toEqual(sorted);
    expect(comparePlaces(line(1), line(1))).toBe(0);
  });

  it.each([
    [1, 1, 'A1'],
    [7, 3, 'C7'],
    [2, 26, 'Z2'],
    [2, 27, 'AA2'],
    [9, 702, 'ZZ9'],
    [9, 703, 'AAA9'],
  ])('row %d, column %d is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
    expect(cellPosition(name)).toEqual([row, column]);
  });

  it('a cell name that is none has no position', () => {
    expect(cellPosition('7C')).toEqual([0, 0]);
  });

  it('cell names come back as they were', () => {
    const size = fc.integer({ min: 1, max: 1_048_576 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 16_384 }), (row, column) => {
        expect(cellPosition(cellName(row, column))).toEqual([row, column]);
      }),
    );
  });
});
