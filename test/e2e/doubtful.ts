import { bookOf, zipOf } from '../intake/excel/build.ts';
import { references, sheetOf } from './bytes.ts';
import { good, head } from './good.ts';
import type { Hostile } from './unreadable.ts';

const given = (path: string, lines: string, files: Hostile['files'], ...codes: string[]): Hostile => ({
  path,
  files: {
    [`${path}/dossier.yaml`]: `${head}${lines}\n`,
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`${path}/${name}`, content])),
  },
  exit: 1,
  codes,
});

const cells = (...texts: readonly string[]): string =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const staff = (row: string): Buffer =>
  bookOf({ sheets: [`<sheetData><row>${cells('姓名', '学历', '职称证书号')}</row><row>${row}</row></sheetData>`] });
const wide = (times: number, ...rows: readonly string[]): string =>
  Array.from({ length: times }, () => rows.join('')).join('');

/** Dossiers that can be read, with something in them that must be said. */
export const doubtful = (): Hostile[] => [
  given('清单在外', 'staff: ../../别处.csv', {}, 'list/outside'),
  given('清单绝对路径', 'staff: /etc/hosts', {}, 'list/outside'),
  given('清单不在', 'staff: 没有.csv', {}, 'list/not-found'),
  given(
    '材料在外',
    'materials: { "10.1": [ { file: ../good/dossier.yaml, title: 申请报告 } ] }',
    {},
    'material/file-outside',
  ),
  given(
    '末位成零',
    'staff: 人员.xlsx',
    { '人员.xlsx': staff(`${cells('王志远', '本科')}<c><v>9.165010455510028E17</v></c>`) },
    'excel/digits-lost',
  ),
  given(
    '科学记数',
    'staff: 人员.csv',
    { '人员.csv': '姓名,学历,职称证书号\n王志远,本科,9.165E+17\n' },
    'excel/digits-lost',
  ),
  given(
    '超链接公式',
    'staff: 人员.csv',
    { '人员.csv': '姓名,学历\n"=HYPERLINK(""http://a.example"",""点"")",本科\n' },
    'text/formula',
  ),
  given('命令公式', 'staff: 人员.csv', { '人员.csv': "姓名,学历\n=cmd|'/c calc'!A0,本科\n" }, 'text/formula'),
  given(
    '工作簿里的公式',
    'staff: 人员.xlsx',
    { '人员.xlsx': staff(`<c><f>HYPERLINK("http://a.example","点")</f></c>${cells('本科')}`) },
    'excel/formula-uncached',
  ),
  given('控制字符', 'premises: [ { address: "\\e[31m红\\e[0m\\a" } ]', {}, 'text/control-character'),
  given(
    '裸控制字符',
    'staff: 人员.csv',
    { '人员.csv': '姓名,学历\n王\u001b]0;标题\u0007远,本\u009b2J科\n' },
    'text/control-character',
  ),
  given('翻转方向', 'premises: [ { address: "乌鲁木齐\u202efdp.exe\u2066" } ]', {}, 'text/control-character'),
  given('引号没完', 'staff: 人员.csv', { '人员.csv': '姓名,学历\n"王志远,本科\n' }, 'csv/quote'),
  given('二进制清单', 'staff: 人员.csv', { '人员.csv': Buffer.alloc(3000) }, 'input/encoding'),
  given(
    '数字太长',
    `accounts: { fiscalYear: 2023, totalAssets: "${'9,'.repeat(300_000)}", revenue: ${'9'.repeat(300_000)}, expenses: 1e999 }`,
    {},
    'value/number',
  ),
  given(
    '原型',
    '__proto__: { a: 1 }\nconstructor: 1\nserved: { __proto__: 3, constructor: 4 }\nyearly: { __proto__: { a: 1 } }',
    {},
    'schema/unknown-key',
  ),
  given(
    '空名字',
    'staff: [ { name: "" }, { name: [1] }, 3, null ]\ninstitutions: [ { name: {} } ]\nactivities: [ { name: [], date: [], kind: x } ]\nmaterials: { "10.1": [ { file: [1] }, 3 ] }',
    {},
    'schema/type',
    'schema/length',
  ),
  {
    path: '国标名.zip',
    files: { '国标名.zip': zipOf([{ name: gbk, data: good, flags: 0 }]) },
    exit: 1,
    codes: ['material/missing'],
  },
];

/** So much of one thing that reading it twice over would never end. */
export const heavy = (): Hostile[] => [
  given('五十万列', 'staff: 人员.csv', { '人员.csv': `${'姓名,'.repeat(500_000)}\n` }, 'input/too-large'),
  given(
    '四万同名',
    'staff: 人员.csv',
    { '人员.csv': `姓名,学历\n${wide(40_000, '王志远,本科\n')}` },
    'staff/repeated',
    'input/more',
  ),
  given(
    '四万错行',
    'staff: 人员.csv',
    { '人员.csv': `姓名,社保月数\n${wide(40_000, ',多\n')}` },
    'schema/required',
    'input/more',
  ),
  given(
    '四万坏行',
    `staff:\n${Array.from({ length: 40_000 }, (_, i) => `  - { k${i}: 1 }`).join('\n')}`,
    {},
    'schema/unknown-key',
    'schema/required',
    'input/more',
  ),
  given(
    '八万个键',
    Array.from({ length: 80_000 }, (_, i) => `k${i}: 1`).join('\n'),
    {},
    'schema/unknown-key',
    'input/more',
  ),
  given('四万标签', Array.from({ length: 40_000 }, (_, i) => `k${i}: !t${i} 1`).join('\n'), {}, 'yaml/tag'),
  given(
    '两万次活动',
    `activities:\n${wide(20_000, '  - { date: 2023-01-02, name: 讲座, kind: other, evidence: [没有.pdf] }\n')}`,
    {},
    'activity/repeated',
  ),
  given('百兆引用', 'staff: 人员.xlsx', {
    '人员.xlsx': sheetOf(
      ['<worksheet><sheetData><row><c t="inlineStr"><is><t>', 1],
      [references(), 1300],
      ['</t></is></c></row></sheetData></worksheet>', 1],
    ),
  }),
  given('四百万字', `premises: [ { address: ${'９'.repeat(4_000_000)} } ]`, {}, 'schema/length'),
];

/** 平台/dossier.yaml as Windows in Chinese writes it. */
const gbk = Buffer.concat([Buffer.from('c6bdcca8', 'hex'), Buffer.from('/dossier.yaml')]);
