/** A list of a dossier as the rows of a table, header first. */

const yesNo = (value) => (value === undefined ? '' : value ? '是' : '否');
const labels = {
  size: { micro: '微型', small: '小型', medium: '中型', large: '大型' },
  function: {
    information: '信息服务',
    technology: '技术服务',
    startup: '创业服务',
    training: '培训服务',
    finance: '融资服务',
    consulting: '咨询服务',
  },
  channel: { online: '线上', offline: '线下' },
  activity: {
    'tech-talk': '技术洽谈',
    'project-promotion': '项目推介',
    ip: '知识产权',
    'startup-talk': '创业项目洽谈',
    'startup-promotion': '创业项目推介',
    training: '培训',
    matchmaking: '银企对接',
    'finance-lecture': '融资知识讲座',
    'management-consulting': '管理咨询',
    other: '其他',
  },
};
const label = (kind) => (value) => (value === undefined ? '' : labels[kind][value]);

/** Header, field, and how it is written. */
const columns = {
  staff: [
    ['姓名', 'name'],
    ['岗位', 'post'],
    ['学历', 'education'],
    ['职称', 'title'],
    ['职称证书号', 'titleNumber'],
    ['从事中小企业服务', 'servesFirms', yesNo],
    ['专/兼职', 'fullTime', (value) => (value === undefined ? '' : value ? '专职' : '兼职')],
    ['社保缴纳月数', 'socialInsuranceMonths'],
  ],
  services: [
    ['服务日期', 'date'],
    ['服务对象', 'client'],
    ['服务对象信用代码', 'creditCode'],
    ['企业规模', 'size', label('size')],
    ['企业成立日期', 'clientFoundedOn'],
    ['是否集聚区内', 'inCluster', yesNo],
    ['功能类别', 'function', label('function')],
    ['服务方式', 'channel', label('channel')],
    ['收费（元）', 'fee'],
    ['标准价（元）', 'standardFee'],
    ['公益性服务', 'publicBenefit', yesNo],
    ['低收费服务', 'lowFee', yesNo],
    ['满意度', 'satisfaction'],
  ],
  activities: [
    ['活动日期', 'date'],
    ['活动名称', 'name'],
    ['活动类别', 'kind', label('activity')],
    ['活动地点', 'place'],
    ['参加企业数（家）', 'firms'],
    ['人次', 'attendances'],
    ['佐证材料', 'evidence', (value) => (value ?? []).join('；')],
  ],
  institutions: [
    ['机构名称', 'name'],
    ['机构信用代码', 'creditCode'],
    ['服务类别', 'field'],
    ['协议开始日期', 'agreementFrom'],
    ['协议截止日期', 'agreementUntil', (value) => (value === 'open' ? '长期' : (value ?? ''))],
    ['是否关联单位', 'affiliated', yesNo],
  ],
  equipment: [
    ['设备名称', 'name'],
    ['型号', 'model'],
    ['数量', 'count'],
    ['原值（万元）', 'value', (value) => (value === undefined ? '' : value / 10000)],
    ['是否开放共享', 'shared', yesNo],
  ],
  fees: [
    ['服务项目', 'item'],
    ['标准价（元）', 'standardFee'],
    ['小微优惠价（元）', 'smallFirmFee'],
    ['是否公益', 'publicBenefit', yesNo],
    ['收费依据', 'basis'],
  ],
};

const blank = (value) => value === undefined || value === '';

/** Columns nobody fills are left out. */
export function tableOf(list, rows) {
  const used = columns[list].filter(([, field]) => rows.some((row) => !blank(row[field])));
  return [
    used.map(([header]) => header),
    ...rows.map((row) => used.map(([, field, write = (value) => value ?? '']) => write(row[field]))),
  ];
}
