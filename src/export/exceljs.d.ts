/** The part of exceljs that writes a workbook, without its streams: half the cost of loading all of it. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type ExcelJS from 'exceljs';

  const Workbook: typeof ExcelJS.Workbook;
  export default Workbook;
}
