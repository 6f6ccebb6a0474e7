import { calendarOf } from './calendar.mjs';
import { pdf } from './papers.mjs';
import { reviewsOf } from './round-steps.mjs';
import { daysAfter } from './seed.mjs';

/** The opinion the local body gives; before a revocation an unfavourable one. */
const opinions = {
  revoke: ['unqualified', '服务企业数量不足，收费未公示，建议不予通过'],
  rectify: ['rectify', '收费标准未完整公示，建议限期整改'],
  failed: ['rectify', '服务人员社保记录不全，建议限期整改'],
};

const usual = ['qualified', '经测评，运行规范，服务业绩良好，同意通过复核'];

/** Reviews of a round (Art. 15): reminders, measurements and opinions, decisions, what follows them. */
export function reviewSteps(year, { platforms, rejected }) {
  const days = calendarOf(year);
  const steps = [];
  const step = (on, args, files = []) => steps.push({ on, args: ['review', 'triennial', ...args], code: 0, files });
  const due = platforms.filter(({ reviews }) => reviews.some((one) => one.year === year));
  if (due.length > 0) step(days.reminded, ['remind', '--year', `${year}`, '--out', `提醒/${year}`]);
  const filed = reviewsOf(year, platforms, rejected);
  for (const { platform, review, receipt } of filed) {
    const { authority, body, bodyKind, prefecture } = platform;
    if (review.withdrawn)
      steps.push({
        on: review.withdrawn,
        args: ['review', 'withdraw', receipt, '--reason', '平台来函撤回复核材料'],
        code: 0,
        files: [],
      });
    if (review.measured === null) continue;
    const office = bodyKind === 'industry-office';
    const by = office
      ? ['--body', body, '--kind', bodyKind]
      : ['--body', authority, '--kind', 'prefecture', '--region', prefecture];
    const [result, opinion] = opinions[review.outcome] ?? usual;
    const answers = ['--sample', '30', '--valid', '28', '--satisfied', '26'];
    const file = `测评/${receipt}.pdf`;
    step(
      review.measured,
      [
        'measure',
        receipt,
        ...by,
        '--result',
        result,
        '--opinion',
        opinion,
        ...answers,
        '--date',
        review.measured,
        '--file',
        file,
      ],
      [[file, pdf(`测评意见 ${receipt}（xjsme 示例）`)]],
    );
  }
  // One document confirms all of a day; each that is asked to put something right has one of its own.
  const plain = filed.filter(({ review }) => review.decided && !review.rectify && review.outcome !== 'revoke');
  for (const on of [...new Set(plain.map(({ review }) => review.decided))].toSorted()) {
    const ids = plain.filter(({ review }) => review.decided === on).map(({ receipt }) => receipt);
    step(on, ['confirm', ...ids, '--document', documentOf(on, 40)]);
  }
  filed.forEach(({ platform, review, receipt }, n) => {
    const document = (on, from) => ['--document', documentOf(on, from + n)];
    if (review.outcome === 'revoke')
      step(review.decided, [
        'revoke',
        receipt,
        ...document(review.decided, 60),
        '--reason',
        '服务企业数量不足，不符合第六条（六）',
      ]);
    if (!review.rectify) return;
    const matters = ['--rectify-until', review.rectify, '--matters', '补齐收费公示和社保记录'];
    step(review.decided, ['confirm', receipt, ...document(review.decided, 80), ...matters]);
    const passed = review.outcome === 'rectify';
    const reason = passed ? '现场核对，已整改到位' : '逾期仍未整改到位';
    step(review.closed, [
      'rectified',
      platform.number,
      '--result',
      passed ? 'passed' : 'failed',
      '--reason',
      reason,
      '--date',
      daysAfter(review.closed, -2),
    ]);
    if (!passed)
      step(review.revoked, ['revoke', receipt, ...document(review.revoked, 60), '--reason', '限期整改未通过']);
  });
  for (const { number, facts } of due) {
    const lapsed = facts.find(({ what }) => what === 'lapsed');
    const last = facts.filter(({ what }) => what === 'confirmed' || what === 'recognised').at(-1);
    if (lapsed && last.until.startsWith(`${year}-`))
      step(lapsed.on, ['lapse', number, '--reason', '有效期届满，未报送复核材料']);
  }
  return steps;
}

const documentOf = (on, number) => `新经信企业〔${on.slice(0, 4)}〕${number}号`;
