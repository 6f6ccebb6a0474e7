import { fit, paper, put, putOver, putTitle } from '../page.ts';
import { bytesOf, newBook } from '../workbook.ts';
import { type Lang, publicListWords } from '../words.ts';
import { footOf, type PublicList, readable } from './list.ts';

const widths = { recognised: [7, 34, 34, 20, 30, 16, 20], proposed: [7, 38, 38, 24, 34, 20] };

/** The list for printing: A4 landscape, the heads on every page, document number above and checkpoint below. */
export async function publicListXlsx(list: PublicList, lang: Lang = 'zh'): Promise<Uint8Array> {
  const words = publicListWords(lang);
  const { heads, rows } = readable(list, lang);
  const columns = widths[list.kind];
  const all: readonly [number, number] = [1, heads.length];
  const whole = columns.reduce((a, b) => a + b);
  const book = await newBook(list.title);
  const sheet = book.addWorksheet(words.sheet);
  const headRow = 4;
  const foot = [list.document ?? '', list.checkpoint?.digest ?? ''].filter(Boolean).join(' ');
  paper(sheet, { landscape: true, headRow, foot, pages: words.pages, widths: columns });

  putTitle(sheet, list.title, columns);
  putOver(sheet, 2, all, list.document === null ? null : `${words.document}${words.colon}${list.document}`, 'note');
  putOver(sheet, 3, all, words.count(list.entries.length), 'note');
  heads.forEach((head, i) => put(sheet, [headRow, i + 1], head, 'head'));
  fit(sheet, headRow, []);
  rows.forEach((row, y) => {
    row.forEach((cell, i) => put(sheet, [headRow + 1 + y, i + 1], cell, i === 0 ? 'middle' : 'line'));
    fit(
      sheet,
      headRow + 1 + y,
      row.map((cell, i) => [String(cell), columns[i]!]),
    );
  });
  footOf(list, lang).forEach(([label, text], i) => {
    const row = headRow + rows.length + 2 + i;
    putOver(sheet, row, all, `${label}${words.colon}${text}`, 'note');
    fit(sheet, row, [[text, whole - 20]]);
  });
  return bytesOf(book);
}
