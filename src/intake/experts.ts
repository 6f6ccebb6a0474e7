import type { Report } from '../core/finding.ts';
import { nameKey } from '../core/values/text.ts';
import { readCsv } from './csv.ts';
import { readWorkbook } from './excel/workbook.ts';
import type { Cell, Grid, GridRow } from './grid.ts';

export interface ExpertRow {
  expert: string;
  name: string;
  fields: ('business' | 'technology' | 'finance')[];
  employer: string;
  employerCode: string | null;
  limit: number | null;
}

const columns = {
  expert: ['编号', '专家编号', 'expert', 'id'],
  name: ['姓名', '专家姓名', 'name'],
  fields: ['专业', '专业领域', 'fields', 'field'],
  employer: ['工作单位', '单位', 'employer'],
  employerCode: ['统一社会信用代码', '单位代码', 'employercode'],
  limit: ['最多评审数', '承担上限', 'limit'],
} as const;

type Column = keyof typeof columns;
const owed: readonly Column[] = ['expert', 'name', 'fields', 'employer'];
const labels: Readonly<Record<Column, string>> = {
  expert: '编号',
  name: '姓名',
  fields: '专业',
  employer: '工作单位',
  employerCode: '统一社会信用代码',
  limit: '最多评审数',
};

const fieldOf: Readonly<Record<string, ExpertRow['fields'][number]>> = {
  business: 'business',
  管理: 'business',
  经营: 'business',
  technology: 'technology',
  技术: 'technology',
  finance: 'finance',
  财务: 'finance',
  金融: 'finance',
};

const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell.raw ?? cell.value).trim());

/** Which column a header cell names. */
const columnOf = (cell: Cell): Column | undefined =>
  (Object.keys(columns) as Column[]).find((column) =>
    (columns[column] as readonly string[]).some((label) => nameKey(label) === nameKey(textOf(cell))),
  );

function headerOf(grid: Grid): { row: GridRow; at: Map<Column, number> } | null {
  for (const row of grid.rows.slice(0, 10)) {
    const at = new Map<Column, number>();
    for (const [number, cell] of row.cells) {
      const column = columnOf(cell);
      if (column && !at.has(column)) at.set(column, number);
    }
    if (at.size >= 3) return { row, at };
  }
  return null;
}

/**
 * A pool of experts from a CSV file or the first sheet of a workbook with rows: 编号, 姓名, 专业 (管理、技术、财务; several
 * separated by 、), 工作单位, and, if known, 统一社会信用代码 and 最多评审数. Null, after findings, where it cannot be read.
 */
export function readExperts(bytes: Uint8Array, file: string, report: Report): ExpertRow[] | null {
  const workbook = /\.xls[xm]$/i.test(file) ? readWorkbook(bytes, file, report) : undefined;
  if (workbook === null) return null;
  const grid = workbook ? (workbook.sheets.find(({ rows }) => rows.length > 0) ?? null) : readCsv(bytes, file, report);
  if (!grid) return null;
  const header = headerOf(grid);
  const missing = owed.filter((column) => !header?.at.has(column));
  if (!header || missing.length > 0) {
    const expected = (header ? missing : owed).map((column) => labels[column]).join('、');
    report({ code: 'table/no-header', args: { list: '', expected }, at: { file } });
    return null;
  }
  let sound = true;
  const rows = grid.rows.filter(({ number, cells }) => number > header.row.number && cells.size > 0);
  const experts = rows.map((row) => {
    const placeOf = (column: Column) => grid.place(row, header.at.get(column) ?? 1);
    const read = (column: Column): string => textOf(row.cells.get(header.at.get(column) ?? 0));
    const refuse = (
      code: 'schema/required' | 'value/choice' | 'value/number',
      column: Column,
      more: object = {},
    ): void => {
      sound = false;
      report({ code, args: { label: labels[column], text: read(column), ...more }, at: placeOf(column) });
    };
    for (const column of owed) if (read(column) === '') refuse('schema/required', column);
    const fields = read('fields')
      .split(/[、,，;；/\s]+/)
      .filter((one) => one !== '');
    const known = fields.flatMap((one) => fieldOf[nameKey(one)] ?? []);
    if (known.length < fields.length) refuse('value/choice', 'fields', { allowed: '管理、技术、财务' });
    const limit = read('limit');
    if (limit !== '' && !/^[1-9]\d{0,3}$/.test(limit)) refuse('value/number', 'limit');
    return {
      expert: read('expert'),
      name: read('name'),
      fields: [...new Set(known)],
      employer: read('employer'),
      employerCode: read('employerCode') || null,
      limit: limit === '' ? null : Number(limit),
    };
  });
  return sound ? experts : null;
}
