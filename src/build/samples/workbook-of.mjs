/** A dossier as an office fills it in: forms, lists, 万元, dates of several kinds. */
import { dossierSheet, formSheet, listSheet } from './sheets.mjs';
import { workbook } from './xlsx.mjs';

const formatted = (format) => (value) => (value === undefined ? undefined : [value, format]);
const share = formatted('percent');
const code = formatted('text');
const inTenThousands = (yuan) => (yuan === undefined ? undefined : [yuan / 10000, 'money']);
const functionNames = {
  information: '信息服务',
  technology: '技术服务',
  startup: '创业服务',
  training: '培训服务',
  finance: '融资服务',
  consulting: '咨询服务',
};
const spelled = (date) => date?.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const platformTypes = { general: '综合', special: '专业' };

function basics({ platform, operator, functions, accounts, cluster, credit, recommendation, year }) {
  const { principal, contact } = operator;
  const { measured } = recommendation;
  const { satisfaction } = measured;
  return [
    ['申报类型', '申报', '申报年度', year],
    '一、平台',
    ['平台名称', platform.name, '平台类型', platformTypes[platform.type]],
    ['申报功能', functions.map((name) => functionNames[name]).join('、')],
    ['平台简介', platform.summary],
    ['示范性表述', platform.showcase],
    '二、运营单位',
    ['运营单位名称', operator.name, '单位性质', operator.legalForm],
    ['统一社会信用代码', code(operator.creditCode), '营业执照注册号', code(operator.registrationNumber)],
    ['经营范围', operator.scope],
    ['所属地区（地州市/县区）', operator.region, '注册地址', operator.address],
    ['注册(成立)时间', operator.registeredOn, '开始运营时间', code(spelled(operator.operatingSince))],
    ['法定代表人', operator.legalRepresentative, '平台网址', operator.website],
    ['主要负责人姓名', principal.name, '主要负责人职务', principal.title],
    ['主要负责人诚信记录', '无不良记录', '主要负责人诚信说明', principal.note],
    ['平台联系人', contact.name, '联系电话', code(contact.phone)],
    ['电子邮箱', contact.email, '产业集聚区名称', cluster.name],
    ['集聚区内企业占比', share(cluster.servedShare), '会计年度', `${accounts.fiscalYear}年度`],
    '三、财务',
    ['资产总额（万元）', inTenThousands(accounts.totalAssets), '收支结余（万元）', inTenThousands(accounts.result)],
    ['收入合计（万元）', inTenThousands(accounts.revenue), '支出合计（万元）', inTenThousands(accounts.expenses)],
    [
      '服务收入（万元）',
      inTenThousands(accounts.serviceRevenue),
      '服务支出（万元）',
      inTenThousands(accounts.serviceExpenses),
    ],
    ['审计机构', accounts.auditor, '审计意见', accounts.auditOpinion],
    '四、信用记录',
    ['行政处罚和行业处分', '无', '司法处罚和诉讼', '无'],
    ['纳税记录', '无不良记录', '信用说明', credit.note],
    '五、推荐',
    ['推荐单位（盖章）', recommendation.body, '推荐单位类别', '地州(市)中小企业主管部门'],
    ['推荐单位所在地区', recommendation.region, '推荐日期', recommendation.date],
    ['运营情况测评', measured.operation],
    ['服务业绩测评', measured.results],
    ['满意度测评方式', satisfaction.method, '满意度样本量', `${satisfaction.sample}家`],
    ['有效样本数', satisfaction.valid, '满意数', satisfaction.satisfied],
    ['推荐意见', recommendation.opinion, '推荐负责人', recommendation.signedBy],
  ];
}

/** A word, or 有 where the YAML says true. */
const stated = (value) => (value === true ? '有' : value);

function functionForms({
  information = {},
  technology = {},
  startup = {},
  training = {},
  finance = {},
  consulting = {},
  declared = {},
}) {
  return [
    '信息服务',
    ['信息服务系统', stated(information.system), '网站备案号', information.icp],
    ['在线服务', stated(information.onlineService), '线上线下联动', stated(information.linked)],
    ['云服务平台', stated(information.cloud)],
    '技术服务',
    ['专家库', technology.expertPool, '新产品、新技术项目库', technology.projectPool],
    ['大型、精密仪器设备共享', technology.sharedInstruments, '协同服务机制', technology.cooperation],
    '创业服务',
    ['创业项目库', startup.projectPool, '《创业指南》', startup.guide],
    ['创业服务热线', code(startup.hotline), '政务代理服务', startup.agencyServices],
    '培训服务',
    ['培训资质', training.qualification, '培训备案', training.filing],
    ['远程培训能力', training.remote, '培训服务评价机制', training.evaluation],
    '融资服务',
    ['融资产品咨询', stated(finance.products), '企业融资策划', stated(finance.planning)],
    ['融资推荐', stated(finance.referral), '融资代理', stated(finance.agency)],
    ['融资超市', stated(finance.supermarket)],
    '咨询服务',
    ['咨询服务热线', code(consulting.hotline)],
    ['免费服务的小微企业', consulting.freeFirms?.join('；')],
    '申报数据',
    ['资产总额（年末）（万元）', inTenThousands(declared.totalAssets), '从事中小企业服务人员数', declared.staff],
    ['大专及以上学历和中级及以上职称人员数', declared.qualifiedStaff, '集聚服务机构数', declared.institutions],
    ['服务中小企业数', declared.served, '线下服务企业数', declared.offlineServed],
    ['集聚区内企业比例', share(declared.clusterShare), '公益性或低收费服务占比', share(declared.publicShare)],
    [
      '用户满意度（%）',
      declared.satisfaction && declared.satisfaction * 100,
      '信息服务活动次数',
      declared.activitiesInformation,
    ],
    ['技术服务活动次数', declared.activitiesTechnology, '创业服务活动次数', declared.activitiesStartup],
    [
      '管理咨询活动次数',
      declared.activitiesConsulting,
      '培训人次',
      declared.trainingAttendances && `${declared.trainingAttendances}人次`,
    ],
    ['银企对接次数', declared.matchmaking, '融资知识讲座次数', declared.lectures],
    ['免费服务小微企业数', declared.freeFirms],
  ];
}

const tenures = { owned: '自有', leased: '租赁' };
const ruleLabels = {
  management: '管理制度',
  process: '服务流程',
  fees: '收费标准',
  quality: '服务质量保证措施',
  smallFirmDiscount: '小微企业优惠规定',
  plan: '发展规划',
  yearTargets: '年度服务目标',
};
const materialKinds = { icp: '网站备案', qualification: '培训资质', other: '其他' };
const yes = (value) => (value === undefined ? '' : value ? '是' : '否');

const materialHeader = [
  '材料项目',
  '材料名称',
  '文件',
  '落款日期',
  '会计年度',
  '有效期至',
  '出具单位',
  '载明地址',
  '资产总额（万元）',
  '是否盖章',
  '是否签字',
  '认定级别',
  '证明类别',
];

const materialRows = (materials) =>
  Object.entries(materials).flatMap(([item, papers]) =>
    papers.map((paper) => [
      item,
      paper.title,
      paper.file,
      paper.date ?? '',
      paper.fiscalYear ?? '',
      paper.validUntil === 'open' ? '长期' : (paper.validUntil ?? ''),
      paper.issuer ?? '',
      paper.address ?? '',
      paper.totalAssets === undefined ? '' : paper.totalAssets / 10000,
      yes(paper.sealed),
      yes(paper.signed),
      paper.level === 'prefecture' ? '地州市级' : '',
      materialKinds[paper.kind] ?? '',
    ]),
  );

/** Functions nobody applied for and fields nobody filled in have no line. */
const filled = (lines) =>
  lines
    .flatMap((line) => {
      if (typeof line === 'string') return [line];
      const pairs = [line.slice(0, 2), line.slice(2)].filter(([, value]) => value !== undefined);
      return pairs.length === 0 ? [] : [pairs.flat()];
    })
    .filter((line, i, all) => typeof line !== 'string' || (i + 1 < all.length && typeof all[i + 1] !== 'string'));

const lists = [
  ['equipment', '仪器设备', '服务设施、仪器设备'],
  ['institutions', '集聚服务机构', '集聚服务机构'],
  ['fees', '服务收费', '服务收费标准'],
  ['staff', '人员名册', '从业人员名册'],
  ['services', '服务台账', '2023年度服务台账'],
  ['activities', '服务活动', '2023年度服务活动'],
];

/** An application as a workbook: the bytes of its .xlsx. */
export function dossierWorkbook(data) {
  const recognitions = data.recognitions ?? [];
  return workbook([
    formSheet('基本情况', '自治区中小企业公共服务示范平台申报基本情况', filled(basics(data))),
    formSheet('功能与数据', '申报功能与上年度数据', filled(functionForms(data))),
    listSheet('服务场所', '服务场所', [
      ['场所地址', '场所面积（㎡）', '自有/租赁', '租赁期至'],
      ...data.premises.map(({ address, area, tenure, leaseUntil = '' }) => [
        address,
        area,
        tenures[tenure],
        leaseUntil,
      ]),
    ]),
    ...lists.map(([list, name, title]) => dossierSheet(name, title, list, data[list])),
    listSheet('管理制度', '管理制度清单', [
      ['制度类别', '文件名称', '发布日期', '文件'],
      ...Object.entries(data.rules).map(([key, { title, date, file }]) => [ruleLabels[key], title, date, file]),
    ]),
    listSheet('服务企业数', '各年度服务中小企业数', [
      ['年度', '服务中小企业数（家）'],
      ...Object.entries(data.served).map(([year, count]) => [`${year}年`, count]),
    ]),
    ...(recognitions.length > 0
      ? [
          listSheet('已获认定', '已获认定', [
            ['认定名称', '认定级别', '认定机关', '文号', '认定日期'],
            ...recognitions.map(({ name, authority, document, date }) => [name, '地州市', authority, document, date]),
          ]),
        ]
      : []),
    listSheet('材料清单', '申报材料清单', [materialHeader, ...materialRows(data.materials)]),
  ]);
}
