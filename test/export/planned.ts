import type { SitePlan } from '../../src/export/site-plan/plan.ts';

/** A plan with a sample of each kind, and names that are hard on every format. */
export const planned: SitePlan = {
  year: 2024,
  application: '2024-001',
  platform: '天山中小企业公共服务平台',
  operator: '乌鲁木齐天山企业服务有限公司',
  addresses: ['乌鲁木齐市天山区人民路1号'],
  functions: ['信息服务', '融资服务'],
  visitOn: null,
  visitors: [],
  seed: '2024-001/site',
  manifest: `sha256:${'b'.repeat(64)}`,
  pack: { id: 'xj-2012', digest: `sha256:${'e'.repeat(64)}` },
  weak: [
    {
      clause: '6.6.satisfaction',
      title: '满意度',
      cite: '第六条（六）',
      status: '存疑',
      value: '样本 12 份',
      places: ['dossier.yaml:88:5', 'materials/05-满意度.pdf'],
    },
  ],
  open: [
    { clause: '6.1.prospects', title: '发展前景', cite: '第六条（一）', status: '人工评议', value: null, places: [] },
  ],
  staff: [
    { name: '古丽娜尔·阿不都拉', post: '咨询师', title: null, place: 'staff.csv:7' },
    { name: '=张三', post: null, title: '经济师|中级', place: 'staff.csv:12' },
  ],
  services: [{ date: '2023-05-06', client: '甲公司', service: '融资服务', fee: '0元', place: 'services.csv:19' }],
  activities: [],
};
