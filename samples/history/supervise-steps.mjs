import { pdf } from './papers.mjs';
import { activities, inForce, inspections, owesSummary, papers, reports, summaries } from './records.mjs';
import { cancellationDays } from './story.mjs';

const paper = (path, text) => [path, pdf(`${text}（xjsme 示例）`)];
const platform = (on, args, files = []) => ({ on, args: ['platform', ...args], code: 0, files });

/** Complaints of a year: two verified where they are to be a ground of Art. 16(4), else one that proves unfounded. */
function complaints(year, platforms) {
  const target = platforms.find(
    ({ fate }) =>
      (fate.cancelled?.[0] === '16.4' && fate.cancelled[1] === year + 1) ||
      (fate.watched?.includes('16.4') && year === 2025),
  );
  const other = inForce(platforms, `${year}-04-10`).at(year % 5);
  const made = [
    ...(other && other !== target ? [[other, '04-10', 'unfounded', '经核查，收费与公示标准一致']] : []),
    ...(target
      ? [
          [target, '05-08', 'verified', '核对票据，确有多收'],
          [target, '08-18', 'verified', '核实服务未按约定提供'],
        ]
      : []),
  ];
  return made.flatMap(([{ number }, day, result, reason], n) => {
    const [on, id] = [`${year}-${day}`, `C${year}-${String(n + 1).padStart(2, '0')}`];
    const file = `台账/${year}/投诉${n + 1}.pdf`;
    const about = [
      '--channel',
      'letter',
      '--from',
      'unit',
      '--about',
      n % 2 === 0 ? 'fees' : 'quality',
      '--evidence',
      file,
    ];
    return [
      platform(on, ['complaint', number, ...about, '--date', on], [paper(file, `投诉 ${id}`)]),
      platform(`${year}-${day.slice(0, 2)}-28`, ['complaint', 'close', id, '--result', result, '--reason', reason]),
    ];
  });
}

/** A penalty before each cancellation on ground (1) or (2), and before a proposal that is dropped. */
const penalties = {
  16.1: ['administrative', '某市市场监督管理局', '服务价格未按规定公示'],
  association: ['association', '新疆某行业协会（示例）', '违反行业自律公约'],
  16.2: ['judicial', '某市人民法院', '单位因虚开发票被判处罚金'],
};

function penalised(year, { number, fate }) {
  const [ground, cancelled] = fate.cancelled ?? (fate.dropped ? ['16.1', fate.dropped] : []);
  const during = Object.values(fate.reviews ?? {}).includes('cancel');
  if (cancelled === undefined || !['16.1', '16.2'].includes(ground) || cancelled - (during ? 0 : 1) !== year) return [];
  const [kind, authority, matter] = penalties[fate.by ?? ground];
  const on = `${year}-${during ? '05' : '11'}-10`;
  const about = ['--kind', kind, '--authority', authority, '--matter', matter, '--document', `〔${year}〕12号`];
  return [platform(on, ['penalty', number, ...about, '--date', on])];
}

/** Proposal, hearing and decision (Art. 16); or a proposal that is let go. */
function cancelled(year, { number, fate }) {
  const [ground, when] = fate.cancelled ?? (fate.dropped ? ['16.1', fate.dropped] : []);
  if (when !== year) return [];
  const during = Object.values(fate.reviews ?? {}).includes('cancel');
  const [proposed, notified, heard, decided] = cancellationDays(year, during);
  const cancel = (on, ...args) => platform(on, ['cancel', number, ...args]);
  const propose = cancel(proposed, '--ground', ground, '--reason', '经查证属实，拟取消认定');
  if (fate.dropped) return [propose, cancel(notified, '--drop', '--reason', '处罚已撤销')];
  const until = `${notified.slice(0, 8)}31`;
  return [
    propose,
    cancel(notified, '--notify', '--until', until, '--document', `新经信企业函〔${year}〕6号`),
    cancel(heard, '--heard', 'written', '--summary', '书面答复，对事实无异议'),
    cancel(
      decided,
      '--decide',
      '--document',
      `新经信企业〔${year}〕20号`,
      '--reason',
      '符合取消情形，书面答复理由不成立',
    ),
  ];
}

function changed(year, { fate, number, names, seat }) {
  const on = `${year}-09-03`;
  const change = (what, to) => platform(on, ['change', number, '--what', what, '--to', to, '--date', on]);
  return [
    ...(fate.renamed === year ? [change('name', names.at(-1)[1])] : []),
    ...(fate.moved === year ? [change('address', `${seat}新址路1号`)] : []),
  ];
}

/** The first summary that did not come is let off, every third year. */
function skipped(year, platforms) {
  const one = inForce(platforms, `${year}-12-31`).find((each) => owesSummary(each, year));
  if (!one || year % 3 !== 0) return [];
  const args = ['due', '--skip', `summary:${one.number}:${year}`, '--reason', '当年受灾停业，同意免报'];
  return [{ on: `${year + 1}-01-20`, args, code: 0, files: [] }];
}

/** What a year brings to platforms beside their reviews (Art. 14, 16, 17). */
export function superviseSteps(year, { platforms }) {
  return [
    ...reports(year, platforms),
    ...activities(year, platforms),
    ...complaints(year, platforms),
    ...platforms.flatMap((one) => [...penalised(year, one), ...cancelled(year, one), ...changed(year, one)]),
    ...inspections(year, platforms),
    ...summaries(year, platforms),
    ...papers(year, platforms),
    ...skipped(year, platforms),
  ];
}
