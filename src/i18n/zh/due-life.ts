import type { NoteWords } from '../catalog.ts';
import { actTermsLife } from './acts-life.ts';

/** What is owed after recognition (Art. 14–17), by code. */
export const dueLife = {
  'due/summary': { text: '{number} {name} {year} 年工作总结待报送' },
  'due/report': { text: '{number} {name} {year} 年信息待报送' },
  'due/review': { text: '{number} {name} 有效期至 {validUntil}，复核材料待报送（截止 {due}）' },
  'due/measurement': { text: '{number} {name} 复核材料 {id} 已于 {filed} 报送，待测评并提出意见' },
  'due/review-decision': { text: '{number} {name} 复核 {id} 已于 {measured} 测评，待决定（有效期至 {validUntil}）' },
  'due/lapse': { text: '{number} {name} 有效期已于 {validUntil} 届满，未报送复核材料，待确认失效' },
  'due/rectification': {
    text: '{number} {name} 限期整改（截止 {until}）：{matters}{failed?；{failed} 验收不合格，待决定}',
  },
  'due/hearing': {
    text: '{number} {name} 拟取消认定（办法{ground}，{proposed} 提出）：{step}',
    terms: {
      ground: actTermsLife.ground,
      step: {
        notify: '待通知陈述申辩',
        reply: '可陈述申辩（截止 {until}）',
        record: '答复期限 {until} 已过，待登记答复情况',
        decide: '{heard} 已听取陈述申辩，待决定',
      },
    },
  },
  'due/complaint': { text: '{number} {name} 投诉 {complaint}（{date} 收到）待查处' },
  'due/inspection': { text: '{number} {name} {year} 年检查待进行' },
  'due/paper': { text: '{office} {year} 年{paper}待报送', terms: { paper: actTermsLife.paper } },
} as const satisfies Record<string, NoteWords>;

export const rolesLife = { office: '主管单位', 'sme-authority': '中小企业主管部门' } as const;
