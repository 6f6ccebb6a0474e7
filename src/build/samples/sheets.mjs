/** Sheets as an office makes them: a merged title, then labels beside values, or a list under its header. */
import { tableOf } from './csv-lists.mjs';
import { cellName, serial } from './xlsx.mjs';

const isDate = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Columns whose dates are typed as text, as happens in every real list. */
const typed = new Set(['协议开始日期', '企业成立日期', '落款日期']);

/** 2023-03-05 → 2023年3月5日 */
const spelled = (date) => date.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

function listCell(header, value, index) {
  if (isDate(value)) {
    if (typed.has(header)) return [spelled(value), 'text'];
    return [serial(value), index % 2 === 0 ? 'chineseDate' : 'longDate'];
  }
  if (/代码|证书号|编号|项目/.test(header)) return [value, 'text'];
  if (typeof value === 'number' && /元/.test(header)) return [value, 'money'];
  return value;
}

const width = (header) =>
  /名称|对象|佐证|地址|文件|单位/.test(header) ? 34 : /代码|日期|有效期|依据/.test(header) ? 22 : 13;

/** A sheet from rows whose first is the header; numbered in a first column 序号. */
export function listSheet(name, title, [header, ...rows]) {
  const columns = ['序号', ...header];
  return {
    name,
    widths: [6, ...header.map(width)],
    frozen: 2,
    merges: [`A1:${cellName(1, columns.length)}`],
    rows: [
      [[title, 'title'], ...header.map(() => null)],
      columns.map((text) => [text, 'header']),
      ...rows.map((row, index) => [index + 1, ...row.map((value, i) => listCell(header[i], value, i))]),
    ],
  };
}

/** A list of the dossier by the columns of the CSV samples. */
export const dossierSheet = (name, title, list, rows) => listSheet(name, title, tableOf(list, rows));

/**
 * A form. A row is a section's title (text), one pair `[label, value]` (its value over three columns) or two pairs.
 * Values: text, number, or `[value, format]`.
 */
export function formSheet(name, title, lines) {
  const merges = ['A1:D1'];
  const value = (one) =>
    Array.isArray(one) ? one : [isDate(one) ? serial(one) : one, isDate(one) ? 'chineseDate' : 'wrapped'];
  const rows = lines.map((line, index) => {
    const row = index + 2;
    if (typeof line === 'string') {
      merges.push(`A${row}:D${row}`);
      return [[line, 'section'], null, null, null];
    }
    if (line.length === 2) {
      merges.push(`B${row}:D${row}`);
      return [[line[0], 'label'], value(line[1]), null, null];
    }
    return [[line[0], 'label'], value(line[1]), [line[2], 'label'], value(line[3])];
  });
  return { name, widths: [28, 36, 28, 36], merges, rows: [[[title, 'title'], null, null, null], ...rows] };
}
