/** Many dossiers made from the samples: `yaml N` with a 300-row CSV list and five attachments of 40 KB, `excel N`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

const pdf = (n) =>
  Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(40_000, String(n)), Buffer.from('\nstartxref\n9\n%%EOF\n')]);

/** The block of a list in YAML text, from its key to the next. */
const blockOf = (text, key) => {
  const from = text.indexOf(`\n${key}:`);
  return [from, text.slice(from + 1).search(/\n(?=[a-z])/i) + from + 1];
};

/** The complete sample with its services in a CSV of 300 rows and its papers in five files: about 10 KB of YAML. */
export function makeYaml(folder, count) {
  let yaml = readFileSync(join(samples, 'complete', 'dossier.yaml'), 'utf8');
  for (const [key, value] of [
    ['services', 'services.csv'],
    ['declared', null],
    ['equipment', '[{ name: 检测仪 }]'],
  ]) {
    const [from, to] = blockOf(yaml, key);
    yaml = `${yaml.slice(0, from)}${value === null ? '' : `\n${key}: ${value}`}${yaml.slice(to)}`;
  }
  let nth = 0;
  const next = () => `materials/${(nth++ % 5) + 1}.pdf`;
  yaml = yaml
    .replaceAll(/(file: )[^,}]+?(?=[,}\n]| })/g, (_, key) => key + next())
    .replaceAll(/(evidence: \[)[^\]]*/g, (_, key) => key + next());
  const head =
    '服务日期,服务对象,企业规模,是否集聚区内,功能类别,服务方式,收费（元）,标准价（元）,公益性服务,低收费服务\n';
  const functions = ['信息', '技术', '创业', '培训', '融资', '咨询'];
  const rows = Array.from({ length: 300 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `2023-${month}-15,试验企业${i % 90}有限公司,${i % 2 ? '小型' : '微型'},${i % 3 ? '是' : '否'},${functions[i % 6]},${i % 4 ? '线下' : '线上'},${i % 3 ? 800 : 0},1000,${i % 3 ? '否' : '是'},否`;
  });
  const csv = `${head}${rows.join('\n')}\n`;
  for (let i = 0; i < count; i++) {
    const dossier = join(folder, `d${String(i).padStart(5, '0')}`);
    mkdirSync(join(dossier, 'materials'), { recursive: true });
    writeFileSync(join(dossier, 'dossier.yaml'), yaml);
    writeFileSync(join(dossier, 'services.csv'), csv);
    for (let n = 1; n <= 5; n++) writeFileSync(join(dossier, 'materials', `${n}.pdf`), pdf(n));
  }
  return yaml;
}

/** 300 services of the year before the round, all but the client as in the last row. */
function fillYear(workbook) {
  const services = workbook.getWorksheet('服务台账');
  const last = services.lastRow.values.slice(1);
  for (let i = services.rowCount; i < 301; i++)
    services.addRow(
      last.map((value, column) => (column === 2 ? `试验企业${i % 90}有限公司` : column === 3 ? null : value)),
    );
}

/** Excel's number of 1 January. */
const serials = { 2021: 44197, 2022: 44562, 2023: 44927 };

/**
 * 300 services a year, and that for three years: growth from year to year (Art. 6(6)) is shown by the lists of the years.
 * More firms each year, and everything else as varied as it is in a ledger.
 */
function fillYears(workbook) {
  const services = workbook.getWorksheet('服务台账');
  services.spliceRows(3, services.rowCount - 2);
  services.getCell('A1').value = '2021—2023年度服务台账';
  const functions = ['信息服务', '技术服务', '创业服务', '培训服务', '融资服务', '咨询服务'];
  let nth = 0;
  for (const [year, firms] of [
    [2021, 90],
    [2022, 100],
    [2023, 110],
  ]) {
    for (let i = 0; i < 300; i++) {
      const free = i % 3 === 0;
      const standard = 300 + (i % 12) * 150;
      services.addRow([
        ++nth,
        serials[year] + Math.floor((i * 365) / 300),
        `试验${['食品', '机械', '软件', '建材', '商贸'][i % 5]}企业${i % firms}有限公司`,
        null,
        ['微型', '小型', '小型', '中型'][(i % firms) % 4],
        null,
        i % 4 ? '是' : '否',
        functions[i % 6],
        i % 5 ? '线下' : '线上',
        free ? 0 : standard * (i % 2 ? 0.8 : 1),
        standard,
        free ? '是' : null,
        !free && i % 2 ? '是' : null,
        i % 20 ? '满意' : '基本满意',
      ]);
    }
  }
  // What the form declares must not contradict the ledger.
  for (const [sheet, cell, value] of [
    ['功能与数据', 'B25', 110],
    ['功能与数据', 'D25', null],
    ['功能与数据', 'B26', null],
    ['功能与数据', 'D26', null],
    ['基本情况', 'B19', null],
  ])
    workbook.getWorksheet(sheet).getCell(cell).value = value;
  workbook.getWorksheet('服务企业数').eachRow((row, number) => {
    if (number > 2) row.getCell(3).value = { '2021年': 90, '2022年': 100, '2023年': 110 }[row.getCell(2).value];
  });
}

/** The complete workbook with a ledger of one year or of three, and its papers in five files. */
export async function makeExcel(folder, count, years = 1) {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(readFileSync(join(samples, 'complete-excel', 'dossier.xlsx')));
  if (years === 1) fillYear(workbook);
  else fillYears(workbook);
  let nth = 0;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell(
        (cell) =>
          void (
            typeof cell.value === 'string' &&
            /\.(?:pdf|jpg|png)$/.test(cell.value) &&
            (cell.value = `materials/${(nth++ % 5) + 1}.pdf`)
          ),
      ),
    );
  }
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  for (let i = 0; i < count; i++) {
    const dossier = join(folder, `e${String(i).padStart(5, '0')}`);
    mkdirSync(join(dossier, 'materials'), { recursive: true });
    writeFileSync(join(dossier, 'dossier.xlsx'), bytes);
    for (let n = 1; n <= 5; n++) writeFileSync(join(dossier, 'materials', `${n}.pdf`), pdf(n));
  }
}
