import type { Example } from '../catalog.ts';

const service = (more: string): string => `services: [{ date: 2023-04-02, client: 甲公司, size: small${more} }]`;

const training =
  'training: { qualification: 办学许可证, remote: 是, evaluation: 是 }\ndeclared: { trainingAttendances: 1000 }';

export const rows = {
  'clause/unmet': {
    wrong: 'accounts: { fiscalYear: 2023, totalAssets: 1999999 }',
    right: 'accounts: { fiscalYear: 2023, totalAssets: 2000000 }',
  },
  'clause/unknown': {
    wrong: 'accounts: { fiscalYear: 2023 }',
    right: 'accounts: { fiscalYear: 2023, totalAssets: 2000000 }',
  },
  'clause/relaxable': {
    wrong:
      'recommendation: { body: 喀什地区经信委, kind: prefecture, region: 喀什地区 }\naccounts: { fiscalYear: 2023, totalAssets: 1500000 }',
    right:
      'recommendation: { body: 喀什地区经信委, kind: prefecture, region: 喀什地区 }\naccounts: { fiscalYear: 2023, totalAssets: 2000000 }',
  },
  'clause/query': {
    wrong: 'served: { "2023": 35 }\ndeclared: { served: 28 }',
    right: 'served: { "2023": 35 }\ndeclared: { served: 35 }',
  },
  'clause/human': { wrong: '6.1.prospects = met', right: '6.1.prospects = human' },
  'function/struck': {
    wrong: `functions: [training, consulting]\n${training}\nconsulting: { hotline: 否 }`,
    right: `functions: [training]\n${training}`,
  },
  'figure/disagrees': {
    wrong: 'served: { "2023": 46 }\ndeclared: { served: 64 }',
    right: 'served: { "2023": 46 }\ndeclared: { served: 46 }',
  },
  'figure/unit-mixup': {
    wrong: 'accounts: { fiscalYear: 2023, totalAssets: 320 }\ndeclared: { totalAssets: 3200000 }',
    right: 'accounts: { fiscalYear: 2023, totalAssets: 3200000 }\ndeclared: { totalAssets: 3200000 }',
  },
  'figure/impossible': {
    wrong:
      'recommendation:\n  body: 喀什地区经信委\n  kind: prefecture\n  measured: { satisfaction: { sample: 60, valid: 50, satisfied: 55 } }',
    right:
      'recommendation:\n  body: 喀什地区经信委\n  kind: prefecture\n  measured: { satisfaction: { sample: 60, valid: 55, satisfied: 50 } }',
  },
  'date/after-day': {
    wrong: 'activities: [{ date: 2025-05-12, name: 技术洽谈会, kind: tech-talk }]',
    right: 'activities: [{ date: 2023-05-12, name: 技术洽谈会, kind: tech-talk }]',
  },
  'staff/repeated': {
    wrong:
      'staff: [{ name: 张三, education: 本科, servesFirms: true }, { name: 张三, education: 本科, servesFirms: true }]',
    right: 'staff: [{ name: 张三, education: 本科, servesFirms: true }]',
  },
  'staff/same-name': {
    wrong: 'staff: [{ name: 张三, post: 培训, servesFirms: true }, { name: 张三, post: 咨询, servesFirms: true }]',
    right:
      'staff: [{ name: 张三, post: 培训, titleNumber: X001, servesFirms: true }, { name: 张三, post: 咨询, titleNumber: X002, servesFirms: true }]',
  },
  'staff/part-time': {
    wrong: 'staff: [{ name: 张三, servesFirms: true, fullTime: false }]',
    right: 'staff: [{ name: 张三, servesFirms: true, fullTime: true }]',
  },
  'staff/education': {
    wrong: 'staff: [{ name: 张三, education: 学士, title: 无, servesFirms: true }]',
    right: 'staff: [{ name: 张三, education: 本科, title: 无, servesFirms: true }]',
  },
  'staff/title': {
    wrong: 'staff: [{ name: 张三, education: 高中, title: 高级技师, servesFirms: true }]',
    right: 'staff: [{ name: 张三, education: 高中, title: 工程师, titleNumber: X001, servesFirms: true }]',
  },
  'service/low-fee': {
    wrong: service(', fee: 500, standardFee: 500, lowFee: true'),
    right: service(', fee: 200, standardFee: 500, lowFee: true'),
  },
  'service/older-startup': {
    wrong: service(', function: startup, clientFoundedOn: 2018-01-10'),
    right: service(', function: startup, clientFoundedOn: 2021-01-10'),
  },
  'service/client-variants': {
    wrong:
      'services:\n  - { date: 2023-04-02, client: 甲公司, creditCode: 91650205742229728F }\n  - { date: 2023-05-06, client: 乙公司, creditCode: 91650205742229728F }',
    right:
      'services:\n  - { date: 2023-04-02, client: 甲公司, creditCode: 91650205742229728F }\n  - { date: 2023-05-06, client: 甲公司, creditCode: 91650205742229728F }',
  },
  'activity/repeated': {
    wrong:
      'functions: [finance]\nactivities:\n  - { date: 2023-05-12, name: 银企对接会, kind: matchmaking }\n  - { date: 2023-05-12, name: 银企对接会, kind: matchmaking }',
    right:
      'functions: [finance]\nactivities:\n  - { date: 2023-05-12, name: 银企对接会, kind: matchmaking }\n  - { date: 2023-09-20, name: 银企对接会, kind: matchmaking }',
  },
  'activity/reused': {
    wrong:
      'functions: [information, technology]\nactivities:\n  - { date: 2023-03-01, name: 甲, kind: tech-talk }\n  - { date: 2023-04-01, name: 乙, kind: ip }\n  - { date: 2023-05-01, name: 丙, kind: ip }',
    right:
      'functions: [information, technology]\nactivities:\n  - { date: 2023-03-01, name: 政策宣讲, kind: other }\n  - { date: 2023-04-01, name: 信息发布, kind: other }\n  - { date: 2023-05-01, name: 政策解读, kind: other }',
  },
  'activity/no-evidence': {
    wrong: 'functions: [finance]\nactivities: [{ date: 2023-05-12, name: 银企对接会, kind: matchmaking }]',
    right:
      'functions: [finance]\nactivities: [{ date: 2023-05-12, name: 银企对接会, kind: matchmaking, evidence: [materials/05-01.pdf] }]',
  },
  'activity/same-evidence': {
    wrong:
      'activities:\n  - { date: 2023-05-12, name: 甲, kind: ip, evidence: [materials/05-01.pdf] }\n  - { date: 2023-09-20, name: 乙, kind: ip, evidence: [materials/05-01.pdf] }',
    right:
      'activities:\n  - { date: 2023-05-12, name: 甲, kind: ip, evidence: [materials/05-01.pdf] }\n  - { date: 2023-09-20, name: 乙, kind: ip, evidence: [materials/05-02.pdf] }',
  },
  'institution/affiliated': {
    wrong: 'institutions: [{ name: 某子公司, agreementUntil: 2025-12-31, affiliated: true }]',
    right: 'institutions: [{ name: 某检测公司, agreementUntil: 2025-12-31, affiliated: false }]',
  },
  'institution/not-counted': {
    wrong: 'institutions: [{ name: 某检测公司, agreementFrom: 2020-01-01, agreementUntil: 2023-12-31 }]',
    right: 'institutions: [{ name: 某检测公司, agreementFrom: 2023-01-01, agreementUntil: 2025-12-31 }]',
  },
} as const satisfies Record<string, Example>;
