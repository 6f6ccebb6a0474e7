import ExcelJS from 'exceljs';

/** A workbook opened as an expert's program would: to look at it, or to fill it in and save it again. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  return book;
}

export const saved = async (book: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await book.xlsx.writeBuffer());

/** The first row whose cell in a column shows a text. */
export function rowOf(sheet: ExcelJS.Worksheet, text: string, column = 1): number {
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.getCell(row, column).text === text) return row;
  throw new Error(`no ${text}`);
}

export interface Answers {
  points: Readonly<Record<string, ExcelJS.CellValue>>;
  recommend?: ExcelJS.CellValue;
  opinion?: string;
  remarks?: Readonly<Record<string, string>>;
  /** Anything else done to the workbook before it is saved. */
  edit?: (form: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;
  /** Names of the language. */
  labels?: { recommend: string; opinion: string; total: string };
}

const zh = { recommend: '是否推荐', opinion: '综合意见', total: '总分' };

/** A score sheet as an expert sends it back: the total is calculated, as Excel does when it saves. */
export async function filled(bytes: Uint8Array, answers: Answers): Promise<Uint8Array> {
  const { points, recommend, opinion, remarks = {}, edit, labels = zh } = answers;
  const book = await opened(bytes);
  const form = book.worksheets[0]!;
  for (const [item, value] of Object.entries(points)) form.getCell(rowOf(form, item), 7).value = value;
  for (const [item, value] of Object.entries(remarks)) form.getCell(rowOf(form, item), 8).value = value;
  const numbers = Object.values(points).filter((value) => typeof value === 'number');
  const total = form.getCell(rowOf(form, labels.total), 7);
  const result = numbers.reduce((sum, value) => sum + Math.round(value * 10), 0) / 10;
  total.value = { ...(total.value as ExcelJS.CellFormulaValue), result };
  if (recommend !== undefined) form.getCell(rowOf(form, labels.recommend), 3).value = recommend;
  if (opinion !== undefined) form.getCell(rowOf(form, labels.opinion), 3).value = opinion;
  edit?.(form, book);
  return saved(book);
}
