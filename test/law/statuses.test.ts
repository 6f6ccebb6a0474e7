import { describe, expect, it } from 'vitest';
import { codes } from '../../src/core/codes.ts';
import type { Finding } from '../../src/core/finding.ts';
import { clauseOf, judged, placeOf, readTable, said } from './bench.ts';
import type { AdviceRow, SettingRow } from './tables.ts';

describe('advice', () => {
  it.each(readTable<AdviceRow[]>('statuses.yaml'))('$says', (row) => {
    const verdict = judged(row);
    const found = Object.fromEntries(
      Object.keys(row.clauses ?? {}).map((clause) => [clause, clauseOf(verdict, clause).status]),
    );
    expect(found).toEqual(row.clauses ?? {});
    expect(verdict.advice).toBe(row.advice);
    const heard = said(verdict).map((one) => (one.startsWith('function/struck') ? 'function/struck' : one));
    expect(heard).toEqual(expect.arrayContaining(row.finds ?? []));
    for (const one of row.not ?? []) expect(heard).not.toContain(one);
  });

  const before = (code: Finding['code']): Finding[] => [{ code, args: {}, severity: codes[code], at: placeOf('') }];

  it.each([
    ['schema/type', 'needs-material'],
    ['schema/required', 'needs-material'],
    ['value/date', 'needs-material'],
    ['excel/digits-lost', 'needs-material'],
    ['id/credit-code', 'needs-decision'],
    ['id/resident-id', 'ready'],
    ['schema/unknown-key', 'ready'],
    ['region/unknown', 'ready'],
    ['convert/unit', 'ready'],
  ] as const)('%s found while reading → %s', (code, advice) => {
    expect(judged({}, before(code)).advice).toBe(advice);
  });

  it('is the worst of what was read and what was judged', () => {
    expect(judged({ set: { '/accounts/totalAssets': 1 } }, before('schema/type')).advice).toBe('fails');
    expect(judged({ set: { '/operator/principal/record': 'adverse' } }, before('schema/type')).advice).toBe(
      'needs-material',
    );
  });

  it('gives each status its severity', () => {
    expect([codes['clause/unmet'], codes['clause/unknown'], codes['material/missing']]).toEqual([
      'error',
      'error',
      'error',
    ]);
    expect([codes['clause/relaxable'], codes['clause/query'], codes['function/struck']]).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
    expect(codes['clause/human']).toBe('info');
  });

  it('says one finding for each clause that is not simply met', () => {
    const { clauses, findings } = judged({ set: { '/accounts/totalAssets': 1 }, remove: ['/equipment'] });
    const open = clauses
      .filter(({ status }) => status !== 'met' && status !== 'not-applicable')
      .map(({ clause }) => clause);
    expect(findings.filter(({ code }) => code.startsWith('clause/')).map(({ clause }) => clause)).toEqual(open);
  });
});

/** Falls short of every figure of Art. 6 and of 7(1) as well. */
const short = {
  '/operator/registeredOn': '2023-01-01',
  '/accounts/totalAssets': 1,
  '/institutions': [],
  '/fees': [],
  '/equipment': [],
  '/premises': [],
  '/staff': [],
  '/services': [{ date: '2023-01-01', client: '甲', size: 'small', channel: 'online', publicBenefit: false }],
  '/served': { '2022': 5 },
  '/recommendation/measured/satisfaction/satisfied': 1,
};

const seven = ['6.1.years', '6.1.assets', '6.4.staff', '6.4.qualified', '6.6.served', '6.6.satisfaction', '6.6.growth'];

const relaxed = (kind: string, body: string, region: string | null, operator: string): string[] => {
  const set = { ...short, '/recommendation/kind': kind, '/recommendation/body': body, '/operator/region': operator };
  const verdict = judged(
    region === null
      ? { over: set, remove: ['/recommendation/region'] }
      : { over: { ...set, '/recommendation/region': region } },
  );
  return verdict.clauses.filter(({ status }) => status === 'relaxable').map(({ clause }) => clause);
};

describe('relaxation (interpretations 17, 18)', () => {
  it.each([
    ['喀什地区', '喀什地区经信委'],
    ['和田地区', '和田地区经信委'],
    ['克孜勒苏柯尔克孜自治州', '克州经信委'],
    ['653000', '中小企业局'],
  ])('%s: a prefecture authority may have exactly seven clauses relaxed', (region, body) => {
    expect(relaxed('prefecture', body, region, region)).toEqual(seven);
  });

  it('is told by the body where no region is stated', () => {
    expect(relaxed('prefecture', '和田地区经信委', null, '和田地区')).toEqual(seven);
  });

  it("follows the recommender's region, not the operator's address", () => {
    expect(relaxed('prefecture', '喀什地区经信委', '喀什地区', '乌鲁木齐市')).toEqual(seven);
    expect(relaxed('prefecture', '乌鲁木齐市经信委', '乌鲁木齐市', '喀什地区')).toEqual([]);
  });

  it.each([
    ['an association', 'association', '喀什地区中小企业协会', '喀什地区'],
    ['an industry office', 'industry-office', '喀什地区行业管理办公室', '喀什地区'],
    ['a county', 'prefecture', '喀什市经信局', '喀什市'],
    ['a county that states its prefecture', 'prefecture', '疏附县经信局', '喀什地区'],
    ['a body of another prefecture than stated', 'prefecture', '乌鲁木齐市经信委', '喀什地区'],
    ['a 兵团 city', 'prefecture', '图木舒克市经信局', '图木舒克市'],
    ['the region itself', 'prefecture', '自治区经信委', '新疆维吾尔自治区'],
    ['another prefecture of the south', 'prefecture', '阿克苏地区经信委', '阿克苏地区'],
    ['巴州', 'prefecture', '巴州经信委', '巴音郭楞蒙古自治州'],
    ['a region nobody knows', 'prefecture', '中小企业局', '南疆'],
  ])('%s relaxes nothing', (_, kind, body, region) => {
    expect(relaxed(kind, body, region, '喀什地区')).toEqual([]);
  });

  it('says who decides', () => {
    const verdict = judged({
      over: {
        ...short,
        '/recommendation/body': '喀什地区经信委',
        '/recommendation/region': '喀什地区',
        '/operator/region': '喀什地区',
      },
    });
    expect(clauseOf(verdict, '6.4.staff').notes).toContainEqual({ code: 'relaxable', args: { cite: '第六条末款' } });
  });
});

describe('settings', () => {
  const outcome = (row: SettingRow, to: unknown): string => {
    const verdict = judged(to === undefined ? row : { ...row, settings: { [row.setting]: to } });
    const [kind, name = '', code, arg = ''] = row.watch.split(' ');
    if (kind === 'finding') return verdict.findings.some((finding) => finding.code === name) ? 'yes' : 'no';
    const result = clauseOf(verdict, name);
    if (kind === 'note') return String(result.notes.find((note) => note.code === code)?.args[arg]);
    return `${result.status} ${result.measured ?? '-'}`;
  };

  it.each(readTable<SettingRow[]>('settings.yaml'))('$setting: $before → $after', (row) => {
    expect(outcome(row, undefined)).toBe(row.before);
    expect(outcome(row, row.to)).toBe(row.after);
  });
});
