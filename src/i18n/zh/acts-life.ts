/** What happens to a platform after recognition (Art. 13–17): one sentence an event type. */
export const actsLife = {
  'summary.received': '{platform} 收到 {year} 年工作总结（{date}）{replaces?，替换先前一份}',
  'report.received': '{platform} 报送信息（{date}）：{topic}',
  'inspection.recorded': '{platform} 检查（{date}，{by}）：服务质量{quality}，收费{fees}{findings?；{findings}}',
  'complaint.received': '{platform} 收到投诉 {complaint}（{date}，{from}，关于{about}）',
  'complaint.closed': '{platform} 投诉 {complaint} {result}：{reason}',
  'penalty.recorded': '{platform} 受到{kind}（{date}，{authority}{document?，{document}}）：{matter}',
  'activity.recorded': '{platform} {kind}“{name}”（{date}，{organiser}）：{participation}{reason?；{reason}}',
  'platform.changed': '{platform} {what}变更（{date}）：{from?{from} → }{to}',
  'duty.skipped': '{key} 免予办理：{reason}',
  'paper.received': '{office} 报来 {year} 年{paper}（{date}）',
  'reminder.issued': '{platform} 发出 {year} 年复核通知，{due} 前报送',
  'review.measured': '{application} {body} 测评（{date}）：{result}；{opinion}',
  'review.confirmed':
    '{application} {platform} 复核合格，予以确认：{document}，有效期至 {validUntil}{until?；限 {until} 前整改：{matters}}',
  'review.revoked': '{application} {platform} 复核不合格，予以撤销：{document}；{reason}',
  'rectification.closed': '{platform} 整改{result}（{date}）：{reason}',
  'platform.lapsed': '{platform} 有效期于 {validUntil} 届满，未申请复核，认定失效：{reason}',
  'cancellation.proposed': '{platform} 提出取消认定（办法{ground}）：{reason}',
  'cancellation.notified': '{platform} 通知陈述申辩（{date}），{until} 前答复',
  'cancellation.heard': '{platform} 陈述申辩（{date}，{reply}）：{summary}',
  'cancellation.dropped': '{platform} 不予取消：{reason}',
  'platform.cancelled': '{platform} 取消认定（办法{ground}）：{document}；{reason}',
};

/** Values of such an act in words. */
export const actTermsLife = {
  quality: { good: '好', fair: '一般', poor: '差' },
  fees: { compliant: '规范', irregular: '不规范' },
  about: { quality: '服务质量', fees: '收费', conduct: '行为', other: '其他' },
  participation: { invited: '已通知', attended: '已参加', excused: '请假', absent: '未参加' },
  what: { name: '平台名称', operator: '运营单位', address: '地址' },
  paper: { summary: '工作总结汇总报告', inspection: '检查情况报告' },
  ground: {
    16.1: '第十六条（一）',
    16.2: '第十六条（二）',
    16.3: '第十六条（三）',
    16.4: '第十六条（四）',
    16.5: '第十六条（五）',
  },
  reply: { written: '书面', oral: '口头', none: '逾期未答复' },
};

/** Words for values that mean something else in another act. */
export const actTermsOf = {
  'complaint.closed': { result: { verified: '查证属实', unfounded: '查无实据' } },
  'penalty.recorded': { kind: { administrative: '行政处罚', association: '行业协会处分', judicial: '司法机关处罚' } },
  'activity.recorded': {
    kind: { 'authority-event': '主管部门活动', 'government-task': '政府委托任务', 'public-benefit': '公益性服务' },
  },
  'review.measured': { result: { qualified: '合格', rectify: '建议整改', unqualified: '不合格' } },
  'rectification.closed': { result: { passed: '合格', failed: '不合格' } },
};

export const actNamesLife = {
  'summary.received': '年度工作总结',
  'report.received': '报送信息',
  'inspection.recorded': '检查记录',
  'complaint.received': '收到投诉',
  'complaint.closed': '投诉查处',
  'penalty.recorded': '处罚处分',
  'activity.recorded': '活动情况',
  'platform.changed': '变更',
  'duty.skipped': '免予办理',
  'paper.received': '收到年度报告',
  'reminder.issued': '复核通知',
  'review.measured': '测评意见',
  'review.confirmed': '复核确认',
  'review.revoked': '复核撤销',
  'rectification.closed': '整改结果',
  'platform.lapsed': '届满失效',
  'cancellation.proposed': '提出取消',
  'cancellation.notified': '取消前告知',
  'cancellation.heard': '陈述申辩',
  'cancellation.dropped': '不予取消',
  'platform.cancelled': '取消认定',
};
