import type { ScoredBy, Scores } from '../../src/export/scores/scores.ts';

const items = [
  { item: 'basic', title: '基础条件', max: '20' },
  { item: 'team', title: '团队', max: '30' },
  { item: 'results', title: '服务业绩', max: '50' },
];

const by = (expert: string, points: [string, string, string] | null, more: Partial<ScoredBy> = {}): ScoredBy => ({
  expert,
  name: `专家${expert}`,
  standing: 'counted',
  points: points && { basic: points[0], team: points[1], results: points[2] },
  total: null,
  recommend: true,
  note: null,
  ...more,
});

/** A round of three: a trimmed mean with a conflict and a recusal, a plain mean that is no decimal, and one still open. */
export const scored: Scores = {
  schema: 'xjsme/scores/1',
  year: 2024,
  pack: { id: 'xj-2012', digest: `sha256:${'e'.repeat(64)}` },
  applications: [
    {
      application: '2024-001',
      platform: '天山平台',
      operator: '乌鲁木齐天山企业服务有限公司',
      items,
      experts: [
        by('E01', ['18.5', '25.1', '40'], { total: '83.6' }),
        by('E02', ['20', '30', '50'], { total: '100', standing: 'dropped' }),
        by('E03', ['10', '15.5', '30'], { total: '55.5', standing: 'dropped', recommend: false }),
        by('E04', ['17', '22', '41.2'], { total: '80.2', recommend: null }),
        by('E05', ['16.3', '21', '39'], { total: '76.3' }),
        by('E06', ['20', '30', '49'], { total: '99', standing: 'conflict', note: '任职于推荐单位' }),
        by('E07', null, { standing: 'recused', recommend: null, note: '=本人申请' }),
      ],
      closed: {
        method: 'trimmed-mean',
        passLine: '60',
        mean: '79.12',
        median: '80.2',
        spread: '44.5',
        result: '2401/30',
        recommended: true,
        reason: null,
      },
    },
    {
      application: '2024-002',
      platform: '喀什平台',
      operator: '喀什企业服务中心',
      items: [{ ...items[0]!, max: '25' }, items[1]!, { ...items[2]!, max: '45' }],
      experts: [
        by('E01', ['5', '10', '20'], { total: '35', recommend: false }),
        by('E02', ['0', '0.1', '44.9'], { total: '45', recommend: false }),
        by('E03', ['10', '10', '10.5'], { total: '30.5', recommend: false }),
      ],
      closed: {
        method: 'mean',
        passLine: '60',
        mean: '221/6',
        median: '35',
        spread: '14.5',
        result: '221/6',
        recommended: false,
        reason: '综合得分低于合格线',
      },
    },
    {
      application: '2024-003',
      platform: '伊犁平台',
      operator: '伊犁公司',
      items,
      experts: [by('E01', null, { standing: 'unscored', recommend: null })],
      closed: null,
    },
  ],
};
