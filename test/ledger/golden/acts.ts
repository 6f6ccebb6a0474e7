import type { Act, LedgerEvent } from '../../../src/process/event.ts';
import { calendar, clause, digest, hex, pack, type Received, told, verdict } from './dossier.ts';

export const opened = (year: number, notice: string): Act => ({
  type: 'batch.opened',
  data: { year, notice, deadline: `${year}-06-30`, pack, calendar },
});

export const received = (id: string, platform: string): Act => ({
  type: 'application.received',
  data: { id, year: Number(id.slice(0, 4)), kind: 'application', ...told(platform) },
});

export const late = (id: string): Act => ({
  type: 'application.refused',
  data: {
    id,
    year: 2024,
    why: 'late',
    deadline: '2024-06-30',
    platform: '迟到平台',
    operator: { name: '迟到公司', creditCode: null, region: '650100' },
    recommender: null,
    manifest: digest('late'),
  },
});

/** The second version: the declaration has come, and the staff is of ten. */
export const completed = (of: { application: string; received: string }, platform: string): Act => ({
  type: 'application.completed',
  data: {
    ...of,
    ...told(platform, {
      manifest: digest('second'),
      verdict: {
        ...verdict,
        clauses: [verdict.clauses[0]!, clause('6.4.staff', 'met', { measured: '10' })],
        materials: [verdict.materials[0]!],
      },
    }),
    version: 2,
    why: 'requested',
    reason: null,
    replaces: digest(platform),
  },
});

/** Of an event: how a later one names its application. */
export const named = ({ hash, data }: LedgerEvent) => ({ application: (data as Received).id, received: hash });

export const pool = (...ids: string[]): Act => ({
  type: 'pool.loaded',
  data: {
    experts: ids.map((id, n) => ({
      expert: id,
      name: `专家${n + 1}`,
      fields: ['business', 'finance'],
      employer: `某高校${n + 1}学院`,
      employerCode: null,
      limit: n === 0 ? 5 : null,
    })),
    sha256: hex(ids.join()),
  },
});

type Named = ReturnType<typeof named>;

export const drawn = (entries: readonly Named[], pooled: readonly string[], chosen: readonly string[]): Act => ({
  type: 'panel.drawn',
  data: {
    year: 2024,
    sources: ['9319', '2 5 12 8 10'],
    size: chosen.length,
    fields: [],
    reason: null,
    pool: pooled
      .map((expert) => ({ expert, fields: ['business', 'finance'] as const }))
      .map((one) => ({ ...one, fields: [...one.fields] })),
    draws: entries.map((one) => ({
      ...one,
      eligible: [...pooled],
      excluded: [],
      kept: [],
      replaced: [],
      over: [],
      chosen: [...chosen],
    })),
  },
});

export const scored = (of: Named, expert: string, points: string, replaces: string | null = null): Act => ({
  type: 'score.recorded',
  data: {
    ...of,
    expert,
    sheet: digest(`${of.application} ${expert}`),
    total: points,
    recommend: true,
    opinion: '同意',
    items: [{ item: 'team', points, max: '15' }],
    replaces,
  },
});

export const closed = (of: Named, totals: Readonly<Record<string, string>>, excluded: string): Act => ({
  type: 'panel.closed',
  data: {
    ...of,
    method: 'mean',
    passLine: '60',
    dropped: [],
    result: '13',
    mean: '13',
    median: '13',
    spread: '1',
    counted: Object.entries(totals).map(([expert, total]) => ({ expert, total })),
    excluded: [{ expert: excluded, why: 'recused', role: null, reason: '曾在该单位任职' }],
    recommended: true,
    reason: null,
  },
});

export const visited = (of: Named, result: 'true' | 'doubtful'): Act[] => [
  {
    type: 'site.planned',
    data: {
      ...of,
      seed: '20240901',
      clauses: ['6.4.staff'],
      staff: ['3'],
      services: ['7', '12'],
      activities: [],
      manifest: digest('second'),
    },
  },
  {
    type: 'site.recorded',
    data: {
      ...of,
      date: '2024-08-20',
      people: ['王敏', '艾力'],
      result,
      findings: '与材料核对',
      outOfOrder: null,
      photos: [{ sha256: hex('photo'), bytes: 123 }],
    },
  },
];

const functions = ['training' as const];

export const proposed = (of: Named): Act => ({
  type: 'meeting.proposed',
  data: { ...of, functions: [...functions], struck: ['finance'], note: null },
});

const shown = (start: string, lastDay: string, recognisableFrom: string) => ({
  year: 2024,
  url: `https://example.org/gs/${start}`,
  evidence: { sha256: hex(start), bytes: 2048 },
  window: {
    start,
    days: 7,
    firstDay: 'next' as const,
    lastDay,
    lastDayIfStartCounts: lastDay,
    recognisableFrom,
    provisional: false,
  },
  calendar,
  list: digest('proposed'),
});

const entries = (of: readonly Named[]) => of.map((one) => ({ ...one, functions: [...functions] }));

export const publicised = (of: readonly Named[]): Act => ({
  type: 'batch.publicised',
  data: { ...shown('2024-09-02', '2024-09-11', '2024-09-12'), entries: entries(of) },
});

export const restarted = (of: readonly Named[]): Act => ({
  type: 'publicity.restarted',
  data: {
    ...shown('2024-09-05', '2024-09-14', '2024-09-18'),
    entries: entries(of),
    why: 'corrected',
    reason: '平台名称有误',
  },
});

export const filed = (of: Named, objection: string, from: 'unit' | 'anonymous'): Act => ({
  type: 'objection.filed',
  data: {
    ...of,
    objection,
    date: '2024-09-06',
    channel: 'letter',
    from,
    when: 'in-window',
    realName: from === 'unit',
    facts: from === 'unit',
    evidence: from === 'unit' ? [{ sha256: hex('letter'), bytes: 300 }] : [],
  },
});

export const recognised = (of: Named, number: string, platform: string): Act => ({
  type: 'batch.recognised',
  data: {
    year: 2024,
    document: '新工信企业〔2024〕35号',
    entries: [
      {
        ...of,
        number,
        platform,
        functions: [...functions],
        operator: told(platform).operator,
        validFrom: '2024-09-18',
        validUntil: '2027-09-18',
      },
    ],
  },
});

export const published = (place: 'list' | 'authority-site'): Act => ({
  type: 'batch.published',
  data: {
    year: 2024,
    place,
    url: place === 'list' ? null : 'https://example.org/md',
    medium: null,
    list: digest('list'),
  },
});
