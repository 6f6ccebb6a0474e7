import type { FindingWords } from '../catalog.ts';

const unit = { bytes: '字节', rows: '行' };

/** The dossier as a whole could not be read, or not all of it. */
export const input = {
  'input/none': {
    message: '{path} 中没有找到申报材料',
    hint: '文件夹内应有 dossier.yaml 或 dossier.xlsx；可用 xjsme new dossier 新建',
  },
  'input/not-found': { message: '找不到 {path}{near?，是否为 {near}}', hint: '请核对路径和文件名' },
  'input/unreadable': {
    message: '读不了 {path}{detail?（{detail}）}',
    hint: '请检查文件是否被占用、有无读取权限，必要时重新拷贝',
    terms: {
      detail: {
        special: '不是普通文件',
        EACCES: '没有读取权限',
        EPERM: '没有读取权限',
        EIO: '磁盘读取错误',
        ECHANGED: '读取时文件有变动',
        ELOOP: '链接成环',
        ENAMETOOLONG: '路径过长',
        outside: '是指向文件夹之外的链接',
        directory: '是文件夹',
        no: '文件已不在',
        name: '文件名的编码不对，请改名',
        'zip/broken': '压缩文件损坏',
        'zip/bomb': '实际大小超过所标大小',
        internal: '程序内部错误，见标准错误输出',
      },
    },
  },
  'input/too-large': {
    message:
      '{path?{path} 过大：{bytes} 字节，上限 {limit} 字节}{unit?内容过多，上限 {limit} {unit}}{sheet?工作表“{sheet}”}{what}',
    hint: '请拆分文件，或删去与申报无关的内容后再提交',
    terms: {
      unit,
      what: {
        columns: '列数过多，上限 {limit}',
        rows: '行数过多，上限 {limit}',
        cells: '单元格过多，上限 {limit}',
        texts: '文字过多',
        'merged-areas': '合并单元格过多',
      },
    },
  },
  'input/too-many-files': {
    message: '文件过多或文件夹层级过深，上限 {files} 个文件、{depth} 层',
    hint: '请只保留申报材料，一家平台一个文件夹',
  },
  'input/more': {
    message: '同类问题（{code}）共 {count} 处，只列出前 {told} 处',
    hint: '请先改正列出的各处，再核对一次',
  },
  'input/encoding': { message: '文件不是 UTF-8 或 GB18030（GBK）文本', hint: '请用记事本或 WPS 另存为 UTF-8 编码' },
  'input/empty': { message: '文件是空的', hint: '请核对是否提交了正确的文件' },
  'input/wrong-format': {
    message: '读不了这种文件：内容是{actual}',
    hint: '请在 WPS 或 Excel 中打开，另存为 .xlsx；本来就是 .xlsx 的，改正扩展名',
    terms: {
      actual: {
        xls: '旧版 Excel（.xls）',
        et: 'WPS 表格（.et）',
        xlsb: '二进制工作簿（.xlsb）',
        ods: 'OpenDocument 表格（.ods）',
        html: '网页（HTML）',
        docx: 'Word 文档',
        text: '纯文本',
        zip: '其他压缩包',
        xlsx: '工作簿（.xlsx）',
        unknown: '无法识别的内容',
      },
    },
  },
  'input/encrypted': { message: '文件设有打开密码', hint: '请取消密码后重新提交' },
  'input/two-mains': {
    message: '有两个主文件，已读 {used}，未读 {ignored}',
    hint: '请只保留一个主文件，确认内容以哪个为准',
  },
  'input/link': {
    message: '{path} 是链接，没有读取（{why}）',
    hint: '请把文件本身放进申报材料文件夹',
    terms: {
      why: {
        directory: '指向文件夹',
        outside: '指向文件夹之外',
        no: '指向的文件不存在',
        unreadable: '指向的文件读不了',
        zip: '指向压缩包',
      },
    },
  },
  'list/not-found': {
    message: '找不到清单文件 {file}{near?，是否为 {near}}',
    hint: '请把清单文件放进申报材料文件夹，并核对文件名',
  },
  'list/outside': { message: '清单文件 {file} 不在申报材料文件夹内', hint: '请把文件拷入文件夹，改用相对路径' },
  'list/unreadable': { message: '清单文件 {file} 读不了', hint: '请检查文件能否打开，必要时另存后重新提交' },
  'yaml/syntax': {
    message: 'YAML 格式有误：{reason}',
    hint: '请看所指的行：缩进用空格，冒号后留一个空格，引号、括号成对',
    terms: {
      reason: {
        BAD_INDENT: '缩进不对',
        TAB_AS_INDENT: '缩进用了制表符，应改为空格',
        MISSING_CHAR: '缺少冒号、引号、括号或空格',
        UNEXPECTED_TOKEN: '此处有不该出现的内容',
        BAD_SCALAR_START: '值以保留字符开头，应加引号',
        BAD_DQ_ESCAPE: '双引号内的反斜杠用法不对，可改用单引号',
        BLOCK_AS_IMPLICIT_KEY: '一行内有两个“键: 值”',
        MULTILINE_IMPLICIT_KEY: '键写成了多行，多半是上一行缺少冒号',
        FULL_WIDTH_COLON: '冒号是全角的，应改为半角冒号并在其后留一个空格',
        BLOCK_IN_FLOW: '方括号、花括号内不能用缩进写法',
        BAD_COLLECTION_TYPE: '列表与“键: 值”混用',
        KEY_OVER_1024_CHARS: '键过长',
        BAD_ALIAS: '别名写法不对',
        UNRESOLVED_ALIAS: '引用的别名“{detail}”没有定义',
        KEY_NOT_SCALAR: '键必须是文字',
        MERGE_SOURCE: '合并键 << 后面必须是一组“键: 值”',
        RESOURCE_EXHAUSTION: '结构过于复杂',
        UNEXPECTED: '无法解析{detail?（{detail}）}',
      },
    },
  },
  'yaml/duplicate-key': { message: '“{key}”写了两次', hint: '请只保留一处；同一项有多条的，写成列表' },
  'yaml/aliases': {
    message: '别名用得过多（上限 {aliases} 处、展开 {values} 项）或引用了自身',
    hint: '请直接写出内容，不用别名',
  },
  'yaml/too-deep': { message: '层级超过 {limit} 层', hint: '申报材料不需要这么多层，请对照样例检查缩进和括号' },
  'yaml/documents': { message: '一个文件内有多份 YAML 文档（---）', hint: '一家平台一个文件，请删去多余的文档' },
  'yaml/tag': { message: '标签 {tag} 不起作用', hint: '请删去标签；要按文字读的值加引号即可' },
  'yaml/not-a-mapping': {
    message: '内容不是“键: 值”形式',
    hint: '请以样例为底稿填写，第一行为 format: xjsme-dossier/1',
  },
  'zip/broken': {
    message: '压缩文件损坏：{why}{name?（{name}）}',
    hint: '请重新压缩或重新拷贝后提交',
    terms: {
      why: {
        'no-directory': '没有文件目录，可能没有传完',
        directory: '文件目录有误',
        'local-header': '文件头与目录不符',
        data: '内容解不开',
        size: '大小与目录不符',
        checksum: '校验不符',
      },
    },
  },
  'zip/bomb': {
    message: '压缩文件异常，未解压：{why}',
    hint: '请只压缩申报材料本身，重新打包后提交',
    terms: {
      why: {
        entries: '内有 {count} 个文件，上限 {limit}',
        ratio: '压缩比超过 {limit} 倍{name?（{name}）}',
        size: '解压后 {size} 字节，上限 {limit}',
        overlap: '文件内容互相重叠（{name}）',
        'size-lies': '实际大小超过所标大小（{name}）',
      },
    },
  },
  'zip/encrypted': { message: '压缩文件设有密码{name?（{name}）}', hint: '请取消密码后重新打包' },
  'zip/unsafe-name': {
    message: '压缩文件内的文件名不安全：{name}（{why}）',
    hint: '请用常规软件重新打包，文件名不含路径',
    terms: { why: { path: '指向文件夹之外', link: '是链接' } },
  },
  'zip/duplicate-entry': { message: '压缩文件内有两个同名文件：{name}', hint: '请改名或删去其中一个，重新打包' },
  'zip/unsupported': {
    message: '不支持这种压缩方式：{why}{name?（{name}）}',
    hint: '请用系统自带的“压缩为 ZIP”重新打包',
    terms: { why: { zip64: 'ZIP64', 'multi-disk': '分卷压缩', method: '压缩算法 {method}' } },
  },
} as const satisfies Record<string, FindingWords>;
