import { calendarOf } from './calendar.mjs';
import { application, review as reviewDossier } from './dossier.mjs';
import { csv } from './papers.mjs';

/** The open norms: a named person answers each, of every applicant (Art. 6). */
const norms = [
  '5.character',
  '6.1.capability',
  '6.1.conduct',
  '6.1.prospects',
  '6.2.mobilise',
  '6.3.adequate',
  '6.4.team',
  '6.4.leader',
  '6.6.reputation',
];

/** Three experts, one of each field: every draw finds them, whatever its seed. */
const experts = ['E01', 'E02', 'E03'];
const pool = csv([
  ['编号', '姓名', '专业', '工作单位'],
  ['E01', '示例专家甲', '管理', '新疆某大学商学院（示例）'],
  ['E02', '示例专家乙', '技术', '新疆某工业设计研究所（示例）'],
  ['E03', '示例专家丙', '财务', '新疆某会计师事务所（示例）'],
]);
const points = ['basic=18', 'management=13', 'team=13.5', 'cluster=4', 'results=21', 'functions=17'].join();

/** Puts a dossier below a folder. */
const below = (folder, files) => [...files].map(([path, text]) => [`${folder}/${path}`, text]);

export const nameOn = ({ names }, day) => names.findLast(([on]) => on <= day)?.[1] ?? names[0][1];

/**
 * A round from its opening to the published list (Art. 8–13), and the dossiers of the reviews that go with it.
 * @returns steps: `{ on, args, code, files }`, the official date not yet among the arguments
 */
export function roundSteps(year, { platforms, rejected }) {
  const days = calendarOf(year);
  const steps = [];
  const step = (on, args, { code = 0, files = [] } = {}) => steps.push({ on, args, code, files });
  const applicants = [...platforms.filter((one) => one.year === year), ...rejected.filter((one) => one.year === year)];
  const taken = applicants.filter(({ staff }) => staff === undefined);
  const declined = applicants.filter(({ staff }) => staff !== undefined);

  step(days.opened, [
    'batch',
    'open',
    '--year',
    `${year}`,
    '--notice',
    `新经信企业〔${year}〕18号`,
    '--deadline',
    days.deadline,
  ]);
  const twins = taken.filter(({ fate }) => fate.operatorOf);
  step(days.received, ['batch', 'receive', `申报/${year}`], {
    code: twins.length > 0 ? 6 : 0,
    files: applicants.flatMap((one, n) =>
      below(`申报/${year}/${String(n + 1).padStart(2, '0')}`, application(one, year, one.staff)),
    ),
  });
  // One operator, two platforms: a person keeps both.
  for (const { receipt, fate } of twins) {
    const { receipt: first } = platforms.find(({ key }) => key === fate.operatorOf);
    step(days.formed, [
      'batch',
      'settle',
      `elsewhere:${receipt}`,
      '--keep',
      first,
      '--keep',
      receipt,
      '--reason',
      '两个平台功能不同，分别运营',
    ]);
  }
  const reviews = reviewsOf(year, platforms, rejected);
  if (reviews.length > 0)
    step(days.received, ['batch', 'receive', `复核/${year}`], {
      files: reviews.flatMap(({ platform }, n) => {
        const { number, document, recognised } = platform;
        const called = { ...platform, name: nameOn(platform, days.received) };
        const folder = `复核/${year}/${String(n + 1).padStart(2, '0')}`;
        return below(folder, reviewDossier(called, year, { number, document, date: recognised }));
      }),
    });

  for (const { receipt } of applicants) step(days.formed, ['review', 'form', receipt, '--pass']);
  for (const { receipt } of declined)
    step(days.formed, ['review', 'meeting', '--decline', receipt, '--reason', '从事服务的人员不足10人']);
  if (taken.length === 0) return steps;
  if (year === Math.min(...platforms.map((one) => one.year)))
    step(days.drawn, ['review', 'expert', 'pool', '专家库.csv'], { files: [['专家库.csv', pool]] });
  step(days.drawn, ['review', 'expert', 'draw', '--year', `${year}`, '--seed', `${year}28 5 12`]);
  step(days.drawn, ['review', 'expert', 'sheet', '--year', `${year}`, '--out', `评分表/${year}`]);
  for (const { receipt } of taken)
    for (const expert of experts)
      step(days.scored, ['review', 'expert', 'score', receipt, expert, '--points', points, '--recommend', 'yes']);
  step(days.closed, ['review', 'expert', 'close', '--year', `${year}`]);
  const visit = [
    '--date',
    days.visited,
    '--people',
    '王敏、艾力',
    '--result',
    '属实',
    '--findings',
    '与申报材料核对一致',
  ];
  for (const { receipt } of taken) step(days.visited, ['review', 'site', 'record', receipt, ...visit]);
  for (const { receipt } of taken)
    for (const norm of norms)
      step(days.met, [
        'review',
        'form',
        receipt,
        '--answer',
        `${norm}=met`,
        '--reason',
        '会审核对材料和考察记录，认为符合',
      ]);
  step(days.met, ['review', 'meeting', '--propose', ...taken.map(({ receipt }) => receipt)]);
  step(
    days.publicised,
    [
      'batch',
      'publicize',
      '--year',
      `${year}`,
      '--url',
      `https://example.org/gs/${year}`,
      '--evidence',
      `存档/公示${year}.txt`,
    ],
    {
      files: [[`存档/公示${year}.txt`, `${year}年公示页面存档（样例）\n`]],
    },
  );
  step(days.recognised, ['batch', 'recognize', '--year', `${year}`, '--document', `新经信企业〔${year}〕35号`]);
  for (const medium of ['authority-site', 'sme-information-site'])
    step(days.published, [
      'batch',
      'publish',
      '--year',
      `${year}`,
      '--at',
      `https://example.org/${medium}/${year}`,
      '--medium',
      medium,
    ]);
  return steps;
}

/** Reviews whose dossiers come in with a round, each with the receipt number it gets. */
export function reviewsOf(year, platforms, rejected) {
  const before = [...platforms, ...rejected].filter((one) => one.year === year).length;
  return platforms
    .flatMap((platform) => platform.reviews.map((review) => ({ platform, review })))
    .filter(({ review }) => review.year === year && review.filed !== null)
    .map((one, n) => ({ ...one, receipt: `${year}-${String(before + n + 1).padStart(3, '0')}` }));
}
