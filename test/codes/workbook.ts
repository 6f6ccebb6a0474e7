import ExcelJS from 'exceljs';

/** A cell as a table of this folder writes it: a plain value, or what plain text cannot say. */
export type CellSpec =
  | null
  | string
  | number
  | boolean
  | { date: string; format?: string }
  | { number: number; format: string }
  | { formula: string; result?: string | number }
  | { error: '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!' }
  | { rich: string[] };

export interface SheetSpec {
  rows: CellSpec[][];
  state?: 'hidden' | 'veryHidden';
  /** Rows hidden by hand or by a filter, from 1. */
  hiddenRows?: number[];
  merges?: string[];
}

export interface BookSpec {
  sheets: Record<string, SheetSpec | CellSpec[][]>;
  date1904?: boolean;
}

function fill(cell: ExcelJS.Cell, spec: CellSpec): void {
  if (spec === null) return;
  if (typeof spec !== 'object') cell.value = spec;
  else if ('date' in spec) {
    cell.value = new Date(`${spec.date}T00:00:00Z`);
    cell.numFmt = spec.format ?? 'yyyy-mm-dd';
  } else if ('number' in spec) {
    cell.value = spec.number;
    cell.numFmt = spec.format;
  } else if ('formula' in spec) {
    cell.value = {
      formula: spec.formula,
      ...(spec.result === undefined ? {} : { result: spec.result }),
    } as ExcelJS.CellFormulaValue;
  } else if ('error' in spec) cell.value = { error: spec.error } as ExcelJS.CellErrorValue;
  else cell.value = { richText: spec.rich.map((text, index) => ({ text, font: { bold: index % 2 === 0 } })) };
}

/** A real .xlsx, written by exceljs, so that the reader is tried on what a spreadsheet program saves. */
export async function workbookOf({ sheets, date1904 = false }: BookSpec): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  for (const [name, spec] of Object.entries(sheets)) {
    const { rows, state, hiddenRows = [], merges = [] }: SheetSpec = Array.isArray(spec) ? { rows: spec } : spec;
    const sheet = book.addWorksheet(name, { state: state ?? 'visible' });
    rows.forEach((row, y) => row.forEach((cell, x) => fill(sheet.getCell(y + 1, x + 1), cell)));
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const range of merges) sheet.mergeCells(range);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
