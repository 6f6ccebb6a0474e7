import { describe, expect, it } from 'vitest';
import { resolveBodies } from '../../src/law/recommender.ts';
import { clauseOf, dossierOf, judged, placeOf, pointerAt } from './bench.ts';

type Kind = 'prefecture' | 'industry-office' | 'association';

/** Kind, body, region stated by it, the operator's region → codes and where they stand; the prefecture it speaks for. */
const rows: [
  says: string,
  kind: Kind,
  body: string,
  region: string | null,
  operator: string,
  findings: string[],
  speaksFor: string | null,
][] = [
  ['a prefecture for its own', 'prefecture', '喀什地区经信委', '喀什地区', '喀什市', [], '653100'],
  [
    'a prefecture by its name alone',
    'prefecture',
    '塔城地区经信委',
    null,
    '塔城地区',
    ['region/derived /recommendation/body'],
    '654200',
  ],
  [
    '塔城 recommends for itself, not for 伊犁州',
    'prefecture',
    '塔城地区经信委',
    '塔城地区',
    '伊犁州',
    ['region/mismatch /operator/region'],
    '654200',
  ],
  [
    '克市 is not 克州',
    'prefecture',
    '克州经信委',
    '克市',
    '克拉玛依市',
    ['region/mismatch /recommendation/region'],
    null,
  ],
  [
    'a county is not entitled (Art. 8)',
    'prefecture',
    '喀什市经信局',
    '喀什市',
    '喀什市',
    ['recommender/not-entitled /recommendation/body'],
    null,
  ],
  [
    'a county by its name alone',
    'prefecture',
    '疏附县经信局',
    null,
    '疏附县',
    ['region/derived /recommendation/body', 'recommender/not-entitled /recommendation/body'],
    null,
  ],
  [
    'a county that states its prefecture',
    'prefecture',
    '疏附县经信局',
    '喀什地区',
    '疏附县',
    ['region/mismatch /recommendation/region'],
    null,
  ],
  [
    'a 兵团 city',
    'prefecture',
    '石河子市经信局',
    '石河子市',
    '石河子市',
    ['region/bingtuan /operator/region', 'recommender/not-entitled /recommendation/body'],
    null,
  ],
  [
    'another prefecture than the seat',
    'prefecture',
    '喀什地区经信委',
    '喀什地区',
    '和田市',
    ['region/mismatch /operator/region'],
    '653100',
  ],
  [
    'a region nobody knows',
    'prefecture',
    '中小企业局',
    '南疆',
    '喀什地区',
    ['region/unknown /recommendation/region'],
    null,
  ],
  [
    "the operator's region nobody knows",
    'prefecture',
    '喀什地区经信委',
    '喀什地区',
    '某地',
    ['region/unknown /operator/region'],
    '653100',
  ],
  [
    'a name out of use',
    'prefecture',
    '哈密市经信委',
    '哈密地区',
    '哈密市',
    ['region/former /recommendation/region'],
    '650500',
  ],
  [
    'an association speaks for no prefecture, wherever it sits',
    'association',
    '喀什地区中小企业协会',
    '喀什地区',
    '和田市',
    [],
    null,
  ],
  [
    'nor does an industry office',
    'industry-office',
    '自治区轻工行办',
    null,
    '喀什地区',
    ['region/derived /recommendation/body'],
    null,
  ],
];

describe('the recommending body', () => {
  it.each(rows)('%s', (_, kind, body, region, operator, findings, speaksFor) => {
    const set = { '/recommendation/kind': kind, '/recommendation/body': body, '/operator/region': operator };
    const data = dossierOf(
      region === null
        ? { set, remove: ['/recommendation/region'] }
        : { set: { ...set, '/recommendation/region': region } },
    );
    const bodies = resolveBodies({ data, at: placeOf });
    expect(bodies.findings.map(({ code, at }) => `${code} ${pointerAt(at)}`)).toEqual(findings);
    expect(bodies.recommender).toMatchObject({ body, kind, region: speaksFor });
  });

  it('may be absent, as in a review', () => {
    const bodies = resolveBodies({ data: dossierOf({ remove: ['/recommendation'] }), at: placeOf });
    expect(bodies).toEqual({ recommender: null, region: '650100', recommenderRegion: null, findings: [] });
  });
});

describe('a relaxation that hangs on who recommends', () => {
  const short = { '/accounts/totalAssets': 1_500_000 };
  it.each([
    ['喀什地区, sure', { '/recommendation/body': '喀什地区工信局', '/recommendation/region': '喀什地区' }, 'relaxable'],
    ['a body nobody can place', { '/recommendation/body': '地区工信局' }, 'query'],
    [
      'a region nobody knows',
      { '/recommendation/body': '地区工信局', '/recommendation/region': '喀什噶尔行署' },
      'query',
    ],
    [
      'the name says 乌鲁木齐, the region 喀什',
      { '/recommendation/body': '乌鲁木齐市工信局', '/recommendation/region': '喀什地区' },
      'query',
    ],
    ['a county of 喀什地区', { '/recommendation/body': '疏附县工信局' }, 'query'],
    ['a county elsewhere', { '/recommendation/body': '鄯善县工信局' }, 'unmet'],
    ['乌鲁木齐, sure', { '/recommendation/body': '乌鲁木齐市工信局' }, 'unmet'],
    [
      'an association in 喀什',
      { '/recommendation/kind': 'association', '/recommendation/body': '喀什地区中小企业协会' },
      'unmet',
    ],
  ])('%s', (_, set, status) => {
    const stated = '/recommendation/region' in set;
    const verdict = judged({ set: { ...short, ...set }, ...(stated ? {} : { remove: ['/recommendation/region'] }) });
    expect(clauseOf(verdict, '6.1.assets').status).toBe(status);
  });
});
