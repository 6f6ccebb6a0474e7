import type { CodeExplained } from '../../catalog.ts';

const safe = '申报材料来自外部，读取前先作安全检查，宁可不读，不能读错。';
const read = '读不出的材料不能审查，结论为“无法读取”，不作为不符合条件处理。';

export const input = {
  'input/none': {
    what: '给出的文件夹里没有主文件。',
    why: '主文件（dossier.yaml 或 dossier.xlsx）是一份申报材料的入口，附件都由它列出。',
  },
  'input/not-found': { what: '给出的路径上没有文件或文件夹。', why: read },
  'input/unreadable': { what: '文件或文件夹在，但系统不让读或读取出错。', why: read },
  'input/too-large': {
    what: '文件、表格或压缩包超过可读的上限。',
    why: '正常申报材料远小于上限，过大的多为误放或异常文件。',
  },
  'input/too-many-files': {
    what: '文件数或文件夹层级超过上限，其余没有读。',
    why: '多半是给错了文件夹；只读一部分会漏掉事实，所以要说明。',
  },
  'input/more': {
    what: '同一种问题太多，其余的只计数，不逐处列出。',
    why: '成百上千处同样的问题多半出自同一个原因，逐处列出反而看不清别的问题。',
  },
  'input/encoding': { what: '文本文件的编码认不出来。', why: '按错误的编码读会把汉字读成别的字，所以不猜。' },
  'input/empty': { what: '文件没有内容。', why: read },
  'input/wrong-format': {
    what: '文件内容与扩展名不符，例如旧版 .xls 或网页改名为 .xlsx。',
    why: '按内容而不按扩展名判断格式；旧格式换算容易出错，请另存。',
  },
  'input/encrypted': { what: '工作簿设了打开密码。', why: '不索要也不破解密码。' },
  'input/two-mains': {
    what: '同一文件夹里有两个主文件，只读了一个。',
    why: '两份数据可能不一致，以哪份为准须由申报单位说明。',
  },
  'input/link': { what: '遇到快捷链接，没有跟随。', why: '链接可能指向文件夹之外的内容，不属于这份材料。' },
  'list/not-found': {
    what: '主文件写明了清单文件，但文件不在。',
    why: '清单（人员、台账、活动等）是有关条款的数据来源，缺了不能按零计。',
  },
  'list/outside': {
    what: '清单文件的路径指向申报材料文件夹之外。',
    why: '一份材料应当自成一体，移交、存档后仍可复核。',
  },
  'list/unreadable': { what: '清单文件在，但读不了。', why: read },
  'yaml/syntax': { what: 'YAML 写法有误，程序读不懂。', why: '写法有歧义时不猜测，以免读错数据。' },
  'yaml/duplicate-key': { what: '同一组里一个键写了两次。', why: '两个值以哪个为准不能确定，不取其一。' },
  'yaml/aliases': { what: '别名（&、*）用得过多，或自己引用自己。', why: safe },
  'yaml/too-deep': { what: '内容嵌套层级过多。', why: safe },
  'yaml/documents': { what: '一个文件里用 --- 分出了多份文档。', why: '一家平台一份材料；只读第一份会漏掉其余。' },
  'yaml/tag': { what: '写了 YAML 标签（如 !!str），程序不使用。', why: '值的类型由字段决定，不由标签决定。' },
  'yaml/not-a-mapping': { what: '文件最外层不是“键: 值”。', why: '申报材料按字段填写，字段名见样例。' },
  'zip/broken': { what: '压缩包损坏或没有传完。', why: read },
  'zip/bomb': { what: '压缩包解开后会异常地大，没有解压。', why: safe },
  'zip/encrypted': { what: '压缩包设了密码。', why: '不索要也不破解密码。' },
  'zip/unsafe-name': { what: '压缩包里的文件名会写到文件夹之外，或是链接。', why: safe },
  'zip/duplicate-entry': { what: '压缩包里有两个同名文件。', why: '不同软件会取出不同的那一个，内容不能确定。' },
  'zip/unsupported': { what: '压缩方式不是普通 ZIP。', why: '只支持各系统自带的压缩方式，便于各方都能打开。' },
} as const satisfies Record<string, CodeExplained>;
