import type { Example } from '../catalog.ts';

export const values = {
  'value/date': {
    wrong: 'operator: { name: 某公司, registeredOn: 2024年2月30日 }',
    right: 'operator: { name: 某公司, registeredOn: 2024-02-29 }',
  },
  'value/month-only': {
    wrong: 'operator: { name: 某公司, registeredOn: 2020年3月 }',
    right: 'operator: { name: 某公司, registeredOn: 2020-03-05 }',
  },
  'value/number': { wrong: 'accounts: { totalAssets: 若干 }', right: 'accounts: { totalAssets: 3200000 }' },
  'value/ratio-ambiguous': { wrong: '集聚区内企业占比 | 1', right: '集聚区内企业占比 | 100%' },
  'value/approximate': { wrong: '资产总额 | 约200余万元', right: '资产总额 | 2036500 元' },
  'value/choice': { wrong: '企业规模 | 中小', right: '企业规模 | 小型' },
  'convert/full-width': { wrong: '１２', right: '12' },
  'convert/unit': { wrong: '资产总额（万元） | 320', right: '资产总额（元） | 3200000' },
  'convert/percent': { wrong: '82.5', right: '82.5%' },
  'convert/date': { wrong: '2024.3.5', right: '2024-03-05' },
  'convert/number': { wrong: '二十', right: '20' },
  'schema/required': {
    wrong: 'operator: { creditCode: 91650205742229728F }',
    right: 'operator: { name: 某公司, creditCode: 91650205742229728F }',
  },
  'schema/type': { wrong: 'functions: { information: 是 }', right: 'functions: [information]' },
  'schema/enum': { wrong: 'kind: new', right: 'kind: application' },
  'schema/format': { wrong: 'served: { "23": 46 }', right: 'served: { "2023": 46 }' },
  'schema/range': { wrong: 'year: 24', right: 'year: 2024' },
  'schema/length': { wrong: 'platform: { name: "" }', right: 'platform: { name: 某平台 }' },
  'schema/version': { wrong: 'format: xjsme-dossier/9', right: 'format: xjsme-dossier/1' },
  'schema/unknown-key': { wrong: 'platfrom: { name: 某平台 }', right: 'platform: { name: 某平台 }' },
  'schema/duplicate-key': { wrong: 'year: 2024\n申报年度: 2023', right: 'year: 2024' },
  'id/credit-code': {
    wrong: 'operator: { name: 某公司, creditCode: 9165000022860129XK }',
    right: 'operator: { name: 某公司, creditCode: 91650205742229728F }',
  },
  'id/registration-number': {
    wrong: 'operator: { name: 某公司, registrationNumber: "110108000000017" }',
    right: 'operator: { name: 某公司, registrationNumber: "110108000000016" }',
  },
  'id/resident-id': { wrong: '张三 | 650102********1234', right: '张三' },
  'region/unknown': {
    wrong: 'operator: { name: 某公司, region: 东疆 }',
    right: 'operator: { name: 某公司, region: 喀什市 }',
  },
  'region/former': {
    wrong: 'operator: { name: 某公司, region: 吐鲁番地区 }',
    right: 'operator: { name: 某公司, region: 吐鲁番市 }',
  },
  'region/bingtuan': {
    wrong: 'operator: { name: 某公司, region: 石河子市 }',
    right: 'operator: { name: 某公司, region: 昌吉市 }',
  },
  'region/derived': {
    wrong: 'recommendation: { body: 喀什地区经信委, kind: prefecture }',
    right: 'recommendation: { body: 喀什地区经信委, kind: prefecture, region: 喀什地区 }',
  },
  'region/mismatch': {
    wrong: 'recommendation: { body: 喀什地区经信委, kind: prefecture, region: 和田地区 }',
    right: 'recommendation: { body: 喀什地区经信委, kind: prefecture, region: 喀什地区 }',
  },
  'recommender/not-entitled': {
    wrong: 'recommendation: { body: 疏附县经信委, kind: prefecture }',
    right: 'recommendation: { body: 喀什地区经信委, kind: prefecture, region: 喀什地区 }',
  },
  'operator/same-elsewhere': {
    wrong: '甲平台/dossier.yaml: 91650205742229728F\n乙平台/dossier.yaml: 91650205742229728F',
    right: '甲平台/dossier.yaml: 91650205742229728F',
  },
} as const satisfies Record<string, Example>;
