/** Refusals of the years after recognition (Art. 13–17). */
export const refusalsLife = {
  'platform/ended': {
    message: '{number} 已于 {date} {why}（{article}）',
    hint: '已终止的平台不再办理此事；经过见 xjsme platform history。',
    terms: { why: { revoked: '撤销', cancelled: '取消认定', lapsed: '期满失效' } },
  },
  'platform/contradiction': {
    message: '{number} 有矛盾尚未处理：{key}',
    hint: '请由具名人员处理后再继续。',
  },
};
