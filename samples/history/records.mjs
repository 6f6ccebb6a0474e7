import { figuresOf } from './dossier.mjs';
import { nameOn } from './round-steps.mjs';
import { csv, pdf } from './papers.mjs';
import { standingOf } from './reckon.mjs';

/** Valid on a day: neither over nor ended. */
export const inForce = (platforms, day) =>
  platforms.filter((one) => ['active', 'confirmed', 'rectifying'].includes(standingOf(one, day)));

/** The full year before a platform is cancelled on a ground, or the last one of those only watched. */
const yearOf = (ground, { fate }) => {
  if (fate.cancelled?.[0] === ground) return fate.cancelled[1] - 1;
  return fate.watched?.includes(ground) ? 2025 : null;
};
export const staysAway = (platform, year) => yearOf('16.3', platform) === year;
export const isSilent = (platform, year) => yearOf('16.5', platform) === year;
/** About one in twelve hands in no summary of a year (Art. 14). */
export const owesSummary = ({ index }, year) => (index * 5 + year * 3) % 12 === 0;

const paperOf = (path, text) => [path, pdf(`${text}（xjsme 示例）`)];

/** Work summaries of a year, all in one table with their files beside it (Art. 14). */
export function summaries(year, platforms) {
  const on = `${year}-12-22`;
  const all = inForce(platforms, on).filter((one) => !owesSummary(one, year));
  const folder = `台账/${year}`;
  const rows = all.map((platform) => {
    const { totalAssets, staff, qualifiedStaff, served } = figuresOf(platform, year);
    const file = `总结-${platform.number}.pdf`;
    return [platform.number, nameOn(platform, on), year, on, file, totalAssets, staff, qualifiedStaff, served];
  });
  const heads = [
    '平台编号',
    '平台名称',
    '年度',
    '收到日期',
    '总结文件',
    '资产总额（年末）',
    '从事中小企业服务人员数',
    '大专及以上学历和中级及以上职称人员数',
    '服务中小企业数',
  ];
  const papers = all.map(({ number }) => paperOf(`${folder}/总结-${number}.pdf`, `${number} ${year}年工作总结`));
  return imported('annual', on, `${folder}/工作总结.csv`, [heads, ...rows], papers);
}

/** Information a platform sends to the authorities (Art. 16(5)). */
export function reports(year, platforms) {
  const on = `${year}-03-31`;
  const day = `${year}-03-20`;
  // One whose review is not decided yet goes on reporting.
  const all = platforms.filter((one) => standingOf(one, day) === 'review-pending' || inForce([one], day).length > 0);
  const rows = all.filter((one) => !isSilent(one, year)).map(({ number }) => [number, day, '一季度服务情况']);
  return imported('report', on, `台账/${year}/报送信息.csv`, [['平台编号', '报送日期', '主题'], ...rows]);
}

/** What the local bodies find (Art. 17). */
export function inspections(year, platforms) {
  const on = `${year}-11-25`;
  const rows = inForce(platforms, on).map(({ number, index, body, bodyKind, authority }) => {
    const by = bodyKind === 'industry-office' ? body : authority;
    const mark = (index + year) % 9;
    const satisfied = 22 + (index % 6);
    return [
      number,
      year,
      on,
      by,
      mark === 0 ? '差' : mark < 3 ? '一般' : '好',
      mark === 4 ? '不规范' : '规范',
      30,
      28,
      satisfied,
    ];
  });
  const heads = [
    '平台编号',
    '年度',
    '检查日期',
    '检查单位',
    '服务质量',
    '服务收费',
    '满意度样本量',
    '有效样本数',
    '满意数',
  ];
  return imported('inspect', on, `台账/${year}/检查情况.csv`, [heads, ...rows]);
}

function imported(kind, on, file, rows, papers = []) {
  if (rows.length === 1) return [];
  return [{ on, args: ['platform', kind, '--import', file], code: 0, files: [[file, csv(rows)], ...papers] }];
}

/** The event of the year to which everybody is invited (Art. 16(3)): who came, who was excused, who stayed away. */
export function activities(year, platforms) {
  const date = `${year}-06-10`;
  const invited = inForce(platforms, `${year}-05-20`);
  if (invited.length === 0) return [];
  const away = invited.filter((one) => staysAway(one, year));
  const excused = invited.filter((one) => !away.includes(one)).filter((_, n) => n === (year * 3) % 11);
  const came = invited.filter((one) => !away.includes(one) && !excused.includes(one));
  const event = [
    '--kind',
    'authority-event',
    '--name',
    `${year}年中小企业服务月`,
    '--date',
    date,
    '--organiser',
    '自治区评审办（样例）',
  ];
  const act = (on, of, participation, ...more) =>
    of.length === 0
      ? []
      : [
          {
            on,
            args: [
              'platform',
              'activity',
              ...of.map(({ number }) => number),
              ...event,
              '--participation',
              participation,
              ...more,
            ],
            code: 0,
            files: [],
          },
        ];
  const task = [
    '--kind',
    'government-task',
    '--name',
    `${year}年惠企政策宣讲`,
    '--date',
    `${year}-06-15`,
    '--organiser',
    '自治区评审办（样例）',
  ];
  return [
    ...act(`${year}-05-20`, invited, 'invited'),
    ...act(`${year}-06-12`, came, 'attended'),
    ...act(`${year}-06-12`, excused, 'excused', '--reason', '主要负责人因公出差，已书面请假', '--accepted', 'yes'),
    ...act(`${year}-06-12`, away, 'absent'),
    {
      on: `${year}-06-16`,
      args: ['platform', 'activity', came[0].number, ...task, '--participation', 'attended'],
      code: 0,
      files: [],
    },
  ];
}

/** The two papers of Art. 17, of the first offices that have a platform. */
export function papers(year, platforms) {
  const on = `${year}-12-29`;
  const offices = [
    ...new Set(inForce(platforms, on).map((one) => (one.bodyKind === 'industry-office' ? one.body : one.prefecture))),
  ];
  return offices.slice(0, 3).flatMap((office) =>
    ['summary', 'inspection'].map((paper) => {
      const file = `台账/${year}/${office}-${paper}.pdf`;
      const args = ['platform', 'paper', '--office', office, '--paper', paper, '--year', `${year}`, '--file', file];
      return { on, args, code: 0, files: [paperOf(file, `${office} ${year} ${paper}`)] };
    }),
  );
}
