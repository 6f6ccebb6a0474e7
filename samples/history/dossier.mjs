import { creditCode, people } from './names.mjs';
import { csv, pdf, yaml } from './papers.mjs';

const ruleNames = {
  management: '管理制度',
  process: '服务流程',
  fees: '收费标准',
  quality: '服务质量保证措施',
  smallFirmDiscount: '小微企业优惠规定',
  plan: '发展规划',
  yearTargets: '年度服务目标',
};

/** The papers of one dossier: each is a file of its own that says what it stands for. */
function boxOf(owner, year) {
  const files = new Map();
  return {
    files,
    add: (path, text) => (files.set(path, text), path),
    paper(title) {
      const path = `材料/${title}.pdf`;
      files.set(path, pdf(`${title} ${owner} ${year}（xjsme 示例，并非真实文件）`));
      return path;
    },
  };
}

/** What applications and reviews have in common: who, by whom, the accounts of the year before, rules and fees. */
function head(platform, year, { kind, name, box }) {
  const { operator, index, functions, body, bodyKind, seat, address } = platform;
  const collection = box.paper('制度汇编');
  const signed = `${year}-01-05`;
  return {
    format: 'xjsme-dossier/1',
    kind,
    year,
    platform: { name, type: 'special' },
    operator: {
      name: operator,
      creditCode: platform.creditCode,
      legalForm: '有限责任公司',
      region: seat,
      address,
      registeredOn: '2010-04-16',
      principal: { name: people[index % people.length], title: '负责人', record: 'none' },
      contact: { name: people[(index + 3) % people.length], phone: '0991-5550000' },
    },
    recommendation: {
      body,
      kind: bodyKind,
      measured: {
        operation: '现场核查，运营规范',
        results: '抽查台账，与佐证一致',
        satisfaction: { method: '问卷', sample: 55, valid: 50, satisfied: 46 },
      },
      signedBy: people[(index + 5) % people.length],
      date: signed,
    },
    functions,
    accounts: {
      fiscalYear: year - 1,
      totalAssets: figuresOf(platform, year - 1).totalAssets,
      revenue: 1460000,
      expenses: 1392000,
      result: 68000,
      auditor: '新疆砾原会计师事务所（普通合伙）',
      auditOpinion: '标准无保留意见',
    },
    premises: [{ address, area: 420, tenure: 'owned' }],
    equipment: [{ name: '自助服务终端', count: 2, value: 24000, shared: true }],
    rules: Object.fromEntries(
      Object.entries(ruleNames).map(([key, title]) => [key, { title, date: `${year - 1}-01-10`, file: collection }]),
    ),
    fees: [{ item: '管理诊断', standardFee: 1000, smallFirmFee: 500 }],
    cluster: { name: '产业集聚区' },
    ...(functions.includes('training')
      ? {
          training: {
            qualification: false,
            filing: '工信培备〔2012〕12号',
            remote: '可同时在线300人',
            evaluation: '一课一评',
          },
        }
      : {}),
    credit: { penalties: [], courtCases: [], taxRecord: 'none' },
  };
}

const audits = (box, platform, year, [first, second]) => {
  const { totalAssets } = figuresOf(platform, year - 1);
  const common = { fiscalYear: year - 1, issuer: '新疆砾原会计师事务所（普通合伙）' };
  const [report, special] = [`${year - 1}年度审计报告`, `${year - 1}年度服务收支专项审计`];
  return {
    [first]: [{ file: box.paper(report), title: report, ...common, totalAssets }],
    [second]: [{ file: box.paper(special), title: special, ...common }],
  };
};

const functionNames = { consulting: '咨询服务', training: '培训服务' };

/** Firms served in the year before, each once; every fourth for nothing (Art. 6(3)(6), 7(6)). */
const services = (platform, year) =>
  Array.from({ length: figuresOf(platform, year - 1).served }, (_, n) => ({
    日期: `${year - 1}-${String(1 + (n % 12)).padStart(2, '0')}-${String(3 + ((n * 5) % 25)).padStart(2, '0')}`,
    服务对象: `样例企业${String(n + 1).padStart(2, '0')}号`,
    统一社会信用代码: creditCode(platform.division, 100000 + platform.index * 100 + n),
    企业规模: n % 3 === 0 ? '微型' : '小型',
    是否集聚区内: n % 5 === 0 ? '否' : '是',
    功能类别: functionNames[platform.functions[0]],
    服务方式: '线下',
    实际收费: n % 4 === 0 ? 0 : 1000,
    标准价: 1000,
    公益性服务: n % 4 === 0 ? '是' : '否',
  }));

const staff = (count) =>
  Array.from({ length: count }, (_, n) => ({
    姓名: `样例人员${n + 1}`,
    岗位: n === 0 ? '平台主任' : '服务专员',
    学历: '本科',
    职称: n % 2 === 0 ? '工程师' : '经济师',
    从事中小企业服务: '是',
  }));

/** Consulting is shown by who was advised for nothing; it stands in the list, and is named once more. */
const consulting = ({ functions }, rows) =>
  functions.includes('consulting')
    ? {
        consulting: {
          hotline: '0991-5550012',
          freeFirms: rows.filter((_, n) => n % 4 === 0).map((row) => row['服务对象']),
        },
      }
    : {};

const filing = (box, { functions }) =>
  functions.includes('training')
    ? { 10.7: [{ file: box.paper('培训备案证明'), title: '中小企业培训备案证明', kind: 'filing', validUntil: 'open' }] }
    : {};

const activities = (box, { functions }, year) =>
  [1, 2, 3].map((n) => ({
    date: `${year - 1}-0${n * 2}-09`,
    name: `${functions.includes('training') ? '专题培训班' : '管理咨询活动'}（第${n}期）`,
    kind: functions.includes('training') ? 'training' : 'management-consulting',
    firms: 18,
    attendances: 350,
    evidence: [box.paper(`活动通知${n}`)],
  }));

const table = (rows) => csv([Object.keys(rows[0]), ...rows.map((row) => Object.values(row))]);

/**
 * The application of a platform in a round (Art. 10).
 * @param staffOf how many serve firms: fewer than ten is too few (Art. 6(4))
 * @returns path → text, the main file first
 */
export function application(platform, year, staffOf = 11) {
  const box = boxOf(platform.operator, year);
  const rows = services(platform, year);
  const date = `${year}-01-05`;
  const data = {
    ...head(platform, year, { kind: 'application', name: platform.name, box }),
    institutions: [1, 2].map((n) => ({
      name: `样例服务机构${n}号`,
      creditCode: creditCode(platform.division, 200000 + platform.index * 10 + n),
      agreementFrom: `${year - 2}-01-01`,
      agreementUntil: `${year + 3}-12-31`,
    })),
    staff: box.add('清单/人员名册.csv', table(staff(staffOf))),
    services: box.add('清单/服务台账.csv', table(rows)),
    served: Object.fromEntries([1, 2, 3].map((n) => [year - n, figuresOf(platform, year - n).served])),
    activities: activities(box, platform, year),
    ...consulting(platform, rows),
    materials: {
      9.1: [{ file: box.paper('推荐表'), title: '推荐表', date, signed: true, sealed: true }],
      10.1: [{ file: box.paper('申请报告'), title: '申请报告' }],
      10.2: [{ file: box.paper('营业执照'), title: '营业执照副本', validUntil: 'open' }],
      ...audits(box, platform, year, ['10.3a', '10.3b']),
      10.4: [{ file: box.paper('不动产权证'), title: '不动产权证', address: platform.address }],
      10.5: [{ file: box.paper('服务总结'), title: `${year - 1}年服务总结` }],
      10.6: [{ file: box.paper('认定文件'), title: '中小企业公共服务示范平台认定文件', level: 'prefecture' }],
      ...filing(box, platform),
      '10.8b': [{ file: box.paper('真实性声明'), title: '申报材料真实性声明', date, signed: true, sealed: true }],
    },
  };
  return new Map([['dossier.yaml', yaml(data)], ...box.files]);
}

/** What a platform reports of a year (Art. 14): figures that grow a little; the same in its summary and in its review. */
export const figuresOf = ({ index }, year) => ({
  totalAssets: 3000000 + (year - 2012) * 100000,
  staff: 11 + (index % 3),
  qualifiedStaff: 10 + (index % 3),
  served: 30 + (year - 2012) * 2 + (index % 5),
});

/**
 * The dossier of a triennial review (Art. 15): three years' figures and four papers.
 * @param platform as it is called by then
 */
export function review(platform, year, { number, document, date }) {
  const box = boxOf(platform.operator, `${year}复核`);
  const rows = services(platform, year);
  const rest = {
    satisfaction: 0.92,
    institutions: 3,
    ...(platform.functions.includes('training') ? { trainingAttendances: 1050 } : { activitiesConsulting: 3 }),
  };
  const years = [year - 3, year - 2, year - 1];
  const data = {
    ...head(platform, year, { kind: 'triennial', name: platform.name, box }),
    recognised: { number, document, date },
    services: box.add('清单/服务台账.csv', table(rows)),
    ...consulting(platform, rows),
    yearly: Object.fromEntries(years.map((one) => [one, { ...figuresOf(platform, one), ...rest }])),
    materials: {
      15.1: [{ file: box.paper('三年工作总结'), title: `${year - 3}—${year - 1}年工作总结`, date: `${year}-01-05` }],
      ...audits(box, platform, year, ['15.2', '15.3']),
      15.4: [
        { file: box.paper('测评表'), title: '年度运营情况测评表', date: `${year}-01-05`, signed: true, sealed: true },
      ],
    },
  };
  return new Map([['dossier.yaml', yaml(data)], ...box.files]);
}
