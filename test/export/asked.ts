import type { ScoreSheetInput, SheetItem } from '../../src/export/score-sheet.ts';

const line = (clause: string, title: string, more: Partial<SheetItem['lines'][number]> = {}) => ({
  clause,
  title,
  cite: '第六条（一）',
  definition: `${title}按本办法规定应当达到的要求，说明怎样计数，不足的怎样处理。`,
  evidence: ['资产总额 5,000,000元 dossier.yaml:42:5', '10.3a 上一年度审计报告 materials/03-审计报告.pdf'],
  measured: '5,000,000元（500万元）',
  required: '不少于 2,000,000元（200万元）',
  status: '符合',
  ...more,
});

/** What an expert is asked in these tests: six items, whose maxima add up to 100. */
export const asked: ScoreSheetInput = {
  year: 2024,
  document: '新疆维吾尔自治区中小企业公共服务示范平台认定管理办法',
  application: '2024-001',
  received: '1'.repeat(64),
  platform: '天山中小企业公共服务平台',
  operator: '乌鲁木齐天山企业服务有限公司',
  functions: ['信息服务', '培训服务'],
  expert: { id: 'E07', name: '阿依古丽·买买提', fields: ['技术', '财务'] },
  pack: { id: 'xj-2012', digest: `sha256:${'a'.repeat(64)}` },
  manifest: `sha256:${'b'.repeat(64)}`,
  items: [
    {
      id: 'basic',
      title: '基础条件',
      max: 20,
      reference: '16.5',
      lines: [
        line('6.1.assets', '资产总额'),
        line('6.1.years', '运营年限', { measured: '3年', required: '不少于 2年' }),
        line('6.1.prospects', '发展前景', { measured: null, required: null, status: '人工评议', evidence: [] }),
      ],
    },
    { id: 'management', title: '管理与收费', max: 15, reference: '12', lines: [line('6.3.fees', '收费标准')] },
    {
      id: 'team',
      title: '团队',
      max: 15,
      reference: '9.3',
      lines: [line('6.4.staff', '服务人员'), line('6.4.qualified', '学历职称')],
    },
    { id: 'cluster', title: '集聚区', max: 5, reference: null, lines: [line('6.5.cluster', '产业集聚区')] },
    { id: 'results', title: '服务业绩', max: 25, reference: '20.1', lines: [line('6.6.served', '服务企业数')] },
    { id: 'functions', title: '功能能力', max: 20, reference: '18', lines: [line('7.1.system', '信息系统')] },
  ],
};
