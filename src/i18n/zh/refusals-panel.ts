import type { RefusalCode } from '../../core/refusals.ts';
import type { FindingWords } from '../catalog.ts';
import { fields, lists, parts, roles, visits } from './terms-panel.ts';

/** Expert review and site visit: what a rule says no to, and what to do. */
export const panelRefusals = {
  'panel/pool': { message: '专家库为空', hint: '请先载入专家库' },
  'panel/pool-row': {
    message: '专家库第 {row} 行的编号“{expert}”{why}',
    hint: '编号用字母、数字、连字符，不超过 32 个字符，不得重复（不分大小写）；改正后重新载入',
    terms: { why: { id: '不合规则', twice: '与第 {first} 行重复' } },
  },
  'panel/nobody': { message: '专家库中没有“{expert}”', hint: '请核对专家编号，或先载入新的专家库' },
  'panel/nothing': {
    message: '{year} 年度没有可抽取专家的申报',
    hint: '先通过形式审查；评审已结束的不再抽取',
  },
  'panel/source': {
    message: '随机源{source?“{source}”不能使用}{!source?未给出}',
    hint: '请用事先公告来源的数字，如彩票号码、收盘指数；拉丁字母亦可，汉字等其他文字不可',
  },
  'panel/size': {
    message: '评审组 {size} 人，少于规定的 {least} 人',
    hint: '请增加人数，通常为 3、5、7 人；人数和专业要求是本单位的设置',
  },
  'panel/form': { message: '{id} 尚未通过形式审查，不能进行专家评审', hint: '请先完成形式审查' },
  'panel/closed': { message: '{id} 的专家评审已于 {on} 结束，结果 {result} 分', hint: '结束有误的，先撤回结束再办理' },
  'panel/drawn': {
    message: '{id} 已有专家 {experts}{sources?，按随机源 {sources} 抽取}',
    hint: '名额空缺时用原随机源递补；确需重新抽取的，写明理由',
  },
  'panel/scored': { message: '{id} 已有专家 {expert} 评分，不能重新抽取', hint: '个别专家应回避的，登记回避后递补' },
  'panel/too-few': {
    message: '{id} 可抽取的专家 {eligible} 人，少于所需的 {size} 人',
    hint: '请充实专家库、放宽专家承担数，或减少评审组人数',
  },
  'panel/field': {
    message: '{id} 缺少可抽取的{field}专家',
    hint: '请在专家库中补充该专业的专家，或在抽取时不要求该专业',
    terms: { field: fields },
  },
  'panel/conflict': {
    message: '专家 {expert} 的工作单位是 {id} 的{role}（{by}相同），应当回避',
    hint: '请登记该专家回避；其评分不得计入',
    terms: { role: roles, by: { name: '名称', code: '信用代码' } },
  },
  'panel/limit': { message: '专家 {expert} 已承担 {limit} 个评审，不能再指定评审 {id}', hint: '请另选专家' },
  'panel/not-assigned': { message: '专家 {expert} 不在 {id} 的评审组', hint: '请核对专家编号和受理号' },
  'panel/recused': { message: '专家 {expert} 已于 {on} 回避 {id}', hint: '回避后不再评审；需补足人数的，请递补' },
  'panel/sheet': {
    message: '{id} 专家 {expert} 交回的不是{issued?发给本人的评分表}{!issued?已发出的评分表}',
    hint: '请核对受理号、专家编号和批次，用最近一次发出的评分表填写',
  },
  'panel/items': {
    message: '{id} 专家 {expert} 的评分项目不符{missing?，缺少：{missing}}{foreign?，多余或重复：{foreign}}',
    hint: '请勿增删评分表的行，用发出的评分表重新填写',
    terms: { missing: parts, foreign: parts },
  },
  'panel/points': {
    message: '{id} 专家 {expert} 的“{item}”评分“{points}”不合要求，应为 0 至 {max} 分',
    hint: '请填数字，至多一位小数，改正后重新导入',
    terms: { item: parts },
  },
  'panel/total': {
    message: '{id} 专家 {expert} 的总分 {total} 与各项之和 {sum} 不符',
    hint: '请专家核对各项评分，改正后重新导入',
  },
  'panel/unscored': {
    message: '{id} 的专家 {experts} 尚未评分',
    hint: '请导入其评分，或登记回避；确不再等待的，写明理由',
  },
  'panel/scores': {
    message: '{id} 有效评分 {counted} 份，少于规定的 {min} 份',
    hint: '请递补专家并完成评分；回避专家的评分不计',
  },
  'site/form': { message: '{id} 尚未通过形式审查，不能安排现场考察', hint: '请先完成形式审查' },
  'site/order': {
    message: '{id} 的专家评审尚未结束，现场考察应在其后',
    hint: '请先结束专家评审；确需提前的，写明理由',
  },
  'site/date': {
    message: '{id} 的考察日期 {date} 不在 {from} 至 {on} 之间',
    hint: '考察应在受理之后、登记之前；请核对日期',
  },
  'site/people': { message: '{id} 的现场考察未写明考察人员', hint: '请写明考察人员姓名' },
  'site/findings': {
    message: '{id} 的考察结果为{result}，未写明情况',
    hint: '请写明存疑或不属实的情况',
    terms: { result: visits },
  },
  'site/recorded': {
    message: '{id} 的现场考察已登记：{date}，{result}',
    hint: '登记有误的，先撤回该登记再重新登记',
    terms: { result: visits },
  },
  'site/not-doubtful': {
    message: '{id} 的现场考察{result?结果为{result}}{!result?尚未登记}，无存疑可处理',
    hint: '只有结果为存疑的，才需写明处理理由',
    terms: { result: visits },
  },
  'site/settled': { message: '{id} 的考察存疑已于 {on} 处理', hint: '处理有误的，先撤回再重新处理' },
  'site/rows': {
    message: '{list}的行数“{rows}”不能用于抽样',
    hint: '请核对申报材料中的清单',
    terms: { list: lists },
  },
  'site/seed': {
    message: '抽样种子“{seed}”不能使用',
    hint: '请用数字或拉丁字母，如公告日期、彩票号码',
  },
} as const satisfies Partial<Record<RefusalCode, FindingWords>>;
