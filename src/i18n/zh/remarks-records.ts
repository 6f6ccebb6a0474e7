import type { NoteWords } from '../catalog.ts';
import { figureNames } from './figures.ts';

const figure = { figure: figureNames };

/** What is said beside a record of a platform. */
export const recordRemarks = {
  'record/ended': {
    text: '{number} 已于 {date} {why}，此后的情况仍予登记',
    terms: { why: { revoked: '撤销', cancelled: '取消认定', lapsed: '期满失效' } },
  },
  'record/outside': { text: '{number} 在 {year} 年没有有效期（{from} 至 {until}），请核对年度' },
  'summary/replaced': { text: '{number} {year} 年已有一份工作总结（{date}），以这一份为准' },
  'summary/figure': { text: '{figure}：{before?{before}}{!before?未填} → {now?{now}}{!now?未填}', terms: figure },
  'penalty/ground': {
    text: '{number} 受到{kind}，属第{ground}所列情形；是否取消认定由认定机关决定',
    terms: {
      kind: { administrative: '行政处罚', association: '行业协会处分', judicial: '司法机关处罚' },
      ground: { 16.1: '十六条（一）', 16.2: '十六条（二）' },
    },
  },
  'complaint/same': { text: '与已登记的 {complaint} 相同，未重复登记；确属另一件的，请附其材料' },
  'complaint/ground': {
    text: '{number} 已有 {count} 件投诉查证属实，可能属第{ground}所列情形；由认定机关判定',
    terms: { ground: { 16.4: '十六条（四）' } },
  },
  'activity/answered': { text: '{number} 参加“{name}”的情况已登记，通知不再改动它' },
  'activity/not-invited': { text: '{number} 未参加“{name}”，但没有通知过它的记录，不计入第十六条（三）' },
  'activity/changed': {
    text: '{number} 参加“{name}”的情况改为{participation}（原为{before}）',
    terms: {
      before: { attended: '已参加', excused: '请假', absent: '未参加' },
      participation: { attended: '已参加', excused: '请假', absent: '未参加' },
    },
  },
  'change/credit-code': {
    text: '{number} 变更运营单位而未给统一社会信用代码，沿用原代码{code?（{code}）}；更换了单位的，请补 --credit-code',
  },
  'change/not-legal-person': { text: '统一社会信用代码 {code} 不属于独立法人（第六条（一）），请核对' },
} as const satisfies Record<string, NoteWords>;
