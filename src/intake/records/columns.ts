import { dossierShape } from '../../schema/generated/shape.ts';
import type { Group, Leaf, Shape } from '../../schema/shape.ts';

/** What can be put on record of a platform, as its command is called. */
export const recordKinds = [
  'annual',
  'report',
  'inspect',
  'complaint',
  'complaint-close',
  'penalty',
  'activity',
  'change',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/**
 * One table of records: what a column is called, what it holds, and which every row must fill. The command's own options
 * are read by the same fields, so that a word, a unit and a date are understood alike on the line and in a table.
 */
export interface RecordTable extends Group {
  fields: Readonly<Record<string, Leaf>>;
  required: readonly string[];
  /** Columns that name files, from the table's own folder. */
  files: readonly string[];
}

const text = (title: string, ...aliases: string[]): Leaf => ({ kind: 'text', title, aliases });
const date = (title: string, ...aliases: string[]): Leaf => ({ kind: 'date', title, aliases });
const count = (title: string, units: readonly string[], ...aliases: string[]): Leaf => ({
  kind: 'count',
  title,
  units,
  aliases,
});
const choice = (
  title: string,
  labels: Readonly<Record<string, readonly string[]>>,
  ...aliases: readonly string[]
): Leaf => ({ kind: 'choice', title, labels, aliases });

const platform = text('平台编号', '编号', '认定编号', '受理号');
/** For those who read the table, and to find a number that slipped. */
const platformName = text('平台名称', '平台');
const year = count('年度', ['年', '年度'], '年份');
const file = text('附件', '文件', '文件名');
const document = text('文号', '文书号');
const region: Leaf = { kind: 'region', title: '所属地区', aliases: ['地区', '所在地区'] };
const people = ['份', '家', '户', '人'];

/** The figures of a year as the dossier knows them. */
export const figureShape: Group = ((): Group => {
  const yearly = dossierShape.fields.yearly as Extract<Shape, { kind: 'map' }>;
  return yearly.value as Group;
})();

const figures = figureShape.fields as Readonly<Record<string, Leaf>>;

const table = (
  title: string,
  fields: Readonly<Record<string, Leaf>>,
  required: string,
  files: readonly string[] = ['file'],
): RecordTable => ({
  kind: 'object',
  title,
  fields: { platform, platformName, ...fields },
  required: ['platform', ...required.split(' ')],
  files,
});

export const recordTables: Readonly<Record<RecordKind, RecordTable>> = {
  annual: table(
    '年度工作总结',
    { year, date: date('收到日期', '报送日期', '日期'), file: text('总结文件', '附件', '文件', '文件名'), ...figures },
    'year file',
  ),
  report: table(
    '报送信息',
    { date: date('报送日期', '收到日期', '日期'), topic: text('主题', '信息主题', '内容'), file },
    'topic',
  ),
  inspect: table(
    '检查情况',
    {
      year,
      date: date('检查日期', '日期'),
      by: text('检查单位', '检查机关'),
      quality: choice('服务质量', { good: ['好', '良好'], fair: ['一般'], poor: ['差', '较差'] }),
      fees: choice('服务收费', { compliant: ['规范', '合规'], irregular: ['不规范', '违规'] }, '收费', '收费情况'),
      sample: count('满意度样本量', people, '样本量', '发放数'),
      valid: count('有效样本数', people, '有效数', '有效问卷数'),
      satisfied: count('满意数', people, '满意户数'),
      findings: text('检查情况', '发现问题', '问题'),
      file,
    },
    'year by quality fees',
  ),
  complaint: table(
    '投诉',
    {
      date: date('投诉日期', '收到日期', '日期'),
      channel: choice(
        '投诉方式',
        {
          letter: ['信函', '来信'],
          visit: ['来访', '走访'],
          phone: ['电话'],
          email: ['电子邮件', '邮件'],
          other: ['其他', '其它'],
        },
        '方式',
      ),
      from: choice('投诉人类别', { unit: ['单位', '企业'], person: ['个人'], anonymous: ['匿名'] }, '投诉人'),
      about: choice(
        '投诉事项',
        {
          quality: ['服务质量', '质量'],
          fees: ['收费', '服务收费'],
          conduct: ['行为', '服务行为'],
          other: ['其他', '其它'],
        },
        '事项',
      ),
      evidence: { kind: 'texts', title: '材料', aliases: ['投诉材料', '附件', '文件'] },
    },
    'channel from about',
    ['evidence'],
  ),
  'complaint-close': {
    ...table(
      '投诉查处结果',
      {
        complaint: text('投诉编号', '投诉号'),
        result: choice('查处结果', { verified: ['查证属实', '属实'], unfounded: ['查无实据', '不属实'] }, '结果'),
        reason: text('查处理由', '理由', '查处情况'),
      },
      'complaint result reason',
      [],
    ),
    // The complaint says of which platform it is.
    required: ['complaint', 'result', 'reason'],
  },
  penalty: table(
    '处罚处分',
    {
      kind: choice(
        '类别',
        {
          administrative: ['行政处罚'],
          association: ['行业协会处分', '协会处分'],
          judicial: ['司法机关处罚', '司法处罚'],
        },
        '处罚类别',
      ),
      authority: text('作出机关', '机关', '处罚机关'),
      matter: text('事由', '处罚事由'),
      document,
      date: date('处罚日期', '日期', '作出日期'),
      file,
    },
    'kind authority matter date',
  ),
  activity: table(
    '参加活动情况',
    {
      kind: choice(
        '活动类别',
        {
          'authority-event': ['主管部门活动'],
          'government-task': ['政府委托任务', '委托任务'],
          'public-benefit': ['公益性服务', '公益服务'],
        },
        '类别',
      ),
      name: text('活动名称', '任务名称', '名称'),
      date: date('活动日期', '日期'),
      organiser: text('组织单位', '主办单位'),
      participation: choice(
        '参加情况',
        {
          invited: ['已通知', '通知', '邀请'],
          attended: ['已参加', '参加', '已完成', '完成'],
          excused: ['请假'],
          absent: ['未参加', '缺席', '未完成'],
        },
        '参加',
      ),
      reason: text('理由', '请假理由'),
      accepted: { kind: 'flag', title: '是否认可', aliases: ['认可', '理由是否认可'], yes: ['认可'], no: ['不认可'] },
    },
    'kind name date organiser participation',
    [],
  ),
  change: table(
    '变更',
    {
      what: choice(
        '变更事项',
        { name: ['平台名称', '名称'], operator: ['运营单位', '单位'], address: ['地址', '住所'] },
        '事项',
      ),
      to: text('变更后', '新值', '变更为'),
      creditCode: { kind: 'code', title: '统一社会信用代码', aliases: ['信用代码', '单位代码'] },
      region,
      document,
      date: date('变更日期', '日期'),
      file,
    },
    'what to date',
  ),
};

const most: Partial<Record<Leaf['kind'], readonly [least: number, most: number]>> = {
  count: [0, 100_000_000],
  ratio: [0, 1],
  money: [-10_000_000_000_000, 10_000_000_000_000],
};

const years = [1900, 2199] as const;

/** The limit a figure goes beyond, as the schemas have it; null where it keeps within. */
export function beyond({ kind, units }: Leaf, value: unknown): { comparison: '>=' | '<='; limit: number } | null {
  const range = units?.includes('年') ? years : most[kind];
  if (!range || typeof value !== 'number') return null;
  if (value < range[0]) return { comparison: '>=', limit: range[0] };
  return value > range[1] ? { comparison: '<=', limit: range[1] } : null;
}

/** Whether a value may stand where its schema wants an integer. */
export const whole = ({ kind }: Leaf, value: unknown): boolean =>
  kind !== 'count' || typeof value !== 'number' || Number.isInteger(value);
