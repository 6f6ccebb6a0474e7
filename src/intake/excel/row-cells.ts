import type { Cell, Cells } from '../grid.ts';

/** Cells of a row in the order of their columns, as a list with gaps: a quarter of a map's memory, and no hashing. */
export class RowCells implements Cells {
  /** A list is as long as its last column; a cell far to the right is for a map. */
  static readonly most = 64;
  size = 0;
  private readonly list: (Cell | undefined)[] = [];

  add(column: number, cell: Cell): void {
    this.list[column] = cell;
    this.size++;
  }

  get(column: number): Cell | undefined {
    return this.list[column];
  }

  has(column: number): boolean {
    return this.list[column] !== undefined;
  }

  delete(column: number): boolean {
    if (!this.has(column)) return false;
    this.list[column] = undefined;
    this.size--;
    return true;
  }

  keys(): number[] {
    const columns: number[] = [];
    for (let column = 1; column < this.list.length; column++) if (this.has(column)) columns.push(column);
    return columns;
  }

  values(): Cell[] {
    return this.list.filter((cell) => cell !== undefined);
  }

  [Symbol.iterator](): Iterator<[number, Cell]> {
    return this.keys()
      .map((column): [number, Cell] => [column, this.list[column]!])
      .values();
  }
}
