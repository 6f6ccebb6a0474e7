import type { RecordKind } from '../../../src/intake/records/columns.ts';

/** Rows as an office fills them in, by the titles of the columns; two of each kind. */
export const filled: Record<RecordKind, readonly Record<string, string | number>[]> = {
  annual: [
    {
      平台编号: 'XJ2024-001',
      年度: 2024,
      收到日期: '2025-01-06',
      总结文件: '甲.pdf',
      '资产总额（年末）': 3_000_000,
      服务中小企业数: 46,
      用户满意度: 85,
    },
    {
      平台编号: '2024-002',
      年度: '2024年',
      收到日期: '2025年1月7日',
      总结文件: '乙.pdf',
      服务中小企业数: '38家',
      用户满意度: '79.6%',
    },
  ],
  report: [
    { 平台编号: 'XJ2024-001', 报送日期: '2025-01-06', 主题: '四季度服务情况' },
    { 平台编号: 'XJ2024-002', 报送日期: '2025.1.7', 主题: '=HYPERLINK 培训简报', 附件: '乙.pdf' },
  ],
  inspect: [
    {
      平台编号: 'XJ2024-001',
      年度: 2024,
      检查日期: '2024-12-10',
      检查单位: '乌鲁木齐市工信局',
      服务质量: '好',
      服务收费: '规范',
      满意度样本量: 40,
      有效样本数: 36,
      满意数: 33,
    },
    {
      平台编号: 'XJ2024-002',
      年度: 2024,
      检查日期: '2024-12-11',
      检查单位: '昌吉州工信局',
      服务质量: '较差',
      服务收费: '不规范',
      检查情况: '收费未公示',
      附件: '乙.pdf',
    },
  ],
  complaint: [
    {
      平台编号: 'XJ2024-001',
      投诉日期: '2024-12-10',
      投诉方式: '信函',
      投诉人类别: '企业',
      投诉事项: '收费',
      材料: '甲.pdf、乙.pdf',
    },
    { 平台编号: 'XJ2024-002', 投诉日期: '2024-12-11', 投诉方式: '电话', 投诉人类别: '匿名', 投诉事项: '其他' },
  ],
  'complaint-close': [
    { 投诉编号: 'C2024-01', 查处结果: '属实', 查处理由: '多收费用' },
    { 投诉编号: 'C2024-02', 平台编号: 'XJ2024-002', 查处结果: '查无实据', 查处理由: '无从核实' },
  ],
  penalty: [
    {
      平台编号: 'XJ2024-001',
      类别: '行政处罚',
      作出机关: '乌鲁木齐市市场监管局',
      事由: '价格违法',
      文号: '乌市监罚〔2024〕12号',
      处罚日期: '2024-12-01',
    },
    { 平台编号: 'XJ2024-002', 类别: '司法处罚', 作出机关: '昌吉市人民法院', 事由: '合同纠纷', 处罚日期: '2024-12-02' },
  ],
  activity: [
    {
      平台编号: 'XJ2024-001',
      活动类别: '主管部门活动',
      活动名称: '启动会',
      活动日期: '2024-12-20',
      组织单位: '自治区经信委',
      参加情况: '已参加',
    },
    {
      平台编号: 'XJ2024-002',
      活动类别: '主管部门活动',
      活动名称: '启动会',
      活动日期: '2024-12-20',
      组织单位: '自治区经信委',
      参加情况: '请假',
      理由: '年度审计',
      是否认可: '是',
    },
  ],
  change: [
    { 平台编号: 'XJ2024-001', 变更事项: '平台名称', 变更后: '新平台', 变更日期: '2025-01-02' },
    {
      平台编号: 'XJ2024-002',
      变更事项: '运营单位',
      变更后: '新公司',
      统一社会信用代码: '914403001922038216',
      所属地区: '昌吉州',
      变更日期: '2025-01-03',
      附件: '乙.pdf',
    },
  ],
};

/** What the ledger then says of the two. */
export const said: Record<RecordKind, readonly object[]> = {
  annual: [
    {
      platform: 'XJ2024-001',
      year: 2024,
      date: '2025-01-06',
      figures: { totalAssets: 3_000_000, served: 46, satisfaction: 0.85 },
    },
    { platform: 'XJ2024-002', year: 2024, date: '2025-01-07', figures: { served: 38, satisfaction: 0.796 } },
  ],
  report: [
    { date: '2025-01-06', topic: '四季度服务情况', file: null },
    { date: '2025-01-07', topic: '=HYPERLINK 培训简报', file: { bytes: 4 } },
  ],
  inspect: [
    { quality: 'good', fees: 'compliant', satisfaction: { sample: 40, valid: 36, satisfied: 33 }, findings: null },
    { quality: 'poor', fees: 'irregular', satisfaction: null, findings: '收费未公示', file: { bytes: 4 } },
  ],
  complaint: [
    { complaint: 'C2024-01', channel: 'letter', from: 'unit', about: 'fees', evidence: [{ bytes: 3 }, { bytes: 4 }] },
    { complaint: 'C2024-02', channel: 'phone', from: 'anonymous', about: 'other', evidence: [] },
  ],
  'complaint-close': [
    { platform: 'XJ2024-001', complaint: 'C2024-01', result: 'verified', reason: '多收费用' },
    { platform: 'XJ2024-002', complaint: 'C2024-02', result: 'unfounded' },
  ],
  penalty: [
    { kind: 'administrative', authority: '乌鲁木齐市市场监管局', document: '乌市监罚〔2024〕12号', date: '2024-12-01' },
    { kind: 'judicial', document: null, date: '2024-12-02' },
  ],
  activity: [
    { kind: 'authority-event', participation: 'attended', reason: null, accepted: null },
    { participation: 'excused', reason: '年度审计', accepted: true },
  ],
  change: [
    { what: 'name', to: '新平台', creditCode: null, region: null },
    { what: 'operator', to: '新公司', creditCode: '914403001922038216', region: '652300', file: { bytes: 4 } },
  ],
};
