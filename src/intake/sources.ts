import type { Report } from '../core/finding.ts';
import { findResidentIds } from '../core/identifiers/residentId.ts';
import { cellPosition, type Place } from '../core/place.ts';
import type { Workbook } from './excel/workbook.ts';
import type { Cell, GridRow } from './grid.ts';
import { decodeText, positions } from './text.ts';

/** What was read, kept for code frames while its dossier is reported. */
export interface Sources {
  addText(file: string, bytes: Uint8Array): void;
  addWorkbook(file: string, workbook: Workbook): void;
  excerpt(at: Place): string | null;
}

/** Digits of a resident ID number. */
const shortest = 18;

const columnOf = (row: GridRow, cell: Cell): number => [...row.cells].find(([, one]) => one === cell)![0];

/** Keeps what was read for code frames, and looks for resident ID numbers in it: also in columns nobody asked for. */
export function sourceTexts(report: Report): Sources {
  const texts = new Map<string, () => string[]>();
  const workbooks = new Map<string, Workbook>();
  return {
    addText(file, bytes) {
      const decoded = decodeText(bytes);
      if (!decoded.ok) return;
      let lines: string[] | undefined;
      texts.set(file, () => (lines ??= decoded.text.split(/\r\n|\r|\n/)));
      const found = findResidentIds(decoded.text);
      if (found[0])
        report({
          code: 'id/resident-id',
          args: { count: found.length },
          at: { file, ...positions(decoded.text).at(found[0].index) },
        });
    },
    addWorkbook(file, workbook) {
      workbooks.set(file, workbook);
      for (const sheet of workbook.sheets) {
        let first: Place | undefined;
        let count = 0;
        for (const row of sheet.rows) {
          // Hardly a cell is long enough to hold one, and none is asked for its column.
          for (const cell of row.cells.values()) {
            if (typeof cell.value !== 'string' || cell.value.length < shortest) continue;
            if (findResidentIds(cell.value).length === 0) continue;
            first ??= sheet.place(row, columnOf(row, cell));
            count++;
          }
        }
        if (first) report({ code: 'id/resident-id', args: { count }, at: first });
      }
    },
    excerpt(at) {
      if ('line' in at) return texts.get(at.file)?.()[at.line - 1] ?? null;
      if (!('sheet' in at)) return null;
      const [number, column] = cellPosition(at.cell);
      const sheet = workbooks.get(at.file)?.sheets.find(({ name }) => name === at.sheet);
      const value = sheet?.rows.find((row) => row.number === number)?.cells.get(column)?.value;
      return value === undefined ? null : String(value);
    },
  };
}
