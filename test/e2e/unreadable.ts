import { bookOf, zipOf } from '../intake/excel/build.ts';
import { bomb, ole, references, repeated, sheetOf } from './bytes.ts';
import { good, head } from './good.ts';

/** One hostile thing of a batch, and what is to be said of it. */
export interface Hostile {
  /** Path of the dossier below the batch; one that ends in `.zip` is the file itself. */
  path: string;
  files: Readonly<Record<string, string | Uint8Array>>;
  exit: 1 | 3;
  /** At least these are said of it. */
  codes: readonly string[];
}

const cut = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length * 0.7));
const workbook = (): Buffer => bookOf({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** The main file is this, under that name. */
const main = (path: string, name: string, content: string | Uint8Array, ...codes: string[]): Hostile => ({
  path,
  files: { [path.endsWith('.zip') ? path : `${path}/${name}`]: content },
  exit: 3,
  codes,
});

const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** Main files nobody can read; the whole dossier falls. */
export const unreadable = (): Hostile[] => [
  main('图片冒充工作簿', 'dossier.xlsx', png, 'input/wrong-format'),
  main('工作簿冒充文本', 'dossier.yaml', workbook(), 'input/wrong-format'),
  main('网页冒充工作簿', 'dossier.xlsx', '<html><table><tr><td>1</td></tr></table></html>', 'input/wrong-format'),
  main('旧版', 'dossier.xls', ole('Root Entry', 'Workbook'), 'input/wrong-format'),
  main('金山', 'dossier.et', ole('Root Entry', 'Workbook', 'ETExtData'), 'input/wrong-format'),
  main('二进制', 'dossier.xlsb', zipOf([{ name: 'xl/workbook.bin', data: 'x' }]), 'input/wrong-format'),
  main(
    '开放文档',
    'dossier.ods',
    zipOf([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    'input/wrong-format',
  ),
  main('密码', 'dossier.xlsx', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'input/encrypted'),
  main('断了的工作簿', 'dossier.xlsx', cut(workbook()), 'zip/broken'),
  main('断了的压缩包.zip', '', cut(zipOf([{ name: 'dossier.yaml', data: good }])), 'zip/broken'),
  main('带密码的压缩包.zip', '', zipOf([{ name: 'dossier.yaml', data: good, flags: 0x801 }]), 'zip/encrypted'),
  main('出格的压缩包.zip', '', zipOf([{ name: '../dossier.yaml', data: good }]), 'zip/unsafe-name'),
  main('炸弹.zip', '', bomb('dossier.yaml'), 'zip/bomb'),
  main('谎报的炸弹.zip', '', bomb('dossier.yaml', 50_000), 'input/unreadable'),
  main('工作簿炸弹', 'dossier.xlsx', bomb('xl/workbook.xml'), 'zip/bomb'),
  main('谎报的工作簿炸弹', 'dossier.xlsx', bomb('xl/workbook.xml', 50_000), 'zip/bomb'),
  main(
    '实体炸弹',
    'dossier.xlsx',
    sheetOf([`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><worksheet>&l30;</worksheet>`, 1]),
    'excel/entities',
  ),
  main(
    '百兆实体声明',
    'dossier.xlsx',
    sheetOf(['<!DOCTYPE a [', 1], [`<!ENTITY a "${references()}">`, 1300], [']><worksheet/>', 1]),
    'excel/entities',
  ),
  main('万层标签', 'dossier.xlsx', sheetOf(['<worksheet><sheetData>', 1], ['<a>'.repeat(10_000), 1]), 'excel/broken'),
  main(
    '别名炸弹',
    'dossier.yaml',
    `${head}a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]\n`).join('')}`,
    'yaml/aliases',
  ),
  main('咬尾', 'dossier.yaml', `${head}a: &a { b: *a }\n`, 'yaml/aliases'),
  main('万层方括号', 'dossier.yaml', `${head}a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'yaml/too-deep'),
  main('万层短横', 'dossier.yaml', `${head}a:\n  ${'- '.repeat(10_000)}1\n`, 'yaml/too-deep'),
  main(
    '千层缩进',
    'dossier.yaml',
    `${head}a:\n${Array.from({ length: 2500 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`,
    'yaml/too-deep',
  ),
  main('重复的键', 'dossier.yaml', `${head}year: 2023\n`, 'yaml/duplicate-key'),
  main('两份文档', 'dossier.yaml', `${head}---\n${head}`, 'yaml/documents'),
  main('不是键值', 'dossier.yaml', '- a\n- b\n', 'yaml/not-a-mapping'),
  main('零字节文本', 'dossier.yaml', '', 'input/empty'),
  main('只有注释', 'dossier.yaml', '# 待填\n', 'input/empty'),
  main('零字节工作簿', 'dossier.xlsx', '', 'input/empty'),
  main('空工作簿', 'dossier.xlsx', bookOf({ sheets: ['<sheetData/>'] }), 'input/empty'),
  main('零字节压缩包.zip', '', '', 'zip/broken'),
  main('二进制内容', 'dossier.yaml', Buffer.concat([Buffer.from(head), Buffer.alloc(4000)]), 'input/encoding'),
  main('八百万字', 'dossier.yaml', `${head}note: ${'长'.repeat(5_100_000)}\n`, 'input/too-large'),
  { path: '空文件夹', files: { '空文件夹/说明.txt': '材料另寄' }, exit: 3, codes: [] },
  {
    path: '深压缩包.zip',
    files: { '深压缩包.zip': zipOf([{ name: 'a.zip', ...repeated(['x', 1]) }]) },
    exit: 3,
    codes: ['input/none'],
  },
];
