import type { Act } from '../../src/process/event.ts';
import type { Stage } from '../../src/process/stage.ts';
import type { Application } from '../../src/process/state.ts';
import { hex, sheetOf } from './given-panel.ts';

export const id = '2024-001';
export const done = { event: hex('…'), actor: '张三', on: '2024-07-01' };

const review = { number: 'XJ2021-001', yearly: undefined, measured: null, decided: null };

/** How an application comes to stand there; other rooms' acts are put in by hand. */
export const put: Record<Stage, (application: Application) => void> = {
  received: () => {},
  requested: (one) => void (one.requested = { ...done, items: ['10.1'], until: '2024-07-20' }),
  passed: (one) => void (one.form = { ...done, result: 'passed' }),
  reviewed: (one) => {
    put.passed(one);
    one.panel.closed = closing(one);
  },
  visited: (one) => {
    put.reviewed(one);
    one.site.recorded = { ...done, ...visit(one), result: 'doubtful' };
  },
  proposed: (one) => {
    put.visited(one);
    one.meeting = { ...done, result: 'proposed', functions: ['training'] };
  },
  publicised: (one) => {
    put.proposed(one);
    const days = { days: 7, firstDay: 'next' as const, provisional: false };
    const window = {
      start: '2024-07-01',
      lastDay: '2024-07-10',
      lastDayIfStartCounts: '2024-07-09',
      recognisableFrom: null,
    };
    const shown = { url: 'https://example.org', evidence: 'a'.repeat(64), since: window.start };
    one.publicity = { ...done, ...shown, window: { ...days, ...window }, functions: ['training'] };
  },
  recognised: (one) => {
    put.publicised(one);
    const valid = { validFrom: '2024-07-20', validUntil: '2027-07-20' };
    one.recognised = { ...done, number: '2024-01', document: '1号', ...valid };
  },
  late: (one) => void (one.ended = { ...done, why: 'late' }),
  'form-refused': (one) => void (one.ended = { ...done, why: 'form-refused' }),
  withdrawn: (one) => void (one.ended = { ...done, why: 'withdrawn' }),
  declined: (one) => void (one.ended = { ...done, why: 'declined' }),
  removed: (one) => void (one.ended = { ...done, why: 'removed' }),
  'set-aside': (one) => void (one.ended = { ...done, why: 'set-aside' }),
  measured: (one) => void (one.review = { ...review, measured: { ...done, result: 'qualified' } }),
  confirmed: (one) => void (one.review = { ...review, decided: { ...done, result: 'confirmed' } }),
  revoked: (one) => void (one.review = { ...review, decided: { ...done, result: 'revoked' } }),
  'platform-ended': (one) => void (one.ended = { ...done, why: 'platform-ended' }),
};

const who = ({ received }: Application) => ({ application: id, received });
const closing = (one: Application) => ({
  ...done,
  ...who(one),
  method: 'mean' as const,
  passLine: '60',
  counted: [{ expert: 'A', total: '80' }],
  excluded: [],
  dropped: [],
  result: '80',
  mean: '80',
  median: '80',
  spread: '0',
  recommended: true,
  reason: null,
});
export const visit = (one: Application) => ({
  ...who(one),
  date: '2024-07-01',
  people: ['李四'],
  result: 'true' as const,
  findings: null,
  photos: [],
  outOfOrder: null,
});

const { event: _event, actor: _actor, on: _on, ...closed } = closing({ received: '' } as Application);
const score = { items: [{ item: 'basic', points: '1', max: '20' }], total: '1', recommend: null, opinion: null };
const lists = { staff: [], services: [], activities: [], clauses: [] };

/** An act of each type, and what of the application shows that it had its effect. */
export const acts = {
  'panel.drawn': (one) => {
    const draw = { ...who(one), eligible: ['A', 'B'], excluded: [], kept: [], replaced: [], over: [], chosen: ['B'] };
    const pool = ['A', 'B'].map((name) => ({ expert: name, fields: [] }));
    return {
      type: 'panel.drawn',
      data: { year: 2024, sources: ['1'], size: 1, fields: [], pool, reason: null, draws: [draw] },
    };
  },
  'panel.assigned': (one) => ({ type: 'panel.assigned', data: { ...who(one), experts: ['B'], reason: '…' } }),
  'expert.recused': (one) => ({
    type: 'expert.recused',
    data: { ...who(one), expert: 'B', kind: 'declared', role: null, reason: '…' },
  }),
  'sheet.issued': (one) => ({ type: 'sheet.issued', data: { ...who(one), expert: 'B', sheet: sheetOf('B') } }),
  'score.recorded': (one) => ({
    type: 'score.recorded',
    data: { ...who(one), expert: 'B', sheet: sheetOf('B'), ...score, replaces: null },
  }),
  'panel.closed': (one) => ({ type: 'panel.closed', data: { ...closed, ...who(one) } }),
  'site.planned': (one) => ({
    type: 'site.planned',
    data: { ...who(one), seed: '1', ...lists, manifest: one.manifest },
  }),
  'site.recorded': (one) => ({ type: 'site.recorded', data: visit(one) }),
  'site.settled': (one) => ({ type: 'site.settled', data: { ...who(one), reason: '…' } }),
} as const satisfies Record<string, (one: Application) => Act>;
