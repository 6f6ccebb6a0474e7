import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { samples } from './round.ts';

/** In every planted name; nothing else in the world is called so. */
export const mark = '藏名';
/** A resident number with a right check digit, a mobile number, an e-mail address: planted as they are and inside texts. */
export const numbers = ['650102199003070011', '13909915550', 'cangming@yinmi.example'] as const;

type Row = Record<string, unknown>;
interface Dossier {
  operator: Row;
  recommendation: Row & { measured: Row & { satisfaction: Row } };
  premises: Row[];
  equipment: Row[];
  institutions?: Row[];
  rules: Record<string, Row>;
  fees: Row[];
  staff?: Row[];
  services?: Row[];
  activities?: Row[];
  cluster: Row;
  consulting?: Row;
  recognitions?: Row[];
  credit: Row;
  materials: Record<string, Row[]>;
}

/** What must stand on the printed plan of a visit, by kind. */
export interface Planted {
  staff: string[];
  clients: string[];
}

/** The complete sample with persons, numbers and addresses in every place that takes text, in names of files too. */
export function plant(folder: string): Planted {
  cpSync(join(samples, 'complete'), folder, { recursive: true });
  return plantIn(folder);
}

/** The same in a dossier that lies there, of either kind. */
export function plantIn(folder: string): Planted {
  const main = join(folder, 'dossier.yaml');
  const data = parse(readFileSync(main, 'utf8')) as Dossier;
  const [resident, mobile, mail] = numbers;
  let count = 0;
  const person = (): string => `${mark}${String.fromCodePoint(0x4e00 + count++)}`;
  const told = (): string => `${person()}（${resident}，${mobile}，${mail}）`;

  Object.assign(data.operator, {
    legalRepresentative: person(),
    principal: { name: person(), title: told(), record: 'adverse', note: told() },
    contact: { name: person(), phone: mobile, email: mail },
    address: told(),
    scope: told(),
    website: `https://yinmi.example/${person()}`,
  });
  Object.assign(data.recommendation, { opinion: told(), signedBy: person() });
  Object.assign(data.recommendation.measured, { operation: told(), results: told() });
  data.recommendation.measured.satisfaction.method = told();
  for (const one of data.premises) one.address = told();
  for (const one of data.equipment) Object.assign(one, { name: told(), model: told() });
  for (const one of data.institutions ?? []) Object.assign(one, { name: told(), field: told() });
  for (const one of Object.values(data.rules)) one.title = told();
  for (const one of data.fees) Object.assign(one, { item: told(), basis: told() });
  for (const one of data.staff ?? []) Object.assign(one, { name: person(), post: person(), titleNumber: person() });
  for (const one of data.services ?? []) one.client = person();
  for (const one of data.activities ?? []) Object.assign(one, { name: told(), place: told() });
  data.cluster.name = told();
  if (data.consulting) data.consulting.freeFirms = [person(), person(), person()];
  for (const one of data.recognitions ?? []) Object.assign(one, { name: told(), authority: told(), document: told() });
  Object.assign(data.credit, { penalties: [told()], courtCases: [told()], taxRecord: 'adverse', note: told() });
  for (const one of Object.values(data.materials).flat()) Object.assign(one, { title: told(), issuer: told() });

  // Files carry names that stand in no field.
  const moved = new Map<string, string>();
  const renamed = (path: string): string => {
    const to = moved.get(path) ?? join(dirname(path), `${person()}-${mobile}-${basename(path)}`);
    if (!moved.has(path)) renameSync(join(folder, path), join(folder, to));
    moved.set(path, to);
    return to;
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
    const known = typeof value === 'string' && /\.\w+$/.test(value);
    return known && (moved.has(value) || existsSync(join(folder, value))) ? renamed(value) : value;
  };
  const written = walk(data) as Record<string, unknown>;
  // A list in a file of its own, and a paper nobody names.
  mkdirSync(join(folder, 'lists'));
  const list = `lists/${person()}的人员名册.csv`;
  const staff = (data.staff ?? []).map(({ name, post, education, title, titleNumber }) =>
    [name, post, education ?? '', title ?? '', titleNumber, '是'].join(),
  );
  writeFileSync(join(folder, list), ['姓名,岗位,学历,职称,职称证书号,从事中小企业服务', ...staff, ''].join('\n'));
  // Who files for a review lists no staff.
  if (data.staff) written.staff = list;
  // Damaged, so that a finding stands at it.
  writeFileSync(join(folder, 'materials', `${person()}.pdf`), '%PDF-');
  rmSync(main);
  writeFileSync(main, stringify(written));
  return {
    staff: (data.staff ?? []).map(({ name }) => String(name)),
    clients: (data.services ?? []).map(({ client }) => String(client)),
  };
}
