/** Writes a workbook part by part: exceljs would put today's date into it (docProps/core.xml and the zip). */
import { zip } from './zip.mjs';

const xml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats: number format, font, fill, alignment. 31 is the built-in Chinese date (ECMA-376 part 1, 18.8.30). */
const formats = {
  plain: [0, 0, 0, ''],
  title: [0, 1, 0, '<alignment horizontal="center" vertical="center"/>'],
  section: [0, 2, 2, ''],
  header: [0, 2, 2, '<alignment horizontal="center" vertical="center" wrapText="1"/>'],
  label: [0, 0, 2, ''],
  text: [49, 0, 0, ''],
  wrapped: [49, 0, 0, '<alignment vertical="center" wrapText="1"/>'],
  chineseDate: [31, 0, 0, ''],
  longDate: [164, 0, 0, ''],
  percent: [10, 0, 0, ''],
  money: [4, 0, 0, ''],
};
const formatNames = Object.keys(formats);

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formatNames.length}">${formatNames.map((name) => formatXml(formats[name])).join('')}</cellXfs></styleSheet>`;

function formatXml([number, font, fill, alignment]) {
  const attributes = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${font === 1 ? 0 : 1}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
  return alignment ? `<xf ${attributes} applyAlignment="1">${alignment}</xf>` : `<xf ${attributes}/>`;
}

/** `[1, 28]` → `AB1` */
export function cellName(row, column) {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}

/** The day number of a spreadsheet. */
export const serial = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

function sharedStrings() {
  const known = new Map();
  let uses = 0;
  return {
    index(text) {
      uses++;
      if (!known.has(text)) known.set(text, known.size);
      return known.get(text);
    },
    part: () =>
      `${declaration}<sst xmlns="${main}" count="${uses}" uniqueCount="${known.size}">${[...known.keys()].map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`,
  };
}

function sheetXml({ widths, rows, merges = [], frozen = 0 }, strings) {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => {
      if (cell === null) return '';
      const [value, format = 'plain'] = Array.isArray(cell) ? cell : [cell];
      const start = `<c r="${cellName(y + 1, x + 1)}" s="${formatNames.indexOf(format)}"`;
      if (value === '') return `${start}/>`;
      return typeof value === 'number'
        ? `${start}><v>${value}</v></c>`
        : `${start} t="s"><v>${strings.index(value)}</v></c>`;
    });
    return `<row r="${y + 1}"${y === 0 ? ' ht="28" customHeight="1"' : ''}>${cells.join('')}</row>`;
  });
  const pane = frozen
    ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
    : '';
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

const relationships = (items) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${items.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/**
 * @param sheets each `{ name, widths, rows, merges?, frozen? }`; a cell is a text, a number, `[value, format]`, or null for
 * none. `frozen`: rows of the header.
 */
export function workbook(sheets) {
  const strings = sharedStrings();
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, strings)]);
  const list = sheets
    .map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('');
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...parts.map(([path]) => [`/${path}`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ];
  const more = [
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    [`rId${sheets.length + 2}`, 'sharedStrings', 'sharedStrings.xml'],
  ];
  return zip([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`).join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...parts.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]), ...more]),
    ],
    ...parts,
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', strings.part()],
  ]);
}
