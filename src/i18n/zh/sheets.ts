import type { SheetCode } from '../../core/sheet-codes.ts';
import type { FindingWords } from '../catalog.ts';

/** Words on a score sheet. */
export const scoreSheet = {
  title: '专家评分表',
  names: { form: '专家评分表', info: '系统信息' },
  colon: '：',
  comma: '、',
  basis: (document: string, year: number) => `依据：${document}　　批次：${year}年`,
  application: '受理编号',
  platform: '平台名称',
  operator: '运营单位',
  functions: '申报功能',
  expert: '评审专家',
  fields: '专业领域',
  named: (name: string, id: string) => `${name}（${id}）`,
  pack: '规则包',
  howTo:
    '请在“得分”栏逐项填写，每项从0到满分，最多一位小数；“系统参考分”由程序按规则包设置算出，仅供参考，不代替专家判断。得分不抵扣第六条的任何条件。',
  columns: {
    id: '编号',
    title: '指标',
    proof: '解释及证明材料',
    value: '数值',
    reference: '系统参考分',
    max: '满分',
    points: '得分',
    remark: '评审意见',
  },
  proof: '证明材料：',
  noProof: '证明材料：未见',
  measured: '实测：',
  required: '要求：',
  status: '结论：',
  labels: { total: '总分', recommend: '是否推荐', opinion: '综合意见' },
  answers: { yes: '推荐', no: '不推荐' },
  statement: '本人与该平台及其推荐单位、服务机构无利害关系。如有上述关系，本人将主动申请回避，不填写本表。',
  signature: '专家签名',
  date: '日期',
  pages: '第 &P 页，共 &N 页',
  limits: (max: string) => ({
    title: '得分',
    prompt: `0 至 ${max}，最多一位小数`,
    error: `请填 0 至 ${max} 之间的数。`,
  }),
  choice: { title: '是否推荐', error: '请选“推荐”或“不推荐”。' },
  infoNote: '本页供系统读回评分使用，请勿修改、隐藏或删除。',
  infoHeads: { key: '键', value: '值' },
};

/** What is said of a score sheet that came back. `item`: what is scored, by its title. */
export const sheetProblems: Readonly<Record<SheetCode, FindingWords>> = {
  'sheet/unreadable': { message: '这份文件读不了。', hint: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。' },
  'sheet/foreign': {
    message: '这不是 xjsme 发出的评分表：没有“系统信息”页。',
    hint: '请导入发给专家的那份评分表；“系统信息”页被删掉的，请重新发出评分表，由专家重填。',
  },
  'sheet/version': {
    message: '评分表格式为“{found}”，本程序只读 {known}。',
    hint: '请用发出该表的版本导入，或重新发出评分表。',
  },
  'sheet/info-hidden': {
    message: '“{sheet}”页被隐藏了，无法核对是哪份评分表。',
    hint: '请在 Excel 或 WPS 中取消隐藏该页，保存后再导入。',
  },
  'sheet/info-damaged': {
    message: '“系统信息”页缺少或写坏了：{keys}。',
    hint: '请重新发出评分表，由专家重填。',
  },
  'sheet/info-changed': {
    message: '“系统信息”页的内容改动过，与发出时不一致。',
    hint: '请重新发出评分表，由专家重填。',
  },
  'sheet/form-hidden': {
    message: '“{sheet}”页被隐藏了，读不到得分。',
    hint: '请在 Excel 或 WPS 中取消隐藏该页，保存后再导入。',
  },
  'sheet/two-forms': {
    message: '文件中有不止一页评分表：{sheets}，不知道以哪一页为准。',
    hint: '请只留一页，保存后再导入。',
  },
  'sheet/header': {
    message: '表头改动过，找不到：{missing}。',
    hint: '请恢复原来的表头（应有：编号、满分、得分、评审意见等），再导入。',
  },
  'sheet/item-missing': { message: '“{item}”这一行不见了。', hint: '请补回该行（“编号”栏须写原编号），再导入。' },
  'sheet/item-twice': {
    message: '“{item}”出现了两次，另一处在 {cell}。',
    hint: '请删去多余的一行，再导入。',
  },
  'sheet/item-unknown': {
    message: '这一行填了得分“{points}”，但{id?编号“{id}”}{!id?没有编号，}不是评分项。',
    hint: '得分只能填在有系统参考分和满分的评分项一行。',
  },
  'sheet/points-empty': { message: '“{item}”没有填得分。', hint: '请专家补填；不给分的填 0。' },
  'sheet/points-uncached': {
    message: '“{item}”的得分是公式，文件里没有存下结果。',
    hint: '请打开后保存一次，或直接填数。',
  },
  'sheet/points-number': { message: '“{item}”的得分“{points}”不是数。', hint: '请改填一个确定的数，例如 15.5。' },
  'sheet/points-negative': { message: '“{item}”的得分 {points} 小于 0。', hint: '请专家核对后改正。' },
  'sheet/points-above': { message: '“{item}”的得分 {points} 超过满分 {max}。', hint: '请专家核对后改正。' },
  'sheet/points-grain': {
    message: '“{item}”的得分 {points} 多于一位小数。',
    hint: '得分最多一位小数，请专家核对后改正。',
  },
  'sheet/recommend': {
    message: '“是否推荐”填的是“{value}”，看不出推荐还是不推荐。',
    hint: '请填“推荐”或“不推荐”。',
  },
  'sheet/maximum': {
    message: '“{item}”的满分在表上改成了“{shown}”，仍按发出时的 {max} 计。',
    hint: '满分由规则包设定，不在评分表上改。',
  },
  'sheet/total': {
    message: '表上总分 {stated} 与各项得分之和 {total} 不符，以各项之和 {total} 为准。',
    hint: '请与专家核对。',
  },
  'sheet/recommend-empty': { message: '“是否推荐”没有填。', hint: '需要的，请专家补填后再导入。' },
  'sheet/points-text': { message: '“{item}”的得分“{written}”按 {points} 读取。', hint: '有误的，请改填数字。' },
};
