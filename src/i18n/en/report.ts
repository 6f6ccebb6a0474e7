import type { report as zh } from '../zh/report.ts';

/** A counted thing: `1 person`, `9 persons`. */
const counted =
  (one: string, many = `${one}s`) =>
  (value: string) =>
    `${value} ${value === '1' ? one : many}`;

/** Words of the reports of `xjsme check`. */
export const report = {
  title: 'Check of application dossiers',
  advices: {
    ready: 'complete, conditions met',
    'needs-decision': 'needs a decision',
    'needs-material': 'needs material',
    fails: 'conditions not met',
    unreadable: 'unreadable',
  },
  statuses: {
    met: 'met',
    unmet: 'not met',
    relaxable: 'may be relaxed',
    query: 'in doubt',
    human: 'for a person',
    unknown: 'no data',
    'not-applicable': 'not applicable',
  },
  noFigure: 'no figure',
  materialStatuses: { present: 'present', missing: 'missing', invalid: 'invalid', 'not-applicable': 'not applicable' },
  severities: { error: 'error', warning: 'warning', info: 'info' },
  kinds: { application: 'application', triennial: 'triennial review' },

  units: {
    CNY: (value: string) => `${value} yuan`,
    person: counted('person'),
    firm: counted('firm'),
    year: counted('year'),
    day: counted('day'),
    institution: counted('institution'),
    activity: counted('activity', 'activities'),
    attendance: counted('attendance'),
    service: counted('service'),
    function: counted('function'),
    answer: counted('answer'),
  },
  months: (years: string, months: string) =>
    [years === '0' ? '' : counted('year')(years), months === '0' ? '' : counted('month')(months)]
      .filter(Boolean)
      .join(' ') || '0 years',
  tenThousands: (yuan: string) => yuan,
  points: (tenths: string) => `${tenths} percentage ${/^[+−]1$/.test(tenths) ? 'point' : 'points'}`,
  share: (counts: string, percent: string) => `${counts} (${percent})`,

  body: (parts: readonly string[], notes: readonly string[]) => [parts.join(', '), ...notes].filter(Boolean).join('; '),
  sentence: (title: string, body: string) => `${title}: ${body}`,
  atLeast: (value: string) => `at least ${value} required`,
  atLeastShare: (value: string) => `at least ${value} required`,
  moreThan: (value: string) => `more than ${value} required`,
  short: (value: string) => `${value} short`,
  grown: (value: string) => `${value} more than the year before`,
  shrunk: (value: string) => `${value} fewer than the year before`,
  level: 'as many as the year before',
  mustGrow: 'growth required',
  lacking: (labels: readonly string[]) => `missing: ${labels.map((label) => `"${label}"`).join(', ')}`,
  notYet: 'data is missing, so it cannot be judged yet',
  noFigureYet: 'the rules give no figure; the authority sets it',
  person: 'a reviewer judges it and signs for it',
  settle: 'a named person settles it',
  material: (title: string, status: string, files: number) =>
    files > 0 ? `${title}: ${status}, ${counted('file')(String(files))}` : `${title}: ${status}`,

  platform: 'platform',
  operator: 'operator',
  recommender: 'recommended by',
  asOf: 'judged as of',
  pack: 'rules',
  score: 'score',
  advice: 'result',
  round: (year: number, kind: string) => `${kind} ${year}`,
  colon: ': ',
  comma: ', ',
  stop: '; ',
  brackets: (text: string) => ` (${text})`,
  tally: (word: string, count: number) => `${count} ${word}`,

  materials: 'Materials',
  clauses: 'Clauses',
  findings: 'Other findings',
  causes: 'Reading and format',
  allFindings: 'Findings',
  places: (count: number) => counted('place')(String(count)),
  humans: (count: number) => `${count} for a person to judge`,
  seeAlso: 'see also ',
  infos: (count: number) => `${count} for information`,
  alike: (example: string, columns: readonly string[]) => `${example}; likewise: ${columns.join(', ')}`,
  explain: (name: string) => `What a clause means and what to do: xjsme explain ${name}`,

  summary: (count: number) => counted('dossier')(String(count)),
  count: 'count',
  dossierOf: 'dossier',
  columns: {
    clause: 'clause',
    title: 'subject',
    status: 'result',
    message: 'detail',
    place: 'place',
    item: 'item',
    files: 'files',
    severity: 'severity',
    what: 'finding',
    hint: 'what to do',
    code: 'code',
  },
  notAsked: (count: number) => `Not listed: ${count} not applicable.`,
  article: (article: number, item: number | null, last: boolean) =>
    `Art. ${article}${item === null ? '' : `(${item})`}${last ? ', last sentence' : ''}`,
  helpClause: (title: string, cite: string) => `${title} (${cite})`,
} satisfies typeof zh;
