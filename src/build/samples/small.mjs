/**
 * A smaller dossier from a few figures: what the other samples are made of. All rules stand in one collection, the lists
 * have the columns the law asks for, and every figure is exactly the one asked for.
 */
import { boxOf } from './box.mjs';
import { creditCode } from './codes.mjs';
import { clients, people, qualifications, unqualified } from './names.mjs';

const ruleNames = {
  management: '管理制度',
  process: '服务流程',
  fees: '收费标准',
  quality: '服务质量保证措施',
  smallFirmDiscount: '小微企业优惠规定',
  plan: '发展规划',
  yearTargets: '年度服务目标',
};

/** What a dossier has unless its sample says otherwise. */
const usual = {
  prefix: '91',
  form: '有限责任公司',
  registeredOn: '2018-04-16',
  date: '2024-06-28',
  assets: 3200000,
  staff: 11,
  qualified: 10,
  served: 33,
  servedBefore: [30, 26],
  valid: 50,
  satisfied: 46,
  institutions: 2,
  functions: ['consulting'],
  more: {},
};

const activityNames = {
  other: '惠企政策宣讲会',
  'tech-talk': '技术洽谈会',
  'startup-talk': '创业项目洽谈会',
  'startup-promotion': '创业项目推介会',
  training: '专题培训班',
  matchmaking: '银企对接会',
  'finance-lecture': '融资知识讲座',
  'management-consulting': '管理咨询活动',
};

const staffRows = (count, qualified, from) =>
  Array.from({ length: count }, (_, i) => {
    const [education, title] = i < qualified ? qualifications[i % qualifications.length] : unqualified;
    return {
      name: people[(from + i) % people.length],
      post: i === 0 ? '平台主任' : '服务专员',
      education,
      title,
      servesFirms: true,
    };
  });

/** One row per client, the first eight of them free. Advice goes to the first four and to every other one after them. */
const serviceRows = (firms, functions) => {
  const kind = functions.find((name) => name !== 'consulting') ?? 'consulting';
  return firms.map((firm, i) => {
    const free = i < 8;
    const consulting = functions.includes('consulting') && (i < 4 || (i % 2 === 0 && i >= 8));
    return {
      date: `2023-${String(1 + (i % 12)).padStart(2, '0')}-${String(3 + ((i * 5) % 25)).padStart(2, '0')}`,
      client: firm.name,
      creditCode: firm.code,
      size: firm.size,
      ...(kind === 'startup' && !consulting && { clientFoundedOn: firm.founded }),
      inCluster: firm.inside,
      function: consulting ? 'consulting' : kind,
      channel: 'offline',
      fee: free ? 0 : 1000,
      standardFee: 1000,
      publicBenefit: free,
    };
  });
};

const freeAdvice = (rows) =>
  rows
    .filter((row) => row.function === 'consulting' && row.fee === 0 && row.size !== 'medium')
    .map(({ client }) => client);

/** @param plan kind → how many in 2023, or `[how many, attendances each]` */
const activityRows = (plan, box) =>
  Object.entries(plan).flatMap(([kind, wanted]) => {
    const [count, attendances] = Array.isArray(wanted) ? wanted : [wanted, 36];
    return Array.from({ length: count }, (_, i) => ({
      date: `2023-${String(3 + i * 2).padStart(2, '0')}-${String(9 + Object.keys(plan).indexOf(kind)).padStart(2, '0')}`,
      name: `${activityNames[kind]}（第${i + 1}期）`,
      kind,
      firms: 18 + i,
      attendances,
      evidence: [box.jpg(`evidence/${kind}-${i + 1}.jpg`)],
    }));
  });

const standardMaterials = (box, { date, auditor, assets, address, recognition }) => ({
  9.1: [{ file: box.pdf('materials/推荐表.pdf'), title: '推荐表', date, signed: true, sealed: true }],
  10.1: [{ file: box.pdf('materials/申请报告.pdf'), title: '申请报告' }],
  10.2: [{ file: box.pdf('materials/法人证书或营业执照.pdf'), title: '法人证书或营业执照副本', validUntil: 'open' }],
  '10.3a': [
    {
      file: box.pdf('materials/2023年度审计报告.pdf'),
      title: '2023年度审计报告',
      fiscalYear: 2023,
      issuer: auditor,
      totalAssets: assets,
    },
  ],
  '10.3b': [
    {
      file: box.pdf('materials/2023年度服务收支专项审计.pdf'),
      title: '服务收支情况专项审计',
      fiscalYear: 2023,
      issuer: auditor,
    },
  ],
  10.4: [{ file: box.pdf('materials/不动产权证.pdf'), title: '不动产权证', address }],
  10.5: [{ file: box.pdf('materials/服务总结.pdf'), title: '2023年服务总结' }],
  10.6: [{ file: box.pdf('materials/示范平台认定文件.pdf'), title: recognition, level: 'prefecture' }],
  '10.8b': [
    { file: box.pdf('materials/真实性声明.pdf'), title: '申报材料真实性声明', date, signed: true, sealed: true },
  ],
});

/**
 * @param given see `usual`; also `number` (tells samples apart), `operator`, `platform`, `city` (which client names begin
 * with), `division`, `prefecture`, `region`, `address`, `body`, `bodyKind`, `activities`
 */
export function small(given) {
  const plan = { ...usual, ...given };
  const { number, operator, city, division, address, date, assets } = plan;
  const box = boxOf(operator, number);
  const collection = box.pdf('rules/制度汇编.pdf');
  const auditor = `${city}砾原会计师事务所（普通合伙）`;
  const firms = clients(plan.served, number * 60, city, division);
  const services = serviceRows(firms, plan.functions);
  const data = {
    format: 'xjsme-dossier/1',
    kind: 'application',
    year: 2024,
    platform: { name: plan.platform, type: plan.functions.length > 1 ? 'general' : 'special' },
    operator: {
      name: operator,
      creditCode: creditCode(plan.prefix, division, 900000 + number),
      legalForm: plan.form,
      region: plan.region,
      address,
      registeredOn: plan.registeredOn,
      principal: { name: people[number % people.length], title: '负责人', record: 'none' },
      contact: { name: people[(number + 5) % people.length], phone: `0991-555${String(number).padStart(4, '0')}` },
    },
    recommendation: {
      body: plan.body,
      kind: plan.bodyKind ?? 'prefecture',
      measured: {
        operation: '现场核查，运营规范',
        results: '抽查台账，与佐证一致',
        satisfaction: { method: '问卷', sample: plan.valid + 5, valid: plan.valid, satisfied: plan.satisfied },
      },
      signedBy: people[(number + 9) % people.length],
      date,
    },
    functions: plan.functions,
    accounts: {
      fiscalYear: 2023,
      totalAssets: assets,
      revenue: 1460000,
      expenses: 1392000,
      result: 68000,
      auditor,
      auditOpinion: '标准无保留意见',
    },
    premises: [{ address, area: 420, tenure: 'owned' }],
    equipment: [{ name: '自助服务终端', count: 2, value: 24000, shared: true }],
    institutions: Array.from({ length: plan.institutions }, (_, i) => ({
      name: `${city}${['禾漠源检索', '杏雨塬信用', '玉泉塬法务'][i]}服务有限公司`,
      creditCode: creditCode('91', division, 910000 + number * 10 + i),
      agreementFrom: '2022-01-01',
      agreementUntil: '2026-12-31',
    })),
    rules: Object.fromEntries(
      Object.entries(ruleNames).map(([key, title]) => [key, { title, date: '2023-01-10', file: collection }]),
    ),
    fees: [{ item: '管理诊断', standardFee: 1000, smallFirmFee: 500 }],
    staff: staffRows(plan.staff, plan.qualified, number),
    services,
    served: { 2023: plan.served, 2022: plan.servedBefore[0], 2021: plan.servedBefore[1] },
    activities: activityRows(plan.activities ?? { 'management-consulting': 3 }, box),
    cluster: { name: `${city}产业集聚区` },
    ...plan.more,
    ...(plan.functions.includes('consulting') && {
      consulting: { hotline: '0991-5550012', freeFirms: freeAdvice(services) },
    }),
    credit: { penalties: [], courtCases: [], taxRecord: 'none' },
    materials: standardMaterials(box, {
      date,
      auditor,
      assets,
      address,
      recognition: `${plan.prefecture}中小企业公共服务示范平台认定文件`,
    }),
  };
  return { data, box, firms };
}
