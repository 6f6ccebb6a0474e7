import { creditCode } from './codes.mjs';
import { clients, people, qualifications, unqualified } from './names.mjs';

const posts = [
  '平台主任',
  '信息部主管',
  '技术部主管',
  '财务顾问',
  '融资专员',
  '人力顾问',
  '知识产权专员',
  '技术专员',
  '培训专员',
  '创业导师',
  '设备管理员',
  '窗口服务',
];

/** Twelve who serve firms, eleven of them qualified, and a driver who does not. */
export const staff = () =>
  people.slice(0, 13).map((name, i) => {
    const [education, title] = i < 11 ? qualifications[i] : unqualified;
    return {
      name,
      post: posts[i] ?? '驾驶员',
      education,
      title,
      ...(title !== '无' && { titleNumber: `XX20${10 + i}${String(5500 + i * 37)}` }),
      servesFirms: i < 12,
      fullTime: true,
      socialInsuranceMonths: 12 + i * 5,
    };
  });

export const institutions = () => [
  {
    name: '新疆禾漠源知识产权代理有限公司',
    creditCode: creditCode('91', '650104', 901001),
    field: '知识产权',
    agreementFrom: '2022-03-01',
    agreementUntil: '2027-02-28',
    affiliated: false,
  },
  {
    name: '乌鲁木齐杏雨塬信用服务有限公司',
    creditCode: creditCode('91', '650103', 901002),
    field: '信用评价',
    agreementFrom: '2023-01-01',
    agreementUntil: '2025-12-31',
    affiliated: false,
  },
  {
    name: '天山北坡产业技术服务中心',
    creditCode: creditCode('12', '650100', 901003),
    field: '工艺诊断',
    agreementFrom: '2021-06-15',
    agreementUntil: 'open',
    affiliated: false,
  },
];

/** Standard fee and what micro and small firms pay. */
const tariff = {
  information: [600, 300],
  technology: [2000, 1200],
  startup: [800, 400],
  training: [300, 150],
  finance: [3000, 1500],
  consulting: [1500, 750],
};
const cycle = [
  'information',
  'technology',
  'consulting',
  'training',
  'startup',
  'finance',
  'information',
  'technology',
];

const day = (i) =>
  `2023-${String(1 + Math.floor(i / 4)).padStart(2, '0')}-${String(3 + (i % 4) * 7 + (Math.floor(i / 4) % 4)).padStart(2, '0')}`;

/** The service ledger of 2023: 41 SMEs and one large firm in 48 rows, and the firms advised for nothing. */
export function services() {
  const firms = clients(42, 0, '新疆', '650104');
  firms[41].size = 'large';
  const free = [];
  const rows = Array.from({ length: 48 }, (_, i) => {
    const firm = firms[i < 42 ? i : (i - 42) * 7];
    const kind = cycle[i % cycle.length];
    const [standardFee, reduced] = tariff[kind];
    const small = firm.size === 'micro' || firm.size === 'small';
    const publicBenefit = kind === 'startup' || (kind === 'consulting' && small && free.length < 4);
    const lowFee = !publicBenefit && small && i % 3 === 0;
    if (publicBenefit && kind === 'consulting') free.push(firm.name);
    return {
      date: day(i),
      client: firm.name,
      creditCode: firm.code,
      size: firm.size,
      ...(kind === 'startup' && { clientFoundedOn: firm.founded }),
      inCluster: firm.inside,
      function: kind,
      channel: i % 6 === 5 ? 'online' : 'offline',
      fee: publicBenefit ? 0 : lowFee ? reduced : standardFee,
      standardFee,
      ...(publicBenefit && { publicBenefit: true }),
      ...(lowFee && { lowFee: true }),
      satisfaction: i % 9 === 8 ? '基本满意' : '满意',
    };
  });
  return { rows, consulting: free };
}

const plan = [
  ['2023-02-16', '惠企政策宣讲会', 'other', 45, 62],
  ['2023-03-08', '管理诊断进园区', 'management-consulting', 12, 20],
  ['2023-03-21', '银企对接会（春季）', 'matchmaking', 26, 48],
  ['2023-04-11', '新产品新技术洽谈会', 'tech-talk', 18, 40],
  ['2023-04-26', '融资知识讲座：流动资金贷款', 'finance-lecture', 33, 51],
  ['2023-05-10', '创业项目洽谈会', 'startup-talk', 15, 37],
  ['2023-05-24', '数字化转型专题培训', 'training', 64, 380],
  ['2023-06-14', '技术项目推介会', 'project-promotion', 21, 46],
  ['2023-06-28', '信息平台使用交流会', 'other', 38, 55],
  ['2023-07-12', '融资知识讲座：知识产权质押', 'finance-lecture', 28, 44],
  ['2023-07-26', '安全生产专题培训', 'training', 71, 420],
  ['2023-08-16', '知识产权托管服务周', 'ip', 16, 30],
  ['2023-08-30', '财务管理咨询活动', 'management-consulting', 14, 25],
  ['2023-09-13', '创业项目推介会', 'startup-promotion', 19, 42],
  ['2023-09-27', '银企对接会（秋季）', 'matchmaking', 31, 57],
  ['2023-10-18', '市场营销专题培训', 'training', 55, 320],
  ['2023-10-31', '人力资源管理咨询活动', 'management-consulting', 11, 19],
  ['2023-11-15', '融资知识讲座：票据与保理', 'finance-lecture', 25, 39],
  ['2023-11-29', '创业项目洽谈会（冬季）', 'startup-talk', 13, 33],
  ['2023-12-13', '年度信息服务座谈会', 'other', 42, 60],
];

/** Twenty activities, each with its own notice, photograph or screenshot. */
export const activities = ({ pdf, jpg, png }) =>
  plan.map(([date, name, kind, firms, attendances], i) => {
    const stem = `evidence/${date.slice(5)}`;
    const file = i % 3 === 0 ? pdf(`${stem}通知.pdf`) : i % 3 === 1 ? jpg(`${stem}照片.jpg`) : png(`${stem}签到.png`);
    return {
      date,
      name,
      kind,
      place: i % 2 === 0 ? '平台一楼会议厅' : '园区培训中心',
      firms,
      attendances,
      evidence: [file],
    };
  });
