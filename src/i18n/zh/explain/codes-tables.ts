import type { CodeExplained } from '../../catalog.ts';

export const tables = {
  'excel/broken': { what: '工作簿内部结构有错。', why: '软件自动修复时可能丢数据，所以不自行修复，请另存核对。' },
  'excel/entities': {
    what: '工作簿的 XML 里定义了实体。',
    why: '正常的表格软件不写实体；它可用来撑大文件或读取别的文件，所以拒读。',
  },
  'excel/macros': { what: '工作簿带宏。', why: '宏不运行，只读单元格；单元格的值可能由宏写入，供审核人知悉。' },
  'excel/hidden-sheet': {
    what: '工作表被隐藏，没有读取。',
    why: '隐藏的表多为底稿，读入会重复计数；不声不响地略过又会漏数据，所以说明。',
  },
  'excel/hidden-rows': {
    what: '有行被隐藏或被筛选掉，仍然计入。',
    why: '隐藏的行审核人看不到，却会影响人数、家数等，须核对。',
  },
  'excel/formula-uncached': { what: '公式没有保存计算结果。', why: '程序不代为计算，以免与申报单位看到的数不同。' },
  'excel/formula-error': {
    what: '单元格是 #REF!、#DIV/0! 一类错误值。',
    why: '错误值不是零，也不是空，不能当数据用。',
  },
  'excel/digits-lost': {
    what: '18 位代码之类按数字录入，表格软件只保留 15 位有效数字。',
    why: '丢失的数位找不回来，只能照原件重填（GB 32100-2015 代码为 18 位）。',
  },
  'table/unknown-sheet': {
    what: '工作表名不是样表中的名称，没有读取。',
    why: '只读认得的表；写错表名会使整张表不计，所以说明。',
  },
  'table/unknown-column': { what: '列名不是样表中的名称，没有读取。', why: '写错列名会使整列不计，所以逐一说明。' },
  'table/duplicate-column': { what: '两列用了同一个列名。', why: '两列的值以哪个为准不能确定。' },
  'table/no-header': { what: '找不到写有列名的一行。', why: '没有列名就不知道每列是什么，不按位置猜。' },
  'table/skipped-rows': {
    what: '合计、填表说明一类的行没有作为数据读取。',
    why: '合计行计入会多出一人或一家；不声不响地略过又会漏数据，所以说明。',
  },
  'table/duplicate-value': { what: '同一项在两处填了值。', why: '不同的值以哪个为准不能确定。' },
  'csv/quote': { what: 'CSV 里双引号不成对，或引号后还有内容。', why: '引号不对，后面的行列都会错位（RFC 4180）。' },
  'csv/ragged-row': { what: '有的行比表头多出单元格。', why: '多半是内容里的逗号被当成分隔，整行可能错位。' },
  'text/control-character': {
    what: '文字里有看不见的控制字符。',
    why: '它使看起来相同的两个名称不相等，也可能改变显示内容。',
  },
  'text/formula': {
    what: '内容像公式，或公式会访问网络、别的文件或程序。',
    why: '程序从不执行；但有人用表格软件打开时可能执行，须提防。',
  },
} as const satisfies Record<string, CodeExplained>;
