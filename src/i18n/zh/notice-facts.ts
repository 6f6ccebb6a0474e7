/** What a document says that is no fact of the ledger word for word. Documents are Chinese, whatever the screen is. */
export const noticeFacts = {
  counting: { next: '公示当日不计入', same: '公示当日计入' },
  again: { interrupted: '原公示中断', corrected: '原公示内容更正' },
  period: '{from}至{until}',
  window: '公示期自{start}起至{lastDay}止',
  rectified: '限期整改',
  measured: {
    qualified: '合格（{opinion}）',
    rectify: '建议整改（{opinion}）',
    unqualified: '不合格（{opinion}）',
  },
  heard: {
    written: '你单位于{on}提交了书面陈述、申辩意见',
    oral: '你单位于{on}作了口头陈述、申辩',
    none: '你单位在规定期限内未提出陈述、申辩意见',
  },
  ground: '第十六条（{n}）',
  grounds: {
    '16.1': '受到有关行政机关处罚、行业协会处分',
    '16.2': '被司法机关处罚',
    '16.3': '一年内无正当理由不参加由中小企业主管部门组织的中小企业服务活动',
    '16.4': '多次被中小企业投诉并经查证属实',
    '16.5': '一年内不向中小企业主管部门报送信息',
  },
};
