import type { FindingWords } from '../catalog.ts';

/** Workbooks, tables and texts. */
export const tables = {
  'excel/broken': {
    message: '工作簿损坏：{why}{part?（{part}）}{sheet?，工作表“{sheet}”}{count?，共 {count} 处}',
    hint: '请在 WPS 或 Excel 中打开，另存为新的 .xlsx 后提交',
    terms: {
      why: {
        'missing-part': '缺少组成文件',
        xml: '内部格式有误',
        'sheet-list': '工作表目录有误或重名',
        'row-number': '行号有误',
        'row-twice': '同一行出现两次',
        'cell-reference': '单元格编号有误',
        'cell-twice': '同一单元格出现两次',
        'merged-area': '合并单元格有误',
        number: '数值有误',
        'shared-string': '文字索引有误',
        boolean: '真假值有误',
        'cell-type': '单元格类型有误',
      },
    },
  },
  'excel/entities': {
    message: '工作簿含有自定义实体，为安全起见不予读取{part?（{part}）}{sheet?（工作表“{sheet}”）}',
    hint: '请在 WPS 或 Excel 中另存为新的 .xlsx 后提交',
  },
  'excel/macros': { message: '工作簿含有宏，宏未运行，只读取单元格内容', hint: '可以不改；最好另存为不含宏的 .xlsx' },
  'excel/hidden-sheet': {
    message: '工作表“{sheet}”{state}，未读取',
    hint: '属于申报内容的，请取消隐藏后重新提交',
    terms: { state: { hidden: '已隐藏', veryHidden: '已深度隐藏', visible: '可见' } },
  },
  'excel/hidden-rows': {
    message: '工作表“{sheet}”有 {count} 行被隐藏或筛掉，仍计入（首行第 {row} 行）',
    hint: '请核对这些行是否应当计入，不应计入的请删除',
  },
  'excel/formula-uncached': {
    message: '工作表“{sheet}”有 {count} 个公式没有计算结果（首个 {cell}）',
    hint: '请在 WPS 或 Excel 中打开，重新计算并保存',
  },
  'excel/formula-error': {
    message: '工作表“{sheet}”有 {count} 个单元格为错误值 {value}（首个 {cell}）',
    hint: '请改正公式，或直接填写数值',
  },
  'excel/digits-lost': {
    message: '{label}按数字录入，末尾数位已丢失，显示为“{text}”',
    hint: '请把该列设为文本格式，照原件重新填写',
  },
  'table/unknown-sheet': {
    message: '工作表“{sheet}”不是申报表，未读取{suggestion?，是否为“{suggestion}”}',
    hint: '属于申报内容的，请改用样表的工作表名',
  },
  'table/unknown-column': {
    message: '“{column}”列不认识，未读取{suggestion?，是否为“{suggestion}”}',
    hint: '请改用样表的列名；备注性质的列可以不管',
  },
  'table/duplicate-column': { message: '“{column}”列出现两次', hint: '请只保留一列' },
  'table/no-header': {
    message: '{list}找不到表头行，应有{expected}等列',
    hint: '请保留样表的表头行，不要合并表头单元格',
  },
  'table/skipped-rows': {
    message: '有 {count} 行合计、说明等未作为数据读取（首行第 {first} 行）',
    hint: '属于数据的，请补填缺少的列',
  },
  'table/duplicate-value': {
    message: '{label}填了两次：{first?“{first}”和}“{second}”',
    hint: '请核对以哪个为准，删去另一个',
  },
  'csv/quote': {
    message: 'CSV 引号有误：{reason}',
    hint: '请用 WPS 或 Excel 重新导出 CSV，或补齐所指行的引号',
    terms: { reason: { unclosed: '双引号没有成对', 'text-after': '右引号后还有内容' } },
  },
  'csv/ragged-row': {
    message: '有 {count} 行比表头多出单元格，多出部分未读取（首行第 {line} 行：{cells} 个，表头 {expected} 个）',
    hint: '多半是内容里有逗号没有加引号，请改正后重新导出',
  },
  'text/control-character': {
    message: '内容含有看不见的控制字符{char?（{char}）}{count?，共 {count} 处}',
    hint: '请删去后重新录入该处文字',
  },
  'text/formula': {
    message: '内容可能被当作公式执行{kind?（{kind}）}{text?：“{text}”}{count?，共 {count} 处}；未执行',
    hint: '请改为普通文字；用表格软件打开时不要点击链接或启用外部数据',
    terms: {
      kind: {
        text: '以 = + - @ 开头的文字',
        hyperlink: '链接公式',
        webservice: '联网公式',
        dde: '外部程序调用',
        external: '引用其他工作簿',
      },
    },
  },
} as const satisfies Record<string, FindingWords>;
