import type { Example } from '../catalog.ts';

const entry = (item: string, more: string): string => `materials:\n  "${item}": [{ file: materials/01.pdf${more} }]`;
const example = (item: string, wrong: string, right: string): Example => ({
  wrong: entry(item, wrong),
  right: entry(item, right),
});
const missing = (item: string, right: string): Example => ({
  wrong: `materials:\n  "${item}": []`,
  right: entry(item, right),
});
const form = (measured: string): string =>
  `recommendation:\n  body: 喀什地区经信委\n  kind: prefecture\n  measured: { ${measured} }\n${entry('9.1', ', signed: true, sealed: true')}`;
const recognised = 'recognised: { number: 2021-001, date: 2021-09-01 }\nkind: triennial\n';
const triennial = ({ wrong, right }: Example): Example => ({ wrong: recognised + wrong, right: recognised + right });

/** For every material item: what is missing or invalid, and what is present. Judged on 2024-06-30 for the round of 2024. */
export const itemExamples: Readonly<Record<string, Example>> = {
  '9.1': {
    wrong: form('operation: 良好, results: 良好'),
    right: form('operation: 良好, results: 良好, satisfaction: { sample: 60, valid: 50, satisfied: 45 }'),
  },
  '10.1': missing('10.1', ', title: 申请报告'),
  '10.2': example('10.2', ', title: 营业执照, validUntil: 2024-05-31', ', title: 营业执照, validUntil: 长期'),
  '10.3a': example('10.3a', ', fiscalYear: 2022, issuer: 某会计师事务所', ', fiscalYear: 2023, issuer: 某会计师事务所'),
  '10.3b': example('10.3b', ', fiscalYear: 2022, issuer: 某会计师事务所', ', fiscalYear: 2023, issuer: 某会计师事务所'),
  '10.4': example('10.4', ', title: 租赁合同, validUntil: 2024-05-31', ', title: 租赁合同, validUntil: 2026-12-31'),
  '10.5': missing('10.5', ', title: 活动通知照片和总结'),
  '10.6': example('10.6', ', title: 县示范平台认定, level: county', ', title: 地区示范平台认定文件, level: prefecture'),
  '10.7': {
    wrong: `functions: [information]\n${entry('10.7', ', kind: qualification')}`,
    right: `functions: [information]\n${entry('10.7', ', title: 网站备案证明, kind: icp')}`,
  },
  '10.8a': { wrong: 'materials:\n  10.8a: [{ file: "" }]', right: entry('10.8a', ', title: 媒体报道') },
  '10.8b': example(
    '10.8b',
    ', title: 真实性声明, signed: true, sealed: true',
    ', title: 真实性声明, date: 2024-06-20, signed: true, sealed: true',
  ),
  '15.1': triennial(missing('15.1', ', title: 三年工作总结')),
  '15.2': triennial(example('15.2', ', fiscalYear: 2022', ', fiscalYear: 2023')),
  '15.3': triennial(example('15.3', ', fiscalYear: 2022', ', fiscalYear: 2023')),
  '15.4': triennial(missing('15.4', ', title: 年度运营情况测评表')),
};
