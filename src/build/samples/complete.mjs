/** The whole dossier: six functions, every list, every paper. The Excel and CSV samples are made from the same data. */
import { boxOf } from './box.mjs';
import { creditCode, registrationNumber } from './codes.mjs';
import { activities, institutions, services, staff } from './complete-lists.mjs';
import { dossierYaml } from './yaml.mjs';

const operator = '新疆晴岭企业服务有限公司';
const platform = '天山北坡中小企业综合服务平台';
const address = '乌鲁木齐市新市区晴岭路55号';
const auditor = '新疆砾原会计师事务所（普通合伙）';

const rules = [
  ['management', '平台管理制度', '2021-01-08'],
  ['process', '服务流程规范', '2021-01-08'],
  ['fees', '服务收费标准', '2023-01-05'],
  ['quality', '服务质量保证办法', '2021-03-01'],
  ['smallFirmDiscount', '小微企业收费优惠规定', '2023-01-05'],
  ['plan', '平台发展规划（2023—2025年）', '2022-12-20'],
  ['yearTargets', '2024年度服务目标', '2024-01-10'],
];

const head = {
  format: 'xjsme-dossier/1',
  kind: 'application',
  year: 2024,
  platform: {
    name: platform,
    type: 'general',
    industries: '农产品加工、装备制造、商贸流通',
    summary: '面向天山北坡产业集聚区中小企业，提供信息、技术、创业、培训、融资、咨询一站式服务。',
    showcase: '服务事项、价格和办理进度全程公开，小微企业优先。',
  },
  operator: {
    name: operator,
    creditCode: creditCode('91', '650104', 900100),
    registrationNumber: registrationNumber('65010005055510'),
    legalForm: '有限责任公司',
    scope: '企业管理咨询；科技中介服务；职业技能培训；信息技术服务',
    region: '乌鲁木齐市',
    address,
    registeredOn: '2014-05-20',
    operatingSince: '2015-03-02',
    legalRepresentative: '王志远',
    principal: { name: '阿依努尔·买买提', title: '总经理', record: 'none', note: '2024年6月查询，无不良记录' },
    contact: { name: '李雪梅', phone: '0991-5550100', email: 'fuwu@qingling.example' },
    website: 'https://qingling.example',
    registeredCapital: 5000000,
    employees: 13,
    postcode: '830011',
  },
  recommendation: {
    body: '乌鲁木齐市工业和信息化局',
    kind: 'prefecture',
    region: '乌鲁木齐市',
    measured: {
      operation: '查阅台账并现场核查，运营规范',
      results: '抽查服务台账20笔，与佐证一致',
      satisfaction: { method: '电话回访', sample: 60, valid: 56, satisfied: 53 },
    },
    opinion: '符合条件，同意推荐。',
    signedBy: '马晓龙',
    date: '2024-06-28',
  },
  functions: ['information', 'technology', 'startup', 'training', 'finance', 'consulting'],
  accounts: {
    fiscalYear: 2023,
    totalAssets: 6823500,
    revenue: 4126800,
    expenses: 3894200,
    serviceRevenue: 3215400,
    serviceExpenses: 2987600,
    result: 232600,
    auditor,
    auditOpinion: '标准无保留意见',
  },
  premises: [
    { address, area: 860, tenure: 'owned' },
    { address: '乌鲁木齐市水磨沟区云雀街18号', area: 320, tenure: 'leased', leaseUntil: '2026-12-31' },
  ],
  equipment: [
    { name: '三坐标测量机', model: 'QL-800', count: 1, value: 680000, shared: true },
    { name: '远程培训录播系统', model: 'QL-R2', count: 2, value: 156000, shared: true },
    { name: '自助服务终端', model: 'QL-T1', count: 4, value: 48000, shared: false },
  ],
};

const tail = {
  served: { 2023: 41, 2022: 36, 2021: 29 },
  cluster: { name: '天山北坡产业集聚区', servedShare: 0.71 },
  information: {
    system: 'https://qingling.example/info',
    icp: '新ICP备55500001号',
    onlineService: '网上办事大厅',
    linked: '线上受理、线下专员回访',
    cloud: '晴岭云',
  },
  technology: {
    expertPool: '在库专家36名',
    projectPool: '在库新产品、新技术项目52项',
    sharedInstruments: '三坐标测量机1台，公开预约',
    cooperation: '与3家机构签订协同服务协议',
  },
  startup: {
    projectPool: '在库创业项目45项',
    guide: '《创业指南》2023年版',
    hotline: '0991-5550103',
    agencyServices: '代办登记、变更、备案',
  },
  training: {
    qualification: '职业技能培训办学许可',
    filing: '乌工信培备〔2022〕5号',
    remote: '录播系统2套，可同时在线500人',
    evaluation: '一课一评',
  },
  finance: { products: true, planning: true, referral: true, agency: true, supermarket: '晴岭融资超市，上架产品38个' },
  declared: {
    totalAssets: 6823500,
    staff: 12,
    qualifiedStaff: 11,
    institutions: 3,
    served: 41,
    offlineServed: 35,
    clusterShare: 0.71,
    publicShare: 0.42,
    satisfaction: 0.946,
    activitiesInformation: 20,
    activitiesTechnology: 3,
    activitiesStartup: 3,
    activitiesConsulting: 3,
    trainingAttendances: 1120,
    matchmaking: 2,
    lectures: 3,
    freeFirms: 4,
  },
  recognitions: [
    {
      name: '乌鲁木齐市中小企业公共服务示范平台',
      level: 'prefecture',
      authority: '乌鲁木齐市工业和信息化局',
      document: '乌工信〔2022〕55号',
      date: '2022-09-15',
    },
  ],
  credit: { penalties: [], courtCases: [], taxRecord: 'none', note: '信用中国（新疆）2024年6月查询' },
};

const fees = [
  { item: '政策信息定制推送', standardFee: 600, smallFirmFee: 300, basis: '服务收费标准' },
  { item: '工艺诊断', standardFee: 2000, smallFirmFee: 1200, basis: '服务收费标准' },
  { item: '创业辅导', standardFee: 800, smallFirmFee: 0, publicBenefit: true, basis: '公益服务' },
  { item: '专题培训', standardFee: 300, smallFirmFee: 150, basis: '服务收费标准' },
  { item: '融资方案策划', standardFee: 3000, smallFirmFee: 1500, basis: '服务收费标准' },
  { item: '管理诊断', standardFee: 1500, smallFirmFee: 750, basis: '服务收费标准' },
];

const materials = ({ pdf, jpg, png }) => ({
  9.1: [{ file: pdf('materials/01-推荐表.pdf'), title: '推荐表', date: '2024-06-28', signed: true, sealed: true }],
  10.1: [{ file: pdf('materials/02-申请报告.pdf'), title: '申请报告', date: '2024-06-10' }],
  10.2: [{ file: jpg('materials/03-营业执照副本.jpg'), title: '营业执照副本', validUntil: 'open' }],
  '10.3a': [
    {
      file: pdf('materials/04-2023年度审计报告.pdf'),
      title: '2023年度审计报告',
      date: '2024-03-20',
      fiscalYear: 2023,
      issuer: auditor,
      totalAssets: 6823500,
    },
  ],
  '10.3b': [
    {
      file: pdf('materials/05-2023年度服务收支专项审计.pdf'),
      title: '服务收支情况专项审计',
      date: '2024-03-22',
      fiscalYear: 2023,
      issuer: auditor,
    },
  ],
  10.4: [
    { file: pdf('materials/06-不动产权证.pdf'), title: '不动产权证', address },
    {
      file: pdf('materials/07-房屋租赁合同.pdf'),
      title: '房屋租赁合同',
      validUntil: '2026-12-31',
      address: '乌鲁木齐市水磨沟区云雀街18号',
    },
  ],
  10.5: [{ file: pdf('materials/08-2023年服务总结.pdf'), title: '2023年服务总结', date: '2024-01-15' }],
  10.6: [
    {
      file: pdf('materials/09-示范平台认定文件.pdf'),
      title: '乌鲁木齐市中小企业公共服务示范平台认定文件',
      date: '2022-09-15',
      issuer: '乌鲁木齐市工业和信息化局',
      level: 'prefecture',
    },
  ],
  10.7: [
    { file: png('materials/10-ICP备案截图.png'), title: '网站备案', kind: 'icp' },
    {
      file: pdf('materials/11-培训办学许可证.pdf'),
      title: '职业技能培训办学许可',
      validUntil: '2026-05-31',
      kind: 'qualification',
    },
    { file: pdf('materials/12-银企合作协议.pdf'), title: '银企合作协议', kind: 'other' },
  ],
  '10.8a': [{ file: pdf('materials/13-服务案例汇编.pdf'), title: '服务案例汇编' }],
  '10.8b': [
    {
      file: pdf('materials/14-真实性声明.pdf'),
      title: '申报材料真实性声明',
      date: '2024-06-12',
      signed: true,
      sealed: true,
    },
  ],
});

/** Data under the schema's keys, and the papers they name. */
export function complete() {
  const box = boxOf(operator, 1);
  const { consulting: freeFirms, rows } = services();
  const data = {
    ...head,
    institutions: institutions(),
    rules: Object.fromEntries(
      rules.map(([key, title, date]) => [key, { title, date, file: box.pdf(`rules/${title}.pdf`) }]),
    ),
    fees,
    staff: staff(),
    services: rows,
    ...tail,
    activities: activities(box),
    consulting: { hotline: '0991-5550106', freeFirms },
    materials: materials(box),
  };
  return { data: inOrder(data), files: box.files };
}

/** Keys in the order of the contract, whatever order they were made in. */
const order =
  'format kind year platform operator recommendation functions accounts premises equipment institutions rules fees staff services served activities cluster information technology startup training finance consulting declared recognitions credit materials';
const inOrder = (data) => Object.fromEntries(order.split(' ').map((key) => [key, data[key]]));

export function completeYaml() {
  const { data, files } = complete();
  return new Map([['dossier.yaml', dossierYaml(data, 0)], ...files]);
}
