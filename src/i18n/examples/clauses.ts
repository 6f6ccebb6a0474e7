import type { Example } from '../catalog.ts';

const rule = (name: string, more: string): string =>
  `rules: { ${name}: { title: 管理文件, file: rules/01.pdf${more} } }`;
const dated = (name: string): Example => ({ wrong: rule(name, ''), right: rule(name, ', date: 2022-01-10') });
const figure = (name: string, wrong: number | string, right: number | string): Example => ({
  wrong: `declared: { ${name}: ${wrong} }`,
  right: `declared: { ${name}: ${right} }`,
});
const of = (name: string, example: Example): Example => ({
  wrong: `functions: [${name}]\n${example.wrong}`,
  right: `functions: [${name}]\n${example.right}`,
});
const stated = (name: string, wrong: string, right: string): Example =>
  of(name, { wrong: `${name}: { ${wrong} }`, right: `${name}: { ${right} }` });
const measured = (satisfied: number): string =>
  `recommendation:\n  body: 乌鲁木齐市经信委\n  kind: prefecture\n  measured: { satisfaction: { sample: 60, valid: 50, satisfied: ${satisfied} } }`;
const fees = (small: number): string =>
  `${rule('smallFirmDiscount', ', date: 2022-01-10')}\nfees: [{ item: 管理咨询, standardFee: 1000, smallFirmFee: ${small} }]`;
const credit = (record: string): string =>
  `operator: { name: 某公司, principal: { name: 张三, record: ${record} } }\ncredit: { taxRecord: none, penalties: [], courtCases: [] }`;
const any = (attendances: number): string =>
  `functions: [training]\ntraining: { qualification: 办学许可证, remote: 是, evaluation: 是 }\ndeclared: { trainingAttendances: ${attendances} }`;

/** For every clause of the built-in pack that is not an open norm: what does not meet it, and what just does. Judged on 2024-06-30. */
export const clauseExamples: Readonly<Record<string, Example>> = {
  '5.functions': { wrong: 'functions: []', right: 'functions: [information, training]' },
  '6.1.legal-person': {
    wrong: 'operator: { name: 某工作室, registrationNumber: "110108000000016", legalForm: 个体工商户 }',
    right: 'operator: { name: 某公司, creditCode: 91650205742229728F, legalForm: 企业 }',
  },
  '6.1.years': {
    wrong: 'operator: { name: 某公司, registeredOn: 2022-07-01 }',
    right: 'operator: { name: 某公司, registeredOn: 2022-06-30 }',
  },
  '6.1.assets': {
    wrong: 'accounts: { fiscalYear: 2023, totalAssets: 1999999.99 }',
    right: 'accounts: { fiscalYear: 2023, totalAssets: 2000000 }',
  },
  '6.1.finances': {
    wrong: 'accounts: { fiscalYear: 2023, result: -12000, auditOpinion: 无保留意见 }',
    right: 'accounts: { fiscalYear: 2023, result: 0, auditOpinion: 无保留意见 }',
  },
  '6.2.premises': {
    wrong: 'premises: [{ address: 喀什市人民东路1号, tenure: leased, leaseUntil: 2024-05-31 }]',
    right: 'premises: [{ address: 喀什市人民东路1号, tenure: leased, leaseUntil: 2026-12-31 }]',
  },
  '6.2.equipment': {
    wrong: 'equipment: []',
    right: 'equipment: [{ name: 三坐标测量仪, count: 1, value: 380000, shared: true }]',
  },
  '6.2.institutions': {
    wrong: 'institutions:\n  - { name: 某检测公司, agreementUntil: 2025-12-31 }',
    right:
      'institutions:\n  - { name: 某检测公司, agreementUntil: 2025-12-31 }\n  - { name: 某知识产权公司, agreementUntil: 2026-06-30 }',
  },
  '6.3.management': dated('management'),
  '6.3.process': dated('process'),
  '6.3.fees': {
    wrong: `${rule('fees', ', date: 2022-01-10')}\nfees: []`,
    right: `${rule('fees', ', date: 2022-01-10')}\nfees: [{ item: 管理咨询, standardFee: 1000 }]`,
  },
  '6.3.quality': dated('quality'),
  '6.3.discount': { wrong: fees(1000), right: fees(600) },
  '6.3.public-share': figure('publicShare', 0.199, 0.2),
  '6.3.plan': dated('plan'),
  '6.3.targets': dated('yearTargets'),
  '6.4.integrity': { wrong: credit('adverse'), right: credit('none') },
  '6.4.staff': figure('staff', 9, 10),
  '6.4.qualified': {
    wrong: 'declared: { staff: 10, qualifiedStaff: 7 }',
    right: 'declared: { staff: 10, qualifiedStaff: 8 }',
  },
  '6.5.cluster': {
    wrong: 'cluster: { name: 喀什经济开发区, servedShare: 0.49 }',
    right: 'cluster: { name: 喀什经济开发区, servedShare: 0.5 }',
  },
  '6.6.served': { wrong: 'served: { "2023": 29 }', right: 'served: { "2023": 30 }' },
  '6.6.satisfaction': { wrong: measured(39), right: measured(40) },
  '6.6.growth': { wrong: 'served: { "2022": 38, "2023": 38 }', right: 'served: { "2022": 38, "2023": 39 }' },
  '7.any': { wrong: any(999), right: any(1000) },
  '7.1.system': stated('information', 'system: 否', 'system: 某中小企业服务网'),
  '7.1.online': stated('information', 'onlineService: 是, linked: 否', 'onlineService: 是, linked: 是'),
  '7.1.offline-served': of('information', figure('offlineServed', 29, 30)),
  '7.1.activities': of('information', figure('activitiesInformation', 2, 3)),
  '7.1.cloud': stated('information', 'cloud: 否', 'cloud: 是'),
  '7.2.cooperation': stated('technology', 'cooperation: 否', 'cooperation: 与三家检测机构签有协同协议'),
  '7.2.pools': stated('technology', 'expertPool: 36人, projectPool: 否', 'expertPool: 36人, projectPool: 52项'),
  '7.2.instruments': stated('technology', 'sharedInstruments: 否', 'sharedInstruments: 三坐标测量仪对外开放'),
  '7.2.activities': of('technology', figure('activitiesTechnology', 2, 3)),
  '7.3.tools': stated('startup', 'projectPool: 是, guide: 是', 'projectPool: 是, guide: 是, hotline: 0998-2820000'),
  '7.3.agency': stated('startup', 'agencyServices: 否', 'agencyServices: 代办工商登记'),
  '7.3.activities': of('startup', figure('activitiesStartup', 2, 3)),
  '7.4.qualification': stated(
    'training',
    'qualification: 否, filing: 否',
    'qualification: 否, filing: 已在主管部门备案',
  ),
  '7.4.remote': stated('training', 'remote: 否', 'remote: 网络课堂'),
  '7.4.evaluation': stated('training', 'evaluation: 否', 'evaluation: 每期发放评价表'),
  '7.4.attendances': of('training', figure('trainingAttendances', 999, 1000)),
  '7.5.matchmaking': of('finance', figure('matchmaking', 1, 2)),
  '7.5.lectures': of('finance', figure('lectures', 2, 3)),
  '7.5.services': stated(
    'finance',
    'products: 是, planning: 是, referral: 是, agency: 否',
    'products: 是, planning: 是, referral: 是, agency: 是',
  ),
  '7.5.supermarket': stated('finance', 'supermarket: 否', 'supermarket: 线上融资超市'),
  '7.6.service': of('consulting', {
    wrong: 'services: [{ date: 2023-04-02, client: 甲公司, function: training }]',
    right: 'services: [{ date: 2023-04-02, client: 甲公司, function: consulting }]',
  }),
  '7.6.hotline': stated('consulting', 'hotline: 否', 'hotline: 0998-2820000'),
  '7.6.free-firms': stated('consulting', 'freeFirms: [甲公司, 乙公司]', 'freeFirms: [甲公司, 乙公司, 丙公司]'),
  '7.6.activities': of('consulting', figure('activitiesConsulting', 2, 3)),
};
