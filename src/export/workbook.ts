import type ExcelJS from 'exceljs';

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

const endOfDirectory = 0x06054b50;

/** Sets the times of all entries of a zip, in place, so that the same data gives the same bytes. */
function withoutTimes(zip: Buffer): Buffer {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end--;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    // MS-DOS time and date: 1980-01-01 00:00:00, in the directory and in the entry itself.
    zip.writeUInt32LE(0x00210000, at + 12);
    zip.writeUInt32LE(0x00210000, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

/** The finished .xlsx; the same workbook gives the same bytes. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return withoutTimes(Buffer.from(await book.xlsx.writeBuffer()));
}
