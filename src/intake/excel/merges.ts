import type { Cells } from '../grid.ts';

/** A merged area; rows and columns from 1, both ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Room for any real sheet; what overlaps itself a million times is no sheet. */
const maxSteps = 5_000_000;

/** `'B2:C5'` (or `'B2'`) → its corners; null where it is no such reference. */
export function rangeOf(reference: string): Range | null {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference);
  if (!match) return null;
  const column = (name: string): number => {
    let number = 0;
    for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
    return number;
  };
  const left = column(match[1]!);
  const top = Number(match[2]);
  const right = match[3] === undefined ? left : column(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  return top >= 1 && bottom >= top && right >= left ? { top, left, bottom, right } : null;
}

/**
 * Takes away what the XML holds below a merged area's first cell: nobody sees it in the sheet. Rows ascend.
 * False where the areas are too many to go through.
 */
export function clearMerged(
  rows: readonly { number: number; cells: Cells & { delete(column: number): boolean } }[],
  ranges: readonly Range[],
): boolean {
  let steps = 0;
  for (const { top, left, bottom, right } of ranges) {
    let low = 0;
    for (let high = rows.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (rows[middle]!.number < top) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < rows.length && rows[index]!.number <= bottom; index++) {
      const { number, cells } = rows[index]!;
      const width = Math.min(right - left + 1, cells.size);
      steps += width + 1;
      if (steps > maxSteps) return false;
      const master = number === top ? left : 0;
      if (right - left + 1 <= cells.size) {
        for (let column = left; column <= right; column++) if (column !== master) cells.delete(column);
      } else {
        for (const column of cells.keys()) {
          if (column >= left && column <= right && column !== master) cells.delete(column);
        }
      }
    }
  }
  return true;
}
