/** What the libraries alone cost: `yaml FOLDER` parses every dossier.yaml, `exceljs FOLDER` loads every dossier.xlsx. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [library, folder] = process.argv.slice(2);
const names = readdirSync(folder);
if (library === 'yaml') {
  const { parse } = await import('yaml');
  for (const name of names) parse(readFileSync(join(folder, name, 'dossier.yaml'), 'utf8'));
} else {
  const { default: exceljs } = await import('exceljs');
  for (const name of names) await new exceljs.Workbook().xlsx.load(readFileSync(join(folder, name, 'dossier.xlsx')));
}
