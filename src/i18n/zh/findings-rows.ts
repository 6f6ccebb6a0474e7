import type { FindingWords } from '../catalog.ts';
import { functions } from './terms.ts';

/** Clauses, and figures and rows that do not fit each other. */
export const rows = {
  'clause/unmet': { message: '不符合条款 {clause}', hint: '请核对依据；数据有误的改正后重新提交' },
  'clause/unknown': { message: '条款 {clause} 缺少数据，无法判定', hint: '请补填所缺项目' },
  'clause/relaxable': {
    message: '未达到条款 {clause}，可依第六条末款适当放宽',
    hint: '由具名人员决定是否放宽，并写明理由',
  },
  'clause/query': { message: '条款 {clause} 的数据存疑，须人工判断', hint: '请核对依据，由具名人员作出判断' },
  'clause/human': { message: '条款 {clause} 由人工评议', hint: '在形式审查或专家评审中具名作答' },
  'function/struck': {
    message: '{function}不符合第七条，建议不列入认定功能',
    hint: '请审核人确认',
    terms: { function: functions },
  },
  'figure/disagrees': {
    message: '计得 {counted}，另处填报 {declared}',
    hint: '以清单为准；请核对是清单不全还是申报数有误',
  },
  'figure/unit-mixup': {
    message: '资产总额 {value} 元{other?与另一处 {other} 元相差约一万倍}{!other?大得异常}，疑似元与万元混淆',
    hint: '请核对单位，以审计报告为准',
  },
  'figure/impossible': {
    message: '满意数 {satisfied}、有效数 {valid}{sample?、样本量 {sample}} 相互矛盾',
    hint: '满意数不能多于有效数，有效数不能多于样本量，请推荐单位改正',
  },
  'date/after-day': { message: '日期 {date} 晚于审查基准日 {asOf}', hint: '请核对年份；确属之后发生的，不应列入' },
  'staff/repeated': { message: '“{name}”重复列入，按一人计', hint: '请删去重复的行' },
  'staff/same-name': { message: '有两行姓名同为“{name}”，是否同一人不能确定', hint: '请填写职称证书号加以区分' },
  'staff/part-time': { message: '“{name}”为兼职，已计入', hint: '请审核人留意兼职人员比例' },
  'staff/education': {
    message: '“{name}”的学历“{education}”不能确定是否大专及以上',
    hint: '请按毕业证书写明学历，如大专、本科',
  },
  'staff/title': {
    message: '“{name}”的职称“{title}”不能确定是否中级及以上',
    hint: '请按职称证书填写名称、级别和证书号',
  },
  'service/low-fee': {
    message:
      '对“{client}”的低收费服务未计入：收费 {fee?{fee} 元}{!fee?未填}，标准价 {standard?{standard} 元}{!standard?未填}',
    hint: '低收费须大于零且低于标准价；两项都要填',
  },
  'service/older-startup': {
    message: '创业服务对象“{client}”成立于 {founded}，服务时已超过三年',
    hint: '请核实功能类别（第五条第三项）',
  },
  'service/client-variants': {
    message: '信用代码 {code} 对应两个名称：“{first}”和“{second}”',
    hint: '请核实是更名还是代码填错',
  },
  'activity/repeated': { message: '活动“{name}”重复列入，按一次计', hint: '请删去重复的行' },
  'activity/reused': {
    message: '信息服务活动本身只有 {own} 次，不足 {needed} 次，连同其他功能的活动共 {total} 次',
    hint: '请审核人确认可否重复使用',
  },
  'activity/no-evidence': {
    message: '活动“{name}”没有佐证材料，{mode}',
    hint: '请补交通知、照片或总结，并在“佐证材料”列写明文件（第十条第五项）',
    terms: { mode: { lenient: '暂且计入', strict: '不计入' } },
  },
  'activity/same-evidence': {
    message: '活动“{name}”的佐证材料“{file}”已用于另一项活动',
    hint: '请核实是否同一活动，补交各自的佐证',
  },
  'institution/affiliated': { message: '“{name}”是关联单位，能否计入须人工判断', hint: '请核实其独立性和合作协议' },
  'institution/not-counted': {
    message: '“{name}”未计入集聚机构：{reason}',
    hint: '请核对名称、代码和协议期限',
    terms: {
      reason: {
        self: '是运营单位自身',
        repeated: '重复列入',
        'not-legal-person': '不是独立法人',
        'not-yet': '协议尚未生效',
        expired: '协议已到期',
      },
    },
  },
} as const satisfies Record<string, FindingWords>;
