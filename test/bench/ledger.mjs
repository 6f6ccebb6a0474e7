/** Large ledgers of realistic events, and what opening one costs beside reading and parsing its lines. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

const digest = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const pack = { id: 'xj-2012', digest: digest('pack') };
const questions = [
  '6.1.capability',
  '6.1.conduct',
  '6.1.prospects',
  '6.2.mobilise',
  '6.3.adequate',
  '6.4.team',
  '6.4.leader',
  '6.6.reputation',
];
const lacking = ['10.5', '10.6'];

const clause = (id) => ({
  clause: id,
  cite: '第六条',
  status: 'human',
  measured: null,
  required: null,
  unit: null,
  shortBy: null,
  shortUnit: null,
  cause: null,
  points: null,
  evidence: [],
});

const received = (year, id, n) => ({
  id,
  year,
  kind: 'application',
  platform: `示范平台${n}`,
  operator: { name: `服务中心${n}`, creditCode: `91650100${String(n).padStart(10, '0')}`, region: '650100' },
  recommender: { body: '乌鲁木齐市中小企业主管部门', kind: 'prefecture', region: '650100' },
  functions: ['information'],
  path: `材料/${id}`,
  manifest: digest(id),
  pack,
  calendar: digest('calendar'),
  asOf: `${year}-06-30`,
  verdict: {
    advice: 'needs-material',
    score: { points: 71.5, max: 100, parts: [{ id: 'team', points: 12, max: 15 }] },
    clauses: questions.map(clause),
    materials: lacking.map((item) => ({ item, cite: '第十条', status: 'missing', required: true, files: [] })),
    findings: [],
  },
  parties: [],
});

/** One application: received, two materials waived, eight questions answered, passed; in an old round refused. */
function* acts(year, n, last) {
  const application = `${year}-${String(n).padStart(3, '0')}`;
  const hash = yield ['application.received', received(year, application, year * 1000 + n)];
  for (const item of lacking)
    yield [
      'material.waived',
      { application, received: hash, item, status: 'missing', reason: '原件已核验，复印件随后补交存档' },
    ];
  for (const question of questions)
    yield [
      'question.answered',
      { application, received: hash, question, was: 'human', answer: 'met', reason: '经查阅材料并电话核实，情况属实' },
    ];
  if (year === last) yield ['form.passed', { application, received: hash }];
  else yield ['form.refused', { application, received: hash, reason: '经初审不符合申报条件' }];
}

/**
 * Writes one stream of `count` valid events: a round a year, 200 applications in each, as far back as it takes. Only in
 * the last one anything is left to do.
 * @param dir the workspace
 * @returns the files, oldest first
 */
export function makeLedger(dir, count) {
  const perYear = 200;
  const years = Math.ceil(count / (perYear * 12 + 1));
  const folder = join(dir, 'ledger', 'office');
  mkdirSync(folder, { recursive: true });
  let [prev, seq] = [null, 0];
  const still = { due: count };
  const files = [];
  for (let year = 2024 - years + 1; year <= 2024; year++) {
    const file = join(folder, `${year}.ndjson`);
    files.push(file);
    const fd = openSync(file, 'w');
    let [lines, minute] = [[], 0];
    const put = ([type, data]) => {
      const at = new Date(Date.UTC(year, 2, 1) + minute++ * 60_000 * 30).toISOString().replace('Z', '+08:00');
      const rest = canonical({
        actor: '王敏',
        at,
        data,
        on: at.slice(0, 10),
        prev,
        seen: {},
        seq: ++seq,
        stream: 'office',
        type,
        v: 1,
      }).slice(1);
      prev = createHash('sha256').update(rest).digest('hex');
      lines.push(`{"hash":"${prev}",${rest}\n`);
      still.due--;
      return prev;
    };
    put([
      'batch.opened',
      { year, notice: `新工信〔${year}〕1号`, deadline: `${year}-12-31`, pack, calendar: digest('calendar') },
    ]);
    for (let n = 1; n <= perYear && still.due > 0; n++) {
      const told = acts(year, n, 2024);
      let next = told.next();
      while (!next.done && still.due > 0) next = told.next(put(next.value));
      if (n % 50 === 0) writeSync(fd, lines.splice(0).join(''));
    }
    writeSync(fd, lines.join(''));
    closeSync(fd);
  }
  return files;
}
