import { join } from 'node:path';
import { checkDossier } from '../../src/cli/check/dossier.ts';
import { elsewhere } from '../../src/cli/check/elsewhere.ts';
import { readCalendarFile } from '../../src/cli/commands/calendar-file.ts';
import type { Host } from '../../src/cli/host.ts';
import type { Finding } from '../../src/core/finding.ts';
import { showPlace } from '../../src/core/place.ts';
import { discover } from '../../src/intake/folder/discover.ts';
import { type PackRead, readPack } from '../../src/intake/pack.ts';
import { placeText } from '../../src/report/place.ts';
import { type FileSpec, inFolder, marked } from './folder.ts';
import { basePapers } from './paper.ts';
import { type Row, textOf } from './row.ts';
import { type BookSpec, type SheetSpec } from './workbook.ts';

export interface Said extends Pick<Finding, 'code' | 'args' | 'severity'> {
  place: string;
}

type Files = Map<string, FileSpec | Uint8Array>;

const pack = readPack('xj-2012', '.');

/** A thin dossier in Excel: one form. */
const form: SheetSpec['rows'] = [
  ['申报类型', '申报'],
  ['申报年度', 2024],
  ['平台名称', '晴岭中小企业服务平台'],
  ['运营单位名称', '新疆晴岭企业服务有限公司'],
  ['推荐单位', '乌鲁木齐市工业和信息化局'],
  ['推荐单位类别', '中小企业主管部门'],
  ['推荐单位所在地区', '乌鲁木齐市'],
];

const bases: Record<NonNullable<Row['base']>, () => Files> = {
  none: () => new Map(),
  application: () =>
    new Map<string, FileSpec | Uint8Array>([['dossier.yaml', textOf('base/application.yaml')], ...basePapers()]),
  workbook: () => new Map<string, FileSpec>([['dossier.xlsx', { book: { sheets: { 申报表: form } } }]]),
};

/** The files of a row, and the places its marks expect. */
function filesOf(row: Row): { files: Files; places: string[] } {
  const files = bases[row.base ?? 'application']();
  for (const [path, spec] of Object.entries(row.files ?? {})) {
    if (spec === null) files.delete(path);
    else files.set(path, spec);
  }
  if (row.sheets) {
    const { book } = files.get('dossier.xlsx') as { book: BookSpec };
    files.set('dossier.xlsx', { book: { ...book, sheets: { ...book.sheets, ...(row.sheets as BookSpec['sheets']) } } });
  }
  let main = files.get('dossier.yaml');
  for (const [key, value] of Object.entries(row.lists ?? {})) {
    if (typeof main !== 'string') throw new Error(`${row.code}: no YAML to write ${key} into`);
    const line = `${key}: ${value}\n`;
    const known = new RegExp(`^${key.replace('▲', '')}:.*\\n(?: .*\\n)*`, 'm');
    main = known.test(main) ? main.replace(known, () => line) : `${main}${line}`;
    files.set('dossier.yaml', main);
  }
  for (const [old, now] of Object.entries(row.change ?? {})) {
    if (typeof main !== 'string' || main.split(old).length !== 2)
      throw new Error(`${row.code}: not once in the base: ${old}`);
    main = main.replace(old, () => now);
    files.set('dossier.yaml', main);
  }
  const places: string[] = [];
  for (const [path, spec] of files) {
    if (typeof spec !== 'string' || !spec.includes('▲')) continue;
    const read = marked(spec, path);
    files.set(path, read.text);
    places.push(...read.places);
  }
  return { files, places };
}

async function checkFolder(root: string, row: Row): Promise<Said[]> {
  const read = await pack;
  if (!read.ok) throw new Error('the built-in pack cannot be read');
  const options = { pack: read.loaded.pack, asOf: row.asOf ?? null, today: '2024-07-01', elsewhere: elsewhere() };
  const said: Said[] = [];
  for (const found of discover(row.path ?? '.', root)) {
    const checked = await checkDossier(found, options);
    said.push(...checked.findings.map((finding) => ({ ...finding, place: placeText(finding.at, checked) })));
  }
  return said;
}

const shown = (findings: readonly Finding[]): Said[] =>
  findings.map((finding) => ({ ...finding, place: showPlace(finding.at) }));

/** Everything said of a row, and the places the row expects. */
export async function run(family: string, row: Row): Promise<{ said: Said[]; places: string[] }> {
  const { files, places } = filesOf(family === 'packs' || family === 'calendar' ? { ...row, base: 'none' } : row);
  const said = await inFolder(files, async (root) => {
    if (family === 'packs') return shown(((await readPack('pack.yaml', root)) as PackRead).findings);
    if (family === 'calendar') {
      const { findings } = await readCalendarFile('calendar.yaml', { cwd: join(root) } as Host);
      return shown(findings);
    }
    return checkFolder(root, row);
  });
  const expected = row.at === undefined ? places : [row.at].flat();
  return { said, places: expected };
}
