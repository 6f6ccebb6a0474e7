import { checkDossier } from '../../src/cli/check/dossier.ts';
import { elsewhere } from '../../src/cli/check/elsewhere.ts';
import { loadDossier } from '../../src/intake/dossier.ts';
import { discover } from '../../src/intake/folder/discover.ts';
import { readPack } from '../../src/intake/pack.ts';
import { placeText } from '../../src/report/place.ts';
import { type FileSpec, inFolder } from '../codes/folder.ts';
import type { BookSpec, CellSpec, SheetSpec } from '../codes/workbook.ts';

export interface Outcome {
  /** What the readers made of the files, before the schema. */
  data: Record<string, unknown>;
  /** Each finding but those of clauses and missing papers: `code place`, ordered by place. */
  said: string[];
  args(code: string): Record<string, string | number>[];
  /** What a clause was judged by. */
  measured(clause: string): string | null;
  /** Place of a pointer. */
  at(pointer: string): string;
}

const pack = readPack('xj-2012', '.');

/** Reads a dossier from these files, and checks it from end to end. */
export async function dossierOf(files: Record<string, FileSpec>): Promise<Outcome> {
  const read = await pack;
  if (!read.ok) throw new Error('the built-in pack cannot be read');
  const options = { pack: read.loaded.pack, asOf: '2024-06-30', today: '2024-07-01', elsewhere: elsewhere() };
  return inFolder(Object.entries(files), async (root) => {
    const [found] = discover('.', root);
    const loaded = await loadDossier(found!.folder, found!.main!, () => {});
    const data = structuredClone(loaded?.data ?? {});
    const checked = await checkDossier(found!, options);
    const findings = checked.findings.filter(({ code }) => !/^(?:clause|material)\//.test(code));
    return {
      data,
      said: findings.map(({ code, at }) => `${code} ${placeText(at, checked)}`),
      args: (code) => findings.filter((one) => one.code === code).map(({ args }) => args),
      measured: (clause) => checked.clauses.find((one) => one.clause === clause)?.measured ?? null,
      at: (pointer) => placeText(loaded!.at(pointer), checked),
    };
  });
}

/** The least a dossier needs, as a form. */
export const form: CellSpec[][] = [
  ['申报类型', '申报'],
  ['申报年度', 2024],
  ['平台名称', '晴岭服务平台'],
  ['运营单位名称', '晴岭公司'],
  ['推荐单位', '乌鲁木齐市工业和信息化局'],
  ['推荐单位类别', '中小企业主管部门'],
  ['推荐单位所在地区', '乌鲁木齐市'],
];

/** A dossier in a workbook: the form, and these sheets. */
export const inWorkbook = (
  sheets: Record<string, SheetSpec | CellSpec[][]>,
  more: Partial<BookSpec> = {},
): Promise<Outcome> => dossierOf({ 'dossier.xlsx': { book: { sheets: { 申报表: form, ...sheets }, ...more } } });

export const head = `format: xjsme-dossier/1
kind: application
year: 2024
platform: { name: 晴岭服务平台 }
operator: { name: 晴岭公司 }
recommendation: { body: 乌鲁木齐市工业和信息化局, kind: prefecture, region: 乌鲁木齐市 }
`;

/** A dossier in YAML: {@link head} and this text, with files beside it. */
export const inYaml = (text: string, files: Record<string, FileSpec> = {}): Promise<Outcome> =>
  dossierOf({ 'dossier.yaml': head + text, ...files });
