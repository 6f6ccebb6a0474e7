import { actTermsLife } from './acts-life.ts';
/** Refusals of what is owed, of the papers of Art. 17 and of cancellation (Art. 16). */
export const refusalsDuties = {
  'duty/not-owed': {
    message: '{on} 没有这项到期事项：{key}',
    hint: '请用 xjsme due 查看事项及其编号。',
  },
  'duty/decision': {
    message: '{key} 须作出决定，不能免予办理',
    hint: '请由具名人员办理。',
  },
  'duty/skipped': {
    message: '{key} 已由 {by} 于 {date} 免予办理',
    hint: '已有理由在案；见 xjsme due --skipped。',
  },
  'paper/year': {
    message: '{date} 收到的报告不能是 {year} 年的',
    hint: '请核对 --year 和 --date。',
  },
  'paper/before': {
    message: '{office} 所辖平台最早于 {date} 认定，{year} 年没有可汇总的平台',
    hint: '请核对 --year 和 --office。',
  },
  'cancel/penalty': {
    message: '截至 {on}，{number} 没有行政处罚或行业协会处分的记录',
    hint: '先登记处罚或处分，再提出取消。',
  },
  'cancel/judicial': {
    message: '截至 {on}，{number} 没有司法机关处罚的记录',
    hint: '先登记处罚，再提出取消。',
  },
  'cancel/absent': {
    message: '截至 {on}，没有一个完整年度内 {number} 受邀而无正当理由不参加主管部门活动',
    hint: '须有主管部门活动的记录，且全年未参加、请假未获准；记录有误的，先更正记录。',
  },
  'cancel/complaints': {
    message: '截至 {on}，{number} 查证属实的投诉 {verified} 件，不足 {min} 件',
    hint: '投诉须先办结；记录有误的，先更正记录。',
  },
  'cancel/silent': {
    message: '截至 {on}，{number} 没有一个完整年度未报送信息',
    hint: '年度届满后才能认定；记录有误的，先更正记录。',
  },
  'cancel/evidence': {
    message: '所列依据都不是支持该项情形的记录（{number}）',
    hint: '请用 xjsme platform watch 查看可用的记录；不写 --evidence 则全部列入。',
  },
  'cancel/evidence-gone': {
    message: '提出取消 {number}（第{ground}项情形）时所列的依据已被撤回或不足，不能据此决定',
    hint: '请决定不予取消；另有依据的，重新提出并再次听取陈述申辩。',
  },
  'cancel/open': {
    message: '{number} 已于 {date} 按办法{ground}提出取消，尚未办结',
    hint: '请先决定或不予取消，再另行提出。',
    terms: { ground: actTermsLife.ground },
  },
  'cancel/none': {
    message: '{number} 没有正在办理的取消事项',
    hint: '先用 --ground 提出。',
  },
  'cancel/notified': {
    message: '{number} 已于 {date} 通知陈述申辩，期限 {until}',
    hint: '通知已发出，不再更改；需要重新通知的，先不予取消，再重新提出。',
  },
  'cancel/not-notified': {
    message: '{number} 尚未通知陈述申辩',
    hint: '先通知平台，再登记其答复。',
  },
  'cancel/until': {
    message: '答复期限 {until} 不在通知日期 {on} 之后',
    hint: '请给平台留出答复的时间。',
  },
  'cancel/heard': {
    message: '{number} 的陈述申辩已于 {date} 登记',
    hint: '可以作出决定。',
  },
  'cancel/early': {
    message: '答复期限 {until} 未过，{on} 不能登记 {number} 逾期未答复',
    hint: '期限届满次日起才能登记。',
  },
  'cancel/unheard': {
    message: '{number} 尚未登记陈述申辩情况，不能决定取消',
    hint: '先通知平台，再登记其答复；期限届满未答复的，用 --heard none 登记。',
  },
};
