import type { NoteWords } from '../catalog.ts';
import { functions } from './terms.ts';
import { list } from './terms-public.ts';

/** What is said beside an act of a triennial review (Art. 15). */
export const reviewRemarks = {
  'receive/review-name': { text: '{number} 登记的名称是“{known}”，材料写作“{name}”，没有变更记录，请核对' },
  'receive/review-functions': {
    text: '{number} 认定的服务功能是{known}，材料写作{functions?{functions}}{!functions?空白}，请核对',
    terms: { functions: { ...functions, ...list }, known: { ...functions, ...list } },
  },
  'receive/review-late': {
    text: '{id} 于 {on} 收到，晚于批次截止日期 {deadline}；复核材料仍予登记，如何处理由人员决定',
  },
  'receive/review-twice': { text: '{number} 在本批次有不止一份复核材料（{id}、{others}），须由人员决定保留哪一份' },
  'measure/other-office': { text: '{id} 的测评单位 {body} 不是登记的行办，请核对' },
  'review/unanswered': { text: '{id} 有 {count} 个问题未判定：{questions}', terms: { questions: list } },
  'review/norms': {
    text: '{dossiers} 份材料共有 {count} 项须人工认定的条款未逐项判定，以当地测评意见为准',
  },
  'review/rectify-proposed': { text: '{id} 的测评意见建议整改：{opinion}' },
  'review/left-out': {
    text: '{id} 本次不确认：{cause}',
    terms: {
      cause: {
        'no-opinion': '尚无测评意见',
        rectify: '测评意见为建议整改',
        unqualified: '测评意见为不合格',
        fails: '核对结论为不符合条件',
        lacking: '有必需材料未补齐',
        rectifying: '前次确认要求的整改尚未办结',
        unanswered: '有问题未判定（{items}）',
        'application/contradiction': '有矛盾待处理',
        'platform/contradiction': '平台有矛盾待处理',
        'platform/ended': '平台已终止',
        'act/before': '上一步的日期在决定日期之后',
      },
      items: list,
    },
  },
  'lapse/no-round': { text: '{year} 年没有开启过批次，{number} 无从报送复核材料，请斟酌' },
  'remind/overdue': { text: '{number} 有效期已于 {validUntil} 届满' },
  'annex/differs': { text: '{number} {year} 年{figure}：台账 {ledger}，材料 {declared}，请核对' },
} as const satisfies Record<string, NoteWords>;
