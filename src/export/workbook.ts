import type ExcelJS from 'exceljs';
import { sealed } from './zip-times.ts';

/** A day for everything that a file would otherwise take from the clock; zip knows nothing before 1980. */
const everyDay = '1980-01-01T00:00:00Z';

/** An empty workbook. exceljs is loaded here and nowhere else: it costs more than a check of a dossier. */
export async function newBook(title: string): Promise<ExcelJS.Workbook> {
  const { default: Workbook } = await import('exceljs/lib/doc/workbook.js');
  const book = new Workbook();
  book.title = title;
  book.creator = 'xjsme';
  book.lastModifiedBy = 'xjsme';
  book.created = new Date(everyDay);
  book.modified = new Date(everyDay);
  book.calcProperties.fullCalcOnLoad = true;
  return book;
}

/** The finished .xlsx; the same workbook gives the same bytes. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return sealed(Buffer.from(await book.xlsx.writeBuffer()));
}
