import { type Code, codes } from '../../src/core/codes.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Place } from '../../src/core/place.ts';
import type { Status } from '../../src/core/status.ts';
import type { ClauseResult, MaterialResult } from '../../src/core/verdict.ts';
import { wholePack } from '../../src/law/extend.ts';
import { builtInPacks } from '../../src/law/generated/packs.ts';
import type { Checked, Counts, Reporter, Run } from '../../src/report/checked.ts';
import { labelOf } from '../../src/schema/validate.ts';

/** Dossiers after the check, written by hand: what the reports of this folder are made from. */

const pack = wholePack(builtInPacks['xj-2012']!);

export const run = (more: Partial<Run> = {}): Run => ({
  version: '0.1.0',
  pack,
  packDigest: `sha256:${'a'.repeat(64)}`,
  lang: 'zh',
  color: false,
  width: 80,
  label: labelOf,
  ...more,
});

const main = 'dossier.yaml';
export const at = (line: number, col: number, file = main): Place => ({ file, line, col });

export function clause(name: string, status: Status, more: Partial<ClauseResult> = {}): ClauseResult {
  const rule = pack.clauses.find((one) => one.clause === name)!;
  return {
    clause: name,
    cite: rule.cite,
    status,
    measured: null,
    required: null,
    unit: null,
    shortBy: null,
    shortUnit: null,
    evidence: [],
    cause: null,
    missing: [],
    notes: [],
    points: status === 'met' ? '1' : status === 'unmet' ? '0' : null,
    ...more,
  };
}

const applied = new Set(['information', 'training']);

/** Every clause of the pack as in a good dossier that applies for information and training, with some set otherwise. */
export const clauses = (...others: ClauseResult[]): ClauseResult[] =>
  pack.clauses.map((rule) => {
    const other = others.find((one) => one.clause === rule.clause);
    if (other) return other;
    if (rule.function && !applied.has(rule.function)) return clause(rule.clause, 'not-applicable');
    if (rule.condition === 'encouraged') return clause(rule.clause, 'not-applicable');
    if (rule.condition === 'open') return clause(rule.clause, 'human');
    if (rule.clause === '6.4.staff') {
      return clause(rule.clause, 'met', {
        measured: '12',
        required: { op: '>=', value: '10' },
        unit: 'person',
        evidence: [{ name: 'staff.count', value: '12', at: at(60, 3) }],
      });
    }
    return clause(rule.clause, 'met', { evidence: [{ name: 'dossier', value: '1', at: at(2, 1) }] });
  });

export const materials = (...others: Partial<MaterialResult>[]): MaterialResult[] =>
  pack.materials
    .filter(({ kind }) => kind === 'application')
    .map((rule, index) => ({
      item: rule.item,
      cite: rule.cite,
      status: rule.required === 'never' ? 'not-applicable' : 'present',
      required: rule.required !== 'never',
      files:
        rule.required === 'never'
          ? []
          : [{ file: `materials/${rule.item}.pdf`, bytes: 40_960, sha256: `${index % 10}`.repeat(64), type: 'pdf' }],
      at: at(100 + index, 3),
      ...others.find(({ item }) => item === rule.item),
    }));

export const finding = (
  code: Code,
  place: Place,
  args: Finding['args'] = {},
  more: Partial<Finding> = {},
): Finding => ({
  code,
  args,
  severity: codes[code],
  at: place,
  ...more,
});

/** The finding that the law makes of a clause that is not met. */
export const ofClause = (name: string, status: 'unmet' | 'unknown' | 'relaxable' | 'query', place: Place): Finding =>
  finding(`clause/${status}`, place, { clause: name }, { clause: name });

const lines: Readonly<Record<number, string>> = {
  7: '  name: 天山企业服务有限公司',
  9: '  creditCode: 91650100MA00000001 # 以营业执照为准',
  12: '  registeredOn: 2022-07-31',
  40: '  totalAssets: 1999999.99',
  60: 'staff: 人员名册.csv',
  70: 'services: 服务台账.csv',
  74: '    satisfaction: { method: 问卷, sample: 260, valid: 250, satisfied: 199 }',
  80: 'institutions:',
  103: '  "10.3a": [{ file: materials/10.3a.pdf, title: 2022年度审计报告, fiscalYear: 2022, issuer: 天山会计师事务所（特殊普通合伙） }]',
};

export const checked = (more: Partial<Checked>): Checked => ({
  path: 'dossiers/tianshan',
  folder: 'dossiers/tianshan',
  kind: 'application',
  year: 2024,
  platform: '天山中小企业公共服务平台',
  operator: '天山企业服务有限公司',
  creditCode: '91650100MA00000001',
  region: '650100',
  recommender: { body: '乌鲁木齐市工业和信息化局', kind: 'prefecture', region: '650100' },
  asOf: '2024-06-30',
  advice: 'ready',
  manifest: `sha256:${'b'.repeat(64)}`,
  score: { points: 82.5, max: 100, parts: [{ id: 'team', points: 12, max: 15, clauses: ['6.4.staff'] }] },
  clauses: clauses(),
  materials: materials(),
  findings: [],
  excerpt: (place) => ('line' in place ? (lines[place.line] ?? null) : 'cell' in place ? '资产总额: 200' : null),
  ...more,
});

export const ready = checked({
  findings: [
    finding(
      'convert/unit',
      { file: 'dossier.xlsx', sheet: '财务', cell: 'B2' },
      { column: '资产总额（万元）', first: '200', value: '2000000', count: 3 },
    ),
  ],
});

const least = (value: string) => ({ op: '>=' as const, value });
const evidence = (name: string, value: string, place: Place) => [{ name, value, at: place }];

/** One unit below every threshold. */
export const failing = checked({
  path: 'dossiers/failing',
  folder: 'dossiers/failing',
  advice: 'fails',
  score: { points: 41, max: 100, parts: [] },
  clauses: clauses(
    clause('6.1.years', 'unmet', {
      measured: '23/12',
      required: least('2'),
      unit: 'year',
      shortBy: '31',
      shortUnit: 'day',
      evidence: evidence('operator.registeredOn', '2022-07-31', at(12, 17)),
      notes: [{ code: 'years/full-on', args: { date: '2024-07-31' } }],
    }),
    clause('6.1.assets', 'unmet', {
      measured: '1999999.99',
      required: least('2000000'),
      unit: 'CNY',
      shortBy: '0.01',
      shortUnit: 'CNY',
      evidence: evidence('accounts.totalAssets', '1999999.99', at(40, 16)),
    }),
    clause('6.2.institutions', 'unmet', {
      measured: '1',
      required: least('2'),
      unit: 'institution',
      shortBy: '1',
      shortUnit: 'institution',
      evidence: evidence('institutions', '1', at(80, 1)),
    }),
    clause('6.3.public-share', 'unmet', {
      measured: '19/100',
      required: least('1/5'),
      shortBy: '1',
      shortUnit: 'service',
      evidence: evidence('services.public', '19/100', at(70, 1)),
    }),
    clause('6.4.staff', 'unmet', {
      measured: '9',
      required: least('10'),
      unit: 'person',
      shortBy: '1',
      shortUnit: 'person',
      evidence: evidence('staff.count', '9', at(60, 1)),
    }),
    clause('6.4.qualified', 'unmet', {
      measured: '7/10',
      required: least('4/5'),
      shortBy: '1',
      shortUnit: 'person',
      evidence: evidence('staff.qualified', '7', at(60, 1)),
      notes: [{ code: 'staff/qualifications', args: { mode: 'union', union: '7/10', both: '5/10' } }],
    }),
    clause('6.6.served', 'unmet', {
      measured: '29',
      required: least('30'),
      unit: 'firm',
      shortBy: '1',
      shortUnit: 'firm',
      evidence: evidence('services.served', '29', at(70, 1)),
    }),
    clause('6.6.satisfaction', 'unmet', {
      measured: '199/250',
      required: least('4/5'),
      shortBy: '1',
      shortUnit: 'answer',
      evidence: evidence('satisfaction.satisfied', '199', at(74, 61)),
    }),
    clause('6.6.growth', 'unmet', {
      measured: '-3',
      required: { op: '>', value: '0' },
      unit: 'firm',
      shortBy: '4',
      shortUnit: 'firm',
      evidence: evidence('served.2023', '29', at(70, 1)),
      notes: [{ code: 'growth/years', args: { figures: '29 ← 32' } }],
    }),
    clause('7.any', 'unmet', {
      measured: '0',
      required: least('1'),
      unit: 'function',
      evidence: [],
      notes: [{ code: 'functions/states', args: { states: 'information=unmet training=unmet' } }],
    }),
    clause('7.4.attendances', 'unmet', {
      measured: '999',
      required: least('1000'),
      unit: 'attendance',
      shortBy: '1',
      shortUnit: 'attendance',
      evidence: evidence('activities.training', '999', { file: '服务活动.xlsx', sheet: '服务活动', cell: 'E2' }),
    }),
  ),
  findings: [
    ofClause('7.any', 'unmet', { file: main }),
    ofClause('6.1.years', 'unmet', at(12, 17)),
    ofClause('6.1.assets', 'unmet', at(40, 16)),
    ofClause('6.4.staff', 'unmet', at(60, 1)),
    ofClause('6.4.qualified', 'unmet', at(60, 1)),
    ofClause('6.6.served', 'unmet', at(70, 1)),
    ofClause('6.3.public-share', 'unmet', at(70, 1)),
    ofClause('6.6.growth', 'unmet', at(70, 1)),
    ofClause('6.6.satisfaction', 'unmet', at(74, 61)),
    ofClause('6.2.institutions', 'unmet', at(80, 1)),
    ofClause('7.4.attendances', 'unmet', { file: '服务活动.xlsx', sheet: '服务活动', cell: 'E2' }),
    finding(
      'figure/disagrees',
      at(70, 1),
      { counted: '29', declared: '31' },
      { clause: '6.6.served', related: [{ at: at(74, 5) }] },
    ),
  ],
});

/** Papers missing or of the wrong year, data missing, an identifier that is wrong. */
export const incomplete = checked({
  path: 'dossiers/incomplete',
  folder: 'dossiers/incomplete',
  advice: 'needs-material',
  clauses: clauses(
    clause('6.1.finances', 'unknown', { cause: 'input', missing: ['/accounts/result', '/accounts/auditOpinion'] }),
    clause('6.6.served', 'unknown', { cause: 'input', missing: ['/services'], required: least('30'), unit: 'firm' }),
    clause('6.4.integrity', 'query', {
      evidence: evidence('credit.penalties', '环保处罚', at(7, 9)),
      notes: [{ code: 'integrity/adverse', args: { count: 1 } }],
    }),
    clause('6.5.cluster', 'unknown', {
      cause: 'pack',
      measured: '12/30',
      evidence: evidence('services.inCluster', '12/30', at(70, 1)),
    }),
  ),
  materials: materials(
    { item: '9.1', status: 'invalid' },
    { item: '10.3a', status: 'invalid' },
    { item: '10.7', status: 'missing', files: [] },
    { item: '10.8b', status: 'missing', files: [] },
  ),
  findings: [
    finding('material/missing', at(99, 1), { item: '10.8b', need: '' }, { pointer: '/materials/10.8b' }),
    finding('material/missing', at(99, 1), { item: '10.7', need: 'icp' }, { pointer: '/materials/10.7' }),
    ofClause('6.4.integrity', 'query', at(7, 9)),
    finding(
      'id/credit-code',
      at(9, 15),
      { code: '91650100MA00000001', reason: 'check', digit: 'X' },
      { pointer: '/operator/creditCode' },
    ),
    ofClause('6.1.finances', 'unknown', at(40, 3)),
    ofClause('6.6.served', 'unknown', at(70, 1)),
    ofClause('6.5.cluster', 'unknown', at(70, 1)),
    finding(
      'material/measurement',
      at(74, 5),
      { name: 'operation' },
      { pointer: '/recommendation/measured/operation' },
    ),
    finding(
      'material/wrong-year',
      at(103, 73),
      { item: '10.3a', file: 'materials/10.3a.pdf', year: 2022, asked: 2023 },
      { pointer: '/materials/10.3a/0/fiscalYear' },
    ),
    finding('material/ask', at(105, 5), { item: '10.4', file: 'materials/10.4.pdf', about: 'lease' }),
    finding('material/unlisted', { file: main }, { count: 2, files: '新建文件夹/扫描件.pdf、备忘.txt' }),
  ],
});

/** Recommended by 喀什: two clauses may be relaxed, by a named person. */
export const relaxable = checked({
  path: 'dossiers/kashgar',
  folder: 'dossiers/kashgar',
  platform: '喀什中小企业公共服务平台',
  operator: '喀什企业服务中心',
  recommender: { body: '喀什地区工业和信息化局', kind: 'prefecture', region: '653100' },
  advice: 'needs-decision',
  clauses: clauses(
    clause('6.1.assets', 'relaxable', {
      measured: '1500000',
      required: least('2000000'),
      unit: 'CNY',
      shortBy: '500000',
      shortUnit: 'CNY',
      evidence: evidence('accounts.totalAssets', '1500000', at(40, 16)),
      notes: [{ code: 'relaxable', args: { cite: '第六条末款' } }],
    }),
    clause('6.4.staff', 'relaxable', {
      measured: '8',
      required: least('10'),
      unit: 'person',
      shortBy: '2',
      shortUnit: 'person',
      evidence: evidence('staff.count', '8', at(60, 1)),
      notes: [{ code: 'relaxable', args: { cite: '第六条末款' } }],
    }),
  ),
  findings: [ofClause('6.1.assets', 'relaxable', at(40, 16)), ofClause('6.4.staff', 'relaxable', at(60, 1))],
});

const nothing = {
  kind: null,
  year: null,
  platform: null,
  operator: null,
  creditCode: null,
  region: null,
  recommender: null,
  asOf: null,
  manifest: null,
  score: null,
  clauses: [],
  materials: [],
} as const;

export const unreadable = checked({
  ...nothing,
  path: 'dossiers/broken',
  folder: 'dossiers/broken',
  advice: 'unreadable',
  findings: [finding('yaml/syntax', at(3, 9), { reason: 'BAD_INDENT', detail: '' })],
  excerpt: () => '\t operator: {name: 天山',
});

const escape = '\u001b';

/** Everything that could harm a terminal, a table, a page or a person, wherever a dossier has a say. */
export const nasty = checked({
  path: `dossiers/${escape}[31mred|<b>`,
  folder: `dossiers/${escape}[31mred|<b>`,
  platform: `平台${escape}]0;title\u0007 \u202egnp.exe`,
  operator: '`rm -rf /`|<script>alert(1)</script>\n# 张三 650102199001011234',
  creditCode: '91650100\r\u0085',
  recommender: { body: '![x](http://example.org)\u2028', kind: 'association', region: null },
  advice: 'needs-decision',
  clauses: clauses(
    clause('6.4.integrity', 'query', {
      evidence: evidence('credit.penalties', `处罚${escape}[2J 650102199001011234`, at(7, 12, `a${escape}b.yaml`)),
      notes: [{ code: 'finances/opinion', args: { opinion: `<i>${escape}\u0000</i> 650102199001011234` } }],
    }),
  ),
  materials: materials({
    item: '10.1',
    files: [{ file: '张三650102199001011234\u202efdp.exe', bytes: 1, sha256: '', type: null }],
  }),
  findings: [
    ofClause('6.4.integrity', 'query', at(7, 12, `a${escape}b.yaml`)),
    finding(
      'staff/repeated',
      at(9, 30),
      { name: `李四 6501 0219 9001 0112 34 ${escape}[0m|` },
      { pointer: '/staff/0/\u0007' },
    ),
    finding(
      'id/resident-id',
      { file: '名册.xlsx', sheet: '人员\u0007', cell: 'C7' },
      { count: 1, text: '650102199001011234' },
    ),
  ],
  excerpt: () => `  note: 张三\t650102199001011234 ${escape}[2J\u202e尾部`,
});

/** Names and paths longer than any screen. */
const long = checked({
  path: `dossiers/${'很长的文件夹名称'.repeat(6)}/${'subfolder-with-a-long-name/'.repeat(3)}end`,
  folder: `dossiers/${'很长的文件夹名称'.repeat(6)}/${'subfolder-with-a-long-name/'.repeat(3)}end`,
  platform: '新疆维吾尔自治区'.repeat(6),
  operator: 'InternationalServiceCompany'.repeat(5),
  advice: 'fails',
  clauses: clauses(clause('6.2.equipment', 'unmet', { evidence: evidence('equipment', '0', at(80, 150)) })),
  findings: [ofClause('6.2.equipment', 'unmet', at(80, 150))],
  excerpt: () => `equipment: [] # ${'设备'.repeat(60)} here is the spot ${'末尾'.repeat(60)}`,
});

export const all = [ready, failing, incomplete, relaxable, unreadable, nasty, long];

/** A whole report, as the command writes it. */
export function report(reporter: Reporter, dossiers: readonly Checked[]): string {
  const counts: Counts = {
    dossiers: dossiers.length,
    ready: 0,
    'needs-material': 0,
    'needs-decision': 0,
    fails: 0,
    unreadable: 0,
  };
  for (const { advice } of dossiers) counts[advice]++;
  const days = new Set(dossiers.map(({ asOf }) => asOf));
  const body = dossiers.map((dossier, index) => reporter.dossier(dossier, index)).join('');
  return (reporter.begin?.() ?? '') + body + (reporter.end?.(counts, days.size === 1 ? [...days][0]! : null) ?? '');
}
